"""Colours and measures: named in `resources/themes`, given to Qt as a palette and a style sheet."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from drafter.paths import resources
from ui.turns import Turns

THEMES = ("light", "dark", "contrast_light", "contrast")
CHOICES = ("system", *THEMES)
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
_ON, _SHEET = "themeThatIsOn", "styleSheetThatIsOn"
"""Properties of the application."""
DRESSED = "wearsTheTheme"
"""Property of the parts of windows that have a sheet of their own."""
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
    contrast: bool
    """Whether it is for those who need strong contrasts, and shows every edge."""
    colours: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """Return a colour by its name."""
        return QColor(self.colours[name])


@cache
def load(name: str) -> Theme:
    """Return a theme by its name, one of `THEMES`."""
    path = resources() / "themes" / f"{name}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Theme(name, bool(data["dark"]), bool(data["contrast"]), data["colours"])


def of(palette: QPalette) -> Theme:
    """Return the theme that a palette was made from; for what paints itself."""
    looks = (palette.window().color().name(), palette.text().color().name())
    for theme in map(load, THEMES):
        if looks == (theme.colours["window"], theme.colours["text"]):
            return theme
    light = palette.text().color().lightnessF() < palette.base().color().lightnessF()
    return load("light" if light else "dark")


def chosen(setting: str) -> Theme:
    """Return the theme for a setting; "system" follows the desktop, its wish for contrast too."""
    if setting in THEMES:
        return load(setting)
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if _wants_contrast(hints):
        return load("contrast" if dark else "contrast_light")
    return load("dark" if dark else "light")


def _wants_contrast(hints: QStyleHints) -> bool:
    """Say whether the desktop asks for strong contrasts; Qt tells from 6.10 on."""
    tells = getattr(hints, "accessibility", None)
    return tells is not None and "High" in str(tells().contrastPreference())


def dress(*parts: QWidget) -> None:
    """Give parts of a window, with all in them, the style sheet of the theme, now and hereafter.

    A sheet for the whole application would be one long stretch of work at every change of it.
    """
    application = QApplication.instance()
    sheet = (application.property(_SHEET) if application else None) or ""
    for part in parts:
        part.setProperty(DRESSED, True)
        part.setStyleSheet(sheet)


def put_on(application: QApplication, setting: str, turns: Turns) -> None:
    """Give all windows a theme that they have not on, one part in a turn, and show it at once."""
    theme = chosen(setting)
    before = application.property(_ON)
    if before == theme.name:
        return
    sheet = style_sheet(theme)
    application.setProperty(_ON, theme.name)
    application.setProperty(_SHEET, sheet)
    windows = [w for w in application.topLevelWidgets() if w.isVisible()]
    parts = [w for w in application.allWidgets() if w.property(DRESSED)]
    for window in windows:
        window.setUpdatesEnabled(False)
    application.setPalette(palette(theme))
    turns.take([*(partial(_wear, part, sheet) for part in parts), partial(_show, windows)])
    if before is None:
        turns.finish()


def _wear(part: QWidget, sheet: str) -> None:
    if isValid(part):
        part.setStyleSheet(sheet)


def _show(windows: list[QWidget]) -> None:
    for window in filter(isValid, windows):
        window.setUpdatesEnabled(True)
        # Under X11 a request to paint that came meanwhile was lost, and Qt waits for it for ever.
        window.repaint()


def palette(theme: Theme) -> QPalette:
    """Return a theme's colours by Qt's roles."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, theme.colour(name))
    thin = theme.colour("text")
    thin.setAlphaF(0.75 if theme.contrast else 0.42)
    for role in _WHEN_DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, thin)
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet with the theme's colours put in."""
    sheet = (resources() / "themes" / "window.qss").read_text(encoding="utf-8")
    folder = (resources() / "themes").as_posix()
    return Template(sheet).substitute(
        theme.colours, folder=folder, name="dark" if theme.dark else "light"
    )


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
