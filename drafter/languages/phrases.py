"""Phrases to be filled in: the wordings that resolutions repeat, with gaps for what is new.

A gap is "[number…]" in the text: everybody sees it, and a rule finds it until it is filled. Part
and organs of a phrase are in `resources/phrases/phrases.toml`, its words in its language's file.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from drafter.languages.language import language
from drafter.model.document import Kind, Organ
from drafter.paths import resources
from drafter.text.span import Span

_GAP = re.compile(r"\[([^\[\]…]{0,40})…\]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase: `count` paragraphs of official texts of 2020 to 2023 read just so."""

    name: str
    part: Kind
    text: str
    count: int


@cache
def phrases(code: str, organ: Organ) -> tuple[Phrase, ...]:
    """Return the phrases of a language that an organ uses, in the order of a resolution."""
    words = _table(code)
    councils = words.get("councils", {}) if organ is not Organ.GENERAL_ASSEMBLY else {}
    return tuple(
        Phrase(
            name,
            Kind(row["part"]),
            _with_gaps(councils.get(name, words["texts"][name]), words["gaps"]),
            words["counts"].get(name, 0),
        )
        for name, row in _table("phrases").items()
        if organ in row.get("organs", tuple(Organ))
    )


def gaps(text: str) -> Iterator[Span]:
    """Yield where the gaps of a text are, in order."""
    for match in _GAP.finditer(text):
        yield Span(*match.span())


def for_session(phrase: Phrase, code: str, session: int | None) -> str:
    """Return the words of a phrase, the session that follows the draft's own filled in."""
    if session is None:
        return phrase.text
    names, tongue = _table(code)["gaps"], language(code)
    within = tongue.ordinal_within if code == "ar" else tongue.session_within
    return phrase.text.replace(f"[{names['session']}…]", within(session + 1))


def _with_gaps(text: str, names: Mapping[str, str]) -> str:
    return text.format(**{name: f"[{word}…]" for name, word in names.items()})


@cache
def _table(name: str) -> Mapping[str, Any]:
    path = resources() / "phrases" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
