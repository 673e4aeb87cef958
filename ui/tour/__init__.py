"""The tour: a card beside one thing after another, and a ring round it; nothing is blocked."""
