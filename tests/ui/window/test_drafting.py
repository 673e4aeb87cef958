"""A delegate at work: begins, types, reads findings, mends them, undoes, saves, opens again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from drafter.model.document import DocumentKind, Kind, Organ, RequestRule
from drafter.session import open_file
from tests.ui.window.conftest import said
from ui import filing
from ui.dialogs.questions import Answer
from ui.forms.states_field import StateField
from ui.main_window import MainWindow
from ui.preferences import Preferences

Key = Qt.Key


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Trigger an action as its shortcut does, if it is on."""
    action = window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()


def findings(window: MainWindow) -> list[str]:
    window.desk.checker.check_now()
    window.desk.checker.wait_idle()
    checked = window.desk.signals.checked
    assert checked is not None
    return [finding.rule for finding in checked.findings]


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_card_of_the_start_page_begins_a_draft_of_its_kind(
    qtbot: QtBot, window: MainWindow, kind: DocumentKind
):
    window.start.session.line.selectAll()
    qtbot.keyClicks(window.start.session.line, "81")
    qtbot.mouseClick(window.start.cards[kind], Qt.MouseButton.LeftButton)
    window.work.wait()
    document = window.desk.signals.document
    assert (document.kind, document.front.session) == (kind, 81)
    assert document.front.organ is Organ.GENERAL_ASSEMBLY
    assert window.windowTitle().endswith("– Drafter")


def test_a_double_click_on_a_card_begins_one_draft(qtbot: QtBot, window: MainWindow):
    for _ in range(2):
        qtbot.mouseClick(window.start.cards[DocumentKind.RESOLUTION], Qt.MouseButton.LeftButton)
    window.work.wait()
    assert window.windows.every == [window]


def test_a_new_request_is_signed_as_the_preferences_say(qtbot: QtBot, window: MainWindow):
    window.preferences.change(country="portugal", signatory="Ana Silva")
    window.start.language.show_value("fr")
    qtbot.mouseClick(window.start.cards[DocumentKind.REQUEST], Qt.MouseButton.LeftButton)
    window.work.wait()
    (who,) = window.desk.signals.document.front.signatories
    assert (who.country, who.name, who.rank) == ("Portugal", "Ana Silva", "Ambassadeur")
    assert who.post.startswith("Représentant permanent du Portugal")


