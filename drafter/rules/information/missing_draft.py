"""No draft resolution attached.

What: A request for an item without a draft resolution.
Why: Rule 20 asks for basic documents or a draft resolution if possible.
Source: Rules of procedure of the General Assembly, rule 20. Sheet: draft-attached.
Wrong: en | == letter == / In accordance with rule 15 of the rules of procedure of the General
    Assembly, I have the honour to request the inclusion in the agenda of the sixty-fourth session
    of an additional item entitled “Migration”.
Wrong: zh | == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。
Right: en | {session 64; rule 15} == letter == / In accordance with rule 15 of the rules of
    procedure of the General Assembly, I have the honour to request the inclusion in the agenda of
    the sixty-fourth session of an additional item entitled “Migration”. / In accordance with rule
    20 of the rules of procedure, an explanatory memorandum (annex I) and a draft resolution (annex
    II) are attached. / I should be grateful if the present letter and its annexes could be
    circulated as a document of the General Assembly. / == memorandum == / 1. Migration is growing.
    / == resolution == / # Migration
Right: zh | {session 64; rule 15} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。 /
    依照大会议事规则第20条，本函附有解释性备忘录(附件一)和决议草案(附件二)。 /
    请将本函及其附件作为大会文件分发为荷。 / == memorandum == / 1. 移徙日益增多。 / == resolution
    == / # 移徙
"""

from collections.abc import Iterator

from drafter.model.document import DocumentKind, PartKind
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.text.span import Span

_DRAFTS = {PartKind.RESOLUTION, PartKind.DECISION}


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield a fault at the letter of a request that brings no draft."""
    full = {part.kind for part in whole.parts if not part.empty}
    if whole.kind is DocumentKind.REQUEST and full.isdisjoint(_DRAFTS):
        yield Fault(Span(0, 0), block=whole.parts[0].first if whole.parts else "")


RULE = Rule("missing_draft", Family.INFORMATION, Row(nothing, judge))
