"""Fields of Word that call a file of somebody's computer: what they show stays, the call goes.

Source: ISO/IEC 29500-1, 17.16.5 (INCLUDETEXT, INCLUDEPICTURE, LINK, HYPERLINK and others).
"""

from collections.abc import Iterator

from drafter.imports.docx_names import W
from drafter.imports.trees import Element
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.scrubbing.packing import drop, is_local, unwrap

_SIMPLE, _SIGN, _CODE = f"{W}fldSimple", f"{W}fldChar", f"{W}instrText"


def clean(root: Element, place: str) -> Iterator[Leak]:
    """Take such calls out, in place; yield what they called."""
    for field in list(root.iter(_SIMPLE)):
        code = field.get(f"{W}instr", "")
        if is_local(code):
            yield leak(Kind.LINK, place, code)
            unwrap(field)
    for signs in list(_fields(root)):
        code = "".join(sign.text or "" for sign in signs if sign.tag == _CODE)
        if is_local(code):
            yield leak(Kind.LINK, place, code)
            for sign in signs:
                drop(sign)


def _fields(root: Element) -> Iterator[list[Element]]:
    """Yield of each field what it is made of, without what it shows; the inner ones first."""
    row: list[list[Element]] = []
    for sign in root.iter(_SIGN, _CODE):
        if sign.get(f"{W}fldCharType") == "begin":
            row.append([])
        if row:
            row[-1].append(sign)
        if row and sign.get(f"{W}fldCharType") == "end":
            yield row.pop()
