"""`drafter wipe`: recovery files and earlier versions, counted or removed."""

import contextlib
from pathlib import Path

from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.messages import text
from drafter.model.opened import RefusalError
from drafter.recovery import journal, owner, vault


def run(argv: list[str]) -> int:
    """Say what is kept; with --yes remove it. What a window that runs now keeps stays."""
    parser = Arguments("wipe")
    parser.add_argument("--yes", action="store_true")
    options = parsed(parser, argv)
    code = interface_language()
    kept = [path for path in vault.everything() if not _in_use(path)]
    if not options.yes:
        size = sum(path.stat().st_size for path in kept) // 1024
        say(text("commands.wipe_would", code, count=len(kept), size=size))
        return 0
    try:
        for path in kept:
            vault.remove(path)
            with contextlib.suppress(OSError):  # The folder of a draft's versions, when empty.
                path.parent.rmdir()
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusalError("not_removed", path=str(path), reason=reason) from error
    say(text("commands.wiped", code, count=len(kept)))
    return 0


def _in_use(path: Path) -> bool:
    """Say whether a window that runs now writes this journal."""
    try:
        kept = journal.read(path) if path.suffix == journal.SUFFIX else None
    except OSError:
        return False
    return kept is not None and owner.runs(kept.opening.owner)
