"""The matching copy of a text for citations: normal, and without a language's ornaments."""

import re

from drafter.citations.grammar import Grammar
from drafter.text.normal import Normal, normal

_CALL = re.compile(r"\(\)")
_SYMBOL_LIKE = re.compile(r"(?<!\w)[A-ZА-Я]{1,5}/[A-ZА-Я0-9./]+")
_VOWEL_SIGNS = frozenset(chr(c) for c in range(0x064B, 0x0653))


def folded(text: str, grammar: Grammar) -> Normal:
    """Return the copy to match on: Arabic loses lengthening strokes, vowel signs and the
    parentheses round the calls of notes too.
    """
    copy = normal(text)
    if grammar.homoglyphs and "/" in copy.text:
        latin = _SYMBOL_LIKE.sub(lambda m: m[0].translate(grammar.homoglyphs), copy.text)
        copy = Normal(latin, copy.offsets)
    dropped = grammar.dropped | _VOWEL_SIGNS if grammar.dropped else frozenset()
    if dropped.isdisjoint(copy.text) and "()" not in copy.text:
        return copy
    calls = {place for match in _CALL.finditer(copy.text) for place in range(*match.span())}
    kept = [
        place
        for place, character in enumerate(copy.text)
        if character not in dropped and place not in calls
    ]
    offsets = copy.offsets or range(len(copy.text) + 1)
    plain = "".join(copy.text[place] for place in kept)
    return Normal(plain, (*(offsets[place] for place in kept), offsets[len(copy.text)]))
