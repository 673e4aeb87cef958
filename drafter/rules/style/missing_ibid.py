"""The Treaty Series again.

What: “United Nations, Treaty Series” in the footnote after one that names it.
Why: “Ibid.” stands for the source of the footnote directly before.
Source: Editorial Manual, Footnotes; counted: 1,253 with “Ibid.”, 10 without. Sheet:
    footnote-ibid-missing.
Wrong: en | Recalling the Convention[note: United Nations, Treaty Series, vol. 1974, No. 33757.] and
    the Covenant,[note: United Nations, Treaty Series, vol. 999, No. 14668.]
Wrong: zh | 回顾该公约[note: 联合国，《条约汇编》，第1974卷，第33757号。]和该盟约，[note:
    联合国，《条约汇编》，第999卷，第14668号。]
Right: en | Recalling the Convention[note: United Nations, Treaty Series, vol. 1974, No. 33757.] and
    the Covenant,[note: Ibid., vol. 999, No. 14668.]
Right: zh | 回顾该公约[note: 联合国，《条约汇编》，第1974卷，第33757号。]和该盟约，[note:
    同上，第999卷，第14668号。]
"""

from collections.abc import Iterator

from drafter.rules.notes import note_fix, notes_of
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import STRICT, Family, Fault, Fix, Row, Rule, Whole
from drafter.rules.shapes import table
from drafter.text.span import Span

_Fact = tuple[tuple[bool, bool, Span, Fix], ...]


def take(reading: Reading) -> _Fact | None:
    """Take of each note whether it names the series, or points to it, where, and the fix."""
    words = table("missing_ibid", reading.situation.language)
    if not words:
        return None
    named, ibid = str(words["series"]), str(words["ibid"])
    return (
        tuple(
            (
                note.passage.text.startswith(named),
                note.passage.text.startswith(ibid),
                span,
                note_fix(reading, number, 0, len(named), ibid),
            )
            for number, note, span in notes_of(reading)
        )
        or None
    )


def judge(_: Whole, row: tuple[Placed[_Fact], ...]) -> Iterator[Fault]:
    """Yield the notes that name the series directly after another."""
    goes_on = False
    for placed in row:
        for named, ibid, span, fix in placed.fact:
            if named and goes_on:
                yield Fault(span, fixes=(fix,), block=placed.block)
            goes_on = named or (ibid and goes_on)


RULE = Rule("missing_ibid", Family.STYLE, Row(take, judge), profiles=STRICT)
