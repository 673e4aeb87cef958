"""The words of the interface."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from drafter import messages
from drafter.model.opened import RefusalError
from ui import app
from ui.words import Words


def test_a_path_keeps_its_order_in_an_arabic_sentence():
    assert "\u2066/tmp/a.docx\u2069" in Words("ar")("window.exported", path="/tmp/a.docx")
    assert Words("en")("window.exported", path="/tmp/a.docx") == "Written: /tmp/a.docx"


def test_a_refusal_keeps_the_order_of_its_path_too():
    said = Words("ar").of_refusal(RefusalError("not_found", path="/tmp/a.docx"))
    assert "\u2066/tmp/a.docx\u2069" in said


@pytest.mark.parametrize("code", [code for code in messages.languages() if code != "en"])
def test_qts_own_file_dialog_has_no_english_left(qtbot: QtBot, qapp: QApplication, code: str):
    app.translate_qt(qapp, code)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
    app.translate_qt(qapp, "en")
    assert not {"Look in:", "Files of type:", "File name:", "Open", "Cancel"} & {
        label.replace("&", "") for label in labels
    }
