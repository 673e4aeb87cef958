"""The named styles of both profiles, resolved for a language.

Layout: the styles of the New York template under its own style ids, with the values measured in
its documents. Submission: Times New Roman, 12 points, one and a half lines, few styles.
"""

from dataclasses import dataclass, replace

from drafter.exports.geometry import (
    DISTRIBUTION_BEFORE,
    LAYOUT_GRID,
    LAYOUT_PAGE,
    ORGAN_BEFORE,
    SUBMISSION_GRID,
    SUBMISSION_PAGE,
    TAB_GRID,
    Grid,
    Page,
    points,
)
from drafter.exports.sheet import Align, Font, LineStyle, Profile
from drafter.exports.typeface import Typeface

Styles = dict[str, LineStyle]

NAMES = {
    "Normal": "Normal",
    "SingleTxt": "__Single Txt",
    "HCh": "_ H _Ch",
    "H1": "_ H_1",
    "H23": "_ H_2/3",
    "H4": "_ H_4",
    "H56": "_ H_5/6",
    "TitleHCH": "Title_H_CH",
    "TitleH1": "Title_H1",
    "Sponsors": "Sponsors",
    "Session": "Session",
    "AgendaItemNormal": "Agenda_Item_Normal",
    "AgendaTitleH2": "Agenda_Title_H2",
    "XLarge": "XLarge",
    "Publication": "Publication",
    "Header": "header",
    "Footer": "footer",
    "FootnoteText": "footnote text",
    "Signature": "Signature",
}
"""Style id to visible name, as the template has them."""


@dataclass(frozen=True)
class Design:
    """What a profile gives the preparation: paper, grid, styles by id, gaps before the lines."""

    page: Page
    grid: Grid
    styles: Styles
    gaps: dict[str, float]


def design(profile: Profile, face: Typeface) -> Design:
    """Return the design of a profile in a language."""
    return _layout(face) if profile is Profile.LAYOUT else _submission(face)


LAYOUT_GAPS = {
    "agenda_title": 6.0,
    "request": 18.0,
    "item_title": 12.0,
    "letter": 12.0,
    "sponsors": 18.0,
    "title": 12.0,
    "formula": 12.0,
    "body": 12.0,
    "signature": 12.0,
    "note_rule": 12.0,
}
"""Points before the lines between masthead and text (measured: strings of 6-point spacers)."""

SUBMISSION_GAPS = dict.fromkeys(LAYOUT_GAPS, 12.0)


def _layout(face: Typeface) -> Design:
    body, grid = face.body, LAYOUT_GRID
    normal = LineStyle("Normal", body, face.leading)
    single = replace(
        normal,
        template="SingleTxt",
        left=grid.block,
        right=grid.right,
        after=6.0,
        stops=TAB_GRID,
        align=Align.JUSTIFY,
    )
    styles = [normal, single, *_headings(normal, face), *_cover(normal, face), *_margins(face)]
    note = replace(single, template="FootnoteText", font=face.note, leading=face.note_leading)
    styles.append(replace(note, after=0.0, first=-face.note_hang, text_at=grid.block, stops=()))
    return Design(LAYOUT_PAGE, grid, {style.template: style for style in styles}, LAYOUT_GAPS)


_USUAL_SIZE = 10.5
"""The largest body whose headings have the template's sizes; with a larger one they grow."""


def _headings(normal: LineStyle, face: Typeface) -> list[LineStyle]:
    """Return headings: 14, 12 and 10 points bold, 10 italic, 10 roman (Editorial Manual)."""
    font = normal.font
    bold = replace(font, bold=True)
    grown = max(0.0, font.size - _USUAL_SIZE)
    chapter = replace(bold, size=14.0 + grown, spacing=-0.1 if not grown else 0.0)
    main = replace(bold, size=12.0 + grown)
    slanted = replace(face.emphasised(font), spacing=font.spacing and 0.15)
    fonts = (
        ("HCh", 0, chapter, 15.0),
        ("TitleHCH", 0, chapter, 15.0),
        ("TitleH1", 0, main, 13.5),
        ("H1", 1, main, 13.5),
        ("H23", 2, replace(bold, spacing=font.spacing and 0.1), 12.0),
        ("H4", 3, slanted, 12.0),
        ("H56", 4, font, 12.0),
    )
    larger = max(0.0, normal.leading - 12.0)
    kept = replace(
        normal,
        left=LAYOUT_GRID.block,
        right=LAYOUT_GRID.right,
        after=6.0,
        keep_next=True,
        keep_lines=True,
    )
    return [
        replace(kept, template=name, font=face_font, leading=leading + larger, outline=level)
        for name, level, face_font, leading in fonts
    ]


