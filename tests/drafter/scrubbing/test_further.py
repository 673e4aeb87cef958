"""Leaks of kinds that are planted elsewhere too, in the further forms that other programs write."""

import pytest
from planted import SECRET, body, packed, put, style, text, unpacked

from drafter.paths import resources
from drafter.scrubbing import scrubbed
from drafter.scrubbing.leak import Kind
from drafter.session import export, open_file

ENGLISH = resources() / "examples" / "request-en.akn"
HOME = "/home/ana/plan.docx"


def field(*codes):
    """A field of Word in runs, as Word itself writes it."""
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    called = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    shown = "<w:r><w:t>What it shows</w:t></w:r>"
    row = (sign.format("begin"), called, sign.format("separate"), shown, sign.format("end"))
    return "".join(row)


def word_styles(members):
    """A paragraph style whose text is hidden because that of its parent is."""
    base = '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
    heir = '<w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="Base"/></w:style>'
    put(members, "word/styles.xml", "</w:styles>", base + heir)
    paragraph = '<w:p><w:pPr><w:pStyle w:val="Heir"/></w:pPr><w:r><w:t>{}</w:t></w:r>{}</w:p>'
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>What it shows</w:t></w:r>'
    body(paragraph.format(SECRET, shown))(members)


def writer_styles(members):
    """The same in a named style of an odt, which its other member has."""
    base = '<style:style style:name="Base" style:family="paragraph"><style:text-properties '
    heir = '<style:style style:name="Heir" style:family="paragraph" '
    put(members, "styles.xml", "</office:styles>", f'{base}text:display="none"/></style:style>')
    style(f'{heir}style:parent-style-name="Base"/>')(members)
    text(f'<text:p text:style-name="Heir">{SECRET}</text:p><text:p>What it shows</text:p>')(members)


PLANTED = {
    "a link typed as a field.docx": (
        Kind.LINK,
        body(f"<w:p>{field(' HYPERLINK &quot;file:///', 'home/ana/plan.docx&quot; ')}</w:p>"),
    ),
    "a text that is fetched.docx": (
        Kind.LINK,
        body(
            f'<w:p><w:fldSimple w:instr=" INCLUDETEXT {HOME} "><w:r><w:t>What it shows</w:t></w:r>'
            "</w:fldSimple></w:p>"
        ),
    ),
    "a field within a field.docx": (
        Kind.LINK,
        body(f"<w:p>{field(' IF ', '').replace('What', field(' LINK ' + HOME), 1)}</w:p>"),
    ),
    "a style that comes from a hidden one.docx": (Kind.HIDDEN, word_styles),
    "a style that comes from a hidden one.odt": (Kind.HIDDEN, writer_styles),
    "a section that a condition hides.odt": (
        Kind.HIDDEN,
        text(
            '<text:section text:name="S" text:display="condition" text:condition="1" '
            f'text:is-hidden="true"><text:p>{SECRET}</text:p></text:section>'
            "<text:p>What it shows</text:p>"
        ),
    ),
    "words of another program.odt": (
        Kind.LINK,
        text(
            '<text:section text:name="S"><office:dde-source office:dde-application="soffice" '
            f'office:dde-topic="{HOME}" office:dde-item="x"/><text:p>What it shows</text:p>'
            "</text:section>"
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PLANTED)
def test_it_is_listed_and_taken_out(name, tmp_path):
    kind, plant = PLANTED[name]
    path = tmp_path / f"draft.{name.rpartition('.')[2]}"
    export(open_file(ENGLISH).document, path, "submission")
    members = unpacked(path.read_bytes())
    plant(members)
    path.write_bytes(packed(members))
    before = [b.text.replace(SECRET, "") for b in open_file(path).document.blocks()]
    data, leaks = scrubbed(path)
    assert {leak.kind for leak in leaks} == {kind}
    path.write_bytes(data)
    whole = b"".join(unpacked(data).values()).decode(errors="replace")
    assert SECRET not in whole
    assert "ana/plan" not in whole
    assert "What it shows" in whole
    after = [block.text for block in open_file(path).document.blocks()]
    assert [text for text in after if text] == [text for text in before if text]
    assert scrubbed(path) == (data, ())
