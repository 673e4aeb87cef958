"""Word files made by hand, of the parts that a test needs."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
KINDS = ("styles", "numbering", "footnotes", "endnotes", "comments")


def t(text):
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(inner, properties=""):
    """A run; what is no markup is text."""
    inner = inner if inner.startswith("<") else t(inner)
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inner}</w:r>"


def p(*runs, properties=""):
    """A paragraph; what is no markup is a run of text."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def table(*rows):
    """A table of rows of cells; each cell is the text of one paragraph, or markup."""
    made = "".join(
        "<w:tr>"
        + "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


def numbered(text, level=0, lists=1):
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{lists}"/></w:numPr>'
    return p(text, properties=number)


def levels(*patterns):
    """Levels of a list: ("decimal", "%1."), ..."""
    return "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(patterns)
    )


UN_LIST = levels(
    ("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"), ("lowerLetter", "%4.")
)


def numbering(*definitions, lists=((1, 0, ""),)):
    """The numbering part; `lists` gives id, definition and overrides."""
    made = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{inner}</w:abstractNum>'
        for n, inner in enumerate(definitions)
    )
    made += "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{definition}"/>{inner}</w:num>'
        for n, definition, inner in lists
    )
    return f"<w:numbering {SPACES}>{made}</w:numbering>"


def part(name, inner):
    return f"<w:{name} {SPACES}>{inner}</w:{name}>"


def notes(kind, **texts):
    """A part of notes: n1="text" has the id 1."""
    made = "".join(
        f'<w:{kind} w:id="{key[1:]}">{text if text.startswith("<") else p(text)}</w:{kind}>'
        for key, text in texts.items()
    )
    return part(f"{kind}s", made)


def call(number, kind="footnote", sign=""):
    custom = ' w:customMarkFollows="1"' if sign else ""
    return r(f'<w:{kind}Reference{custom} w:id="{number}"/>' + (t(sign) if sign else ""))


def document(*blocks):
    return f"<w:document {SPACES}><w:body>{''.join(blocks)}</w:body></w:document>"


def word_file(*blocks, links=None, members=None, **parts):
    """The bytes of a Word file of these blocks and parts; `members` adds others by name."""
    relations = [(kind, f"{R}/{kind}", f"{kind}.xml", "") for kind in KINDS if kind in parts] + [
        (name, f"{R}/hyperlink", address, ' TargetMode="External"')
        for name, address in (links or {}).items()
    ]
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships([("main", MAIN, "word/document.xml", "")]),
        "word/document.xml": document(*blocks),
        "word/_rels/document.xml.rels": relationships(relations),
        **{f"word/{kind}.xml": content for kind, content in parts.items()},
        **(members or {}),
    }
    return archive(files)


def relationships(rows):
    made = "".join(
        f'<Relationship Id="{i}" Type="{kind}" Target="{target}"{mode}/>'
        for i, kind, target, mode in rows
    )
    return f'<Relationships xmlns="{PACKAGE}">{made}</Relationships>'


def archive(files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return stream.getvalue()
