"""The dialogs that an action of the window shows; each is imported when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.model.document import Document
    from ui.main_window import MainWindow
    from ui.versions.window import VersionsWindow


def export(window: MainWindow) -> None:
    """Ask what to export as."""
    from ui.dialogs.export import ExportDialog

    filing = window.filing
    dialog = ExportDialog(window.words, filing.target(), window, based=filing.is_based())
    dialog.asked.connect(filing.export)
    dialog.open()


def version(window: MainWindow, other: Document, name: str) -> VersionsWindow:
    """Show another language version beside the draft."""
    from ui.versions.window import VersionsWindow

    beside = VersionsWindow(window.desk.signals, other, name, window.words, window)
    beside.chosen.connect(window.draft.go_to)
    beside.show()
    return beside


def compare_versions(window: MainWindow) -> None:
    """Ask for another language version, and show it beside the draft."""
    window.filing.ask_and_compare(lambda other, name: version(window, other, name))


def preferences(window: MainWindow) -> None:
    """Show the preferences."""
    from ui.dialogs.preferences import PreferencesDialog

    PreferencesDialog(window.preferences, window.words, window).open()


def rules(window: MainWindow) -> None:
    """Show the book of rules; on the page of the chosen finding, where there is one."""
    from ui.dialogs.rules import RulesDialog

    spoken = window.desk.signals.document.language if window.has_draft else window.words.language
    book = RulesDialog(window.words, spoken, window)
    finding = window.desk.findings.current() if window.has_draft else None
    if finding is not None:
        book.show_rule(finding.rule)
    book.show()


def shortcuts(window: MainWindow) -> None:
    """Show which key does what."""
    from ui.dialogs.shortcuts import ShortcutsDialog

    ShortcutsDialog(window).show()


def changes(window: MainWindow) -> None:
    """Show what is new in this version."""
    from ui.dialogs.changes import ChangesDialog

    ChangesDialog(window.words, window).open()


def about(window: MainWindow) -> None:
    """Show what this program is and is not."""
    from ui.dialogs.about import AboutDialog

    AboutDialog(window.words, window).open()


def guide(window: MainWindow) -> None:
    """Show the guide, at what one is doing."""
    from ui.guide.dialog import open_guide

    open_guide(window)


def tour(window: MainWindow) -> None:
    """Show the program on an example, station by station."""
    from ui.tour.tour import take_tour

    take_tour(window)


def fixes(window: MainWindow) -> None:
    """Offer what mends the place of the caret, in the text as it is now."""
    window.desk.checker.soon(window.draft.show_fixes)
