"""Italics of foreign words.

What: *inter alia* in italics in English; “jus cogens” upright. In French and Spanish “mutatis
    mutandis” and “in situ” upright.
Why: Words that the dictionary has are upright, others in italics.
Source: Editorial Manual, Italics; counted: inter alia 1,038 upright and none in italics, jus
    cogens and erga omnes 3 of 3 in italics; mutatis mutandis 7 of 7 in French and in Spanish.
    Sheet: foreign-word-italics.
Wrong: en | Recalling the norms of jus cogens,
Wrong: fr | Décidant d’appliquer le règlement mutatis mutandis,
Wrong: es | Decidiendo aplicar el reglamento mutatis mutandis,
Right: en | Recalling, inter alia, the rules of the committee, which apply mutatis mutandis,
Right: fr | Décidant d’appliquer le règlement,
Right: es | Decidiendo aplicar el reglamento,
"""

import re
from collections.abc import Iterator

from drafter.model.passage import Style
from drafter.rules.reading import CLAUSES, Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import table

_ITALIC = frozenset({Style.ITALIC, Style.EMPHASIS})


def check(reading: Reading) -> Iterator[Fault]:
    """Yield foreign words that are upright and should not be, or the reverse."""
    if reading.block.kind not in CLAUSES:
        return
    words = table("latin_italics", reading.situation.language)
    marks = [m for m in reading.block.passage.marks if m.style in _ITALIC and m.start > 0]
    for slanted, name in ((True, "italic"), (False, "upright")):
        for word in words.get(name, ()) if slanted or marks else ():
            if word not in reading.text:
                continue
            for match in re.finditer(rf"\b{re.escape(word)}\b", reading.text):
                span = reading.span(*match.span())
                covered = any(m.start <= span.start and span.end <= m.end for m in marks)
                if covered is not slanted:
                    key = "latin_italics" if slanted else "latin_italics_upright"
                    yield Fault(span, {"found": word}, message=key)


_LANGUAGES = frozenset({"en", "es", "fr"})

RULE = Rule("latin_italics", Family.INFORMATION, check, languages=_LANGUAGES, profiles=STRICT)
