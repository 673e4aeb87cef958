"""Word: what a docx holds beyond its pages. Parts that tell are taken out, and what leads there."""

import posixpath
from collections.abc import Callable, Iterator

from drafter.imports.trees import Element, local
from drafter.model.carried import WORK_SPACE
from drafter.scrubbing import docx_accept, docx_text
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.scrubbing.packing import drop, is_local, parsed, written
from drafter.scrubbing.pictures import cleaned

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml"
_PLAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

PARTS: dict[Kind, tuple[str, ...]] = {
    Kind.PROPERTY: ("docprops/custom",),
    Kind.COMMENT: ("word/comments", "word/people", "word/threadedcomments"),
    Kind.DATA: ("customxml/",),
    Kind.BLOCKS: ("word/glossary/",),
    Kind.OBJECT: ("word/embeddings/", "word/activex/"),
    Kind.FONT: ("word/fonts/",),
    Kind.THUMBNAIL: ("docprops/thumbnail",),
    Kind.PRINTER: ("word/printersettings",),
    Kind.MACRO: ("word/vbaproject", "word/vbadata", "word/customizations"),
    Kind.IDENTITY: ("docmetadata/", "_xmlsignatures/"),
}
"""How the names of parts begin that tell of somebody, by what they tell."""

CORE: dict[str, Kind] = {
    "creator": Kind.AUTHOR,
    "lastModifiedBy": Kind.AUTHOR,
    "created": Kind.DATE,
    "modified": Kind.DATE,
    "lastPrinted": Kind.DATE,
    "revision": Kind.REVISION,
    "keywords": Kind.PROPERTY,
    "description": Kind.PROPERTY,
    "subject": Kind.PROPERTY,
    "category": Kind.PROPERTY,
    "contentStatus": Kind.PROPERTY,
    "identifier": Kind.IDENTITY,
    "version": Kind.REVISION,
    "Company": Kind.COMPANY,
    "Manager": Kind.COMPANY,
    "Template": Kind.TEMPLATE,
    "TotalTime": Kind.DATE,
    "Application": Kind.APPLICATION,
    "AppVersion": Kind.APPLICATION,
    "HyperlinkBase": Kind.PATH,
}
"""Elements of docProps/core.xml and app.xml; the title is on the page."""

SETTINGS: dict[str, Kind] = {
    "rsids": Kind.REVISION,
    "attachedTemplate": Kind.TEMPLATE,
    "docVars": Kind.VARIABLE,
    "mailMerge": Kind.PATH,
    "docId": Kind.IDENTITY,
    "saveThroughXslt": Kind.PATH,
    "writeProtection": Kind.IDENTITY,
}
"""Elements of word/settings.xml."""


def clean(
    members: dict[str, bytes], name: str, *, accept: bool = False
) -> tuple[dict[str, bytes], list[Leak]]:
    """Return the members without what tells, and what was taken out."""
    leaks: list[Leak] = []
    kept: dict[str, bytes] = {}
    for member, data in members.items():
        kind = _kind_of(member)
        if kind is None:
            kept[member] = data
        elif not member.endswith(".rels"):
            carried = kind is Kind.DATA and WORK_SPACE.encode() in data
            leaks.append(leak(Kind.CARRIED if carried else kind, member))
    if any(
        found.kind is Kind.CARRIED for found in leaks
    ):  # What describes it is no data of others.
        leaks = [f for f in leaks if f.kind is not Kind.DATA or "itemProps" not in f.place]
    leaks += _unused(kept, name)
    cleaner = _Cleaner(kept, name, leaks, accept=accept)
    for member in sorted(kept):
        cleaner.clean(member)
    return kept, leaks


def _unused(members: dict[str, bytes], name: str) -> Iterator[Leak]:
    """Take out the members that no relation leads to, from the file's own relations on."""
    names = {member.lower(): member for member in members}
    used, left = {"[content_types].xml"}, [""]
    while left:
        part = left.pop()
        folder, file = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{file}.rels")
        if relations not in names:
            continue
        used.add(relations)
        tree = parsed(members[names[relations]], name)
        for relation in tree.iter(f"{_RELATIONS}Relationship"):
            target = _target(folder, relation)
            if target in names and target not in used:
                used.add(target)
                left.append(target)
    for member in [m for m in members if m.lower() not in used]:
        del members[member]
        if not member.endswith(("/", ".rels")):
            yield leak(Kind.UNUSED, member)


