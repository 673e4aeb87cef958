"""Strict: a window left behind, an unexpected warning in the log or an escaped exception fails."""

import gc
import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui.words import Words


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """One style on every machine, so that sizes and pictures are the same."""
    return ["drafter-tests", "-style", "Fusion"]


@pytest.fixture(autouse=True)
def _no_window_is_left(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail where a test leaves a top-level widget that was not there before."""
    before = set(map(id, qapp.topLevelWidgets()))
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    left = [w for w in qapp.topLevelWidgets() if id(w) not in before and w.isVisible()]
    names = [f"{type(widget).__name__} {widget.objectName()}" for widget in left]
    for widget in left:
        widget.close()
    assert not names, f"left behind: {', '.join(names)}"


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where Python's log has a warning or worse."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    grave = [r.getMessage() for r in records if r.levelno >= logging.WARNING]
    assert not grave, f"logged: {grave}"


@pytest.fixture
def words() -> Words:
    return Words("en")
