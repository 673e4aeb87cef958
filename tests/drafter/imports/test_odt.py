"""OpenDocument texts made by hand: what each element of the format becomes."""

import pytest
from opendocument import flat, item, lists, note, p, region

from drafter.imports.odt import read_odt
from drafter.imports.writing import View
from drafter.model.passage import Mark, Style
from drafter.text.characters import ANCHOR


def read(*blocks, styles="", view=View.FINAL):
    return read_odt(flat(*blocks, styles=styles), "draft.fodt", view)


def texts(*blocks, **options):
    return [line.text for line in read(*blocks, **options).paragraphs]


def labelled(*blocks, **options):
    return [(line.label, line.text) for line in read(*blocks, **options).paragraphs]


def said(found):
    return {remark.key: dict(remark.arguments) for remark in found.remarks}


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("one<text:tab/>two", "one\ttwo"),
        ("one<text:line-break/>two", "one\ntwo"),
        ('one<text:s text:c="3"/>two', "one   two"),
        ("one<text:s/> two", "one  two"),
        (" one \n   two <text:span> three</text:span> ", "one two three"),
        ("co\u00adoperation 5\u00a0May", "co\u00adoperation 5\u00a0May"),
        ('page <text:page-number>7</text:page-number><text:bookmark text:name="x"/>', "page 7"),
        ("<text:ruby><text:ruby-base>大</text:ruby-base></text:ruby>会", "大会"),
        ("see<text:soft-page-break/> it", "see it"),
    ],
)
def test_what_stands_in_a_paragraph(inner, expected):
    assert texts(p(inner)) == [expected]


def test_marks_are_what_a_span_has_beside_its_paragraph_in_the_script_of_its_text():
    styles = (
        '<style:style style:name="B" style:family="paragraph">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="b" style:family="text"><style:text-properties '
        'fo:font-weight="bold" fo:font-style="italic"/></style:style>'
        '<style:style style:name="k" style:family="text" style:parent-style-name="k">'
        '<style:text-properties style:font-name-asian="KaiTi"/></style:style>'
        '<style:style style:name="a" style:family="text"><style:text-properties '
        'style:font-style-complex="italic" style:text-position="super 58%"/></style:style>'
    )
    found = read(
        p('<text:span text:style-name="b">x</text:span>y', "B"),
        p('<text:span text:style-name="k">回顾</text:span>其'),
        p('<text:span text:style-name="a">ا</text:span>ب'),
        styles=styles,
    )
    assert [line.passage.marks for line in found.paragraphs] == [
        (Mark(0, 1, Style.ITALIC),),
        (Mark(0, 2, Style.EMPHASIS),),
        (Mark(0, 1, Style.ITALIC), Mark(0, 1, Style.SUPERSCRIPT)),
    ]


def test_lists_count_level_by_level():
    deep = lists(item(p("i")), item(p("ii"), lists(item(p("dash")), style="")), style="")
    body = lists(
        item(p("one"), p("goes on")),
        item(p("two"), lists(item(p("a"), deep), item(p("b")), style="")),
        item(p("seven"), start="7"),
    )
    assert labelled(body) == [
        ("1.", "one"),
        ("", "goes on"),
        ("2.", "two"),
        ("(a)", "a"),
        ("(i)", "i"),
        ("(ii)", "ii"),
        ("–", "dash"),
        ("(b)", "b"),
        ("7.", "seven"),
    ]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "1."),
        (' text:continue-numbering="true"', "2."),
        (' text:continue-list="first"', "2."),
        (' text:continue-list="none"', "1."),
    ],
)
def test_a_list_begins_anew_unless_it_goes_on(more, expected):
    first = lists(item(p("x")), more=' xml:id="first"')
    assert labelled(first, p("between"), lists(item(p("y")), more=more))[2] == (expected, "y")


def test_a_heading_knows_its_level_and_may_be_counted():
    styles = (
        '<style:style style:name="N" style:family="paragraph" style:list-style-name=""/>'
        '<text:outline-style style:name="O"><text:outline-level-style text:level="1"'
        ' style:num-format="I" style:num-suffix="."/></text:outline-style>'
    )
    found = read(
        '<text:h text:outline-level="1">Scope</text:h>',
        '<text:h text:outline-level="2" text:style-name="N">Sea</text:h>',
        styles=styles,
    )
    assert [(x.label, x.outline, x.text) for x in found.paragraphs] == [
        ("I.", 0, "Scope"),
        ("", 1, "Sea"),
    ]


