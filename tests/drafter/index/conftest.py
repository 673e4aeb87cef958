"""The index made once from the shipped tables, and a home of its own for each test."""

import pytest

from drafter.index import opened, tables
from drafter.index.index import Index


@pytest.fixture(scope="session")
def index(tmp_path_factory) -> Index:
    from drafter.index.build import build

    target = tmp_path_factory.mktemp("index") / "index.sqlite"
    build(target)
    database = opened._connection(target)
    assert database is not None
    return Index(database)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An empty folder for the user's tables and the database."""
    monkeypatch.setattr(opened, "user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(tables, "user_data", lambda: tmp_path / "data")
    monkeypatch.setattr(opened, "_open", {})
    return tmp_path
