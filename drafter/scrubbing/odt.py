"""OpenDocument: what an odt holds beyond its pages."""

from collections.abc import Iterator

from drafter.imports.trees import Element, local
from drafter.model.carried import WORK_PROPERTY
from drafter.scrubbing import odt_text
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.scrubbing.packing import drop, parsed, written
from drafter.scrubbing.pictures import cleaned

_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_CONFIG = "{urn:oasis:names:tc:opendocument:xmlns:config:1.0}"
_XML = ("content.xml", "styles.xml")
_KNOWN = frozenset({"mimetype", "meta.xml", "settings.xml", "META-INF/manifest.xml", *_XML})

PARTS: dict[Kind, tuple[str, ...]] = {
    Kind.THUMBNAIL: ("thumbnails/",),
    Kind.MACRO: ("basic/", "scripts/", "dialogs/"),
    Kind.OBJECT: ("object ", "objectreplacements/object "),
    Kind.FONT: ("fonts/",),
    Kind.BASE: ("versions/", "versionlist.xml"),
    Kind.IDENTITY: ("meta-inf/documentsignatures",),
    Kind.DATA: ("layout-cache", "accelerator/", "manifest.rdf"),
    Kind.PRINTER: ("printersetup", "configurations2/"),
}
"""How the names of members begin that tell of somebody, by what they tell."""

META: dict[str, Kind] = {
    "initial-creator": Kind.AUTHOR,
    "creator": Kind.AUTHOR,
    "printed-by": Kind.AUTHOR,
    "creation-date": Kind.DATE,
    "date": Kind.DATE,
    "print-date": Kind.DATE,
    "editing-duration": Kind.DATE,
    "editing-cycles": Kind.REVISION,
    "generator": Kind.APPLICATION,
    "template": Kind.TEMPLATE,
    "auto-reload": Kind.LINK,
    "hyperlink-behaviour": Kind.LINK,
    "user-defined": Kind.PROPERTY,
    "keyword": Kind.PROPERTY,
    "description": Kind.PROPERTY,
    "subject": Kind.PROPERTY,
}
"""Elements of meta.xml; the title and the language are on the page."""

SETTINGS: dict[str, Kind] = {
    "PrinterName": Kind.PRINTER,
    "PrinterSetup": Kind.PRINTER,
    "Rsid": Kind.REVISION,
    "RsidRoot": Kind.REVISION,
    "CurrentDatabaseDataSource": Kind.PATH,
    "CurrentDatabaseCommand": Kind.PATH,
    "ModifyPasswordInfo": Kind.IDENTITY,
    "RedlineProtectionKey": Kind.IDENTITY,
}
"""Items of settings.xml."""


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
        elif not member.endswith("/"):
            leaks.append(leak(kind, member))
    leaks += _unused(kept)
    hidden = odt_text.hidden_styles([parsed(kept[m], name) for m in _XML if kept.get(m)])
    for member in list(kept):
        leaks += _cleaned(kept, member, name, hidden, accept=accept)
    _list_members(kept, name)
    return kept, leaks


def _kind_of(member: str) -> Kind | None:
    plain = member.lower()
    return next((kind for kind, heads in PARTS.items() if plain.startswith(heads)), None)


def _unused(members: dict[str, bytes]) -> Iterator[Leak]:
    """Take out the members that no page needs: unknown to the format, and called by nothing."""
    text = b"".join(members.get(part, b"") for part in _XML)
    for member in list(members):
        if member in _KNOWN or (member.encode() in text and not member.endswith("/")):
            continue
        del members[member]
        if not member.endswith("/"):
            yield leak(Kind.UNUSED, member)


def _cleaned(
    members: dict[str, bytes], member: str, name: str, hidden: frozenset[str], *, accept: bool
) -> list[Leak]:
    """Clean one member in its place; return what was taken out."""
    if member.lower().endswith((".png", ".jpg", ".jpeg")):
        picture = cleaned(members[member])
        changed = picture != members[member]
        members[member] = picture
        return [leak(Kind.PICTURE, member)] if changed else []
    if member not in (*_XML, "meta.xml", "settings.xml") or not members[member].strip():
        return []
    root = parsed(members[member], name)
    before = written(root)
    if member == "meta.xml":
        found = list(_meta(root))
    elif member == "settings.xml":
        found = list(_settings(root))
    else:
        accepted = list(odt_text.accept(root, member)) if accept else []
        found = [*accepted, *odt_text.clean(root, member, hidden)]
    after = written(root)
    if after != before:
        members[member] = after
    return found


def _meta(root: Element) -> Iterator[Leak]:
    for element in list(root.iter()):
        kind = META.get(local(element))
        said = " ".join(("".join(map(str, element.itertext())), *map(str, element.values())))
        if kind is None or not said.strip():
            continue
        if element.get(f"{_META}name") == WORK_PROPERTY:
            kind, said = Kind.CARRIED, ""
        yield leak(kind, "meta.xml", said)
        drop(element)


def _settings(root: Element) -> Iterator[Leak]:
    for item in list(root.iter(f"{_CONFIG}config-item")):
        kind = SETTINGS.get(item.get(f"{_CONFIG}name", ""))
        if kind is not None and (item.text or "").strip():
            yield leak(kind, "settings.xml", item.text)
            drop(item)


def _list_members(members: dict[str, bytes], name: str) -> None:
    """Let the manifest name no member that is gone."""
    place = "META-INF/manifest.xml"
    if place not in members:
        return
    root = parsed(members[place], name)
    for entry in list(root.iter(f"{_MANIFEST}file-entry")):
        path = entry.get(f"{_MANIFEST}full-path", "")
        if _kind_of(path) is not None or (path not in members and not path.endswith("/")):
            root.remove(entry)
    members[place] = written(root)
