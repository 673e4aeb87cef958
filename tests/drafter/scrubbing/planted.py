"""Leaks put into a clean docx and odt: for each kind what another program would have written."""

import io
import struct
import zipfile
import zlib

from drafter.scrubbing.leak import Kind

SECRET = "Ana Kovač"
PLACE = "C:\\Users\\Ana\\draft.dotx"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def png(*chunks):
    """A picture of one point, with further chunks before its end."""

    def chunk(kind, data):
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0\0"))
    told = b"".join(chunk(*one) for one in chunks)
    return b"\x89PNG\r\n\x1a\n" + head + told + body + chunk(b"IEND", b"")


TOLD = png((b"tEXt", b"Author\0" + SECRET.encode()))


def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members):
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members, key=lambda name: name != "mimetype"):
            archive.writestr(name, members[name])
    return result.getvalue()


def put(members, name, before, new):
    """Put text before the first place that reads so."""
    text = members[name].decode()
    assert before in text, (name, before)
    members[name] = text.replace(before, new + before, 1).encode()


def related(members, kind, target, mode=""):
    """Let the main part of a docx have one more relation; return its number."""
    mode = f' TargetMode="{mode}"' if mode else ""
    put(
        members,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        f'<Relationship Id="rIdX9" Type="{_TYPE}/{kind}" Target="{target}"{mode}/>',
    )


def part(members, name, content, kind=""):
    members[name] = content
    if kind:
        put(
            members,
            "[Content_Types].xml",
            "</Types>",
            f'<Override PartName="/{name}" ContentType="{kind}"/>',
        )


def core(element, text):
    def plant(members):
        name = "docProps/core.xml"
        space = {
            "dc": "http://purl.org/dc/elements/1.1/",
            "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dcterms": "http://purl.org/dc/terms/",
        }[element.split(":")[0]]
        prefix = element.split(":")[0]
        text_of = f'<{element} xmlns:{prefix}="{space}">{text}</{element}>'
        end = "</cp:coreProperties>"
        put(members, name, end, text_of)

    return plant


def app(element, text):
    def plant(members):
        if "docProps/app.xml" not in members:
            space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
            part(members, "docProps/app.xml", f'<Properties xmlns="{space}"></Properties>'.encode())
            kind = f"{_TYPE}/extended-properties"
            put(
                members,
                "_rels/.rels",
                "</Relationships>",
                f'<Relationship Id="rIdA" Type="{kind}" Target="docProps/app.xml"/>',
            )
        put(members, "docProps/app.xml", "</Properties>", f"<{element}>{text}</{element}>")

    return plant


def setting(source):
    return lambda members: put(members, "word/settings.xml", "</w:settings>", source)


def body(source):
    return lambda members: put(members, "word/document.xml", "<w:sectPr", source)


def _comment(members):
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = (
        f'<w:comment w:id="0" w:author="{SECRET}"><w:p><w:r><w:t>No!</w:t></w:r></w:p></w:comment>'
    )
    content = f'<w:comments xmlns:w="{space}">{text}</w:comments>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    part(members, "word/comments.xml", content, kind)
    related(members, "comments", "comments.xml")
    body('<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>')(members)


def _custom(members):
    part(members, "docProps/custom.xml", b"<Properties/>", "application/xml")


def _data(members):
    part(members, "customXml/item9.xml", f"<x>{SECRET}</x>".encode())
    related(members, "customXml", "../customXml/item9.xml")


def _template(members):
    setting('<w:attachedTemplate r:id="rId1" xmlns:r="' + _TYPE + '"/>')(members)
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    relation = (
        f'<Relationship Id="rId1" Type="{_TYPE}/attachedTemplate" Target="file:///{PLACE}" '
        'TargetMode="External"/>'
    )
    members["word/_rels/settings.xml.rels"] = (
        f'<Relationships xmlns="{space}">{relation}</Relationships>'.encode()
    )


def _link(members):
    related(members, "hyperlink", "file:///home/ana/secret.docx", "External")
    space = f'xmlns:r="{_TYPE}"'
    body(
        f'<w:p><w:hyperlink {space} r:id="rIdX9"><w:r><w:t>Linked</w:t></w:r></w:hyperlink></w:p>'
    )(members)


