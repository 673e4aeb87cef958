"""The command line as a process: pipes that close, odd encodings, Ctrl+C, a quick start."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "resources" / "examples" / "request-zh.akn"

posix = pytest.mark.skipif(os.name == "nt", reason="pipes and signals of POSIX systems")


def drafter(*words, **given):
    """Run the command line; return its status, output and errors as bytes."""
    environment = os.environ | given.pop("environment", {})
    done = subprocess.run(
        [sys.executable, "-m", "drafter", *map(str, words)],
        cwd=ROOT,
        env=environment,
        stdout=given.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@posix
def test_a_reader_that_goes_away_is_no_fault(tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        status, _, err = drafter("rules", "--format", "json", stdout=writing)
    finally:
        os.close(writing)
    assert (status, err) == (2, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_is_full_is_said_in_one_sentence():
    with Path("/dev/full").open("wb") as full:
        status, _, err = drafter("rules", stdout=full)
    assert status == 2
    assert len(err.splitlines()) == 1
    assert b"Traceback" not in err


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=["ascii", "latin-1", "C"],
)
def test_json_is_json_whatever_the_terminal_can_show(environment, tmp_path):
    path = tmp_path / "é𠀀.txt"
    path.write_text("大会，\n\n回顾其决议。\n\n1. 决定é𠀀；\n", encoding="utf-8")
    status, out, err = drafter("check", path, "--format", "json", environment=environment)
    assert status in (0, 1), err
    answer = json.loads(out.decode("ascii"))
    assert os.fsencode(answer["files"][0]["path"]) == os.fsencode(path)


def test_words_in_other_scripts_are_printed_as_escapes_where_they_must():
    status, out, err = drafter(
        "check", EXAMPLE, environment={"PYTHONIOENCODING": "ascii", "DRAFTER_LANGUAGE": "zh"}
    )
    assert (status, err) == (0, b"")
    assert out.isascii()


@posix
def test_ctrl_c_ends_it_with_one_sentence(tmp_path):
    source, target = tmp_path / "pipe.txt", tmp_path / "out.akn"
    os.mkfifo(source)
    target.write_bytes(b"as it was")
    # Whoever runs the tests in the background has it ignored, and what it starts inherits that.
    heard = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "from drafter.commands import main; sys.exit(main(sys.argv[1:]))"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", heard, "convert", str(source), str(target), "--lang", "en"],
        cwd=ROOT,
        env=os.environ | {"DRAFTER_LANGUAGE": "en"},
        stderr=subprocess.PIPE,
    )
    with source.open("wb"):  # Opens when the program has begun to read, which then waits for us.
        running.send_signal(signal.SIGINT)
        try:
            _, err = running.communicate(timeout=60)
        finally:
            running.kill()
    assert running.returncode == 2
    assert len(err.splitlines()) == 1, err
    assert target.read_bytes() == b"as it was"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.akn", "pipe.txt"]


def test_the_start_needs_neither_rules_nor_writers_nor_lxml():
    probe = (
        "import sys, drafter.commands; "
        "heavy = ('lxml', 'docx', 'odf', 'babel', 'drafter.rules', 'drafter.exports', 'PySide6'); "
        "sys.exit(', '.join(name for name in heavy if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr.strip() == ""
