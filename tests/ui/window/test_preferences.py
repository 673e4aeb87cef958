"""The preferences: every row of the table is a field, and holds as soon as it is chosen."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.document import DocumentKind, Organ
from drafter.settings import Settings
from ui import app
from ui.dialogs import showing
from ui.dialogs.preferences import TABLE, Choice, Line, Number, PreferencesDialog
from ui.main_window import MainWindow
from ui.turns import Turns

ROWS = [row for rows in TABLE.values() for row in rows]


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    showing.preferences(window)
    found = window.findChild(PreferencesDialog)
    assert found is not None
    yield found
    found.reject()


def test_every_row_is_a_setting():
    assert {row.name for row in ROWS} <= {field.name for field in fields(Settings)}


@pytest.mark.parametrize("row", [r for r in ROWS if isinstance(r, Choice)], ids=lambda r: r.name)
def test_each_choice_can_be_made_and_is_kept(row: Choice, dialog, window: MainWindow):
    before = getattr(window.preferences.settings, row.name)
    box = dialog.fields[row.name].control
    other = next(n for n in range(box.count()) if box.itemData(n) != before)
    dialog.fields[row.name].picked.emit(box.itemData(other))
    assert getattr(window.preferences.settings, row.name) == box.itemData(other)
    window.preferences.change(**{row.name: before})


@pytest.mark.parametrize("row", [r for r in ROWS if isinstance(r, Number)], ids=lambda r: r.name)
def test_each_number_can_be_set(row: Number, dialog, window: MainWindow):
    dialog.fields[row.name].control.setValue(row.highest)
    assert getattr(window.preferences.settings, row.name) == row.highest


@pytest.mark.parametrize("row", [r for r in ROWS if isinstance(r, Line)], ids=lambda r: r.name)
def test_each_line_is_kept_when_it_is_left(row: Line, dialog, window: MainWindow, qtbot: QtBot):
    line = dialog.fields[row.name].line
    qtbot.keyClicks(line, " Kenya ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert getattr(window.preferences.settings, row.name) == "Kenya"


def test_a_new_draft_begins_with_the_delegation(window: MainWindow):
    window.preferences.change(country="Kenya", rank="Minister", signatory="Ann Otieno")
    window.filing.new(DocumentKind.REQUEST, "en", Organ.GENERAL_ASSEMBLY, 80)
    window.work.wait()
    (who,) = window.desk.signals.document.front.signatories
    assert (who.country, who.rank, who.name) == ("Kenya", "Minister", "Ann Otieno")
    window.close_draft()
    window.filing.new(DocumentKind.RESOLUTION, "en", Organ.GENERAL_ASSEMBLY, 80)
    window.work.wait()
    assert [s.country for s in window.desk.signals.document.front.sponsors] == ["Kenya"]


@pytest.mark.parametrize(("scale", "asked"), [(100, None), (150, "1.5"), (200, "2.0"), (7, None)])
def test_the_program_is_shown_larger_from_the_next_start(scale, asked, monkeypatch):
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    app.enlarge(scale)
    assert app.os.environ.get("QT_SCALE_FACTOR") == asked
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)


class Painted(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_theme_is_painted_with_its_last_part_and_waits_for_no_other_event(
    qapp: QApplication, example: MainWindow
):
    painted = Painted()
    example.desk.outline.installEventFilter(painted)
    example.preferences.change(theme="dark")
    for turns in qapp.findChildren(Turns):
        turns.finish()
    assert painted.count
    example.preferences.change(theme="light")
