"""The sponsors: States in list order, each perhaps on behalf of a group."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.languages import cover
from drafter.languages.states import find_state
from drafter.model.document import Document, Sponsor
from ui import icons
from ui.forms.field import LineField, heading
from ui.forms.rows import in_list_order, moved, with_row, without
from ui.forms.rows_box import RowsBox
from ui.forms.states_field import StateField
from ui.words import Words


class SponsorsForm(QWidget):
    """Signals: `changed` with a function from a front to a front, the field, its undo merge key."""

    changed = Signal(object, str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._language = "en"
        self._sponsors: tuple[Sponsor, ...] = ()
        self._heading = heading(self)
        self.country = StateField(self)
        self.add = QPushButton(self)
        icons.put(self.add, "add")
        self.rows = RowsBox(words, self)
        self.on_behalf_of = LineField(self)
        self._line = QLabel(self)
        self._line.setWordWrap(True)
        self._line.setProperty("look", "caption")
        self._arrange()
        self.rows.chosen.connect(self._choose)
        self.rows.asked.connect(self._do)
        self.add.clicked.connect(self._add)
        self.country.line.returnPressed.connect(self._add)
        self.country.completer.activated.connect(self._add_named)
        self.on_behalf_of.typed.connect(self._type_group)

    def show_document(self, document: Document) -> None:
        """Show the sponsors of a document."""
        self._language = document.language
        self._sponsors = document.front.sponsors
        self.country.speak(document.language)
        self.rows.show_rows([_text(sponsor) for sponsor in self._sponsors])
        line = cover.sponsors_line(document.front, document.language, document.kind)
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._heading.setText(self._words("window.sponsors"))
        self.country.set_name(self._words("window.add_sponsor"))
        self.country.line.setPlaceholderText(self._words("window.state_hint"))
        self.add.setText(self._words("window.add"))
        self.on_behalf_of.set_name(self._words("window.on_behalf_of"))
        self.rows.retranslate(self._words("window.sponsors"))

    def _add(self) -> None:
        self._add_named(self.country.line.text())

    def _add_named(self, text: str) -> None:
        name = text.strip()
        if not name:
            return
        state = find_state(name, self._language)
        sponsor = Sponsor(state.name if state else name)
        self.country.line.clear()
        if all(sponsor.country != other.country for other in self._sponsors):
            self._put(_in_order((*self._sponsors, sponsor), self._language))
            self.rows.list.setCurrentRow(self._sponsors.index(sponsor))

    def _do(self, what: str) -> None:
        rows, row = self._sponsors, self.rows.row
        changed = {
            "up": lambda: moved(rows, row, -1),
            "down": lambda: moved(rows, row, 1),
            "remove": lambda: without(rows, row),
            "sort": lambda: _in_order(rows, self._language),
        }[what]()
        self._put(changed)
        self.rows.list.setCurrentRow(row + {"up": -1, "down": 1}.get(what, 0))

    def _type_group(self, group: str) -> None:
        row = self.rows.row
        if 0 <= row < len(self._sponsors):
            sponsor = replace(self._sponsors[row], on_behalf_of=group.strip())
            self._put(with_row(self._sponsors, row, sponsor), f"group {row}")

    def _choose(self, row: int) -> None:
        known = 0 <= row < len(self._sponsors)
        self.on_behalf_of.setVisible(known)
        group = self._sponsors[row].on_behalf_of if known else ""
        if group != self.on_behalf_of.line.text().strip():
            self.on_behalf_of.show_text(group)

    def _put(self, sponsors: tuple[Sponsor, ...], merge: str = "") -> None:
        self.changed.emit(lambda front: replace(front, sponsors=sponsors), "sponsors", merge)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.country.line, 1)
        top.addWidget(self.add)
        self.country.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(top)
        column.addWidget(self.rows)
        column.addWidget(self.on_behalf_of)
        column.addWidget(self._line)


def _text(sponsor: Sponsor) -> str:
    return (
        f"{sponsor.country} ({sponsor.on_behalf_of})" if sponsor.on_behalf_of else sponsor.country
    )


def _in_order(sponsors: tuple[Sponsor, ...], language: str) -> tuple[Sponsor, ...]:
    return in_list_order(sponsors, lambda sponsor: sponsor.country, language)
