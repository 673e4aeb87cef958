"""The earlier text that a draft is built on: what changed since, and what a new session changes."""
