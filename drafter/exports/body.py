"""From the parts of a document to printed lines: headings, labels, numbers, notes, page breaks."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from drafter.exports.grids import grid
from drafter.exports.placing import style_of
from drafter.exports.runs import Notes, printable, runs
from drafter.exports.sheet import Label, Line, LineStyle, Numbered, Run
from drafter.exports.stretches import Stretches
from drafter.exports.styles import Design
from drafter.exports.typeface import Typeface
from drafter.languages.language import Language
from drafter.model.document import Block, Kind, Part, PartKind
from drafter.model.passage import Passage, Style, marked
from drafter.model.table import table_of
from drafter.numbering.labels import NUMBERED_KINDS, Labels
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_NAMED = {PartKind.MEMORANDUM, PartKind.RESOLUTION, PartKind.DECISION}
"""Parts that say below the heading of their annex what they are."""


@dataclass
class Body:
    """Makes the lines of one sheet; notes and stretches grow as it goes."""

    tongue: Language
    face: Typeface
    design: Design
    labels: Labels
    notes: Notes
    typed_numbers: bool
    stretches: Stretches = field(default_factory=Stretches)

    def lines(self, part: Part) -> Iterator[Line]:
        """Yield the lines of a part: its heading, its name, its blocks."""
        self.stretches.begin()
        yield from self._heading(part)
        fresh = True
        for block in part.blocks:
            line = self._line(block, part)
            if block.kind is Kind.TITLE or block.kind is Kind.FORMULA or fresh:
                line = _with_gap(line, self.design)
            fresh = block.kind is Kind.TITLE
            yield line

    def _heading(self, part: Part) -> Iterator[Line]:
        heading = self.labels.headings.get(part.id, "")
        if heading:
            yield replace(self._plain(heading, "HCh", "part_heading", part), new_page=True)
        name = self.tongue.words(f"parts.{part.kind}") if part.kind in _NAMED else ""
        if heading and name and name not in _first_titles(part):
            yield _with_gap(self._plain(name, "TitleH1", "part_name", part), self.design)

    def _plain(self, text: str, template: str, role: str, part: Part) -> Line:
        style = self.design.styles[template]
        return Line(style, (Run(printable(text), style.font),), part=part.id, role=role)

    def _line(self, block: Block, part: Part) -> Line:
        if block.kind is Kind.FORMULA:
            self.stretches.begin()
        table = table_of(block.source) if block.kind is Kind.OPAQUE and not block.text else None
        if table is not None:
            reverse = self.tongue.right_to_left
            shown = grid(table, self.design, self.face, self.notes, right_to_left=reverse)
            style = style_of(block, self.design, labelled=False)
            style = replace(style, before=_TABLE_GAP, after=_TABLE_GAP)
            return Line(style, (), None, block.id, part.id, str(block.kind), table=shown)
        printed = self.labels.of(block.id)
        style = style_of(block, self.design, labelled=bool(printed))
        label = Label(printed, style.font, self._number(block, printed, style)) if printed else None
        words = runs(_passage(block), style.font, self.face, self.notes)
        return Line(style, words, label, block.id, part.id, str(block.kind))

    def _number(self, block: Block, printed: str, style: LineStyle) -> Numbered | None:
        if self.typed_numbers:
            return None
        scheme = NUMBERED_KINDS[block.kind]
        patterns = tuple(self.tongue.data["labels"][scheme])
        return self.stretches.number(scheme, patterns, block.level, printed, style)


def _with_gap(line: Line, design: Design) -> Line:
    key = "title" if line.role in ("title", "part_name") else "body"
    return replace(line, style=replace(line.style, before=design.gaps[key]))


def _first_titles(part: Part) -> set[str]:
    return {block.passage.plain.strip() for block in part.blocks[:2] if block.kind is Kind.TITLE}


def _passage(block: Block) -> Passage:
    """Return what a block prints."""
    if block.kind is Kind.OPAQUE and not block.text and block.source:
        return _words_of(block.source)
    if block.kind is Kind.FORMULA and not block.passage.emphasised:
        organ = len(block.text.rstrip(_FORMULA_END))
        return marked(block.passage, Span(0, organ), Style.EMPHASIS)
    return block.passage


_TABLE_GAP = 12.0
"""Points above and below a table (chosen: the gap between the lines of the cover)."""
_FORMULA_END = " ,\uff0c\u060c" + ANCHOR
"""What ends an enacting formula; it stands upright after the organ's emphasised name."""


def _words_of(source: str) -> Passage:
    """Return the words of something that Drafter does not know."""
    try:
        tree = etree.fromstring(source, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return Passage(source)
    return Passage(" ".join(" ".join(map(str, tree.itertext())).split()))
