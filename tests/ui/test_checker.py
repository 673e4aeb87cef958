"""Checks in the pool: after a pause, dropped where the document went on, gone at the end."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from drafter.model.document import Kind
from drafter.model.edits import with_block
from drafter.rules.check import Checked
from drafter.session import Session
from tests.ui.editor.conftest import block, draft
from ui import checker as checking
from ui.checker import Checker
from ui.session import SessionSignals


def signals_of(document: object) -> SessionSignals:
    return SessionSignals(Session(document))


def test_the_first_findings_come_by_themselves(qtbot: QtBot) -> None:
    signals = signals_of(draft())
    checker = Checker(signals)
    with qtbot.waitSignal(signals.checked_changed):
        pass
    assert signals.checked.document is signals.document
    checker.stop()


def test_a_result_for_an_older_document_is_not_shown(qtbot: QtBot) -> None:
    signals = signals_of(draft())
    checker = Checker(signals)
    checker.check_now()
    signals.apply(with_block(signals.document, block("m1", Kind.NUMBERED, "Other.")), "steps.fix")
    shown: list[Checked] = []
    signals.checked_changed.connect(lambda: shown.append(signals.checked))
    checker.wait_idle()
    assert [checked.document is signals.document for checked in shown] == [True]
    checker.stop()


def test_the_next_check_begins_from_the_last_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Checked | None] = []

    def spied(document: object, previous: Checked | None, base: object) -> Checked:
        given.append(previous)
        return check(document, previous)

    from drafter.rules.check import check

    monkeypatch.setattr(checking, "check", spied)
    signals = signals_of(draft())
    checker = Checker(signals)
    checker.wait_idle()
    first = signals.checked
    signals.apply(with_block(signals.document, block("m1", Kind.NUMBERED, "Other.")), "steps.fix")
    checker.wait_idle()
    assert given == [None, first]
    checker.stop()


def test_a_fault_in_a_rule_is_told_and_not_repeated(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Checked:
        raise ValueError("a rule went wrong")

    monkeypatch.setattr(checking, "check", broken)
    signals = signals_of(draft())
    checker = Checker(signals)
    told: list[str] = []
    checker.failed.connect(told.append)
    checker.wait_idle()
    assert len(told) == 1
    assert "a rule went wrong" in told[0]
    assert signals.checked is None
    checker.stop()


def test_after_stopping_nothing_is_checked(qtbot: QtBot) -> None:
    signals = signals_of(draft())
    checker = Checker(signals)
    checker.stop()
    signals.apply(with_block(signals.document, block("m1", Kind.NUMBERED, "Other.")), "steps.fix")
    assert signals.checked is None


def test_a_check_that_takes_long_is_not_waited_for_and_what_was_asked_for_follows_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on = threading.Event()

    def slow(document: object, previous: Checked | None, base: object) -> Checked:
        going_on.wait(10)
        return check(document, previous)

    from drafter.rules.check import check

    monkeypatch.setattr(checking, "check", slow)
    monkeypatch.setattr(checking, "BLINK", 10)
    signals = signals_of(draft())
    checker = Checker(signals)
    done: list[object] = []
    checker.soon(lambda: done.append("first"))
    checker.soon(lambda: done.append(signals.checked))
    assert done == []
    going_on.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [signals.checked]
    assert signals.checked.document is signals.document
    checker.soon(lambda: done.append("at once"))
    assert done[1:] == ["at once"]
    checker.stop()
