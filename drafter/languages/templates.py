"""New drafts: the fixed phrases of a kind of document, with gaps where the drafter goes on.

The wording is `[letter]` and `[templates]` of the language's file. A wholly unknown text, such as
the title, is empty; a gap within a phrase is "[…]".
"""

from collections.abc import Iterable

from drafter.languages.language import Language, language
from drafter.languages.openers import with_opener
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Organ,
    Part,
    PartKind,
    RequestRule,
)
from drafter.model.passage import Passage
from drafter.text.characters import COMMAS

_Rows = Iterable[tuple[Kind, str]]


def new_document(
    kind: DocumentKind,
    code: str,
    organ: Organ = Organ.GENERAL_ASSEMBLY,
    session: int | None = None,
    rule: RequestRule = RequestRule.ADDITIONAL,
) -> Document:
    """Return a new draft of a kind; KeyError for a language that Drafter does not have.

    `rule` is the rule of procedure that a request is made under.
    """
    tongue = language(code)
    front = Front(organ=organ, session=session)
    if kind is DocumentKind.REQUEST:
        return _request(tongue, organ, session, rule)
    part_kind, rows = {
        DocumentKind.RESOLUTION: (PartKind.RESOLUTION, _resolution(tongue, organ, session)),
        DocumentKind.DECISION: (PartKind.DECISION, _decision(tongue, organ)),
        DocumentKind.AMENDMENT: (PartKind.AMENDMENT, _amendment(tongue)),
    }[kind]
    return _document(kind, tongue, front, [(part_kind, 0, rows)])


def _request(tongue: Language, organ: Organ, session: int | None, rule: RequestRule) -> Document:
    front = Front(organ=organ, session=session, request_rule=rule)
    words = {
        "we": tongue.words("letter.we.several"),
        "title": tongue.words("templates.gap"),
        **_session(tongue, session),
    }
    letter = [
        (Kind.PLAIN, tongue.words(f"letter.inclusion.{int(rule)}", **words)),
        (Kind.PLAIN, tongue.words("letter.attachments")),
        (Kind.PLAIN, tongue.words("letter.circulation.several")),
    ]
    parts = [
        (PartKind.LETTER, 0, letter),
        (PartKind.MEMORANDUM, 1, [(Kind.NUMBERED, "")]),
        (PartKind.RESOLUTION, 1, _resolution(tongue, organ, session)),
    ]
    return _document(DocumentKind.REQUEST, tongue, front, parts)


def _resolution(tongue: Language, organ: Organ, session: int | None) -> list[tuple[Kind, str]]:
    following = _session(tongue, session + 1 if session else None)
    gap = tongue.words("templates.gap")
    last = [
        (Kind.OPERATIVE, _phrase(tongue, organ, "report", **following)),
        (Kind.OPERATIVE, _phrase(tongue, organ, "item", **following, title=gap)),
    ]
    if organ is not Organ.GENERAL_ASSEMBLY:
        last = [(Kind.OPERATIVE, _phrase(tongue, organ, "seized"))]
    return [
        (Kind.TITLE, ""),
        (Kind.FORMULA, tongue.formula(organ)),
        (Kind.PREAMBULAR, _phrase(tongue, organ, "recalling")),
        (Kind.OPERATIVE, _phrase(tongue, organ, "act")),
        *last,
    ]


def _decision(tongue: Language, organ: Organ) -> list[tuple[Kind, str]]:
    names = {
        "organ": tongue.formula(organ).rstrip("".join(COMMAS)),
        "name": tongue.words(f"organs.{organ}"),
    }
    return [(Kind.TITLE, ""), (Kind.PLAIN, _phrase(tongue, organ, "decision", **names))]


def _phrase(tongue: Language, adopting: Organ, key: str, **values: str) -> str:
    """Return a phrase of a new draft, in the gender of the organ where the language has two."""
    masculine = tongue.data["templates"].get("masculine", {})
    gendered = adopting in masculine.get("organs", ()) and key in masculine
    return tongue.words(f"templates.{'masculine.' if gendered else ''}{key}", **values)


def _amendment(tongue: Language) -> list[tuple[Kind, str]]:
    return [
        (Kind.TITLE, ""),
        (Kind.PLAIN, tongue.words("templates.amendment")),
        (Kind.QUOTED, tongue.words("templates.quoted")),
    ]


def _session(tongue: Language, number: int | None) -> dict[str, str]:
    """Return a session's name and ordinal within a sentence; gaps for one that is not known."""
    if number is not None and 1 <= number <= len(tongue.data["ordinals"]):
        return {
            "session": tongue.session_within(number),
            "ordinal": tongue.ordinal_within(number),
        }
    gap = tongue.words("templates.gap")
    return {"session": tongue.session_with(gap), "ordinal": gap}


def _document(
    kind: DocumentKind,
    tongue: Language,
    front: Front,
    parts: Iterable[tuple[PartKind, int, _Rows]],
) -> Document:
    next_id, made = 1, list[Part]()
    for part_kind, depth, rows in parts:
        part_id, next_id = f"b{next_id}", next_id + 1
        blocks = []
        for block_kind, text in rows:
            block = Block(f"b{next_id}", block_kind, Passage(text))
            blocks.append(with_opener(block, tongue.code, front.organ))
            next_id += 1
        made.append(Part(part_id, part_kind, tuple(blocks), depth))
    return Document(kind, tongue.code, front, tuple(made), next_id)
