"""How many words a text has, as word processors count them: each Han character is one."""

import re
from functools import lru_cache

from drafter.text.characters import ANCHOR

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_RUN = re.compile(r"[^\W_]+(?:['’.,/-][^\W_]+)*")
_KEPT = 10_000
"""Texts whose count is remembered: one edit changes one paragraph of a draft."""


@lru_cache(maxsize=_KEPT)
def count_words(text: str) -> int:
    """Return the number of words; figures with their separators and hyphened words are one."""
    rest, han = _HAN.subn(" ", text.replace(ANCHOR, " "))
    return han + len(_RUN.findall(rest))
