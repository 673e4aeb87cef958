"""`drafter scrub`: a copy of a file that holds its pages and nothing else."""

from pathlib import Path

from drafter.commands.inspect import say_leaks
from drafter.commands.terminal import Arguments, parsed
from drafter.model.opened import RefusalError
from drafter.scrubbing import scrubbed
from drafter.store.atomic import write_bytes


def run(argv: list[str]) -> int:
    """Write a clean copy; what was taken out is listed."""
    parser = Arguments("scrub")
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("target", type=Path, metavar="OUT")
    parser.add_argument("--accept", action="store_true")
    options = parsed(parser, argv)
    if options.source.suffix.lower() != options.target.suffix.lower():
        raise RefusalError("other_form", path=str(options.target), suffix=options.source.suffix)
    data, leaks = scrubbed(options.source, accept=options.accept)
    write_bytes(options.target, data)
    say_leaks(leaks)
    return 0
