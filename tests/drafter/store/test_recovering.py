"""Files whose elements are closed in a wrong order open with all their text."""

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.messages import of_remark
from drafter.model.opened import RefusalError
from drafter.store.file import from_bytes, to_bytes
from drafter.store.recovering import recovered

HEAD = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="x">'
TAIL = "</statement></akomaNtoso>"


def file(inner):
    return f"{HEAD}{inner}{TAIL}".encode()


def resolution(paragraph):
    return file(
        f'<preamble><p>The General Assembly,</p><container name="x">{paragraph}</container>'
        "</preamble><mainBody><paragraph><num>1.</num><content><p>Decides to meet.</p></content>"
        "</paragraph></mainBody>"
    )


FAULTY = [
    "<p>Recalling <i>its resolution</p>",
    "<p>Recalling its</i> resolution</p>",
    "<p><b>Recalling <i>its</b> resolution</i></p>",
    "<p>Recalling its resolution",
    "<p class='a' id='x' class='b'>Recalling its resolution</p>",
]


@pytest.mark.parametrize("paragraph", FAULTY)
def test_elements_closed_in_a_wrong_order_lose_no_text(paragraph):
    opened = from_bytes(resolution(paragraph), "x.akn")
    assert [b.passage.plain for b in opened.document.blocks()][-2:] == [
        "Recalling its resolution",
        "Decides to meet.",
    ]
    assert opened.remarks[0].key == "elements_recovered"
    assert "\n" not in of_remark(opened.remarks[0], "zh")
    assert from_bytes(to_bytes(opened.document), "y.akn").document == opened.document


@pytest.mark.parametrize(
    "data",
    [
        resolution("<p>Recalling its resolution</p>")[:-20],
        resolution("<p>Recalling & its <i>resolution</p>"),
        b"<!DOCTYPE x>" + resolution("<p><i>x</p>"),
        resolution("<p>\xff</p>").decode().encode("latin-1"),
    ],
)
def test_what_is_cut_off_or_faulty_otherwise_is_refused(data):
    with pytest.raises(RefusalError) as refusal:
        from_bytes(data, "x.akn")
    assert refusal.value.key == "not_well_formed"


SCRAPS = [
    "<p>",
    "</p>",
    "<i>",
    "</i>",
    "<b>",
    "</b>",
    "text &amp; ",
    "<a href='x&gt;'/>",
    "<!--<p>-->",
]


@given(st.lists(st.sampled_from(SCRAPS), max_size=30))
@settings(max_examples=200, deadline=None)
def test_every_character_outside_elements_stays(scraps):
    data = file("".join(scraps))
    root = recovered(data)
    assert root is not None
    text = unescape(re.sub(r"<!--.*?-->|<[^<>]*>", "", data.decode()))
    assert "".join(root.itertext("*")) == text
