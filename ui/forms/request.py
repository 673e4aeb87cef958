"""What a request asks for: the rule of procedure and the title of the item."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.languages import cover
from drafter.model.document import Document, RequestRule
from ui.forms.field import ChoiceField, LineField, heading
from ui.words import Words


class RequestForm(QWidget):
    """Signals: `changed` with a function from a front to a front, the field, its undo merge key."""

    changed = Signal(object, str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heading = heading(self)
        self.rule = ChoiceField(self)
        self.item_title = LineField(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._heading, self.rule, self.item_title):
            column.addWidget(widget)
        self.rule.picked.connect(self._pick)
        self.item_title.typed.connect(self._type)

    def show_document(self, document: Document) -> None:
        """Show what a document asks for."""
        self.rule.show_value(document.front.request_rule)
        self.rule.set_hint(cover.request_line(document.front, document.language))
        self.item_title.show_text(document.front.item_title)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._heading.setText(self._words("window.request"))
        self.rule.set_name(self._words("window.request_rule"))
        self.item_title.set_name(self._words("window.item_title"))
        rules: list[tuple[str, object]] = [
            (self._words(f"window.rule_{int(rule)}"), rule) for rule in RequestRule
        ]
        self.rule.offer(rules)

    def _pick(self, rule: object) -> None:
        chosen = RequestRule(int(str(rule)))
        self.changed.emit(lambda front: replace(front, request_rule=chosen), "request_rule", "")

    def _type(self, title: str) -> None:
        self.changed.emit(
            lambda front: replace(front, item_title=title), "item_title", "item_title"
        )
