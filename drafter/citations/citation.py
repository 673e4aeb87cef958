"""What a citation is: frozen values, in the words of the field.

A *citation* is one number with what belongs to it: its date, the paragraph or annex cited, the
title that follows it. A list ("resolutions 67/123 of ... and 68/85 of ...") is several citations.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from drafter.text.span import Span


class Series(StrEnum):
    """A series of numbered texts, as the first components of its symbols are written."""

    GA_RESOLUTION = "A/RES"
    GA_DECISION = "A/DEC"
    SC_RESOLUTION = "S/RES"
    ECOSOC_RESOLUTION = "E/RES"
    ECOSOC_DECISION = "E/DEC"
    HRC_RESOLUTION = "A/HRC/RES"
    HRC_DECISION = "A/HRC/DEC"
    HUMAN_RIGHTS_COMMISSION_RESOLUTION = "E/CN.4/RES"
    HUMAN_RIGHTS_COMMISSION_DECISION = "E/CN.4/DEC"
    TRUSTEESHIP_RESOLUTION = "T/RES"
    TREATY = "UNTS"
    LEAGUE_TREATY = "LNTS"
    DOCUMENT = ""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol: of a numbered text (series, session, number, part) or of any other document.

    `session` is written as in the symbol: "51", "III", "S-VI", "S-10", "ES-11", "2000" (the year
    of a Security Council text), "2005" or "XLIV" (Economic and Social Council); of a treaty it is
    the volume. `part` is the capital letter of a lettered part. `document` holds the whole symbol
    of any other document, as official links have it: "A/75/312", "UNEP/EA.5/Res.14".
    """

    series: Series
    session: str = ""
    number: int = 0
    part: str = ""
    document: str = ""

    def __str__(self) -> str:
        """Return the symbol with its part: A/RES/51/148, A/RES/217A(III), S/RES/1325(2000).

        A treaty is written with its series, volume and number of registration: UNTS/1974/33757.
        """
        if self.series is Series.DOCUMENT:
            return self.document
        if self.in_brackets:
            return f"{self.series}/{self.number}{self.part}({self.session})"
        return f"{self.series}/{self.session}/{self.number}{self.part}"

    @property
    def in_brackets(self) -> bool:
        """Whether the session or year stands in brackets after the number."""
        if self.series is Series.SC_RESOLUTION:
            return True
        return not self.is_treaty and self.session[-1:] in set("IVXLC")

    @property
    def whole(self) -> "Symbol":
        """The symbol without the letter of a part."""
        return Symbol(self.series, self.session, self.number) if self.part else self

    @property
    def official(self) -> str:
        """The symbol as links in official files have it: A/RES/217(III) for 217 A (III).

        They leave out the letter of a part four times out of five.
        """
        return str(self.whole)

    @property
    def is_decision(self) -> bool:
        """Whether it is a decision's."""
        return self.series.endswith("DEC")

    @property
    def is_treaty(self) -> bool:
        """Whether it is the number of a registered treaty."""
        return self.series in {Series.TREATY, Series.LEAGUE_TREATY}


class Kind(StrEnum):
    """What is cited."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    DOCUMENT = "document"
    TREATY = "treaty"
    INTERNAL = "internal"
    """A paragraph of the draft itself: "paragraph 3 above"."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One cited text, and where it stands; spans are in code points of the text as given.

    `span` is all that belongs to this number; `number` the number or symbol alone. `date_span`
    without `date` is a day that no calendar has. A date shared by several numbers has the same
    `date_span` in each. `paragraph` is "3", "5-9", "3,4" or "12(a)"; `place` "annex II",
    "section VI"; of an internal reference `place` is "above", "below" or "present". `own` is "its
    resolution"; `by_symbol` a resolution cited by its symbol; `organ_named` says that the text
    names the organ beside the number.
    """

    span: Span
    number: Span
    kind: Kind
    symbol: Symbol
    date: datetime.date | None = None
    date_span: Span | None = None
    paragraph: str = ""
    place: str = ""
    title: str = ""
    title_span: Span | None = None
    own: bool = False
    by_symbol: bool = False
    organ_named: bool = False
