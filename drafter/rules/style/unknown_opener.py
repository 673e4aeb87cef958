"""Unknown opener.

What: A paragraph that begins with none of the openers of official texts: “It is recalled that”,
    “The Secretary-General should”.
Why: A preambular paragraph begins with a participle or adjective, an operative one with a verb in
    the present tense. What a resolution adopts or resolves, behind “Resolves that:” or “Adopts the
    following declaration:”, begins as it likes.
Source: Counted: the openers of all resolutions of the General Assembly, sessions 74 to 80. Sheet:
    pre-opener-known, op-opener-known, opener-mun-style.
Wrong: en | PP It is recalled that the report was issued,
Wrong: en | PP Keeping in mind the report,
Wrong: en | 1. The Secretary-General should report;
Wrong: zh | 1. 秘书长应当提交报告；
Wrong: fr | 1. Le Secrétaire général devrait faire rapport ;
Wrong: es | PP Se recuerda que el informe fue publicado,
Right: en | PP Recalling that the report was issued, / 1. Requests the Secretary-General to report;
Right: zh | 1. 请秘书长提交报告；
Right: fr | PP Rappelant que le rapport a paru, / 1. Prie le Secrétaire général de faire rapport ;
Right: es | PP Recordando que el informe fue publicado, / 1. Solicita al Secretario General que
    informe;
"""

import re
from collections.abc import Iterator

from drafter.languages.language import available
from drafter.model.document import Kind, PartKind
from drafter.rules.opening import known_opener
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Row, Rule, Whole
from drafter.text.span import Span

_HEADED = {Kind.PREAMBULAR: Kind.OPERATIVE, Kind.OPERATIVE: Kind.PREAMBULAR}
_SENTENCES = re.compile("[^.]{24}[.] [A-ZÀ-Ý]|[^。]{12}。.")
_COLONS = (":", "：")
_SHOWN = 24
"""Code points of the beginning that a finding underlines."""

Fact = Kind | Span
"""A formula, a plain paragraph that introduces what follows, or a beginning that is not known."""


def take(reading: Reading) -> Fact | None:
    """Return the beginning of a paragraph that no known opener fits, or what may excuse one."""
    kind = reading.block.kind
    if kind is Kind.FORMULA:
        return kind
    if kind is Kind.PLAIN:
        return kind if reading.text.rstrip().endswith(_COLONS) else None
    return _unknown(reading) if kind in _HEADED else None


def judge(_: Whole, row: tuple[Placed[Fact], ...]) -> Iterator[Fault]:
    """Yield the unknown beginnings, but for those of what a plain paragraph introduces."""
    introduced = ""
    for placed in row:
        match placed.fact:
            case Kind():
                introduced = placed.part if placed.fact is Kind.PLAIN else ""
            case span if introduced != placed.part:
                yield Fault(span, block=placed.block)


def _unknown(reading: Reading) -> Span | None:
    block, code = reading.block, reading.situation.language
    headed = reading.situation.part is PartKind.RESOLUTION and block.level == 0
    if not headed or code not in available():
        return None
    if not reading.text.strip() or reading.text.startswith(("[", "“")) or _is_prose(reading):
        return None
    parts = (block.kind.value, _HEADED[block.kind].value)
    if any(known_opener(block.text, part, code) for part in parts):
        return None
    return block.passage.emphasised or Span(0, _first_words(block.text))


def _is_prose(reading: Reading) -> bool:
    """Say whether a paragraph is of a declaration that stands in the resolution itself."""
    text = reading.text.rstrip()
    return (not reading.beside.closing and text.endswith((".", "。"))) or bool(
        _SENTENCES.search(text)
    )


def _first_words(text: str) -> int:
    place = text.find(" ", _SHOWN)
    return min(place if 0 < place < 2 * _SHOWN else _SHOWN, len(text))


_LANGUAGES = frozenset({"en", "es", "fr", "zh"})

RULE = Rule(
    "unknown_opener",
    Family.STYLE,
    Row(take, judge),
    languages=_LANGUAGES,
    profiles=RESOLUTIONS,
)
