"""Floor 1: strings. Knows nothing of documents."""
