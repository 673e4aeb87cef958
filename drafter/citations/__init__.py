"""Floor 5: citations found, resolved and written, in three pure steps."""
