"""The projector view: one paragraph, big, for a room."""
