"""The text of a docx part without what its pages do not show: names, hidden words, calls."""

from collections.abc import Iterator

from drafter.imports.docx_names import R, W, switch
from drafter.imports.trees import Element, local
from drafter.scrubbing import docx_fields
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.scrubbing.packing import drop, is_local, unwrap

ANYBODY = "Author"
"""Who made a tracked change, where nobody is to know; Word's own cleaning writes the same."""
_SOME_DAY = "2000-01-01T00:00:00Z"
_CHANGES = frozenset(
    {
        *("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart"),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange"),
        *("numberingChange", "cellIns", "cellDel", "cellMerge", "tblGridChange", "tblPrExChange"),
    }
)
_COMMENTS = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference"})
_ROOM = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FONTS = frozenset({"embedRegular", "embedBold", "embedItalic", "embedBoldItalic"})
_BOUND = f"{W}dataBinding"


def hidden_styles(styles: Element | None) -> Iterator[str]:
    """Yield the styles whose text is hidden, by themselves or by a style that they are based on."""
    if styles is None:
        return
    known = {s.get(f"{W}styleId", ""): s for s in styles.iter(f"{W}style")}
    for name, style in known.items():
        above, seen = style, set[str]()
        while (said := switch(above.find(f"{W}rPr"), "vanish")) is None:
            based = above.find(f"{W}basedOn")
            parent = based.get(f"{W}val", "") if based is not None else ""
            if parent in seen or parent not in known:
                break
            seen.add(parent)
            above = known[parent]
        if said:
            yield name


def clean(root: Element, place: str, hidden: frozenset[str]) -> Iterator[Leak]:
    """Take out what tells, in place; yield what it was."""
    for element in list(root.iter()):
        name = local(element)
        if name in _COMMENTS:
            yield leak(Kind.COMMENT, place)
            drop(element)
        elif name in _CHANGES:
            yield from _unsigned(element, place)
        elif name == "r" and _is_hidden(element, hidden):
            yield leak(Kind.HIDDEN, place, "".join(map(str, element.itertext())))
            drop(element)
        elif element.tag == _BOUND:
            yield leak(Kind.DATA, place, element.get(f"{W}xpath"))
            drop(element)
        elif name in ("docPr", "cNvPr"):
            yield from _undescribed(element, place)
        elif name in _FONTS:
            drop(element)  # What calls an embedded font, which is listed with its part.
        elif name == "OLEObject":
            yield leak(Kind.OBJECT, place, element.get("ProgID"))
            drop(element)
    yield from docx_fields.clean(root, place)
    yield from _unnumbered(root, place)


def forget(root: Element, number: str) -> bool:
    """Let a part call a relation no more; a link's words stay. Return whether it did."""
    called = [e for e in root.iter() if number and number in _calls(e)]
    for element in called:
        if local(element) == "hyperlink":
            unwrap(element)
        else:
            for name in [n for n, v in element.attrib.items() if v == number and _is_call(n)]:
                del element.attrib[name]
    return bool(called)


def _calls(element: Element) -> list[str]:
    return [str(value) for name, value in element.attrib.items() if _is_call(str(name))]


def _is_call(name: object) -> bool:
    return str(name).startswith(R)


def _is_hidden(run: Element, hidden: frozenset[str]) -> bool:
    """Say whether a run is hidden: by itself, by its style, or by that of its paragraph."""
    properties = run.find(f"{W}rPr")
    said = switch(properties, "vanish")
    if said is not None:
        return said
    style = properties.find(f"{W}rStyle") if properties is not None else None
    paragraph = next(run.iterancestors(f"{W}p"), None)
    around = paragraph.find(f"{W}pPr/{W}pStyle") if paragraph is not None else None
    return any(s is not None and s.get(f"{W}val", "") in hidden for s in (style, around))


def _unsigned(change: Element, place: str) -> Iterator[Leak]:
    author, date = change.get(f"{W}author", ""), change.get(f"{W}date", "")
    if author in ("", ANYBODY) and date in ("", _SOME_DAY):
        return
    yield leak(Kind.CHANGE, place, f"{author} {date}")
    change.set(f"{W}author", ANYBODY)
    if date:
        change.set(f"{W}date", _SOME_DAY)


def _undescribed(element: Element, place: str) -> Iterator[Leak]:
    """Take names of files out of the description of a picture; words about it stay."""
    for name in ("descr", "title", "name"):
        said = element.get(name, "")
        if is_local(said):
            yield leak(Kind.PATH, place, said)
            if name == "name":
                element.set(name, "Picture")
            else:
                del element.attrib[name]


def _unnumbered(root: Element, place: str) -> Iterator[Leak]:
    """Take out the numbers that tell in which sitting a word was typed."""
    numbers: set[str] = set()
    for element in root.iter():
        for name in [n for n in map(str, element.attrib) if _is_number(n)]:
            numbers.add(str(element.attrib.pop(name)))
    if numbers:
        yield leak(Kind.REVISION, place, " ".join(sorted(numbers)))


def _is_number(name: str) -> bool:
    return name.startswith(f"{W}rsid") or name.endswith(("}paraId", "}textId"))
