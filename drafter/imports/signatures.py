"""The signatures under a letter: who signs, in which post and rank, for which State.

English blocks begin with "(Signed) Name", Chinese ones end with the name and (签名); the order is
the language's (`signature.lines`).
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from drafter.imports.patterns import matches
from drafter.languages.cover import signature_lines
from drafter.languages.language import Language
from drafter.languages.states import state_within
from drafter.model.document import Signatory
from drafter.model.opened import Remark

_LONGEST_LINE = 160
_MOST_LINES = 5


class Signed(NamedTuple):
    """The signatories, how many paragraphs at the letter's end are theirs, and remarks."""

    signatories: tuple[Signatory, ...] = ()
    lines: int = 0
    remarks: tuple[Remark, ...] = ()


def signatures(texts: Sequence[str], tongue: Language) -> Signed:
    """Read the signatures at the end of a letter's paragraphs; none where there are none."""
    named = [n for n, text in enumerate(texts) if _name(text, tongue) is not None]
    if not named:
        return Signed()
    blocks = _blocks(texts, named, tongue)
    signatories = tuple(_signatory(block, tongue) for block in blocks)
    remarks = tuple(
        Remark("signature_reworded", {"text": " / ".join(block)})
        for block, signatory in zip(blocks, signatories, strict=True)
        if _letters(signature_lines(signatory, tongue.code)) != _letters(block)
    )
    return Signed(signatories, sum(len(block) for block in blocks), remarks)


def _letters(lines: Sequence[str]) -> list[str]:
    """Return the characters of lines without regard to their order."""
    return sorted("".join("".join(lines).split()))


def _blocks(texts: Sequence[str], named: list[int], tongue: Language) -> list[Sequence[str]]:
    """Part the lines into blocks by the lines that are signed; the last block ends the letter."""
    name_first = tongue.data["signature"]["lines"][0] == "name"
    if name_first:
        bounds = [*named, len(texts)]
    else:
        bounds = [_start(texts, named[0], tongue), *(n + 1 for n in named)]
        if bounds[-1] != len(texts):
            return []
    blocks = [texts[a:b] for a, b in pairwise(bounds)]
    short = all(len(block) <= _MOST_LINES and _are_lines(block) for block in blocks)
    return blocks if short else []


def _start(texts: Sequence[str], name: int, tongue: Language) -> int:
    """Return where the block of the first name begins: at its post, a few lines above."""
    start = name
    for n in range(name - 1, max(name - _MOST_LINES, -1), -1):
        if not _are_lines(texts[n : n + 1]):
            break
        if matches(texts[n], "post", tongue.code) or _is_rank(texts[n], tongue):
            start = n
    return start


def _are_lines(texts: Sequence[str]) -> bool:
    return all(len(t) <= _LONGEST_LINE and not t.endswith(tuple("。；;，,：:")) for t in texts)


def _signatory(block: Sequence[str], tongue: Language) -> Signatory:
    name, rank, post = "", "", list[str]()
    for text in block:
        signed = _name(text, tongue)
        if signed is not None:
            name = signed
        elif not rank and _is_rank(text, tongue):
            rank = text
        else:
            post.append(text)
    whole = (" " if tongue.data["openers"]["space"] else "").join(post)
    state = state_within(whole, tongue.code)
    return Signatory(state.name if state else "", whole, rank, name)


def _name(text: str, tongue: Language) -> str | None:
    found = matches(text, "signed", tongue.code)
    return found["name"].strip() if found else None


def _is_rank(text: str, tongue: Language) -> bool:
    ranks = tongue.data["recognition"]["ranks"]
    return text.casefold() in (rank.casefold() for rank in ranks)
