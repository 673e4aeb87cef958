"""Opener of the other part.

What: A preambular paragraph that begins with a verb of the operative part (“Recalls”, 决定), or an
    operative paragraph that begins with a participle (“Recalling”).
Why: The preamble gives reasons in participles; the operative part decides in verbs of the present
    tense.
Source: Editorial Manual, Resolutions. Sheet: pre-opener-known, op-opener-known.
Wrong: en | PP Requests the Secretary-General to report,
Wrong: en | 1. Recalling its request to the Secretary-General;
Wrong: zh | PP 决定设立一个小组，
Wrong: fr | PP Rappelle la résolution 70/1,
Wrong: fr | 1. Rappelant le rapport ;
Wrong: es | PP Recuerda la resolución 70/1,
Wrong: es | 1. Recordando el informe;
Wrong: ru | PP постановляет продолжить работу,
Wrong: ru | 1. ссылаясь на доклад;
Wrong: ar | PP تطلب إلى الأمين العام أن يقدم تقريرا،
Wrong: ar | 1 - وإذ تشير إلى التقرير؛
Wrong: fr | PP Prie le Secrétaire général de faire rapport,
Wrong: es | 1. Recordando su solicitud al Secretario General;
Right: en | PP Recalling its request, / 1. Requests the Secretary-General to report;
Right: en | 1. Noting the increase in attacks, requests the Secretary-General to report;
Right: fr | 1. Notant le rapport, prie le Secrétaire général de le publier ;
Right: es | 1. Observando el informe, solicita al Secretario General que lo publique;
Right: ru | 1. отмечая доклад, просит Генерального секретаря опубликовать его;
Right: ar | 1 - وإذ تلاحظ التقرير، تطلب إلى الأمين العام نشره؛
Right: zh | PP 回顾其请求， / 1. 决定设立一个小组；
Right: fr | PP Rappelant sa demande, / 1. Prie le Secrétaire général de faire rapport ;
Right: es | PP Recordando su solicitud, / 1. Solicita al Secretario General que informe;
Right: fr | PP Rappelant la résolution 70/1, / 1. Rappelle le rapport ;
Right: es | PP Recordando la resolución 70/1, / 1. Recuerda el informe;
Right: ru | PP ссылаясь на резолюцию 70/1, / 1. ссылается на доклад;
Right: ar | PP إذ تشير إلى القرار 70/1، / 1 - تشير إلى التقرير؛
"""

from collections.abc import Iterator
from functools import cache

from drafter.languages.counterparts import counterpart
from drafter.languages.language import available
from drafter.languages.openers import openers
from drafter.model.document import Kind, PartKind
from drafter.rules.opening import known_opener
from drafter.rules.reading import Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Fix, Rule
from drafter.rules.shapes import replacing, table
from drafter.text.characters import COMMAS
from drafter.text.span import Span

_OFTEN = 20
_OTHER = {Kind.PREAMBULAR: Kind.OPERATIVE, Kind.OPERATIVE: Kind.PREAMBULAR}


def check(reading: Reading) -> Iterator[Fault]:
    """Yield an opener that is known in the other part only."""
    block, code = reading.block, reading.situation.language
    other = _OTHER.get(block.kind)
    headed = reading.situation.part is PartKind.RESOLUTION and block.level == 0
    if other is None or not headed or code not in available():
        return
    own = known_opener(block.text, block.kind.value, code)
    found = known_opener(block.text, other.value, code)
    if block.kind is Kind.OPERATIVE and found is not None and _leads_to_verb(reading, found):
        return
    if own is not None and not _is_slip(own.of(block.text), block.kind, other, code):
        return
    judged = table("misplaced_opener", code).get(block.kind.value)
    if found is not None and (judged is None or found.of(block.text) in judged):
        arguments = {"block": block.id, "kind": other.value}
        fix = Fix(f"make_{other.value}", safe=False, edit="change_kind", arguments=arguments)
        fixes = (*_in_its_form(reading, found), fix)
        yield Fault(found, {"found": found.of(block.text)}, fixes, f"misplaced_{block.kind}")


def _in_its_form(reading: Reading, found: Span) -> tuple[Fix, ...]:
    """Offer the opener as this part has it: a paragraph may have come here on purpose."""
    opener, code = found.of(reading.block.text), reading.situation.language
    right = counterpart(opener, reading.block.kind, code)
    return replacing(reading, found, right, safe=False) if right else ()


def _leads_to_verb(reading: Reading, found: Span) -> bool:
    """Say whether a participle is a clause before the verb: "Noting the report, requests"."""
    text, code = reading.block.text, reading.situation.language
    ends = [place for place in range(found.end, len(text)) if text[place] in COMMAS]
    verbs = (known_opener(text[end + 1 :].lstrip(), Kind.OPERATIVE.value, code) for end in ends)
    return any(verbs)


def _is_slip(opener: str, kind: Kind, other: Kind, code: str) -> bool:
    """Official texts slip too: an opener that is some twenty times commoner in the other part."""
    own, elsewhere = (_counts(code, part.value).get(opener.lower(), 0) for part in (kind, other))
    return elsewhere > _OFTEN * own > 0


@cache
def _counts(code: str, part: str) -> dict[str, int]:
    return {opener.text.lower(): opener.count for opener in openers(code, part)}


RULE = Rule("misplaced_opener", Family.MISTAKE, check, profiles=RESOLUTIONS)
