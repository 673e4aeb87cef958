"""Whatever is handed in: one sentence, exit status 2, and every file as it was."""

import errno
import os

import pytest

from drafter.commands import main
from drafter.store.atomic import BACKUP_SUFFIX

AKN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
UNREADABLE = {
    "empty.txt": b"",
    "blank.txt": b" \r\n\t\n",
    "marked.txt": b"\xef\xbb\xbf",
    "binary.txt": bytes(range(256)) * 16,
    "zeros.txt": b"\x00" * 500,
    "wrong.txt": bytes(range(0x80, 0x100)) * 20,
    "empty.akn": b"",
    "binary.akn": bytes(range(256)) * 16,
    "open.akn": AKN.encode(),
    "cut.akn": (AKN + "<doc><meta></doc>").encode(),
    "other.akn": b"<html><body>The General Assembly,</body></html>",
    "text.akn": b"The General Assembly,",
    "dtd.akn": b"<!DOCTYPE akomaNtoso><akomaNtoso/>",
    "entity.akn": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "outside.akn": b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
    "bomb.akn": (
        '<!DOCTYPE a [<!ENTITY b0 "c">'
        + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 9}">' for n in range(1, 12))
        + "]><a>&b11;</a>"
    ).encode(),
    "deep.akn": (AKN + "<p>" * 9000 + "</p>" * 9000 + "</akomaNtoso>").encode(),
    "strange.foo": b"The General Assembly,",
}


def names_in(folder):
    return sorted(file.name for file in folder.iterdir())


def one_sentence(capsys):
    """Return what stands on standard error: one line, with nothing on standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(("\n",))
    assert len(err.splitlines()) == 1, err
    assert "Traceback" not in err
    return err


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_said_in_one_sentence(name, tmp_path, capsys):
    path, target = tmp_path / name, tmp_path / "out.docx"
    path.write_bytes(UNREADABLE[name])
    target.write_bytes(b"as it was")
    assert main(["convert", str(path), str(target)]) == 2
    assert str(path) in one_sentence(capsys)
    assert target.read_bytes() == b"as it was"
    assert path.read_bytes() == UNREADABLE[name]
    assert names_in(tmp_path) == sorted([name, "out.docx"])
    assert main(["check", str(path)]) == 2
    one_sentence(capsys)


@pytest.mark.parametrize("name", ["missing.txt", "missing.akn", "folder.akn", "no/where.txt"])
def test_what_is_not_a_file_is_said_in_one_sentence(name, tmp_path, capsys):
    (tmp_path / "folder.akn").mkdir()
    assert main(["check", str(tmp_path / name)]) == 2
    assert name in one_sentence(capsys)


@pytest.mark.parametrize("suffix", [".txt", ".akn"])
def test_a_file_that_no_draft_fills_is_refused_at_once(suffix, tmp_path, capsys):
    path = tmp_path / f"large{suffix}"
    with path.open("wb") as file:
        file.truncate(60_000_000)
    assert main(["check", str(path)]) == 2
    assert "MB" in one_sentence(capsys)


def test_a_file_that_may_not_be_read_is_said(source, capsys, monkeypatch):
    def forbidden(*_):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("pathlib.Path.open", forbidden)
    assert main(["check", str(source)]) == 2
    assert os.strerror(errno.EACCES) in one_sentence(capsys)


@pytest.mark.parametrize("target", ["no/where/out.docx", "folder.docx", "folder", "out", "out.xyz"])
def test_a_target_that_cannot_be_written_is_said(target, source, tmp_path, capsys):
    for name in ("folder.docx", "folder"):
        (tmp_path / name).mkdir()
    before = sorted(tmp_path.rglob("*"))
    assert main(["convert", str(source), str(tmp_path / target)]) == 2
    assert target in one_sentence(capsys)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("suffix", [".akn", ".docx", ".odt", ".html", ".txt", ".pdf"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_leaves_the_earlier_file(
    suffix, number, source, tmp_path, capsys, monkeypatch
):
    target = tmp_path / f"out{suffix}"
    target.write_bytes(b"as it was")

    def failing(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    assert main(["convert", str(source), str(target)], lambda _: b"%PDF-") == 2
    assert str(target) in one_sentence(capsys)
    assert target.read_bytes() == b"as it was"
    assert names_in(tmp_path) == sorted([target.name, source.name])


@pytest.mark.parametrize("step", ["drafter.session.open_file", "drafter.store.atomic.os.replace"])
def test_an_interruption_leaves_every_file_as_it_was(step, source, tmp_path, capsys, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    target = tmp_path / "out.docx"
    target.write_bytes(b"as it was")
    where = step.replace("drafter.session.open_file", "drafter.commands.convert.open_file")
    monkeypatch.setattr(where, interrupted)
    assert main(["convert", str(source), str(target)]) == 2
    assert "half-written" in one_sentence(capsys)
    assert target.read_bytes() == b"as it was"
    assert names_in(tmp_path) == sorted([target.name, source.name])


def test_a_fault_of_the_program_is_a_sentence_too(source, tmp_path, capsys, monkeypatch):
    def faulty(*_):
        raise ValueError("seven\nis not eight")

    monkeypatch.setattr("drafter.commands.convert.open_file", faulty)
    assert main(["convert", str(source), str(tmp_path / "out.docx")]) == 2
    said = one_sentence(capsys)
    assert "ValueError, test_bad_input.py:" in said
    assert "seven" not in said, "the words of a fault may quote a draft"


def test_a_fault_in_one_of_many_files_is_its_own(source, faulty, capsys, monkeypatch):
    from drafter.commands import report

    opened = report.open_file

    def faulty_once(path, language):
        if path == faulty:
            raise ValueError("seven")
        return opened(path, language)

    monkeypatch.setattr(report, "open_file", faulty_once)
    assert main(["check", str(faulty), str(source)]) == 2
    out, err = capsys.readouterr()
    assert str(source) in out
    assert "ValueError" in err


def test_pdf_without_the_window_is_refused(source, tmp_path, capsys):
    assert main(["convert", str(source), str(tmp_path / "out.pdf")]) == 2
    assert "PDF" in one_sentence(capsys)
    assert not (tmp_path / "out.pdf").exists()


def test_saving_over_a_draft_keeps_the_version_before(source, tmp_path):
    target = tmp_path / "draft.akn"
    target.write_bytes(b"as it was")
    assert main(["convert", str(source), str(target)]) == 0
    assert (tmp_path / f"draft.akn{BACKUP_SUFFIX}").read_bytes() == b"as it was"


@pytest.mark.parametrize("name", ["n" * 300 + ".akn", "a\nb.akn", "\x1b[31mred.akn", "\x9bred.txt"])
def test_a_name_that_no_terminal_shows_is_said_on_one_line(name, capsys):
    assert main(["check", name]) == 2
    said = one_sentence(capsys)
    assert not set(said[:-1]) & set("\n\x1b\x9b")
    assert "Drafter" not in said, "it is no fault of the program"


@pytest.mark.parametrize("command", ["new resolution --out", "convert SOURCE"])
def test_a_target_whose_name_is_too_long_is_said(command, source, capsys):
    name = "n" * 300 + ".akn"
    assert main([*command.replace("SOURCE", str(source)).split(), name]) == 2
    assert name in one_sentence(capsys)


def test_an_interruption_before_a_command_begins_is_a_sentence_too(monkeypatch, capsys):
    import ui.__main__
    from drafter import __main__ as program

    def interrupted():
        raise KeyboardInterrupt

    monkeypatch.setattr(ui.__main__, "main", interrupted)
    assert program.main() == 2
    assert "half-written" in one_sentence(capsys)
