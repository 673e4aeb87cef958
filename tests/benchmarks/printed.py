"""What official files print where they tag it otherwise.

A correction rests on the row itself (its number, its last sign, its bold print, its place) or on
the versions in the other languages, never on what is read back. What plain text cannot tell either
way is allowed both ways and counted here too. Each is one function: None where the row stands.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from official_rows import AFTER_LIST, HEADS, TYPED, Row, is_annex

from drafter.model.document import Kind
from drafter.text.characters import COLONS, COMMAS, FULL_STOPS, SEMICOLONS

CLAUSE_ENDS = (*COMMAS, *SEMICOLONS, *FULL_STOPS)
BULLETS = tuple("◦•–—-")
COUNTED = (Kind.OPERATIVE, Kind.NUMBERED)
DIGITS = re.compile(r"\d+(?=\.| ?[-–]|$)")
HEADING_NUMBER = re.compile(r"(?:[IVX]+|[A-Z])\.")
LOST_STOP = re.compile(r"(\d{1,3})\s+(?=[^\W\d_])")
TORN = re.compile(r"(\d+(?:\.\d+)+)")
VERSIONS = 3
"""How many versions must have a paragraph at the same place before they are asked."""


@dataclass(frozen=True)
class Place:
    """Where a row stands: `part` is "preamble", "main" or "annex"; the numbers around it."""

    part: str
    first: bool
    before: int
    after: int


@dataclass(frozen=True)
class Printed:
    """The rows as they are printed, and how often what was put right."""

    rows: list[Row]
    why: Counter[str]


Versions = Sequence[list[Row]]
Mending = Callable[[Row, Place], Row | None]


def note_of_table(row: Row, _: Place) -> Row | None:
    """Leave out the lettered notes of a table that is left out itself."""
    return replace(row, kinds=()) if row.of_table and TYPED.match(row.text) else None


def point_tagged_as_heading(row: Row, place: Place) -> Row | None:
    """Take "(c) to respect …;" in a heading's tag for the point that it is."""
    typed = TYPED.match(row.text)
    if row.kinds != HEADS or typed is None or not row.text.endswith(CLAUSE_ENDS):
        return None
    return replace(row, kinds=COUNTED, label=typed[1], text=row.text[typed.end() :])


def clause_tagged_as_heading(row: Row, place: Place) -> Row | None:
    """Take for text what ends as a clause does, or is a bullet; a colon may end either."""
    if row.kinds != HEADS:
        return None
    if row.text.endswith(COLONS):
        return replace(row, kinds=(*HEADS, *AFTER_LIST))
    if row.text.endswith(CLAUSE_ENDS) or row.text.startswith(BULLETS):
        return replace(row, kinds=(*AFTER_LIST, Kind.PREAMBULAR))
    return None


def preambular_tagged_as_text(row: Row, place: Place) -> Row | None:
    """Take for preambular what ends with a comma before the first operative paragraph."""
    tagged = row.kinds in (AFTER_LIST, (Kind.OPERATIVE,)) and not row.label
    if not tagged or place.part != "preamble" or not row.text.endswith(COMMAS):
        return None
    return replace(row, kinds=(Kind.PREAMBULAR,))


def operative_tagged_as_preambular(row: Row, place: Place) -> Row | None:
    """Take for operative what has a number and stops, though it stands among the recitals."""
    stops = row.text.endswith((*SEMICOLONS, *FULL_STOPS))
    if row.kinds != (Kind.PREAMBULAR,) or not DIGITS.match(row.label) or not stops:
        return None
    return replace(row, kinds=(Kind.OPERATIVE,))


def heading_tagged_as_point(row: Row, place: Place) -> Row | None:
    """Take "A. Pension administration", without a stop, for the heading that it is."""
    bare = not row.text.endswith((*CLAUSE_ENDS, *COLONS))
    if row.kinds[:1] not in [(k,) for k in COUNTED] or not bare:
        return None
    if not HEADING_NUMBER.fullmatch(row.label):
        return None
    return replace(row, kinds=HEADS, label="", text=f"{row.label} {row.text}")


def annex_tagged_as_main(row: Row, place: Place) -> Row | None:
    """Count as an annex's what follows its heading within the main body."""
    if place.part != "annex" or Kind.OPERATIVE not in row.kinds:
        return None
    return replace(row, kinds=(Kind.NUMBERED,))


def title_tagged_as_text(row: Row, place: Place) -> Row | None:
    """Take for a title the first line of an annex that does not stop."""
    bare = not row.text.endswith((*CLAUSE_ENDS, *COLONS))
    return replace(row, kinds=HEADS) if place.first and bare and row.kinds == AFTER_LIST else None


def bold_tagged_as_text(row: Row) -> Row | None:
    """Take for a heading what is printed bold as a whole, does not stop, and no version denies."""
    bare = not row.text.endswith((*CLAUSE_ENDS, *COLONS))
    return replace(row, kinds=HEADS) if row.bold and bare and row.kinds == AFTER_LIST else None


