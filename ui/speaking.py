"""Sentences for a screen reader, where nothing that has the keyboard says them."""

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Say whether a screen reader listens: what nobody hears need not be composed."""
    return QAccessible.isActive()


def announce(speaker: QWidget, sentence: str) -> None:
    """Have a sentence said, as said by a widget that is seen; the keyboard stays where it is."""
    if sentence and speaker.isVisible():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, sentence))


def tell(field: QWidget, sentence: str) -> None:
    """Have a sentence said of the field that has the keyboard: its description.

    Orca reads a description that changes, and an announcement only since its version 45: there
    the two would say everything twice. Screen readers of other systems read announcements alone.
    """
    field.setAccessibleDescription(sentence)
    if sys.platform != "linux":
        announce(field, sentence)
