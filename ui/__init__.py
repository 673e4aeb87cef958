"""The window: Qt, and no knowledge of the law of drafting."""
