"""The few colours that a palette has no role for, in a light and a dark set."""

from PySide6.QtGui import QColor, QPalette

from drafter.rules.rule import Family

_LIGHT = {
    Family.REQUIRED: "#c0272d",
    Family.MISTAKE: "#b25a00",
    Family.STYLE: "#1f66ad",
    Family.INFORMATION: "#5c6b73",
}
_DARK = {
    Family.REQUIRED: "#ff7b72",
    Family.MISTAKE: "#f0a35e",
    Family.STYLE: "#79b8ff",
    Family.INFORMATION: "#9fb0bb",
}


def is_dark(palette: QPalette) -> bool:
    """Say whether text is lighter than its ground."""
    return palette.text().color().lightnessF() > palette.base().color().lightnessF()


def of_family(family: Family, palette: QPalette) -> QColor:
    """Return the colour of a family of findings; 4.5 to 1 or more against the page."""
    return QColor((_DARK if is_dark(palette) else _LIGHT)[family])


def faint(palette: QPalette, strength: float) -> QColor:
    """Return the text colour thinned: 1 is the text itself, 0 nothing."""
    colour = QColor(palette.text().color())
    colour.setAlphaF(strength)
    return colour
