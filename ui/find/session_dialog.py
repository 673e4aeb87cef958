"""One session gives way to another, in every form that names it: shown before, done as one step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.find.replacing import Change, changed
from drafter.find.sessions import session_changes, usual_session, year_changes
from drafter.find.texts import SESSION, Where, texts
from drafter.languages.language import language
from drafter.numbering.labels import Labels, labels
from ui.dialogs.dialog import Dialog
from ui.number_box import NumberBox
from ui.places import blocks_by_id, place_name
from ui.session import SessionSignals
from ui.words import Words

STEP = "find.step_session"
_AROUND = 24
"""Code points shown before and after what changes."""
_HIGHEST = 2100
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _END = "\u2066", "\u2067", "\u2069"
"""Isolates: the words of the draft run in its direction, whatever that of the interface is."""


class SessionDialog(Dialog):
    """Beside the draft, which may be edited meanwhile: the list follows."""

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.old, self.new = NumberBox(1, _HIGHEST, self), NumberBox(1, _HIGHEST, self)
        self.years = QCheckBox(self)
        self.list = QListWidget(self)
        self._names = {box: QLabel(self) for box in (self.old, self.new)}
        self._said = QLabel(self)
        self._buttons = QDialogButtonBox(self)
        accept, close = QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole
        self.replace_button = self._buttons.addButton("", accept)
        self.close_button = self._buttons.addButton("", close.RejectRole)
        old = usual_session(signals.document) or 1
        self.old.setValue(old)
        self.new.setValue(old + 1)
        self._arrange()
        self._connect()
        self.retranslate()
        self.new.setFocus()
        self.new.selectAll()

    def changes(self) -> tuple[Change, ...]:
        """Return the changes that are ticked."""
        items = (self.list.item(n) for n in range(self.list.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self.setWindowTitle(self._words("find.session_title"))
        for name, box in (("session_old", self.old), ("session_new", self.new)):
            self._names[box].setText(self._words(f"find.{name}"))
            box.setAccessibleName(self._words(f"find.{name}"))
        self.years.setText(self._words("find.session_years"))
        self.list.setAccessibleName(self._words("find.session_list"))
        self.close_button.setText(self._words("window.close_dialog"))
        self.refresh()

    def refresh(self) -> None:
        """List what would change in the draft as it is now."""
        document, old, new = self._signals.document, self.old.value(), self.new.value()
        found = session_changes(document, old, new) if old != new else ()
        more = year_changes(document, old, new) if self.years.isChecked() and old != new else ()
        self.list.clear()
        known, named = dict(texts(document)), labels(document)
        for change in (*found, *more):
            self._add(change, known, named)
        self._count()

    def done(self, result: int) -> None:
        """Follow the draft no longer."""
        self._signals.document_changed.disconnect(self.refresh)
        self._words.changed.disconnect(self.retranslate)
        super().done(result)

    def _add(self, change: Change, known: dict[Where, str], named: Labels) -> None:
        block = blocks_by_id(self._signals.document).get(change.where.block)
        place = place_name(block, named, self._words)
        if change.where.note is not None:
            place = f"{place} · {self._words('find.note', number=change.where.note + 1)}"
        rtl = language(self._signals.document.language).right_to_left
        arrow, isolate = ("←", _RIGHT_TO_LEFT) if rtl else ("→", _LEFT_TO_RIGHT)
        if change.where.line == SESSION:
            said = f"{self.old.value()} {arrow} {change.new}"
        else:
            text, span = known[change.where], change.span
            before = text[max(span.start - _AROUND, 0) : span.start].lstrip()
            after = text[span.end : span.end + _AROUND].rstrip()
            said = f"…{before}{span.of(text)} {arrow} {change.new}{after}…"
        said = " ".join(said.split())
        item = QListWidgetItem(f"{place}:  {isolate}{said}{_END}", self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        item.setData(Qt.ItemDataRole.UserRole, change)

    def _count(self) -> None:
        count = len(self.changes())
        self.replace_button.setText(self._words("find.session_replace", count=count))
        self.replace_button.setEnabled(count > 0)
        nothing = self._words("find.session_none", number=self.old.value())
        self._said.setText("" if self.list.count() else nothing)
        self._said.setVisible(not self.list.count())

    def _replace(self) -> None:
        changes = self.changes()
        self.close()
        self._signals.apply(changed(self._signals.document, changes), STEP)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for box, name in self._names.items():
            name.setBuddy(box)
            row.addWidget(name)
            row.addWidget(box)
            row.addSpacing(8)
        row.addStretch(1)
        self._said.setProperty("look", "caption")
        self._said.setWordWrap(True)
        self.list.setProperty("look", "field")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.years)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        self.resize(640, 440)

    def _connect(self) -> None:
        self.old.valueChanged.connect(self.refresh)
        self.new.valueChanged.connect(self.refresh)
        self.years.toggled.connect(self.refresh)
        self.list.itemChanged.connect(lambda _: self._count())
        self.replace_button.clicked.connect(self._replace)
        self.close_button.clicked.connect(self.close)
        self._signals.document_changed.connect(self.refresh)
        self._words.changed.connect(self.retranslate)