def number_without_stop(row: Row, place: Place) -> Row | None:
    """Take "5 Encourages" between paragraphs 4 and 6 for paragraph 5."""
    typed = LOST_STOP.match(row.text)
    if row.label or typed is None or int(typed[1]) != place.before + 1 != place.after - 1:
        return None
    return replace(row, kinds=COUNTED, label=typed[1], text=row.text[typed.end() :])


def stop_torn_from_number(row: Row, place: Place) -> Row | None:
    """Give "1.1" the stop that the file left with the text."""
    if not TORN.fullmatch(row.label) or not row.text.startswith("."):
        return None
    return replace(row, label=row.label + ".", text=row.text[1:].strip())


def tagged_otherwise_in_most_versions(row: Row, told: bool | None) -> Row | None:
    """Follow the versions in other languages on whether a paragraph is a heading."""
    if told is None or row.kinds not in (HEADS, AFTER_LIST) or told is (row.kinds == HEADS):
        return None
    return replace(row, kinds=HEADS if told else AFTER_LIST)


MENDINGS: tuple[Mending, ...] = (
    note_of_table,
    point_tagged_as_heading,
    clause_tagged_as_heading,
    preambular_tagged_as_text,
    operative_tagged_as_preambular,
    heading_tagged_as_point,
    annex_tagged_as_main,
    title_tagged_as_text,
    number_without_stop,
    stop_torn_from_number,
)


def as_printed(rows: list[Row], versions: Versions) -> Printed:
    """Put right what the file tags otherwise than it prints."""
    why: Counter[str] = Counter()
    result = []
    headings = told_by(rows, versions)
    for n, (row, place) in enumerate(zip(rows, places_of(rows), strict=True)):
        mended = row if is_annex(row) else put_right(row, place, why)
        told = None if mended is not row or place.first else headings.get(n)
        if asked := tagged_otherwise_in_most_versions(row, told):
            why["tagged otherwise in most versions"] += 1
            mended = asked
        elif told is None and (bold := bold_tagged_as_text(mended)):
            why["bold tagged as text"] += 1
            mended = bold
        result.append(mended)
    return Printed(result, why)


def put_right(row: Row, place: Place, why: Counter[str]) -> Row:
    """Return the row as it is printed, and count what was put right."""
    for mend in MENDINGS if row.kinds else ():
        if (mended := mend(row, place)) is not None:
            why[mend.__name__.replace("_", " ")] += 1
            row = mended
    return row


def places_of(rows: Sequence[Row]) -> Iterable[Place]:
    """Yield where each row stands."""
    numbers = [number_of_row(row) for row in rows]
    part, first, before = "", False, 0
    for n, row in enumerate(rows):
        if row.annex or is_annex(row):
            part, first = "annex", True
            yield Place(part, False, before, 0)
            continue
        if row.kinds == (Kind.FORMULA,):
            part = "preamble"
        elif part == "preamble" and (numbers[n] or not is_recital(row)):
            part = "main"
        after = next((number for number in numbers[n + 1 : n + 2] if number), 0)
        yield Place(part, first, before, after)
        first, before = False, numbers[n]


def is_recital(row: Row) -> bool:
    """Say whether a row may stand in a preamble, by its tag or by its last sign."""
    return Kind.PREAMBULAR in row.kinds or row.text.endswith(COMMAS) or not row.kinds


def number_of_row(row: Row) -> int:
    """Return the number of a numbered paragraph, or 0."""
    found = DIGITS.match(row.label)
    return int(found[0]) if found else 0


def told_by(rows: Sequence[Row], versions: Versions) -> dict[int, bool]:
    """Return whether most versions tag a heading, for the rows that most versions have."""
    others = [dict(keyed(version)) for version in versions]
    result = {}
    for n, (key, _) in enumerate(keyed(rows)):
        votes = [other[key] for other in others if key in other]
        heads = sum(vote == HEADS for vote in votes)
        if key and len(votes) >= VERSIONS and 2 * heads != len(votes):
            result[n] = 2 * heads > len(votes)
    return result


def keyed(rows: Sequence[Row]) -> list[tuple[tuple[int, ...], tuple[Kind, ...]]]:
    """Return each row's place, which its versions share, and what it is tagged as.

    The place is the part, the last number, the points since, which unnumbered paragraph since, of
    how many: so a version that has one more or less is not asked. A numbered row has none.
    """
    part = number = points = 0
    result: list[tuple[tuple[int, ...], tuple[Kind, ...]]] = []
    stretch: list[int] = []
    kept: list[tuple[list[int], tuple[int, ...]]] = []
    for n, row in enumerate(rows):
        result.append(((), row.kinds))
        begins = row.annex or is_annex(row) or row.kinds == (Kind.FORMULA,)
        if not begins and not row.label:
            stretch.append(n)
            continue
        kept.append((stretch, (part, number, points)))
        stretch = []
        if begins:
            part, number, points = part + 1, 0, 0
        elif found := number_of_row(row):
            number, points = found, 0
        else:
            points += 1
    kept.append((stretch, (part, number, points)))
    for numbers, anchor in kept:
        for place, n in enumerate(numbers):
            result[n] = ((*anchor, place, len(numbers)), rows[n].kinds)
    return result
