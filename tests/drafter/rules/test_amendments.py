"""What instructions of amendments say, and what is told of them beside the draft."""

import pytest
from notation import document_of, findings_of

from drafter.model.document import Kind
from drafter.rules.amended import amended
from drafter.rules.amendments import Amending, take
from drafter.rules.reading import Reading, situation_of

PLACES = [
    ("en", "In operative paragraph 5, replace “a” with “b”.", ("operative", 5)),
    ("en", "In the twenty-first preambular paragraph, delete “a”.", ("preambular", 21)),
    ("en", "Insert a new operative paragraph 4 bis after operative paragraph 3:", ("operative", 3)),
    ("en", "In preambular paragraph 3, delete “paragraph 9”.", ("preambular", 3)),
    ("en", "In the title, replace “a” with “b”.", ("title", 0)),
    ("en", "In PP2, delete “a”.", ("preambular", 2)),
    ("en", "Renumber the remaining paragraphs accordingly.", None),
    ("fr", "Au premier alinéa du préambule, supprimer « a ».", ("preambular", 1)),
    ("fr", "Au vingt et unième alinéa du préambule, supprimer « a ».", ("preambular", 21)),
    ("fr", "Après le paragraphe 3, insérer un nouveau paragraphe 4 :", ("operative", 3)),
    ("es", "En el párrafo tercero del preámbulo, suprímase “a”.", ("preambular", 3)),
    ("es", "En el primer párrafo del preámbulo, suprímase “a”.", ("preambular", 1)),
    ("es", "Después del párrafo 3, insértese un nuevo párrafo 3 bis:", ("operative", 3)),
    ("ru", "После двадцать первого пункта преамбулы включить новый пункт:", ("preambular", 21)),
    ("ru", "В третьем пункте преамбулы исключить слово «a».", ("preambular", 3)),
    ("ru", "Заменить пункт 5 постановляющей части следующим текстом:", ("operative", 5)),
    ("zh", "在序言部分第二十一段之后插入新的一段：", ("preambular", 21)),
    ("zh", "删除执行部分第7段。", ("operative", 7)),
    ("ar", "في الفقرة الثالثة من الديباجة، تحذف كلمة ”a“.", ("preambular", 3)),
    ("ar", "يستعاض عن الفقرة 5 من المنطوق بما يلي:", ("operative", 5)),
]
ROLES = [
    ("en", "In paragraph 5, replace “a” with “b”.", "on"),
    ("en", "In paragraph 5, substitute “b” for “a”.", "no"),
    ("en", "In paragraph 5, after “a”, insert “b”.", "on"),
    ("en", "In paragraph 5, insert, after “a”, the words “b”.", "on"),
    ("en", "In paragraph 5, delete “a” and “c”.", "oo"),
    ("en", "At the end of operative paragraph 2, add the words “b”.", "n"),
    ("fr", "Au paragraphe 5, remplacer « a » par « b ».", "on"),
    ("fr", "Au paragraphe 5, substituer « b » à « a ».", "no"),
    ("fr", "Au paragraphe 5, ajouter, après « a », les mots « b ».", "on"),
    ("es", "En el párrafo 5, sustitúyanse las palabras “a” por “b”.", "on"),
    ("es", "En el párrafo 5, insértense, después de “a”, las palabras “b”.", "on"),
    ("ru", "В пункте 5 заменить слова «a» словами «b».", "on"),
    ("ru", "В пункте 5 после слов «a» добавить слова «b».", "on"),
    ("zh", "在执行部分第5段中，将“a”改为“b”。", "on"),
    ("zh", "在第5段中，以“b”取代“a”。", "no"),
    ("zh", "在第5段“a”之后添加“b”。", "on"),
    ("ar", "في الفقرة 5، يستعاض عن كلمة ”a“ بكلمة ”b“.", "on"),
    ("ar", "في الفقرة 5، تضاف بعد عبارة ”a“ عبارة ”b“.", "on"),
]


def said(code: str, text: str) -> Amending:
    """Return what an instruction says."""
    document = document_of(f"== amendment == / {text}", code)
    (block,) = document.blocks()
    found = take(Reading(block, situation_of(document, document.parts[0])))
    assert found is not None
    return found


@pytest.mark.parametrize(("code", "text", "place"), PLACES)
def test_an_instruction_names_its_place(code, text, place):
    found = said(code, text).place
    assert (found and (found.section, found.number)) == place


@pytest.mark.parametrize(("code", "text", "roles"), ROLES)
def test_old_words_are_told_from_new_ones(code, text, roles):
    found = said(code, text)
    assert "".join("o" if quote.old else "n" for quote in found.quotes) == roles
    assert found.bare is None


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("In the title, replace “ports” with “harbours”.", []),
        ("In the title, replace “roads” with “harbours”.", ["missing_amended_words"]),
        ("In operative paragraph 2, delete “(a) Ports”.", ["missing_amended_words"]),
        ("In operative paragraph 2, delete “Ports”.", []),
        ("In operative paragraph 2, replace “to act” wherever it occurs with “to help”.", []),
        ("In operative paragraph 2, replace “to act” with “to help”.", ["missing_amended_words"]),
        (
            "After operative paragraph 2, insert a new paragraph reading “Urges all to act;”.",
            [],
        ),
        ("Delete operative paragraph 3.", ["missing_amended_paragraph"]),
        ("In the second preambular paragraph, delete “a”.", ["missing_amended_paragraph"]),
    ],
)
def test_an_amendment_is_held_against_the_draft(text, rules):
    draft = (
        "# Clean ports / The General Assembly, / PP Recalling the report, / "
        "1. Welcomes the report; / "
        "2. Calls upon all to act, and on: / (a) Ports to act; / (b) Ships."
    )
    found = findings_of(document_of(f"== amendment == / {text} / == base == / {draft}", "en"))
    assert [f.rule for f in found if "amend" in f.rule] == rules


def test_without_the_draft_only_the_form_is_told():
    text = (
        "== amendment == / Delete operative paragraph 30. / In paragraph 3, delete the word urges."
    )
    rules = [f.rule for f in findings_of(document_of(text, "en"))]
    assert rules == ["amendment_out_of_order", "unquoted_amendment"]


def test_a_paragraph_of_the_draft_has_its_subparagraphs():
    document = document_of("The General Assembly, / 1. Decides: / (a) To act; / 2. Ends.", "en")
    assert amended(document).texts[str(Kind.OPERATIVE), 1] == ("Decides:\nTo act;",)
