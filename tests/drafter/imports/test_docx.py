"""Word files made by hand: what each element of the format becomes."""

import pytest
from wordfile import (
    UN_LIST,
    call,
    levels,
    notes,
    numbered,
    numbering,
    p,
    part,
    r,
    t,
    table,
    word_file,
)

from drafter.imports import from_bytes
from drafter.imports.docx import read_docx
from drafter.imports.writing import View
from drafter.messages import of_remark
from drafter.model.document import Kind
from drafter.model.passage import Mark, Style
from drafter.model.table import table_of
from drafter.text.characters import ANCHOR


def lines(*blocks, view=View.FINAL, **parts):
    return read_docx(word_file(*blocks, **parts), "draft.docx", view)


def texts(*blocks, **parts):
    return [line.text for line in lines(*blocks, **parts).paragraphs]


def labelled(*blocks, **parts):
    return [(line.label, line.text) for line in lines(*blocks, **parts).paragraphs]


def said(read):
    return [(remark.key, dict(remark.arguments)) for remark in read.remarks]


def inserted(inner):
    return f'<w:ins w:id="1" w:author="A">{inner}</w:ins>'


def deleted(inner):
    return f'<w:del w:id="1" w:author="A">{inner.replace("w:t", "w:delText")}</w:del>'


def field(kind):
    return r(f'<w:fldChar w:fldCharType="{kind}"/>')


def instruction(text):
    return r(f"<w:instrText>{text}</w:instrText>")


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (r(f"{t('one')}<w:tab/>{t('two')}"), "one\ttwo"),
        (r(f"{t('one')}<w:br/>{t('two')}<w:cr/>{t('three')}"), "one\ntwo\nthree"),
        (r(f"{t('Secretary')}<w:noBreakHyphen/>{t('General')}"), "Secretary\u2011General"),
        (r(f"{t('co')}<w:softHyphen/>{t('operation')}"), "co\u00adoperation"),
        (r("5\u00a0November"), "5\u00a0November"),
        (r('<w:sym w:font="Symbol" w:char="F0B7"/>'), "•"),
        (r('<w:sym w:font="Wingdings" w:char="F0FC"/>'), "✓"),
        (r('<w:sym w:font="Symbol" w:char="61"/>'), "α"),
        (r("\uf0b1", '<w:rFonts w:ascii="Symbol"/>'), "±"),
        (f"<w:smartTag>{r('Geneva')}</w:smartTag>", "Geneva"),
        (f'<w:fldSimple w:instr="PAGE">{r("7")}</w:fldSimple>', "7"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('held')}</w:sdtContent></w:sdt>", "held"),
        ("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b"),
        (r("ا", "<w:rtl/>") + r("ب", "<w:rtl/>"), "اب"),
        (f"<w:bdo>{r('abc')}</w:bdo>", "abc"),
        (
            r(
                "<w:ruby><w:rt><w:r><w:t>da</w:t></w:r></w:rt>"
                "<w:rubyBase><w:r><w:t>大</w:t></w:r></w:rubyBase></w:ruby>"
            ),
            "大",
        ),
    ],
)
def test_what_stands_in_a_run(inner, expected):
    assert texts(p(inner)) == [expected]


def test_the_result_of_a_field_is_text_and_its_instruction_is_not():
    inner = [
        r("see "),
        field("begin"),
        instruction("REF x"),
        field("begin"),
        instruction("Q"),
        field("separate"),
        r("hidden"),
        field("end"),
        field("separate"),
        r("paragraph 3"),
        field("end"),
        r(" above"),
    ]
    assert texts(p(*inner)) == ["see paragraph 3 above"]


def test_a_field_that_never_ends_hides_nothing_after_its_paragraph():
    assert texts(p(r("one"), field("begin"), instruction("REF")), p("two")) == ["one", "two"]


def test_links_by_relation_and_by_field_are_links():
    by_field = [
        field("begin"),
        instruction('HYPERLINK "https://a.example/2"'),
        field("separate"),
        r("A/64/2"),
        field("end"),
    ]
    related = f'<w:hyperlink r:id="l1">{r("A/64/1")}</w:hyperlink>'
    read = lines(p(related), p(*by_field), links={"l1": "https://a.example/1"})
    assert [line.passage.marks for line in read.paragraphs] == [
        (Mark(0, 6, Style.LINK, "https://a.example/1"),),
        (Mark(0, 6, Style.LINK, "https://a.example/2"),),
    ]


