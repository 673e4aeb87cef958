"""Two small windows: to give the passphrase of a draft, and to choose one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.dialog import Dialog
from ui.forms.field import LineField
from ui.words import Words

SHORTEST = 8
"""Characters below which a passphrase is guessed too soon to be of use."""


class GivePassphrase(Dialog):
    """Not modal to other programs. Signals: `given` with what was typed."""

    given = Signal(str)

    def __init__(
        self, name: str, words: Words, parent: QWidget | None = None, *, again: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words("safety.passphrase_title"))
        self.passphrase = _secret(self, words("safety.passphrase"))
        ask = words("safety.passphrase_again" if again else "safety.passphrase_ask", name=name)
        self.buttons = _arranged(self, words, ask, words("safety.open_it"), [self.passphrase])
        self.buttons.accepted.connect(self._give)

    def _give(self) -> None:
        typed = self.passphrase.line.text()
        if typed:
            self.accept()
            self.given.emit(typed)


class ChoosePassphrase(Dialog):
    """Signals: `chosen` with a passphrase, or with nothing where the draft is to be under none."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None, *, sealed: bool) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words("safety.passphrase_title"))
        self.first = _secret(self, words("safety.passphrase_new"))
        self.second = _secret(self, words("safety.passphrase_repeat"))
        self.shown = QCheckBox(words("safety.passphrase_show"), self)
        rows: list[QWidget] = [self.first, self.second, self.shown]
        ask = words("safety.passphrase_choose")
        self.buttons = _arranged(self, words, ask, words("safety.protect_now"), rows)
        if sealed:
            remove = words("safety.unprotect")
            button = self.buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
            button.clicked.connect(lambda: self._choose(""))
        self.shown.toggled.connect(self._show)
        for field in (self.first, self.second):
            field.typed.connect(lambda _: self._judge())
        self.buttons.accepted.connect(self._take)
        self._judge()

    def _judge(self) -> None:
        """Say below the fields what is still missing."""
        first, second = self.first.line.text(), self.second.line.text()
        short = 0 < len(first) < SHORTEST
        self.first.set_hint(self._words("safety.passphrase_short", count=SHORTEST) if short else "")
        unlike = bool(second) and not first.startswith(second)
        self.second.set_hint(self._words("safety.passphrase_unlike") if unlike else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            len(first) >= SHORTEST and first == second
        )

    def _take(self) -> None:
        first = self.first.line.text()
        if len(first) >= SHORTEST and first == self.second.line.text():
            self._choose(first)

    def _choose(self, passphrase: str) -> None:
        self.accept()
        self.chosen.emit(passphrase)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.second):
            field.line.setEchoMode(mode)


def _secret(parent: QWidget, name: str) -> LineField:
    field = LineField(parent)
    field.set_name(name)
    field.line.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _arranged(
    dialog: QDialog, words: Words, ask: str, deed: str, rows: list[QWidget] | list[LineField]
) -> QDialogButtonBox:
    """Put a sentence, fields and buttons below each other; return the buttons."""
    sentence = QLabel(ask, dialog)
    sentence.setWordWrap(True)
    sentence.setTextFormat(Qt.TextFormat.PlainText)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, dialog)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(deed)
    buttons.addButton(words("window.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(14)
    for widget in (sentence, *rows, buttons):
        column.addWidget(widget)
    dialog.setMinimumWidth(460)
    return buttons
