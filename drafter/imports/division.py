"""Where the main text ends and each annex begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.imports.paragraphs import Paragraph
from drafter.imports.patterns import is_heading_like, matches
from drafter.languages.language import Language
from drafter.model.document import PartKind
from drafter.model.passage import Passage, cut
from drafter.text.characters import COMMAS
from drafter.text.normal import normal, unpointed

_LONGEST_NUMBER = re.compile(
    r"[ivxlc]{1,6}|\d{1,2}|[a-zа-я]|[一二三四五六七八九十]{1,3}|[\u0621-\u064a ]{2,20}",
    re.IGNORECASE,
)
_APOSTROPHES = str.maketrans("", "", "'’ʼ‘")
_AFTER_FORMULA = "".join(COMMAS) + "、 "
_LONGEST_LINE = 500
NAMED = (PartKind.MEMORANDUM, PartKind.RESOLUTION, PartKind.DECISION)
"""Parts that say below their heading what they are."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of paragraphs that is one part. `heading` is empty for the main text.

    `named` says that the line with the part's name ("Draft resolution") was typed; it is not among
    the paragraphs, because the exporters print it again.
    """

    kind: PartKind
    paragraphs: tuple[Paragraph, ...]
    heading: str = ""
    depth: int = 0
    named: bool = False


def sections(paragraphs: Sequence[Paragraph], tongue: Language) -> tuple[Section, ...]:
    """Return the main text and the annexes; the main text comes first and may be empty."""
    found = list(_cut(paragraphs, tongue))
    inner = False
    result = [found[0]]
    for section in found[1:]:
        named = _named(section, tongue)
        numbered = bool(_number(section.heading, tongue))
        depth = 2 if _is_inner(section.heading, tongue) or (inner and not numbered) else 1
        inner = (depth == 2 and inner) or (depth == 1 and numbered and named.kind is not _ANNEX)
        result.append(replace(named, depth=depth))
    return tuple(result)


_ANNEX = PartKind.ANNEX


def _cut(paragraphs: Sequence[Paragraph], tongue: Language) -> Iterator[Section]:
    kind, heading, start = PartKind.RESOLUTION, "", 0
    row = list(paragraphs)
    for n, paragraph in enumerate(paragraphs):
        found = _heading(paragraph, tongue)
        if found is None:
            continue
        yield Section(kind, tuple(p for p in row[start:n] if p.text), heading)
        kind, start = _ANNEX, n
        heading, row[n] = found
    yield Section(kind, tuple(p for p in row[start:] if p.text), heading)


def _heading(paragraph: Paragraph, tongue: Language) -> tuple[str, Paragraph] | None:
    """Return an annex's heading and the rest of its line, or None where the line is no heading."""
    text = paragraph.text
    if paragraph.label or paragraph.row or len(text) > _LONGEST_LINE:
        return None
    if matches(text, "inner_annex", tongue.code):
        return text, Paragraph(Passage())
    found = matches(text, "annex", tongue.code)
    if found is None or (found["number"] and not _LONGEST_NUMBER.fullmatch(found["number"])):
        return None
    rest = found["rest"] or ""
    if rest and not ((found["number"] or found["end"]) and is_heading_like(rest)):
        return None
    start = text.rfind(rest) if rest else len(text)
    if start < 0:
        return None
    heading = text[:start].strip()
    return heading, Paragraph(cut(paragraph.passage, start, len(text)))


def _named(section: Section, tongue: Language) -> Section:
    """Say what an annex is: by its name line, by an enacting formula in it, or just an annex."""
    first = section.paragraphs[0].text if section.paragraphs else ""
    for kind in NAMED:
        if matches(first, kind.value, tongue.code):
            same = first == tongue.words(f"parts.{kind}")
            rest = section.paragraphs[1:] if same else section.paragraphs
            return replace(section, kind=kind, paragraphs=rest, named=same)
    if any(formula_organ(p.text, tongue) for p in section.paragraphs):
        return replace(section, kind=PartKind.RESOLUTION)
    return section


def formula_organ(text: str, tongue: Language) -> str | None:
    """Return the organ whose enacting formula a text is, with or without its comma, or None."""
    if len(text) > 60:
        return None
    words = _joined(unpointed(normal(text)).text.strip())
    for organ, formula in tongue.data["formulas"].items():
        if words == _joined(formula):
            return str(organ)
    return None


def _joined(formula: str) -> str:
    """Return a formula to compare: without blanks, and without apostrophes, curled or straight."""
    return "".join(formula.rstrip(_AFTER_FORMULA).casefold().translate(_APOSTROPHES).split())


def decides(text: str, tongue: Language) -> bool:
    """Say whether a text is a decision's: the organ's name, and that it decides.

    In Arabic the verb comes first (`decides_first`).
    """
    if "decides_first" in tongue.data["recognition"] and matches(
        text, "decides_first", tongue.code
    ):
        return True
    for formula in tongue.data["formulas"].values():
        name = formula.rstrip(_AFTER_FORMULA).casefold()
        if text.casefold().startswith(name) and matches(text[len(name) :], "decides", tongue.code):
            return True
    return False


def _number(heading: str, tongue: Language) -> str:
    found = matches(heading, "annex", tongue.code)
    return (found["number"] or "") if found else ""


def _is_inner(heading: str, tongue: Language) -> bool:
    return matches(heading, "inner_annex", tongue.code) is not None
