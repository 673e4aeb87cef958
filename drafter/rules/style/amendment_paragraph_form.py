"""The form of a new paragraph.

What: A paragraph that an amendment puts into the draft and that has no opener, or does not end
    with a comma (preamble) or a semicolon or full stop (operative part).
Why: When it is adopted it stands among the others, and has their form.
Source: From general knowledge of amendments; the forms are those of resolutions. Sheet:
    amendment-new-paragraph-form.
Wrong: en | == amendment == / After operative paragraph 3, insert a new paragraph reading: / > “The
    Secretary-General should report;”
Wrong: en | == amendment == / After the second preambular paragraph, insert a new paragraph reading
    “Recalling the report;”.
Wrong: fr | == amendment == / Après le paragraphe 3 du dispositif, insérer un nouveau paragraphe
    libellé comme suit : / > « Prie le Secrétaire général de faire rapport, »
Wrong: es | == amendment == / Después del párrafo 3 de la parte dispositiva, insértese un nuevo
    párrafo del siguiente tenor: / > “El Secretario General debería informar;”
Wrong: ru | == amendment == / После пункта 3 постановляющей части включить новый пункт следующего
    содержания: / > «просит Генерального секретаря представить доклад,»
Wrong: zh | == amendment == / 在执行部分第3段之后插入新的一段，案文如下： / >
    “秘书长应当提交报告；”
Wrong: ar | == amendment == / بعد الفقرة 3 من المنطوق، تدرج فقرة جديدة نصها كالتالي: / > ”تطلب إلى
    الأمين العام أن يقدم تقريرا،“
Right: en | == amendment == / After the second preambular paragraph, insert a new paragraph reading
    “Recalling the report,”. / After operative paragraph 3, insert a new paragraph reading: / >
    “Requests the Secretary-General to report;”
Right: fr | == amendment == / Après le paragraphe 3 du dispositif, insérer un nouveau paragraphe
    libellé comme suit : / > « Prie le Secrétaire général de faire rapport ; »
Right: es | == amendment == / Después del párrafo 3 de la parte dispositiva, insértese un nuevo
    párrafo del siguiente tenor: / > “Solicita al Secretario General que informe;”
Right: ru | == amendment == / После пункта 3 постановляющей части включить новый пункт следующего
    содержания: / > «просит Генерального секретаря представить доклад;»
Right: zh | == amendment == / 在执行部分第3段之后插入新的一段，案文如下： / > “请秘书长提交报告；”
Right: ar | == amendment == / بعد الفقرة 3 من المنطوق، تدرج فقرة جديدة نصها كالتالي: / > ”تطلب إلى
    الأمين العام أن يقدم تقريرا؛“
"""

from collections.abc import Iterator
from itertools import zip_longest

from drafter.rules.amendments import Amending, take
from drafter.rules.ends import Role
from drafter.rules.opening import known_opener
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_QUOTES = '“”«»‘’"” '
_LABELS = "0123456789.- "
_JUDGED = frozenset({"en", "es", "fr", "zh"})
"""Languages of which all openers are known."""
_ENDS = {
    "preambular": (Role.PREAMBULAR,),
    "operative": (Role.OPERATIVE, Role.LAST),
    "": (Role.PREAMBULAR, Role.OPERATIVE, Role.LAST),
}


def judge(whole: Whole, row: tuple[Placed[Amending], ...]) -> Iterator[Fault]:
    """Yield new paragraphs that have not the form of their part of a resolution."""
    for placed, following in zip_longest(row, row[1:]):
        fact = placed.fact
        if not fact.whole:
            continue
        new = fact.quotes[-1] if fact.quotes else None
        if new is not None and not new.old:
            yield from _faults(new.text, fact.section, whole.language, new.span, placed.block)
        elif new is None and following is not None and following.fact.quoted:
            text, start = following.fact.text, Span(0, 0)
            yield from _faults(text, fact.section, whole.language, start, following.block)


def _faults(text: str, section: str, code: str, span: Span, block: str) -> Iterator[Fault]:
    text = text.strip(_QUOTES).lstrip(_LABELS)
    sections = (section,) if section else ("preambular", "operative")
    if code in _JUDGED and not any(known_opener(text, part, code) for part in sections):
        yield Fault(span, block=block)
    marks = table("paragraph_ends", code)
    right = [marks[role] for role in _ENDS[section]]
    if not text.rstrip(_QUOTES + ANCHOR).endswith((*right, ":", "：", "…", "]")):
        arguments = {"mark": right[0]}
        message = "amendment_paragraph_form_end"
        yield Fault(span, arguments, message=message, block=block)


RULE = Rule("amendment_paragraph_form", Family.STYLE, Row(take, judge))
