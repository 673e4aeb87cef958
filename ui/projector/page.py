"""The text of one paragraph, as big as it may be; what does not fit is scrolled."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from drafter.compare.pieces import Change
from drafter.compare.views import Segment
from drafter.model.document import Kind
from drafter.model.passage import Passage
from ui.editor.formats import Look, Typography, runs_of
from ui.positions import points, shown
from ui.projector.colours import Colours
from ui.projector.slides import Slide

_SMALLEST = 0.62
"""Of the chosen size: a long paragraph is set smaller until it fits, but no smaller than this."""
_PITCH = {"zh": 125.0, "ar": 92.0}
_PITCH_ELSE = 125.0
"""From line to line, in hundredths of the height of a line."""


class SlidePage(QTextEdit):
    """Shows a slide; takes no keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)

    def show_slide(
        self,
        slide: Slide,
        segments: tuple[Segment, ...],
        code: str,
        size: float,
        colours: Colours,
        first_note: int,
    ) -> None:
        """Show a paragraph at a size in points, smaller where it would not fit."""
        for share in (1.0, 0.9, 0.8, 0.7, _SMALLEST):
            self._write(slide, segments, Typography(code, size * share), colours, first_note)
            if self.document().size().height() <= self.viewport().height():
                break
        self.verticalScrollBar().setValue(0)

    def turn_page(self, by: int) -> bool:
        """Scroll by a page; say whether there was anything to scroll."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * max(bar.pageStep() - 48, 48))
        return bar.value() != before

    def _write(
        self,
        slide: Slide,
        segments: tuple[Segment, ...],
        typography: Typography,
        colours: Colours,
        first_note: int,
    ) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        form = QTextBlockFormat()
        rtl = typography.right_to_left
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        form.setLayoutDirection(direction)
        pitch = _PITCH.get(typography.code, _PITCH_ELSE)
        form.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(form)
        if slide.label and slide.block.kind is not Kind.PREAMBULAR:
            label = typography.base_format(_look(slide))
            label.setForeground(colours["muted"])
            cursor.insertText(f"{slide.label}\u2003", label)
        number = first_note
        for segment in segments:
            for text, made in _runs(segment.passage, typography, slide, number):
                _colour(made, segment.change, colours)
                cursor.insertText(text, made)
            if segment.change is not Change.DELETED:
                number += sum(not note.sign for note in segment.passage.notes)


def _runs(
    passage: Passage, typography: Typography, slide: Slide, number: int
) -> Iterator[tuple[str, QTextCharFormat]]:
    """Yield the text in runs of one format; calls of notes as their raised numbers."""
    place = 0
    notes = iter(passage.notes)
    text = shown(passage.text)
    for run in runs_of(passage):
        end = place + points(text[place:], run.length)
        made = QTextCharFormat(typography.char_format(_look(slide), run._replace(note=False)))
        if run.note:
            note = next(notes)
            number += not note.sign
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            yield note.sign or str(number), made
        else:
            yield text[place:end], made
        place = end


def _look(slide: Slide) -> Look:
    return Look(slide.block.kind, slide.block.level, False, False)


def _colour(form: QTextCharFormat, change: Change, colours: Colours) -> None:
    form.setForeground(colours["text"])
    if change is Change.INSERTED:
        form.setForeground(colours["inserted"])
        form.setFontUnderline(True)
    elif change is Change.DELETED:
        form.setForeground(colours["deleted"])
        form.setFontStrikeOut(True)


def plain(segments: Iterable[Segment]) -> str:
    """Return the text that stands now, as it is read aloud."""
    return "".join(s.passage.plain for s in segments if s.change is not Change.DELETED)
