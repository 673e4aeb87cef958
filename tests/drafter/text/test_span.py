"""Spans are places in code points, end exclusive."""

import pytest

from drafter.text.span import Span


def test_a_span_gives_the_text_that_stands_there():
    assert Span(1, 3).of("𝄞ab文") == "ab"
    assert len(Span(1, 3)) == 2
    assert Span(1, 3).shifted(2) == Span(3, 5)


@pytest.mark.parametrize(
    ("one", "other", "touches", "overlaps"),
    [
        (Span(0, 2), Span(2, 4), True, False),
        (Span(0, 3), Span(2, 4), True, True),
        (Span(0, 1), Span(2, 4), False, False),
        (Span(2, 2), Span(0, 4), True, True),
    ],
)
def test_spans_that_meet_touch_and_those_that_share_a_place_overlap(one, other, touches, overlaps):
    assert one.touches(other) is touches
    assert other.touches(one) is touches
    assert one.overlaps(other) is overlaps
