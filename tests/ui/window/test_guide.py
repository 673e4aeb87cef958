"""The guide: the same pages in six languages, true to the program, opened where one is."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from drafter import messages
from drafter.commands import WORDS
from drafter.paths import resources
from tests.ui.speaking import speak
from ui import theme
from ui.actions import ACTS
from ui.dialogs.export import ExportDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.rules import RulesDialog
from ui.guide.dialog import GuideDialog, open_guide
from ui.guide.filling import PLACE
from ui.guide.page import write_page
from ui.guide.pages import PAGES, page
from ui.guide.places import PAGE_OF
from ui.main_window import MainWindow
from ui.words import Words

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = messages.languages()
TWO_SCREENS = 1000
"""Pixels of text at the size that the guide opens in."""
NO_PAGE = {"AboutDialog", "ChangesDialog", "CrashDialog", "GuideDialog"}
"""Dialogs of which nothing is to be said."""


@pytest.fixture
def guide(window: MainWindow) -> Iterator[GuideDialog]:
    yield opened(window)
    close_guides(window)


def opened(window: MainWindow) -> GuideDialog:
    window.actions_by_name["guide"].trigger()
    return next(g for g in window.findChildren(GuideDialog) if g.isVisible())


def close_guides(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def written(name: str, words: Words, *, linked: bool = True) -> QTextDocument:
    document = QTextDocument()
    write_page(document, name, words, theme.load("light"), linked=linked)
    return document


def links(document: QTextDocument) -> set[str]:
    return set(re.findall(r'href="([^"]+)"', document.toHtml()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_page_and_no_other(language: str):
    files = {path.stem for path in (resources() / "help" / language).iterdir()}
    assert files == set(PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_names_what_the_english_one_names(name: str, language: str):
    def named(code: str) -> list[tuple[str, str]]:
        return sorted(PLACE.findall(page(name, code).text))

    def commands(code: str) -> list[str]:
        return sorted(re.findall("`([^`]+)`", page(name, code).text))

    assert named(language) == named("en")
    assert commands(language) == commands("en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_as_text_and_every_link_leads_somewhere(
    qapp: QApplication, name: str, language: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(messages, "FALLBACK", language)
    document = written(name, Words(language))
    text = document.toPlainText()
    assert page(name, language).title
    assert not page(name, language).text.startswith(("-", "1.")), "Qt loses such a list"
    assert len(text) > 60
    assert re.search(r"[{}`*#]|\]\(|<|>|&\w|\(&", text) is None
    known = {f"page:{other}" for other in PAGES} | {f"action:{act.name}" for act in ACTS}
    assert links(document) <= known
    assert links(written(name, Words(language), linked=False)) <= {
        f"page:{other}" for other in PAGES
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_two_screens_at_most_in_the_direction_of_its_language(
    qapp: QApplication, name: str, language: str
):
    document = written(name, Words(language))
    document.setTextWidth(430)
    assert document.size().height() < TWO_SCREENS
    mirrored = language == "ar"
    block = document.begin()
    while block.isValid():
        side = block.layout().textOption().textDirection()
        assert (block.textDirection() is Qt.LayoutDirection.RightToLeft) is mirrored, block.text()
        assert (side is Qt.LayoutDirection.RightToLeft) is mirrored
        block = block.next()


def test_every_command_that_is_told_of_exists():
    told = {
        word
        for name in PAGES
        for word in re.findall(r"`drafter ([a-z]\S*?)[` ]", page(name, "en").text)
    }
    assert told <= set(WORDS)
    assert len(told) > 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_listed_whole(window: MainWindow, language: str):
    speak(window, language)
    rows = opened(window).book.list
    room = rows.viewport().width() - 12
    wide = [
        item.text()
        for item in (rows.item(number) for number in range(rows.count()))
        if rows.fontMetrics().horizontalAdvance(item.text()) > room
    ]
    assert wide == []
    close_guides(window)


@pytest.mark.parametrize(
    ("language", "sought", "name"),
    [
        ("en", "passphrase", "safety"),
        ("en", "tracked changes rejecting", "earlier_text"),
        ("en", "ctrl+k", "citations"),
        ("fr", "RECUPERATION", "safety"),
        ("es", "contraseña", "safety"),
        ("ru", "забытый пароль", "safety"),
        ("ar", "عبارة المرور", "safety"),
        ("zh", "密码", "safety"),
    ],
)
def test_searching_leads_to_the_page(window: MainWindow, language: str, sought: str, name: str):
    speak(window, language)
    book = opened(window).book
    book.search.setText(sought)
    shown = [number for number in range(book.list.count()) if not book.list.item(number).isHidden()]
    assert PAGES.index(name) in shown
    assert len(shown) < 6
    assert book.current in [PAGES[number] for number in shown]
    close_guides(window)


def classes() -> dict[str, set[str]]:
    """Return every class of the window with the names of those it is made of."""
    found = {}
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] = {ast.unparse(base) for base in node.bases}
    return found


def test_every_dialog_has_its_page():
    known = classes()
    assert sorted(set(PAGE_OF) - set(known)) == []
    assert set(PAGE_OF.values()) <= set(PAGES)
    dialogs = {name for name, bases in known.items() if "Dialog" in bases}
    assert dialogs - set(PAGE_OF) == NO_PAGE


PLACES = {
    "findings": lambda w: w.desk.enter_tab("findings"),
    "citations": lambda w: w.desk.enter_tab("citations"),
    "begin": lambda w: w.desk.enter_tab("cover"),
    "export": lambda w: w.desk.enter_tab("preview"),
    "earlier_text": lambda w: w.desk.enter_tab("base"),
    "writing": lambda w: w.draft.setFocus(),
}


@pytest.mark.parametrize("name", PLACES)
def test_f1_opens_the_page_of_where_one_is(qtbot: QtBot, example: MainWindow, name: str):
    PLACES[name](example)
    qtbot.keyClick(keys(), Qt.Key.Key_F1)
    (guide,) = example.findChildren(GuideDialog)
    assert guide.book.current == name
    assert not guide.isModal()
    close_guides(example)


def keys() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


@pytest.mark.parametrize(
    ("action", "kind", "name"),
    [("export", ExportDialog, "export"), ("preferences", PreferencesDialog, "accessibility")],
)
def test_f1_in_a_dialog_that_waits_opens_a_guide_that_can_be_used(
    qtbot: QtBot, example: MainWindow, action: str, kind: type, name: str
):
    example.actions_by_name[action].trigger()
    dialog = example.findChild(kind)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or example))
    qtbot.keyClick(keys(), Qt.Key.Key_F1)
    guide = dialog.findChild(GuideDialog)
    assert guide.book.current == name
    assert not any(link.startswith("action") for link in links(guide.book.page.document()))
    qtbot.waitUntil(lambda: guide.isAncestorOf(QApplication.focusWidget() or example))
    guide.book.search.setFocus()
    qtbot.keyClicks(guide.book.search, "projector")
    assert guide.book.search.text() == "projector"
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    close_guides(example)


def test_there_is_one_guide_and_f1_in_it_changes_nothing(qtbot: QtBot, example: MainWindow):
    example.draft.setFocus()
    open_guide(example, "projector")
    guide = example.findChild(GuideDialog)
    guide.activateWindow()
    qtbot.waitUntil(lambda: guide.isAncestorOf(QApplication.focusWidget() or example))
    qtbot.keyClick(keys(), Qt.Key.Key_F1)
    assert example.findChildren(GuideDialog) == [guide]
    assert guide.book.current == "projector"
    close_guides(example)


def test_shift_f1_opens_the_rules(qtbot: QtBot, example: MainWindow):
    example.draft.setFocus()
    qtbot.keyClick(keys(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert example.findChild(RulesDialog).isVisible()
    close_guides(example)


def test_a_link_turns_to_a_page_or_does_what_it_names(example: MainWindow):
    guide = opened(example)
    follow = guide.book.page.anchorClicked.emit
    follow(QUrl("page:keyboard"))
    assert guide.book.current == "keyboard"
    follow(QUrl("action:show_outline"))
    assert example.desk.outline.isHidden()
    close_guides(example)


def test_a_link_that_needs_a_draft_says_so_without_one(window: MainWindow, guide: GuideDialog):
    guide.book.page.anchorClicked.emit(QUrl("action:export"))
    assert window.status.currentMessage() == window.words("find.why_no_draft")


def test_another_language_and_another_theme_are_followed(
    qtbot: QtBot, window: MainWindow, guide: GuideDialog
):
    guide.book.turn_to("notes")
    before = guide.book.page.toPlainText()
    speak(window, "zh", theme="dark")
    assert guide.book.current == "notes"
    assert guide.book.page.toPlainText() != before
    accent = theme.load("dark").colours["accent"]
    qtbot.waitUntil(lambda: f"color:{accent}" in guide.book.page.document().toHtml())


def test_the_palette_finds_pages_too(qtbot: QtBot, window: MainWindow):
    window.actions_by_name["palette"].trigger()
    qtbot.keyClicks(window.quick.chooser.line, "projector")
    rows = window.quick.chooser.choices.rows
    (row,) = [row for row in rows if row.text == page("projector", "en").title]
    row.act()
    (guide,) = window.findChildren(GuideDialog)
    assert guide.book.current == "projector"
    window.quick.chooser.leave()
    close_guides(window)
