"""The page as it will print: set from a sheet, painted on the screen, on paper and into PDF."""
