"""One readable page of HTML that stands alone: no script, no network, notes linked both ways."""

from html import escape
from itertools import groupby

from drafter.compare.pieces import Change
from drafter.exports.sheet import (
    Align,
    Font,
    Grid,
    GridCell,
    GridRow,
    Line,
    LineStyle,
    Masthead,
    Raised,
    Run,
    Sheet,
)

_STYLE = """
body { max-width: 40em; margin: 2em auto; padding: 0 1em; line-height: 1.5; }
header { border-bottom: 2px solid; margin-bottom: 1.5em; padding-bottom: .5em; }
p, h1, h2, h3, h4, h5 { margin: 0 0 .8em; font-size: 1em; font-weight: normal; }
.part_heading { margin-top: 3em; }
.notice { font-size: .85em; }
ins { color: #1d5c1d; } del { color: #8f1d1d; }
table { border-collapse: collapse; border-block: 1px solid; margin: 0 0 .8em; width: 100%; }
th, td { padding: .2em .4em; text-align: start; vertical-align: top; }
th { border-bottom: 2px solid; font-weight: normal; } th p, td p { margin: 0; }
.label { display: inline-block; min-width: 2.2em; }
section.notes { border-top: 1px solid; margin-top: 3em; padding-top: 1em; font-size: .85em; }
@media print { .part_heading { break-before: page; } }
"""


def write(sheet: Sheet) -> bytes:
    """Return the sheet as a page of HTML 5 in UTF-8."""
    direction = "rtl" if sheet.right_to_left else "ltr"
    font = sheet.styles["Normal"].font
    families = f'"{font.latin}", "{font.east_asian}", serif'
    parts = [
        f'<!DOCTYPE html>\n<html lang="{sheet.language}" dir="{direction}">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(sheet.title)}</title>",
        f"<style>body {{ font-family: {families}; }}{_STYLE}</style></head>\n<body>",
        _masthead(sheet.masthead) if sheet.masthead else "",
        "<main>",
        *(_line(line) for line in sheet.lines),
        "</main>",
        _notes(sheet),
        "</body>\n</html>\n",
    ]
    return "\n".join(part for part in parts if part).encode("utf-8")


def _masthead(masthead: Masthead) -> str:
    lines = (masthead.united_nations, masthead.symbol, masthead.organ, masthead.notice)
    words = [_line(line) for line in (*lines, *masthead.distribution) if line.runs]
    return "\n".join(("<header>", *words, "</header>"))


def _table(line: Line, grid: Grid) -> str:
    rows = "\n".join(_row(row) for row in grid.rows)
    return f'<table class="{line.role}">\n{rows}\n</table>'


def _row(row: GridRow) -> str:
    tag = "th" if row.header else "td"
    cells = "".join(_cell(cell, tag) for cell in row.cells)
    role = f' class="{row.change}"' if row.change is not Change.KEPT else ""
    return f"<tr{role}>{cells}</tr>"


def _cell(cell: GridCell, tag: str) -> str:
    spans = (("colspan", cell.columns), ("rowspan", cell.rows))
    said = "".join(f' {name}="{count}"' for name, count in spans if count > 1)
    return f"<{tag}{said}>{''.join(map(_line, cell.lines))}</{tag}>"


def _line(line: Line) -> str:
    if line.table is not None:
        return _table(line, line.table)
    tag = "p" if line.style.outline is None else f"h{line.style.outline + 1}"
    role = line.role if line.mark is Change.KEPT else f"{line.role} {line.mark}"
    label = f'<span class="label">{escape(line.label.text)}</span> ' if line.label else ""
    words = _words(line)
    return f'<{tag} class="{role}"{_css(line.style)}>{label}{words}</{tag}>'


def _css(style: LineStyle) -> str:
    """Return what differs from a plain paragraph, as an attribute."""
    rules = []
    if style.align in (Align.END, Align.CENTRE):
        rules.append(f"text-align: {'end' if style.align is Align.END else 'center'}")
    if style.font.bold:
        rules.append("font-weight: bold")
    if style.font.italic:
        rules.append("font-style: italic")
    return f' style="{"; ".join(rules)}"' if rules else ""


_CHANGES = {Change.INSERTED: "ins", Change.DELETED: "del"}


def _words(line: Line) -> str:
    """Return the runs of a line, those that were inserted or deleted in elements that say so."""
    result = []
    for change, runs in groupby(line.runs, key=lambda run: run.change):
        words = "".join(_run(run, line.style.font) for run in runs)
        tag = _CHANGES.get(change)
        result.append(f"<{tag}>{words}</{tag}>" if tag else words)
    return "".join(result)


def _run(run: Run, base: Font) -> str:
    if run.note is not None:
        n = run.note
        call = f'<a href="#note-{n}" id="call-{n}" role="doc-noteref">{escape(run.text)}</a>'
        return f"<sup>{call}</sup>" if run.font.raised is Raised.SUPERSCRIPT else call
    words = escape(run.text, quote=False)
    for tag in _tags(run.font, base):
        words = f"<{tag}>{words}</{tag.partition(' ')[0]}>"
    return f'<a href="{escape(run.link)}">{words}</a>' if run.link else words


def _tags(font: Font, base: Font) -> list[str]:
    tags = []
    if font.italic and not base.italic:
        tags.append("em")
    elif font.east_asian != base.east_asian:
        families = f"'{font.latin}', '{font.east_asian}', serif"
        tags.append(f'em style="font-style: normal; font-family: {families}"')
    if font.bold and not base.bold:
        tags.append("b")
    if font.underline:
        tags.append("u")
    if font.raised is not Raised.ON_LINE:
        tags.append("sup" if font.raised is Raised.SUPERSCRIPT else "sub")
    return tags


def _notes(sheet: Sheet) -> str:
    if not sheet.notes:
        return ""
    words = []
    for n, note in enumerate(sheet.notes):
        back = f'<a href="#call-{n}" role="doc-backlink">{escape(note.sign)}</a>'
        words.append(f'<p id="note-{n}" role="doc-footnote">{back} {_words(note.line)}</p>')
    return "\n".join(('<section class="notes" role="doc-endnotes">', *words, "</section>"))
