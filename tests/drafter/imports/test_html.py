"""Pages and what word processors put on the clipboard."""

import pytest

from drafter.imports import from_bytes, from_html
from drafter.imports.html import read_html
from drafter.imports.writing import View
from drafter.model.document import Kind
from drafter.model.passage import Mark, Style
from drafter.text.characters import ANCHOR


def texts(page, **options):
    return [line.text for line in read_html(page, **options).paragraphs]


def labelled(page):
    return [(line.label, line.text) for line in read_html(page).paragraphs]


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {}</style></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal><i>The General Assembly</i>,<o:p></o:p></p>
<p class=MsoNormal><i>Recalling</i> its
resolution 70/1<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a>,</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span><![endif]><i>Requests</i> a report;</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>(a)<span>&nbsp; </span></span><![endif]>On ice;</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a>
A/RES/70/1.<o:p></o:p></p></div></div></body></html>"""


def test_the_clipboard_of_word_has_its_numbers_and_notes():
    blocks = list(from_html(WORD).document.blocks())
    assert [(b.kind, b.level, b.typed_label) for b in blocks] == [
        (Kind.FORMULA, 0, ""),
        (Kind.PREAMBULAR, 0, ""),
        (Kind.OPERATIVE, 0, "1."),
        (Kind.OPERATIVE, 1, ""),
    ]
    assert blocks[1].text == f"Recalling its resolution 70/1{ANCHOR},"
    assert [note.passage.text for note in blocks[1].passage.notes] == ["A/RES/70/1."]
    assert blocks[1].passage.marks == (Mark(0, 9, Style.EMPHASIS),)


NOTES = {
    "LibreOffice": '<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">'
    '<sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" '
    'name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Note.</p></div>',
    "pandoc": '<p>Text<a href="#fn1" id="fnref1"><sup>1</sup></a></p><section><hr/><ol>'
    '<li id="fn1"><p>Note.<a href="#fnref1">↩︎</a></p></li></ol></section>',
    "online editor": '<p>Text<sup><a href="#f1" id="r1">[1]</a></sup></p><hr>'
    '<div><p><a href="#r1" id="f1">[1]</a> Note.</p></div>',
}


@pytest.mark.parametrize("page", NOTES.values(), ids=NOTES.keys())
def test_notes_of_many_makers_are_notes(page):
    lines = read_html(page).paragraphs
    assert [line.text for line in lines] == [f"Text{ANCHOR}"]
    assert [(n.sign, n.passage.text) for n in lines[0].passage.notes] == [("", "Note.")]


def test_a_link_within_a_page_that_nothing_leads_back_from_is_text():
    assert texts('<p>see <a href="#x">2</a></p><p id="x">Part two</p>') == ["see 2", "Part two"]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>one</p>two<div>three<p>four</div>five", ["one", "two", "three", "four", "five"]),
        ("<p>a  b\n c <b> d</b></p>", ["a b c d"]),
        ("<p>a<br>b</p>", ["a\nb"]),
        ("<pre>a  b</pre>", ["a  b"]),
        ("<p>5&nbsp;May &amp; &#8220;x&#8221;</p>", ["5\u00a0May & “x”"]),
        ("<script>x</script><style>y</style><title>z</title><p>seen</p><nav>menu</nav>", ["seen"]),
        ('<p>a<span style="display:none">b</span><span hidden>c</span></p>', ["a"]),
        ("<nav>x</nav><main><p>text</p></main><footer>end</footer>", ["text"]),
        ("", []),
        ("<", ["<"]),
        ("plain words", ["plain words"]),
        ("<p>unclosed <b>bold <p>next", ["unclosed bold", "next"]),
    ],
)
def test_what_is_seen_is_read(page, expected):
    assert texts(page) == expected


def test_lists_are_counted():
    page = (
        '<ol start=3><li>three<ol type="a"><li>a</li><li value=4>d<ol style="list-style-type:'
        ' lower-roman"><li>i</ol></ol><li><p>four</p><p>goes on</p></ol><ul><li>dot</ul>'
        '<ul style="list-style-type:none"><li>bare</ul>'
    )
    assert labelled(page) == [
        ("3.", "three"),
        ("(a)", "a"),
        ("(d)", "d"),
        ("(i)", "i"),
        ("4.", "four"),
        ("", "goes on"),
        ("•", "dot"),
        ("", "bare"),
    ]


UNDERLINED = Mark(1, 2, Style.UNDERLINE)


def test_marks_by_elements_and_by_style():
    page = (
        '<h1><b style="font-weight:normal">a<span style="font-style:italic">b</span></b></h1>'
        '<p style="font-weight:bold"><em>c</em><a href="https://a.example/"><u>d</u></a></p>'
        "<p><em style=\"font-style: normal; font-family: 'KaiTi'\">回顾</em>其</p>"
    )
    assert [line.passage.marks for line in read_html(page).paragraphs] == [
        (Mark(1, 2, Style.ITALIC),),
        (Mark(0, 1, Style.ITALIC), Mark(1, 2, Style.LINK, "https://a.example/"), UNDERLINED),
        (Mark(0, 2, Style.EMPHASIS),),
    ]


def test_tables_are_tables_or_numbered_paragraphs():
    data = "<table><tr><th>State<th>Sum<tbody><tr><td>Benin<td>2<tr><td>Haiti<td>3</table>"
    assert texts(data) == ["State\tSum\nBenin\t2\nHaiti\t3"]
    placed = "<table><tr><td>1.<td>Requests a report;<tr><td>2.<td>Decides to meet.</table>"
    assert labelled(placed) == [("1.", "Requests a report;"), ("2.", "Decides to meet.")]


def test_inserted_and_deleted_text_is_read_in_two_views():
    page = "<p>Keep <ins>added</ins><del>lost</del></p>"
    assert texts(page) == ["Keep added"]
    assert texts(page, view=View.ORIGINAL) == ["Keep lost"]


def test_lines_typed_with_breaks_are_paragraphs():
    page = (
        "<div>The General Assembly,<br>Recalling its resolution 70/1,<br>1. Requests a report;"
        "<br>2. Decides to meet.</div>"
    )
    kinds = [block.kind for block in from_html(page, "en").document.blocks()]
    assert kinds == [Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.OPERATIVE]


@pytest.mark.parametrize("code", ["utf-8", "windows-1251", "gb18030", "utf-16"])
def test_the_encoding_that_a_page_declares_is_its_encoding(code):
    words = "请秘书长" if code == "gb18030" else "Просит доклад"
    page = f'<html><head><meta charset="{code}"></head><body><p>{words}</p>'
    opened = from_bytes(page.encode(code), "page.html", ".html")
    assert words in [block.text for block in opened.document.blocks()]


@pytest.mark.parametrize("tag", ["div", "span", "table><tr><td", "ol><li"])
@pytest.mark.parametrize("depth", [200, 3000])
def test_elements_deep_within_each_other_lose_no_word(tag, depth):
    page = f"<p>first</p>{f'<{tag}>' * depth}within"
    assert "".join(texts(page)).replace("1.", "") == "firstwithin"
