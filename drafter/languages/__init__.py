"""Floor 3: what a language knows; all that a drafter could correct is in `resources`."""
