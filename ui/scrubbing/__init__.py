"""What a file holds beyond its pages, seen from the window."""
