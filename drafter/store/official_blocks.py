"""The lines of an official file to blocks: kinds, levels, and labels where they are unusual."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from drafter.languages.language import Language
from drafter.languages.openers import find_opener
from drafter.model.document import Block, Kind
from drafter.model.passage import Mark, Passage, Style, cut, joined, merged
from drafter.numbering.typed import Counter, Place, bare_number, places, split
from drafter.store.official_lines import Line, Role

_EMPHASISED = {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.FORMULA}
_SENTENCE_ENDS = tuple(";；.。؛")
_KINDS = {Role.TITLE: Kind.TITLE, Role.HEADING: Kind.HEADING, Role.TABLE: Kind.OPAQUE}


@dataclass
class _Reader:
    """Reads one part from its first line to its last."""

    tongue: Language
    scheme: Kind
    numbered: bool = False
    """Whether paragraphs of the present stretch have numbers; otherwise the first one enacts."""
    counter: Counter = field(default_factory=Counter)
    seen: Kind | None = None

    def blocks(self, lines: Sequence[Line]) -> Iterator[Block]:
        """Yield the blocks, without ids."""
        self.numbered = _numbered(lines, self.tongue)
        for n, (line, following) in enumerate(
            zip(lines, _following(lines, self.tongue), strict=True)
        ):
            if line.role is Role.FORMULA:
                self.numbered = _numbered(lines[n + 1 :], self.tongue)
            block = self._block(line, following)
            self.seen = block.kind
            yield replace(block, passage=_emphasised(block))

    def _block(self, line: Line, following: Sequence[Place]) -> Block:
        if line.role in _KINDS:
            self.counter.unlabelled()
            number = (Passage(f"{line.label} "),) if line.label else ()
            return Block("", _KINDS[line.role], joined(*number, line.passage), source=line.source)
        if line.role is Role.FORMULA:
            self.counter.restart()
            return Block("", Kind.FORMULA, line.passage)
        candidates = _candidates(line, self.tongue)
        opening = line.role is Role.PREAMBULAR and not any(p.level == 0 for p in candidates)
        kind = Kind.PREAMBULAR if opening else self.scheme
        if candidates:
            place = self.counter.take(candidates, following)
            return Block("", kind, line.passage, place.level, "".join(line.label.split()))
        return self._unlabelled(line, kind)

    def _unlabelled(self, line: Line, kind: Kind) -> Block:
        """Read what has no number: or a dash, which Drafter keeps as part of the text."""
        passage = line.passage
        if line.label:
            passage = joined(Passage(f"{line.label} "), passage)
            return Block("", Kind.CONTINUATION, passage, max(self.counter.level, 0))
        if kind is Kind.PREAMBULAR:
            return self._preambular(line)
        if self._goes_on(passage):
            return Block("", Kind.CONTINUATION, passage, self.counter.level - 1)
        self.counter.unlabelled()
        enacting = kind is Kind.OPERATIVE and not self.numbered
        self.numbered = True
        return Block("", kind if enacting else Kind.PLAIN, passage)

    def _preambular(self, line: Line) -> Block:
        opens = find_opener(line.passage.text, Kind.PREAMBULAR, self.tongue.code)
        if (line.after and opens is None) or (self.counter.level > 0 and opens is None):
            return Block("", Kind.CONTINUATION, line.passage)
        self.counter.restart()
        return Block("", Kind.PREAMBULAR, line.passage)

    def _goes_on(self, passage: Passage) -> bool:
        """Say whether a text goes on after a list: in small letters, or to the sentence's end."""
        if self.counter.level < 1 or self.seen not in (self.scheme, Kind.CONTINUATION):
            return False
        return passage.text[:1].islower() or passage.text.endswith(_SENTENCE_ENDS)


def blocks_of(lines: Sequence[Line], scheme: Kind, tongue: Language) -> tuple[Block, ...]:
    """Return the blocks of a part; `scheme` is what its numbered paragraphs are."""
    split_lines = [_with_typed_label(line, tongue) for line in lines]
    return tuple(_Reader(tongue, scheme).blocks(split_lines))


def _numbered(lines: Sequence[Line], tongue: Language) -> bool:
    """Say whether a number of the uppermost level comes, before the next formula."""
    for line in lines:
        if line.role is Role.FORMULA:
            return False
        if line.role is Role.BODY and any(p.level == 0 for p in _candidates(line, tongue)):
            return True
    return False


def _with_typed_label(line: Line, tongue: Language) -> Line:
    """Return the line with a number that is typed in its text split off.

    Files take a paragraph for a heading now and then: its number and its verb tell.
    """
    text = line.passage.text
    if line.label or line.role not in (Role.BODY, Role.PREAMBULAR, Role.HEADING):
        return line
    found = split(text) or (bare_number(text, tongue) if line.role is Role.BODY else None)
    if found is None or not places(found.label, "operative", tongue):
        return line
    if line.role is Role.HEADING and not _is_numbered_clause(text, found.start, tongue):
        return line
    role = Role.BODY if line.role is Role.HEADING else line.role
    return replace(
        line, label=found.label, passage=cut(line.passage, found.start, len(text)), role=role
    )


def _is_numbered_clause(text: str, start: int, tongue: Language) -> bool:
    verb = find_opener(text[start:], Kind.OPERATIVE, tongue.code)
    return verb is not None and text[:1].isdigit()


def _candidates(line: Line, tongue: Language) -> tuple[Place, ...]:
    return places(line.label, "operative", tongue) if line.label else ()


def _following(lines: Sequence[Line], tongue: Language) -> list[tuple[Place, ...]]:
    """Return for each line what the next label of the same form may be, before the next number."""
    result: list[tuple[Place, ...]] = []
    ahead: dict[str, tuple[Place, ...]] = {}
    for line in reversed(lines):
        form = "".join(c for c in line.label if not c.isalnum())
        result.append(ahead.get(form, ()))
        candidates = _candidates(line, tongue)
        if any(place.level == 0 for place in candidates) or line.role is Role.FORMULA:
            ahead = {}
        if candidates:
            ahead[form] = candidates
    return result[::-1]


def _emphasised(block: Block) -> Passage:
    """Return the passage with the emphasis of its first words told from other emphasis.

    Official files print an opener in italics, in Chinese in bold, in Arabic in both; bold has no
    other use in these paragraphs, so that it is emphasis further on too.
    """
    passage = block.passage
    if block.kind not in _EMPHASISED or block.level:
        return passage
    end = _first_words(passage)
    bold = {(mark.start, mark.end) for mark in passage.marks if mark.style is Style.BOLD}
    marks = [Mark(0, len(passage.text[:end].rstrip()), Style.EMPHASIS)]
    for mark in passage.marks:
        if mark.style not in (Style.BOLD, Style.ITALIC):
            marks.append(mark)
        elif mark.end > end and (mark.start, mark.end) in bold:
            marks.append(replace(mark, style=Style.EMPHASIS))
        elif mark.end > end:
            marks.append(mark)
    return replace(passage, marks=merged(marks))


def _first_words(passage: Passage) -> int:
    """Return where the emphasis that begins the text ends; parts of it may be marked apart."""
    end = 0
    for mark in passage.marks:
        between = passage.text[end : mark.start]
        if mark.style in (Style.ITALIC, Style.BOLD) and not between.strip() and len(between) < 2:
            end = max(end, mark.end)
    return end
