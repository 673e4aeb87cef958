"""`drafter convert`: a file in any form that Drafter reads into any that it writes."""

from collections.abc import Callable
from pathlib import Path

from drafter import exports
from drafter.commands.terminal import Arguments, interface_language, parsed, say_error
from drafter.exports.sheet import Sheet
from drafter.messages import of_remark
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.session import export, open_file
from drafter.store.atomic import write_bytes

PdfWriter = Callable[[Sheet], bytes]


def run(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Convert one file. Remarks of the reader go to standard error."""
    parser = Arguments("convert")
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("target", type=Path, metavar="OUT")
    parser.add_argument("--profile", choices=[str(p) for p in exports.Profile], default="layout")
    parser.add_argument("--typed-numbers", action="store_true")
    parser.add_argument("--lang", metavar="xx")
    options = parsed(parser, argv)
    opened = open_file(options.source, options.lang)
    for remark in opened.remarks:
        say_error(of_remark(remark, interface_language()))
    if options.target.suffix.lower() == ".pdf":
        _write_pdf(opened.document, options.target, options.profile, write_pdf)
    else:
        export(
            opened.document, options.target, options.profile, typed_numbers=options.typed_numbers
        )
    return 0


def _write_pdf(document: Document, target: Path, profile: str, write_pdf: PdfWriter | None) -> None:
    if write_pdf is None:
        raise RefusalError("pdf_needs_window", path=str(target))
    sheet = exports.prepare(document, exports.Profile(profile))
    write_bytes(target, write_pdf(sheet))
