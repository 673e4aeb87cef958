"""What is kept for recovery is told, and removed when that is said."""

from pathlib import Path

import pytest

from drafter.commands import main
from drafter.recovery import earlier, journal, owner, vault
from drafter.recovery.journal import Journal
from drafter.recovery.owner import Owner
from tests.drafter.recovery.test_saving import DRAFT


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version, the journal of a process that runs no more, and that of this one."""
    earlier.keep(tmp_path / "draft.akn", b"text")
    with monkeypatch.context() as patch:
        patch.setattr(owner, "present", lambda: Owner("someone", "here", 2**22 + 7, 5.0))
        Journal(None).write(DRAFT)
    own = Journal(None)
    own.write(DRAFT)
    return own.path


def test_without_a_yes_nothing_is_removed(kept: Path, capsys):
    assert main(["wipe"]) == 0
    assert "kept: 2," in capsys.readouterr().out
    assert len(vault.everything()) == 3


def test_everything_goes_but_what_is_in_use(kept: Path, tmp_path: Path):
    assert main(["wipe", "--yes"]) == 0
    assert vault.everything() == (kept,)
    assert earlier.versions(tmp_path / "draft.akn") == ()
    assert list(vault.folder(earlier.FOLDER).iterdir()) == []
    assert journal.read(kept).document == DRAFT
