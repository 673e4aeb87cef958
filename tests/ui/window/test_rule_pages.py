"""Pages of rules as rich text: everything said, nothing left of the notation of examples."""

import re

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from drafter.languages.language import available
from drafter.rules import RULES
from drafter.rules.explain import explain
from tests.ui.window.test_every_control import DIALOGS
from ui import theme
from ui.checks.examples import example_text
from ui.checks.page import rule_page
from ui.dialogs.rules import RulesDialog
from ui.main_window import MainWindow
from ui.words import Words


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.mark.parametrize("language", available())
def test_pages_of_all_rules_are_free_of_notation(qapp: QApplication, words: Words, language: str):
    pages = {
        rule.id: plain(rule_page(rule.id, words, theme.load("light"), language)) for rule in RULES
    }
    left = [name for name, text in pages.items() if re.search(r"==|\{|Sheet:|## |\bPP ", text)]
    assert left == []
    assert all(explain(name).what in text for name, text in pages.items())


@pytest.mark.parametrize(
    ("noted", "shown"),
    [
        ("1. Notes; / 2. Decides.", "1. Notes;\n2. Decides."),
        ("{session 64} == letter == / I write.", "session 64\nLetter\nI write."),
        ("# Birds / PP *Noting* <them>,", "Birds\nNoting <them>,"),
    ],
)
def test_an_example_reads_like_a_text(words: Words, noted: str, shown: str):
    html = example_text(noted, words, theme.load("dark"))
    assert plain(html).replace("\u2028", "\n") == shown


def test_searching_leads_to_the_first_rule_found(example: MainWindow):
    DIALOGS["rules"](example)
    dialog = example.findChild(RulesDialog)
    dialog.book.search.setText("doubled")
    current = dialog.book.list.currentItem()
    assert not current.isHidden()
    assert "twice" in current.text() or "ouble" in current.text()
    dialog.reject()
