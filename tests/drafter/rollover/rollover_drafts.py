"""Earlier texts of our own to roll over: sentences in, a document of session 75 out."""

import datetime

from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Note, Passage
from drafter.rollover import Proposal, propose
from drafter.text.characters import ANCHOR

CRIMINAL_ACCOUNTABILITY = "A/RES/75/132"
"""Its title is that of 74/181, 73/196 and so on, as the index knows."""


def base(
    *texts: str,
    language: str = "en",
    symbol: str = CRIMINAL_ACCOUNTABILITY,
    kind: Kind = Kind.PREAMBULAR,
    notes: tuple[str, ...] = (),
) -> Document:
    """Return a resolution of 15 December 2020; every text calls the notes at its "*"."""
    called = tuple(Note(Passage(note)) for note in notes)
    passages = (Passage(t.replace("*", ANCHOR), (), called if "*" in t else ()) for t in texts)
    blocks = tuple(Block(f"b{n}", kind, passage) for n, passage in enumerate(passages, 1))
    front = Front(session=75, symbol=symbol, date=datetime.date(2020, 12, 15))
    part = Part("p", PartKind.RESOLUTION, blocks)
    return Document(DocumentKind.RESOLUTION, language, front, (part,), len(blocks) + 1)


def in_text(document: Document, session: int = 76) -> tuple[Proposal, ...]:
    """Return the proposals for the words of paragraphs and notes."""
    return tuple(p for p in propose(document, session) if p.block and p.now)


def changes(text: str, session: int = 76, **options: object) -> list[tuple[str, str]]:
    """Return what is proposed for one paragraph, as pairs."""
    return [(p.now, p.proposed) for p in in_text(base(text, **options), session)]  # type: ignore[arg-type]
