"""Two drafts of our own with everything that an export must carry, in English and in Chinese."""

from datetime import date

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

EMPHASIS = Style.EMPHASIS


def emphasised(text, length, *notes):
    """A passage whose first words are emphasised; `^` calls a note."""
    passage = Passage(text.replace("^", ANCHOR), (Mark(0, length, EMPHASIS),))
    return Passage(passage.text, passage.marks, tuple(Note(Passage(n)) for n in notes))


def numbered_ids(parts):
    """The parts with ids given to their blocks in order."""
    counter = iter(range(1, 10_000))
    return tuple(
        Part(
            part.id,
            part.kind,
            tuple(
                Block(f"b{next(counter)}", b.kind, b.passage, b.level, source=b.source)
                for b in part.blocks
            ),
            part.depth,
            part.heading,
        )
        for part in parts
    )


def block(kind, passage, level=0):
    return Block("", kind, passage if isinstance(passage, Passage) else Passage(passage), level)


ENGLISH_DRAFT = (
    block(Kind.TITLE, "Cooperation on the mapping of mountain glaciers"),
    block(Kind.FORMULA, emphasised("The General Assembly,", 20)),
    block(
        Kind.PREAMBULAR,
        emphasised(
            "Recalling its resolution 62/196 of 19 December 2007 on the sustainable development of "
            "mountain regions,^ and all earlier resolutions on the same matter,",
            9,
            "Resolution 62/196.",
        ),
    ),
    block(
        Kind.PREAMBULAR, emphasised("Noting with interest the work of the mountain partners:", 20)
    ),
    block(Kind.PREAMBULAR, "Those that measure the extent of the ice year after year;", 1),
    block(Kind.PREAMBULAR, "Those that keep the records of earlier measurements,", 1),
    block(Kind.HEADING, "General matters"),
    block(
        Kind.OPERATIVE,
        emphasised(
            "Invites Member States to survey the glaciers in their territory, to publish what they "
            "find, and to keep what they publish open to everyone who asks for it;^",
            7,
            "See A/64/222, annex, and the maps that go with it.",
        ),
    ),
    block(Kind.OPERATIVE, emphasised("Decides to establish a register of glaciers, in which:", 20)),
    block(
        Kind.OPERATIVE,
        "Every glacier has a sheet of its own, which gives its name in the "
        "language of the country and in the languages of the United Nations;",
        1,
    ),
    block(Kind.OPERATIVE, "Every sheet says:", 1),
    block(
        Kind.OPERATIVE,
        "Where the glacier lies, how long and how broad it is, and which rivers "
        "it feeds on its way down to the valley;",
        2,
    ),
    block(Kind.OPERATIVE, "Who measured it:", 2),
    block(
        Kind.OPERATIVE,
        "On the ground, with the names of the parties and the days on which "
        "they went up to the ice and came back;",
        3,
    ),
    block(Kind.OPERATIVE, "From the air:", 3),
    block(
        Kind.OPERATIVE,
        "By aircraft, at a height that the register names for each of the "
        "flights over the glacier;",
        4,
    ),
    block(Kind.OPERATIVE, "By satellite;", 4),
    block(Kind.CONTINUATION, "and asks that the register be kept open;"),
    block(
        Kind.OPERATIVE,
        emphasised(
            "Requests the Secretary-General to report to the General Assembly at its sixty-sixth "
            "session on the implementation of the present resolution.",
            8,
        ),
    ),
)

ENGLISH_RESOLUTION = Document(
    DocumentKind.RESOLUTION,
    "en",
    Front(
        session=64,
        agenda_item="53",
        agenda_title="Sustainable development of mountain regions",
        agenda_note="A/64/150.",
        sponsors=(Sponsor("Austria"), Sponsor("Nepal"), Sponsor("Peru")),
    ),
    numbered_ids(
        (
            Part("p1", PartKind.RESOLUTION, ENGLISH_DRAFT),
            Part(
                "p2",
                PartKind.ANNEX,
                (
                    block(Kind.TITLE, "Form of a sheet"),
                    block(Kind.NUMBERED, "The sheet is written in one language.^".replace("^", "")),
                    block(Kind.NUMBERED, emphasised("It has three pages:^", 0, "Letter paper.")),
                    block(Kind.NUMBERED, "A page of figures;", 1),
                    block(Kind.NUMBERED, "Two maps.", 1),
                ),
                depth=1,
            ),
        )
    ),
)

