"""Ready to submit? The list leads to each place, and follows the draft."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.checks.ready import ReadyDialog
from ui.main_window import MainWindow


def asked(window: MainWindow) -> ReadyDialog:
    window.actions_by_name["ready"].trigger()
    window.desk.checker.wait_idle()
    dialog = window.desk.findChild(ReadyDialog)
    assert dialog is not None
    return dialog


def rows(dialog: ReadyDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_example_is_ready_and_a_fault_is_told_and_shown(qtbot: QtBot, example: MainWindow):
    dialog = asked(example)
    assert dialog.verdict.text() == example.words("ready.yes")
    last = list(example.desk.signals.document.blocks())[-1]
    example.draft.go_to(last.id, 8)
    example.draft.insert_text("the the ")
    example.desk.checker.check_now()
    example.desk.checker.wait_idle()
    assert dialog.verdict.text() == example.words("ready.no", count=1)
    assert rows(dialog)[0] == example.words("ready.mistakes", count=1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert example.draft.selected_text() == "the the"
    dialog.close()
    assert not dialog.isVisible()


def test_a_line_of_the_cover_is_gone_to(qtbot: QtBot, example: MainWindow):
    dialog = asked(example)
    cover = example.desk.cover
    line = cover.request.item_title.line
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    example.desk.checker.check_now()
    example.desk.checker.wait_idle()
    wanted = example.words("ready.no_item_title")
    dialog.list.setCurrentRow(rows(dialog).index(wanted))
    dialog.show_button.click()
    assert example.desk.side.currentWidget() is cover or cover.isVisible()
    dialog.close()
