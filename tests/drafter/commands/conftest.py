"""Drafts of our own for the command line: a clean one and one with mistakes, each as a file."""

import pytest

CLEAN = """The General Assembly,

Recalling its resolution 69/283 of 3 June 2015,

Noting with concern that springs run dry,

1. Invites all States to measure their springs;

2. Requests the Secretary-General to submit a report to the General Assembly.
"""
FAULTY = CLEAN.replace("dry,", "dry.").replace("springs;", "springs,")


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setenv("DRAFTER_LANGUAGE", "en")


@pytest.fixture
def faulty(tmp_path):
    path = tmp_path / "faulty.txt"
    path.write_text(FAULTY, encoding="utf-8")
    return path


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "source.txt"
    path.write_text(CLEAN, encoding="utf-8")
    return path
