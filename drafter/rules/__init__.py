"""Floor 6: checks. One rule, one file; the folder is the family; `RULES` lists them all."""
