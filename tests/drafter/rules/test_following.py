"""References follow the paragraphs that they mean."""

import pytest
from notation import document_of

from drafter.model import edits
from drafter.model.places import Place, place_of
from drafter.rules.following import followed

ABOVE_AND_BELOW = {
    "en": ("1. Notes ice; / 2. Notes snow; / 3. Reaffirms paragraph 1 above;", "paragraph 2 above"),
    "zh": ("1. 注意到冰； / 2. 注意到雪； / 3. 重申上文第1段；", "上文第2段"),
    "fr": ("1. Prend note ; / 2. Note ; / 3. Réaffirme le paragraphe 1 ci-dessus ;", "2 ci-dessus"),
    "es": ("1. Toma nota; / 2. Nota; / 3. Reafirma el párrafo 1 supra;", "párrafo 2 supra"),
    "ru": ("1. отмечает лед; / 2. отмечает снег; / 3. подтверждает пункт 1 выше;", "пункт 2 выше"),
    "ar": ("1 - تحيط علما؛ / 2 - تلاحظ؛ / 3 - تؤكد من جديد الفقرة 1 أعلاه؛", "الفقرة 2 أعلاه"),
}
BESIDE = {
    "en": ("below", "above"),
    "zh": ("上文", "下文"),
    "fr": ("ci-dessous", "ci-dessus"),
    "es": ("infra", "supra"),
    "ru": ("ниже", "выше"),
    "ar": ("أدناه", "أعلاه"),
}


def blocks(document):
    return list(document.blocks())


def moved(document, number, by):
    move = edits.move_up if by < 0 else edits.move_down
    return move(document, blocks(document)[number].id)


def texts(document):
    return [block.text for block in document.blocks()]


@pytest.mark.parametrize("language", sorted(ABOVE_AND_BELOW))
def test_a_number_follows_its_paragraph_in_six_languages(language):
    source, wanted = ABOVE_AND_BELOW[language]
    old = document_of(source, language)
    result = followed(old, moved(old, 1, -1))
    assert result.count == 1
    assert wanted in texts(result.document)[2]


@pytest.mark.parametrize("language", sorted(ABOVE_AND_BELOW))
def test_above_becomes_below_where_the_paragraph_went_to_the_other_side(language):
    source, _ = ABOVE_AND_BELOW[language]
    old = document_of(source, language)
    up = moved(moved(old, 2, -1), 1, -1)
    said = texts(followed(old, up).document)[0]
    below = next(word for word in BESIDE[language] if word in said)
    assert below not in source
    assert "2" in said


OLD = (
    "1. Notes ice; / 2. Notes snow; / 3. Requests: / (a) Rain, as in paragraph 2 above; / 4. Ends;"
)


def inserted(document):
    return edits.insert_blocks(document, Place(0, 0), (blocks(document)[0],))


def removed(document):
    return edits.remove_blocks(document, place_of(document, blocks(document)[0].id))


def gone(document):
    return edits.remove_blocks(document, place_of(document, blocks(document)[1].id))


@pytest.mark.parametrize(
    ("edit", "wanted"),
    [
        (inserted, "paragraph 3 above"),
        (removed, "paragraph 1 above"),
        (gone, "paragraph 2 above"),
        (lambda d: edits.replace_text(d, blocks(d)[1].id, 0, 0, "X "), "paragraph 2 above"),
    ],
    ids=["inserted", "removed", "gone", "only words"],
)
def test_paragraphs_come_and_go(edit, wanted):
    old = document_of(OLD, "en")
    found = texts(followed(old, edit(old)).document)
    assert any(wanted in text for text in found)


@pytest.mark.parametrize(
    "reference",
    [
        "paragraph 1 of resolution 60/1 above all",
        "paragraph 9 above",
        "“paragraph 1 above”",
        "paragraph 1 of the report",
    ],
)
def test_what_means_no_paragraph_of_the_text_stays(reference):
    old = document_of(f"1. Notes ice; / 2. Notes snow; / 3. Recalls {reference};", "en")
    assert texts(followed(old, moved(old, 1, -1)).document)[2].endswith(f"{reference};")


def test_lists_of_numbers_follow_one_by_one():
    old = document_of(
        "1. Notes ice; / 2. Notes snow; / 3. Notes rain; / 4. Recalls paragraphs 1, 2 and 3 above;",
        "en",
    )
    assert texts(followed(old, moved(old, 1, -1)).document)[3].endswith(
        "paragraphs 2, 1 and 3 above;"
    )


def test_an_annex_follows_the_resolution_where_it_names_it():
    old = document_of(
        "1. Notes ice; / 2. Notes snow; / == annex == / 1. See paragraph 1 of the present"
        " resolution; / 2. See paragraph 1 above;",
        "en",
    )
    found = texts(followed(old, moved(old, 1, -1)).document)
    assert found[2].endswith("paragraph 2 of the present resolution;")
    assert found[3].endswith("paragraph 1 above;")


def test_each_resolution_of_a_text_counts_for_itself():
    one = "The General Assembly, / 1. Notes ice; / 2. Recalls paragraph 1 above;"
    old = document_of(f"{one} / {one}", "en")
    new = edits.insert_blocks(old, Place(0, 1), (blocks(old)[1],))
    found = [text[-8:-1] for text in texts(followed(old, new).document) if "Recalls" in text]
    assert found == ["2 above", "1 above"]
