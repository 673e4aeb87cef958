"""One draft in six languages with all that a work file must bring home: lists, notes, an annex."""

from drafter.languages.language import language
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
)
from drafter.model.passage import Note, Passage
from drafter.text.characters import ANCHOR

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")

_KINDS = (
    (Kind.TITLE, 0),
    (Kind.FORMULA, 0),
    (Kind.PREAMBULAR, 0),
    (Kind.PREAMBULAR, 0),
    (Kind.PREAMBULAR, 0),
    (Kind.OPERATIVE, 0),
    (Kind.OPERATIVE, 0),
    (Kind.OPERATIVE, 1),
    (Kind.OPERATIVE, 1),
    (Kind.OPERATIVE, 1),
    (Kind.OPERATIVE, 0),
    (Kind.OPERATIVE, 0),
    (Kind.OPERATIVE, 0),
    (Kind.OPERATIVE, 0),
)
"""Kinds and levels of the main text's paragraphs, in order."""

_TEXTS = {
    "en": (
        "Care of mountain springs",
        "",
        "Recalling its resolution 62/196 on mountain regions,^",
        "Noting with concern that many springs run dry in late summer,",
        "Aware that villages share the water of one valley,",
        "Calls upon Member States to keep a register of their springs;",
        "Invites the regional commissions to help with:",
        "The measuring of springs in every season;",
        "The training of those who measure them;",
        "The printing of maps on which they stand;",
        "Encourages universities to publish what they have measured;",
        "Stresses that the maps should be open to all who ask;",
        "Requests the Secretary-General to report on the register;^",
        "Decides to return to the matter in two years.",
    ),
    "fr": (
        "Protection des sources de montagne",
        "",
        "Rappelant sa résolution 62/196 sur les régions montagneuses,^",
        "Notant avec préoccupation que beaucoup de sources tarissent à la fin de l’été,",
        "Consciente que les villages se partagent l’eau d’une même vallée,",
        "Demande aux États Membres de tenir un registre de leurs sources ;",
        "Invite les commissions régionales à contribuer :",
        "À la mesure des sources en toute saison ;",
        "À la formation de ceux qui les mesurent ;",
        "À l’impression des cartes où elles figurent ;",
        "Encourage les universités à publier ce qu’elles ont mesuré ;",
        "Souligne que les cartes devraient être ouvertes à tous ;",
        "Prie le Secrétaire général de faire rapport sur le registre ;^",
        "Décide de revenir à la question dans deux ans.",
    ),
    "es": (
        "Protección de los manantiales de montaña",
        "",
        "Recordando su resolución 62/196 sobre las regiones montañosas,^",
        "Observando con preocupación que muchos manantiales se secan al final del verano,",
        "Consciente de que las aldeas comparten el agua de un mismo valle,",
        "Exhorta a los Estados Miembros a que lleven un registro de sus manantiales;",
        "Invita a las comisiones regionales a que contribuyan a:",
        "La medición de los manantiales en todas las estaciones;",
        "La formación de quienes los miden;",
        "La impresión de los mapas en que figuran;",
        "Alienta a las universidades a que publiquen lo que han medido;",
        "Destaca que los mapas deberían estar abiertos a todos;",
        "Solicita al Secretario General que informe sobre el registro;^",
        "Decide volver sobre el asunto dentro de dos años.",
    ),
    "ru": (
        "Охрана горных родников",
        "",
        "ссылаясь на свою резолюцию 62/196 о горных районах,^",
        "отмечая с озабоченностью, что многие родники к концу лета пересыхают,",
        "сознавая, что деревни делят воду одной долины,",
        "призывает государства-члены вести реестр своих родников;",
        "предлагает региональным комиссиям содействовать:",
        "измерению родников во всякое время года;",
        "подготовке тех, кто их измеряет;",
        "печатанию карт, на которых они показаны;",
        "рекомендует университетам публиковать то, что они измерили;",
        "подчеркивает, что карты должны быть открыты для всех;",
        "просит Генерального секретаря представить доклад о реестре;^",
        "постановляет вернуться к этому вопросу через два года.",
    ),
    "ar": (
        "رعاية ينابيع الجبال",
        "",
        "إذ تشير إلى قرارها 62/196 بشأن المناطق الجبلية،^",
        "وإذ تلاحظ مع القلق أن ينابيع كثيرة تجف في أواخر الصيف،",
        "وإذ تدرك أن القرى تتقاسم مياه واد واحد،",
        "تهيب بالدول الأعضاء أن تمسك سجلا بينابيعها؛",
        "تدعو اللجان الإقليمية إلى المساعدة في ما يلي:",
        "قياس الينابيع في كل فصل من فصول السنة؛",
        "تدريب من يتولون القياس؛",
        "طباعة الخرائط التي تظهر فيها الينابيع؛",
        "تشجع الجامعات على نشر ما قاسته من الينابيع؛",
        "تشدد على أن الخرائط ينبغي أن تكون متاحة للجميع؛",
        "تطلب إلى الأمين العام أن يقدم تقريرا عن السجل؛^",
        "تقرر أن تعود إلى النظر في المسألة بعد سنتين.",
    ),
    "zh": (
        "保护山区泉水",
        "",
        "回顾其关于山区的第62/196号决议，^",
        "关切地注意到许多泉水在夏末干涸，",
        "意识到各村庄共用同一山谷的水，",
        "促请会员国编制本国泉水登记册；",
        "邀请各区域委员会协助：",
        "在各个季节测量泉水；",
        "培训负责测量的人员；",
        "印制标明泉水位置的地图；",
        "鼓励各大学公布其测量结果；",
        "强调这些地图应向所有人开放；",
        "请秘书长就登记册提出报告；^",
        "决定两年后再审议这一问题。",
    ),
}
_NOTES = {
    "en": "See A/64/222, annex.",
    "fr": "Voir A/64/222, annexe.",
    "es": "Véase A/64/222, anexo.",
    "ru": "См. A/64/222, приложение.",
    "ar": "انظر A/64/222، المرفق.",
    "zh": "见A/64/222，附件。",
}


def draft(code: str) -> Document:
    """The draft: a resolution, and an annex whose paragraphs are those of the main text."""
    tongue = language(code)
    formula = tongue.formula(Organ.GENERAL_ASSEMBLY)
    texts = [text or formula for text in _TEXTS[code]]
    main = [
        with_opener(Block(f"b{n + 2}", kind, _passage(text, code), level), code)
        for n, ((kind, level), text) in enumerate(zip(_KINDS, texts, strict=True))
    ]
    annex = [
        Block("b21", Kind.TITLE, _passage(texts[0], code)),
        *(
            Block(f"b{22 + n}", Kind.NUMBERED, Passage(texts[place].replace("^", "")))
            for n, place in enumerate((11, 10, 5))
        ),
    ]
    parts = (
        Part("b1", PartKind.RESOLUTION, tuple(main)),
        Part("b20", PartKind.ANNEX, tuple(annex), 1),
    )
    return Document(DocumentKind.RESOLUTION, code, Front(session=76), parts, 30)


def _passage(text: str, code: str) -> Passage:
    notes = (Note(Passage(_NOTES[code])),) * text.count("^")
    return Passage(text.replace("^", ANCHOR), (), notes)


_TYPED = {
    "en": "spring water ",
    "fr": "eau de source ",
    "es": "agua de manantial ",
    "ru": "родниковая вода ",
    "ar": "مياه الينابيع ",
    "zh": "山泉水",
}


def typed_text(code: str) -> str:
    """Words that are nowhere in the draft, to be typed into it."""
    return _TYPED[code]
