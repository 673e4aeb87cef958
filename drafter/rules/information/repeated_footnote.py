"""The same footnote again.

What: Two footnotes with the same text.
Why: A source is given once, at its first mention.
Source: Editorial Manual, Footnotes; counted: 228 of 21,999. Sheet: footnote-duplicate,
    footnote-ibid-missing.
Wrong: en | Recalling the report,[note: A/64/291.] / Noting it again,[note: A/64/291.]
Wrong: zh | 回顾该报告，[note: A/64/291。] / 注意到该报告，[note: A/64/291。]
Right: en | Recalling the report,[note: A/64/291.] / Noting the other,[note: A/64/292.]
Right: zh | 回顾该报告，[note: A/64/291。] / 注意到另一报告，[note: A/64/292。]
"""

from collections.abc import Iterator

from drafter.rules.notes import notes_of
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Row, Rule, Whole
from drafter.text.span import Span

_Fact = tuple[tuple[str, Span], ...]


def take(reading: Reading) -> _Fact | None:
    """Take the notes of a paragraph."""
    return tuple((note.passage.plain.strip(), span) for _, note, span in notes_of(reading)) or None


def judge(_: Whole, row: tuple[Placed[_Fact], ...]) -> Iterator[Fault]:
    """Yield each note whose text came before; "Ibid." is no text."""
    seen: set[str] = set()
    for placed in row:
        for text, span in placed.fact:
            if text in seen and len(text) > 8:
                yield Fault(span, {"text": text}, block=placed.block)
            seen.add(text)


RULE = Rule("repeated_footnote", Family.INFORMATION, Row(take, judge), profiles=RESOLUTIONS)
