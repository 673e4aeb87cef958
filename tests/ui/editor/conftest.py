"""A draft with three parts, in the forms that a delegate writes; and the view of it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.session import Session
from drafter.text.characters import ANCHOR
from ui.editor import DraftView
from ui.session import SessionSignals
from ui.words import Words

NoteText = str


def passage(text: str, opener: str = "", *notes: NoteText) -> Passage:
    """A text with its opener emphasised; a "^" calls a footnote."""
    marks = (Mark(0, len(opener), Style.EMPHASIS),) if opener else ()
    return Passage(text.replace("^", ANCHOR), marks, tuple(Note(Passage(n)) for n in notes))


def block(name: str, kind: Kind, text: Passage | str = "", level: int = 0) -> Block:
    return Block(name, kind, passage(text) if isinstance(text, str) else text, level)


def draft(language: str = "en") -> Document:
    letter = (
        block("l1", Kind.PLAIN, "We have the honour to request the inclusion of an item."),
        block("l2", Kind.PLAIN, "Please circulate the present letter."),
    )
    memorandum = (
        block("m1", Kind.NUMBERED, "The question is not new."),
        block("m2", Kind.NUMBERED, "It deserves attention."),
    )
    resolution = (
        block("r1", Kind.TITLE, "Cooperation with a network of rivers"),
        block("r2", Kind.FORMULA, passage("The General Assembly,", "The General Assembly")),
        block(
            "r3", Kind.PREAMBULAR, passage("Recalling its resolution,^", "Recalling", "Note one.")
        ),
        block(
            "r4", Kind.PREAMBULAR, passage("Noting the report,^ and more,", "Noting", "Note two.")
        ),
        block("r5", Kind.OPERATIVE, passage("Requests the Secretary-General:", "Requests")),
        block("r6", Kind.OPERATIVE, "To report;", 1),
        block("r7", Kind.OPERATIVE, "To advise;", 1),
        block("r8", Kind.OPERATIVE, passage("Decides to remain seized.", "Decides")),
    )
    parts = (
        Part("p1", PartKind.LETTER, letter),
        Part("p2", PartKind.MEMORANDUM, memorandum, 1),
        Part("p3", PartKind.RESOLUTION, resolution, 1),
    )
    return Document(DocumentKind.REQUEST, language, Front(session=64), parts, next_id=100)


Open = Callable[[Document], tuple[DraftView, SessionSignals]]


@pytest.fixture
def open_view(qtbot: QtBot, words: Words) -> Open:
    """Return a function that shows a document in a draft view."""

    def opened(document: Document) -> tuple[DraftView, SessionSignals]:
        signals = SessionSignals(Session(document))
        view = DraftView(signals, words)
        signals.setParent(view)
        qtbot.addWidget(view)
        view.resize(1000, 800)
        view.show()
        view.edit.setFocus()
        return view, signals

    return opened
