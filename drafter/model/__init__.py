"""Floor 2: the document and what may be done to it. All values; nobody changes one."""
