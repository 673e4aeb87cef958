"""Tests run without a screen unless `--headed`; nothing here imports Qt, so the core needs none."""

import os
from pathlib import Path

import pytest

from drafter import paths


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--headed", action="store_true", help="show the windows that are tested")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--headed"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # The platform without a screen says what it cannot do for a window manager.
        config.addinivalue_line("qt_log_ignore", "This plugin does not support")


FIGURES = {
    "test_a_hostile_file_gets_one_sentence": "hostile files: one sentence, exit 2, nothing written",
    "test_what_is_planted_is_listed_and_taken_out": "leaks: listed, removed, text unchanged",
    "test_whatever_fails_in_": "failures injected: the file is the old or the new one, whole",
}
"""Tests that are figures too: one case each."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Count the cases of such tests in one line each."""
    stats = terminalreporter.stats
    for name, said in FIGURES.items():
        good, bad = (
            sum(
                f"::{name}" in getattr(report, "nodeid", "")
                for kind in kinds
                for report in stats.get(kind, ())
            )
            for kinds in (("passed",), ("failed", "error"))
        )
        if good or bad:
            terminalreporter.write_line(f"{said}: {good} of {good + bad}")


@pytest.fixture(autouse=True)
def _kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Recovery files of a test lie in its own folder."""
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "user-data")
