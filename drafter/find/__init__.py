"""Find and replace, and places by their labels: questions to a document, edits of a document."""