def _target(folder: str, relation: Element) -> str:
    """Return the name of the part that a relation leads to, in small letters.

    Source: ECMA-376-2, 9.1.1.1: names of parts are equal whatever their letters' case.
    """
    whole = posixpath.join("/", folder, relation.get("Target", ""))
    return posixpath.normpath(whole).lstrip("/").lower()


def _kind_of(member: str) -> Kind | None:
    plain = member.lower().replace("_rels/", "")
    for kind, beginnings in PARTS.items():
        if plain.startswith(beginnings):
            return kind
    return None


class _Cleaner:
    """Goes through the parts of one file."""

    def __init__(
        self, members: dict[str, bytes], name: str, leaks: list[Leak], *, accept: bool
    ) -> None:
        self._members = members
        self._name = name
        self._leaks = leaks
        self._accept = accept
        self._hidden = frozenset(docx_text.hidden_styles(self._tree("word/styles.xml")))

    def clean(self, member: str) -> None:
        """Clean one part in its place."""
        if member.lower().endswith((".png", ".jpg", ".jpeg")):
            self._picture(member)
        elif member.endswith(".rels"):
            self._change(member, self._relations)
        elif member == "[Content_Types].xml":
            self._types(member)
        elif member.startswith("docProps/"):
            self._change(member, lambda root, place: _told(root, place, CORE))
        elif member == "word/settings.xml":
            self._change(member, lambda root, place: _told(root, place, SETTINGS))
        elif member.startswith("word/") and member.endswith(".xml"):
            self._change(member, self._text)

    def _text(self, root: Element, place: str) -> Iterator[Leak]:
        if self._accept:
            yield from docx_accept.accept(root, place)
        yield from docx_text.clean(root, place, self._hidden)

    def _tree(self, member: str) -> Element | None:
        data = self._members.get(member)
        return parsed(data, self._name) if data else None

    def _change(self, member: str, work: Callable[[Element, str], Iterator[Leak]]) -> None:
        root = parsed(self._members[member], self._name)
        before = written(root)
        self._leaks += work(root, member)
        after = written(root)
        if after != before:
            self._members[member] = after

    def _picture(self, member: str) -> None:
        clean = cleaned(self._members[member])
        if clean != self._members[member]:
            self._members[member] = clean
            self._leaks.append(leak(Kind.PICTURE, member))

    def _types(self, member: str) -> None:
        """Let the list of types name no part that is gone; without its macros a file has none."""
        root = parsed(self._members[member], self._name)
        names = {known.lower() for known in self._members}
        for element in list(root):
            part = element.get("PartName", "").lstrip("/").lower()
            if part and part not in names:
                root.remove(element)
        self._members[member] = written(root).replace(_MACROS, _PLAIN)

    def _relations(self, root: Element, member: str) -> Iterator[Leak]:
        """Take out relations that lead to parts that are gone, and addresses of somebody's files.

        A relation that the text calls by its number leads nowhere then, which Word allows.
        """
        folder = posixpath.dirname(posixpath.dirname(member))
        names = {known.lower() for known in self._members}
        for relation in list(root.iter(f"{_RELATIONS}Relationship")):
            target, kind = relation.get("Target", ""), relation.get("Type", "")
            if relation.get("TargetMode") == "External":
                fetched = not kind.endswith("/hyperlink")
                if fetched or is_local(target):
                    template = kind.endswith("/attachedTemplate")
                    yield leak(Kind.TEMPLATE if template else Kind.LINK, member, target)
                    self._forget(root, relation, member)
                continue
            if _target(folder, relation) not in names:
                self._forget(root, relation, member)

    def _forget(self, root: Element, relation: Element, member: str) -> None:
        root.remove(relation)
        self._forget_in(member, relation.get("Id", ""))

    def _forget_in(self, relations: str, number: str) -> None:
        """Let the part that the relations belong to call one of them no more."""
        folder, file = posixpath.split(relations)
        part = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
        tree = self._tree(part)
        if tree is not None and docx_text.forget(tree, number):
            self._members[part] = written(tree)


def _told(root: Element, place: str, kinds: dict[str, Kind]) -> Iterator[Leak]:
    """Take out the elements that tell; an empty one told nothing."""
    for element in list(root.iter()):
        kind = kinds.get(local(element))
        if kind is None or element is root:
            continue
        said = " ".join(("".join(map(str, element.itertext())), *map(str, element.values())))
        if said.strip() or len(element):
            yield leak(kind, place, said)
        drop(element)
