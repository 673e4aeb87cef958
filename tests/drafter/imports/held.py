"""What a document holds, line by line, as the exporters would print it."""

from collections import Counter
from itertools import count

from drafter.languages import cover
from drafter.languages.language import language
from drafter.model.document import PartKind
from drafter.model.passage import Passage
from drafter.numbering.labels import labels

NAMED = (PartKind.MEMORANDUM, PartKind.RESOLUTION, PartKind.DECISION)


RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def passages(passage: Passage, numbers: count):
    """Yield a text and its notes; of each note the call and the mark, as they may be typed."""
    yield passage.plain
    for note in passage.notes:
        number = str(next(numbers))
        yield f"[{number}] [{number}] {number}/ {number}/ {2 * number.translate(RAISED)}"
        yield from passages(note.passage, numbers)


def cover_lines(document):
    front, code = document.front, document.language
    yield cover.session_line(front, code)
    yield cover.agenda_line(front, code)
    yield cover.request_line(front, code)
    yield cover.letter_line(front, code)
    yield cover.sponsors_line(front, code, document.kind)
    yield from (front.agenda_title, front.item_title, front.symbol)
    yield f"* * {front.agenda_note}" if front.agenda_note else ""
    yield language(code).date(front.date) if front.date else ""
    for signatory in front.signatories:
        yield from cover.signature_lines(signatory, code)


def part_lines(document):
    known, numbers = labels(document), count(1)
    for part in document.parts:
        if known.headings[part.id]:
            yield known.headings[part.id]
            if part.kind in NAMED:
                yield language(document.language).words(f"parts.{part.kind}")
        for block in part.blocks:
            label = block.typed_label or known.of(block.id)
            yield f"{label} {''.join(passages(block.passage, numbers))}"


def lines_of(opened):
    lines = [*cover_lines(opened.document), *part_lines(opened.document)]
    said = [r.arguments["text"] for r in opened.remarks if "text" in r.arguments]
    return [line for line in (*lines, *said) if line.strip()]


def missing_from(opened, text):
    held = Counter("".join("".join(lines_of(opened)).split()))
    return Counter("".join(text.split())) - held
