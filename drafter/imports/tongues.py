"""Which language a text is in, told by its letters and its commonest words."""

import unicodedata
from collections import Counter

from drafter.languages.language import available, language

_SAMPLE = 20_000


def language_of(text: str) -> str:
    """Return the code of the language that a text is in; of those known, the likeliest."""
    sample = text[:_SAMPLE]
    scripts = Counter(map(_script, filter(str.isalpha, sample)))
    words = Counter(word.strip(".,;:“”()").casefold() for word in sample.split())
    return max(available(), key=lambda code: _likeness(code, scripts, words))


def _likeness(code: str, scripts: Counter[str], words: Counter[str]) -> float:
    data = language(code).data["recognition"]
    letters = _WEIGHT.get(data["script"], 1) * scripts[data["script"].upper()]
    return letters + sum(words[word] for word in data["frequent"])


_WEIGHT = {"Han": 4}
"""A Chinese character says as much as several letters: symbols and names are Latin everywhere."""


def _script(character: str) -> str:
    name = unicodedata.name(character, "")
    return "HAN" if name.startswith("CJK") else name.partition(" ")[0]
