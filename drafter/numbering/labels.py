"""Document to the label of every block and the heading of every annex.

Operative and numbered paragraphs count from 1 in each part; a text with a single operative
paragraph does not number it (Editorial Manual, Resolutions: numbering). Subparagraphs count from
(a) under each paragraph; a text that goes on after a list has no label of its own. A new formula
begins the count again, because the parts of a composite resolution are numbered each from 1.
Sections of one resolution mostly go on counting (75/101 B), but some begin again (75/253): where
the first paragraph after a heading has the typed label of number 1, the count begins again there.

Some lists are built the wrong way round, (i) above (a), as in mandates of the Council: where the
deeper number comes first below a paragraph, the two change places in the count, not in their forms.
Where a list begins with a typed "1.1.", those after it go on as "1.2.", until the next heading.
"""

import re
from dataclasses import dataclass, field, replace

from drafter.languages.counters import number_of
from drafter.languages.language import Language, language
from drafter.model.document import Block, BlockId, Document, Kind, Part, PartKind
from drafter.text.characters import EN_DASH, TATWEEL

_IN_SECTION = re.compile(r"(\d{1,2}\.)\d{1,2}(\.?)")

NUMBERED_KINDS = {
    Kind.OPERATIVE: "operative",
    Kind.NUMBERED: "numbered",
    Kind.PREAMBULAR: "preambular",
}


@dataclass(frozen=True, slots=True)
class Labels:
    """`printed` is what stands before a paragraph; `working` is how a room calls it: PP4, OP12."""

    printed: dict[BlockId, str]
    working: dict[BlockId, str]
    headings: dict[str, str]
    """The heading of each part by its id: "Annex II", empty for the main text."""
    restarts: set[BlockId] = field(default_factory=set)
    """The paragraphs whose typed label makes the count begin again, or gives it its form."""

    def of(self, block_id: BlockId) -> str:
        """Return the printed label, or nothing."""
        return self.printed.get(block_id, "")

    def name(self, block_id: BlockId) -> str:
        """Return the label that one would say: "PP4", "OP12 (a)", "3"."""
        return self.working.get(block_id, "")


_last: list[tuple[Document, Labels]] = []
"""All that shows a draft asks for the labels of the same value, one after another."""


def labels(document: Document) -> Labels:
    """Return every label of a document; those of the last value of a document are kept."""
    last = next(iter(_last), None)
    if last is None or last[0] is not document:
        last = document, _labelled(document)
        _last[:] = [last]  # In one go: other threads ask too.
    return last[1]


def _labelled(document: Document) -> Labels:
    tongue = language(document.language)
    result = Labels({}, {}, annex_headings(document))
    for part in document.parts:
        _label_part(part, tongue, result)
    return result


def without_usual_labels(document: Document, *, exactly: bool = False) -> Document:
    """Return the document with typed labels only where they say more than the printed ones.

    A reader gives each block the label that it found and calls this once at the end. `exactly`
    keeps those too that differ in dashes or the drawing of a letter alone, as official texts do.
    """
    known = labels(document)
    same = _is_but_for_blanks if exactly else is_same
    parts = []
    for part in document.parts:
        blocks = tuple(
            replace(block, typed_label="")
            if same(block.typed_label, known.of(block.id)) and block.id not in known.restarts
            else block
            for block in part.blocks
        )
        parts.append(replace(part, blocks=blocks))
    return replace(document, parts=tuple(parts))


def is_same(typed: str, printed: str) -> bool:
    """Say whether two labels differ in spaces, dashes or the drawing of a letter alone: "1–"."""
    return bare(typed) == bare(printed)


def _is_but_for_blanks(typed: str, printed: str) -> bool:
    return "".join(typed.split()) == "".join(printed.split())


def bare(label: str) -> str:
    """Return a label without blanks and drawn-out letters, with a hyphen for a dash."""
    return "".join(label.replace(TATWEEL, "").replace(EN_DASH, "-").split())


def is_in_section(label: str) -> bool:
    """Say whether a label counts within a section: "1.2", "1.2."."""
    return _IN_SECTION.fullmatch(label) is not None


def annex_headings(document: Document) -> dict[str, str]:
    """Return each part's heading: "Annex" alone, "Annex I" and on where there are several."""
    tongue = language(document.language)
    annexes = [part for part in document.parts if part.depth == 1]
    headings = {part.id: "" for part in document.parts}
    for number, part in enumerate(annexes, 1):
        headings[part.id] = (
            tongue.label("annex", 0, number) if len(annexes) > 1 else tongue.words("parts.annex")
        )
    for part in document.parts:
        if part.depth > 1:
            headings[part.id] = tongue.words("parts.annex")
        if part.heading:
            headings[part.id] = part.heading
    return headings


