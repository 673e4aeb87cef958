"""The item’s title in the letter.

What: A request that does not give the title of the item in quotation marks.
Why: The agenda prints the title as the letter gives it.
Source: Editorial Manual, Documents relating to agendas. Sheet: letter-elements,
    agenda-title-quoted.
Wrong: en | == letter == / I have the honour to request, under rule 15, the inclusion of an item on
    migration in the agenda of the sixty-fourth session.
Wrong: zh | == letter == /
    谨依照议事规则第15条请求在大会第六十四届会议议程内增列一个关于移徙的项目。
Wrong: fr | == letter == / J’ai l’honneur de demander, en vertu de l’article 15, l’inscription à
    l’ordre du jour de la soixante-quatrième session d’une question sur les migrations.
Wrong: es | == letter == / Tengo el honor de solicitar, en virtud del artículo 15, que se incluya en
    el programa del sexagésimo cuarto período de sesiones un tema sobre la migración.
Wrong: ru | == letter == / В соответствии с правилом 15 прошу включить в повестку дня шестьдесят
    четвертой сессии пункт о миграции.
Wrong: ar | == letter == / عملا بالمادة 15، أطلب إدراج بند عن الهجرة في جدول أعمال الدورة الرابعة
    والستين.
Right: en | {session 64; rule 15} == letter == / In accordance with rule 15 of the rules of
    procedure of the General Assembly, I have the honour to request the inclusion in the agenda of
    the sixty-fourth session of an additional item entitled “Migration”. / In accordance with rule
    20 of the rules of procedure, an explanatory memorandum (annex I) and a draft resolution (annex
    II) are attached. / I should be grateful if the present letter and its annexes could be
    circulated as a document of the General Assembly. / == memorandum == / 1. Migration is growing.
    / == resolution == / # Migration
Right: zh | {session 64; rule 15} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。 /
    依照大会议事规则第20条，本函附有解释性备忘录(附件一)和决议草案(附件二)。 /
    请将本函及其附件作为大会文件分发为荷。 / == memorandum == / 1. 移徙日益增多。 / == resolution
    == / # 移徙
Right: fr | {session 64; rule 15} == letter == / Conformément à l’article 15 du règlement intérieur
    de l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de la
    soixante-quatrième session de l’Assemblée d’une question additionnelle intitulée « Migrations ».
    / Conformément à l’article 20 du règlement intérieur, un mémoire explicatif (annexe I) et un
    projet de résolution (annexe II) sont joints. / Je vous serais reconnaissant de bien vouloir
    faire distribuer la présente lettre et ses annexes comme document de l’Assemblée générale. / ==
    memorandum == / 1. Les migrations augmentent. / == resolution == / # Migrations
Right: es | {session 64; rule 15} == letter == / De conformidad con el artículo 15 del reglamento de
    la Asamblea General, tengo el honor de solicitar que se incluya en el programa del sexagésimo
    cuarto período de sesiones de la Asamblea un tema adicional titulado “Migración”. / De
    conformidad con el artículo 20 del reglamento, se adjuntan un memorando explicativo (anexo I) y
    un proyecto de resolución (anexo II). / Le agradecería que tuviera a bien hacer distribuir la
    presente carta y sus anexos como documento de la Asamblea General. / == memorandum == / 1. La
    migración aumenta. / == resolution == / # Migración
Right: ru | {session 64; rule 15} == letter == / В соответствии с правилом 15 правил процедуры
    Генеральной Ассамблеи имею честь просить о включении в повестку дня шестьдесят четвертой сессии
    Генеральной Ассамблеи нового пункта, озаглавленного «Миграция». / В соответствии с правилом 20
    правил процедуры прилагаются объяснительная записка (приложение I) и проект резолюции
    (приложение II). / Буду признателен за распространение настоящего письма и приложений к нему в
    качестве документа Генеральной Ассамблеи. / == memorandum == / 1. Миграция растет. / ==
    resolution == / # Миграция
Right: ar | {session 64; rule 15} == letter == / عملا بالمادة 15 من النظام الداخلي للجمعية العامة،
    أتشرف بأن أطلب إدراج بند إضافي بعنوان ”الهجرة“ في جدول أعمال الدورة الرابعة والستين للجمعية
    العامة. / وعملا بالمادة 20 من النظام الداخلي، ترفق طيه مذكرة تفسيرية (المرفق الأول) ومشروع قرار
    (المرفق الثاني). / وأرجو ممتنا تعميم هذه الرسالة ومرفقيها باعتبارها وثيقة من وثائق الجمعية
    العامة. / == memorandum == / 1 - الهجرة تتزايد. / == resolution == / # الهجرة
"""

from drafter.rules.letter import missing, take
from drafter.rules.rule import LETTERS, Family, Row, Rule

RULE = Rule(
    "unquoted_item_title",
    Family.REQUIRED,
    Row(take, missing("title")),
    profiles=LETTERS,
)
