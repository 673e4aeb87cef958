"""Find and replace, paragraphs by their labels, actions by their names."""
