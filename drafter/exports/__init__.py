"""Floor 6: out. One prepared sheet, several writers that decide nothing."""
