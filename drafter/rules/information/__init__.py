"""What is worth knowing before a draft is handed in."""
