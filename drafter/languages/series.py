"""Second and third paragraphs that begin alike: "Recalling", "Recalling also", "Recalling further".

Which words set them apart, and whether they stand before or after the opener, is in
`resources/languages/<code>.toml` (`openers.order`, `openers.order_first`); where the official texts
put them within the opener ("وإذ تعيد أيضا تأكيد"), the list of openers knows it.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from drafter.languages.language import language
from drafter.languages.openers import find_opener, openers

_JOINED = "و"
"""Arabic joins every preambular paragraph after the first to the one before with this letter."""


def plain_opener(text: str, code: str) -> str:
    """Return an opener without the words of order, in small letters."""
    return _plain(text, code).removeprefix(_JOINED) if code == "ar" else _plain(text, code)


def following(opener: str, before: Sequence[str], part: str, code: str) -> str | None:
    """Return an opener as it is written after others, or None where it is new.

    `before` are the openers of the run of paragraphs, the nearest first: what was used once comes
    with "also", then with "further", then with both in turn.
    """
    phrase = plain_opener(opener, code)
    used = [text for text in before if plain_opener(text, code) == phrase]
    if not used:
        return None
    order = language(code).data["openers"]["order"]
    last = next((n for n, word in enumerate(order) if _has(used[0], word, code)), -1)
    return _ordered(phrase, part, code, (last + 1) % len(order))


def adapted(phrase: str, before: Sequence[str], part: str, code: str) -> str:
    """Return a phrase whose opener is written as it is after others."""
    found = find_opener(phrase, part, code)
    written = following(found.of(phrase), before, part, code) if found else None
    return phrase if found is None or written is None else written + phrase[found.end :]


@cache
def _ordered(phrase: str, part: str, code: str, place: int) -> str:
    data = language(code).data["openers"]
    word = data["order"][place]
    for known in openers(code, part):
        if _has(known.text, word, code) and plain_opener(known.text, code) == phrase:
            return known.text
    return _capital(_put(phrase, word, part, data), code)


def _put(phrase: str, word: str, part: str, data: Mapping[str, Any]) -> str:
    space: str = data["space"]
    return space.join((word, phrase) if part in data["order_first"] else (phrase, word))


def _capital(text: str, code: str) -> str:
    written = f"{_JOINED}{text}" if code == "ar" and text.startswith("إذ ") else text
    return written if code == "ru" else written[:1].upper() + written[1:]


@cache
def _plain(text: str, code: str) -> str:
    data = language(code).data["openers"]
    folded = text.casefold().strip()
    if not data["space"]:
        return next((folded.removeprefix(w) for w in data["order"] if folded.startswith(w)), folded)
    for word in data["order"]:
        folded = f" {folded} ".replace(f" {word} ", " ").strip()
    return folded


def _has(text: str, word: str, code: str) -> bool:
    folded = text.casefold()
    if not language(code).data["openers"]["space"]:
        return folded.startswith(word)
    return f" {word} " in f" {folded} "
