"""Sets of colours for a dark room, a light one, and for whoever sees badly."""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtGui import QColor

from drafter.paths import resources

Colours = Mapping[str, QColor]


@cache
def colour_sets() -> Mapping[str, Colours]:
    """Return the sets by their names, in the order in which they are gone through."""
    data = tomllib.loads((resources() / "projector.toml").read_text(encoding="utf-8"))
    return {name: {k: QColor(v) for k, v in row.items()} for name, row in data.items()}
