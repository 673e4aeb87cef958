"""`drafter convert`: a file in any form that Drafter reads into any that it writes."""

from pathlib import Path

from drafter import exports
from drafter.commands.output import PdfWriter, write
from drafter.commands.terminal import Arguments, interface_language, parsed, say_error
from drafter.languages.language import LANGUAGES
from drafter.messages import of_remark
from drafter.session import open_file


def run(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Convert one file. Remarks of the reader go to standard error."""
    parser = Arguments("convert")
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("target", type=Path, metavar="OUT")
    parser.add_argument("--profile", choices=[str(p) for p in exports.Profile], default="layout")
    parser.add_argument("--typed-numbers", action="store_true")
    parser.add_argument("--lang", choices=LANGUAGES, metavar="xx")
    options = parsed(parser, argv)
    opened = open_file(options.source, options.lang)
    for remark in opened.remarks:
        say_error(of_remark(remark, interface_language()))
    numbers = options.typed_numbers
    write(opened.document, options.target, write_pdf, options.profile, typed_numbers=numbers)
    return 0
