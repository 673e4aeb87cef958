"""A docx part with its tracked changes accepted: what was deleted leaves the file.

Source: ISO/IEC 29500-1, 17.13.5 (revisions). A deleted paragraph mark joins a paragraph to the one
after it, whose form the joined one has.
"""

from collections.abc import Iterator

from drafter.imports.docx_names import W
from drafter.imports.trees import Element
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.scrubbing.packing import drop, unwrap

_GONE = tuple(f"{W}{name}" for name in ("del", "moveFrom"))
_CAME = tuple(f"{W}{name}" for name in ("ins", "moveTo"))
_BEFORE = tuple(
    f"{W}{name}"
    for name in (
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange"),
        *("numberingChange", "tblGridChange", "tblPrExChange", "cellIns", "cellMerge"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    )
)
_PROPERTIES = (f"{W}rPr", f"{W}trPr", f"{W}tcPr", f"{W}pPr")


def accept(root: Element, place: str) -> Iterator[Leak]:
    """Accept every change, in place; yield the words that left."""
    yield from _rows(root, place)
    ended = [mark for tag in _GONE for mark in root.iter(tag) if _in_properties(mark)]
    for tag in _GONE:
        for change in list(root.iter(tag)):
            if not _in_properties(change):
                yield leak(Kind.DELETED, place, "".join(map(str, change.itertext())))
                drop(change)
    for tag in _CAME:
        for change in list(root.iter(tag)):
            if _in_properties(change):
                drop(change)
            else:
                unwrap(change)
    _join(root, [p for mark in ended if (p := _paragraph(mark)) is not None])
    for tag in (*_GONE, *_BEFORE):
        for change in list(root.iter(tag)):
            drop(change)


def _in_properties(change: Element) -> bool:
    """Say whether a change is that of a mark or a row, which its properties tell."""
    parent = change.getparent()
    return parent is not None and parent.tag in _PROPERTIES


def _paragraph(mark: Element) -> Element | None:
    return next(mark.iterancestors(f"{W}p"), None)


def _rows(root: Element, place: str) -> Iterator[Leak]:
    """Take out rows and cells that were deleted."""
    for path, whole in ((f"{W}trPr/{W}del", f"{W}tr"), (f"{W}tcPr/{W}cellDel", f"{W}tc")):
        for mark in list(root.iterfind(f".//{path}")):
            gone = next(mark.iterancestors(whole), None)
            if gone is not None:
                yield leak(Kind.DELETED, place, "".join(map(str, gone.itertext())))
                drop(gone)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f".//{W}tr") is None:
            drop(table)


def _join(root: Element, paragraphs: list[Element]) -> None:
    """Give what is left of each paragraph to the one after it, first to last."""
    ended = set(paragraphs)
    for paragraph in [p for p in root.iter(f"{W}p") if p in ended]:
        after = paragraph.getnext()
        if after is None or after.tag != f"{W}p":
            continue
        at = 1 if len(after) and after[0].tag == f"{W}pPr" else 0
        for child in reversed([c for c in paragraph if c.tag != f"{W}pPr"]):
            after.insert(at, child)
        drop(paragraph)