def _object(members):
    kind = "application/vnd.openxmlformats-officedocument.oleObject"
    part(members, "word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0", kind)
    related(members, "oleObject", "embeddings/oleObject1.bin")


def _printer(members):
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings"
    part(members, "word/printerSettings1.bin", SECRET.encode(), kind)
    related(members, "printerSettings", "printerSettings1.bin")


def _macro(members):
    part(
        members, "word/vbaProject.bin", b"\xd0\xcf\x11\xe0", "application/vnd.ms-office.vbaProject"
    )
    related(members, "vbaProject", "vbaProject.bin")


def _described(members):
    room = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    named = f'<wp:docPr xmlns:wp="{room}" id="1" name="{PLACE}"/>'
    body(f"<w:p><w:r><w:drawing>{named}</w:drawing></w:r></w:p>")(members)


def _font(members):
    kind = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
    part(members, "word/fonts/font1.odttf", SECRET.encode(), kind)
    space = f'xmlns:r="{_TYPE}"'
    called = f'<w:font w:name="Own"><w:embedRegular {space} r:id="rIdF"/></w:font>'
    put(members, "word/fontTable.xml", "</w:fonts>", called)
    room = "http://schemas.openxmlformats.org/package/2006/relationships"
    relation = f'<Relationship Id="rIdF" Type="{_TYPE}/font" Target="fonts/font1.odttf"/>'
    members["word/_rels/fontTable.xml.rels"] = (
        f'<Relationships xmlns="{room}">{relation}</Relationships>'.encode()
    )


def _picture_of_word(members):
    part(members, "word/media/image1.png", TOLD, "image/png")
    related(members, "image", "media/image1.png")


def _blocks(members):
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    content = f'<w:glossaryDocument xmlns:w="{space}"><w:t>{SECRET}</w:t></w:glossaryDocument>'
    part(members, "word/glossary/document.xml", content.encode(), kind)
    related(members, "glossaryDocument", "glossary/document.xml")


_WHO = f'w:author="{SECRET}" w:date="2026-01-02T03:04:05Z"'
_INS = f'<w:ins w:id="1" {_WHO}><w:r><w:t>X</w:t></w:r></w:ins>'

WORD = {
    Kind.AUTHOR: core("cp:lastModifiedBy", SECRET),
    Kind.DATE: core("dcterms:modified", "2026-01-02T03:04:05Z"),
    Kind.COMPANY: app("Company", SECRET),
    Kind.APPLICATION: app("Application", "Word of Ana"),
    Kind.PROPERTY: _custom,
    Kind.COMMENT: _comment,
    Kind.CHANGE: body(f"<w:p>{_INS}</w:p>"),
    Kind.REVISION: setting('<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids>'),
    Kind.HIDDEN: body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Classified</w:t></w:r></w:p>"),
    Kind.DATA: _data,
    Kind.TEMPLATE: _template,
    Kind.LINK: _link,
    Kind.OBJECT: _object,
    Kind.FONT: _font,
    Kind.THUMBNAIL: lambda members: part(members, "docProps/thumbnail.jpeg", b"\xff\xd8\xff"),
    Kind.PRINTER: _printer,
    Kind.VARIABLE: setting(f'<w:docVars><w:docVar w:name="n" w:val="{SECRET}"/></w:docVars>'),
    Kind.MACRO: _macro,
    Kind.PICTURE: _picture_of_word,
    Kind.BLOCKS: _blocks,
    Kind.UNUSED: lambda members: part(members, "word/left.xml", f"<x>{SECRET}</x>".encode()),
    Kind.PATH: _described,
    Kind.IDENTITY: setting('<w15:docId xmlns:w15="urn:w15" w15:val="{12345678}"/>'),
}


def meta(source):
    return lambda members: put(members, "meta.xml", "</office:meta>", source)


def text(source):
    return lambda members: put(members, "content.xml", "</office:text>", source)


def style(source):
    return lambda members: put(members, "content.xml", "</office:automatic-styles>", source)


def _annotation(members):
    made = f"<office:annotation><dc:creator>{SECRET}</dc:creator></office:annotation>"
    space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    text(f"<text:p>{made.replace('annotation>', f'annotation {space}>', 1)}</text:p>")(members)


