"""Mentions of numbered texts as the rules about first and later mentions need them."""

from dataclasses import dataclass

from drafter.citations.citation import Kind, Series
from drafter.citations.grammar import grammar
from drafter.languages.language import language
from drafter.model.document import Kind as BlockKind
from drafter.rules.cited import Cited
from drafter.rules.reading import Reading
from drafter.rules.rule import Fix
from drafter.rules.shapes import replacing, table
from drafter.text.span import Span

_COUNTED = frozenset({Series.GA_RESOLUTION, Series.ECOSOC_RESOLUTION, Series.HRC_RESOLUTION})
_CLOSING = frozenset(",;.:)")
_APART = 200
"""Code points that a title may set between a number and its date."""
_NEVER = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUOTED})


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention: whether it has a date, whether it need have none, and how to give it one."""

    symbol: str
    span: Span
    dated: bool
    exempt: bool
    arguments: dict[str, str]
    with_date: tuple[Fix, ...]


def mentions(reading: Reading) -> tuple[Mention, ...] | None:
    """Take the mentions of a paragraph's text; notes and titles do not count."""
    if reading.block.kind in _NEVER:
        return None
    found = tuple(
        _mention(reading, cited)
        for cited in reading.cited
        if cited.note is None
        and cited.citation.kind is Kind.RESOLUTION
        and cited.citation.symbol.series in _COUNTED
        and _is_known(cited)
    )
    return found or None


def _is_known(cited: Cited) -> bool:
    """Say whether the number is surely of the organ, and not of a body that numbers likewise."""
    citation = cited.citation
    return citation.own or citation.organ_named or cited.verdict.record is not None


def _mention(reading: Reading, cited: Cited) -> Mention:
    citation = cited.citation
    span = citation.number
    dated = citation.date_span is not None
    exempt = not dated and (reading.is_quoted(span.start, span.end) or _is_dated(reading, cited))
    arguments = {"number": span.of(cited.source)}
    return Mention(str(citation.symbol), span, dated, exempt, arguments, _dating(reading, cited))


def _is_dated(reading: Reading, cited: Cited) -> bool:
    """Say whether a date stands apart from the number, with no other text cited between.

    "Its resolution, adopted by consensus on 20 December 2017, 72/241"; a title may stand between.
    """
    others = [c.citation for c in reading.cited if c.note is None and c is not cited]
    here = cited.citation.span
    ends = [here.start - _APART, *(c.span.end for c in others if c.span.end <= here.start)]
    starts = [here.end + _APART, *(c.span.start for c in others if c.span.start >= here.end)]
    dates = grammar(reading.situation.language).date.finditer(reading.text)
    places = (reading.span(*match.span()) for match in dates)
    return any(max(ends) <= place.start and place.end <= min(starts) for place in places)


def _dating(reading: Reading, cited: Cited) -> tuple[Fix, ...]:
    """Return the fix that adds the date behind the number, where the index has it in print."""
    dated = with_date(cited, reading.situation.language)
    return replacing(reading, *dated) if dated else ()


def with_date(cited: Cited, code: str) -> tuple[Span, str] | None:
    """Return what stands for the number and the words that give it its date; None without one.

    The date is one that was read; one that was inferred is nothing to put into a draft.
    """
    record = cited.verdict.record
    words = table("undated_citation", code)
    form = str(words.get("dated", ""))
    if record is None or record.date is None or not record.evidence.is_printed or not form:
        return None
    if cited.citation.date_span is not None:
        return None
    span, before = cited.citation.number, str(words.get("before", ""))
    number = span.of(cited.source)
    if before:
        if not cited.source[: span.start].endswith(before):
            return None
        span = Span(span.start - len(before), span.end)
    return span, form.format(number=number, date=language(code).date(record.date))
