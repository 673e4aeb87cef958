"""The tour: it points at what is there, is led by keys, blocks nothing, and comes once."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from fitting import cut_off
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter import messages, settings
from drafter.paths import resources
from drafter.settings import Settings
from tests.ui.speaking import speak
from ui import app, theme
from ui.guide.filling import PLACE
from ui.main_window import MainWindow
from ui.tour.placing import place
from ui.tour.stations import STATIONS
from ui.tour.tour import Tour

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = resources() / "examples" / "request-en.akn"
Key = Qt.Key
SIZES = [(900, 520), (1360, 860)]
LAST = len(STATIONS) - 1
ROUNDED = 1
"""A pixel that a mirrored splitter gains where the window is as small as may be."""


def begun(window: MainWindow) -> Tour:
    window.actions_by_name["tour"].trigger()
    window.work.wait()
    tour = window.findChild(Tour)
    assert tour is not None
    if window.has_draft:
        window.desk.checker.wait_idle()
    QApplication.processEvents()
    return tour


@pytest.fixture
def tour(window: MainWindow) -> Iterator[Tour]:
    """The tour at its first station, on the example; what is left at the end is closed."""
    tour = begun(window)
    yield tour
    if tour.under_way:
        tour.leave()


def settle() -> None:
    for _layout_within_layout in range(3):
        QApplication.processEvents()


def station(tour: Tour) -> str:
    return STATIONS[tour.number].name


def press(qtbot: QtBot, tour: Tour, key: Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or tour.card, key)


@pytest.mark.parametrize("language", messages.languages())
def test_every_station_points_at_what_is_seen_and_is_said_whole_in_every_theme(
    window: MainWindow, language: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(messages, "FALLBACK", language)
    speak(window, language)
    tour = begun(window)
    faults = {}
    for size, name in product(SIZES, theme.THEMES):
        window.preferences.change(theme=name)
        window.resize(*size)
        settle()
        for number in range(len(STATIONS)):
            tour.go_to(number)
            settle()
            faults[station(tour), name, size] = faults_of(tour, window)
    tour.leave()
    assert {where: found for where, found in faults.items() if found} == {}


def faults_of(tour: Tour, window: MainWindow) -> list[str]:
    widget, part = STATIONS[tour.number].spot(window)
    card, room = tour.card.geometry(), window.rect()
    whole = part.translated(widget.mapTo(window, QPoint(0, 0)))
    there = whole.intersected(room)
    shared = card.intersected(there)
    told = {
        "not seen": not widget.isVisible() or there.width() < whole.width() - ROUNDED,
        "not surrounded": not tour.ring.isVisible() or not tour.ring.geometry().contains(there),
        "card outside": not room.contains(card),
        "covered": shared.width() * shared.height() * 4 > there.width() * there.height(),
        "not filled in": PLACE.search(tour.card.text.text()) is not None,
        "nameless": not tour.card.accessibleName() or not tour.card.accessibleDescription(),
    }
    return [fault for fault, found in told.items() if found] + cut_off(tour.card)


@pytest.mark.parametrize("language", messages.languages())
def test_the_example_has_one_fault_to_be_found(window: MainWindow, language: str):
    speak(window, language)
    tour = begun(window)
    findings = window.desk.findings.model.every
    assert len(findings) == 1
    assert findings[0].finding.fixes
    tour.leave()


@pytest.mark.parametrize(
    ("language", "on", "back"), [("en", "Right", "Left"), ("ar", "Left", "Right")]
)
def test_keys_alone_lead_through_it(
    qtbot: QtBot, window: MainWindow, language: str, on: str, back: str
):
    speak(window, language)
    tour = begun(window)
    assert QApplication.focusWidget() is tour.card
    press(qtbot, tour, Key[f"Key_{on}"])
    press(qtbot, tour, Key.Key_Return)
    assert tour.number == 2
    press(qtbot, tour, Key[f"Key_{back}"])
    assert tour.number == 1
    for _ in range(LAST):
        press(qtbot, tour, Key.Key_Return)
    assert not tour.under_way


def test_tab_goes_to_the_buttons_where_the_arrows_mean_the_same(qtbot: QtBot, tour: Tour):
    tour.step(1)
    reached = []
    for _ in range(3):
        press(qtbot, tour, Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [tour.card.skip, tour.card.back, tour.card.next]
    press(qtbot, tour, Key.Key_Right)
    assert tour.number == 2
    assert QApplication.focusWidget() is tour.card
    tour.card.skip.setFocus()
    press(qtbot, tour, Key.Key_Return)
    assert not tour.under_way


def test_escape_leaves_and_the_untouched_example_goes_too(
    qtbot: QtBot, window: MainWindow, tour: Tour
):
    press(qtbot, tour, Key.Key_Escape)
    assert not tour.under_way
    assert not tour.ring.isVisible()
    assert not window.has_draft
    assert window.start.isVisible()


def test_the_window_stays_usable_and_what_was_written_stays(
    qtbot: QtBot, window: MainWindow, tour: Tour
):
    tour.step(LAST)
    edit = window.draft.edit
    at = edit.cursorRect().center()
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClicks(edit, "xyz")
    written = window.desk.signals.document
    assert any("xyz" in block.text for block in written.blocks())
    assert tour.under_way
    window.actions_by_name["tour"].trigger()
    assert QApplication.focusWidget() is tour.card
    tour.leave()
    assert window.desk.signals.document is written
    assert edit.hasFocus()


def test_the_mouse_goes_through_the_ring(window: MainWindow, tour: Tour):
    middle = tour.ring.geometry().center()
    assert window.desk.outline.isAncestorOf(window.childAt(middle))


def test_on_a_draft_of_ones_own_it_opens_nothing(qtbot: QtBot, example: MainWindow):
    document = example.desk.signals.document
    for name in ("show_outline", "show_side"):
        example.actions_by_name[name].trigger()
    tour = begun(example)
    assert station(tour) == "outline"
    assert example.desk.outline.isVisible()
    for _ in range(LAST + 1):
        press(qtbot, tour, Key.Key_Return)
    assert example.desk.signals.document is document
    assert example.draft.edit.hasFocus()


def test_it_ends_where_the_draft_does(window: MainWindow, tour: Tour):
    window.close_draft()
    QApplication.processEvents()
    assert not tour.under_way
    assert window.start.isVisible()


def test_leaving_the_example_ends_it_and_it_can_be_begun_again(window: MainWindow, tour: Tour):
    window.leave_draft()
    QApplication.processEvents()
    assert not tour.under_way
    assert begun(window).under_way


def test_another_language_is_said_at_once(window: MainWindow, tour: Tour):
    before = tour.card.text.text()
    speak(window, "es")
    assert tour.card.text.text() != before
    assert tour.card.next.text() == window.words("tour.next")


def test_it_is_remembered_whether_gone_through_or_skipped(window: MainWindow, tour: Tour):
    tour.leave()
    kept = settings.read(window.preferences._path)
    assert kept.tour_seen
    assert not app.is_first_start(kept, "xcb", [])


@pytest.mark.parametrize(
    ("known", "platform", "files", "comes"),
    [
        (Settings(), "xcb", [], True),
        (Settings(), "windows", [], True),
        (Settings(), "offscreen", [], False),
        (Settings(), "xcb", ["draft.akn"], False),
        (Settings(tour_seen=True), "xcb", [], False),
        (Settings(recent_files=("draft.akn",)), "xcb", [], False),
        (Settings(last_files=("draft.akn",)), "xcb", [], False),
    ],
)
def test_it_comes_by_itself_once_on_a_screen_and_before_any_work(
    known: Settings, platform: str, files: list[str], comes: bool
):
    assert app.is_first_start(known, platform, files) is comes


LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import app
from ui.tour.tour import Tour

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, app.MainWindow))
    window.work.wait()
    tour = window.findChild(Tour)
    print(tour is not None and tour.under_way)
    window.close()

app._UNSEEN = ()
app.last_time.return_to = lambda *_, **__: QTimer.singleShot(300, look)
app.run(sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of settings is moved by XDG")
@pytest.mark.parametrize(("files", "said"), [((), ["True", "False"]), ((EXAMPLE,), ["False"])])
def test_the_program_itself_begins_it_at_its_first_start_alone(
    tmp_path: Path, files: tuple[Path, ...], said: list[str]
):
    folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    environment = {**os.environ, **{name: str(tmp_path / name) for name in folders}}
    command = [sys.executable, "-c", LOOK, *map(str, files)]
    starts = [
        subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False
        )
        for _ in said
    ]
    assert [start.stdout.strip() for start in starts] == said, starts[-1].stderr


def test_what_a_crash_left_goes_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(app, "recovered_drafts", lambda: [Path("draft")])
    assert not app.is_first_start(Settings(), "xcb", [])


@pytest.mark.parametrize(
    ("spoken_of", "corner"),
    [
        ((0, 80, 200, 600), (214, 94)),
        ((700, 80, 300, 600), (386, 94)),
        ((400, 10, 60, 30), (280, 54)),
        ((940, 10, 60, 30), (692, 54)),
        ((0, 600, 1000, 400), (692, 492)),
    ],
)
def test_the_card_stands_beside_or_below_and_always_within(
    spoken_of: tuple[int, ...], corner: tuple[int, int]
):
    placed = place(QSize(300, 200), QRect(*spoken_of), QRect(0, 0, 1000, 700))
    assert (placed.x(), placed.y()) == corner