def test_notes_stand_where_they_are_called():
    found = read(p(f"One{note('First.')} two{note('* Star.', '*')}{note('End.', kind='endnote')}"))
    passage = found.paragraphs[0].passage
    assert passage.text == f"One{ANCHOR} two{ANCHOR}{ANCHOR}"
    assert [(n.sign, n.passage.text) for n in passage.notes] == [
        ("", "First."),
        ("*", "Star."),
        ("", "End."),
    ]


def test_links_lead_out_of_the_file_alone():
    found = read(
        p('<text:a xlink:href="https://a.example/">A/64/1</text:a>'),
        p('<text:a xlink:href="#x">here</text:a>'),
    )
    assert [line.passage.marks for line in found.paragraphs] == [
        (Mark(0, 6, Style.LINK, "https://a.example/"),),
        (),
    ]


INSERTION = "<text:insertion><office:change-info/></text:insertion>"


def tracked(*regions):
    return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"


def deletion(*blocks):
    return f"<text:deletion><office:change-info/>{''.join(blocks)}</text:deletion>"


def start(identity):
    return f'<text:change-start text:change-id="{identity}"/>'


def end(identity):
    return f'<text:change-end text:change-id="{identity}"/>'


def gone(identity):
    return f'<text:change text:change-id="{identity}"/>'


def test_changes_within_a_paragraph():
    body = [
        tracked(region("i", INSERTION), region("d", deletion(p("lost ")))),
        p(f"Keep {start('i')}added {end('i')}{gone('d')}end"),
    ]
    assert texts(*body) == ["Keep added end"]
    assert texts(*body, view=View.ORIGINAL) == ["Keep lost end"]
    assert said(read(*body)) == {"changes_final": {"count": "2"}, "other_view": {"words": "lost"}}


def test_changes_over_the_ends_of_paragraphs():
    body = [
        tracked(
            region("i", INSERTION),
            region("d", deletion(lists(item(p("whole"))), p(""))),
            region("j", deletion(p(" of one"), p("Begin "))),
        ),
        p(f"{start('i')}new"),
        p(f"{end('i')}A"),
        lists(item(p("x")), item(p(f"{gone('d')}B"))),
        p(f"End{gone('j')}here"),
    ]
    assert labelled(*body) == [("", "new"), ("", "A"), ("1.", "x"), ("2.", "B"), ("", "Endhere")]
    assert labelled(*body, view=View.ORIGINAL) == [
        ("", "A"),
        ("1.", "x"),
        ("2.", "whole"),
        ("3.", "B"),
        ("", "End of one"),
        ("", "Begin here"),
    ]


def test_tables_frames_sections_and_indexes_keep_their_text():
    cell = "<table:table-cell>{}</table:table-cell>"
    row = f"<table:table-row>{cell.format(p('a'))}{cell.format(p('b'))}</table:table-row>"
    table = (
        f"<table:table><table:table-header-rows>{row}</table:table-header-rows>{row}</table:table>"
    )
    box = f"<draw:frame><draw:text-box>{p('boxed')}</draw:text-box></draw:frame>"
    picture = '<draw:frame><draw:image xlink:href="x.png"/></draw:frame>'
    found = read(
        table,
        p(f"before {box}after{picture}"),
        box,
        f"<text:section>{p('in section')}</text:section>",
        f"<text:table-of-content><text:index-body>{p('Contents')}</text:index-body>"
        "</text:table-of-content>",
    )
    assert [line.text for line in found.paragraphs] == [
        "a\tb\na\tb",
        "before after",
        "boxed",
        "boxed",
        "in section",
        "Contents",
    ]
    assert [row.header for row in found.paragraphs[0].table.rows] == [True, False]
    assert said(found) == {"opaque_kept": {"count": "1"}, "pictures_left_out": {"count": "1"}}


def test_comments_and_hidden_text_are_said():
    styles = (
        '<style:style style:name="h" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    comment = f"<office:annotation><dc:creator>A</dc:creator>{p('Too long?')}</office:annotation>"
    body = p(f'Text{comment} seen<text:span text:style-name="h">unseen</text:span>')
    found = read(body, styles=styles)
    assert [line.text for line in found.paragraphs] == ["Text seen"]
    assert said(found) == {
        "comment_kept": {"place": "Text seen", "text": "Too long?"},
        "hidden_text_left_out": {"text": "unseen"},
    }
