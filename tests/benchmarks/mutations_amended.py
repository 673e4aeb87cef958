"""Damages of amendments: amendments to an official text are written, and damaged.

Official texts have none, so the instructions are our own (`mutations_amended.toml`).
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

from mutations_damage import Damage, Sort, Text, sort

from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Passage
from drafter.numbering.labels import labels
from drafter.text.characters import ANCHOR

FORMS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_NUMBER = re.compile(r"\d+")
_WORDS = re.compile(r"[\u4e00-\u9fff]{4,8}|[^\W\d_]{4,}")
_STRANGE = "xq"
_FAR = 500
_LONGEST = 400
_Rows = list[tuple[Kind, str]]
_Write = Callable[[dict[str, str], "Numbered"], _Rows]
Numbered = tuple[tuple[int, Block], ...]
"""Operative paragraphs with their numbers."""


def sorts() -> list[Sort]:
    """Return the sorts of damage of amendments."""
    return [
        sort("amendment to no paragraph", "missing_amended_paragraph", partial(_made, _beyond)),
        sort("amendment of other words", "missing_amended_words", partial(_made, _strange)),
        sort("amendments out of order", "amendment_out_of_order", partial(_made, _turned)),
        sort("amendment without quotes", "unquoted_amendment", partial(_made, _bare)),
        sort("new paragraph without quotes", "unquoted_amendment", partial(_made, _unquoted)),
        sort("new paragraph without end", "amendment_paragraph_form", partial(_made, _endless)),
    ]


def _made(write: _Write, text: Text, chance: Random) -> Iterator[Damage]:
    """Yield drafts of amendments to a text; the last paragraph of each is the wrong one."""
    code, known = text.document.language, labels(text.document)
    blocks = [b for b in text.blocks(Kind.OPERATIVE) if len(b.text) < _LONGEST]
    found = ((_NUMBER.search(known.of(b.id)), b) for b in blocks)
    numbered = [(int(match[0]), block) for match, block in found if match]
    once = {n for n, _ in numbered if [m for m, _ in numbered].count(n) == 1}
    numbered = [one for one in numbered if one[0] in once]
    if code not in FORMS or len(numbered) < 3 or len(text.document.parts) > 1:
        return
    for _ in range(3):
        chosen = tuple(sorted(chance.sample(numbered, 2), key=lambda one: one[0]))
        rows = write(FORMS[code], chosen)
        if rows:
            document = _document(rows, code)
            yield Damage(document, document.parts[0].blocks[-1].id, base=text.document)


def _document(rows: _Rows, code: str) -> Document:
    blocks = tuple(Block(f"b{n}", kind, Passage(text)) for n, (kind, text) in enumerate(rows, 2))
    part = Part("b1", PartKind.AMENDMENT, blocks)
    return Document(DocumentKind.AMENDMENT, code, Front(), (part,), len(rows) + 2)


def _beyond(forms: dict[str, str], numbered: Numbered) -> _Rows:
    return [(Kind.PLAIN, forms["delete"].format(n=numbered[-1][0] + _FAR))]


def _strange(forms: dict[str, str], numbered: Numbered) -> _Rows:
    number, block = numbered[0]
    word = _WORDS.search(block.text)
    old = word[0] + _STRANGE if word else ""
    return [(Kind.PLAIN, forms["replace"].format(n=number, old=old))] if word else []


def _turned(forms: dict[str, str], numbered: Numbered) -> _Rows:
    first, last = (forms["delete"].format(n=number) for number, _ in numbered)
    return [(Kind.PLAIN, last), (Kind.PLAIN, first)]


def _bare(forms: dict[str, str], numbered: Numbered) -> _Rows:
    number, block = numbered[0]
    word = _WORDS.search(block.text)
    return [(Kind.PLAIN, forms["bare"].format(n=number, old=word[0]))] if word else []


def _unquoted(forms: dict[str, str], numbered: Numbered) -> _Rows:
    number, block = numbered[0]
    return [
        (Kind.PLAIN, forms["insert"].format(n=number)),
        (Kind.QUOTED, block.text.replace(ANCHOR, "")),
    ]


def _endless(forms: dict[str, str], numbered: Numbered) -> _Rows:
    number, block = numbered[0]
    text = block.text.replace(ANCHOR, "").rstrip(" ;；؛.。:：")
    quoted = forms["quoted"].format(text=text)
    return [(Kind.PLAIN, forms["insert"].format(n=number)), (Kind.QUOTED, quoted)]
