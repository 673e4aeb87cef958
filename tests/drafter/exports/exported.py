"""Reads exports back with nothing of the program's own: what a word processor would count."""

import io
import re
import zipfile
from html.parser import HTMLParser

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def member(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.namelist()


def roman(number):
    signs = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    result = ""
    for value, sign in signs:
        result += sign * (number // value)
        number %= value
    return result


FORMATS = {
    "decimal": str,
    "1": str,
    "lowerLetter": lambda n: chr(96 + n),
    "a": lambda n: chr(96 + n),
    "lowerRoman": roman,
    "i": roman,
}


def docx_lines(data):
    """Label and text of every paragraph, counted as Word counts: by list definition and level."""
    levels = _word_levels(data) if "word/numbering.xml" in members(data) else {}
    counts = {}
    return [
        _numbered(_word_number(p), levels, counts) + _word_text(p)
        for p in member(data, "word/document.xml").iter(f"{W}p")
    ]


def _word_levels(data):
    root = member(data, "word/numbering.xml")
    definitions = {d.get(f"{W}abstractNumId"): d for d in root.iter(f"{W}abstractNum")}
    return {
        num.get(f"{W}numId"): {
            int(level.get(f"{W}ilvl")): (
                level.find(f"{W}numFmt").get(f"{W}val"),
                level.find(f"{W}lvlText").get(f"{W}val"),
                int(level.find(f"{W}start").get(f"{W}val")),
            )
            for level in definitions[num.find(f"{W}abstractNumId").get(f"{W}val")].iter(f"{W}lvl")
        }
        for num in root.iter(f"{W}num")
    }


def _word_number(paragraph):
    number = paragraph.find(f"{W}pPr/{W}numPr")
    if number is None:
        return None
    return number.find(f"{W}numId").get(f"{W}val"), int(number.find(f"{W}ilvl").get(f"{W}val"))


def _numbered(number, levels, counts):
    if number is None:
        return ""
    identity, level = number
    style, text, start = levels[identity][level]
    seen = counts.setdefault(identity, {})
    seen[level] = seen.get(level, start - 1) + 1
    for deeper in [n for n in seen if n > level]:
        del seen[deeper]
    return text.replace(f"%{level + 1}", FORMATS[style](seen[level])) + " "


def _word_text(paragraph):
    words = []
    for node in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br"):
        custom = node.getprevious() is not None and node.getprevious().tag.endswith("Reference")
        if node.tag == f"{W}t" and not custom:
            words.append(node.text or "")
        elif node.getparent().tag == f"{W}r":
            words.append("" if custom else " ")
    return "".join(words)


def odt_lines(data):
    """Label and text of every paragraph, counted as OpenDocument says: by list and level."""
    root = member(data, "content.xml")
    styles = {
        s.get(f"{STYLE}name"): {
            int(level.get(f"{TEXT}level")) - 1: level
            for level in s.iter(f"{TEXT}list-level-style-number")
        }
        for s in root.iter(f"{TEXT}list-style")
    }
    counts, result = {}, []
    body = root.find(".//{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")
    for child in body:
        if child.tag == f"{TEXT}list":
            key = child.get(f"{TEXT}continue-list") or child.get(f"{XML}id")
            seen = counts.setdefault(key, {})
            _odt_list(child, 0, styles[child.get(f"{TEXT}style-name")], seen, result)
        elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
            result.append(_odt_text(child))
    return result


def _odt_list(node, level, style, seen, result):
    for item in node:
        for child in item:
            if child.tag == f"{TEXT}list":
                _odt_list(child, level + 1, style, seen, result)
                continue
            one = style[level]
            start = int(one.get(f"{TEXT}start-value", "1"))
            seen[level] = seen.get(level, start - 1) + 1
            for deeper in [n for n in seen if n > level]:
                del seen[deeper]
            number = FORMATS[one.get(f"{STYLE}num-format")](seen[level])
            prefix, suffix = one.get(f"{STYLE}num-prefix", ""), one.get(f"{STYLE}num-suffix", "")
            result.append(f"{prefix}{number}{suffix} {_odt_text(child)}")


def _odt_text(node):
    words = [node.text or ""]
    for child in node:
        if child.tag in (f"{TEXT}tab", f"{TEXT}line-break", f"{TEXT}s"):
            words.append(" " * int(child.get(f"{TEXT}c", "1")))
        elif child.tag != f"{TEXT}note":
            words.append(_odt_text(child))
        words.append(child.tail or "")
    return "".join(words)


class _Page(HTMLParser):
    """Collects the paragraphs of main; a note's call is a link with a role and is left out."""

    def __init__(self):
        super().__init__()
        self.lines, self.within, self.call = [], False, False

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.within = True
        elif self.within and (tag == "p" or re.fullmatch(r"h\d", tag)):
            self.lines.append("")
        self.call = dict(attrs).get("role") == "doc-noteref"

    def handle_endtag(self, tag):
        self.within = self.within and tag != "main"
        self.call = False

    def handle_data(self, data):
        if self.within and self.lines and not self.call:
            self.lines[-1] += data.replace("\n", "") if not data.strip() else data


def html_lines(data):
    page = _Page()
    page.feed(data.decode())
    return page.lines


def text_lines(data):
    """The paragraphs without the notes at the end and without their calls."""
    lines = data.decode().rstrip("\n").split("\n\n")
    body = [line for line in lines if not re.match(r"(\[\d+\]|\*) ", line)]
    return [re.sub(r"\[\d+\]|\*$", "", line) for line in body]


READERS = {".docx": docx_lines, ".odt": odt_lines, ".html": html_lines, ".txt": text_lines}
