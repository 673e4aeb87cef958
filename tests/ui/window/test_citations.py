"""Citations in the window: verdicts, cards, the list, insertion by number or title, dates."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from drafter.citations.resolve import Standing
from drafter.index.opened import index
from drafter.model.document import DocumentKind, Kind, Organ
from drafter.rules.cited import cited_in
from drafter.text.span import Span
from ui.citations.card import card
from ui.citations.choices import choices
from ui.citations.insert import InsertCitation
from ui.editor.hover import told
from ui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def citing(example: MainWindow) -> MainWindow:
    example.desk.citations.refresh()
    return example


def preambular(window: MainWindow):
    return next(b for b in window.desk.signals.document.blocks() if b.kind is Kind.PREAMBULAR)


def open_dialog(window: MainWindow) -> InsertCitation:
    window.actions_by_name["insert_citation"].trigger()
    window.work.wait()
    return window.desk.findChild(InsertCitation)


def test_the_list_has_every_citation_with_its_verdict(citing: MainWindow):
    rows = [(str(r.cited.citation.symbol), r.standing) for r in citing.desk.citations.rows]
    assert ("A/RES/69/283", Standing.VERIFIED) in rows
    assert {standing for _, standing in rows} <= {Standing.VERIFIED, Standing.CONSISTENT}
    assert citing.desk.side.tabText(1).endswith(str(len(rows)))


def test_a_click_in_the_list_goes_there(qtbot: QtBot, citing: MainWindow):
    panel = citing.desk.citations
    citing.desk.raise_tab("citations")
    row = panel.rows[-1]
    index_ = panel.model.index(len(panel.rows) - 1, 0)
    panel.list.scrollTo(index_)
    place = panel.list.visualRect(index_).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert citing.draft.current_block() == row.block
    assert citing.draft.selected_text() == row.cited.citation.span.of(row.cited.source)


def test_only_what_is_not_confirmed_is_left_when_asked(qtbot: QtBot, citing: MainWindow):
    panel = citing.desk.citations
    panel.doubtful.setChecked(True)
    assert panel.model.rowCount() == 0
    block = preambular(citing)
    citing.draft.go_to(block.id, block.text.index("3 June") + 6)
    qtbot.keyClick(citing.draft.edit, Key.Key_Backspace)
    qtbot.keyClicks(citing.draft.edit, "e")
    citing.draft.go_to(block.id, block.text.index("3 June"))
    qtbot.keyClick(citing.draft.edit, Key.Key_Delete)
    qtbot.keyClicks(citing.draft.edit, "4")
    citing.desk.checker.check_now()
    citing.desk.checker.wait_idle()
    panel.refresh()
    assert [row.standing for row in panel.rows].count(Standing.CONTRADICTED) == 1
    assert panel.model.rowCount() == 1


def test_verified_numbers_are_underlined_in_green(citing: MainWindow):
    citing.draft.go_to(preambular(citing).id)
    citing.draft.edit.underline()
    words = [
        selection.cursor.selectedText()
        for selection in citing.draft.edit.extraSelections()
        if isinstance(selection, QTextEdit.ExtraSelection)
    ]
    assert "69/283" in words


def test_the_card_tells_title_date_and_evidence(citing: MainWindow):
    block = preambular(citing)
    document = citing.desk.signals.document
    offset = block.text.index("69/283") + 2
    said = told(block, offset, citing.draft.edit.findings, document, citing.words)
    assert "A/RES/69/283" in said
    assert "Sendai Framework" in said
    assert "3 June 2015" in said


def test_a_citation_is_inserted_by_its_number(qtbot: QtBot, citing: MainWindow):
    last = list(citing.desk.signals.document.blocks())[-1]
    citing.draft.go_to(last.id, len("Decides"))
    dialog = open_dialog(citing)
    qtbot.keyClicks(dialog.line, "51/148")
    assert dialog.preview.text() == "“its resolution 51/148 of 13 December 1996”"
    qtbot.keyClick(dialog.line, Key.Key_Return)
    text = list(citing.desk.signals.document.blocks())[-1].text
    assert text.startswith("Decides its resolution 51/148 of 13 December 1996 to include")
    citing.draft.undo()
    assert list(citing.desk.signals.document.blocks())[-1] == last


def test_a_citation_takes_the_place_of_the_blank_that_waits_for_it(
    qtbot: QtBot, window: MainWindow
):
    window.filing.new(DocumentKind.RESOLUTION, "en", Organ.GENERAL_ASSEMBLY, 81)
    window.work.wait()
    block = preambular(window)
    window.draft.go_to(block.id, block.text.index("[") + 2)
    dialog = open_dialog(window)
    qtbot.keyClicks(dialog.line, "51/148, 70/1")
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert preambular(window).text == (
        "Recalling its resolutions 51/148 of 13 December 1996 and 70/1 of 25 September 2015,"
    )


def test_several_are_inserted_by_their_numbers(qtbot: QtBot, citing: MainWindow):
    dialog = open_dialog(citing)
    qtbot.keyClicks(dialog.line, "51/148, 70/1; 1325 (2000)")
    assert dialog.list.item(0).text() == "A/RES/51/148  ·  A/RES/70/1  ·  S/RES/1325(2000)"
    assert dialog.preview.text() == (
        "“its resolutions 51/148 of 13 December 1996 and 70/1 of 25 September 2015 and Security "
        "Council resolution 1325 (2000) of 31 October 2000”"
    )
    dialog.reject()


def test_one_number_that_is_unknown_leaves_the_others_to_be_asked_for(
    qtbot: QtBot, citing: MainWindow
):
    dialog = open_dialog(citing)
    qtbot.keyClicks(dialog.line, "51/148, 51/9999")
    assert dialog.list.item(0).text().startswith("A/RES/51/148  ·  1996-12-13")
    dialog.reject()


def test_what_was_mentioned_before_is_cited_without_its_date(qtbot: QtBot, citing: MainWindow):
    dialog = open_dialog(citing)
    qtbot.keyClicks(dialog.line, "69/283")
    assert dialog.preview.text() == "“resolution 69/283”"
    dialog.reject()


def test_a_citation_is_found_by_words_of_its_title(qtbot: QtBot, citing: MainWindow):
    dialog = open_dialog(citing)
    qtbot.keyClicks(dialog.line, "sendai framework")
    titles = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert any("A/RES/69/283" in title for title in titles)
    first = dialog.list.currentRow()
    qtbot.keyClick(dialog.line, Key.Key_Down)
    assert dialog.list.currentRow() == min(first + 1, dialog.list.count() - 1)
    dialog.reject()


def test_what_the_index_does_not_know_cannot_be_inserted(qtbot: QtBot, citing: MainWindow):
    dialog = open_dialog(citing)
    qtbot.keyClicks(dialog.line, "99/999")
    assert dialog.list.count() == 0
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_the_date_is_offered_once_the_number_is_typed(qtbot: QtBot, citing: MainWindow):
    edit = citing.draft.edit
    last = list(citing.desk.signals.document.blocks())[-1]
    citing.draft.go_to(last.id, len("Decides"))
    qtbot.keyClicks(edit, ", in line with its resolution 51/148")
    assert edit.completer.open
    qtbot.keyClick(edit, Key.Key_Tab)
    text = list(citing.desk.signals.document.blocks())[-1].text
    assert "resolution 51/148 of 13 December 1996 to include" in text


def test_the_date_of_a_number_fills_the_gap_of_its_phrase(qtbot: QtBot, citing: MainWindow):
    edit = citing.draft.edit
    last = list(citing.desk.signals.document.blocks())[-1]
    citing.draft.go_to(last.id, len("Decides"))
    edit.textCursor().insertText(", as resolution [number…] of [date…] says,")
    citing.draft.select(last.id, Span(23, 32))
    qtbot.keyClicks(edit, "51/148")
    qtbot.keyClick(edit, Key.Key_Tab)
    text = list(citing.desk.signals.document.blocks())[-1].text
    assert "as resolution 51/148 of 13 December 1996 says, to include" in text


def test_no_date_is_offered_that_was_given_before(qtbot: QtBot, citing: MainWindow):
    last = list(citing.desk.signals.document.blocks())[-1]
    citing.draft.go_to(last.id, len("Decides"))
    qtbot.keyClicks(citing.draft.edit, ", in line with resolution 69/283")
    assert not citing.draft.edit.completer.open


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("51/148", "A/RES/51/148"),
        ("1325 (2000)", "S/RES/1325(2000)"),
        ("S/RES/1325", "S/RES/1325(2000)"),
        ("1325", "S/RES/1325(2000)"),
        ("SC 2250", "S/RES/2250(2015)"),
        ("a/res/217", "A/RES/217(III)"),
        ("zz zz zz", None),
    ],
)
def test_choices_begin_with_the_likeliest(asked: str, first: str | None):
    found = choices(asked, "en", index())
    assert (str(found[0].symbol) if found else None) == first


def test_a_card_keeps_markup_of_titles_out(citing: MainWindow):
    document = citing.desk.signals.document
    block = preambular(citing)
    cited = cited_in(block.passage, "en", document.front.organ, document.front.date)
    assert "<script" not in card(cited[0], "en", citing.words)
