"""The sponsors of a draft, from the line that names them."""

import re
from collections.abc import Iterator

from drafter.imports.patterns import matches
from drafter.languages.language import Language
from drafter.languages.states import find_state
from drafter.model.document import Sponsor


def sponsors(words: str, tongue: Language) -> tuple[Sponsor, ...]:
    """Return the sponsors that a list names; "and" within a State's name parts nothing."""
    return tuple(_sponsor(name, tongue) for name in _names(words, tongue) if name)


def _sponsor(name: str, tongue: Language) -> Sponsor:
    found = matches(name, "on_behalf_of", tongue.code)
    return Sponsor(found["country"], found["group"]) if found else Sponsor(name)


def _names(words: str, tongue: Language) -> Iterator[str]:
    comma, last = (tongue.words(f"joiners.{key}").strip() for key in ("comma", "last"))
    pieces = [piece.strip() for piece in _split(words, comma)]
    yield from pieces[:-1]
    yield from _last_two(pieces[-1], tongue.words("joiners.last"), last, tongue)


def _split(words: str, comma: str) -> list[str]:
    """Split at the commas that stand outside parentheses."""
    pieces, depth = [""], 0
    for character in words:
        depth += (character in "(（") - (character in ")）")
        if character == comma and depth <= 0:
            pieces.append("")
        else:
            pieces[-1] += character
    return pieces


def _last_two(words: str, joiner: str, bare: str, tongue: Language) -> tuple[str, ...]:
    """Part "A and B" at the joiner that leaves States on both sides, else at the last outside
    parentheses; a State whose name has the joiner in it is one."""
    if find_state(words, tongue.code) or bare not in words:
        return (words,)
    cuts = [(words[: m.start()], words[m.end() :]) for m in re.finditer(re.escape(joiner), words)]
    open_cuts = [(a, b) for a, b in cuts if a.count("(") + a.count("（") == len(_closing(a))]
    known = [pair for pair in open_cuts if all(find_state(n, tongue.code) for n in pair)]
    return next(iter(known or open_cuts[-1:]), (words,))


def _closing(words: str) -> str:
    return re.sub(r"[^)）]", "", words)
