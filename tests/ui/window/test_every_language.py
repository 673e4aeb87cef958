"""Every panel, dialog and menu in every language: nothing missing, nothing cut off, at once."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from fitting import cut_off, menus_cut_off
from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

import ui
from drafter import messages
from drafter.model.document import DocumentKind, Kind, Organ
from drafter.paths import resources
from drafter.session import open_file
from drafter.store.file import to_bytes
from tests.ui.speaking import speak
from ui.actions import TOOLS
from ui.crash import CrashDialog
from ui.desk import TABS
from ui.dialogs import showing
from ui.dialogs.dialog import Dialog
from ui.dialogs.questions import ask_about_changes
from ui.find.extent_dialog import ExtentDialog
from ui.find.session_dialog import SessionDialog
from ui.main_window import MainWindow
from ui.menus import ToolBar
from ui.safety.changes import ChangesWindow
from ui.safety.passphrase import GivePassphrase
from ui.scrubbing.dialog import ScrubDialog

EXAMPLE = resources() / "examples" / "request-en.akn"
OTHER = resources() / "examples" / "request-fr.akn"
LANGUAGES = messages.languages()
SIZES = [(1280, 800), (1024, 700)]
SAID_IN_BAR = (
    *("across_parts", "kept_as_found", "first_of_part", "last_of_part", "head_stays"),
    "no_levels",
    *("no_deeper", "no_higher", "stale", "nothing_here", "no_findings"),
)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language, in which a missing message is an error and no English word."""
    monkeypatch.setattr(messages, "FALLBACK", request.param)
    return str(request.param)


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def sized(request: pytest.FixtureRequest, window: MainWindow, language: str) -> MainWindow:
    speak(window, language)
    window.resize(*request.param)
    QApplication.processEvents()
    return window


def at_work(window: MainWindow, tmp_path: Path, source: Path = EXAMPLE) -> MainWindow:
    """Open a copy of an example, with an earlier text, at a paragraph with a finding."""
    path = tmp_path / "request.akn"
    path.write_bytes(source.read_bytes())
    size = window.size()
    window.filing.open(path)
    window.work.wait()
    window.desk.checker.wait_idle()
    window.resize(size)
    QApplication.processEvents()
    return window


def test_the_start_page_fits(sized: MainWindow):
    assert cut_off(sized) == []


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_new_draft_of_every_kind_fits(sized: MainWindow, kind: DocumentKind, language: str):
    sized.filing.new(kind, language, Organ.ECONOMIC_AND_SOCIAL_COUNCIL, 64)
    sized.work.wait()
    sized.desk.checker.wait_idle()
    sized.desk.raise_tab("cover")
    assert cut_off(sized) == []


def test_every_panel_fits(sized: MainWindow, tmp_path: Path):
    window = at_work(sized, tmp_path)
    blocks = list(window.desk.signals.document.blocks())
    places = {block.kind: block.id for block in blocks} | {
        "note": next(b.id for b in blocks if b.passage.notes)
    }
    for tab in TABS:
        window.desk.raise_tab(tab)
        assert cut_off(window) == []
    for block in places.values():
        window.draft.go_to(block)
        assert cut_off(window) == []


def test_the_card_of_every_finding_fits(sized: MainWindow, tmp_path: Path):
    window = at_work(sized, tmp_path)
    block = next(b for b in window.desk.signals.document.blocks() if b.kind is Kind.OPERATIVE)
    window.draft.go_to(block.id)
    window.draft.insert_text("resolution 51/148 ,  of 12 december , the the organisation’s ")
    window.desk.checker.wait_idle()
    window.desk.raise_tab("findings")
    window.desk.findings.card.explain.setChecked(True)
    window.desk.findings.card.dismiss.setChecked(True)
    for row in range(len(window.desk.findings.model.shown)):
        window.desk.findings.list.setCurrentIndex(window.desk.findings.model.index(row))
        assert cut_off(window) == []


def test_the_earlier_text_fits_in_every_view(sized: MainWindow, tmp_path: Path):
    window = at_work(sized, tmp_path)
    window.filing.attach(EXAMPLE)
    window.work.wait()
    base = window.desk.base
    window.desk.raise_tab("base")
    for number in range(base.view.count()):
        base.view.setCurrentIndex(number)
        base.maker.wait_idle()
        assert cut_off(window) == []


def test_bars_and_the_foot_fit(sized: MainWindow, tmp_path: Path):
    window = at_work(sized, tmp_path)
    window._say_exported(tmp_path / "a-file-with-a-long-name-2009-11-05.docx")
    window.bars.say("error", window.words("window.checks_failed"))
    assert cut_off(window) == []
    shown = window.status.visible_room()
    wanted = {key: window.words(f"editor.{key}") for key in SAID_IN_BAR}
    for key, sentence in wanted.items():
        window.status.say(sentence)
        QApplication.processEvents()
        shown = window.status.visible_room()
        assert window.status.fontMetrics().horizontalAdvance(sentence) <= shown, (key, shown)


def test_every_menu_fits(sized: MainWindow, tmp_path: Path):
    window = at_work(sized, tmp_path)
    assert menus_cut_off(window.menuBar(), window.height()) == []


def inspected(window: MainWindow) -> None:
    """Show what a file with an entry of somebody holds."""
    document = replace(window.desk.signals.document, foreign=("<x>Ana</x>",))
    path = Path(str(window.desk.signals.session.path)).with_name("sent.akn")
    path.write_bytes(to_bytes(document))
    window.filing.inspect_file(path)
    window.findChild(ScrubDialog).wait()


