"""`drafter compare`: two texts compared, as tracked changes, side by side or as a list."""

from functools import partial
from pathlib import Path

from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.commands.tracking import add_tracking, remarked, remembered, require, tracking_of
from drafter.compare.comparison import compare
from drafter.exports.compared import listing, page
from drafter.languages.language import LANGUAGES, language
from drafter.messages import text
from drafter.session import export_tracked, open_file
from drafter.store.atomic import write_bytes

_VIEWS = (".docx", ".odt", ".html", ".txt")


def run(argv: list[str]) -> int:
    """Compare two files; without --out the list of changes is printed."""
    parser = Arguments("compare")
    parser.add_argument("old", type=Path, metavar="OLD")
    parser.add_argument("new", type=Path, metavar="NEW", nargs="?")
    parser.add_argument("--out", type=Path, metavar="FILE")
    parser.add_argument("--lang", choices=LANGUAGES, metavar="xx")
    add_tracking(parser)
    options = parsed(parser, argv)
    target: Path | None = options.out
    if target is not None:
        require(target, _VIEWS)
    old = remarked(open_file(options.old, options.lang))
    if options.new is not None:
        new = remarked(open_file(options.new, options.lang))
    else:
        old, new = remembered(old, options.old), old
    if target is not None and target.suffix.lower() in (".docx", ".odt"):
        export_tracked(old, new, target, tracking_of(options))
        return 0
    words = partial(_message, interface_language())
    comparison = compare(old, new)
    if target is None:
        say(listing(comparison, words).rstrip("\n"))
    elif target.suffix.lower() == ".txt":
        write_bytes(target, listing(comparison, words).encode("utf-8"))
    else:
        reverse = language(new.language).right_to_left
        write_bytes(target, page(comparison, words, right_to_left=reverse))
    return 0


def _message(interface: str, key: str, **values: object) -> str:
    return text(f"compare.{key}", interface, **values)
