"""How many words a text has, as word processors count them: each Han character is one."""

import re

from drafter.text.characters import ANCHOR, is_han

_RUN = re.compile(r"[^\W_]+(?:['’.,/-][^\W_]+)*")


def count_words(text: str) -> int:
    """Return the number of words; figures with their separators and hyphened words are one."""
    han = sum(map(is_han, text))
    rest = "".join(" " if is_han(c) or c == ANCHOR else c for c in text)
    return han + sum(1 for _ in _RUN.finditer(rest))