def changed_elsewhere(window: MainWindow) -> None:
    """Show what another program changed in the file."""
    title = window.words("recovery.changes_title", name=EXAMPLE.name)
    desk = window.desk
    ChangesWindow(desk.signals, open_file(OTHER).document, title, window.words, window).show()


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "export": showing.export,
    "preferences": showing.preferences,
    "rules": showing.rules,
    "guide": lambda w: w.actions_by_name["guide"].trigger(),
    "about": showing.about,
    "changes": showing.changes,
    "citation": lambda w: (w.desk.insert_citation(), w.work.wait()),
    "versions": lambda w: showing.version(w, open_file(OTHER).document, OTHER.name).wait(),
    "earlier versions": lambda w: w.safety.show_earlier(),
    "passphrase": lambda w: w.safety.ask_protection(),
    "clean copy": inspected,
    "ready to submit": lambda w: w.desk.show_ready(),
    "shortcuts": showing.shortcuts,
    "find in an extent": lambda w: ExtentDialog(w.desk, w.words).show(),
    "sessions": lambda w: SessionDialog(w.desk.signals, w.words, w.desk).show(),
    "passphrase of a file": lambda w: GivePassphrase(EXAMPLE.name, w.words, w, again=True).show(),
    "changes elsewhere": changed_elsewhere,
    "crash": lambda w: CrashDialog("Traceback", w.words, w).show(),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_fits(sized: MainWindow, tmp_path: Path, name: str):
    window = at_work(sized, tmp_path)
    window.filing.attach(EXAMPLE)
    window.work.wait()
    DIALOGS[name](window)
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    QApplication.processEvents()
    screen = QRect(0, 0, 1024, 700)
    assert cut_off(dialog) == []
    assert screen.contains(QRect(0, 0, dialog.width(), dialog.height()))
    dialog.close()


def dialogs_of(package: ModuleType) -> Iterator[str]:
    """Yield the names of all dialogs that the program has."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for name, one in inspect.getmembers(module, inspect.isclass):
            if issubclass(one, Dialog) and one is not Dialog and one.__module__ == found.name:
                yield name


def test_no_dialog_is_left_out(window: MainWindow, tmp_path: Path):
    at_work(window, tmp_path)
    window.filing.attach(EXAMPLE)
    window.work.wait()
    seen = set()
    for opened in DIALOGS.values():
        opened(window)
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        seen.add(type(dialog).__name__)
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(dialogs_of(ui)) - seen == set()


def test_the_question_about_changes_fits(sized: MainWindow):
    found: list[str] = []

    def look() -> None:
        box = next(b for b in sized.findChildren(QMessageBox) if b.isVisible())
        found.extend(cut_off(box))
        box.buttons()[-1].click()

    QTimer.singleShot(0, look)
    ask_about_changes(sized, sized.words, "draft-resolution-2009-11-05")
    assert found == []


def texts(root: QWidget) -> Iterator[str]:
    """Yield what a window says: texts, titles, names, tool tips."""
    for action in root.actions():
        yield action.text()
    for widget in (root, *root.findChildren(QWidget)):
        for name in ("text", "title", "placeholderText", "toolTip", "accessibleName"):
            if widget.metaObject().indexOfProperty(name) >= 0:
                yield widget.property(name)
        yield from (action.text() for action in widget.actions())


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_nothing_stays_english_where_a_window_is_open(
    window: MainWindow, tmp_path: Path, code: str
):
    at_work(window, tmp_path)
    showing.rules(window)
    showing.version(window, open_file(OTHER).document, OTHER.name).wait()
    window.actions_by_name["tour"].trigger()
    window.actions_by_name["guide"].trigger()
    open_windows = [window, *(d for d in window.findChildren(QDialog) if d.isVisible())]
    assert len(open_windows) == 4
    speak(window, code)
    window.desk.checker.wait_idle()
    window._stack.setCurrentWidget(window.start)  # It learns a language when it is seen.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = {text for each in open_windows for text in texts(each)}
    assert sorted(filter(only_english(code), shown)) == []
    for each in open_windows[1:]:
        each.close()


def only_english(code: str) -> Callable[[str], object]:
    """Return what tells whether a text is English and the language would say it otherwise."""
    own = set(every_message(code))
    foreign = [text for text in every_message("en") if text not in own and has_words(text)]
    either = "|".join(re.sub(r"\\{\w+\\}", ".+", re.escape(text)) for text in foreign)
    return re.compile(either, re.DOTALL).fullmatch


def every_message(code: str) -> Iterator[str]:
    for path in (resources() / "messages" / code).glob("*.toml"):
        yield from messages._messages(code, path.stem).values()


def has_words(text: str) -> bool:
    return any(word.isalpha() and len(word) > 2 for word in text.split())


def test_the_window_is_mirrored_for_languages_from_right_to_left(
    window: MainWindow, tmp_path: Path
):
    at_work(window, tmp_path)
    for code in ("ar", "en", "ar"):
        speak(window, code)
        QApplication.processEvents()
        mirrored = code == "ar"
        outline = window.desk.outline.mapTo(window, window.desk.outline.rect().center()).x()
        side = window.desk.side.mapTo(window, window.desk.side.rect().center()).x()
        assert (outline > side) is mirrored
        tab = window.desk.side.tabBar().tabRect(0).center().x()
        last = window.desk.side.tabBar().tabRect(len(TABS) - 1).center().x()
        assert (tab > last) is mirrored
        option = window.draft.edit.document().defaultTextOption()
        assert option.textDirection() is not Qt.LayoutDirection.RightToLeft


def test_every_tool_is_seen(sized: MainWindow, tmp_path: Path):
    window = at_work(sized, tmp_path)
    QApplication.processEvents()
    (bar,) = window.findChildren(ToolBar)
    buttons = {name: bar.widgetForAction(window.actions_by_name[name]) for name in TOOLS if name}
    hidden = [name for name, button in buttons.items() if not button.isVisible()]
    assert hidden == []
