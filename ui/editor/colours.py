"""The colours that are painted into the text: of findings, and of what stands back."""

from PySide6.QtGui import QColor, QPalette

from drafter.rules.rule import Family
from ui import theme

ASIDE = 0.7
"""How strong words beside the text are, of the text's own colour: 4.5 to 1 against the page."""


def of_family(family: Family, palette: QPalette) -> QColor:
    """Return the colour of a family of findings; 4.5 to 1 or more against the page."""
    return theme.of(palette).colour(family.value)


def faint(palette: QPalette, strength: float) -> QColor:
    """Return the text colour thinned: 1 is the text itself, 0 nothing.

    Where strong contrasts are wished, words are not thinned and lines less.
    """
    colour = QColor(palette.text().color())
    if theme.of(palette).contrast:
        strength = 1.0 if strength >= ASIDE else min(2 * strength, 1.0)
    colour.setAlphaF(strength)
    return colour
