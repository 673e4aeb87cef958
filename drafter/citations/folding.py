"""The matching copy of a text for citations: normal, and without a language's ornaments."""

from drafter.citations.grammar import Grammar
from drafter.text.normal import Normal, normal

_VOWEL_SIGNS = frozenset(chr(c) for c in range(0x064B, 0x0653))


def folded(text: str, grammar: Grammar) -> Normal:
    """Return the copy to match on: Arabic loses lengthening strokes and vowel signs too."""
    copy = normal(text)
    if not grammar.dropped:
        return copy
    dropped = grammar.dropped | _VOWEL_SIGNS
    if dropped.isdisjoint(copy.text):
        return copy
    kept = [place for place, character in enumerate(copy.text) if character not in dropped]
    offsets = copy.offsets or range(len(copy.text) + 1)
    plain = "".join(copy.text[place] for place in kept)
    return Normal(plain, (*(offsets[place] for place in kept), offsets[len(copy.text)]))
