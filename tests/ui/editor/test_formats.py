"""How paragraphs look: direction, indents and runs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from pytestqt.qtbot import QtBot

from drafter.languages.language import available, language
from drafter.model.document import Kind
from drafter.model.passage import Mark, Passage, Style
from drafter.text.characters import ANCHOR
from tests.ui.editor.conftest import passage
from ui.editor import fonts
from ui.editor.formats import Look, Run, Typography, indents, runs_of


@pytest.mark.parametrize("code", available())
def test_the_text_runs_as_its_language_does(code: str, qtbot: QtBot) -> None:
    form = Typography(code, 12).block_format(Look(Kind.OPERATIVE, 2, False, False))
    mirrored = language(code).right_to_left
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    assert form.layoutDirection() == direction
    assert (form.rightMargin() if mirrored else form.leftMargin()) > 0
    assert (form.leftMargin() if mirrored else form.rightMargin()) == 0


@pytest.mark.parametrize("code", available())
def test_emphasis_can_be_told_from_plain_text(code: str, qtbot: QtBot) -> None:
    typography, look = Typography(code, 12), Look(Kind.PREAMBULAR, 0, False, False)
    emphasised, plain = runs_of(passage("回顾 text", "回顾"))
    assert typography.char_format(look, emphasised) != typography.char_format(look, plain)


def test_levels_step_in_and_a_first_level_text_stands_where_the_printed_one_does() -> None:
    assert indents(Kind.OPERATIVE, 0) == (1, 2, 0)
    assert indents(Kind.PREAMBULAR, 0).first == 1
    deeper = [indents(Kind.OPERATIVE, level) for level in (1, 2, 3, 4)]
    assert [place.label for place in deeper] == [1, 2, 3, 4]


def test_runs_are_measured_in_units_of_the_widget() -> None:
    text = f"𠮷a{ANCHOR}b"
    runs = runs_of(Passage(text, (Mark(0, 2, Style.BOLD), Mark(1, 4, Style.ITALIC))))
    assert [run.length for run in runs] == [2, 1, 1, 1]
    assert [run.note for run in runs] == [False, False, True, False]
    assert runs[1].styles == {Style.BOLD, Style.ITALIC}


def test_arabic_is_not_slanted_where_no_font_has_the_letters(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    look, emphasised = Look(Kind.PREAMBULAR, 0, False, False), Run(3, frozenset({Style.EMPHASIS}))
    for known in (True, False):
        fonts.slants.cache_clear()
        monkeypatch.setattr(fonts, "_slants_arabic", lambda _family, known=known: known)
        monkeypatch.setattr(QFontDatabase, "families", lambda *_: ["One of them"])
        form = Typography("ar", 12).char_format(look, emphasised)
        assert form.fontItalic() is known
        assert form.fontWeight() == QFont.Weight.Bold
    fonts.slants.cache_clear()