def _change(members):
    text(
        '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion>'
        '<office:change-info><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{SECRET}</dc:creator></office:change-info></text:insertion></text:changed-region>"
        "</text:tracked-changes>"
    )(members)


def _rsid(members):
    space = 'xmlns:officeooo="http://openoffice.org/2009/office"'
    style(
        f'<style:style {space} style:name="Sit" style:family="text">'
        '<style:text-properties officeooo:rsid="00ab12cd"/></style:style>'
    )(members)


def _hidden(members):
    style(
        '<style:style style:name="Gone" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
    )(members)
    text('<text:p><text:span text:style-name="Gone">Classified</text:span></text:p>')(members)


def _settings(members):
    space = "urn:oasis:names:tc:opendocument:xmlns:config:1.0"
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    item = f'<config:config-item config:name="PrinterName">{SECRET}</config:config-item>'
    members["settings.xml"] = (
        f'<office:document-settings xmlns:office="{office}" xmlns:config="{space}">'
        f"<office:settings>{item}</office:settings></office:document-settings>"
    ).encode()
    _list(members, "settings.xml", "text/xml")


def _list(members, name, kind):
    entry = f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
    put(members, "META-INF/manifest.xml", "</manifest:manifest>", entry)


def _picture(members):
    members["Pictures/1.png"] = TOLD
    _list(members, "Pictures/1.png", "image/png")
    image = f'<draw:image {_XLINK} xlink:href="Pictures/1.png"/>'
    text(f'<text:p><draw:frame svg:width="1cm">{image}</draw:frame></text:p>')(members)


def _font_of_writer(members):
    members["Fonts/own.ttf"] = SECRET.encode()
    _list(members, "Fonts/own.ttf", "application/x-font-ttf")
    source = f'<svg:font-face-src><svg:font-face-uri {_XLINK} xlink:href="Fonts/own.ttf"/>'
    face = '<style:font-face style:name="Own" svg:font-family="Own">'
    face += f"{source}</svg:font-face-src></style:font-face>"
    for name in ("content.xml", "styles.xml"):
        put(members, name, "</office:font-face-decls>", face)


def _variable(members):
    kept = f'<text:user-field-decl text:name="n" office:string-value="{SECRET}"/>'
    head = members["content.xml"].decode()
    start = head.index("<office:text")
    end = head.index(">", start) + 1
    row = f"<text:user-field-decls>{kept.replace('decl ', _VALUE, 1)}</text:user-field-decls>"
    members["content.xml"] = f"{head[:end]}{row}{head[end:]}".encode()


_VALUE = 'decl office:value-type="string" '
_XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'

OPEN_DOCUMENT = {
    Kind.AUTHOR: meta(f"<meta:initial-creator>{SECRET}</meta:initial-creator>"),
    Kind.DATE: meta("<meta:creation-date>2026-01-02T03:04:05</meta:creation-date>"),
    Kind.APPLICATION: meta("<meta:generator>Writer of Ana</meta:generator>"),
    Kind.TEMPLATE: meta(f'<meta:template {_XLINK} xlink:href="file:///home/ana/t.ott"/>'),
    Kind.PROPERTY: meta(f'<meta:user-defined meta:name="n">{SECRET}</meta:user-defined>'),
    Kind.COMMENT: _annotation,
    Kind.CHANGE: _change,
    Kind.REVISION: _rsid,
    Kind.HIDDEN: _hidden,
    Kind.LINK: text(
        f'<text:p><text:a {_XLINK} xlink:href="file:///home/ana/x">Linked</text:a></text:p>'
    ),
    Kind.OBJECT: lambda members: members.update({"Object 1/content.xml": b"<x/>"}),
    Kind.FONT: _font_of_writer,
    Kind.BASE: lambda members: members.update({"Versions/Version1": SECRET.encode()}),
    Kind.UNUSED: lambda members: members.update({"notes.txt": SECRET.encode()}),
    Kind.DATA: lambda members: members.update({"manifest.rdf": SECRET.encode()}),
    Kind.VARIABLE: _variable,
    Kind.THUMBNAIL: lambda members: members.update({"Thumbnails/thumbnail.png": png()}),
    Kind.PRINTER: _settings,
    Kind.MACRO: lambda members: members.update({"Basic/Standard/M.xml": b"<x/>"}),
    Kind.PICTURE: _picture,
}
