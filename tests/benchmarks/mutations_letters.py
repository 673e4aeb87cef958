"""Damages of letters: a new request is damaged, as official files have no letters."""

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from mutations_damage import COVER, Damage, Sort, Text, sort

from drafter.languages.templates import new_document
from drafter.model.document import Block, Document, DocumentKind, Kind, Wording
from drafter.model.passage import Passage

FORMS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_SEMICOLONS = {"ar": "؛", "zh": "；"}
_Write = Callable[[Document, dict[str, str]], Damage]


def sorts() -> list[Sort]:
    """Return the sorts of damage of letters."""
    return [
        sort("addressees turned about", "letter_addressees", partial(_damaged, _addressed)),
        sort("item without its number", "unnamed_item", partial(_damaged, _circulated)),
        sort("semicolon after a bullet", "bullet_semicolon", partial(_damaged, _bulleted)),
    ]


def _damaged(write: _Write, text: Text, _: Random) -> Iterator[Damage]:
    """Yield a request in the language and of the session of a text, damaged."""
    front = text.document.front
    letter = new_document(DocumentKind.REQUEST, text.document.language, session=front.session)
    yield write(letter, FORMS[letter.language])


def _addressed(letter: Document, forms: dict[str, str]) -> Damage:
    front = replace(letter.front, wordings=(Wording("letter", forms["letter"]),))
    return Damage(replace(letter, front=front), COVER)


def _circulated(letter: Document, forms: dict[str, str]) -> Damage:
    return _with(letter, 0, Block("b99", Kind.PLAIN, Passage(forms["circulation"])))


def _bulleted(letter: Document, forms: dict[str, str]) -> Damage:
    text = f"• {forms['letter'][:20].strip()}{_SEMICOLONS.get(letter.language, ';')}"
    return _with(letter, 1, Block("b99", Kind.CONTINUATION, Passage(text)))


def _with(letter: Document, place: int, block: Block) -> Damage:
    parts = list(letter.parts)
    parts[place] = replace(parts[place], blocks=(*parts[place].blocks, block))
    return Damage(replace(letter, parts=tuple(parts)), block.id)
