"""Floor 4: labels. Numbers are computed here and never left to a library or to Word."""
