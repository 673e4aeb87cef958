"""LibreOffice accepts all changes and finds the draft, rejects all and finds the base."""

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import office
import pytest
from readings import ACCEPT, REJECT, read
from test_tracked import wanted

from drafter.exports import WRITERS, Profile
from drafter.exports.sheet import Tracking
from drafter.exports.tracked import prepare_tracked
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Kind
from drafter.model.passage import Note, Passage, joined
from drafter.text.characters import ANCHOR

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice (soffice) settles changes; it is absent"
)
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
TRACKING = Tracking("Delegation", datetime.datetime(2026, 1, 5))


def text_of(code, session, kept):
    """A text of the language's own phrases; `kept` says which paragraphs it has."""
    document = new_document(DocumentKind.RESOLUTION, code, session=session)
    (part,) = document.parts
    call = Passage(ANCHOR, (), (Note(Passage(f"A/{session}/1.")),))
    blocks = [
        replace(block, passage=joined(block.passage, call))
        if block.kind in (Kind.PREAMBULAR, Kind.OPERATIVE)
        else block
        for block in part.blocks
    ]
    title = replace(blocks[0], passage=Passage(f"{session}"))
    chosen = (title, *(blocks[n] for n in kept))
    return replace(document, parts=(replace(part, blocks=chosen),))


def without_parentheses(words):
    return words.replace("(⟦", "⟦").replace("⟧)", "⟧")


def test_both_texts_are_found_in_every_language_and_format(tmp_path):
    truth = {}
    for code in LANGUAGES:
        base, draft = text_of(code, 79, (1, 2, 3, 5)), text_of(code, 80, (1, 2, 2, 4, 5))
        sheet = prepare_tracked(base, draft, Profile.LAYOUT, TRACKING)
        for suffix in (".docx", ".odt"):
            (tmp_path / (code + suffix)).write_bytes(WRITERS[suffix](sheet))
            truth[code + suffix] = {ACCEPT: draft, REJECT: base}
    office.settle(tmp_path, list(truth))
    for name, texts in truth.items():
        for how, document in texts.items():
            settled = read(Path(f"{tmp_path / name}.{how}.odt").read_bytes(), ".odt", how)
            found = list(map(without_parentheses, settled))
            assert found == wanted(document, Profile.LAYOUT), (name, how)