def test_marks_are_what_a_run_has_beside_its_style():
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="E"><w:basedOn w:val="D"/></w:style>'
        '<w:style w:type="character" w:styleId="D"><w:basedOn w:val="E"/><w:rPr><w:i/></w:rPr>'
        "</w:style>",
    )
    read = lines(
        p(r("bold", "<w:b/>"), properties='<w:pStyle w:val="H"/>'),
        p(r("a", '<w:rStyle w:val="E"/>'), r("b", '<w:i w:val="0"/>'), r("c", '<w:u w:val="x"/>')),
        p(r("x"), r("2", '<w:vertAlign w:val="superscript"/>')),
        p(r("楷", '<w:rFonts w:eastAsia="KaiTi"/>'), "体"),
        styles=styles,
    )
    assert [line.passage.marks for line in read.paragraphs] == [
        (),
        (Mark(0, 1, Style.ITALIC), Mark(2, 3, Style.UNDERLINE)),
        (Mark(1, 2, Style.SUPERSCRIPT),),
        (Mark(0, 1, Style.EMPHASIS),),
    ]


def test_automatic_numbers_are_labels_level_by_level():
    body = [
        numbered("one"),
        numbered("a", 1),
        numbered("b", 1),
        numbered("i", 2),
        numbered("two"),
        numbered("a again", 1),
        numbered("deep", 3),
    ]
    assert [label for label, _ in labelled(*body, numbering=numbering(UN_LIST))] == [
        "1.",
        "(a)",
        "(b)",
        "(i)",
        "2.",
        "(a)",
        "a.",
    ]


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ("", ["1.", "2.", "3."]),
        (
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
            ["1.", "1.", "2."],
        ),
        (
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>',
            ["1.", "7.", "8."],
        ),
    ],
)
def test_a_second_list_of_a_definition_goes_on_unless_it_starts_anew(overrides, expected):
    part_ = numbering(UN_LIST, lists=((1, 0, ""), (2, 0, overrides)))
    body = [numbered("x"), numbered("y", lists=2), numbered("z", lists=2)]
    assert [label for label, _ in labelled(*body, numbering=part_)] == expected


@pytest.mark.parametrize(
    ("form", "pattern", "third"),
    [
        ("upperRoman", "%1.", "III."),
        ("upperLetter", "%1)", "C)"),
        ("decimalZero", "%1", "03"),
        ("chineseCounting", "%1、", "三、"),
        ("decimalEnclosedCircle", "%1", "③"),
        ("arabicAbjad", "(%1)", "(ج)"),
        ("russianLower", "%1)", "в)"),
        ("none", "Article", "Article"),
        ("bullet", "\uf0b7", "•"),
        ("bullet", "–", "–"),
        ("ordinalText", "%1", "3"),
    ],
)
def test_formats_of_numbers(form, pattern, third):
    body = [numbered(str(n)) for n in range(3)]
    part_ = numbering(levels((form, pattern)))
    assert labelled(*body, numbering=part_)[2] == (third, "2")


def test_legal_numbers_and_levels_that_never_restart():
    inner = (
        '<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlRestart w:val="0"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>'
    )
    body = [numbered("x"), numbered("y", 1), numbered("z"), numbered("w", 1)]
    found = [label for label, _ in labelled(*body, numbering=numbering(inner))]
    assert found == ["II", "2.1", "III", "3.2"]


def test_a_style_numbers_its_paragraphs_and_a_paragraph_may_say_no():
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="N"><w:pPr><w:numPr><w:ilvl w:val="1"/>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="M"><w:basedOn w:val="N"/></w:style>',
    )
    style = '<w:pStyle w:val="M"/>'
    none = f'{style}<w:numPr><w:numId w:val="0"/></w:numPr>'
    read = labelled(
        p("x", properties=style),
        p("y", properties=none),
        styles=styles,
        numbering=numbering(UN_LIST),
    )
    assert read == [("(a)", "x"), ("", "y")]


def test_a_heading_is_known_by_its_outline():
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
        "</w:style>",
    )
    read = lines(p("Scope.", properties='<w:pStyle w:val="H"/>'), p("x"), styles=styles)
    assert [line.outline for line in read.paragraphs] == [1, None]


