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

MakeParagraph = Callable[[], Element]


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

    def place(self, paragraph: Element, change: Change, make: MakeParagraph) -> Element:
        """Return where a run of this change is to be added: the paragraph, or a deleted one."""
        if change is not self._open:
            self.close(paragraph)
            self._begin(paragraph, change, make)
        return self._deleted if self._deleted is not None else paragraph

    def end(self, paragraph: Element, change: Change, make: MakeParagraph) -> None:
        """End a paragraph; `make` makes the deleted paragraph that goes on after a deleted end."""
        self.place(paragraph, change, make)
        if self._region is not None and self._deleted is not None:
            self._deleted = make()
            self._region.addElement(self._deleted)

    def close(self, paragraph: Element) -> None:
        """Close what is open, at this place of the paragraph."""
        if self._open is Change.INSERTED:
            paragraph.addElement(ChangeEnd(changeid=self._identity))
        self._open, self._region, self._deleted = Change.KEPT, None, None

    def _begin(self, paragraph: Element, change: Change, make: MakeParagraph) -> None:
        if self.regions is None or change is Change.KEPT:
            return
        self._open = change
        self._identity, region = self.regions.add(change, late=self.late)
        if change is Change.INSERTED:
            paragraph.addElement(ChangeStart(changeid=self._identity))
            return
        paragraph.addElement(Place(changeid=self._identity))
        self._region, self._deleted = region, make()
        region.addElement(self._deleted)
