"""`drafter new`: an empty draft of a kind, with the fixed phrases of its language in place."""

from pathlib import Path

from drafter.commands.output import PdfWriter, write
from drafter.commands.terminal import Arguments, count, parsed
from drafter.languages.language import available
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Organ, RequestRule
from drafter.model.opened import RefusalError


def run(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Write a new draft; over a file that is there an empty one is never written."""
    parser = Arguments("new")
    parser.add_argument("kind", choices=[str(k) for k in DocumentKind], metavar="KIND")
    parser.add_argument("--lang", choices=available(), default="en")
    parser.add_argument("--organ", choices=[str(o) for o in Organ], default="ga")
    parser.add_argument("--session", type=count, metavar="N")
    rules = [int(rule) for rule in RequestRule]
    parser.add_argument("--rule", type=int, choices=rules, default=int(RequestRule.ADDITIONAL))
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    options = parsed(parser, argv)
    if options.out.exists():
        raise RefusalError("file_exists", path=str(options.out))
    document = new_document(
        DocumentKind(options.kind),
        options.lang,
        Organ(options.organ),
        options.session,
        RequestRule(options.rule),
    )
    write(document, options.out, write_pdf)
    return 0