def test_typing_shows_a_finding_and_mending_clears_it(qtbot: QtBot, example: MainWindow):
    assert findings(example) == []
    before = example.desk.signals.document
    edit = example.draft.edit
    last = list(before.blocks())[-1]
    example.draft.go_to(last.id, len(last.text))
    qtbot.keyClick(edit, Key.Key_Backspace)
    qtbot.waitUntil(lambda: count(example) == 1)
    assert "1" in example.desk.side.tabText(0)
    qtbot.keyClicks(edit, ".")
    qtbot.waitUntil(lambda: count(example) == 0)
    qtbot.keyClick(edit, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    while example.desk.signals.session.undo_label:
        press(qtbot, example, "undo")
    assert example.desk.signals.document is before


def count(window: MainWindow) -> int:
    return len(window.desk.findings.model.every)


def test_a_fix_from_the_panel_mends_the_text_and_can_be_undone(qtbot: QtBot, example: MainWindow):
    edit = example.draft.edit
    last = list(example.desk.signals.document.blocks())[-1]
    example.draft.go_to(last.id, 8)
    qtbot.keyClicks(edit, "the the ")
    assert findings(example)
    wrong = example.desk.signals.document
    panel = example.desk.findings
    rules = [row.finding.rule for row in panel.model.shown]
    panel.list.setCurrentIndex(panel.model.index(rules.index("doubled_word")))
    qtbot.mouseClick(panel.card.fixes[0], Qt.MouseButton.LeftButton)
    assert example.desk.signals.document != wrong
    assert "doubled_word" not in findings(example)
    press(qtbot, example, "undo")
    assert example.desk.signals.document is wrong


def test_all_safe_fixes_are_one_step(qtbot: QtBot, example: MainWindow):
    edit = example.draft.edit
    last = list(example.desk.signals.document.blocks())[-1]
    example.draft.go_to(last.id, 8)
    qtbot.keyClicks(edit, "the the  draft  ")
    wrong = example.desk.signals.document
    assert len(findings(example)) > 1
    press(qtbot, example, "fix_all")
    example.work.wait()
    assert not {"doubled_word", "double_space"} & set(findings(example))
    press(qtbot, example, "undo")
    assert example.desk.signals.document is wrong


def test_a_dismissed_finding_stays_away_until_it_is_restored(qtbot: QtBot, example: MainWindow):
    last = list(example.desk.signals.document.blocks())[-1]
    example.draft.go_to(last.id, 8)
    qtbot.keyClicks(example.draft.edit, "to to ")
    shown = findings(example)
    panel = example.desk.findings
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.mouseClick(panel.card.dismiss, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.card.reason, "A name.")
    qtbot.keyClick(panel.card.reason, Key.Key_Return)
    assert len(findings(example)) == len(shown) - 1
    (dismissal,) = example.desk.signals.document.dismissals
    assert dismissal.reason == "A name."
    press(qtbot, example, "restore_dismissed")
    assert findings(example) == shown


def test_a_draft_is_saved_under_a_name_and_opens_as_it_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    qtbot.mouseClick(window.start.cards[DocumentKind.RESOLUTION], Qt.MouseButton.LeftButton)
    window.work.wait()
    block = next(b for b in window.desk.signals.document.blocks() if b.kind is Kind.TITLE)
    window.draft.go_to(block.id)
    qtbot.keyClicks(window.draft.edit, "Shared rivers")
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(qtbot, window, "save")
    window.work.wait()
    assert not window.isWindowModified()
    saved = open_file(tmp_path / "mine.akn").document
    assert saved == window.desk.signals.document
    assert window.preferences.settings.recent_files == (str(tmp_path / "mine.akn"),)


def test_the_forms_write_the_cover_and_follow_undo(qtbot: QtBot, example: MainWindow):
    before = example.desk.signals.document
    cover = example.desk.cover
    example.desk.raise_tab("cover")
    line = cover.meeting.session.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "81")
    assert example.desk.signals.document.front.session == 81
    press(qtbot, example, "undo")
    assert example.desk.signals.document is before
    assert line.text() == "80"
    cover.request.rule.box.setCurrentIndex(cover.request.rule.box.findData(RequestRule.PROVISIONAL))
    cover.request.rule.box.activated.emit(cover.request.rule.box.currentIndex())
    assert example.desk.signals.document.front.request_rule is RequestRule.PROVISIONAL


def test_the_letter_of_a_new_request_follows_its_cover(window: MainWindow):
    window.filing.new(DocumentKind.REQUEST, "en", Organ.GENERAL_ASSEMBLY, 80)
    window.work.wait()
    box, signals = window.desk.cover.request.rule.box, window.desk.signals
    assert "rule 15" in signals.document.parts[0].blocks[0].text
    box.setCurrentIndex(box.findData(RequestRule.SUPPLEMENTARY))
    box.activated.emit(box.currentIndex())
    letter = signals.document.parts[0].blocks[0].text
    assert "rule 14" in letter
    assert "a supplementary item" in letter


def test_a_signatory_is_added_named_and_removed(qtbot: QtBot, example: MainWindow):
    form = example.desk.cover.signatories
    example.desk.raise_tab("cover")
    number = len(example.desk.signals.document.front.signatories)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert len(example.desk.signals.document.front.signatories) == number + 1
    qtbot.keyClicks(form.fields["name"].line, "Ana Silva")
    assert example.desk.signals.document.front.signatories[-1].name == "Ana Silva"
    qtbot.mouseClick(form.rows.buttons["remove"], Qt.MouseButton.LeftButton)
    assert len(example.desk.signals.document.front.signatories) == number


def test_the_list_of_openers_is_painted_and_wears_the_theme(qtbot: QtBot, example: MainWindow):
    completer = example.draft.edit.completer
    example.draft.edit.setFocus()
    first = next(b for b in example.desk.signals.document.blocks() if b.kind is Kind.PREAMBULAR)
    example.draft.go_to(first.id, len(first.text))
    example.actions_by_name["insert_phrase"].trigger()
    assert completer.popup().isVisible()
    assert completer.popup().updatesEnabled()
    assert "popup" in completer.popup().styleSheet()
    completer.popup().hide()


