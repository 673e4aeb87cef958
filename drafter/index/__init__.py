"""Floor 5: the index of adopted texts, read-only and offline."""
