"""Plain text: cover, paragraphs with labels, signatures, annexes; the notes at the end."""

from itertools import groupby

from drafter.compare.pieces import Change
from drafter.exports.sheet import Line, Sheet


def write(sheet: Sheet) -> bytes:
    """Return the sheet as UTF-8 text; a blank line between paragraphs, notes called by [1]."""
    paragraphs = [_paragraph(line) for line in sheet.lines]
    paragraphs += [f"{_call(note.sign)} {_words(note.line)}" for note in sheet.notes]
    return ("\n\n".join(paragraphs) + "\n").encode("utf-8")


def _paragraph(line: Line) -> str:
    return f"{line.label.text} {_words(line)}" if line.label else _words(line)


_CHANGES = {Change.INSERTED: "{{+{}+}}", Change.DELETED: "[-{}-]"}
"""How changes are written in plain text since wdiff."""


def _words(line: Line) -> str:
    result = []
    for change, runs in groupby(line.runs, key=lambda run: run.change):
        words = "".join(run.text if run.note is None else _call(run.text) for run in runs)
        result.append(_CHANGES.get(change, "{}").format(words))
    return "".join(result)


def _call(sign: str) -> str:
    return f"[{sign}]" if sign.isalnum() else sign
