"""Plain text: cover, paragraphs with labels, signatures, annexes; the notes at the end."""

from drafter.exports.sheet import Line, Sheet


def write(sheet: Sheet) -> bytes:
    """Return the sheet as UTF-8 text; a blank line between paragraphs, notes called by [1]."""
    paragraphs = [_paragraph(line) for line in sheet.lines]
    paragraphs += [f"{_call(note.sign)} {note.line.text}" for note in sheet.notes]
    return ("\n\n".join(paragraphs) + "\n").encode("utf-8")


def _paragraph(line: Line) -> str:
    words = "".join(run.text if run.note is None else _call(run.text) for run in line.runs)
    return f"{line.label.text} {words}" if line.label else words


def _call(sign: str) -> str:
    return f"[{sign}]" if sign.isalnum() else sign
