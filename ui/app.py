"""Begin the window: Qt's application, the user's settings, the theme, the language."""

import gc
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import drafter
from drafter import logs, messages, settings
from drafter.languages.language import language
from drafter.paths import user_logs, user_settings
from drafter.recovery.recovered import recovered_drafts
from ui import icons, last_time, theme
from ui.crash import CrashWatch
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.screens import room
from ui.turns import Turns
from ui.words import Words

_SPOKEN = "languageOfQt"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt would let slide and fade: nothing in this program moves by itself."""

_UNSEEN = ("offscreen", "minimal", "vnc")
"""Platforms of Qt that show nothing to anybody who sits before a screen."""


def run(files: list[str]) -> int:
    """Show the window, on a file where one is named, until it is closed; return 0."""
    enlarge(settings.read(user_settings()).interface_scale)
    application = begin(sys.argv[:1])
    preferences = Preferences(user_settings(), application)
    words = Words(interface_language(preferences), application)
    logs.begin(user_logs())
    logs.note_hard_faults(user_logs())
    CrashWatch(words, application).begin()
    window = MainWindow(words, preferences)
    dress(application, preferences, words)
    window.resize(window.size().boundedTo(room(window)))
    window.show()
    keep_what_is_loaded()
    last_time.return_to(window, opening=not files)
    for file in files:
        window.filing.open(Path(file))
    if is_first_start(preferences.settings, application.platformName(), files):
        window.actions_by_name["tour"].trigger()
    return int(application.exec())


def keep_what_is_loaded() -> None:
    """Let Python's collector pass by what stays to the end: modules, tables, the first window.

    Each full collection looked through all of it, 47 ms in which no key was answered; now 9.
    """
    gc.freeze()


def is_first_start(known: settings.Settings, platform: str, files: list[str]) -> bool:
    """Say whether the tour begins by itself: once ever, on a screen, and before any work."""
    begun = known.tour_seen or known.recent_files or any(known.last_files) or files
    return not begun and platform not in _UNSEEN and not recovered_drafts()


def enlarge(scale: int) -> None:
    """Let Qt show everything larger, which it asks the environment about before it begins."""
    if scale in settings.SCALES and scale != settings.SCALES[0]:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))


def begin(argv: list[str]) -> QApplication:
    """Return the application, with its name and its look."""
    application = QApplication(argv)
    application.setApplicationName("drafter")
    application.setApplicationDisplayName("Drafter")
    application.setApplicationVersion(drafter.VERSION)
    application.setDesktopFileName("drafter")
    application.setStyle("Fusion")
    application.setFont(theme.with_han(application.font()))
    application.setWindowIcon(icons.application_icon())
    for effect in _EFFECTS:
        application.setEffectEnabled(effect, False)
    return application


def dress(application: QApplication, preferences: Preferences, words: Words) -> None:
    """Put the chosen theme and language on, now and whenever they change."""

    turns = Turns(application)

    def speak() -> None:
        code = interface_language(preferences)
        if application.property(_SPOKEN) == code:
            return
        application.setLayoutDirection(direction(code))
        words.choose(code)
        translate_qt(application, code)

    def put_on() -> None:
        theme.put_on(application, preferences.settings.theme, turns)
        code = interface_language(preferences)
        if words.language != code:
            turns.take([partial(messages.read_ahead, code)])
        turns.take([speak])

    put_on()
    turns.finish()
    preferences.changed.connect(put_on)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: put_on())


def direction(code: str) -> Qt.LayoutDirection:
    """Return the direction in which a language lays the window out."""
    if language(code).right_to_left:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def translate_qt(application: QApplication, code: str) -> None:
    """Let what Qt itself says, in file dialogs and the menus of fields, be of a language."""
    application.setProperty(_SPOKEN, code)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    translator = QtWords(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(code), "qtbase", "_", folder):
        application.installTranslator(translator)


class QtWords(QTranslator):
    """Qt's own translations, where a letter that opens a field was added since they were made."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the words for a source text, or else for it without the mark of its letter."""
        found = super().translate(context, source, disambiguation, n)
        if not found and "&" in source:
            found = super().translate(context, source.replace("&", ""), disambiguation, n)
        return found or None  # An empty text would be shown as one.


def interface_language(preferences: Preferences) -> str:
    """Return the language of the interface: the chosen one, or the desktop's, or English."""
    known = messages.languages()
    chosen = preferences.settings.interface_language
    wanted = [chosen, *(name[:2] for name in QLocale.system().uiLanguages())]
    return next((code for code in wanted if code in known), messages.FALLBACK)
