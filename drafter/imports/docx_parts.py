"""The parts of a Word file that its text needs, found by their relations.

python-docx is not used to read: it skips whatever is inside tracked insertions, knows no footnotes,
and takes every part of a package into memory, pictures and all. Relations that lead out of the
file are never followed: of a link only its address is read.
"""

import posixpath
from dataclasses import dataclass
from functools import cached_property

from drafter.imports.archive import Archive
from drafter.imports.docx_names import STRICT, R, W
from drafter.imports.docx_numbering import Lists, lists_of
from drafter.imports.docx_styles import Styles, styles_of
from drafter.imports.trees import Element, children, tree
from drafter.imports.writing import Gathered
from drafter.model.carried import WORK_SPACE, Carried, unpacked
from drafter.model.opened import RefusalError

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MACROS = "vbaproject.bin"


@dataclass
class Parts:
    """One file's main part and what it relates to."""

    archive: Archive
    main: str
    gathered: Gathered

    @cached_property
    def body(self) -> Element:
        """The body of the text; RefusalError where there is none."""
        root = self._tree(self.main)
        found = root.find(f"{W}body") if root is not None else None
        if found is None:
            raise RefusalError("no_text_in_file", path=self.archive.name)
        return found

    @cached_property
    def styles(self) -> Styles:
        """The styles."""
        return styles_of(self._side("styles"))

    @cached_property
    def lists(self) -> Lists:
        """The lists of automatic numbers."""
        return lists_of(self._side("numbering"), self.styles)

    @cached_property
    def notes(self) -> dict[tuple[str, str], Element]:
        """The footnotes and endnotes by kind and id."""
        return {
            (kind, element.get(f"{W}id", "")): element
            for kind in ("footnote", "endnote")
            for element in children(self._side(f"{kind}s"))
        }

    @cached_property
    def comments(self) -> dict[str, Element]:
        """The comments by id."""
        return {element.get(f"{W}id", ""): element for element in children(self._side("comments"))}

    @cached_property
    def carried(self) -> Carried | None:
        """What a work file of ours carries; other programs give its part other names."""
        for member in self.archive.members:
            if member.startswith("customXml/item") and "Props" not in member:
                root = self.archive.side_tree(member)
                if root is not None and root.tag == f"{{{WORK_SPACE}}}work":
                    return unpacked(root.text or "")
        return None

    @cached_property
    def _related(self) -> dict[str, str]:
        """The part of each kind of relation of the main part."""
        result: dict[str, str] = {}
        for relation in relations(self.archive, self.main):
            if relation.get("TargetMode") != "External":
                kind = relation.get("Type", "").rpartition("/")[2]
                result.setdefault(kind, _place(self.main, relation.get("Target", "")))
        return result

    def links(self, kind: str = "") -> dict[str, str]:
        """Return the addresses outside the file by relation, of the main part or of its notes."""
        part = self._related.get(f"{kind}s", "") if kind else self.main
        return {
            relation.get("Id", ""): relation.get("Target", "")
            for relation in relations(self.archive, part)
            if relation.get("TargetMode") == "External"
        }

    def _side(self, kind: str) -> Element | None:
        """Return a part that the text can do without; what is broken is said."""
        name = self._related.get(kind, "")
        if name not in self.archive:
            return None
        try:
            return self._tree(name)
        except RefusalError as refusal:
            if refusal.key != "damaged_file":
                raise
            self.gathered.say("part_unreadable", part=name)
            return None

    def _tree(self, name: str) -> Element | None:
        data = self.archive.read(name)
        for strict, usual in STRICT if data else ():
            data = (data or b"").replace(strict, usual)
        return None if data is None else tree(data, self.archive.name)


def parts_of(archive: Archive, gathered: Gathered) -> Parts:
    """Return the parts of a Word file; RefusalError where the archive is another thing."""
    main = "word/document.xml"
    for relation in relations(archive, ""):
        if relation.get("Type", "").endswith("/officeDocument"):
            main = _place("", relation.get("Target", ""))
    if main not in archive:
        raise RefusalError("no_text_in_file", path=archive.name)
    if any(name.lower().endswith(_MACROS) for name in archive.members):
        gathered.say("macros_left_out")
    return Parts(archive, main, gathered)


def relations(archive: Archive, part: str) -> list[Element]:
    """Return the relations of a part; of the whole package for ""."""
    folder, name = posixpath.split(part)
    root = archive.side_tree(posixpath.join(folder, "_rels", f"{name}.rels"))
    return [element for element in children(root) if element.tag == _RELATIONS]


def _place(part: str, target: str) -> str:
    """Return the member that a target names, seen from a part; never one above the root."""
    joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target))
    return joined.lstrip("/")


def link_of(element: Element, links: dict[str, str]) -> str:
    """Return the address that a hyperlink leads to outside the file, or ""."""
    return links.get(element.get(f"{R}id", ""), "")
