"""A draft on its way to a window."""

from dataclasses import dataclass
from pathlib import Path

from drafter.model.document import Document
from drafter.model.opened import Opened
from drafter.recovery.recovered import Recovered
from drafter.store.sealed import Key


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was read or begun, and what is known of where it comes from.

    `path` is the draft's own file; `saved` what that holds, where it is another text; `key` that of
    its passphrase; `source` the file that it was read from, in any form; `kept` what a crash left
    of it. `here`: it takes the place of the draft that the window shows.
    """

    opened: Opened
    path: Path | None = None
    saved: Document | None = None
    key: Key | None = None
    source: Path | None = None
    kept: Recovered | None = None
    here: bool = False
