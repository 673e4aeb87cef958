"""What keeps a draft from being lost, seen from the window: one keeper for each draft."""