def test_footnotes_and_endnotes_are_notes_where_they_are_called():
    read = lines(
        p("One", call(1), " two", call(5, "endnote"), " three", call(2, sign="*"), "."),
        footnotes=notes("footnote", n1="First.", n2="<w:p>" + r("*") + r("Star.") + "</w:p>"),
        endnotes=notes("endnote", n5=p("Last.") + p("More.")),
    )
    passage = read.paragraphs[0].passage
    assert passage.text == f"One{ANCHOR} two{ANCHOR} three{ANCHOR}."
    assert [(n.sign, n.passage.text) for n in passage.notes] == [
        ("", "First."),
        ("", "Last.\nMore."),
        ("*", "Star."),
    ]


def test_a_call_of_a_note_that_is_not_there_is_said():
    read = lines(p("One", call(9)))
    assert read.paragraphs[0].text == "One"
    assert said(read) == [("notes_missing", {"count": "1"})]


CHANGED = [
    p("Keep ", inserted(r("added ")), deleted(r("lost ")), "end"),
    p("moved: ", '<w:moveFrom w:id="3">' + r("here") + "</w:moveFrom>"),
    p('<w:moveTo w:id="4">' + r("there") + "</w:moveTo>"),
    p(inserted(deleted(r("both"))), "x"),
]


def test_tracked_changes_are_read_as_if_accepted_or_as_if_rejected():
    final, original = (lines(*CHANGED, view=view) for view in View)
    assert [x.text for x in final.paragraphs] == ["Keep added end", "moved:", "there", "x"]
    assert [x.text for x in original.paragraphs] == ["Keep lost end", "moved: here", "x"]
    assert said(final)[0][0] == "changes_final"
    assert said(original)[0][0] == "changes_original"
    assert "tracked" in of_remark(final.remarks[0], "en")


def test_the_end_of_a_paragraph_may_be_inserted_or_deleted():
    gone = p("One ", properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    new = p("two ", properties='<w:rPr><w:ins w:id="2"/></w:rPr>')
    body = [gone, new, p("three")]
    assert texts(*body) == ["One two", "three"]
    assert texts(*body, view=View.ORIGINAL) == ["One", "two three"]


def test_a_number_that_was_tracked_is_read_in_its_view():
    earlier = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    properties = (
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        f'<w:pPrChange w:id="1"><w:pPr>{earlier}</w:pPr></w:pPrChange>'
    )
    body = [p("x", properties=properties)]
    lists = numbering(UN_LIST)
    assert labelled(*body, numbering=lists) == [("1.", "x")]
    assert labelled(*body, numbering=lists, view=View.ORIGINAL) == [("(a)", "x")]


def test_a_table_is_kept_as_one_and_counted():
    body = table(("State", "Share"), ("1. Benin", "0.01"), (p("") + p("Haiti"), p("a") + p("b")))
    rows = lines(body, p("after"))
    assert [line.text for line in rows.paragraphs] == [
        "State\tShare\n1. Benin\t0.01\nHaiti\ta b",
        "after",
    ]
    assert [line.row for line in rows.paragraphs] == [True, False]
    assert said(rows) == [("opaque_kept", {"count": "1"})]
    found = rows.paragraphs[0].table
    assert [[[p.text for p in c.passages] for c in row.cells] for row in found.rows] == [
        [["State"], ["Share"]],
        [["1. Benin"], ["0.01"]],
        [["Haiti"], ["a", "b"]],
    ]


def test_cells_cover_the_columns_and_rows_that_they_cover_in_word():
    def cell(text, properties=""):
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"

    head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>{}</w:tr>"
    begun, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = (
        "<w:tbl>"
        + head.format(cell("Valley") + cell("Number", '<w:gridSpan w:val="2"/>'))
        + f"<w:tr>{cell('Upper', begun)}{cell('Wells')}{cell('2')}</w:tr>"
        + f"<w:tr>{cell('', goes_on)}{cell('Springs')}{cell('3')}</w:tr></w:tbl>"
    )
    table_found = lines(body).paragraphs[0].table
    assert [row.header for row in table_found.rows] == [True, False, False]
    assert [[(c.columns, c.rows) for c in row.cells] for row in table_found.rows] == [
        [(1, 1), (2, 1)],
        [(1, 2), (1, 1), (1, 1)],
        [(1, 1), (1, 1)],
    ]


def test_a_row_that_was_deleted_is_there_in_the_original_alone():
    gone = (
        f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{p("c")}</w:tc><w:tc>{p("d")}</w:tc></w:tr>'
    )
    body = table(("a", "b")).replace("</w:tbl>", gone + "</w:tbl>")
    assert texts(body) == ["a\tb"]
    assert texts(body, view=View.ORIGINAL) == ["a\tb\nc\td"]


def test_a_table_that_only_places_text_gives_its_lines():
    signed = table((p("Post of one") + p("(Signed) A"), p("Post of two") + p("(Signed) B")))
    assert texts(signed) == ["Post of one", "(Signed) A", "Post of two", "(Signed) B"]
    assert texts(table(("one",), ("two",))) == ["one", "two"]


def test_a_text_box_is_read_once_and_after_its_paragraph():
    box = f"<w:txbxContent>{p('in the box')}{table(('a', 'b'), ('c', 'd'))}</w:txbxContent>"
    drawing = (
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
        f"{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
        f"<v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(p("before ", r(drawing), "after"), p("next")) == [
        "before after",
        "in the box",
        "a\tb\nc\td",
        "next",
    ]


def test_comments_hidden_text_pictures_and_embedded_files_are_said():
    read = lines(
        p("Text", r('<w:commentReference w:id="0"/>')),
        p("seen", r("unseen", "<w:vanish/>")),
        p(r("<w:drawing><pic:pic/></w:drawing>"), "x"),
        '<w:altChunk r:id="a"/>',
        comments=notes("comment", n0="Too long?"),
    )
    assert [line.text for line in read.paragraphs] == ["Text", "seen", "x"]
    assert dict(said(read)) == {
        "pictures_left_out": {"count": "1"},
        "embedded_left_out": {"count": "1"},
        "comment_kept": {"place": "Text", "text": "Too long?"},
        "hidden_text_left_out": {"text": "unseen"},
    }


def test_strict_files_are_read_too():
    xml = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">'
        f"<w:body>{p('Text')}</w:body></w:document>"
    )
    made = word_file(members={"word/document.xml": xml})
    assert [line.text for line in read_docx(made, "x.docx").paragraphs] == ["Text"]


