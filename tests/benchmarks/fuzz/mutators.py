"""Inputs made of others: bytes, elements of XML, and members of a zip package."""

import copy
import io
import random
import zipfile

import atheris
from lxml import etree

LONGEST = 1_000_000
_NASTY = (
    "", "-1", "0", "99999999999999999999", "a" * 5000, "\u202e", "\u0000", "../../../etc/hostname",
    "http://192.0.2.1/", "٣", "½", "²", "1e9", "NaN", " ", "%s{x}", "\ufffc", "🏔", "Ⅻ",
)  # fmt: skip


def plain(data, max_size, seed):
    return atheris.Mutate(data, max_size)


def markup(data, max_size, seed):
    """Mutate a file of XML: most often its elements, at times its bytes."""
    if random.Random(seed).random() < 0.3:
        return atheris.Mutate(data, max_size)
    return elements(data, random.Random(seed))[:max_size]


def package(data, max_size, seed):
    """Mutate one member of a package, or the package's own bytes."""
    chance = random.Random(seed)
    if chance.random() < 0.1:
        return atheris.Mutate(data, max_size)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old:
            members = {name: old.read(name) for name in old.namelist()[:40]}
    except Exception:
        return atheris.Mutate(data, max_size)
    if not members:
        return atheris.Mutate(data, max_size)
    name = chance.choice([*members, *(n for n in members if n.endswith("t.xml"))])
    if chance.random() < 0.05:
        del members[name]
    elif chance.random() < 0.4:
        room = max(max_size - sum(map(len, members.values())), 64)
        members[name] = atheris.Mutate(members[name], min(len(members[name]) + 256, room) or 64)
    else:
        members[name] = elements(members[name], chance)
    return stored(members)[:max_size]


def stored(members):
    """The members as a package, not compressed: coverage sees what they hold."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as new:
        for name, content in members.items():
            new.writestr(zipfile.ZipInfo(name.replace("\0", "")), content)
    return stream.getvalue()


def elements(data, chance):
    """Move, double, drop, nest and rename elements; set attributes and texts to nasty values."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except (etree.XMLSyntaxError, ValueError):
        return atheris.Mutate(data, len(data) + 64)
    for _ in range(chance.randint(1, 4)):
        every = [node for node in root.iter() if isinstance(node.tag, str)]
        one, other = chance.choice(every), chance.choice(every)
        try:
            chance.choice(_CHANGES)(one, other, chance)
        except (ValueError, etree.LxmlError):  # A name of an earlier change that no writer takes.
            return atheris.Mutate(data, len(data) + 64)
    return etree.tostring(root)


def _copy(element):
    made = copy.deepcopy(element)
    made.tail = None
    return made


def _double(one, other, chance):
    if len(etree.tostring(one)) < 20_000:
        other.insert(chance.randint(0, len(other)), _copy(one))


def _drop(one, other, chance):
    if one.getparent() is not None:
        one.getparent().remove(one)


def _rename(one, other, chance):
    one.tag = other.tag


def _nest(one, other, chance):
    for _ in range(chance.choice((1, 3, 40, 200))):
        inner = etree.SubElement(one, other.tag, dict(other.attrib))
        inner.text = "x"
        one = inner


def _attribute(one, other, chance):
    names = [*one.attrib, *other.attrib]
    if names:
        _try_set(one, chance.choice(names), chance.choice((*_NASTY, *other.attrib.values())))


def _try_set(one, name, value):
    try:
        one.set(name, value)
    except ValueError:
        one.set(name, "")


def _text(one, other, chance):
    try:
        one.text = chance.choice((*_NASTY, other.text or ""))
    except ValueError:
        one.text = None


def _unname(one, other, chance):
    if one.attrib:
        del one.attrib[chance.choice(list(one.attrib))]


def _remark(one, other, chance):
    made = chance.choice((etree.Comment, lambda text: etree.ProcessingInstruction("prog", text)))
    one.insert(chance.randint(0, len(one)), made("said"))


_CHANGES = (_double, _drop, _rename, _nest, _attribute, _attribute, _text, _unname, _remark)
