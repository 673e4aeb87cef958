"""OpenDocument texts made by hand, as one flat file."""

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    )
) + (
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)

UN_LIST = (
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("'
    ' style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="i"'
    ' loext:num-list-format="(%3%)"/>'
    '<text:list-level-style-bullet text:level="4" text:bullet-char="–"/>'
    "</text:list-style>"
)


def p(inner, style=""):
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{inner}</text:p>"


def item(*inner, start=""):
    value = f' text:start-value="{start}"' if start else ""
    return f"<text:list-item{value}>{''.join(inner)}</text:list-item>"


def lists(*items, style="L1", more=""):
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named}{more}>{''.join(items)}</text:list>"


def note(inner, label="", kind="footnote"):
    own = f' text:label="{label}"' if label else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation{own}>1</text:note-citation>'
        f"<text:note-body>{p(inner)}</text:note-body></text:note>"
    )


def region(identity, change):
    return f'<text:changed-region text:id="{identity}">{change}</text:changed-region>'


def flat(*blocks, styles=""):
    """The bytes of a flat OpenDocument text."""
    return (
        f"<office:document {SPACES}><office:automatic-styles>{UN_LIST}{styles}"
        f"</office:automatic-styles><office:body><office:text>{''.join(blocks)}"
        "</office:text></office:body></office:document>"
    ).encode()
