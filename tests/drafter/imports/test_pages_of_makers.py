"""Pages as makers write them: what Google Docs saves, what Word puts on the clipboard."""

from drafter.imports import from_html
from drafter.model.document import Kind
from drafter.text.characters import ANCHOR

GOOGLE = """<html><head><style type="text/css">@import url('https://fonts.example.org/x');
.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ". "}
ol.lst-kix_a-0{list-style-type:none}.lst-kix_a-1>li:before{content:"("
counter(lst-ctn-kix_a-1,lower-latin) ") "}.c1{font-style:italic}.c2{font-weight:400}
</style></head><body class="c9 doc-content">
<p class="c0 title"><span class="c2">Care of mountain springs</span></p>
<p class="c0"><span class="c1">The General Assembly</span><span class="c2">,</span></p>
<p class="c0"><span class="c1">Recalling</span><span class="c2">&nbsp;its resolution
 62/196</span><sup class="c2"><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>,</span></p>
<ol class="c6 lst-kix_a-0 start" start="1"><li class="c0"><span class="c1">Requests</span>
<span class="c2">&nbsp;a report:</span></li></ol>
<ol class="c6 lst-kix_a-1 start" start="1"><li class="c0"><span>On springs;</span></li>
<li class="c0"><span>On wells;</span></li></ol>
<ol class="c6 lst-kix_a-0" start="2"><li class="c0"><span class="c1">Decides</span>
<span class="c2">&nbsp;to meet, see </span><span><a
 href="https://www.google.com/url?q=https://example.org/a&amp;sa=D&amp;usg=x">A/70/1</a></span><span
>.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></li></ol>
<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;See A/64/222.</span></p></div>
<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this right?</span></p></div>
</body></html>"""

LABEL = "<![if !supportLists]><span style='mso-list:Ignore'>{}<span>&nbsp; </span></span><![endif]>"
WORD = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml>x</xml><![endif]-->
<style><!-- p.MsoNormal {{margin:0cm}} --></style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoTitle>Care of mountain springs<o:p></o:p></p>
<p class=MsoNormal><i>The General Assembly</i>,<o:p></o:p></p>
<p class=MsoNormal><i>Recalling</i> its resolution 62/196<a style='mso-footnote-id:ftn1'
 href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>,</p>
<p style='mso-list:l0 level1 lfo1'>{LABEL.format("1.")}<i>Requests</i> a
report:<o:p></o:p></p>
<p style='mso-list:l0 level2 lfo1'>{LABEL.format("(a)")}On springs<ins> and wells</ins><del> and
 lakes</del>;</p>
<p style='mso-list:l0 level1 lfo1'>{LABEL.format("2.")}<i>Decides</i> to meet.<span
 class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> See A/64/222.</p></div></div>
<div style='mso-element:comment-list'><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a>
<p class=MsoCommentText>Is this right?</p></div></div><!--EndFragment--></body></html>"""


def rows(opened):
    return [(block.kind, block.level, block.text) for block in opened.document.blocks()]


def said(opened):
    return {remark.key: dict(remark.arguments) for remark in opened.remarks}


def test_a_page_of_google_docs_keeps_lists_notes_emphasis_links_and_comments():
    opened = from_html(GOOGLE, "en")
    assert rows(opened) == [
        (Kind.TITLE, 0, "Care of mountain springs"),
        (Kind.FORMULA, 0, "The General Assembly,"),
        (Kind.PREAMBULAR, 0, f"Recalling its resolution 62/196{ANCHOR},"),
        (Kind.OPERATIVE, 0, "Requests a report:"),
        (Kind.OPERATIVE, 1, "On springs;"),
        (Kind.OPERATIVE, 1, "On wells;"),
        (Kind.OPERATIVE, 0, "Decides to meet, see A/70/1."),
    ]
    blocks = list(opened.document.blocks())
    assert [note.passage.text for note in blocks[2].passage.notes] == ["See A/64/222."]
    assert [mark.target for mark in blocks[-1].passage.marks if mark.target] == [
        "https://example.org/a"
    ]
    assert [b.passage.emphasised is not None for b in blocks[1:4]] == [True, True, True]
    assert "Is this right?" in said(opened)["comment_kept"]["text"]


def test_what_word_puts_on_the_clipboard_keeps_lists_notes_changes_and_comments():
    opened = from_html(WORD, "en")
    assert rows(opened) == [
        (Kind.TITLE, 0, "Care of mountain springs"),
        (Kind.FORMULA, 0, "The General Assembly,"),
        (Kind.PREAMBULAR, 0, f"Recalling its resolution 62/196{ANCHOR},"),
        (Kind.OPERATIVE, 0, "Requests a report:"),
        (Kind.OPERATIVE, 1, "On springs and wells;"),
        (Kind.OPERATIVE, 0, "Decides to meet."),
    ]
    assert said(opened)["comment_kept"]["text"] == "Is this right?"
    assert said(opened)["other_view"]["words"] == "and lakes"


def test_the_caption_of_a_table_is_text():
    page = "<p>Before</p><table><caption>The shares</caption><tr><td>a<td>b<tr><td>c<td>d</table>"
    assert "The shares" in [block.text for block in from_html(page, "en").document.blocks()]


def test_no_break_spaces_of_other_makers_stay():
    page = "<p><span>Decides</span><span>\u00a0to meet in 5\u00a0years.</span></p>"
    assert "\u00a0to meet in 5\u00a0years" in rows(from_html(page, "en"))[0][2]
