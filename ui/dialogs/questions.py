"""The one question that cannot wait: what to do with changes when a draft is left."""

from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from ui import theme
from ui.words import Words


class Answer(Enum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def ask_about_changes(parent: QWidget, words: Words, name: str) -> Answer:
    """Ask what to do with changes that were not saved."""
    box = QMessageBox(parent)
    theme.dress(box)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Drafter")
    box.setText(words("window.unsaved", name=name))
    box.setInformativeText(words("window.unsaved_more"))
    save = box.addButton(words("window.save_now"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(words("window.discard"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(words("window.cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is save:
        return Answer.SAVE
    return Answer.DISCARD if chosen is discard else Answer.CANCEL
