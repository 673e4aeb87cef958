"""The form of the cover: everything of the draft that is not running text, in one column."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from drafter.languages.requests import asking_under
from drafter.model.document import Document, DocumentKind, Front
from drafter.model.edits import with_front
from drafter.text.span import Span
from ui.forms.field import LineField, rule
from ui.forms.meeting import MeetingForm
from ui.forms.request import RequestForm
from ui.forms.signatories import SignatoriesForm
from ui.forms.sponsors import SponsorsForm
from ui.forms.typed_lines import TypedLinesForm, without_line
from ui.positions import units
from ui.session import SessionSignals
from ui.words import Words

LINES_OF = {
    "session": ("session", "request"),
    "agenda_item": ("agenda_item",),
    "agenda_note": ("agenda_item",),
    "request_rule": ("request",),
    "item_title": ("item_title",),
    "date": ("letter",),
    "sponsors": ("sponsors",),
    "signatories": ("letter",),
}
"""Which lines a field gives: to change the field is to want its line in the usual wording."""


class CoverForm(QScrollArea):
    """The sections of the cover; all write the front of the present document."""

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self._visit = 0
        inside = QWidget(self)
        inside.setProperty("look", "panel")
        self.setWidget(inside)  # Before it holds anything: else all in it would be polished anew.
        self.meeting = MeetingForm(words, inside)
        self.request = RequestForm(words, inside)
        self.sponsors = SponsorsForm(words, inside)
        self.signatories = SignatoriesForm(words, inside)
        self.typed_lines = TypedLinesForm(words, inside)
        self._rules: dict[QWidget, QFrame] = {}
        self._arrange(inside)
        for section in self._sections():
            section.changed.connect(self._write)
        for field in self.findChildren(QWidget):
            if field.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)
        signals.document_changed.connect(self._follow)
        words.changed.connect(self._retranslate)
        self._retranslate()

    def _follow(self, old: Document, new: Document) -> None:
        """Show another cover; keys that write the text leave it as it is."""
        if (old.front, old.kind, old.language) != (new.front, new.kind, new.language):
            self.show_document(new)

    def show_document(self, document: Document) -> None:
        """Show the cover of a document."""
        for section in self._sections():
            section.show_document(document)
        asks = document.kind is DocumentKind.REQUEST
        front = document.front
        for section, shown in (
            (self.request, asks),
            (self.signatories, asks),
            (self.sponsors, not asks or bool(front.sponsors)),
            (self.typed_lines, bool(front.wordings)),
        ):
            section.setVisible(shown)
            self._rules[section].setVisible(shown)

    def go_to(self, line: str) -> None:
        """Put the keyboard into the field that a line of the cover comes from."""
        fields: dict[str, QWidget] = {
            "session": self.meeting.session,
            "agenda_item": self.meeting.agenda_item,
            "request": self.request.rule,
            "item_title": self.request.item_title,
            "letter": self.meeting.date,
            "sponsors": self.sponsors.country.line,
            "signatories": self.signatories.rows.list,
        }
        field = fields.get(line, self.meeting.session)
        self.ensureWidgetVisible(field)
        field.setFocus()

    def show_line(self, line: str, span: Span) -> None:
        """Show a stretch of a line of the front ("agenda_title"); the keyboard stays away."""
        fields: dict[str, LineField] = {
            "symbol": self.meeting.symbol,
            "agenda_item": self.meeting.agenda_item,
            "agenda_title": self.meeting.agenda_title,
            "agenda_note": self.meeting.agenda_note,
            "item_title": self.request.item_title,
        }
        rows = {"sponsors": self.sponsors.rows, "signatories": self.signatories.rows}
        head, *rest = line.split(".")
        if head in fields:
            field = fields[head].line
            start = units(field.text(), span.start)
            field.setSelection(start, units(field.text(), span.end) - start)
        elif head in rows:
            rows[head].list.setCurrentRow(int(rest[0]))
        self.ensureWidgetVisible(fields.get(head) or rows.get(head) or self.typed_lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin another step of undo in each field; the wheel scrolls the form, not a choice."""
        if event.type() == QEvent.Type.FocusIn:
            self._visit += 1
            QTimer.singleShot(0, self._show_focused)
        elif event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _show_focused(self) -> None:
        """Scroll to the field with the keyboard, once the form has grown to hold it."""
        focused = self.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused, 16, 64)

    def _sections(
        self,
    ) -> tuple[MeetingForm, RequestForm, SignatoriesForm, SponsorsForm, TypedLinesForm]:
        return self.meeting, self.request, self.signatories, self.sponsors, self.typed_lines

    def _write(self, edit: Callable[[Front], Front], field: str, merge: str) -> None:
        document = self._signals.document
        front = edit(document.front)
        if front == document.front:
            return
        front = without_line(front, *LINES_OF.get(field, ()))
        label = field if field in ("sponsors", "signatories") else "front"
        merge = f"front {merge} {self._visit}" if merge else ""
        changed = with_front(document, front)
        if field == "request_rule" and front.request_rule is not None:
            changed = asking_under(changed, front.request_rule)
        self._signals.apply(changed, f"steps.{label}", merge)

    def _arrange(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(16)
        for number, section in enumerate(self._sections()):
            self._rules[section] = rule(inside)
            if number:
                column.addWidget(self._rules[section])
            column.addWidget(section)
        self._rules[self.meeting].hide()
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._words("window.cover"))
        for section in self._sections():
            section.retranslate()
        self.show_document(self._signals.document)
