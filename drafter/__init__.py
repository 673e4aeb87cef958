"""Drafter's core: documents, rules, exports. Knows no Qt and works from a terminal."""

VERSION = "0.1.0"
