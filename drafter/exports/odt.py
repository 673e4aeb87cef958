"""An OpenDocument text from a sheet: the package. The `odt_*` modules beside this one fill it."""

import io
import re

from odf.dc import Language, Title
from odf.element import Element
from odf.meta import UserDefined
from odf.namespaces import nsdict
from odf.opendocument import OpenDocument, OpenDocumentText
from odf.style import DefaultStyle, ParagraphProperties, Style, TextProperties
from odf.text import NotesConfiguration, P

from drafter.exports.geometry import END_RULE_BEFORE, END_RULE_THICKNESS, END_RULE_WIDTH
from drafter.exports.odt_changes import Flow, Regions
from drafter.exports.odt_lists import list_style
from drafter.exports.odt_pages import FIRST, Pages
from drafter.exports.odt_styles import Styles, points
from drafter.exports.odt_tables import Tables
from drafter.exports.odt_text import LINK, Writer
from drafter.exports.package import repacked
from drafter.exports.sheet import Sheet
from drafter.model.carried import WORK_PROPERTY

# odfpy declares each namespace from the first file on that used it, so that the bytes of a file
# would depend on what was written before it: all are declared at once.
Element.namespaces.update(nsdict)

_TABLE_FAMILIES = ("table", "table-column", "table-row", "table-cell")
_FIGURES = (
    ("FootnoteReference", "footnote reference"),
    ("FootnoteSign", "footnote sign"),
)
"""The styles of a note's figure where it is called and where it stands; LibreOffice needs two."""


def write(sheet: Sheet) -> bytes:
    """Return the sheet as an OpenDocument text: the same sheet gives the same bytes."""
    file = OpenDocumentText()
    _describe(file, sheet)
    _count_notes(file, sheet)
    styles = Styles(file, sheet)
    styles.declare()
    for place, stretch in enumerate(sheet.stretches):
        file.automaticstyles.addElement(list_style(place, stretch, turned=sheet.right_to_left))
    file.styles.addElement(Style(name=LINK, displayname="link", family="text"))
    regions = Regions(sheet.tracking) if sheet.tracking else None
    if regions:
        file.text.addElement(regions.element)
    writer = Writer(sheet, styles, Flow(regions))
    tables = Tables(file, sheet, writer.add_to_cell)
    Pages(file, sheet, writer).declare()
    for n, line in enumerate(sheet.lines):
        if line.table is None:
            writer.add(file.text, line, "" if n else FIRST)
        else:
            writer.add_apart(file.text, tables.table(line.table))
    if sheet.end_rule:
        writer.finish(file.text, _end_rule(file, sheet))
    writer.lists.name()
    stream = io.BytesIO()
    file.write(stream)
    return repacked(stream.getvalue(), _corrected)


def _describe(file: OpenDocument, sheet: Sheet) -> None:
    """Give title and languages, and nothing about who wrote it."""
    language, _, country = sheet.latin_locale.partition("-")
    default = DefaultStyle(family="paragraph")
    default.addElement(ParagraphProperties(tabstopdistance="36pt"))
    default.addElement(
        TextProperties(
            language=language,
            country=country,
            languageasian="zh",
            countryasian="CN",
            languagecomplex="ar",
            countrycomplex="SA",
        )
    )
    file.styles.addElement(default)
    for family in ("text", *_TABLE_FAMILIES):
        file.styles.addElement(DefaultStyle(family=family))
    if sheet.title:
        file.meta.addElement(Title(text=sheet.title))
    file.meta.addElement(Language(text=sheet.locale))
    if sheet.work:
        # LibreOffice drops files that it does not know from a package, but keeps properties.
        work = UserDefined(name=WORK_PROPERTY, valuetype="string", text=sheet.work)
        file.meta.addElement(work)


def _count_notes(file: OpenDocument, sheet: Sheet) -> None:
    """Say how notes are counted and how their figures look."""
    around = zip(("numprefix", "numsuffix"), sheet.around_figures, strict=True)
    for name, shown in _FIGURES:
        style = Style(name=name, displayname=shown, family="text")
        style.addElement(TextProperties(textposition="super 65%"))
        file.styles.addElement(style)
    file.styles.addElement(
        NotesConfiguration(
            noteclass="footnote",
            citationbodystylename=_FIGURES[0][0],
            citationstylename=_FIGURES[1][0],
            numformat="1",
            startvalue="0",
            footnotesposition="page",
            startnumberingat="document",
            **{name: sign for name, sign in around if sign},
        )
    )


def _end_rule(file: OpenDocument, sheet: Sheet) -> P:
    side = points((sheet.page.usable - END_RULE_WIDTH) / 2)
    style = Style(name="EndRule", family="paragraph")
    style.addElement(
        ParagraphProperties(
            marginleft=side,
            marginright=side,
            textindent="0pt",
            margintop=points(END_RULE_BEFORE),
            marginbottom="0pt",
            lineheight="1pt",
            bordertop=f"{points(END_RULE_THICKNESS)} solid #000000",
            padding="0pt",
        )
    )
    file.automaticstyles.addElement(style)
    return P(stylename=style)


def _corrected(name: str, content: bytes) -> bytes:
    """The manifest must say its version, which odfpy leaves out; who wrote the file, it says."""
    if name == "meta.xml":
        return re.sub(rb"<meta:generator>[^<]*</meta:generator>", b"", content)
    if name != "META-INF/manifest.xml" or b"manifest:version=" in content:
        return content
    return content.replace(b"<manifest:manifest ", b'<manifest:manifest manifest:version="1.2" ', 1)
