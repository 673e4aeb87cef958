"""Capital or small letter of an article.

What: “article 73 of the Charter”; “Article 21 of the Convention”; in Russian a capital for any
    article.
Why: In English, French and Spanish articles of the Charter have a capital, those of other
    instruments none; in Russian all have a small letter.
Source: Counted in texts of the Charter: with a capital 129 en, 27 fr, 23 es, without none; 74 ru
    without. Sheet: article-case.
Wrong: en | Recalling article 73 of the Charter and Article 21 of the Convention,
Wrong: fr | Rappelant l’article 73 de la Charte des Nations Unies,
Wrong: es | Recordando el artículo 73 de la Carta de las Naciones Unidas,
Wrong: ru | ссылаясь на Статью 73 Устава,
Right: en | Recalling Article 73 of the Charter and article 21 of the Convention,
Right: fr | Rappelant l’Article 73 de la Charte des Nations Unies et l’article 21 de la Convention,
Right: es | Recordando el Artículo 73 de la Carta de las Naciones Unidas y el artículo 21 de la
    Convención,
Right: ru | ссылаясь на статью 73 Устава,
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "article_case",
    Family.INFORMATION,
    Pattern("article_case"),
    languages=frozenset({"en", "es", "fr", "ru"}),
)
