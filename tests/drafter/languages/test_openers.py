"""The opening words of paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.languages.openers import find_emphasis, find_opener, openers, with_opener
from drafter.model.document import Block, Kind
from drafter.model.passage import Mark, Passage, Style


@pytest.mark.parametrize(
    ("code", "part", "text", "opener"),
    [
        ("en", "operative", "Takes note of the report;", "Takes note"),
        ("en", "operative", "Takes note with appreciation of it;", "Takes note with appreciation"),
        ("en", "operative", "Also requests the Secretary-General;", "Also requests"),
        ("en", "operative", "Requests also the Secretary-General;", "Requests also"),
        ("en", "operative", "Notes further progress;", "Notes"),
        ("en", "operative", "Further, and again;", None),
        ("en", "operative", "Calls upon all States;", "Calls upon"),
        ("en", "preambular", "Recalling also its resolution,", "Recalling also"),
        ("en", "preambular", "Further recalling its resolution,", "Further recalling"),
        ("en", "preambular", "Noting with concern further that,", "Noting with concern further"),
        ("en", "preambular", "Taking\u00a0note of it,", "Taking\u00a0note"),
        ("en", "preambular", "Notingly it went,", None),
        ("en", "preambular", "", None),
        ("zh", "preambular", "又回顾其决议，", "又回顾"),
        ("zh", "preambular", "关切地注意到局势，", "关切地注意到"),
        ("zh", "operative", "请秘书长提出报告；", "请"),
        ("zh", "operative", "还赞赏地注意到报告；", "还赞赏地注意到"),
        ("zh", "operative", "渡船停航；", None),
        ("fr", "preambular", "Rappelant également sa résolution,", "Rappelant également"),
        ("fr", "preambular", "Profondément préoccupé par le feu,", "Profondément préoccupé"),
        ("fr", "operative", "Prie instamment les États de venir ;", "Prie instamment"),
        (
            "fr",
            "operative",
            "Prend note avec satisfaction du rapport ;",
            "Prend note avec satisfaction",
        ),
        ("es", "preambular", "Recordando además su resolución,", "Recordando además"),
        ("es", "operative", "Acoge con beneplácito el informe;", "Acoge con beneplácito"),
        ("es", "operative", "Hace suyas las conclusiones;", "Hace suyas"),
        ("ru", "preambular", "будучи глубоко обеспокоен положением,", "будучи глубоко обеспокоен"),
        ("ru", "preambular", "ссылаясь также на нее,", "ссылаясь также"),
        ("ru", "operative", "настоятельно призывает всех;", "настоятельно призывает"),
        ("ar", "preambular", "وإذ تشير أيضاً إلى قرارها،", "وإذ تشير أيضاً"),
        ("ar", "preambular", "وإذ يسلّم بأهمية ذلك،", "وإذ يسلّم"),
        ("ar", "operative", "تحـث الدول على ذلك؛", "تحـث"),
        ("ar", "operative", "يقرر أن يعود إلى المسألة؛", "يقرر"),
        ("ar", "operative", "المعابر مغلقة؛", None),
    ],
)
def test_an_opener_is_what_the_official_texts_emphasise(code, part, text, opener):
    found = find_opener(text, part, code)
    assert (found and found.of(text)) == opener


@pytest.mark.parametrize(
    ("code", "text", "brief", "long"),
    [
        ("en", "Reaffirming its commitment to it,", "Reaffirming", "Reaffirming its commitment"),
        ("es", "Reafirmando su compromiso con ello,", "Reafirmando", "Reafirmando su compromiso"),
        ("en", "Recalling also its resolution,", "Recalling also", "Recalling also"),
        ("fr", "Exprimant sa préoccupation,", "Exprimant", "Exprimant sa préoccupation"),
        (
            "fr",
            "Condamnant fermement les attaques,",
            "Condamnant fermement",
            "Condamnant fermement",
        ),
        ("es", "Condenando enérgicamente,", "Condenando enérgicamente", "Condenando enérgicamente"),
        ("zh", "表示严重关切局势，", "表示", "表示严重关切"),
        ("zh", "表示注意到该报告，", "表示注意到", "表示注意到"),
    ],
)
def test_texts_of_the_security_council_emphasise_less(code, text, brief, long):
    council, any_organ = (find_opener(text, "preambular", code, organ) for organ in ("sc", ""))
    assert council is not None
    assert any_organ is not None
    assert (council.of(text), any_organ.of(text)) == (brief, long)


@pytest.mark.parametrize(
    ("code", "part", "organ", "text", "opener"),
    [
        ("ar", "preambular", "sc", "وإذ يعرب عن تقديره للقوة،", "وإذ يعرب"),
        ("ar", "preambular", "sc", "وإذ يعرب عن القلق إزاء ذلك،", "وإذ يعرب عن القلق"),
        ("ar", "preambular", "sc", "وإذ يعرب أيضا عن تقديره للقوة،", "وإذ يعرب أيضا"),
        ("ar", "preambular", "hrc", "وإذ يؤكد من جديد التزامه بذلك،", "وإذ يؤكد من جديد"),
        ("ru", "operative", "sc", "выражает намерение вернуться к этому;", "выражает намерение"),
        ("ru", "operative", "sc", "выражает свое намерение вернуться;", "выражает"),
        ("ru", "operative", "ga", "выражает свое намерение вернуться;", "выражает свое намерение"),
        ("ru", "preambular", "sc", "вновь заявляя также о своей поддержке,", "вновь заявляя также"),
        ("en", "preambular", "hrc", "Reaffirming its commitment to it,", "Reaffirming"),
    ],
)
def test_the_longest_of_an_organ_s_own_openers_decides(code, part, organ, text, opener):
    found = find_opener(text, part, code, organ)
    assert found is not None
    assert found.of(text) == opener


@pytest.mark.parametrize(
    ("code", "part", "text", "opener"),
    [
        ("en", "operative", "Notes and commends the work;", "Notes and commends"),
        ("en", "preambular", "Noting and further welcoming it,", "Noting and further welcoming"),
        ("en", "operative", "Notes and mice;", "Notes"),
        ("es", "operative", "Observa e insta a que vengan;", "Observa e insta"),
        ("fr", "operative", "Note et encourage le travail ;", "Note et encourage"),
        ("ru", "operative", "отмечает и поощряет работу;", "отмечает и поощряет"),
        ("ar", "operative", "ترحب وتسلّم بالدور المهم؛", "ترحب وتسلّم"),
        ("ar", "preambular", "وإذ يثمّن ويشجع المبادرات،", "وإذ يثمّن ويشجع"),
        ("ar", "preambular", "وإذ تؤكد من جديد واجب الدول،", "وإذ تؤكد من جديد"),
        ("zh", "operative", "注意到并敦促各国前来；", "注意到并敦促"),
    ],
)
def test_two_openers_that_a_conjunction_joins_are_one(code, part, text, opener):
    found = find_opener(text, part, code)
    assert found is not None
    assert found.of(text) == opener


@pytest.mark.parametrize(
    ("part", "text", "opener"),
    [
        ("preambular", "وإذ تعرب عن دعمها المطلق لذلك،", "وإذ تعرب عن دعمها المطلق"),
        ("operative", "تعرب عن تضامنها ودعمها لهم؛", "تعرب عن تضامنها ودعمها"),
        ("operative", "تعرب عن ثنائها الخاص للوكالة؛", "تعرب عن ثنائها الخاص"),
    ],
)
def test_what_is_expressed_belongs_to_an_arabic_opener_with_its_adjectives(part, text, opener):
    found = find_opener(text, part, "ar")
    assert found is not None
    assert found.of(text) == opener


def test_an_opener_of_the_other_part_is_emphasised_and_stays_unknown_to_its_part():
    text = "Noting the progress, decides to go on;"
    emphasis = find_emphasis(text, "operative", "en")
    assert find_opener(text, "operative", "en") is None
    assert emphasis is not None
    assert emphasis.of(text) == "Noting"
    assert with_opener(Block("b1", Kind.OPERATIVE, Passage(text)), "en").passage.emphasised == (
        emphasis
    )


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
@pytest.mark.parametrize("part", ["preambular", "operative"])
def test_openers_are_ranked_and_each_is_found(code, part):
    known = openers(code, part)
    counts = [opener.count for opener in known]
    assert counts == sorted(counts, reverse=True)
    assert len({opener.text for opener in known}) == len(known)
    for opener in known:
        found = find_opener(opener.text + "，", part, code)
        assert found is not None
        assert found.of(opener.text) == opener.text


@given(st.text(max_size=60), st.sampled_from(["preambular", "operative"]))
def test_an_opener_is_at_the_beginning_or_nowhere(text, part):
    for code in ("ar", "zh", "en", "fr", "ru", "es"):
        found = find_opener(text, part, code)
        assert found is None or (found.end > found.start and not text[: found.start].strip())


def test_the_mark_follows_the_opener_and_other_marks_stay():
    text = "Requests the Secretary-General to report;"
    old = Passage(text, (Mark(0, 20, Style.EMPHASIS), Mark(9, 30, Style.BOLD)))
    block = with_opener(Block("b1", Kind.OPERATIVE, old), "en")
    assert block.passage.marks == (Mark(0, 8, Style.EMPHASIS), Mark(9, 30, Style.BOLD))
    assert with_opener(block, "en") is block


@pytest.mark.parametrize(
    ("kind", "level"),
    [(Kind.OPERATIVE, 1), (Kind.PLAIN, 0), (Kind.NUMBERED, 0), (Kind.TITLE, 0)],
)
def test_only_whole_paragraphs_of_the_two_parts_have_openers(kind, level):
    block = Block("b1", kind, Passage("Requests a report;"), level)
    assert with_opener(block, "en") is block


def test_an_opener_that_is_not_known_keeps_its_mark():
    block = Block("b1", Kind.OPERATIVE, Passage("Muses on it;", (Mark(0, 5, Style.EMPHASIS),)))
    assert with_opener(block, "en") is block
