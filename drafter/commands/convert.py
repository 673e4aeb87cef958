"""`drafter convert`: a file in any form that Drafter reads into any that it writes."""

from argparse import Namespace
from pathlib import Path

from drafter import exports
from drafter.commands.output import PdfWriter, write
from drafter.commands.terminal import Arguments, parsed
from drafter.commands.tracking import add_tracking, remarked, remembered, require, tracking_of
from drafter.imports.writing import View
from drafter.languages.language import LANGUAGES
from drafter.session import export_tracked, open_file


def run(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Convert one file. Remarks of the reader go to standard error."""
    parser = Arguments("convert")
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("target", type=Path, metavar="OUT")
    parser.add_argument("--profile", choices=[str(p) for p in exports.Profile], default="layout")
    parser.add_argument("--typed-numbers", action="store_true")
    parser.add_argument("--lang", choices=LANGUAGES, metavar="xx")
    parser.add_argument("--view", choices=[str(v) for v in View], default="final")
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--base", type=Path, metavar="OLD")
    base.add_argument("--tracked", action="store_true")
    add_tracking(parser)
    options = parsed(parser, argv)
    if options.base is not None or options.tracked:
        return _with_base(options)
    document = remarked(open_file(options.source, options.lang, options.view))
    numbers = options.typed_numbers
    write(document, options.target, write_pdf, options.profile, typed_numbers=numbers)
    return 0


def _with_base(options: Namespace) -> int:
    """Write the text with its changes from an earlier one."""
    require(options.target)
    draft = remarked(open_file(options.source, options.lang, options.view))
    if options.base is not None:
        base = remarked(open_file(options.base, options.lang, options.view))
    else:
        base = remembered(draft, options.source)
    numbers, tracking = options.typed_numbers, tracking_of(options)
    export_tracked(base, draft, options.target, tracking, options.profile, typed_numbers=numbers)
    return 0
