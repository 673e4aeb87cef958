"""Footnotes of a Word file: the part, and the runs that call its notes."""

from collections.abc import Mapping

from drafter.exports.docx_changes import Revisions
from drafter.exports.docx_paragraphs import Writer, font_differences, text_tag, twips
from drafter.exports.geometry import NOTE_RULE_AFTER, NOTE_RULE_LEFT
from drafter.exports.markup import element, words
from drafter.exports.sheet import Run, Sheet, SheetNote

_NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
SEPARATORS = (-1, 0)
"""Ids of the two separators; notes have 1 and on."""


def reference(sheet: Sheet, run: Run) -> str:
    """Return the run that calls a note; a sign of its own follows the call and is not counted."""
    place = run.note or 0
    note = sheet.notes[place]
    if note.counted:
        style = element("w:rStyle", {"w:val": "FootnoteReference"})
        call = element("w:footnoteReference", {"w:id": place + 1})
        return element("w:r", {}, element("w:rPr", {}, style), call)
    font = font_differences(run.font, sheet.styles["Normal"].font)
    call = element("w:footnoteReference", {"w:customMarkFollows": "1", "w:id": place + 1})
    head = element("w:rPr", {}, font) if font else ""
    return element("w:r", {}, head, call, element(text_tag(run.change), {}, words(note.sign)))


def notes_part(sheet: Sheet, links: Mapping[str, str], revisions: Revisions) -> str:
    """Return footnotes.xml."""
    writer = Writer(sheet, links, lambda _: "", revisions)
    kinds = (("separator", "separator"), ("continuationSeparator", "continuationSeparator"))
    separators = (_separator(place, *kind) for place, kind in zip(SEPARATORS, kinds, strict=True))
    notes = (_note(n + 1, note, writer) for n, note in enumerate(sheet.notes))
    return element("w:footnotes", _NAMESPACES, *separators, *notes)


def _separator(place: int, kind: str, name: str) -> str:
    spacing = element(
        "w:spacing",
        {"w:after": twips(NOTE_RULE_AFTER), "w:line": 240, "w:lineRule": "auto"},
    )
    indent = element("w:ind", {"w:left": twips(NOTE_RULE_LEFT)})
    paragraph = element(
        "w:p",
        {},
        element("w:pPr", {}, spacing, indent),
        element("w:r", {}, element(f"w:{name}")),
    )
    return element("w:footnote", {"w:type": kind, "w:id": place}, paragraph)


def _note(place: int, note: SheetNote, writer: Writer) -> str:
    """Return a note: figure, tab, text. (LibreOffice prints the figure first in any case.)"""
    figure = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    style = writer.sheet.styles["FootnoteText"]
    sign = figure if note.counted else writer.text(note.sign, style.font, style.font)
    tab = "<w:r><w:tab/></w:r>"
    paragraph = writer.paragraph(note.line)
    return element("w:footnote", {"w:id": place}, _headed(paragraph, sign + tab))


def _headed(paragraph: str, head: str) -> str:
    """Return a paragraph with runs put before its first."""
    properties, end, rest = paragraph.partition("</w:pPr>")
    return f"{properties}{end}{head}{rest}"
