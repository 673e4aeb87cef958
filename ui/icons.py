"""Icons: single-colour drawings in `resources/icons`, drawn in the colours of the present theme.

A button or an action remembers which icon it has; `refresh` draws all of them anew after the theme
has changed.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from drafter.paths import resources

_PROPERTY = "iconName"
_SIDES = (16, 20, 24, 32)
_POINTING = frozenset({"undo", "redo", "open", "export", "outline"})
"""Turned round where the window runs from right to left."""


def put(target: QAction | QAbstractButton, name: str, role: str = "ButtonText") -> None:
    """Give a button or an action an icon in the colour of a role of the palette."""
    target.setProperty(_PROPERTY, f"{name} {role}")
    target.setIcon(icon(name, role))


def refresh(root: QObject) -> None:
    """Draw the icons of everything in a window anew: the theme has changed."""
    targets: list[QAction | QAbstractButton] = [
        *root.findChildren(QAction),
        *root.findChildren(QAbstractButton),
    ]
    for target in targets:
        named = target.property(_PROPERTY)
        if named:
            target.setIcon(icon(*named.split()))


def icon(name: str, role: str = "ButtonText") -> QIcon:
    """Return an icon in the colour of a role, thinner where what carries it is disabled."""
    palette = QGuiApplication.palette()
    of_role = QPalette.ColorRole[role]
    made = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        for side in _SIDES:
            colour = palette.color(group, of_role)
            made.addPixmap(drawn(name, colour, side), mode)
    return made


def drawn(name: str, colour: QColor, side: int, ratio: float = 2.0) -> QPixmap:
    """Return a drawing of `side` pixels, fine enough for a screen of that ratio."""
    turned = name in _POINTING and QGuiApplication.isRightToLeft()
    key = f"{name} {colour.name(QColor.NameFormat.HexArgb)} {side} {ratio} {turned}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour.name())
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    if turned:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def application_icon() -> QIcon:
    """Return the program's own icon."""
    made = QIcon()
    for side in (16, 32, 48, 64, 128, 256):
        made.addPixmap(drawn("drafter", QColor(Qt.GlobalColor.black), side, 1.0))
    return made


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
