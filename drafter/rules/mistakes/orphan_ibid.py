"""Ibid. with nothing before it.

What: “Ibid.” in the first footnote of a text.
Why: It points to the source of the footnote directly before.
Source: Editorial Manual, Footnotes; counted. Sheet: footnote-ibid-orphan.
Wrong: en | Recalling the Convention,[note: Ibid., vol. 2160, No. 1240.]
Wrong: zh | 回顾该公约，[note: 同上，第2160卷，第1240号。]
Right: en | Recalling the Convention,[note: United Nations, Treaty Series, vol. 1974, No. 33757.] /
    Recalling the Protocol,[note: Ibid., vol. 2160, No. 1240.]
Right: zh | 回顾该公约，[note: 联合国，《条约汇编》，第1974卷，第33757号。] / 回顾该议定书，[note:
    同上，第2160卷，第1240号。]
"""

from collections.abc import Iterator

from drafter.rules.notes import notes_of
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import CHINESE, ENGLISH, Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table
from drafter.text.span import Span

_Fact = tuple[str, Span]


def take(reading: Reading) -> _Fact | None:
    """Take the first note of a paragraph."""
    return next(((note.passage.plain, span) for _, note, span in notes_of(reading)), None)


def judge(whole: Whole, row: tuple[Placed[_Fact], ...]) -> Iterator[Fault]:
    """Yield the first note of the text where it points back."""
    if row and row[0].fact[0].startswith(table("orphan_ibid", whole.language)["ibid"]):
        yield Fault(row[0].fact[1], block=row[0].block)


RULE = Rule("orphan_ibid", Family.MISTAKE, Row(take, judge), languages=ENGLISH | CHINESE)
