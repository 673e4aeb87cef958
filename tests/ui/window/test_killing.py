"""A little of what the command of the benchmarks does three hundred times: kill and start anew."""

import sys

import pytest

from tests.benchmarks import killing


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of data is moved by XDG")
def test_a_window_killed_again_and_again_loses_nothing_that_is_a_second_old(monkeypatch):
    monkeypatch.setattr(killing.paths, "user_data", killing.paths.user_data)
    tally = killing.run(3, 4, killing.Tally())
    assert (tally.kills, tally.lost, tally.broken) == (3, 0, [])
    assert tally.typed > 10
