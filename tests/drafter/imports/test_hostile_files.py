"""Hostile files on the command line: one sentence, status 2, nothing written, nothing fetched."""

import json
import os
import subprocess
import sys
from pathlib import Path

import hostile_files
import pytest

ROOT = Path(__file__).resolve().parents[3]
MOST_MEMORY = 700 * 2**20
"""Bytes of address space, the libraries' own included."""
MOST_SECONDS = 10.0

PROGRAM = """
import contextlib, io, json, os, sys, time
import resource

def hook(event, arguments):
    if event.startswith("socket.") or event in ("os.system", "os.exec", "subprocess.Popen"):
        print(event, file=sys.__stdout__)
        os._exit(9)

sys.addaudithook(hook)
sys.path.insert(0, sys.argv[1])
from drafter.commands import main

resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
found = {}
for name in sys.argv[5:]:
    out, err, start = io.StringIO(), io.StringIO(), time.monotonic()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(["convert", os.path.join(sys.argv[3], name), sys.argv[4], "--lang", "en"])
    found[name] = (status, out.getvalue(), err.getvalue(), time.monotonic() - start)
print(json.dumps(found))
"""
"""Converts files one after another with little memory, and ends at any try to reach the network."""


def converted(folder, names, target):
    """Status, output, sentences and seconds of each file."""
    command = [sys.executable, "-c", PROGRAM, str(ROOT), str(MOST_MEMORY)]
    command += [str(folder), str(target), *names]
    environment = {**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, timeout=300, env=environment
    )
    return json.loads(done.stdout)


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(scope="module")
def refused(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    names = hostile_files.write_all(folder)
    before = names_in(folder)
    results = tmp_path_factory.mktemp("results")
    found = converted(folder, names, results / "out.docx")
    assert names_in(folder) == before
    assert names_in(results) == []
    return found


NAMES = [*hostile_files.REFUSED, "folder.docx", "endless.docx", "endless.txt", "loop.odt"]


def test_there_are_many_of_them():
    assert len(NAMES) >= 25


@pytest.mark.parametrize("name", [*NAMES, "missing.docx"])
def test_a_hostile_file_gets_one_sentence(refused, name):
    status, out, err, seconds = refused[name]
    assert status == 2
    assert out == ""
    assert len(err.splitlines()) == 1
    assert name in err
    assert "Traceback" not in err
    assert "Error" not in err
    assert seconds < MOST_SECONDS


def test_what_can_be_read_without_harm_is_read(tmp_path):
    results = tmp_path / "results"
    results.mkdir()
    for name, data in hostile_files.READ.items():
        (tmp_path / name).write_bytes(data)
    for name in hostile_files.READ:
        found = converted(tmp_path, [name], results / f"{name}.txt")
        status, _, err, _ = found[name]
        assert status == 0, err
        assert (results / f"{name}.txt").read_text(encoding="utf-8").strip() == "Text"
        assert ("macros" in err) == name.startswith("macros")
    assert not Path("/tmp/drafter-was-here").exists()
