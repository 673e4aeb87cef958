"""What commands that write tracked changes share: author, date, and the forms that show them."""

import argparse
import datetime
from pathlib import Path

from drafter.commands.terminal import interface_language, say_error
from drafter.exports.sheet import Tracking
from drafter.messages import of_remark, text
from drafter.model.document import Document
from drafter.model.opened import Opened, RefusalError
from drafter.session import base_of

TRACKED = (".docx", ".odt", ".html", ".txt")
"""Forms that can show a change; Word and OpenDocument have it as something to accept or reject."""


def add_tracking(parser: argparse.ArgumentParser) -> None:
    """Add who is said to have made the changes, and when."""
    parser.add_argument("--author", default=text("commands.author", interface_language()))
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD")


def tracking_of(options: argparse.Namespace) -> Tracking:
    """Return the author and the date given; today where none is."""
    day: datetime.date = options.date or datetime.datetime.now(datetime.UTC).date()
    return Tracking(options.author, datetime.datetime(day.year, day.month, day.day))


def remarked(opened: Opened) -> Document:
    """Return the document that was read; what the reader remarks goes to standard error."""
    for remark in opened.remarks:
        say_error(of_remark(remark, interface_language()))
    return opened.document


def remembered(draft: Document, path: Path) -> Document:
    """Return the earlier text that a draft remembers; RefusalError where it remembers none."""
    base = base_of(draft)
    if base is None:
        raise RefusalError("no_base", path=str(path))
    return base


def require(target: Path, forms: tuple[str, ...] = TRACKED) -> None:
    """Refuse a file whose form cannot show changes, before anything is read."""
    suffix = target.suffix.lower()
    if suffix not in forms:
        raise RefusalError(
            "no_tracked_changes", path=str(target), suffix=suffix, known=", ".join(forms)
        )


def _date(given: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(given)
    except ValueError as error:
        message = text("commands.date", interface_language(), given=given)
        raise argparse.ArgumentTypeError(message) from error
