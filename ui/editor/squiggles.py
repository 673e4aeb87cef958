"""Findings of the visible paragraphs as wavy and dotted lines under the text.

Only what is visible: thousands of extra selections cost seconds (spyder-ide/spyder#11099). The
families differ in the form of the line too, not by colour alone.
"""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QPalette, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from drafter.model.document import Block
from drafter.rules.rule import Family
from drafter.text.hidden import places
from drafter.text.span import Span
from ui.editor.colours import of_family
from ui.editor.standing import SEVERITY, Findings
from ui.positions import units

_LINES = {
    Family.REQUIRED: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Family.MISTAKE: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Family.STYLE: QTextCharFormat.UnderlineStyle.DotLine,
    Family.INFORMATION: QTextCharFormat.UnderlineStyle.DashUnderline,
}
_WASH = 28
"""Of 255: how strongly the words of grave findings are tinted."""

Selection = QTextEdit.ExtraSelection


def squiggles(
    visible: Iterable[tuple[QTextBlock, Block]],
    findings: Findings,
    palette: QPalette,
    spared: int | None,
) -> list[Selection]:
    """Return the lines under the visible paragraphs.

    The word being typed is spared: `spared` is the position right after it in the widget.
    """
    made = []
    for paragraph, block in visible:
        standing = findings.of(block)
        standing.sort(key=lambda s: SEVERITY.index(s.finding.family), reverse=True)
        for finding, span in standing:
            selection = stretch(paragraph, block.text, _visible(span, block.text))
            end = selection.cursor.selectionEnd()
            if end == spared and block.text[span.start : span.end].isalpha():
                continue
            selection.format = _format(finding.family, palette)
            made.append(selection)
    return made


def _visible(span: Span, text: str) -> Span:
    """A place with nothing to see is shown by the character before it, or the one after."""
    if not text or (len(span) and len(places(span.of(text))) < len(span)):
        return span
    return Span(span.start - 1, span.end) if span.start else Span(0, span.end + 1)


def stretch(paragraph: QTextBlock, text: str, span: Span) -> Selection:
    """Return a selection of a stretch of a paragraph, to be given a format."""
    selection = Selection()
    cursor = QTextCursor(paragraph)
    start = paragraph.position()
    cursor.setPosition(start + units(text, span.start))
    cursor.setPosition(start + units(text, span.end), QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    return selection


def _format(family: Family, palette: QPalette) -> QTextCharFormat:
    form = QTextCharFormat()
    colour = of_family(family, palette)
    form.setUnderlineStyle(_LINES[family])
    form.setUnderlineColor(colour)
    if family in (Family.REQUIRED, Family.MISTAKE):
        wash = QColor(colour)
        wash.setAlpha(_WASH)
        form.setBackground(wash)
    return form
