"""Reads the official files of the United Nations: resolutions of four organs, six languages.

Nothing of them is lost: what the forms do not hold of the metadata and the cover is kept as found.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.languages import cover
from drafter.languages.language import Language, language
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Organ,
    Part,
    PartKind,
    Wording,
)
from drafter.model.opened import Opened, Remark
from drafter.numbering.labels import annex_headings, without_usual_labels
from drafter.store.matters import day
from drafter.store.names import Element, akn, local
from drafter.store.official_blocks import blocks_of
from drafter.store.official_language import language_of
from drafter.store.official_lines import Line, Role, lines_of
from drafter.store.official_text import passage_of
from drafter.store.parsing import source_of
from drafter.store.writing import META_BEFORE, stands_in_meta
from drafter.text.characters import NO_BREAK_SPACE

_ORGANS = {
    "unga": Organ.GENERAL_ASSEMBLY,
    "unsc": Organ.SECURITY_COUNCIL,
    "unecosoc": Organ.ECONOMIC_AND_SOCIAL_COUNCIL,
    "unga-hrc": Organ.HUMAN_RIGHTS_COUNCIL,
    "unhrc": Organ.HUMAN_RIGHTS_COUNCIL,
}
_KEPT = ("coverPage", "preface", "conclusions", "presentation")
_DOCUMENTS = ("documentCollection", "statement", "doc", "act", "bill", "amendment", "portion")
_LONGEST_HEADING = 20
_NUMBERED_ALONE = re.compile(r"^\w+?\s?(?:[IVX]+|[一二三四五六七八九十]+)$")
"""The heading of an annex in files that do not mark it as a heading: 附件二."""


def read_official(root: Element) -> Opened:
    """Return the document of a file that another program wrote, and remarks on it."""
    code, sure = language_of(root)
    remarks = [] if sure else [Remark("language_assumed", {"language": code})]
    document = Document(_kind(root), code, _front(root, code), foreign=tuple(_foreign(root)))
    document = _with_parts(document, root)
    opaque = sum(1 for block in document.blocks() if block.kind is Kind.OPAQUE)
    if opaque:
        remarks.append(Remark("opaque_kept", {"count": str(opaque)}))
    return Opened(without_usual_labels(document, exactly=True), tuple(remarks))


def _kind(root: Element) -> DocumentKind:
    name = _value(root, "statement", "name")
    return DocumentKind(name) if name in list(DocumentKind) else DocumentKind.RESOLUTION


def _value(root: Element, name: str, attribute: str) -> str:
    found = next(root.iter(akn(name)), None)
    return "" if found is None else found.get(attribute, "")


def _front(root: Element, code: str) -> Front:
    page = next(root.iter(akn("coverPage")), None)
    path = _value(root, "FRBRthis", "value").split("/")
    organ = next((_ORGANS[step] for step in path if step in _ORGANS), Organ.GENERAL_ASSEMBLY)
    session = _value(root, "session", "value")
    front = Front(
        organ=organ,
        session=int(session) if session.isascii() and session.isdigit() else None,
        symbol=_said(page, "docNumber"),
        date=day(_value(root, "FRBRdate", "date")),
        agenda_title=_said(page, "inline", "agenda item name"),
    )
    item = _said(page, "inline", "agenda item")
    front = replace(front, agenda_item=_item(item, code))
    typed = {"session": _said(page, "session"), "agenda_item": item}
    worded = {
        "session": cover.session_line(front, code),
        "agenda_item": cover.agenda_line(front, code),
    }
    kept = tuple(Wording(k, text) for k, text in typed.items() if text and text != worded[k])
    return replace(front, wordings=kept)


def _item(line: str, code: str) -> str:
    """Return the number of an item ("71 (b)") in its line, or what looks like one."""
    plain = line.replace(NO_BREAK_SPACE, " ").strip()
    found = re.search(language(code).data["recognition"]["agenda"], plain, re.IGNORECASE)
    if found:
        return str(found["item"])
    number = re.search(r"\d[\w ().,–-]*", plain)
    return number[0].strip(" .,") if number else ""


def _said(page: Element | None, name: str, kind: str = "") -> str:
    if page is None:
        return ""
    for element in page.iter(akn(name)):
        if not kind or element.get("name") == kind:
            return passage_of(element).text
    return ""


def _with_parts(document: Document, root: Element) -> Document:
    tongue = language(document.language)
    main: list[Line] = []
    annexes: list[list[Line]] = []
    for element in root.iter(*map(akn, _DOCUMENTS)):
        if element.tag == akn("doc"):
            annexes += _annexes(element, tongue)
        else:
            main += lines_of(element)
    kind = PartKind.DECISION if document.kind is DocumentKind.DECISION else PartKind.RESOLUTION
    parts = [Part("p1", kind, blocks_of(main, Kind.OPERATIVE, tongue))]
    for n, lines in enumerate(annexes, 2):
        resolved = any(line.role is Role.FORMULA for line in lines)
        scheme = Kind.OPERATIVE if resolved else Kind.NUMBERED
        held = PartKind.RESOLUTION if resolved else PartKind.ANNEX
        parts.append(Part(f"p{n}", held, blocks_of(lines, scheme, tongue), depth=1))
    return _with_ids(_with_headings(replace(document, parts=tuple(parts))))


def _annexes(element: Element, tongue: Language) -> list[list[Line]]:
    """Return the lines of each annex: some files hold all of them in one element."""
    annexes: list[list[Line]] = [[]]
    for line in lines_of(element):
        told = line.role is Role.HEADING or _NUMBERED_ALONE.search(line.passage.text)
        if annexes[-1] and told and _is_heading(line.passage.text, tongue):
            annexes.append([])
        annexes[-1].append(line)
    return annexes


def _is_heading(text: str, tongue: Language) -> bool:
    return text.startswith(tongue.words("parts.annex")) and len(text) <= _LONGEST_HEADING


def _with_headings(document: Document) -> Document:
    """Take headings that are typed in the text of annexes out of it, and keep unusual ones."""
    tongue = language(document.language)
    usual = annex_headings(document)
    parts = []
    for part in document.parts:
        first = part.blocks[0].text if part.depth and part.blocks else ""
        if _is_heading(first, tongue):
            typed = "" if first == usual[part.id] else first
            parts.append(replace(part, blocks=part.blocks[1:], heading=typed))
        else:
            parts.append(part)
    return replace(document, parts=tuple(parts))


def _with_ids(document: Document) -> Document:
    count = 0
    parts = []
    for part in document.parts:
        blocks: list[Block] = []
        for block in part.blocks:
            count += 1
            blocks.append(replace(block, id=f"b{count}"))
        parts.append(replace(part, blocks=tuple(blocks)))
    return replace(document, parts=tuple(parts), next_id=count + 1)


def _foreign(root: Element) -> Iterator[str]:
    """Yield metadata, in the order of the standard, cover and conclusions as they were found."""
    metas = list(root.iter(akn("meta")))
    first = [child for meta in metas[:1] for child in meta if isinstance(child.tag, str)]
    placed = [child for child in first if stands_in_meta(child)]
    for name in META_BEFORE:
        yield from (source_of(child) for child in placed if local(child) == name)
    yield from (source_of(child) for child in first if not stands_in_meta(child))
    for element in (*metas[1:], *root.iter(*map(akn, _KEPT))):
        above = element.getparent()
        if above is None or above not in metas[:1]:
            yield source_of(element)
