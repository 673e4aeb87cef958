"""The form of a paragraph: the same document as the text above, field by field."""

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from drafter.languages.openers import offered_openers, with_opener
from drafter.model import edits
from drafter.model.document import DEEPEST_LEVEL, LEVELLED, Block, Document, Kind
from drafter.text.characters import is_han
from ui.editor.editor import DraftEdit
from ui.editor.findings_list import FindingsList
from ui.editor.gestures import UnwelcomeError
from ui.editor.menu import KINDS, Asked
from ui.editor.notes_form import NotesForm
from ui.number_box import NumberBox
from ui.session import SessionSignals
from ui.words import Words

_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_WITH_OPENER = (Kind.PREAMBULAR, Kind.OPERATIVE)


class ParagraphForm(QWidget):
    """Kind, level, label, opener, footnotes and findings of the paragraph that the caret is in."""

    def __init__(
        self,
        edit: DraftEdit,
        signals: SessionSignals,
        words: Words,
        asked: Asked,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._signals = signals
        self._words = words
        self._offered: tuple[str, str, str] | None = None
        self._label = QLabel(self)
        self._kind = QComboBox(self)
        self._level = NumberBox(0, DEEPEST_LEVEL, self)
        self._opener = QComboBox(self)
        self._level_caption = QLabel(self)
        self.notes = NotesForm(edit, signals, words, self)
        self.findings = FindingsList(words, asked, self)
        self.findings.setFocusProxy(edit)
        self._grid = QGridLayout(self)
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        for name, field in (("kind", self._kind), ("level", self._level), ("opener", self._opener)):
            field.setAccessibleName(self._words(f"editor.{name}"))
            field.setToolTip(self._words(f"editor.{name}"))
        self._level_caption.setText(self._words("editor.level"))
        line = self._opener.lineEdit()
        if line is not None:
            line.setPlaceholderText(self._words("editor.opener"))
        self.setAccessibleName(self._words("editor.form"))
        self._kind.clear()
        for kind in KINDS:
            self._kind.addItem(self._words(f"editor.kind_{kind}"), kind)
        self.notes.retranslate()
        self.findings.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the paragraph as it is now."""
        if self.isHidden():
            return
        block = self._edit.current
        self.setEnabled(block is not None and block.kind is not Kind.OPAQUE)
        if block is None:
            return
        self._label.setText(self._edit.margin.labels.name(block.id))
        self._label.setVisible(bool(self._label.text()))
        self._kind.setCurrentIndex(KINDS.index(block.kind) if block.kind in KINDS else -1)
        self._level.setEnabled(block.kind in LEVELLED)
        self._level.setValue(block.level)
        self._show_opener(block)
        self.notes.show_block(block)
        self._grid.setColumnStretch(1, 4 if block.passage.notes else 0)
        self.findings.show_standing(self._edit.findings.of(block))

    def write_last_called(self) -> None:
        """Put the keyboard into the note that was just called at the caret."""
        self.refresh()
        spot = self._edit.writer.caret()
        if spot is not None:
            self.notes.write(spot.offset)

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def _arrange(self) -> None:
        self._level_caption.setBuddy(self._level)
        row = QHBoxLayout()
        row.setSpacing(4)
        for field in (self._label, self._kind, self._level_caption, self._level, self._opener):
            row.addWidget(field)
        row.setStretchFactor(self._opener, 1)
        self._grid.addLayout(row, 0, 0, 1, 2)
        self._grid.addWidget(self.findings, 1, 0)
        self._grid.addWidget(self.notes, 1, 1)
        self._grid.setColumnStretch(0, 5)
        self._grid.setRowStretch(1, 1)
        font = self._label.font()
        font.setBold(True)
        self._label.setFont(font)

    def _connect(self) -> None:
        self._opener.setEditable(True)
        self._opener.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._opener.setMinimumContentsLength(5)
        self._opener.setSizeAdjustPolicy(_BY_LENGTH)
        self._kind.activated.connect(self._choose_kind)
        self._level.valueChanged.connect(self._choose_level)
        self._opener.textActivated.connect(self._choose_opener)
        line = self._opener.lineEdit()
        assert line is not None
        line.editingFinished.connect(lambda: self._choose_opener(self._opener.currentText()))
        self._edit.block_entered.connect(self.refresh)
        self._edit.writer.shown.connect(self.refresh)
        self._edit.labelled.connect(self.refresh)
        self._signals.checked_changed.connect(self.refresh)

    def _show_opener(self, block: Block) -> None:
        has_one = block.kind in _WITH_OPENER and not block.level
        self._opener.setEnabled(has_one)
        document = self._signals.document
        offered = (document.language, block.kind.value, document.front.organ.value)
        if has_one and offered != self._offered:
            self._offered = offered
            self._opener.clear()
            self._opener.addItems([o.text for o in offered_openers(*offered)])
        line = self._opener.lineEdit()
        if line is not None and not (line.hasFocus() and line.isModified()):
            line.setText(_opener_of(block) if has_one else "")
            line.setCursorPosition(0)

    def _choose_kind(self, index: int) -> None:
        kind = self._kind.itemData(index)
        block = self._edit.current
        if block is not None and kind != block.kind:
            self._edit.writer.set_kind(Kind(kind))

    def _choose_level(self, level: int) -> None:
        block = self._edit.current
        if block is not None and block.kind in LEVELLED and level != block.level:
            self._edit.writer.step_level(level - block.level)
            self._level.setValue(self._edit.current.level if self._edit.current else 0)

    def _choose_opener(self, text: str) -> None:
        block = self._edit.current
        line = self._opener.lineEdit()
        if line is not None:
            line.setModified(False)
        if block is None or block.kind not in _WITH_OPENER or text.strip() == _opener_of(block):
            return
        try:
            document = with_other_opener(self._signals.document, block, text.strip())
        except UnwelcomeError as refusal:
            self._edit.writer.refused.emit(refusal.key)
            return
        self._signals.apply(document, "steps.opener")


def _opener_of(block: Block) -> str:
    span = block.passage.emphasised
    return span.of(block.text).strip() if span else ""


def with_other_opener(document: Document, block: Block, opener: str) -> Document:
    """Return the document in which a paragraph begins with another opener."""
    span = block.passage.emphasised
    start, end = (span.start, span.end) if span else (0, 0)
    gap = "" if span or not opener or is_han(opener[-1]) else " "
    changed = edits.replace_text(document, block.id, start, end, opener + gap)
    present = next(b for b in changed.blocks() if b.id == block.id)
    opened = with_opener(present, document.language, document.front.organ.value)
    return edits.with_block(changed, opened)
