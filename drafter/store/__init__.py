"""Floor 6: our own file, Akoma Ntoso 3.0 in the United Nations profile; written atomically."""
