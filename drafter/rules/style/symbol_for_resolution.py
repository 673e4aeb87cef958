"""Resolution cited by symbol.

What: “A/RES/64/292” in a paragraph or a footnote, or “UNGA res.”.
Why: A resolution is cited by its number, never by its symbol.
Source: Counted: no symbol in 2,245 resolutions, text and notes. Sheet:
    cite-no-symbol-for-resolution.
Wrong: en | Recalling A/RES/64/292 of 28 July 2010,
Wrong: en | Recalling UNGA resolution 64/292 of 28 July 2010,
Wrong: en | Recalling the 2030 Agenda,[note: A/RES/70/1.]
Wrong: zh | 回顾2010年7月28日A/RES/64/292，
Wrong: zh | 回顾《2030年议程》，[note: A/RES/70/1。]
Wrong: fr | Rappelant sa résolution A/RES/51/148 sur la propreté des ports,
Wrong: es | Recordando su resolución A/RES/51/148, sobre los puertos limpios,
Wrong: ru | ссылаясь на свою резолюцию A/RES/51/148 о чистых гаванях,
Wrong: ar | إذ تشير إلى قرارها A/RES/51/148 بشأن نظافة الموانئ،
Right: en | Recalling resolution 64/292 of 28 July 2010,
Right: en | Recalling the 2030 Agenda,[note: Resolution 70/1.]
Right: zh | 回顾2010年7月28日第64/292号决议，
Right: zh | 回顾《2030年议程》，[note: 第70/1号决议。]
Right: fr | Rappelant sa résolution 51/148 sur la propreté des ports,
Right: es | Recordando su resolución 51/148, sobre los puertos limpios,
Right: ru | ссылаясь на свою резолюцию 51/148 о чистых гаванях,
Right: ar | إذ تشير إلى قرارها 51/148 بشأن نظافة الموانئ،
"""

from collections.abc import Iterator

from drafter.citations.citation import Kind
from drafter.citations.grammar import grammar
from drafter.citations.write import Mention, number, write
from drafter.rules.citation_fixes import change
from drafter.rules.cited import Cited
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import Pattern

_KINDS = frozenset({Kind.RESOLUTION, Kind.DECISION})
_AROUND = 24
_BY_ACRONYM = Pattern("symbol_for_resolution")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield symbols and acronyms that stand for a resolution's number."""
    yield from _BY_ACRONYM(reading)
    for cited in reading.cited:
        citation = cited.citation
        if not citation.by_symbol or citation.kind not in _KINDS:
            continue
        found = citation.number.of(cited.source)
        if cited.note is None and reading.is_quoted(citation.number.start, citation.number.end):
            continue
        text = _written(cited, reading.situation.language)
        fixes = change(reading, cited, citation.number, text, safe=True)
        yield Fault(cited.place(citation.number), {"found": found, "right": text}, fixes)


def _written(cited: Cited, language: str) -> str:
    """Return the number, with its word where none stands beside it."""
    span, symbol = cited.citation.number, cited.citation.symbol
    before = cited.source[max(0, span.start - _AROUND) : span.start]
    after = cited.source[span.end : span.end + _AROUND]
    heads = grammar(language).heads
    if any(not before[match.end() :].strip() for match in heads.finditer(before)):
        return number(symbol, language)
    if grammar(language).heads_follow and (match := heads.search(after)) and match.start() <= 1:
        return number(symbol, language)
    opens = cited.note is not None and not cited.source[: span.start].strip()
    mention = Mention.NOTE if opens else Mention.LATER
    return write(symbol, language, mention, own=True)


RULE = Rule("symbol_for_resolution", Family.STYLE, check, profiles=STRICT)
