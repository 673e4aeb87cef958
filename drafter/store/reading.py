"""Reads back the files that Drafter wrote, to the very same value.

What somebody else put into such a file meanwhile is kept: a paragraph that bears no id of ours
becomes a plain paragraph, an element that Drafter does not know stays as it is.
"""

from collections.abc import Iterator

from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.opened import Opened, Remark
from drafter.store.inlines import read_passage
from drafter.store.matters import read_base, read_dismissals, read_front
from drafter.store.names import Element, akn, local, own
from drafter.store.parsing import source_of
from drafter.store.writing import META_BEFORE

_PARTS = {akn("statement"), akn("doc")}
_NOT_TEXT = {"meta", "coverPage", "conclusions", "num", "attachments", "authorialNote"}
_LONE = {"p", "block", "crossHeading", "docTitle", "heading", "subheading", "listIntroduction"}
_UNKNOWN = {"table", "img", "foreign", "toc"}


def read_own(root: Element, matters: Element) -> Opened:
    """Return the document of a file that Drafter wrote; `matters` is the element of its own."""
    kind = matters.get("kind", "")
    fresh = _Fresh(root)
    parts = tuple(_parts(root, fresh))
    document = Document(
        kind=DocumentKind(kind) if kind in list(DocumentKind) else DocumentKind.RESOLUTION,
        language=matters.get("language", "en"),
        front=read_front(matters),
        parts=parts,
        next_id=fresh.next_id(matters.get("next", "")),
        dismissals=read_dismissals(matters),
        base=read_base(matters),
        foreign=tuple(_foreign(root)),
    )
    remarks = (Remark("added_by_others", {"count": str(fresh.given)}),) if fresh.given else ()
    return Opened(document, remarks)


class _Fresh:
    """Gives ids to paragraphs that have none, or one that stands twice in the file."""

    def __init__(self, root: Element) -> None:
        self._seen: set[str] = set()
        ids = (element.get(own("id"), "") for element in root.iter() if element.get(own("id")))
        self._highest = max((int(i[1:]) for i in ids if _counted(i)), default=0)
        self.given = 0

    def id(self, found: str | None) -> str:
        """Return the id found, or a new one."""
        if found and found not in self._seen:
            self._seen.add(found)
            return found
        self.given += 1
        self._highest += 1
        return f"b{self._highest}"

    def next_id(self, written: str) -> int:
        """Return the number of the next new block: never one that is used already."""
        said = int(written) if written.isascii() and written.isdigit() else 1
        return max(said, self._highest + 1) if self.given else said


def _counted(block_id: str) -> bool:
    return block_id[:1] == "b" and block_id[1:].isascii() and block_id[1:].isdigit()


def _parts(root: Element, fresh: _Fresh) -> Iterator[Part]:
    for n, element in enumerate(root.iter(*_PARTS), 1):
        body = element.find(akn("mainBody"))
        said = (element if body is None else body).attrib
        carriers = list(_carriers(element))
        if not carriers and own("part") not in said:
            continue
        kind = said.get(own("partKind"), "")
        depth = said.get(own("depth"), "0")
        yield Part(
            id=said.get(own("part")) or f"p{n}",
            kind=PartKind(kind) if kind in list(PartKind) else PartKind.ANNEX,
            blocks=tuple(_block(carrier, fresh) for carrier in carriers),
            depth=int(depth) if depth.isascii() and depth.isdigit() else 0,
            heading=said.get(own("heading"), ""),
        )


def _carriers(element: Element) -> Iterator[Element]:
    """Yield the elements that hold the blocks of a part, in order."""
    for child in element:
        name = local(child)
        if not name or name in _NOT_TEXT:
            continue
        if child.get(own("id")) is not None or name in _UNKNOWN:
            yield child
        elif name in _LONE and child.find(f".//*[@{own('id')}]") is None:
            if "".join(map(str, child.itertext())).strip():
                yield child
        else:
            yield from _carriers(child)


def _block(carrier: Element, fresh: _Fresh) -> Block:
    kind = carrier.get(own("kind"), "")
    found = Kind(kind) if kind in list(Kind) else Kind.PLAIN
    if local(carrier) in _UNKNOWN or (found is Kind.OPAQUE and local(carrier) != "p"):
        return Block(fresh.id(carrier.get(own("id"))), Kind.OPAQUE, source=_kept(carrier))
    level = carrier.get(own("level"), "0")
    return Block(
        id=fresh.id(carrier.get(own("id"))),
        kind=found,
        passage=read_passage(carrier),
        level=int(level) if level in ("1", "2", "3", "4") else 0,
        typed_label=carrier.get(own("label"), ""),
        source=carrier.get(own("source"), ""),
    )


def _kept(element: Element) -> str:
    for name in ("id", "kind"):
        if own(name) in element.attrib:
            del element.attrib[own(name)]
    return source_of(element)


def _foreign(root: Element) -> Iterator[str]:
    """Yield what the file's metadata has and Drafter does not know, as it was found."""
    meta = root.find(f"{akn('statement')}/{akn('meta')}")
    if meta is not None:
        for element in meta:
            if local(element) in META_BEFORE:
                yield source_of(element)
    for kept in root.iter(own("kept")):
        yield kept.text or ""
