"""A little of what the command of the benchmarks does for hours: damaged files, read or refused."""

import random

import pytest

from tests.benchmarks import fuzzing


@pytest.mark.parametrize("reader", fuzzing.READERS)
def test_damaged_files_are_read_or_refused(tmp_path, reader):
    chance, seeds = random.Random(5), fuzzing.corpus(reader)
    path = tmp_path / f"input.{reader}"
    refused_or_read = 0
    for _ in range(40):
        path.write_bytes(fuzzing.damaged(chance.choice(seeds), chance, seeds))
        fuzzing.read(reader, path)
        refused_or_read += 1
    assert refused_or_read == 40


def test_damage_is_done():
    chance = random.Random(5)
    for reader in ("akn", "docx", "txt"):
        seeds = fuzzing.corpus(reader)
        changed = [fuzzing.damaged(seeds[0], chance, seeds) != seeds[0] for _ in range(30)]
        assert sum(changed) > 25


def test_new_lines_are_noticed(tmp_path):
    lines = fuzzing.Lines()
    path = tmp_path / "input.akn"
    path.write_bytes(fuzzing.corpus("akn")[0])
    assert lines.reached(lambda: fuzzing.read("akn", path))
    assert not lines.reached(lambda: fuzzing.read("akn", path))
    assert len(lines) > 100
