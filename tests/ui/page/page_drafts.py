"""Drafts of our own with what a page must carry, in English, Chinese and (as a sheet) Arabic."""

from dataclasses import replace
from datetime import date

from drafter.exports import Profile, Sheet, prepare
from drafter.exports.sheet import Line, Run
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Part,
    PartKind,
    RequestRule,
    Signatory,
    Sponsor,
)
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.text.characters import ANCHOR


def block(
    name: str, kind: Kind, text: str, opener: int = 0, note: str = "", level: int = 0
) -> Block:
    """A block; `^` in the text calls the note."""
    marks = (Mark(0, opener, Style.EMPHASIS),) if opener else ()
    notes = (Note(Passage(note)),) if note else ()
    return Block(name, kind, Passage(text.replace("^", ANCHOR), marks, notes), level)


RIVERS = (
    block("t", Kind.TITLE, "Care of springs and wells"),
    block("f", Kind.FORMULA, "The General Assembly,", 20),
    block(
        "p1",
        Kind.PREAMBULAR,
        "Recalling its resolution 60/31 of 29 November 2005 on the springs of the dry lands,^ and "
        "all other resolutions that have a bearing on the matter,",
        9,
        "Resolution 60/31.",
    ),
    block(
        "o1",
        Kind.OPERATIVE,
        "Invites all those who have a well in their keeping to measure it in every season, to "
        "write down what they find, and to show it to their neighbours;^",
        7,
        "See the forms that go with the present resolution.",
    ),
    block("o2", Kind.OPERATIVE, "Decides to open a book of springs, in which:", 15),
    block(
        "o3",
        Kind.OPERATIVE,
        "Every spring has a leaf of its own, with its name in the language of those who drink "
        "from it and the day on which it was last measured;",
        level=1,
    ),
    block(
        "o4",
        Kind.OPERATIVE,
        "The leaf says how much water comes in an hour, and what the water tastes of when the "
        "summer has been a long one;",
        level=2,
    ),
    block("o5", Kind.OPERATIVE, "Asks that the book be kept open.", 4),
)

ANNEX = (
    block("a1", Kind.TITLE, "A leaf"),
    block("a2", Kind.NUMBERED, "The leaf has two sides.^", 0, "Letter paper."),
    block("a3", Kind.NUMBERED, "Figures stand on the first side.", level=1),
)

RESOLUTION = Document(
    DocumentKind.RESOLUTION,
    "en",
    Front(
        session=64,
        agenda_item="53",
        agenda_title="Sustainable development",
        sponsors=(Sponsor("Austria"), Sponsor("Nepal")),
    ),
    (
        Part("r", PartKind.RESOLUTION, RIVERS),
        Part("x", PartKind.ANNEX, ANNEX, depth=1),
        Part("y", PartKind.ANNEX, (block("b1", Kind.NUMBERED, "Maps."),), depth=1),
    ),
)

CHINESE = Document(
    DocumentKind.REQUEST,
    "zh",
    Front(
        session=64,
        date=date(2009, 11, 2),
        request_rule=RequestRule.ADDITIONAL,
        item_title="山区水井",
        signatories=(Signatory("尼泊尔", "尼泊尔常驻联合国代表", "大使", "玛雅·古隆"),),
    ),
    (
        Part(
            "l", PartKind.LETTER, (block("l1", Kind.PLAIN, "谨请求增列一个题为“山区水井”的项目。"),)
        ),
        Part(
            "r",
            PartKind.RESOLUTION,
            (
                block("t", Kind.TITLE, "山区水井"),
                block("f", Kind.FORMULA, "大会，", 2),
                block(
                    "p1",
                    Kind.PREAMBULAR,
                    "回顾其2005年11月29日关于干旱土地上一切水源的第60/31号决议，^以及此前就同一事项通过的其他各项决议，",
                    2,
                    "第60/31号决议。",
                ),
                block(
                    "o1", Kind.OPERATIVE, "邀请所有看管水井的人每季测量一次——并公布测量结果；", 2
                ),
                block("o2", Kind.OPERATIVE, "又邀请邻人长期观看。", 3),
            ),
            depth=1,
        ),
    ),
)


def long_resolution(count: int) -> Document:
    """A resolution of so many operative paragraphs; every third has a note."""
    text = (
        "Requests those who keep the book to go on keeping it, to tell the neighbours what stands "
        "in it, and to look for the means that this calls for from all who can help, bearing in "
        "mind those who live far from any spring^;"
    )
    blocks = tuple(
        block(
            f"n{n}",
            Kind.OPERATIVE,
            text.replace("^", "" if n % 3 else "^"),
            8,
            "" if n % 3 else "A note.",
        )
        for n in range(count)
    )
    return Document(
        DocumentKind.RESOLUTION, "en", Front(session=64), (Part("r", PartKind.RESOLUTION, blocks),)
    )


def sheet_of(document: Document, profile: Profile = Profile.LAYOUT) -> Sheet:
    return prepare(document, profile)


def mirrored_sheet() -> Sheet:
    """The English sheet as one of a text from right to left, with an Arabic paragraph."""
    sheet = sheet_of(RESOLUTION)
    style = sheet.styles["SingleTxt"]
    font = replace(style.font, complex="Traditional Arabic", size=12.0, spacing=0.0, scale=100)
    words = (
        "يقرر أن يفتح كتابا للينابيع تسجل فيه أسماؤها وأيام قياسها "
        "كل سنة وأن يبقى هذا الكتاب مفتوحا للجميع"
    )
    line = Line(replace(style, font=font, first=23.75), (Run(words, font),), block="ar")
    return replace(sheet, right_to_left=True, locale="ar-SA", lines=(line, *sheet.lines))