ENGLISH_REQUEST = Document(
    DocumentKind.REQUEST,
    "en",
    Front(
        session=64,
        date=date(2009, 11, 2),
        request_rule=RequestRule.ADDITIONAL,
        item_title="Cooperation on the mapping of mountain glaciers",
        signatories=(
            Signatory(
                "Austria",
                "Permanent Representative of Austria to the United Nations",
                "",
                "Anna Berger",
            ),
            Signatory(
                "Nepal",
                "Permanent Representative of Nepal to the United Nations",
                "Ambassador",
                "Maya Gurung",
            ),
        ),
    ),
    numbered_ids(
        (
            Part(
                "p1",
                PartKind.LETTER,
                (
                    block(
                        Kind.PLAIN,
                        "In accordance with rule 15 of the rules of procedure of the "
                        "General Assembly, we have the honour to request the inclusion in "
                        "the agenda of the sixty-fourth session of an additional item.",
                    ),
                    block(
                        Kind.PLAIN,
                        "An explanatory memorandum (annex I) and a draft resolution "
                        "(annex II) are attached.",
                    ),
                ),
            ),
            Part(
                "p2",
                PartKind.MEMORANDUM,
                (
                    block(Kind.HEADING, "Why now"),
                    block(
                        Kind.NUMBERED,
                        "Glaciers are shrinking faster than they are being measured, "
                        "and records that were kept by hand for a hundred years are being lost.",
                    ),
                    block(Kind.NUMBERED, "A register would keep them:"),
                    block(Kind.NUMBERED, "For those who measure;", 1),
                    block(Kind.NUMBERED, "For those who plan.", 1),
                    *(
                        block(
                            Kind.NUMBERED,
                            f"Reason number {n} for keeping a register is that the "
                            "water of the valleys comes from the ice of the mountains, and that "
                            "those who drink it want to know how much is left for them.",
                        )
                        for n in range(3, 16)
                    ),
                ),
                depth=1,
            ),
            Part("p3", PartKind.RESOLUTION, ENGLISH_DRAFT, depth=1),
        )
    ),
)

CHINESE_DRAFT = (
    block(Kind.TITLE, "山地冰川测绘方面的合作"),
    block(Kind.FORMULA, emphasised("大会，", 2)),
    block(
        Kind.PREAMBULAR,
        emphasised(
            "回顾其2007年12月19日关于山区可持续发展的第62/196号决议，^以及此前就同一事项通过的各项决议，",
            2,
            "第62/196号决议。",
        ),
    ),
    block(Kind.PREAMBULAR, emphasised("感兴趣地注意到各山区伙伴的“测绘”工作，", 6)),
    block(Kind.HEADING, "总则"),
    block(
        Kind.OPERATIVE,
        emphasised(
            "邀请会员国测量其境内的冰川，公布测量结果，并使所公布的资料向一切索取者开放；^",
            2,
            "见A/64/222，附件。",
        ),
    ),
    block(Kind.OPERATIVE, emphasised("决定设立一个冰川名册，其中：", 2)),
    block(Kind.OPERATIVE, "每一冰川各有一份登记表，以所在国语文和联合国各正式语文写明其名称；", 1),
    block(Kind.OPERATIVE, "每份登记表说明：", 1),
    block(Kind.OPERATIVE, "冰川的位置、长度和宽度，以及冰川流向山谷时补给的河流；", 2),
    block(Kind.OPERATIVE, "测量者：", 2),
    block(Kind.OPERATIVE, "地面测量者，连同各队名称以及上山下山的日期；", 3),
    block(Kind.OPERATIVE, "空中测量者：", 3),
    block(Kind.OPERATIVE, "用飞机测量者，并写明每次飞越冰川的高度；", 4),
    block(Kind.OPERATIVE, "用卫星测量者；", 4),
    block(Kind.OPERATIVE, emphasised("请秘书长向大会第六十六届会议报告本决议的执行情况。", 1)),
)

CHINESE_REQUEST = Document(
    DocumentKind.REQUEST,
    "zh",
    Front(
        session=64,
        date=date(2009, 11, 2),
        request_rule=RequestRule.ADDITIONAL,
        item_title="山地冰川测绘方面的合作",
        signatories=(
            Signatory("奥地利", "奥地利常驻联合国代表", "", "安娜·贝格尔"),
            Signatory("尼泊尔", "尼泊尔常驻联合国代表", "大使", "玛雅·古隆"),
        ),
    ),
    numbered_ids(
        (
            Part(
                "p1",
                PartKind.LETTER,
                (
                    block(
                        Kind.PLAIN,
                        "谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列"
                        "一个项目，题为“山地冰川测绘方面的合作”。",
                    ),
                    block(Kind.PLAIN, "随函附上解释性备忘录(附件一)和决议草案(附件二)。"),
                ),
            ),
            Part(
                "p2",
                PartKind.MEMORANDUM,
                (
                    block(
                        Kind.NUMBERED, "冰川消退的速度超过测量的速度，手工保存百年的记录正在散失。"
                    ),
                    block(Kind.NUMBERED, "名册可以保存这些记录。"),
                    *(
                        block(
                            Kind.NUMBERED,
                            f"设立名册的第{n}个理由，是山谷的水来自山上的冰，饮用这些水的"
                            "人希望知道今后若干年里还有多少水可以饮用，也希望知道由谁来测量。",
                        )
                        for n in range(3, 20)
                    ),
                ),
                depth=1,
            ),
            Part("p3", PartKind.RESOLUTION, CHINESE_DRAFT, depth=1),
        )
    ),
)

SAMPLES = {
    "English request": ENGLISH_REQUEST,
    "English resolution": ENGLISH_RESOLUTION,
    "Chinese request": CHINESE_REQUEST,
}
