"""Earlier versions: the last ten saves and the last of each day, within their room."""

import stat
import sys
from pathlib import Path

import pytest

from drafter.recovery import earlier, vault

HOUR = 3600 * 10**9
DAY = 24 * HOUR
FIRST = 1_760_000_000 * 10**9 // DAY * DAY + 12 * HOUR
"""Noon of a day, so that some hours more or less are the same day in every time zone but few."""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return tmp_path / "draft.akn"


def texts(draft: Path) -> list[bytes]:
    return [earlier.read(version) for version in earlier.versions(draft)]


def test_what_is_kept_is_read_back_the_newest_first(draft: Path):
    for number in range(3):
        earlier.keep(draft, b"text %d" % number, FIRST + number)
    assert texts(draft) == [b"text 2", b"text 1", b"text 0"]


def test_the_same_text_is_not_kept_twice_in_a_row(draft: Path):
    for text in (b"one", b"one", b"two", b"one"):
        earlier.keep(draft, text)
    assert texts(draft) == [b"one", b"two", b"one"]


def test_a_clock_that_goes_back_does_not_change_the_order(draft: Path):
    earlier.keep(draft, b"first", FIRST)
    earlier.keep(draft, b"second", FIRST - DAY)
    assert texts(draft) == [b"second", b"first"]


def test_the_last_ten_saves_and_the_last_of_each_day_stay(draft: Path):
    for day in range(5):
        for save in range(4):
            earlier.keep(draft, b"day %d save %d" % (day, save), FIRST + day * DAY + save)
    kept = texts(draft)
    assert kept[:10] == [b"day %d save %d" % (4 - n // 4, 3 - n % 4) for n in range(10)]
    assert kept[10:] == [b"day 1 save 3", b"day 0 save 3"]


def test_the_oldest_give_way_where_a_draft_takes_too_much_room(draft: Path, monkeypatch):
    monkeypatch.setattr(earlier, "MOST_OF_DRAFT", 300)
    for number in range(6):
        earlier.keep(draft, bytes(range(100)) + b"%d" % number, FIRST + number * DAY)
    kept = earlier.versions(draft)
    assert 0 < sum(version.size for version in kept) <= 300
    assert earlier.read(kept[0]).endswith(b"5")
    earlier.keep(draft, bytes(range(256)) * 4, FIRST + 9 * DAY)
    assert len(texts(draft)) == 1


def test_all_drafts_together_have_a_bound(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(earlier, "MOST_OF_ALL", 1500)
    for number in range(4):
        for draft in "abc":
            text = bytes(range(100)) + f"{draft}{number}".encode()
            earlier.keep(tmp_path / draft, text, FIRST + number * DAY + ord(draft))
    rows = [earlier.versions(tmp_path / draft) for draft in "abc"]
    assert sum(version.size for row in rows for version in row) <= 1500
    assert all(earlier.read(row[0]).endswith(b"3") for row in rows)


def test_damage_is_told_and_not_read(draft: Path):
    earlier.keep(draft, b"text " * 50)
    (version,) = earlier.versions(draft)
    data = bytearray(version.path.read_bytes())
    data[-3] ^= 1
    version.path.write_bytes(data)
    with pytest.raises(OSError, match="damaged"):
        earlier.read(version)


def test_a_version_is_found_by_what_it_held(draft: Path):
    earlier.keep(draft, b"one")
    earlier.keep(draft, b"two")
    assert earlier.with_digest(draft, earlier.digest_of(b"one")) == b"one"
    assert earlier.with_digest(draft, earlier.digest_of(b"three")) is None


def test_forgotten_versions_leave_nothing(draft: Path):
    earlier.keep(draft, b"one")
    earlier.forget(draft)
    assert (earlier.versions(draft), vault.everything()) == ((), ())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_their_owner_may_read_them(draft: Path):
    earlier.keep(draft, b"one")
    (version,) = earlier.versions(draft)
    assert stat.S_IMODE(version.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(version.path.parent.stat().st_mode) == 0o700
