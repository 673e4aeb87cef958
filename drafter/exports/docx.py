"""A Word file from a sheet: the package and its main part. Only this file imports python-docx.

The package is built part by part on python-docx's package classes and not on its template, which
brings a thumbnail, a bibliography, old effects and an author's name. What python-docx has no
words for (notes, numbering, heads of even pages) stands in the `docx_*` modules beside this one.
"""

import io
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import pairwise

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from drafter.exports.docx_changes import Revisions
from drafter.exports.docx_header import headers
from drafter.exports.docx_notes import SEPARATORS, notes_part, reference
from drafter.exports.docx_numbering import numbering_part
from drafter.exports.docx_paragraphs import Writer, bookmarked, twips
from drafter.exports.docx_styles import font_table, styles_part
from drafter.exports.docx_tables import table
from drafter.exports.geometry import (
    END_RULE_BEFORE,
    END_RULE_THICKNESS,
    END_RULE_WIDTH,
)
from drafter.exports.markup import element, words
from drafter.exports.package import repacked
from drafter.exports.sheet import Line, Sheet, paragraphs_of
from drafter.model.carried import WORK_SPACE
from drafter.paths import resources

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_CORE = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
}
_DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_WORK_ITEM = "{6F0C9C52-5B0E-4E0A-9E0B-7A1D5E1B8F64}"


def write(sheet: Sheet) -> bytes:
    """Return the sheet as a Word file: the same sheet gives the same bytes."""
    package = Package()
    main = _part(package, "/word/document.xml", CT.WML_DOCUMENT_MAIN, "")
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    _properties(package, sheet)
    heads = {
        name: _attached(main, f"/word/{name}.xml", *_HEADS[name[:6]], content)
        for name, content in headers(sheet).items()
    }
    for name, (kind, relation, content) in _parts(sheet).items():
        _attached(main, f"/word/{name}.xml", kind, relation, content)
    _attach_theme(main)
    revisions = Revisions(sheet.tracking)
    if sheet.work:
        _attach_work(main, sheet.work)
    if sheet.notes:
        _attach_notes(main, sheet, revisions)
    links = _linked(main, sheet.lines)
    writer = Writer(sheet, links, partial(reference, sheet), revisions)
    main._blob = _encoded(_document(sheet, writer, heads))
    stream = io.BytesIO()
    package.save(stream)
    return repacked(stream.getvalue())


_HEADS = {
    "header": (CT.WML_HEADER, RT.HEADER),
    "footer": (CT.WML_FOOTER, RT.FOOTER),
}


def _parts(sheet: Sheet) -> dict[str, tuple[str, str, str]]:
    parts = {
        "styles": (CT.WML_STYLES, RT.STYLES, styles_part(sheet)),
        "settings": (CT.WML_SETTINGS, RT.SETTINGS, _settings(sheet)),
        "fontTable": (CT.WML_FONT_TABLE, RT.FONT_TABLE, font_table(sheet)),
    }
    if sheet.stretches:
        parts["numbering"] = (CT.WML_NUMBERING, RT.NUMBERING, numbering_part(sheet))
    return parts


def _attach_theme(main: Part) -> None:
    content = (resources() / "templates" / "theme.xml").read_bytes()
    theme = Part(PackURI("/word/theme/theme1.xml"), CT.OFC_THEME, content, main.package)
    main.relate_to(theme, RT.THEME)


def _attach_work(main: Part, work: str) -> None:
    """Attach what a work file carries, as a part of data, which word processors keep."""
    content = element("work", {"xmlns": WORK_SPACE}, words(work))
    part = _part(main.package, "/customXml/item1.xml", CT.XML, content)
    main.relate_to(part, RT.CUSTOM_XML)
    schema = element("ds:schemaRef", {"ds:uri": WORK_SPACE})
    about = {"xmlns:ds": _DATA_STORE, "ds:itemID": _WORK_ITEM}
    properties = element("ds:datastoreItem", about, element("ds:schemaRefs", {}, schema))
    name, kind = "/customXml/itemProps1.xml", CT.OFC_CUSTOM_XML_PROPERTIES
    part.relate_to(_part(main.package, name, kind, properties), RT.CUSTOM_XML_PROPS)


def _attach_notes(main: Part, sheet: Sheet, revisions: Revisions) -> None:
    notes = _part(main.package, "/word/footnotes.xml", CT.WML_FOOTNOTES, "")
    links = _linked(notes, tuple(note.line for note in sheet.notes))
    notes._blob = _encoded(notes_part(sheet, links, revisions))
    main.relate_to(notes, RT.FOOTNOTES)


