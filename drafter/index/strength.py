"""Which of two rows about one text holds, where the tables shipped and the user's files meet."""

_ORDER = (
    "printed", "cited", "roll_call", "meeting", "cited_once", "decoded", "order", "part",
    "recalled", "bounds",
)  # fmt: skip
"""Evidence, the best first; `citations/facts.py` says what each is."""


def stronger(known: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    """Return the row with the better evidence, with the other's date kept as one seen elsewhere.

    Of equals the one known longer holds: one wrong file must not overrule the tables. Two that
    agree in the date strengthen nothing that is printed already.
    """
    better, worse = known, other
    if _ORDER.index(other["evidence"]) < _ORDER.index(known["evidence"]):
        better, worse = other, known
    result = dict(better)
    if worse["date"] and worse["date"] != better["date"]:
        seen = [*better["other_dates"].split(), worse["date"]]
        result["other_dates"] = " ".join(dict.fromkeys(seen))
    for name in ("vote", "title", "title_source"):
        result[name] = better[name] or worse[name]
    return result
