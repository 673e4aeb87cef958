"""The interface's words, in the language that the user chose; every panel asks here."""

from PySide6.QtCore import QObject, Signal

from drafter import messages
from drafter.languages.language import language
from drafter.model.opened import RefusalError

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
"""An isolate: a path keeps its order in an Arabic sentence."""


class Words(QObject):
    """Signals: `changed` after another language was chosen; panels then set their texts anew."""

    changed = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def __call__(self, key: str, /, **values: object) -> str:
        """Return a message: the key is "file.name" under `resources/messages`."""
        if "path" in values and language(self.language).right_to_left:
            values["path"] = f"{_LEFT_TO_RIGHT}{values['path']}{_END}"
        return messages.text(key, self.language, **values)

    def of_refusal(self, refusal: RefusalError) -> str:
        """Return the one sentence that says why something could not be done."""
        return self(f"refusals.{refusal.key}", **refusal.arguments)

    def choose(self, language: str) -> None:
        """Speak another language from now on."""
        if language != self.language:
            self.language = language
            self.changed.emit()


def plain(text: str) -> str:
    """Return the words of an action or a menu without the letter that opens it, and the dots."""
    if text.endswith(")") or ")…" in text:
        head, mark, tail = text.partition("(&")
        text = head + tail[2:] if mark else text
    return text.replace("&", "").rstrip("…")
