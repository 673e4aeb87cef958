"""What only a Word file has."""

import io

import docx
import pytest
from exported import TEXT, W, member, members

from drafter.exports import WRITERS, Profile, prepare

MEASURED = {
    "SingleTxt": {"left": "1267", "right": "1267", "after": "120", "jc": "both"},
    "TitleH1": {"line": "270", "left": "1267"},
    "HCh": {"line": "300", "left": "1267"},
    "AgendaTitleH2": {"right": "5040"},
    "FootnoteText": {"line": "210", "left": "1267", "hanging": "216"},
}


@pytest.fixture
def package(english_resolution):
    return WRITERS[".docx"](prepare(english_resolution, Profile.LAYOUT))


@pytest.mark.parametrize(("style", "values"), MEASURED.items(), ids=MEASURED)
def test_styles_have_the_measured_values(package, style, values):
    root = member(package, "word/styles.xml")
    properties = next(
        s.find(f"{W}pPr") for s in root.iter(f"{W}style") if s.get(f"{W}styleId") == style
    )
    found = {key.removeprefix(W): value for node in properties for key, value in node.items()}
    found["jc"] = found.pop("val", "")
    for key, value in values.items():
        if key != "jc" or value:
            assert found[key] == value


def test_the_body_is_ten_points_wide_set_on_exactly_twelve(package):
    root = member(package, "word/styles.xml")
    font = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    values = {node.tag.removeprefix(W): node.get(f"{W}val") for node in font}
    assert (values["spacing"], values["w"], values["sz"], values["szCs"]) == (
        "4",
        "103",
        "20",
        "20",
    )
    normal = root.find(f"{W}style/{W}pPr/{W}spacing")
    assert (normal.get(f"{W}line"), normal.get(f"{W}lineRule")) == ("240", "exact")


def test_languages_and_the_three_families_are_declared(chinese_request):
    data = WRITERS[".docx"](prepare(chinese_request, Profile.LAYOUT))
    font = member(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert font.find(f"{W}lang").get(f"{W}eastAsia") == "zh-CN"
    families = font.find(f"{W}rFonts")
    assert families.get(f"{W}eastAsia") == "SimSun"
    assert families.get(f"{W}ascii") == "Times New Roman"
    runs = member(data, "word/document.xml").iter(f"{W}rFonts")
    emphasised = [r for r in runs if r.get(f"{W}eastAsia") == "KaiTi"]
    assert emphasised
    assert not list(member(data, "word/document.xml").iter(f"{W}i"))


def test_notes_are_real_and_the_asterisk_is_not_counted(package):
    notes = [note for note in member(package, "word/footnotes.xml") if note.get(f"{W}type") is None]
    assert [note.get(f"{W}id") for note in notes] == ["1", "2", "3", "4"]
    assert [note.find(f".//{W}footnoteRef") is not None for note in notes] == [
        False, True, True, True,
    ]  # fmt: skip
    calls = list(member(package, "word/document.xml").iter(f"{W}footnoteReference"))
    assert [call.get(f"{W}id") for call in calls] == ["1", "2", "3", "4"]
    assert [call.get(f"{W}customMarkFollows") for call in calls] == ["1", None, None, None]


def test_nothing_tells_who_wrote_it_or_when(package):
    core = docx.Document(io.BytesIO(package)).core_properties
    assert (core.author, core.last_modified_by) == ("", "")
    assert (core.created, core.modified) == (None, None)
    assert core.title == "Cooperation on the mapping of mountain glaciers"


def test_only_what_is_needed_is_in_the_package(package):
    assert not [n for n in members(package) if "stylesWithEffects" in n or "customXml" in n]


def test_every_annex_counts_from_one(english_request):
    data = WRITERS[".docx"](prepare(english_request, Profile.LAYOUT))
    root = member(data, "word/numbering.xml")
    definitions = [n.find(f"{W}abstractNumId").get(f"{W}val") for n in root.iter(f"{W}num")]
    assert len(definitions) == len(set(definitions))


def test_a_link_leads_out_through_a_relationship():
    from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
    from drafter.model.passage import Mark, Note, Passage, Style
    from drafter.text.characters import ANCHOR

    link = Mark(0, 3, Style.LINK, "https://example.org/?a=1&b=2")
    note = Note(Passage("Ice.", (link,)))
    block = Block("b1", Kind.PLAIN, Passage(f"Ice{ANCHOR}", (link,), (note,)))
    part = Part("p1", PartKind.RESOLUTION, (block,))
    sheet = prepare(Document(DocumentKind.RESOLUTION, "en", parts=(part,)), Profile.LAYOUT)
    data = WRITERS[".docx"](sheet)
    for name in ("document", "footnotes"):
        targets = [r.get("Target") for r in member(data, f"word/_rels/{name}.xml.rels")]
        assert link.target in targets
    links = member(WRITERS[".odt"](sheet), "content.xml").iter(f"{TEXT}a")
    assert [a.get("{http://www.w3.org/1999/xlink}href") for a in links] == [link.target] * 2
    assert b'href="https://example.org/?a=1&amp;b=2"' in WRITERS[".html"](sheet)
