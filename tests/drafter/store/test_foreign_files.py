"""Files of others: official ones with their oddities, and such as must not be let in."""

from pathlib import Path

import pytest

from drafter.model.document import Kind, Organ, PartKind
from drafter.model.opened import RefusalError
from drafter.model.passage import Style
from drafter.numbering.labels import labels
from drafter.store.file import from_bytes, read, to_bytes

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
RESOLUTION = f"""<akomaNtoso xmlns="{AKN}">
<!-- laid out by hand -->
<statement name="resolution">
 <meta>
  <identification source="#x"><FRBRWork>
   <FRBRthis value="/akn/un/statement/deliberation/unga/2025-12-09/80-77/!main/"/>
   <FRBRdate date="2025-12-09" name="adoption"/></FRBRWork>
   <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
  <workflow source="#un"><step date="2025-12-09" outcome="adopted"/></workflow>
 </meta>
 <coverPage><p><docNumber>A/RES/80/77</docNumber></p>
  <p><session value="80">Eightieth session</session></p>
  <p><inline name="agenda item">Agenda item 14 (b)</inline></p>
  <p><inline name="agenda item name">Rivers and lakes</inline></p></coverPage>
 <preface><p><docNumber>80/77.</docNumber> <docTitle>Shared  rivers</docTitle></p></preface>
 <preamble>
  <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
  <container name="Recalling"><p xml:space="preserve">
     <span class="italic">Recalling</span> its resolution
     <a href="https://undocs.org/en/A/RES/69/283">69/283</a>,<authorialNote marker="1"
     placement="bottom"><p>	See <span class="italic">Treaty Series</span>.</p></authorialNote></p>
  </container>
 </preamble>
 <mainBody>
  <paragraph class="H1"><content><p>Monitoring</p></content></paragraph>
  <paragraph><num>1.</num><list><intro><p><span class="italic">Calls upon</span> States:</p></intro>
   <point><num>(a)</num><content><p>To measure;</p></content></point>
   <point><num>(b)</num><content><p>To warn;</p></content></point></list></paragraph>
  <paragraph><num>3.</num><content><p>3.	<span class="italic">Decides</span> so.</p></content>
  </paragraph>
  <container name="table"><table><tr><td><p>Basin</p></td></tr></table></container>
 </mainBody>
 <attachments><attachment><doc name="annex"><mainBody>
  <paragraph class="HCh"><content><p>Annex</p></content></paragraph>
  <paragraph><content><p>(a)	First principle.</p></content></paragraph>
 </mainBody></doc></attachment></attachments>
</statement></akomaNtoso>"""


@pytest.fixture
def document():
    return from_bytes(RESOLUTION.encode(), "resolution.xml").document


def test_the_cover_fills_the_forms(document):
    front = document.front
    assert (front.organ, front.session) == (Organ.GENERAL_ASSEMBLY, 80)
    assert (front.symbol, str(front.date)) == ("A/RES/80/77", "2025-12-09")
    assert (front.agenda_item, front.agenda_title) == ("14 (b)", "Rivers and lakes")


def test_every_paragraph_has_its_kind_level_and_text(document):
    rows = [(b.kind, b.level, b.passage.plain) for b in document.parts[0].blocks]
    assert rows == [
        (Kind.TITLE, 0, "Shared rivers"),
        (Kind.FORMULA, 0, "The General Assembly,"),
        (Kind.PREAMBULAR, 0, "Recalling its resolution 69/283,"),
        (Kind.HEADING, 0, "Monitoring"),
        (Kind.OPERATIVE, 0, "Calls upon States:"),
        (Kind.OPERATIVE, 1, "To measure;"),
        (Kind.OPERATIVE, 1, "To warn;"),
        (Kind.OPERATIVE, 0, "Decides so."),
        (Kind.OPAQUE, 0, ""),
    ]


def test_an_annex_is_a_part_and_its_usual_heading_is_not_kept(document):
    annex = document.parts[1]
    assert (annex.kind, annex.depth, annex.heading) == (PartKind.ANNEX, 1, "")
    assert [(b.kind, b.level, b.text) for b in annex.blocks] == [
        (Kind.NUMBERED, 1, "First principle.")
    ]


