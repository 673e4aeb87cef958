"""Footnotes of a Word file: the part, and the runs that call its notes.

What a language puts around the figures stands in the text alone: LibreOffice prints the figure of
a note before all else in it, and would leave empty parentheses behind.
"""

from collections.abc import Mapping
from dataclasses import replace

from drafter.exports.docx_changes import Revisions
from drafter.exports.docx_paragraphs import Writer, font_differences, text_tag, twips
from drafter.exports.geometry import NOTE_RULE_AFTER, NOTE_RULE_LEFT
from drafter.exports.markup import element, words
from drafter.exports.runs import raised
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
        call = element("w:footnoteReference", {"w:id": place + 1})
        before, after = (_around(sheet, sign, run) for sign in sheet.around_figures)
        return before + element("w:r", {}, element("w:rPr", {}, _FIGURE), call) + after
    font = font_differences(run.font, sheet.styles["Normal"].font)
    call = element("w:footnoteReference", {"w:customMarkFollows": "1", "w:id": place + 1})
    head = element("w:rPr", {}, font) if font else ""
    return element("w:r", {}, head, call, element(text_tag(run.change), {}, words(note.sign)))


_FIGURE = element("w:rStyle", {"w:val": "FootnoteReference"})


def _around(sheet: Sheet, sign: str, run: Run) -> str:
    """Return what stands on one side of a figure; nothing in most languages."""
    if not sign:
        return ""
    direction = element("w:rtl") if sheet.right_to_left else ""
    shown = element(text_tag(run.change), {}, words(sign))
    return element("w:r", {}, element("w:rPr", {}, _FIGURE, direction), shown)


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
    figure = element("w:r", {}, element("w:rPr", {}, _FIGURE), element("w:footnoteRef"))
    style = writer.sheet.styles["FootnoteText"]
    font = replace(style.font, raised=raised(note.sign))
    sign = figure if note.counted else writer.text(note.sign, font, style.font)
    tab = "<w:r><w:tab/></w:r>"
    paragraph = writer.paragraph(note.line)
    return element("w:footnote", {"w:id": place}, _headed(paragraph, sign + tab))


def _headed(paragraph: str, head: str) -> str:
    """Return a paragraph with runs put before its first."""
    properties, end, rest = paragraph.partition("</w:pPr>")
    return f"{properties}{end}{head}{rest}"
