"""Abbreviated part words in the text.

What: “para.”, “sect.”, “art.”, “chap.” in a paragraph.
Why: These abbreviations are for footnotes; the text writes the words out.
Source: Editorial Manual, Footnotes; counted: none in the text of 2,245 resolutions. Sheet:
    no-para-abbrev-in-text.
Wrong: en | Recalling para. 4 of resolution 70/1,
Wrong: fr | Rappelant le par. 4 de la résolution 70/1,
Wrong: es | Recordando el párr. 4 de la resolución 70/1,
Wrong: ru | ссылаясь на п. 4 резолюции 70/1,
Right: en | Recalling paragraph 4 of resolution 70/1,
Right: fr | Rappelant le paragraphe 4 de la résolution 70/1,
Right: es | Recordando el párrafo 4 de la resolución 70/1,
Right: ru | ссылаясь на пункт 4 резолюции 70/1,
"""

from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import Words

_WORDS = Words("abbreviated_paragraph")
_CASED = Words("abbreviated_paragraph", safe=False)
"""For Russian, where the word written out takes the case that the sentence needs."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the abbreviations, apart from those in brackets, as "article 16 (par. 1)"."""
    words = _CASED if reading.situation.language == "ru" else _WORDS
    for fault in words(reading):
        if not reading.block.text[: fault.span.start].endswith("("):
            yield fault


RULE = Rule(
    "abbreviated_paragraph",
    Family.STYLE,
    check,
    languages=frozenset({"en", "es", "fr", "ru"}),
    profiles=STRICT,
)
