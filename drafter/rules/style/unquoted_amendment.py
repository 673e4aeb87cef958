"""Amendments without quotation marks.

What: “Replace urges with encourages”; a new paragraph that follows “the following:” without
    quotation marks round it.
Why: The marks show which words are the draft’s and which are to be put into it.
Source: From general knowledge of amendments. Sheet: amendment-quote-marks.
Wrong: en | == amendment == / In operative paragraph 3, replace urges with encourages.
Wrong: en | == amendment == / Replace operative paragraph 3 with the following: / > Urges all
    States to act;
Wrong: fr | == amendment == / Au paragraphe 3 du dispositif, remplacer engage par prie.
Wrong: es | == amendment == / En el párrafo 3 de la parte dispositiva, sustitúyase insta por
    alienta.
Wrong: ru | == amendment == / В пункте 3 постановляющей части заменить отмечает на приветствует.
Wrong: zh | == amendment == / 在执行部分第3段中，将敦促改为鼓励。
Wrong: ar | == amendment == / في الفقرة 3 من المنطوق، يستعاض عن كلمة تحث بكلمة تشجع.
Right: en | == amendment == / In operative paragraph 3, replace “urges” with “encourages”. /
    Replace operative paragraph 4 with the following: / > “Urges all States to act;”
Right: fr | == amendment == / Au paragraphe 3 du dispositif, remplacer « engage » par « prie ». /
    Supprimer le paragraphe 4 du dispositif.
Right: es | == amendment == / En el párrafo 3 de la parte dispositiva, sustitúyase “insta” por
    “alienta”. / Suprímase el párrafo 4 de la parte dispositiva.
Right: ru | == amendment == / В пункте 3 постановляющей части заменить «отмечает» на
    «приветствует». / Исключить пункт 4 постановляющей части.
Right: zh | == amendment == / 在执行部分第3段中，将“敦促”改为“鼓励”。 / 删除执行部分第4段。
Right: ar | == amendment == / في الفقرة 3 من المنطوق، يستعاض عن كلمة ”تحث“ بكلمة ”تشجع“. / تحذف
    الفقرة 4 من المنطوق.
"""

from collections.abc import Iterator

from drafter.languages.language import language
from drafter.rules.amendments import Amending, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole
from drafter.text.span import Span

_STRAIGHT = '"'
"""Of straight marks another rule speaks."""


def judge(whole: Whole, row: tuple[Placed[Amending], ...]) -> Iterator[Fault]:
    """Yield words that stand bare, and the first and last of new texts that stand so."""
    marks = language(whole.language).data["quotes"]["outer"]
    opening, closing = ((mark.strip(), _STRAIGHT, "“", "”") for mark in marks)
    last = len(row) - 1
    for number, placed in enumerate(row):
        fact = placed.fact
        if fact.bare is not None:
            yield Fault(fact.bare, block=placed.block)
        if not fact.quoted:
            continue
        begins = number == 0 or not row[number - 1].fact.quoted
        ends = number == last or not row[number + 1].fact.quoted
        text = fact.text.strip()
        here = text.startswith(opening), text.rstrip(".;,،؛。；，").endswith(closing)
        if (begins and not here[0]) or (ends and not here[1]):
            yield Fault(Span(0, 0), message="unquoted_amendment_text", block=placed.block)


RULE = Rule("unquoted_amendment", Family.STYLE, Row(take, judge))