def test_the_keyboard_is_in_the_text_again_after_a_dismissal_that_was_asked_for_there(
    qtbot: QtBot, example: MainWindow
):
    edit, panel = example.draft.edit, example.desk.findings
    first = next(b for b in example.desk.signals.document.blocks() if b.kind is Kind.PREAMBULAR)
    example.draft.go_to(first.id, len(first.text))
    qtbot.keyClick(edit, Key.Key_Backspace)
    example.desk.checker.check_now()
    example.desk.checker.wait_idle()
    example.actions_by_name["dismiss"].trigger()
    assert panel.card.reason.hasFocus()
    qtbot.keyClick(panel.card.reason, Key.Key_Return)
    assert len(example.desk.signals.document.dismissals) == 1
    assert edit.hasFocus()


def test_the_list_of_states_wears_the_theme(example: MainWindow):
    example.desk.enter_tab("cover")
    fields = example.desk.cover.findChildren(StateField)
    assert fields
    assert all("popup" in field.completer.popup().styleSheet() for field in fields)


def test_nothing_is_dropped_before_the_title_or_the_formula(example: MainWindow):
    outline, document = example.desk.outline, example.desk.signals.document
    blocks = list(document.blocks())
    first = next(block for block in blocks if block.kind is Kind.PREAMBULAR)
    for kind in (Kind.TITLE, Kind.FORMULA):
        head = next(block for block in blocks if block.kind is kind)
        outline.move_before(first.id, outline.model.row_of(head.id))
        assert example.desk.signals.document is document
        assert "stay at the head" in example.status.currentMessage()


def test_the_outline_goes_there_and_moves_a_paragraph_with_its_list(
    qtbot: QtBot, example: MainWindow
):
    outline, document = example.desk.outline, example.desk.signals.document
    first = next(b for b in document.blocks() if b.kind is Kind.OPERATIVE)
    outline.list.setCurrentIndex(outline.model.index(outline.model.row_of(first.id)))
    qtbot.keyClick(outline.list, Key.Key_Return)
    assert example.draft.current_block() == first.id
    qtbot.keyClick(outline.list, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    rows = [b.text[:10] for b in example.desk.signals.document.blocks() if b.kind is Kind.OPERATIVE]
    assert rows[0].startswith("Encourages")
    assert rows[1].startswith("Invites")
    press(qtbot, example, "undo")
    assert example.desk.signals.document is document


def test_a_bad_file_gets_one_sentence_and_the_draft_stays(example: MainWindow, tmp_path: Path):
    before = example.desk.signals.document
    bad = tmp_path / "bad.akn"
    bad.write_bytes(b"<akomaNtoso>")
    example.filing.open(bad)
    example.work.wait()
    assert example.desk.signals.document is before
    assert said(example) == ["error"]
    assert "bad.akn" in example.bars.sentences[0]


def test_a_file_that_cannot_be_written_gets_one_sentence_and_stays_unsaved(
    qtbot: QtBot, example: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    qtbot.keyClicks(example.draft.edit, "x")
    target = tmp_path / "missing" / "draft.akn"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(qtbot, example, "save_as")
    example.work.wait()
    assert said(example) == ["error"]
    assert example.isWindowModified()


@pytest.mark.parametrize(
    ("answer", "closes", "saves"),
    [(Answer.CANCEL, False, False), (Answer.DISCARD, True, False), (Answer.SAVE, True, True)],
)
def test_closing_asks_what_to_do_with_changes(
    qtbot: QtBot, example: MainWindow, monkeypatch: pytest.MonkeyPatch, answer, closes, saves
):
    path = example.desk.signals.session.path
    first = path.read_bytes()
    qtbot.keyClicks(example.draft.edit, "x")
    monkeypatch.setattr(filing, "ask_about_changes", lambda *_: answer)
    assert example.close() is closes
    assert (path.read_bytes() != first) is saves
    monkeypatch.setattr(filing, "ask_about_changes", lambda *_: Answer.DISCARD)


def test_copied_text_becomes_a_draft(qtbot: QtBot, window: MainWindow, qapp: QApplication):
    qapp.clipboard().setText("The General Assembly,\n\nNoting the report,\n\nDecides so.")
    qtbot.mouseClick(window.start.clipboard_button, Qt.MouseButton.LeftButton)
    window.work.wait()
    kinds = [b.kind for b in window.desk.signals.document.blocks()]
    assert kinds == [Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE]


def test_settings_outlive_the_window(preferences: Preferences, window: MainWindow):
    window.zoom(2)
    window.preferences.change(theme="dark")
    again = Preferences(preferences._path)
    assert again.settings == window.preferences.settings
    assert (again.settings.text_size, again.settings.theme) == (14, "dark")
