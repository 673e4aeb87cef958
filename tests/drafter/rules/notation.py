"""Documents in the notation of the rules' examples.

Paragraphs are parted by " / ". `{session 64; rule 15; date 2009-11-05; organ sc}` at the beginning
sets the cover (`signatory State, post, name`, `sponsor State`, `item …`, `title …`, and lines of
the cover as typed: `line letter …`). `== annex ==` begins a part (`== annex: ANNEX 1 ==` one with
a typed heading), `== base ==` at the end the text that the document remembers as its base. `# ` is
a title, `## ` a heading,
`PP ` a preambular paragraph, `1. `, `(a) `, `1.1 `, `(i) ` numbered ones, `> ` quoted, `~ ` a
continuation; anything else is a preambular paragraph, in letters and memoranda a plain one.
`[note: …]` is a footnote, `*…*` at the start is the opener.
"""

import re
from dataclasses import replace
from datetime import date

from drafter.languages.language import language as tongue_of
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Organ,
    Part,
    PartKind,
    RequestRule,
    Signatory,
    Sponsor,
    Wording,
)
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.numbering.labels import without_usual_labels
from drafter.rules.check import check
from drafter.rules.rule import Finding
from drafter.session import base_of
from drafter.store.base import packed
from drafter.text.characters import ANCHOR

PART = re.compile(r"== (\w+)(?:: (.+))? ==$")
BASE = " / == base == / "
NOTE = re.compile(r"\[note: ((?:\[[^\]]*\]|[^\]])*)\]")
LABEL = re.compile(
    r"(?P<number>PP ?\d+\.?|OP ?\d+|\d+[.)、](?!\d+\s)|\d+ ?-)\s?"
    r"|(?P<letter>\d\.\d\.?|\([a-hA-H\u0621-\u064a]{1,2}\)|[a-hа-я]\)|[•–-])\s"
    r"|(?P<roman>\([ivx]+\)|[ivx]+\)|’\d‘|[㈠-㈩])\s?"
)
NUMBERED_PARTS = {PartKind.MEMORANDUM, PartKind.ANNEX}
KINDS = {
    PartKind.LETTER: DocumentKind.REQUEST,
    PartKind.MEMORANDUM: DocumentKind.REQUEST,
    PartKind.DECISION: DocumentKind.DECISION,
    PartKind.AMENDMENT: DocumentKind.AMENDMENT,
}


def document_of(text: str, language: str) -> Document:
    """Return the document that an example describes."""
    text, _, base = text.partition(BASE)
    document = alone_of(text, language)
    if not base:
        return document
    return replace(document, base=packed(alone_of(base, language), "A/C.2/64/L.1"))


def findings_of(document: Document) -> tuple[Finding, ...]:
    """Return what the rules find in a document, held against the base that it remembers."""
    return check(document, base=base_of(document)).findings


def alone_of(text: str, language: str) -> Document:
    """Return the document that an example describes, without its base."""
    front, rest = front_of(text)
    parts: list[Part] = []
    pieces = rest.split(" / ") if rest else []
    if not pieces or not PART.match(pieces[0]):
        pieces.insert(0, "== resolution ==")
    count = 0
    for piece in pieces:
        begun = PART.match(piece)
        if begun:
            kind = PartKind(begun[1])
            depth = 0 if not parts else 1
            parts.append(Part(f"p{len(parts)}", kind, (), depth, begun[2] or ""))
            continue
        count += 1
        block = block_of(piece, f"b{count}", parts[-1], language)
        parts[-1] = replace(parts[-1], blocks=(*parts[-1].blocks, block))
    kind = KINDS.get(parts[0].kind, DocumentKind.RESOLUTION)
    return without_right_labels(Document(kind, language, front, tuple(parts), count + 1))


def front_of(text: str) -> tuple[Front, str]:
    """Return the cover that the braces give, and what follows them."""
    front = Front()
    header = re.match(r"\{([^}]*)\}\s*", text)
    if header is None:
        return front, text
    for entry in header[1].split(";"):
        front = with_entry(front, *entry.strip().partition(" ")[::2])
    return front, text[header.end() :]


def with_entry(front: Front, name: str, value: str) -> Front:
    """Return the cover with one entry of the braces."""
    if name == "signatory":
        country, post, person = (p.strip() for p in (value + ",,").split(",")[:3])
        signatory = Signatory(country, post, "", person)
        return replace(front, signatories=(*front.signatories, signatory))
    if name == "sponsor":
        return replace(front, sponsors=(*front.sponsors, Sponsor(value)))
    if name == "line":
        line, _, typed = value.partition(" ")
        return replace(front, wordings=(*front.wordings, Wording(line, typed)))
    values = {
        "session": lambda: {"session": int(value)},
        "date": lambda: {"date": date.fromisoformat(value)},
        "rule": lambda: {"request_rule": RequestRule(int(value))},
        "organ": lambda: {"organ": Organ(value)},
        "item": lambda: {"agenda_item": value},
        "title": lambda: {"item_title": value},
        "symbol": lambda: {"symbol": value},
    }
    return replace(front, **values[name]())


def block_of(piece: str, block_id: str, part: Part, language: str) -> Block:
    """Return the block that one piece of an example describes."""
    for prefix, kind in (
        ("## ", Kind.HEADING),
        ("# ", Kind.TITLE),
        ("> ", Kind.QUOTED),
        ("PP ", Kind.PREAMBULAR),
    ):
        if piece.startswith(prefix):
            return Block(block_id, kind, passage_of(piece.removeprefix(prefix)))
    last = part.blocks[-1] if part.blocks else None
    if piece.startswith("~ "):
        return Block(block_id, Kind.CONTINUATION, passage_of(piece[2:]), last.level - 1)
    formulas = {f.rstrip(",،，") for f in tongue_of(language).data["formulas"].values()}
    if piece.strip("*").rstrip(",،，;") in formulas or piece.startswith("The Assembly"):
        return Block(block_id, Kind.FORMULA, passage_of(piece))
    label = LABEL.match(piece)
    if label is None:
        letter = part.kind in (PartKind.LETTER, PartKind.MEMORANDUM, PartKind.ANNEX)
        return Block(block_id, Kind.PLAIN if letter else Kind.PREAMBULAR, passage_of(piece))
    level = 0 if label["number"] else 1 if label["letter"] else 2
    kind = Kind.NUMBERED if part.kind in NUMBERED_PARTS else Kind.OPERATIVE
    if level and last is not None and last.kind is not Kind.HEADING:
        kind = last.kind
    if piece.startswith("PP"):
        kind = Kind.PREAMBULAR
    return Block(block_id, kind, passage_of(piece[label.end() :]), level, label[0].strip())


def passage_of(text: str) -> Passage:
    """Return the text with its notes and its opener."""
    notes = tuple(Note(Passage(m[1])) for m in NOTE.finditer(text))
    text = NOTE.sub(ANCHOR, text)
    bold = re.search(r"\*\*(.+?)\*\*", text)
    if bold is not None:
        plain = text[: bold.start()] + bold[1] + text[bold.end() :]
        mark = Mark(bold.start(), bold.start() + len(bold[1]), Style.BOLD)
        return Passage(plain, (mark,), notes)
    opener = re.match(r"\*([^*]+)\*", text)
    if opener is None:
        return Passage(text, (), notes)
    text = opener[1] + text[opener.end() :]
    return Passage(text, (Mark(0, len(opener[1]), Style.EMPHASIS),), notes)


def without_right_labels(document: Document) -> Document:
    """Keep typed labels only where they differ from those that numbering gives, or lead it."""
    return without_usual_labels(document, exactly=True)
