"""`drafter inspect`: what a file holds beyond its pages, before it is sent."""

from pathlib import Path

from drafter.commands.terminal import Arguments, interface_language, parsed, say, say_json
from drafter.messages import text
from drafter.scrubbing import scrubbed
from drafter.scrubbing.leak import Leak


def run(argv: list[str]) -> int:
    """List what would leave with a file; 1 where there is anything."""
    parser = Arguments("inspect")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    _, leaks = scrubbed(options.file, accept=True)
    if options.format == "json":
        rows = [
            {"kind": str(found.kind), "place": found.place, "said": found.said} for found in leaks
        ]
        say_json({"version": 1, "path": str(options.file), "leaks": rows})
    else:
        say_leaks(leaks)
    return 1 if leaks else 0


def say_leaks(leaks: tuple[Leak, ...]) -> None:
    """Print one line for each thing, or that there is none."""
    code = interface_language()
    for found in leaks:
        said = f": {found.said}" if found.said else ""
        say(f"{text(f'scrubbing.{found.kind}', code)} ({found.place}){said}")
    if not leaks:
        say(text("scrubbing.nothing", code))
