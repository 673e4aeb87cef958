"""Two texts compared word by word: exact by construction, and readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.pieces import Change, Look, Piece, with_looks
from drafter.compare.words import compared, tokens
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

NBSP = "\u00a0"


def shown(old, new, signs=("", "")):
    """The comparison as wdiff writes it."""
    result = ""
    for piece in compared(old, new, signs):
        if piece.change is Change.DELETED:
            result += f"[-{piece.old.of(old)}-]"
        elif piece.change is Change.INSERTED:
            result += f"{{+{piece.new.of(new)}+}}"
        else:
            result += piece.new.of(new)
    return result


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", ""),
        ("", "New text.", "{+New text.+}"),
        ("Old text.", "", "[-Old text.-]"),
        ("Same.", "Same.", "Same."),
        (
            "Recalling its resolution 74/19 of 10 December 2019,",
            "Recalling its resolution 75/239 of 31 December 2020,",
            "Recalling its resolution [-74/19 of 10-]{+75/239 of 31+} December [-2019-]{+2020+},",
        ),
        (
            "at its seventy-fifth session",
            "at its seventy-sixth session",
            "at its [-seventy-fifth-]{+seventy-sixth+} session",
        ),
        ("Member States act;", "all Member States act;", "{+all +}Member States act;"),
        ("States act;", "States act without delay;", "States act{+ without delay+};"),
        (
            "Kenya, Norway and Peru",
            "Kenya, Nepal, Norway and Peru",
            "Kenya, {+Nepal, +}Norway and Peru",
        ),
        (f"24{NBSP}May", "24 May", f"24[-{NBSP}-]{{+ +}}May"),
        ("the end.", "the end;", "the end[-.-]{+;+}"),
        (
            "2,401 people of 17 States",
            "2,402 people of 17 States",
            "[-2,401-]{+2,402+} people of 17 States",
        ),
        ("请秘书长向大会第七十五届会议报告", "请秘书长向大会第七十六届会议报告",
         "请秘书长向大会第七十[-五-]{+六+}届会议报告"),
        ("回顾其2019年的决议，", "又回顾其2020年的决议，",
         "{+又+}回顾其[-2019-]{+2020+}年的决议，"),
        ("يشير إلى قراره ٧٤/١٩", "يشير إلى قراره ٧٥/٢٣٩", "يشير إلى قراره [-٧٤/١٩-]{+٧٥/٢٣٩+}"),
        ("напоминая о резолюции", "ссылаясь на решение",
         "[-напоминая о резолюции-]{+ссылаясь на решение+}"),
    ],
)  # fmt: skip
def test_words_that_changed_are_shown_and_no_others(old, new, expected):
    assert shown(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "most"),
    [
        (
            "Welcoming the adoption by the organization of the plan on litter from ships,",
            "Noting that the world also continued to see rising seas and warming of the air,",
            3,
        ),
        (
            "that 16 November 2019 marked the twenty-fifth anniversary of the entry into force",
            "the upcoming fortieth anniversary of the adoption",
            4,
        ),
        ("决定建立一个登记册，并请各国提供资料", "促请所有会员国支付其应缴的摊款，不得拖延", 4),
    ],
)
def test_a_rewritten_stretch_is_no_confetti(old, new, most):
    changes = [p for p in compared(old, new) if p.change is not Change.KEPT]
    assert len(changes) <= most


WORDS = st.sampled_from(
    [
        "the",
        "of",
        "States",
        ",",
        " ",
        NBSP,
        "  ",
        "75/1",
        "大",
        "会",
        "的",
        ANCHOR,
        "",
        "\t",
        ".",
        "é",
    ]
)
TEXTS = st.lists(WORDS, max_size=30).map("".join)


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_texts_whole_and_in_order(old, new):
    pieces = compared(old, new)
    kept_or = {
        "old": [p for p in pieces if p.change is not Change.INSERTED],
        "new": [p for p in pieces if p.change is not Change.DELETED],
    }
    assert "".join(p.old.of(old) for p in kept_or["old"]) == old
    assert "".join(p.new.of(new) for p in kept_or["new"]) == new
    places = [(p.old.start, p.new.start) for p in pieces]
    assert places == sorted(places)
    for piece in pieces:
        if piece.change is Change.KEPT:
            assert piece.old.of(old) == piece.new.of(new)
        else:
            assert len(piece.old) + len(piece.new) > 0


def test_a_text_compared_with_itself_is_one_piece():
    assert compared("Decides so.", "Decides so.") == (Piece(Change.KEPT, Span(0, 11), Span(0, 11)),)


def test_a_note_with_a_sign_of_its_own_is_another_word():
    text = f"Item 3{ANCHOR}"
    assert shown(text, text, ("1", "1")) == text
    assert shown(text, text, ("1", "*")) == f"Item 3[-{ANCHOR}-]{{+{ANCHOR}+}}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A/C.3/75/L.5 and 2,401", ["A/C.3/75/L.5", "and", "2,401"]),
        ("States’ seventy-fifth", ["States", "’", "seventy-fifth"]),
        ("2015–2020", ["2015", "–", "2020"]),
        ("第75届", ["第", "75", "届"]),
        ("end.", ["end", "."]),
    ],
)
def test_symbols_figures_and_joined_words_are_one_word(text, expected):
    assert tokens(text) == expected


def restyled(text, old, new):
    whole = (Piece(Change.KEPT, Span(0, len(text)), Span(0, len(text))),)
    pieces = with_looks(whole, text, old, new)
    return [p.new.of(text) for p in pieces if p.change is Change.RESTYLED]


def test_words_set_otherwise_are_found_and_spaces_are_not():
    text = "Recalling also its resolution, again"
    italic = [Look(0, 9, "italic")]
    assert restyled(text, italic, [Look(0, 14, "italic")]) == [" also"]
    assert restyled(text, italic, [Look(0, 10, "italic")]) == []
    assert restyled(text, italic, [Look(0, 9, "bold")]) == ["Recalling"]
    assert restyled(text, [], [Look(29, 30, "italic")]) == []