def test_the_recogniser_takes_labels_emphasis_and_rows_as_they_are():
    italic = "<w:i/>"
    body = [
        p(r("The General Assembly", italic), ","),
        p(r("Recalling", italic), " its resolution 70/1,"),
        table(("Year", "Sum"), ("1.", "2")),
        numbered("Requests a report;"),
        numbered("on one matter;", 1),
        numbered("Decides to meet."),
    ]
    data = word_file(*body, numbering=numbering(UN_LIST))
    blocks = list(from_bytes(data, "x.docx", ".docx", "en").document.blocks())
    assert [(b.kind, b.level) for b in blocks] == [
        (Kind.FORMULA, 0),
        (Kind.PREAMBULAR, 0),
        (Kind.OPAQUE, 0),
        (Kind.OPERATIVE, 0),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 0),
    ]
    assert blocks[1].passage.marks == (Mark(0, 9, Style.EMPHASIS),)
    assert not any(block.typed_label for block in blocks)
    assert table_of(blocks[2].source).text == "Year\tSum\n1.\t2"


def test_a_number_that_no_paragraph_can_have_stays_in_the_text():
    data = word_file(
        numbered("The sea is open."), numbering=numbering(levels(("decimal", "Article %1")))
    )
    blocks = list(from_bytes(data, "x.docx", ".docx", "en").document.blocks())
    assert blocks[0].text == "Article 1 The sea is open."


def test_paragraphs_of_nothing_but_notes_or_unseen_signs_open():
    body = [p("The General Assembly,"), p(call(1)), p("\u200f"), p("\u200b", call(1)), p("1. x;")]
    body += [p("In paragraph 5, insert:"), p(call(1)), numbered("(a)"), p(call(1)), p("\u200f")]
    parts = {"footnotes": notes("footnote", n1="See."), "numbering": numbering(UN_LIST)}
    for first in range(len(body)):
        data = word_file(*body[first:], *body[:first], **parts)
        for language in ("en", "zh", "ar"):
            opened = from_bytes(data, "x.docx", ".docx", language)
            assert sum(len(b.passage.notes) for b in opened.document.blocks()) == 4
