"""Words that stand between the elements of a file, where no text may stand: they are read."""

import pytest

from drafter.store import file as store

FILE = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution"><mainBody>{}<p>Snow</p></mainBody></statement></akomaNtoso>"""

CASES = {
    "Rain": ["Rain"],
    "<p/>Rain": ["Rain"],
    "Rain, <i>heavy</i> rain": ["Rain, heavy rain"],
    "<ins>Rain</ins>": ["Rain"],
    "<x:y xmlns:x='u'><z>Rain</z>fall</x:y>": ["Rainfall"],
    "<paragraph>Rain</paragraph> <paragraph>Hail</paragraph>": ["Rain", "Hail"],
    "<paragraph><num>1.</num>Rain<content>fall</content></paragraph>": ["Rainfall"],
    "<section><p>Rain</p> Hail</section>": ["Rain", "Hail"],
    "Rain<!-- of May --> again": ["Rain again"],
    "Rain<authorialNote><p>Hail</p></authorialNote>": ["Rain\ufffc"],
    "<section> <content/> </section>": [],
}


def texts(data):
    return [block.text for block in store.from_bytes(data, "x.akn").document.blocks()]


@pytest.mark.parametrize(("loose", "expected"), CASES.items())
def test_loose_text_of_a_foreign_file_is_read(loose, expected):
    assert texts(FILE.format(loose).encode()) == [*expected, "Snow"]


@pytest.mark.parametrize(("loose", "expected"), CASES.items())
def test_what_somebody_typed_into_our_file_is_read(loose, expected):
    ours = store.to_bytes(store.from_bytes(FILE.format("").encode(), "x.akn").document)
    begun = ours.index(b">", ours.index(b"<mainBody")) + 1
    found = texts(ours[:begun] + loose.encode() + ours[begun:])
    assert found == [*expected, "Snow"]


def test_a_loose_note_is_kept_with_its_text():
    data = FILE.format("Rain<authorialNote><p>Hail</p></authorialNote>").encode()
    blocks = list(store.from_bytes(data, "x.akn").document.blocks())
    assert blocks[0].passage.notes[0].passage.text == "Hail"
