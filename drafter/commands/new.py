"""`drafter new`: an empty draft of a kind, with the fixed phrases of its language in place."""

from pathlib import Path

from drafter.commands.terminal import Arguments, parsed
from drafter.languages.language import available
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Organ
from drafter.session import export


def run(argv: list[str]) -> int:
    """Write a new draft."""
    parser = Arguments("new")
    parser.add_argument("kind", choices=[str(k) for k in DocumentKind], metavar="KIND")
    parser.add_argument("--lang", choices=available(), default="en")
    parser.add_argument("--organ", choices=[str(o) for o in Organ], default="ga")
    parser.add_argument("--session", type=int, metavar="N")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    options = parsed(parser, argv)
    document = new_document(
        DocumentKind(options.kind), options.lang, Organ(options.organ), options.session
    )
    export(document, options.out)
    return 0
