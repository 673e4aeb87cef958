"""Paragraphs to a document: cover, letter, signatures, memorandum, resolution, annexes.

Nothing is refused and nothing is lost: what is not understood is a plain paragraph, and a number
that differs from the one that Drafter would print is kept as it was typed.
"""

from collections.abc import Sequence
from dataclasses import replace

from drafter.imports.body import Found, blocks_of
from drafter.imports.cover import Cover, read_cover, rule_of, worded
from drafter.imports.division import Section, decides, formula_organ, sections
from drafter.imports.emphasis import with_emphasis
from drafter.imports.notes import with_notes
from drafter.imports.paragraphs import Paragraph
from drafter.imports.patterns import matches, session_in
from drafter.imports.signatures import signatures
from drafter.languages.language import Language, language
from drafter.languages.openers import find_opener, with_opener
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Organ,
    Part,
    PartKind,
)
from drafter.model.opened import Opened, Remark
from drafter.model.passage import Passage
from drafter.model.table import source_of
from drafter.numbering.labels import annex_headings, without_usual_labels
from drafter.numbering.typed import split

_PARTS = {
    DocumentKind.REQUEST: PartKind.LETTER,
    DocumentKind.DECISION: PartKind.DECISION,
    DocumentKind.AMENDMENT: PartKind.AMENDMENT,
    DocumentKind.RESOLUTION: PartKind.RESOLUTION,
}


_KINDS = {
    PartKind.DECISION: DocumentKind.DECISION,
    PartKind.AMENDMENT: DocumentKind.AMENDMENT,
}


def recognise(paragraphs: Sequence[Paragraph], code: str) -> Opened:
    """Return the document that the paragraphs make, and remarks on what was not understood."""
    tongue = language(code)
    noted, remarks = with_notes(paragraphs)
    divided = sections(noted, tongue)
    cover = read_cover(divided[0].paragraphs, tongue)
    main, front = _main(divided[0], cover)
    if main.kind is PartKind.MEMORANDUM:
        cover.kind = DocumentKind.REQUEST
    elif main.kind in _KINDS:
        cover.kind = _KINDS[main.kind]
    needed = bool(main.paragraphs) or len(divided) == 1 or main.kind is PartKind.LETTER
    parts = (*([main] if needed else []), *divided[1:])
    front = replace(front, organ=_organ(parts, front, tongue))
    front = worded(front, cover.typed, code, cover.kind)
    document = _document(cover.kind, front, parts, tongue)
    remarks = (*remarks, *cover.remarks, *_remarks(document, tongue))
    return Opened(document, remarks)


def _main(section: Section, cover: Cover) -> tuple[Section, Front]:
    """Return the main text without its cover and signatures, and the front with these in it."""
    tongue, front = cover.tongue, cover.front
    texts = [paragraph.text for paragraph in cover.left]
    signed = signatures(texts, tongue)
    if any(one.passage.notes for one in cover.left[len(texts) - signed.lines :]):
        signed = signatures([], tongue)  # The form of a signature has no room for a footnote.
    kind = cover.kind
    if signed.signatories and not any(formula_organ(text, tongue) for text in texts):
        kind = cover.kind = DocumentKind.REQUEST
    if kind is not DocumentKind.REQUEST:
        return replace(
            section, kind=_kind(texts, kind, tongue), paragraphs=tuple(cover.left)
        ), front
    body = cover.left[: len(texts) - signed.lines]
    front = replace(front, signatories=signed.signatories)
    cover.remarks += signed.remarks
    if front.session is None:
        sessions = (session_in(text, tongue) for text in texts)
        front = replace(front, session=next((n for n in sessions if n), None))
    front = rule_of(texts, cover.typed, front, tongue)
    return Section(PartKind.LETTER, tuple(body)), front


def _kind(texts: Sequence[str], kind: DocumentKind, tongue: Language) -> PartKind:
    """Say what a main text is that came without a letter."""
    for name in (PartKind.MEMORANDUM, PartKind.DECISION):
        if texts and matches(texts[0], name.value, tongue.code):
            return name
    if kind is not DocumentKind.RESOLUTION or any(formula_organ(t, tongue) for t in texts):
        return _PARTS[kind]
    if any(decides(text, tongue) for text in texts[:3]):
        return PartKind.DECISION
    if any(matches(text, "amends", tongue.code) for text in texts[:3]):
        return PartKind.AMENDMENT
    numbered = [text[found.start :] for text in texts if (found := split(text))]
    acting = [text for text in numbered if find_opener(text, Kind.OPERATIVE, tongue.code)]
    opening = any(find_opener(text, Kind.PREAMBULAR, tongue.code) for text in texts)
    if numbered and not acting and not opening:
        return PartKind.MEMORANDUM
    return PartKind.RESOLUTION


def _organ(parts: Sequence[Section], front: Front, tongue: Language) -> Organ:
    texts = (paragraph.text for section in parts for paragraph in section.paragraphs)
    organs = (formula_organ(text, tongue) for text in texts)
    return Organ(next((organ for organ in organs if organ), front.organ))


def _document(
    kind: DocumentKind, front: Front, parts: Sequence[Section], tongue: Language
) -> Document:
    next_id, made = 1, []
    for section in parts:
        found = blocks_of(section, tongue) or [Found(_empty_kind(section), _NOTHING)]
        part_id, first = f"b{next_id}", next_id + 1
        organ = front.organ
        blocks = tuple(_block(f"b{first + n}", item, tongue, organ) for n, item in enumerate(found))
        made.append(Part(part_id, section.kind, blocks, section.depth, section.heading))
        next_id = first + len(found)
    document = Document(kind, tongue.code, front, tuple(made), next_id)
    return without_usual_labels(_without_usual_headings(document))


_NOTHING = Passage()


def _empty_kind(section: Section) -> Kind:
    return Kind.NUMBERED if section.kind is PartKind.MEMORANDUM else Kind.PLAIN


def _block(block_id: str, found: Found, tongue: Language, organ: Organ) -> Block:
    if found.table is not None:
        return Block(block_id, Kind.OPAQUE, source=source_of(found.table))
    passage = with_emphasis(found.passage, found.kind, found.level)
    block = Block(block_id, found.kind, passage, found.level, found.label)
    return with_opener(block, tongue.code, organ)


def _without_usual_headings(document: Document) -> Document:
    """Keep a typed heading of an annex only where it differs from the one that is printed."""
    bare = replace(document, parts=tuple(replace(p, heading="") for p in document.parts))
    usual = annex_headings(bare)
    parts = tuple(
        replace(part, heading="" if part.heading == usual[part.id] else part.heading)
        for part in document.parts
    )
    return replace(document, parts=parts)


def _remarks(document: Document, tongue: Language) -> tuple[Remark, ...]:
    """Say what a reader should look at: no structure, no formula, signatories of no known State."""
    remarks = []
    kinds = {block.kind for block in document.blocks()}
    if kinds <= {Kind.PLAIN, Kind.TITLE, Kind.HEADING}:
        remarks.append(Remark("no_structure"))
    for part in document.parts:
        enacted = part.kind is PartKind.RESOLUTION and Kind.OPERATIVE in kinds
        if enacted and not any(block.kind is Kind.FORMULA for block in part.blocks):
            remarks.append(Remark("no_formula", {"formula": tongue.formula(document.front.organ)}))
    stateless = [s.name for s in document.front.signatories if not s.country]
    remarks += [Remark("signatory_without_state", {"name": name}) for name in stateless]
    return tuple(remarks)