def _label_part(part: Part, tongue: Language, result: Labels) -> None:
    count = _Count()
    single = _single_operatives(part)
    for block in part.blocks:
        scheme = NUMBERED_KINDS.get(block.kind)
        if scheme is None:
            count.passed(block.kind)
        elif block.kind is Kind.PREAMBULAR and block.level == 0:
            result.working[block.id] = f"PP{count.preambular_paragraph()}"
        else:
            if _begins_again(block, scheme, tongue, count):
                result.restarts.add(block.id)
                count.reached = [0] * 6
            number = count.next(block.level)
            if count.takes_section(block):
                result.restarts.add(block.id)
            printed = count.in_section(block.level, number)
            printed = printed or tongue.label(scheme, block.level, number)
            result.printed[block.id] = "" if block.id in single else printed
            result.working[block.id] = _working(block, tongue, count, scheme)


@dataclass(slots=True)
class _Count:
    """The numbers reached at each level, of preambular paragraphs, and whether a heading came."""

    reached: list[int] = field(default_factory=lambda: [0] * 6)
    preambular: int = 0
    after_heading: bool = False
    turned: bool = False
    """Whether level 2 stands above level 1 in the present paragraph."""
    section: tuple[str, str] = ("", "")
    """What stands around the numbers of a section: "1." and "." of "1.2."."""

    def passed(self, kind: Kind) -> None:
        """Pass a block without a number: lists begin again after it unless it goes on."""
        if kind is Kind.FORMULA:
            self.reached, self.preambular = [0] * 6, 0
        elif kind in (Kind.HEADING, Kind.PLAIN, Kind.TITLE):
            self.reached[1:] = [0] * 5
            self.section, self.turned = ("", ""), False
            self.after_heading = self.after_heading or kind is not Kind.PLAIN

    def preambular_paragraph(self) -> int:
        """Count a preambular paragraph."""
        self.preambular += 1
        self.reached, self.turned = [0] * 6, False
        return self.preambular

    def next(self, level: int) -> int:
        """Count a numbered paragraph of a level."""
        if level == 0:
            self.section, self.turned = ("", ""), False
        elif level == 2 and not self.reached[1]:
            self.turned = True
        depth = self.depth(level)
        self.reached[depth] += 1
        self.reached[depth + 1 :] = [0] * (5 - depth)
        self.after_heading = self.after_heading and level > 0
        return self.reached[depth]

    def depth(self, level: int) -> int:
        """Return how deep a level lies in the present paragraph; or the level of a depth."""
        return 3 - level if self.turned and level in (1, 2) else level

    def takes_section(self, block: Block) -> bool:
        """Take the form of a typed "1.1." for what follows; say whether it is a new one."""
        found = _IN_SECTION.fullmatch(block.typed_label) if block.level == 1 else None
        if found is None or self.section == found.groups():
            return False
        self.section = found[1], found[2]
        return True

    def in_section(self, level: int, number: int) -> str:
        """Return the label of a paragraph of a section, or nothing outside of one."""
        before, after = self.section
        return f"{before}{number}{after}" if before and level == 1 else ""


def _begins_again(block: Block, scheme: str, tongue: Language, count: _Count) -> bool:
    if block.level or not count.after_heading or not count.reached[0] or not block.typed_label:
        return False
    pattern = str(tongue.data["labels"][scheme][0])
    return number_of("".join(pattern.split()), bare(block.typed_label)) == 1


def _working(block: Block, tongue: Language, count: _Count, scheme: str) -> str:
    counts = count.reached
    if block.kind is Kind.PREAMBULAR:
        head = f"PP{count.preambular}"
    else:
        head = f"OP{counts[0]}" if block.kind is Kind.OPERATIVE else str(counts[0])
    steps = [
        count.in_section(level, counts[depth]) or tongue.label(scheme, level, counts[depth])
        for depth in range(1, count.depth(block.level) + 1)
        if counts[depth] and (level := count.depth(depth))
    ]
    return " ".join([head, *steps])


def _single_operatives(part: Part) -> set[BlockId]:
    """Return the operative paragraphs that stand alone, each under its own formula."""
    heads: list[list[BlockId]] = [[]]
    for block in part.blocks if part.kind is not PartKind.ANNEX else ():
        if block.kind is Kind.FORMULA:
            heads.append([])
        elif block.kind is Kind.OPERATIVE and block.level == 0:
            heads[-1].append(block.id)
    return {stretch[0] for stretch in heads if len(stretch) == 1}