def _cover(normal: LineStyle, face: Typeface) -> list[LineStyle]:
    bold = replace(normal.font, bold=True)
    wide = replace(bold, spacing=0.1)
    block = replace(normal, left=LAYOUT_GRID.block, right=LAYOUT_GRID.right)
    title = replace(normal, font=wide, right=points(5040), keep_next=True, outline=None)
    return [
        replace(normal, template="Session", font=wide, keep_next=True),
        replace(normal, template="AgendaItemNormal"),
        replace(title, template="AgendaTitleH2"),
        replace(block, template="Sponsors", font=bold, keep_next=True),
        replace(block, template="Signature", align=Align.END, keep_lines=True),
        replace(
            normal,
            template="XLarge",
            font=replace(face.body, size=20, bold=True, spacing=-0.2, scale=98),
            leading=19.5 if face.leading <= 12 else 24.0,
            before=ORGAN_BEFORE,
        ),
        replace(normal, template="Publication", before=DISTRIBUTION_BEFORE),
    ]


def _margins(face: Typeface) -> list[LineStyle]:
    """Return the styles of running head and folio, of plain width."""
    size, leading = face.margins
    plain = replace(face.body, size=size, spacing=0, scale=100)
    head = LineStyle("Header", plain, leading)
    return [head, replace(head, template="Footer", font=replace(plain, bold=True))]


def _submission(face: Typeface) -> Design:
    font = replace(face.body, size=max(12.0, face.body.size), spacing=0.0, scale=100)
    normal = _spaced("Normal", font, face)
    hang = max(_MANUSCRIPT_HANG, face.note_hang)
    bold = replace(font, bold=True)
    text = replace(normal, template="SingleTxt", after=6.0, stops=SUBMISSION_GRID.steps)
    heads = {"HCh": 0, "TitleHCH": 0, "TitleH1": 0, "H1": 1, "H23": 2, "H4": 3, "H56": 4}
    kept = replace(normal, after=6.0, keep_next=True, keep_lines=True)
    styles = [normal, text, *(_manuscript_heading(kept, face, *head) for head in heads.items())]
    styles += [
        replace(normal, template="Session", font=bold, keep_next=True),
        replace(normal, template="AgendaItemNormal"),
        replace(normal, template="AgendaTitleH2", font=bold, keep_next=True),
        replace(normal, template="Sponsors", font=bold, keep_next=True),
        replace(normal, template="Signature", align=Align.END, keep_lines=True),
        replace(
            _spaced("FootnoteText", replace(font, size=max(10.0, face.note.size)), face),
            left=hang,
            first=-hang,
            text_at=hang,
        ),
        *_margins(face),
    ]
    return Design(
        SUBMISSION_PAGE, SUBMISSION_GRID, {s.template: s for s in styles}, SUBMISSION_GAPS
    )


_MANUSCRIPT_LINES = 1.5
"""Lines of a manuscript's spacing; what a single line is, the word processor knows by the font."""


def _spaced(template: str, font: Font, face: Typeface) -> LineStyle:
    leading = font.size * face.single * _MANUSCRIPT_LINES
    return LineStyle(template, font, leading, multiple=_MANUSCRIPT_LINES)


_MANUSCRIPT_HANG = 12.0
"""Where the text of a manuscript's note begins, in points (chosen)."""


def _manuscript_heading(kept: LineStyle, face: Typeface, template: str, level: int) -> LineStyle:
    size = kept.font.size + (2.0 if level == 0 and template != "TitleH1" else 0.0)
    font = replace(kept.font, size=size, bold=level < 3)
    font = face.emphasised(font) if level == 3 else font
    return replace(kept, template=template, font=font, outline=level)
