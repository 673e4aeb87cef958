"""The style sheet of a Word file: the template's styles under its own ids, nothing else."""

from drafter.exports.docx_paragraphs import differences, font_differences
from drafter.exports.markup import element
from drafter.exports.sheet import LineStyle, Raised, Sheet, paragraphs_of
from drafter.exports.styles import NAMES

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def styles_part(sheet: Sheet) -> str:
    """Return styles.xml."""
    normal = sheet.styles["Normal"]
    others = (s for s in sheet.styles.values() if s.template != "Normal")
    return element(
        "w:styles",
        {"xmlns:w": _MAIN},
        _defaults(sheet),
        _paragraph_style(normal, None, sheet),
        _DEFAULTS_OF_KINDS,
        *(_paragraph_style(style, normal, sheet) for style in others),
        _reference(sheet),
    )


def font_table(sheet: Sheet) -> str:
    """Return fontTable.xml: the families that the sheet prints in."""
    lines = (*paragraphs_of(sheet.lines), *(note.line for note in sheet.notes))
    fonts = [sheet.styles["Normal"].font, *(run.font for line in lines for run in line.runs)]
    families = {name for f in fonts for name in (f.latin, f.east_asian, f.complex)}
    entries = (element("w:font", {"w:name": name}) for name in sorted(families))
    return element("w:fonts", {"xmlns:w": _MAIN}, *entries)


def _defaults(sheet: Sheet) -> str:
    tags = {"w:val": sheet.latin_locale, "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"}
    language = element("w:lang", tags)
    font = font_differences(sheet.styles["Normal"].font, None)
    run = element("w:rPrDefault", {}, element("w:rPr", {}, font, language))
    return element("w:docDefaults", {}, run, element("w:pPrDefault"))


def _paragraph_style(style: LineStyle, base: LineStyle | None, sheet: Sheet) -> str:
    attributes = {"w:type": "paragraph", "w:styleId": style.template}
    if base is None:
        attributes = {"w:type": "paragraph", "w:default": "1", "w:styleId": style.template}
    paragraph = differences(style, base, bidi=sheet.right_to_left)
    font = font_differences(style.font, base.font) if base else element("w:kern", {"w:val": 14})
    return element(
        "w:style",
        attributes,
        element("w:name", {"w:val": NAMES[style.template]}),
        element("w:basedOn", {"w:val": "Normal"}) if base else "",
        element("w:qFormat"),
        element("w:pPr", {}, paragraph) if paragraph else "",
        element("w:rPr", {}, font) if font else "",
    )


def _reference(sheet: Sheet) -> str:
    """The style of a note's figure: raised, in the text's own font."""
    raised = element("w:vertAlign", {"w:val": Raised.SUPERSCRIPT.name.lower()})
    return element(
        "w:style",
        {"w:type": "character", "w:styleId": "FootnoteReference"},
        element("w:name", {"w:val": "footnote reference"}),
        element("w:basedOn", {"w:val": "DefaultParagraphFont"}),
        element("w:rPr", {}, raised),
    )


_DEFAULTS_OF_KINDS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)
