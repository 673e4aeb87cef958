"""A sheet as a work file, which carries its draft. Never for a copy that is handed in."""

from dataclasses import replace

from drafter.exports.sheet import Line, Sheet
from drafter.model.carried import Carried, CarriedLine, packed
from drafter.text.characters import ANCHOR


def working(sheet: Sheet, source: str) -> Sheet:
    """Return the sheet with the draft's own form in it, as Word and OpenDocument files carry it."""
    lines = tuple(_carried(line) for line in sheet.lines)
    return replace(sheet, work=packed(Carried(source, lines)))


def _carried(line: Line) -> CarriedLine:
    typed = line.label is not None and line.label.numbered is None
    label = f"{line.label.text}\t" if line.label and typed else ""
    if line.table is not None:
        return CarriedLine(line.block, line.role, line.part, "", line.text)
    text = "".join(run.text if run.note is None else ANCHOR for run in line.runs)
    return CarriedLine(line.block, line.role, line.part, label, text)
