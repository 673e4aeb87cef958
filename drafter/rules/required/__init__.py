"""Form without which the Secretariat sends a draft back."""
