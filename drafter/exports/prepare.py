"""From a document and a profile to the sheet that every writer draws."""

from collections.abc import Iterator
from dataclasses import replace

from drafter.exports.body import Body
from drafter.exports.cover_lines import cover_lines, signature_lines
from drafter.exports.masthead import masthead, running
from drafter.exports.runs import Notes
from drafter.exports.sheet import Line, Profile, Sheet
from drafter.exports.styles import design
from drafter.exports.typeface import typeface
from drafter.languages.language import language
from drafter.model.document import Document, Kind, PartKind
from drafter.numbering.labels import labels


def prepare(document: Document, profile: Profile, *, typed_numbers: bool = False) -> Sheet:
    """Return the sheet: numbers, notes, references and styles settled.

    With `typed_numbers` labels are text and not automatic numbers (for those who retype).
    """
    face, tongue = typeface(document.language), language(document.language)
    plan = design(profile, face)
    notes = Notes(face, plan.styles["FootnoteText"])
    cover = cover_lines(document, plan, notes)
    body = Body(tongue, face, plan, labels(document), notes, typed_numbers)
    lines = settled_gaps([*cover, *_parts(document, body)])
    layout = profile is Profile.LAYOUT
    return Sheet(
        profile=profile,
        language=document.language,
        locale=face.locale,
        latin_locale=face.latin_locale,
        right_to_left=tongue.right_to_left,
        title=_title(document),
        page=plan.page,
        masthead=masthead(document, tongue, face, plan) if layout else None,
        running=running(document, tongue, face, plan, layout=layout),
        lines=lines,
        notes=tuple(notes.settled),
        around_figures=face.around_figures,
        stretches=tuple(body.stretches.settled),
        styles=plan.styles,
        end_rule=layout,
    )


def _parts(document: Document, body: Body) -> Iterator[Line]:
    """Yield the parts' lines; the signatures follow the letter."""
    letters = [n for n, part in enumerate(document.parts) if part.kind is PartKind.LETTER]
    signed = letters[0] if letters else len(document.parts) - 1
    for n, part in enumerate(document.parts):
        yield from body.lines(part)
        if n == signed:
            yield from signature_lines(document, body.design)


def settled_gaps(lines: list[Line]) -> tuple[Line, ...]:
    """Return the lines with each gap written once, before the lower line; above a table, above it.

    Word adds the space after to the space before, others take the larger: so never both. A table
    has no space of its own.
    """
    result: list[Line] = []
    for line in lines:
        upper = result[-1] if result else None
        if upper and line.table is not None:
            gap = max(line.style.before, upper.style.after)
            result[-1] = replace(upper, style=replace(upper.style, after=gap))
            result.append(replace(line, style=replace(line.style, before=0.0)))
        elif upper and upper.style.after and (line.style.before or upper.table is not None):
            result[-1] = replace(upper, style=replace(upper.style, after=0.0))
            gap = max(line.style.before, upper.style.after)
            result.append(replace(line, style=replace(line.style, before=gap)))
        else:
            result.append(line)
    return tuple(result)


def _title(document: Document) -> str:
    if document.front.item_title:
        return document.front.item_title
    titles = (block.passage.plain for block in document.blocks() if block.kind is Kind.TITLE)
    return next(titles, "")
