"""Colours and measures: named in `resources/themes`, given to Qt as a palette and a style sheet."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from drafter.paths import resources

CHOICES = ("system", "light", "dark")
GRID = 8
"""Pixels: every distance is a multiple or half of it."""

_HAN = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC")
"""Chinese companions of the desktops' own fonts; else any may come, a Japanese one too."""

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error_text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "marked",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "desk",
    QPalette.ColorRole.Shadow: "line",
}
_WHEN_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of named colours."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """Return a colour by its name."""
        return QColor(self.colours[name])


@cache
def load(name: str) -> Theme:
    """Return a theme by its name, `light` or `dark`."""
    path = resources() / "themes" / f"{name}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Theme(name, bool(data["dark"]), data["colours"])


def of(palette: QPalette) -> Theme:
    """Return the theme that a palette was made from; for what paints itself."""
    light = palette.text().color().lightnessF() < palette.base().color().lightnessF()
    return load("light" if light else "dark")


def chosen(setting: str) -> Theme:
    """Return the theme for a setting; "system" follows the desktop."""
    if setting in CHOICES[1:]:
        return load(setting)
    scheme = QGuiApplication.styleHints().colorScheme()
    return load("dark" if scheme is Qt.ColorScheme.Dark else "light")


def put_on(application: QApplication, setting: str) -> None:
    """Give the whole application a theme."""
    theme = chosen(setting)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """Return a theme's colours by Qt's roles."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, theme.colour(name))
    thin = theme.colour("text")
    thin.setAlphaF(0.42)
    for role in _WHEN_DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, thin)
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet with the theme's colours put in."""
    sheet = (resources() / "themes" / "window.qss").read_text(encoding="utf-8")
    folder = (resources() / "themes").as_posix()
    return Template(sheet).substitute(theme.colours, folder=folder, name=theme.name)


def with_han(font: QFont) -> QFont:
    """Return a font that shows ideographs in their Chinese forms where it has none of its own."""
    made = QFont(font)
    made.setFamilies([QFontInfo(font).family(), *_HAN])
    return made


def scaled(font: QFont, by: float, *, bold: bool = False) -> QFont:
    """Return a font larger or smaller than the one that the system asks for."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * by)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
