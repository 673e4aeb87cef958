"""What to export as: the format, and for whom."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from drafter.exports import Profile
from drafter.exports.sheet import Tracking
from ui.dialogs.dialog import Dialog
from ui.dialogs.tracking import TrackingBox
from ui.forms.field import heading, rule
from ui.words import Words

SUFFIXES = (".docx", ".odt", ".pdf", ".html", ".txt", ".akn")
WITHOUT_PROFILE = (".akn",)
"""The draft itself, which is the same for everybody."""


@dataclass(frozen=True, slots=True)
class Export:
    """A file to write, and for whom.

    With `tracking` every change against the earlier text is tracked; `clean` is a copy without.
    """

    path: Path
    profile: Profile
    tracking: Tracking | None = None
    clean: Path | None = None


class ExportDialog(Dialog):
    """Signals: `asked` with an Export."""

    asked = Signal(object)

    def __init__(
        self, words: Words, target: Path, parent: QWidget | None = None, *, based: bool = False
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.tracking = TrackingBox(words, self)
        self.tracking.setVisible(based)
        self.setWindowTitle(words("window.export_title"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.path = _path_field(words("window.export_file"), self)
        self.formats = self._choices(list(SUFFIXES))
        self.profiles = self._choices(list(Profile))
        self._name = QLabel(words("window.export_file"), self)
        self._name.setBuddy(self.path)
        self._name.setProperty("look", "heading")
        self._browse = QPushButton(words("window.browse"), self)
        self._browse.clicked.connect(self._choose_path)
        self.buttons = QDialogButtonBox(self)
        self._ok = self._add_buttons()
        self._arrange()
        self.formats.buttons()[0].setChecked(True)
        self.profiles.buttons()[0].setChecked(True)
        self.path.setText(str(target.with_suffix(SUFFIXES[0])))
        self.formats.buttonClicked.connect(self._follow_format)
        self.path.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self._ok.setFocus()

    @property
    def suffix(self) -> str:
        """The format chosen."""
        return _chosen(self.formats)

    @property
    def profile(self) -> Profile:
        """The profile chosen."""
        return Profile(_chosen(self.profiles))

    def accept(self) -> None:
        """Ask for what was chosen; a name without the format's suffix gets it."""
        path = Path(self.path.text().strip()).expanduser()
        if path.suffix.lower() != self.suffix:
            path = path.with_name(path.name + self.suffix)
        box = self.tracking
        self.asked.emit(Export(path, self.profile, box.tracking(), box.clean_copy(path)))
        super().accept()

    def _add_buttons(self) -> QPushButton:
        """Add the buttons at the foot; return the one that exports."""
        roles, words = QDialogButtonBox.ButtonRole, self._words
        first = self.buttons.addButton(words("window.export_now"), roles.AcceptRole)
        self.buttons.addButton(words("window.cancel"), roles.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        first.setDefault(True)
        return first

    def _follow_format(self) -> None:
        path = Path(self.path.text().strip() or "draft")
        if path.suffix.lower() in (*SUFFIXES, ""):
            self.path.setText(str(path.with_suffix(self.suffix)))
        for button in self.profiles.buttons():
            button.setEnabled(self.suffix not in WITHOUT_PROFILE)
        self.tracking.follow(self.suffix)

    def _choose_path(self) -> None:
        kind = self._words(f"window.format{self.suffix.replace('.', '_')}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self._words("window.export_title"), self.path.text(), f"{kind} (*{self.suffix})"
        )
        if chosen:
            self.path.setText(chosen)

    def _choices(self, values: list[str]) -> QButtonGroup:
        group = QButtonGroup(self)
        for value in values:
            kind = "format" if value.startswith(".") else "profile_"
            button = QRadioButton(self._words(f"window.{kind}{value.replace('.', '_')}"), self)
            button.setProperty("value", str(value))
            group.addButton(button)
        return group

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._questions())
        column.addSpacing(4)
        column.addWidget(rule(self))
        column.addWidget(self.tracking)
        column.addWidget(self._name)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.path, 1)
        line.addWidget(self._browse)
        column.addLayout(line)
        column.addSpacing(8)
        column.addWidget(self.buttons)

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(10)
        for number, (name, group) in enumerate(
            (("export_format", self.formats), ("export_profile", self.profiles))
        ):
            title = heading(self)
            title.setText(self._words(f"window.{name}"))
            grid.addWidget(title, 0, number)
            for row, button in enumerate(group.buttons(), 1):
                grid.addWidget(button, row, number)
        hint = QLabel(self._words("window.profile_hint"), self)
        hint.setProperty("look", "caption")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(hint, 3, 1, 3, 1)
        grid.setColumnStretch(1, 1)
        return grid


def _path_field(name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setMinimumWidth(360)
    return field


def _chosen(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return str(button.property("value")) if button is not None else ""
