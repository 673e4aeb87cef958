"""A fault that nobody caught: one window, whatever the thread, and a report without words."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.crash import CrashWatch
from ui.words import Words

SECRET = "Confidential wording"


@pytest.fixture
def watch(words: Words, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(logging.getLogger("ui.crash"), "disabled", True)
    watch = CrashWatch(words)
    watch.begin()
    yield watch
    if watch.shown is not None:
        watch.shown.close()


def fail() -> None:
    raise ValueError(SECRET)


def taken() -> None:
    """Let a fault reach the hook as the interpreter would let it."""
    try:
        fail()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)


def test_one_window_says_what_was_kept_and_the_report_has_no_words(qtbot, watch: CrashWatch):
    taken()
    taken()
    qtbot.waitUntil(lambda: watch.shown is not None)
    assert watch.shown is not None
    QApplication.processEvents()
    text = watch.shown.report.toPlainText()
    assert text.count("ValueError") == 1
    assert "test_crash.py" in text
    assert SECRET not in text


def test_a_fault_of_another_thread_is_shown_too(qtbot: QtBot, watch: CrashWatch):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: watch.shown is not None)


def test_the_report_is_copied_and_work_goes_on(qtbot: QtBot, watch: CrashWatch, words: Words):
    taken()
    qtbot.waitUntil(lambda: watch.shown is not None)
    shown = watch.shown
    assert shown is not None
    copy = next(b for b in shown.findChildren(QPushButton) if b.text() == words("crash.copy"))
    copy.click()
    assert "ValueError" in QApplication.clipboard().text()
    shown.go_on.click()
    assert watch.shown is None