def _properties(package: Package, sheet: Sheet) -> None:
    """Give the title and the language, and nothing about who wrote it or when."""
    title = element("dc:title", {}, words(sheet.title)) if sheet.title else ""
    core = element("cp:coreProperties", _CORE, title, element("dc:language", {}, sheet.locale))
    part = _part(package, "/docProps/core.xml", CT.OPC_CORE_PROPERTIES, core)
    package.relate_to(part, RT.CORE_PROPERTIES)


def _part(package: Package, name: str, kind: str, content: str) -> Part:
    return Part(PackURI(name), kind, _encoded(content), package)


def _encoded(content: str) -> bytes:
    return (_DECLARATION + content).encode("utf-8")


def _attached(main: Part, name: str, kind: str, relation: str, content: str) -> str:
    return main.relate_to(_part(main.package, name, kind, content), relation)


def _linked(part: Part, lines: tuple[Line, ...]) -> dict[str, str]:
    """Relate the part to every address on its lines; return the relationships by address."""
    runs = (run for line in paragraphs_of(lines) for run in line.runs)
    addresses = dict.fromkeys(run.link for run in runs if run.link)
    return {
        address: part.relate_to(address, RT.HYPERLINK, is_external=True) for address in addresses
    }


def _document(sheet: Sheet, writer: Writer, heads: Mapping[str, str]) -> str:
    paragraphs = [_block(line, writer) for line in sheet.lines]
    if sheet.work:
        paragraphs = [bookmarked(n, paragraph) for n, paragraph in enumerate(paragraphs)]
    paragraphs = list(_parted(paragraphs))
    if sheet.end_rule:
        paragraphs.append(_end_rule(sheet))
    body = element("w:body", {}, *paragraphs, _section(sheet, heads))
    return element("w:document", _NAMESPACES, body)


def _block(line: Line, writer: Writer) -> str:
    return writer.paragraph(line) if line.table is None else table(line.table, writer)


def _parted(blocks: list[str]) -> Iterator[str]:
    """Yield the blocks, an empty paragraph after a table that another follows, or nothing."""
    for block, following in pairwise([*blocks, ""]):
        yield block
        if block.endswith("</w:tbl>") and (not following or "<w:tbl>" in following):
            yield "<w:p/>"


def _end_rule(sheet: Sheet) -> str:
    side = twips((sheet.page.usable - END_RULE_WIDTH) / 2)
    size = round(END_RULE_THICKNESS * 8)
    border = element("w:top", {"w:val": "single", "w:sz": size, "w:space": 0, "w:color": "auto"})
    gap = {"w:before": twips(END_RULE_BEFORE), "w:after": 0, "w:line": 20, "w:lineRule": "exact"}
    properties = element(
        "w:pPr",
        {},
        element("w:pBdr", {}, border),
        element("w:spacing", gap),
        element("w:ind", {"w:left": side, "w:right": side}),
    )
    return element("w:p", {}, properties)


def _section(sheet: Sheet, heads: Mapping[str, str]) -> str:
    page = sheet.page
    references = (
        element(f"w:{name[:6]}Reference", {"w:type": name[7:], "r:id": identity})
        for name, identity in heads.items()
    )
    size = {"w:w": twips(page.width), "w:h": twips(page.height)}
    names = ("top", "right", "bottom", "left", "header", "footer")
    margins = {f"w:{name}": twips(getattr(page, name)) for name in names}
    return element(
        "w:sectPr",
        {},
        *references,
        element("w:pgSz", size),
        element("w:pgMar", {**margins, "w:gutter": 0}),
        element("w:cols", {"w:space": 720}),
        element("w:titlePg"),
        element("w:bidi") if sheet.right_to_left else "",
        element("w:docGrid", {"w:linePitch": 360}),
    )


def _settings(sheet: Sheet) -> str:
    separators = (element("w:footnote", {"w:id": place}) for place in SEPARATORS)
    mode = {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
    }
    return element(
        "w:settings",
        {"xmlns:w": _NAMESPACES["xmlns:w"]},
        element("w:trackRevisions") if sheet.tracking else "",
        element("w:defaultTabStop", {"w:val": 720}),
        element("w:evenAndOddHeaders"),
        element("w:characterSpacingControl", {"w:val": "doNotCompress"}),
        element("w:footnotePr", {}, *separators) if sheet.notes else "",
        element("w:compat", {}, element("w:compatSetting", mode)),
    )
