"""The preferences: a small window over the table of settings; what is chosen holds at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from drafter import messages
from ui import last_time, theme
from ui.forms.field import ChoiceField, Field, LineField
from ui.number_box import NumberBox
from ui.preferences import Preferences
from ui.words import Words

SMALLEST_TEXT, LARGEST_TEXT = 8, 40


class PreferencesDialog(QDialog):
    """A field for each setting that is a matter of taste."""

    def __init__(
        self, preferences: Preferences, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.interface_language = ChoiceField(self)
        self.theme = ChoiceField(self)
        self.at_start = ChoiceField(self)
        self._size = NumberBox(SMALLEST_TEXT, LARGEST_TEXT)
        self.text_size = Field(self._size, self)
        self.country = LineField(self)
        self.signatory = LineField(self)
        self._buttons = QDialogButtonBox(self)
        self._close = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for field in self._fields().values():
            column.addWidget(field)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(420)
        self._retranslate()
        self._show()
        self._connect()

    def _fields(self) -> dict[str, Field]:
        return {
            "interface_language": self.interface_language,
            "theme": self.theme,
            "text_size": self.text_size,
            "at_start": self.at_start,
            "country": self.country,
            "signatory": self.signatory,
        }

    def _show(self) -> None:
        settings = self._preferences.settings
        self.interface_language.show_value(settings.interface_language)
        self.theme.show_value(settings.theme)
        self._size.setValue(settings.text_size)
        self.at_start.show_value(settings.at_start)
        self.country.show_text(settings.country)
        self.signatory.show_text(settings.signatory)

    def _connect(self) -> None:
        change = self._preferences.change
        self.interface_language.picked.connect(lambda code: change(interface_language=code))
        self.theme.picked.connect(lambda name: change(theme=name))
        self.at_start.picked.connect(lambda name: change(at_start=name))
        self._size.valueChanged.connect(lambda size: change(text_size=size))
        self.country.line.editingFinished.connect(
            lambda: change(country=self.country.line.text().strip())
        )
        self.signatory.line.editingFinished.connect(
            lambda: change(signatory=self.signatory.line.text().strip())
        )
        self._words.changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        words = self._words
        self.setWindowTitle(words("window.preferences_title"))
        self._close.setText(words("window.close_dialog"))
        for name, field in self._fields().items():
            field.set_name(words(f"settings.{name}"))
        self.signatory.set_hint(words("window.profile_used"))
        named: list[tuple[str, object]] = [
            (words(f"window.language_{code}"), code) for code in messages.languages()
        ]
        self.interface_language.offer([(words("window.as_system"), ""), *named])
        self.at_start.offer([(words(f"settings.at_start_{n}"), n) for n in last_time.CHOICES])
        self.theme.offer([(words(f"window.theme_{name}"), name) for name in theme.CHOICES])
        settings = self._preferences.settings
        self.interface_language.show_value(settings.interface_language)
        self.theme.show_value(settings.theme)
        self.at_start.show_value(settings.at_start)
