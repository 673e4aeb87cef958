"""Who signs the letter: a list, and the form of the chosen one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.languages import cover
from drafter.languages.delegation import Delegation
from drafter.languages.states import find_state
from drafter.model.document import Document, Front, Signatory
from ui import icons
from ui.forms.field import LineField, heading
from ui.forms.rows import in_list_order, moved, with_row, without
from ui.forms.rows_box import RowsBox
from ui.forms.states_field import StateField
from ui.words import Words


class SignatoriesForm(QWidget):
    """Signals: `changed` with a function from a front to a front, the field, its undo merge key."""

    changed = Signal(object, str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._language = "en"
        self._signatories: tuple[Signatory, ...] = ()
        self._heading = heading(self)
        self.add = QPushButton(self)
        icons.put(self.add, "add")
        self.rows = RowsBox(words, self)
        self.country = StateField(self)
        self.fields = {name: LineField(self) for name in ("name", "rank", "post")}
        self.signed = QCheckBox(self)
        self._print = QLabel(self)
        self._print.setProperty("look", "caption")
        self._print.setWordWrap(True)
        self._form = QWidget(self)
        self._arrange()
        self._connect()

    def show_document(self, document: Document) -> None:
        """Show who signs a document."""
        self._language = document.language
        self._signatories = document.front.signatories
        self.country.speak(document.language)
        self.rows.show_rows([_text(signatory) for signatory in self._signatories])

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._heading.setText(self._words("window.signatories"))
        self.add.setText(self._words("window.add"))
        self.rows.retranslate(self._words("window.signatories"))
        self.country.set_name(self._words("window.country"))
        self.country.line.setPlaceholderText(self._words("window.state_hint"))
        for name, field in self.fields.items():
            field.set_name(self._words(f"window.signatory_{name}"))
        self.signed.setText(self._words("window.signed"))

    def _add_row(self) -> None:
        self._put((*self._signatories, Delegation().signs(self._language)))
        self.rows.list.setCurrentRow(len(self._signatories) - 1)
        self.country.line.setFocus()

    def _do(self, what: str) -> None:
        rows, row = self._signatories, self.rows.row
        changed = {
            "up": lambda: moved(rows, row, -1),
            "down": lambda: moved(rows, row, 1),
            "remove": lambda: without(rows, row),
            "sort": lambda: in_list_order(rows, lambda s: s.country, self._language),
        }[what]()
        self._put(changed)
        self.rows.list.setCurrentRow(row + {"up": -1, "down": 1}.get(what, 0))

    def _type_country(self, text: str) -> None:
        """Take a State; the post follows it as long as it is the usual one."""
        state = find_state(text, self._language)
        country = state.name if state else text.strip()
        present = self._present()
        if present is None:
            return
        usual = ("", cover.usual_post(present.country, self._language))
        follows = state is not None and present.post in usual
        post = cover.usual_post(country, self._language) if follows else present.post
        self._put_present(replace(present, country=country, post=post))

    def _type(self, name: str) -> Callable[[str], None]:
        def typed(text: str) -> None:
            present = self._present()
            if present is not None:
                self._put_present(replace(present, **{name: text.strip()}))  # type: ignore[arg-type]

        return typed

    def _sign(self, signed: bool) -> None:
        present = self._present()
        if present is not None:
            self._put_present(replace(present, signed=signed))

    def _present(self) -> Signatory | None:
        row = self.rows.row
        return self._signatories[row] if 0 <= row < len(self._signatories) else None

    def _put_present(self, signatory: Signatory) -> None:
        row = self.rows.row
        self._put(with_row(self._signatories, row, signatory), f"signatory {row}")

    def _choose(self, _row: int) -> None:
        present = self._present()
        self._form.setVisible(present is not None)
        if present is None:
            return
        for name, field in (("country", self.country), *self.fields.items()):
            value = str(getattr(present, name))
            if field.line.text().strip() != value:
                field.show_text(value)
        self.signed.setChecked(present.signed)
        self._print.setText("\n".join(cover.signature_lines(present, self._language)))

    def _put(self, signatories: tuple[Signatory, ...], merge: str = "") -> None:
        def edit(front: Front) -> Front:
            return replace(front, signatories=signatories)

        self.changed.emit(edit, "signatories", merge)

    def _connect(self) -> None:
        self.rows.chosen.connect(self._choose)
        self.rows.asked.connect(self._do)
        self.add.clicked.connect(self._add_row)
        self.country.typed.connect(self._type_country)
        self.country.completer.activated.connect(self._type_country)
        for name, field in self.fields.items():
            field.typed.connect(self._type(name))
        self.signed.clicked.connect(self._sign)

    def _arrange(self) -> None:
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.country, 0, 0, 1, 2)
        grid.addWidget(self.fields["name"], 1, 0)
        grid.addWidget(self.fields["rank"], 1, 1)
        grid.addWidget(self.fields["post"], 2, 0, 1, 2)
        grid.addWidget(self.signed, 3, 0, 1, 2)
        grid.addWidget(self._print, 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.rows.tools.insertWidget(0, self.add)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.rows)
        column.addWidget(self._form)


def _text(signatory: Signatory) -> str:
    return " – ".join(word for word in (signatory.country, signatory.name) if word) or "…"