def test_first_words_are_emphasised_and_other_italics_are_italics(document):
    recalling = document.parts[0].blocks[2]
    assert [(m.style, m.target) for m in recalling.passage.marks] == [
        (Style.EMPHASIS, ""),
        (Style.LINK, "https://undocs.org/en/A/RES/69/283"),
    ]
    assert recalling.passage.emphasised
    assert recalling.passage.notes[0].passage.marks[0].style is Style.ITALIC


def test_a_number_is_kept_as_typed_only_where_it_differs(document):
    typed = {b.text: b.typed_label for b in document.blocks() if b.typed_label}
    assert typed == {"Decides so.": "3."}
    assert "2." in labels(document).printed.values()


def test_metadata_cover_and_tables_are_written_back(document):
    saved = to_bytes(document).decode()
    for kept in ('outcome="adopted"', "<td><p>Basin</p></td>", "80/77.", "Eightieth session"):
        assert kept in saved
    assert from_bytes(saved.encode(), "saved.akn").document == document


DTD = '<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa">]>'
REFUSED = {
    "empty_text": b" \n",
    "not_well_formed": b"<akomaNtoso>",
    "has_dtd": f'{DTD}<akomaNtoso xmlns="{AKN}">&a;</akomaNtoso>'.encode(),
    "not_akoma_ntoso": b"<html><body>Draft</body></html>",
}


@pytest.mark.parametrize(("key", "data"), REFUSED.items())
def test_what_is_no_akoma_ntoso_gets_one_sentence(key: str, data: bytes):
    with pytest.raises(RefusalError) as refusal:
        from_bytes(data, "draft.akn")
    assert refusal.value.key == key


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02",
        b"<akomaNtoso xmlns='" + AKN.encode() + b"'>" + b"<p>" * 500 + b"</p>" * 500,
        b"<akomaNtoso xmlns='" + AKN.encode() + b"'>" + b"<p>" * 5000,
        RESOLUTION.encode()[:900],
        RESOLUTION.encode("utf-16"),
    ],
    ids=["binary", "unclosed", "deep", "cut short", "utf-16"],
)
def test_whatever_the_bytes_nothing_but_a_refusal_comes_out(data: bytes):
    try:
        from_bytes(data, "draft.akn")
    except RefusalError as refusal:
        assert refusal.key == "not_well_formed"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<statement/>",
        "<statement name='x'><mainBody/></statement>",
        "<statement><mainBody><paragraph><num>1.</num></paragraph></mainBody></statement>",
        "<act><body><section><num>1</num><content><p>Short title.</p></content></section>"
        "</body></act>",
        "<statement><meta><identification><FRBRWork><FRBRdate date='soon'/></FRBRWork>"
        "</identification></meta><mainBody><p>Text</p></mainBody></statement>",
    ],
)
def test_a_file_that_lacks_nearly_everything_opens_and_saves(body: str):
    data = f'<akomaNtoso xmlns="{AKN}">{body}</akomaNtoso>'.encode()
    document = from_bytes(data, "draft.xml").document
    assert from_bytes(to_bytes(document), "draft.akn").document == document


def test_a_file_that_is_not_there_or_is_a_folder_gets_one_sentence(tmp_path: Path):
    for path in (tmp_path / "none.akn", tmp_path):
        with pytest.raises(RefusalError) as refusal:
            read(path)
        assert refusal.value.key == "cannot_read"


def test_a_file_larger_than_any_draft_is_not_read(tmp_path: Path):
    path = tmp_path / "large.akn"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    with pytest.raises(RefusalError) as refusal:
        read(path)
    assert refusal.value.key == "too_large"


def test_paragraphs_that_others_put_into_our_file_are_kept():
    document = from_bytes(RESOLUTION.encode(), "resolution.xml").document
    saved = to_bytes(document).decode()
    added = saved.replace("</mainBody>", "<p>Written <b>elsewhere</b>.</p></mainBody>", 1)
    opened = from_bytes(added.encode(), "draft.akn")
    last = opened.document.parts[0].blocks[-1]
    assert (last.kind, last.text) == (Kind.PLAIN, "Written elsewhere.")
    assert [remark.key for remark in opened.remarks] == ["added_by_others"]
    ids = [block.id for block in opened.document.blocks()]
    assert len(ids) == len(set(ids))
    assert opened.document.next_id > document.next_id
