"""The head of the first page and what is repeated on the others.

What the Secretariat fills in stands as a placeholder: number of the document, date of issue; and
a line says that it is a draft. No emblem, ever (resolution 92 (I)).
"""

from dataclasses import replace

from drafter.exports.geometry import MASTHEAD_ROW_GAP
from drafter.exports.sheet import Align, Line, LineStyle, Masthead, Run, Running
from drafter.exports.styles import Design
from drafter.exports.typeface import Typeface
from drafter.languages.language import Language
from drafter.model.document import Document, DocumentKind, Organ
from drafter.text.characters import LEFT_TO_RIGHT_MARK, is_latin

_SERIES = {
    Organ.GENERAL_ASSEMBLY: "A/{session}",
    Organ.SECURITY_COUNCIL: "S/{year}",
    Organ.ECONOMIC_AND_SOCIAL_COUNCIL: "E/{year}",
    Organ.HUMAN_RIGHTS_COUNCIL: "A/HRC/{session}",
}
"""First parts of the organs' document symbols; proposals add L. (Editorial Manual, Symbols)."""
_PARENTS = {Organ.HUMAN_RIGHTS_COUNCIL: Organ.GENERAL_ASSEMBLY}
"""Organs whose documents have the masthead of another, and their own name below it."""
_LATIN_LEADING = 12.0
"""Points: of the body in the languages written in Latin letters (measured)."""
_NOTICE_SMALLER = 1.5
"""Points: below the text the notice is of seven points, the folio of 8.5."""
_LIMITED = "/L."


def symbol(document: Document, gap: str) -> str:
    """Return the symbol as typed, or the series with a gap where the Secretariat numbers."""
    front = document.front
    if front.symbol:
        return front.symbol
    session = str(front.session) if front.session else gap
    year = str(front.date.year) if front.date else gap
    series = _SERIES[front.organ].format(session=session, year=year)
    limited = document.kind is not DocumentKind.REQUEST
    limited = limited and front.organ is not Organ.SECURITY_COUNCIL
    return f"{series}/L.{gap}" if limited else f"{series}/{gap}"


def subsidiary(document: Document, tongue: Language) -> str:
    """Return the name that stands below the masthead: of an organ that has none of its own."""
    organ = document.front.organ
    return tongue.words(f"organs.{organ}") if organ in _PARENTS else ""


def masthead(document: Document, tongue: Language, face: Typeface, design: Design) -> Masthead:
    """Return the masthead, its placeholders in place."""
    normal = design.styles["Normal"]
    latin = replace(normal, font=replace(normal.font, size=face.masthead_size))
    issuing = document.front.organ
    organ = tongue.words(f"organs.{_PARENTS.get(issuing, issuing)}")
    font = replace(normal.font, size=14, spacing=0.1, scale=96)
    name = replace(normal, font=font, leading=15, after=MASTHEAD_ROW_GAP)
    return Masthead(
        united_nations=_line(tongue.words("masthead.united_nations"), name, "united_nations"),
        symbol=_symbol(_left_to_right(symbol(document, face.word("gap")), tongue), latin),
        organ=_line(organ, design.styles["XLarge"], "organ"),
        notice=_line(face.word("notice"), replace(design.styles["Header"], before=6), "notice"),
        distribution=_distribution(document, tongue, face, design),
    )


def running(
    document: Document, tongue: Language, face: Typeface, design: Design, *, layout: bool
) -> Running:
    """Return the running head and foot; a manuscript has the folio alone."""
    header, footer = design.styles["Header"], design.styles["Footer"]
    font = replace(header.font, bold=True)
    lifted = replace(header, after=MASTHEAD_ROW_GAP)
    words = _left_to_right(symbol(document, face.word("gap")), tongue)
    small = replace(header, font=replace(header.font, size=header.font.size - _NOTICE_SMALLER))
    return Running(
        symbol=Line(lifted, (Run(words, font),) if layout else (), role="running_symbol"),
        folio=footer,
        notice=_line(face.word("notice") if layout else "", small, "running_notice"),
    )


def _symbol(words: str, normal: LineStyle) -> Line:
    """The first letter at 20 points, the rest at the size given, both 2 points below the line."""
    style = replace(normal, leading=24.0, align=Align.END, after=MASTHEAD_ROW_GAP)
    small = replace(normal.font, lowered=2.0)
    head, tail = words[:1], words[1:]
    large = Run(head, replace(small, size=20.0))
    return Line(style, (large, Run(tail, small)) if tail else (large,), role="symbol")


def _left_to_right(words: str, tongue: Language) -> str:
    """Return Latin words that keep their order among words that run from right to left."""
    if not tongue.right_to_left or not is_latin(words):
        return words
    ends = ("" if end.isalnum() else LEFT_TO_RIGHT_MARK for end in (words[:1], words[-1:]))
    return words.join(ends)


def _distribution(
    document: Document, tongue: Language, face: Typeface, design: Design
) -> tuple[Line, ...]:
    limited = _LIMITED in symbol(document, face.word("gap"))
    key = "distribution_limited" if limited else "distribution_general"
    words = (
        tongue.words(f"masthead.{key}"),
        face.word("date"),
        "",
        tongue.words("masthead.original", language=tongue.words(f"languages.{tongue.code}")),
    )
    first = design.styles["Publication"]
    first = replace(first, font=replace(first.font, size=face.masthead_size))
    if tongue.right_to_left:
        # English words: they begin where the column does on the left.
        first = replace(first, align=Align.END, leading=_LATIN_LEADING)
    lower = replace(first, before=0.0)
    return tuple(
        _line(_left_to_right(text, tongue), lower if n else first, "distribution")
        for n, text in enumerate(words)
    )


def _line(text: str, style: LineStyle, role: str) -> Line:
    return Line(style, (Run(text, style.font),) if text else (), role=role)
