"""Tracked changes of an OpenDocument text: regions told at its head, places marked where they are.

What was inserted stands in the text between two marks, over the ends of paragraphs if need be. What
was deleted stands in its region, as paragraphs of which the first goes on from the place of the
mark and the last runs into what follows it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from odf.dc import Creator, Date
from odf.element import Element
from odf.namespaces import TEXTNS
from odf.office import ChangeInfo
from odf.text import (
    Change as Place,
)
from odf.text import (
    ChangedRegion,
    ChangeEnd,
    ChangeStart,
    Deletion,
    Insertion,
    TrackedChanges,
)

from drafter.compare.pieces import Change
from drafter.exports.sheet import Tracking

_XML = "http://www.w3.org/XML/1998/namespace"

AddParagraph = Callable[[Element], Element]
"""Adds an empty paragraph like the present one to what was deleted, and returns it."""


@dataclass
class Regions:
    """The regions of one file."""

    tracking: Tracking
    element: Element = field(default_factory=TrackedChanges)
    _count: int = 0

    def add(self, change: Change, *, late: bool) -> tuple[str, Element]:
        """Add a region; return its id and what holds its deleted paragraphs."""
        self._count += 1
        identity = f"change{self._count}"
        # odfpy asks for an attribute that it has no word for, and checks nothing when told so.
        region = ChangedRegion(check_grammar=False)
        region.setAttrNS(_XML, "id", identity)
        region.setAttrNS(TEXTNS, "id", identity)
        kind = Insertion() if change is Change.INSERTED else Deletion()
        info = ChangeInfo()
        info.addElement(Creator(text=self.tracking.author))
        info.addElement(Date(text=self.tracking.moment(late=late)))
        kind.addElement(info)
        region.addElement(kind)
        self.element.addElement(region)
        return identity, kind


@dataclass
class Flow:
    """Text as it flows through paragraphs; the change that is open may go on into the next one."""

    regions: Regions | None
    late: bool = False
    _open: Change = Change.KEPT
    _identity: str = ""
    _region: Element | None = None
    _deleted: Element | None = None
    _ended: bool = False

    def place(self, paragraph: Element, change: Change, add: AddParagraph) -> Element:
        """Return where a run of this change is to be added: the paragraph, or a deleted one."""
        self._go_on(add)
        if change is not self._open:
            self.close(paragraph, add)
            self._begin(paragraph, change, add)
        return self._deleted if self._deleted is not None else paragraph

    def end(self, paragraph: Element, change: Change, add: AddParagraph) -> None:
        """End a paragraph; what follows a deleted end goes on in another paragraph."""
        self.place(paragraph, change, add)
        self._ended = self._deleted is not None

    def close(self, paragraph: Element, add: AddParagraph) -> None:
        """Close what is open, at this place of the paragraph."""
        self._go_on(add)
        if self._open is Change.INSERTED:
            paragraph.addElement(ChangeEnd(changeid=self._identity))
        self._open, self._region, self._deleted = Change.KEPT, None, None

    def _go_on(self, add: AddParagraph) -> None:
        """Begin the paragraph that a deleted end runs into: it is like the one that is now."""
        if self._ended and self._region is not None:
            self._deleted = add(self._region)
        self._ended = False

    def _begin(self, paragraph: Element, change: Change, add: AddParagraph) -> None:
        if self.regions is None or change is Change.KEPT:
            return
        self._open = change
        self._identity, region = self.regions.add(change, late=self.late)
        if change is Change.INSERTED:
            paragraph.addElement(ChangeStart(changeid=self._identity))
            return
        paragraph.addElement(Place(changeid=self._identity))
        self._region, self._deleted = region, add(region)
