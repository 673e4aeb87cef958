"""The README says what is true: its commands, its folders, its files."""

import re
from pathlib import Path

from drafter.commands import WORDS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_its_two_commands_are_those_that_the_set_up_script_knows():
    assert "python3 packaging/dev.py run" in README
    assert "python3 packaging/dev.py test" in README
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "python3 packaging/dev.py test" in ci


def test_every_path_that_it_names_exists():
    named = set(re.findall(r"`((?:drafter|ui|resources|tests|packaging)/[\w./<>-]*)`", README))
    missing = {name for name in named if "<" not in name and not (ROOT / name).exists()}
    assert missing == set()
    assert len(named) > 8


def test_its_pictures_exist():
    for picture in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()


def test_it_names_every_command():
    assert [word for word in WORDS if f"drafter {word}" not in README] == []


def test_it_says_that_it_is_not_affiliated():
    assert "not affiliated" in README
