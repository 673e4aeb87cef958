"""`drafter rollover`: from an earlier text to this session's draft, as proposals listed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from drafter.commands.output import PdfWriter, write
from drafter.commands.terminal import Arguments, count, interface_language, parsed, say, say_json
from drafter.commands.tracking import remarked
from drafter.languages.language import LANGUAGES
from drafter.messages import text
from drafter.model.document import Document
from drafter.model.opened import Opened, RefusalError
from drafter.numbering.labels import labels
from drafter.rollover import Proposal, accept, propose, session_of
from drafter.session import begun_from, open_file
from drafter.text.characters import ANCHOR

_FARTHEST = 30
"""Sessions after which a text is history, and no draft is built on it."""


def run(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Print the proposals and write the draft with what is accepted; it remembers its base."""
    parser = Arguments("rollover")
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("target", type=Path, metavar="OUT")
    parser.add_argument("--session", type=count, required=True, metavar="N")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--accept", choices=("sure", "all", "none"), default="sure")
    parser.add_argument("--lang", choices=LANGUAGES, metavar="xx")
    options = parsed(parser, argv)
    base = remarked(open_file(options.source, options.lang))
    _require_earlier(base, options.source, options.session)
    proposals = propose(base, options.session)
    accepted = [p for p in proposals if options.accept == "all" or p.sure]
    chosen = () if options.accept == "none" else accepted
    name = base.front.symbol or options.source.name
    draft = accept(begun_from(Opened(base), name).document, chosen)
    write(draft, options.target, write_pdf)
    if options.format == "json":
        say_json({"version": 1, "proposals": _rows(base, proposals, chosen)})
    else:
        _print(base, proposals, chosen)
    return 0


def _require_earlier(base: Document, path: Path, session: int) -> None:
    """Refuse a text whose session is not known, or is not some time before the draft's."""
    own = session_of(base)
    if own is None:
        raise RefusalError("no_session", path=str(path))
    if not own < session <= own + _FARTHEST:
        named = {"own": own, "session": session, "first": own + 1, "last": own + _FARTHEST}
        values = {name: str(number) for name, number in named.items()}
        raise RefusalError("session_not_later", path=str(path), **values)


def _rows(
    base: Document, proposals: Sequence[Proposal], chosen: Sequence[Proposal]
) -> list[dict[str, Any]]:
    """Return the proposals as values; notes are counted from 1, the cover has no block."""
    known, interface = labels(base), interface_language()
    return [
        {
            "id": p.id,
            "aspect": str(p.aspect),
            "label": known.name(p.block) if p.block else p.line,
            "block": p.block or None,
            "note": None if p.note is None else p.note + 1,
            "start": p.span.start,
            "end": p.span.end,
            "deed": str(p.deed),
            "now": p.now,
            "proposed": p.proposed,
            "why": text(f"rollover.{p.why}", interface, **p.arguments),
            "sure": p.sure,
            "accepted": p in chosen,
        }
        for p in proposals
    ]


def _print(base: Document, proposals: Sequence[Proposal], chosen: Sequence[Proposal]) -> None:
    interface = interface_language()
    for row in _rows(base, proposals, chosen):
        state = text(f"rollover.{'accepted' if row['accepted'] else 'open'}", interface)
        label = row["label"] or row["block"]
        if row["block"] is None:
            label = text(f"rollover.line_{label}", interface)
        if row["note"]:
            label = text("rollover.note", interface, label=label, number=row["note"])
        now, proposed = (_shown(row[side]) for side in ("now", "proposed"))
        say(f"{state}  {label}: {now} → {proposed}  {row['why']}")
    say(text("rollover.count", interface, count=len(proposals), accepted=len(chosen)))


def _shown(words: str) -> str:
    """Return words for a line of a list, nothing as a dash."""
    shown = " ".join(words.replace(ANCHOR, "").split())
    return f"“{shown}”" if shown else "–"
