"""A comparison as a page of HTML, side by side, and as a list of changes in plain text.

The words between the texts come from above, in the language of whoever reads the comparison.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from drafter.compare.comparison import Comparison, Fate, Row
from drafter.compare.pieces import Change, differing
from drafter.compare.views import Segment, inline, segments, side_by_side
from drafter.text.characters import ANCHOR, NO_BREAK_SPACE

Say = Callable[..., str]
"""Gives a message of the file `compare` by its key, its gaps filled."""

_TAGS = {Change.DELETED: "del", Change.INSERTED: "ins", Change.RESTYLED: "u"}
_SIGNS = {Change.DELETED: "[-{}-]", Change.INSERTED: "{{+{}+}}", Change.RESTYLED: "[~{}~]"}
"""How changes are written in plain text since wdiff."""
_CALL = "°"
"""Stands where a footnote is called; its words follow below."""
_NO_BREAK = "\u237d"
"""Shows a no-break space that came or went."""
_SHOWN = 60
"""Characters of unchanged text shown on either side of a change."""

_STYLE = """
body { max-width: 75em; margin: 2em auto; padding: 0 1em; line-height: 1.45; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .35em .6em; }
th:first-child, td:first-child { width: 9em; font-size: .85em; }
tr { border-bottom: 1px solid #bbb; }
tr.same { color: #666; }
ins { background: #d9f2d9; color: #12451a; } del { background: #f7dcdc; color: #6b1414; }
.note { font-size: .85em; }
@media (prefers-color-scheme: dark) {
  body { background: #1b1b1b; color: #e6e6e6; } tr.same { color: #999; }
  ins { background: #17381b; color: #bfe8c4; } del { background: #451a1a; color: #f2c4c4; }
}
"""


def page(comparison: Comparison, say: Say, *, right_to_left: bool = False) -> bytes:
    """Return the two texts side by side as a page of HTML 5 that stands alone."""
    rows = "\n".join(_row(*row, say) for row in side_by_side(comparison))
    heads = "".join(f"<th>{escape(say(key))}</th>" for key in ("place", "old", "new"))
    direction = "rtl" if right_to_left else "ltr"
    parts = (
        f'<!DOCTYPE html>\n<html dir="{direction}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(say('title'))}</title><style>{_STYLE}</style></head>",
        f"<body><h1>{escape(say('title'))}</h1><p>{escape(summary(comparison, say))}</p>",
        f"<table><thead><tr>{heads}</tr></thead><tbody>\n{rows}\n</tbody></table></body></html>\n",
    )
    return "\n".join(parts).encode("utf-8")


def listing(comparison: Comparison, say: Say) -> str:
    """Return the changes as a text: what was deleted in [-…-], what was inserted in {+…+}."""
    entries = [summary(comparison, say)]
    for row in comparison.changes:
        if row.only_spaces:
            continue
        lines = [f"{row_name(row, say)}: {say(f'fate_{row.fate}')}"]
        if row.fate is not Fate.CHANGED or differing(row.pieces):
            lines.append(f"    {''.join(map(_shortened, _without_spaces(inline(row))))}")
        lines += (f"    {number}: {_signed(note)}" for number, note in notes_of(row, say))
        entries.append("\n".join(lines))
    return "\n\n".join(entries) + "\n"


def summary(comparison: Comparison, say: Say) -> str:
    """Return one sentence with the numbers of changes."""
    if not comparison.changes:
        return say("nothing")
    fates = Counter(row.fate for row in comparison.rows if not row.only_spaces)
    spaces = sum(row.only_spaces for row in comparison.rows)
    counts = {str(fate): fates[fate] for fate in (Fate.CHANGED, Fate.INSERTED, Fate.DELETED)}
    said = say("summary", moved=fates[Fate.MOVED_HERE], **counts)
    return f"{said} {say('spaces', count=spaces)}" if spaces else said


def row_name(row: Row, say: Say) -> str:
    """Return what one calls a paragraph: "OP3", and of a renumbered or moved one both names."""
    names = [
        paragraph.name or say(f"role_{paragraph.role}")
        for paragraph in (row.old, row.new)
        if paragraph is not None
    ]
    return names[0] if len(set(names)) == 1 else say("moved", old=names[0], new=names[1])


def _row(row: Row, old: Iterable[Segment], new: Iterable[Segment], say: Say) -> str:
    place = escape(row_name(row, say))
    if row.fate is not Fate.SAME:
        place += f"<br>{escape(say(f'fate_{row.fate}'))}"
    below = "".join(
        f'<div class="note">{escape(number)}: {marked_up(note)}</div>'
        for number, note in notes_of(row, say)
    )
    cells = f"<td>{place}</td><td>{marked_up(old)}</td><td>{marked_up(new)}{below}</td>"
    return f'<tr class="{row.fate}">{cells}</tr>'


def notes_of(row: Row, say: Say) -> Iterator[tuple[str, tuple[Segment, ...]]]:
    """Yield the notes whose words changed, each with its number in the paragraph."""
    if row.old is None or row.new is None:
        return
    for note in row.notes:
        old, new = row.old.passage.notes[note.old], row.new.passage.notes[note.new]
        name = say("note", number=note.new + 1)
        yield name, segments(old.passage, new.passage, note.pieces)


def _words(segment: Segment) -> str:
    """Return a segment's words; where it came or went with a note, the note's words with it."""
    first, *rest = segment.passage.text.split(ANCHOR)
    result = first
    for n, piece in enumerate(rest):
        told = segment.change in (Change.DELETED, Change.INSERTED)
        notes = segment.passage.notes
        result += f" ({notes[n].passage.plain})" if told and n < len(notes) else _CALL
        result += piece
    if segment.change in (Change.DELETED, Change.INSERTED):
        result = result.replace(NO_BREAK_SPACE, _NO_BREAK)
    return result


def marked_up(row: Iterable[Segment]) -> str:
    """Return a row as HTML: what went is in `del`, what came in `ins`, what is restyled in `u`."""
    result = ""
    for segment in row:
        words, tag = escape(_words(segment), quote=False), _TAGS.get(segment.change)
        result += f"<{tag}>{words}</{tag}>" if tag else words
    return result


def _signed(row: Iterable[Segment]) -> str:
    return "".join(_SIGNS.get(s.change, "{}").format(_words(s)) for s in row)


def _without_spaces(row: Sequence[Segment]) -> Iterator[Segment]:
    """Yield the segments; spaces that came in place of others are shown as if they had stayed."""
    for n, segment in enumerate(row):
        before, after = row[n - 1] if n else segment, row[min(n + 1, len(row) - 1)]
        if segment.change is Change.DELETED and _is_space(segment):
            if not (after.change is Change.INSERTED and _is_space(after)):
                yield segment
        elif segment.change is Change.INSERTED and _is_space(segment):
            replaced = before.change is Change.DELETED and _is_space(before)
            yield Segment(Change.KEPT, segment.passage) if replaced else segment
        else:
            yield segment


def _is_space(segment: Segment) -> bool:
    return segment.passage.text.isspace()


def _shortened(segment: Segment) -> str:
    """Return a segment for the list; of unchanged text what stands beside a change."""
    words = _words(segment)
    if segment.change is Change.KEPT and len(words) > 2 * _SHOWN + 20:
        words = f"{words[:_SHOWN]} … {words[-_SHOWN:]}"
    return _SIGNS.get(segment.change, "{}").format(words)
