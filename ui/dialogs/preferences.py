"""The preferences: a window made from one table of settings; what is chosen holds at once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from drafter import messages
from drafter.settings import SCALES
from ui import last_time, theme
from ui.dialogs.dialog import Dialog
from ui.forms.field import ChoiceField, Field, LineField, heading
from ui.forms.states_field import StateField
from ui.number_box import NumberBox
from ui.preferences import Preferences
from ui.words import Words

SMALLEST_TEXT, LARGEST_TEXT = 8, 40
Choices = list[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class Choice:
    """A setting with one of a few values, which `values` names in the language of the program."""

    name: str
    values: Callable[[Words], Choices]


@dataclass(frozen=True, slots=True)
class Number:
    """A setting that is a number."""

    name: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Line:
    """A setting that is typed; a State is completed."""

    name: str
    is_state: bool = False


def _languages(words: Words) -> Choices:
    named = [(words(f"window.language_{code}"), code) for code in messages.languages()]
    return [(words("window.as_system"), ""), *named]


def _themes(words: Words) -> Choices:
    return [(words(f"window.theme_{name}"), name) for name in theme.CHOICES]


def _beginnings(words: Words) -> Choices:
    return [(words(f"settings.at_start_{name}"), name) for name in last_time.CHOICES]


def _scales(words: Words) -> Choices:
    return [(words("settings.percent", number=str(scale)), scale) for scale in SCALES]


Row = Choice | Number | Line

TABLE: dict[str, tuple[Row, ...]] = {
    "program": (
        Choice("interface_language", _languages),
        Choice("theme", _themes),
        Choice("interface_scale", _scales),
        Number("text_size", SMALLEST_TEXT, LARGEST_TEXT),
        Choice("at_start", _beginnings),
    ),
    "delegation": (
        Line("country", is_state=True),
        Line("post"),
        Line("rank"),
        Line("signatory"),
    ),
}
"""The settings that are a matter of choice, by group. Messages `settings.<name>` say what each is,
`settings.<name>_hint` what to know about it."""

HINTED = frozenset({"interface_scale", "country", "post", "rank"})


class PreferencesDialog(Dialog):
    """A field for each row of the table."""

    def __init__(
        self, preferences: Preferences, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields: dict[str, Field] = {}
        self._headings = {group: heading(self) for group in TABLE}
        self._arrange()
        self._retranslate()
        words.changed.connect(self._retranslate)

    def _arrange(self) -> None:
        groups = QHBoxLayout()
        groups.setSpacing(36)
        for group, rows in TABLE.items():
            column = QVBoxLayout()
            column.setSpacing(14)
            column.addWidget(self._headings[group])
            for row in rows:
                self.fields[row.name] = self._field(row)
                column.addWidget(self.fields[row.name])
            column.addStretch(1)
            groups.addLayout(column, 1)
        buttons = QDialogButtonBox(self)
        self._close = buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(18)
        whole.addLayout(groups)
        whole.addWidget(buttons)
        self.setMinimumWidth(640)

    def _field(self, row: Row) -> Field:
        """Return the field of a setting, which shows its value and keeps what is chosen."""
        value = getattr(self._preferences.settings, row.name)
        if isinstance(row, Choice):
            choice = ChoiceField(self)
            choice.picked.connect(lambda picked: self._preferences.change(**{row.name: picked}))
            return choice
        if isinstance(row, Number):
            box = NumberBox(row.lowest, row.highest)
            box.setValue(value)
            box.valueChanged.connect(lambda number: self._preferences.change(**{row.name: number}))
            return Field(box, self)
        line = StateField(self) if row.is_state else LineField(self)
        line.show_text(value)
        line.line.editingFinished.connect(
            lambda: self._preferences.change(**{row.name: line.line.text().strip()})
        )
        return line

    def _retranslate(self) -> None:
        words, settings = self._words, self._preferences.settings
        self.setWindowTitle(words("window.preferences_title"))
        self._close.setText(words("window.close_dialog"))
        for group, rows in TABLE.items():
            self._headings[group].setText(words(f"settings.{group}"))
            for row in rows:
                field = self.fields[row.name]
                field.set_name(words(f"settings.{row.name}"))
                if row.name in HINTED:
                    field.set_hint(words(f"settings.{row.name}_hint"))
                if isinstance(row, Choice) and isinstance(field, ChoiceField):
                    field.offer(row.values(words))
                    field.show_value(getattr(settings, row.name))
                if isinstance(field, StateField):
                    field.speak(words.language)
