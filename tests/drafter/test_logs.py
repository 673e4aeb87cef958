"""Logs and reports say what the program did; no word of a draft and no name is in them."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter import logs

ROOT = Path(__file__).resolve().parents[2]
SECRET = "Confidential wording of Ana"


def fault(text: str) -> BaseException:
    """Return a fault whose words, cause and locals quote a draft."""
    draft = text
    try:
        try:
            raise KeyError(draft)
        except KeyError as error:
            raise ValueError(f"cannot read {draft}") from error
    except ValueError as error:
        return error


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    before = list(logging.getLogger().handlers)
    logs.begin(tmp_path / "logs")
    yield tmp_path / "logs" / "drafter.log"
    for handler in [h for h in logging.getLogger().handlers if h not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()


def test_a_report_names_places_and_no_words():
    report = logs.report_of(fault(SECRET))
    assert "ValueError" in report
    assert "KeyError" in report
    assert "test_logs.py" in report
    assert "fault" in report
    assert SECRET not in report
    assert str(Path.home()) not in report


def test_the_log_holds_no_words_of_a_draft(logged: Path):
    log = logging.getLogger("drafter.store")
    log.error("A task failed", exc_info=fault(SECRET))
    log.error("Not for a log: %s", SECRET)
    logging.getLogger("lxml").error("cannot read %s", SECRET)
    text = logged.read_text(encoding="utf-8")
    assert "A task failed" in text
    assert "ValueError" in text
    assert "lxml" in text
    assert SECRET not in text


def test_logs_rotate(logged: Path):
    log = logging.getLogger("drafter")
    for _ in range(logs.LARGEST * 6 // 1000):
        log.error("x" * 1000)
    names = sorted(path.name for path in logged.parent.glob("drafter.log*"))
    assert names == ["drafter.log", *(f"drafter.log.{n}" for n in range(1, logs.GENERATIONS + 1))]
    assert all(path.stat().st_size <= logs.LARGEST for path in logged.parent.glob("drafter.log*"))


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path):
    (tmp_path / "file").write_text("no folder")
    before = list(logging.getLogger().handlers)
    logs.begin(tmp_path / "file" / "logs")
    added = [h for h in logging.getLogger().handlers if h not in before]
    assert [type(handler) for handler in added] == [logging.NullHandler]
    logging.getLogger().removeHandler(added[0])


def test_a_hard_fault_leaves_its_places_behind(tmp_path: Path):
    script = (
        "import faulthandler, sys; from pathlib import Path; from drafter import logs;"
        "logs.note_hard_faults(Path(sys.argv[1])); faulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, check=False)
    assert done.returncode != 0
    assert "<module>" in (tmp_path / "fault.log").read_text(encoding="utf-8")
