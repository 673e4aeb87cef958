"""A small draft with text in every place that can have some."""

from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Part,
    PartKind,
    Sponsor,
)
from drafter.model.passage import Mark, Note, Passage, Style

TABLE = (
    '<table xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" custom="kept">'
    "<tr><th><p>Year</p></th><th><p>Clean <b>water</b>, litres</p></th></tr></table>"
)


def draft(*, language: str = "en") -> Document:
    """Return a draft that names water nine times: twice on its cover, once in a note, a table."""
    called = Note(Passage("See the water report."))
    preambular = Passage(
        "Recalling the water\ufffc decade,", (Mark(0, 9, Style.EMPHASIS),), (called,)
    )
    operative = Passage("Requests clean water for all;", (Mark(0, 8, Style.EMPHASIS),))
    main = (
        Block("title", Kind.TITLE, Passage("Water for all")),
        Block("pp1", Kind.PREAMBULAR, preambular),
        Block("op1", Kind.OPERATIVE, operative),
        Block("op1more", Kind.CONTINUATION, Passage("and water again;")),
        Block("table", Kind.OPAQUE, source=TABLE),
    )
    annex = (Block("annex1", Kind.PLAIN, Passage("Terms of the water fund")),)
    parts = (
        Part("main", PartKind.RESOLUTION, main),
        Part("annex", PartKind.ANNEX, annex, 1),
    )
    front = Front(session=75, agenda_title="Water", sponsors=(Sponsor("Waterland"),))
    return Document(DocumentKind.RESOLUTION, language, front, parts, 100)
