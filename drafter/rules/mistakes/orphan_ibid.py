"""Ibid. with nothing before it.

What: “Ibid.” in the first footnote of a text.
Why: It points to the source of the footnote directly before.
Source: Editorial Manual, Footnotes; counted. Sheet: footnote-ibid-orphan.
Wrong: en | Recalling the Convention,[note: Ibid., vol. 2160, No. 1240.]
Wrong: zh | 回顾该公约，[note: 同上，第2160卷，第1240号。]
Wrong: fr | Rappelant la Convention[note: Ibid., vol. 2160, no 1240.],
Wrong: es | Recordando la Convención[note: Ibid., vol. 2160, núm. 1240.],
Wrong: ru | ссылаясь на Конвенцию[note: Там же, vol. 2160, No. 1240.],
Wrong: ar | وإذ تشير إلى الاتفاقية[note: المرجع نفسه، المجلد 2160، الرقم 1240.]،
Right: en | Recalling the Convention,[note: United Nations, Treaty Series, vol. 1974, No. 33757.] /
    Recalling the Protocol,[note: Ibid., vol. 2160, No. 1240.]
Right: zh | 回顾该公约，[note: 联合国，《条约汇编》，第1974卷，第33757号。] / 回顾该议定书，[note:
    同上，第2160卷，第1240号。]
Right: fr | Rappelant la Convention[note: Nations Unies, Recueil des Traités, vol. 1974, no 33757.]
    et le Protocole[note: Ibid., vol. 2160, no 1240.],
Right: es | Recordando el Convenio[note: Naciones Unidas, Treaty Series, vol. 1974, núm. 33757.],
Right: ru | ссылаясь на Конвенцию[note: United Nations, Treaty Series, vol. 1974, No. 33757.],
Right: ar | وإذ تشير إلى الاتفاقية[note: الأمم المتحدة، مجموعة المعاهدات، المجلد 1974، الرقم
    33757.]،
"""

from collections.abc import Iterator

from drafter.rules.notes import notes_of
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Family, Fault, Row, Rule, Whole
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


RULE = Rule("orphan_ibid", Family.MISTAKE, Row(take, judge))
