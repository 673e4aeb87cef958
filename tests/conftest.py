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


@pytest.fixture(autouse=True)
def _kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Recovery files of a test lie in its own folder."""
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "user-data")
