"""The first page: begin a new draft, open one, or look at an example."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIntValidator, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from drafter.languages.cover import session_line
from drafter.languages.language import available, language
from drafter.model.document import DocumentKind, Front, Organ
from drafter.paths import resources
from drafter.recovery.owner import Owner
from drafter.rules.sessions import session_on
from ui import icons, theme
from ui.forms.field import ChoiceField, LineField
from ui.kind_card import KindCard
from ui.preferences import Preferences
from ui.safety.recovered_list import RecoveredList
from ui.words import Words

ICONS = {
    DocumentKind.REQUEST: "letter",
    DocumentKind.RESOLUTION: "resolution",
    DocumentKind.DECISION: "decision",
    DocumentKind.AMENDMENT: "amendment",
}
MOST_RECENT = 5
WIDTH = 960
LINK_INDENT = 9
"""Pixels from the edge of a link to its icon, with which the heading above stands in line."""


class StartPage(QScrollArea):
    """Signals: `new_wanted` with kind, language, organ and session; `open_wanted`;
    `file_wanted` and `example_wanted` with a path; `clipboard_wanted`.
    """

    new_wanted = Signal(object, str, object, object)
    open_wanted = Signal()
    clipboard_wanted = Signal()
    file_wanted = Signal(object)
    example_wanted = Signal(object)

    def __init__(
        self, words: Words, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._preferences = preferences
        self._title = QLabel("Drafter", self)
        self._subtitle = QLabel(self)
        self._subtitle.setProperty("look", "caption")
        self._headings = {name: QLabel(self) for name in ("new", "recent", "examples")}
        self.cards = {kind: KindCard(ICONS[kind], self) for kind in DocumentKind}
        self.language = ChoiceField(self)
        self.organ = ChoiceField(self)
        self.session = LineField(self)
        self.session.line.setValidator(QIntValidator(1, 200, self))
        self.open_button = self._link("open")
        self.clipboard_button = self._link("paste")
        self.recovered = RecoveredList(words, self)
        self._recent = QVBoxLayout()
        self._files: dict[Path, QPushButton] = {}
        self._examples = QVBoxLayout()
        self._no_recent = QLabel(self)
        self._arrange()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """List the recent files and the examples as they are now."""
        names = [Path(n) for n in self._preferences.settings.recent_files[:MOST_RECENT]]
        self._files = self._list(self._recent, "recent", names, self.file_wanted.emit)
        self._no_recent.setVisible(not names)
        self._list_examples()

    def show_held(self, holders: dict[Path, Owner]) -> None:
        """Say beside recent files who has them open."""
        for path, owner in holders.items():
            if path in self._files:
                said = {"name": path.name, "user": owner.user, "host": owner.host}
                self._files[path].setText(self._words("safety.held_by", **said))

    def _list_examples(self) -> None:
        """List the examples in the language of the program, then in that of the draft."""
        codes = dict.fromkeys((self._words.language, str(self.language.box.currentData())))
        folder = resources() / "examples"
        paths = [path for code in codes for path in sorted(folder.glob(f"*-{code}.akn"))]
        self._list(self._examples, "example", paths, self.example_wanted.emit)
        self._headings["examples"].setVisible(bool(paths))

    def _begin(self, kind: DocumentKind) -> None:
        text = self.session.line.text()
        number = int(text) if text and int(text) else None
        code, organ = self.language.box.currentData(), self.organ.box.currentData()
        self.new_wanted.emit(kind, str(code), Organ(organ), number)

    def _list(
        self, column: QVBoxLayout, icon: str, paths: list[Path], act: Callable[[Path], object]
    ) -> dict[Path, QPushButton]:
        """Fill a column with links to files anew; return them by file."""
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        links = {path: self._link(icon) for path in paths}
        for path, button in links.items():
            button.setText(self._example_name(path) if icon == "example" else path.name)
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: act(path))
            column.addWidget(button)
        return links

    def _example_name(self, path: Path) -> str:
        kind, _, code = path.stem.rpartition("-")
        try:
            return self._words(f"window.example_{kind}", language=language(code).name)
        except KeyError:
            return path.stem

    def _link(self, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "link")
        button.setIconSize(QSize(20, 20))
        icons.put(button, icon, "Link")
        return button

    def _connect(self) -> None:
        for kind, card in self.cards.items():
            card.clicked.connect(lambda _=False, kind=kind: self._begin(kind))
        self.open_button.clicked.connect(self.open_wanted)
        self.clipboard_button.clicked.connect(self.clipboard_wanted)
        self.session.line.textChanged.connect(self._hint_session)
        self.language.box.currentIndexChanged.connect(self._hint_session)
        self.language.box.currentIndexChanged.connect(self._list_examples)
        self.organ.picked.connect(lambda _: self._suggest_session())
        self._preferences.changed.connect(self.refresh)
        self._words.changed.connect(self._hear)

    def _suggest_session(self) -> None:
        """Offer the present session of the Assembly; of the others only the user knows."""
        assembly = self.organ.box.currentData() == Organ.GENERAL_ASSEMBLY
        self.session.show_text(str(session_on(date.today())) if assembly else "")

    def _hint_session(self) -> None:
        text, code = self.session.line.text(), self.language.box.currentData()
        number = int(text) if text else None
        self.session.control.setToolTip(session_line(Front(session=number), code) if code else "")

    def _arrange(self) -> None:
        self._set_fonts()
        outside = QWidget(self)
        outside.setProperty("look", "frame")
        middle = QHBoxLayout(outside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._inside(), 100)
        middle.addStretch(1)
        self.setWidget(outside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def _set_fonts(self) -> None:
        self._title.setFont(theme.scaled(self.font(), 2.4, bold=True))
        self._subtitle.setFont(theme.scaled(self.font(), 1.1))
        for label in self._headings.values():
            label.setFont(theme.scaled(self.font(), 1.15, bold=True))
        for name in ("recent", "examples"):
            self._headings[name].setContentsMargins(LINK_INDENT, 0, 0, 0)

    def _inside(self) -> QWidget:
        inside = QWidget(self)
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 48, 32, 32)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._subtitle)
        column.addSpacing(36)
        row = QHBoxLayout()
        row.setSpacing(48)
        row.addLayout(self._left(), 3)
        row.addLayout(self._right(), 2)
        column.addLayout(row)
        column.addStretch(1)
        return inside

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._headings["new"])
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.language, 2)
        choices.addWidget(self.organ, 4)
        choices.addWidget(self.session, 1)
        column.addLayout(choices)
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.recovered)
        column.addWidget(self._headings["recent"])
        column.addSpacing(8)
        column.addWidget(self.open_button)
        column.addWidget(self.clipboard_button)
        column.addLayout(self._recent)
        self._no_recent.setProperty("look", "caption")
        self._no_recent.setContentsMargins(LINK_INDENT, 6, 0, 0)
        column.addWidget(self._no_recent)
        column.addSpacing(28)
        column.addWidget(self._headings["examples"])
        column.addSpacing(8)
        column.addLayout(self._examples)
        column.addStretch(1)
        return column

    def showEvent(self, event: QShowEvent) -> None:
        """Speak the language that was chosen while another page was shown."""
        if self._spoken != self._words.language:
            self._retranslate()
        super().showEvent(event)

    def _hear(self) -> None:
        if self.isVisible():
            self._retranslate()

    def _retranslate(self) -> None:
        words = self._words
        self._spoken = words.language
        self.setAccessibleName(words("window.start"))
        self._subtitle.setText(words("window.subtitle"))
        for name, label in self._headings.items():
            label.setText(words(f"window.start_{name}"))
        for kind, card in self.cards.items():
            card.name(words(f"window.kind_{kind}"), words(f"window.kind_{kind}_more"))
        self.open_button.setText(words("window.start_open"))
        self.clipboard_button.setText(words("window.start_clipboard"))
        self._no_recent.setText(words("window.no_recent"))
        self.language.set_name(words("window.language"))
        self.organ.set_name(words("window.organ"))
        self.session.set_name(words("window.session"))
        known: list[tuple[str, object]] = [(language(c).name, c) for c in available()]
        first = self.language.box.count() == 0
        self.language.offer(known)
        self.organ.offer([(words(f"window.organ_{organ}"), organ) for organ in Organ])
        if first:
            self.language.show_value(words.language)
            self.organ.show_value(Organ.GENERAL_ASSEMBLY)
            self._suggest_session()
        self.refresh()
