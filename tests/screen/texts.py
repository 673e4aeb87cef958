"""The draft that most tests on the screen begin with, and how it is put before a delegate."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafter.imports import from_text
from drafter.model.document import Document
from drafter.store.file import to_bytes
from tests.screen.display import LIMIT, SEEN, ink, until
from tests.screen.program import Program, written

LAST_YEAR = """The General Assembly,

Recalling its resolution 69/283 of 3 June 2015,

Noting with concern that floods kill more people than storms,

1. Encourages Member States to warn people in time;

2. Requests the Secretary-General:

(a) To report on warnings;

(b) To report on rivers;

3. Decides to continue its consideration of the question at its seventy-sixth session, as \
requested in paragraph 1 above.
"""

_LETTER = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(["letter"])
application.clipboard().setText(sys.argv[1])
print("offered", flush=True)
application.exec()
"""
"""Another program, in which a text was copied."""

_FINDINGS = (880, 190, 1240, 600)
"""Where the side panel lists what is found."""


def last_year(path: Path) -> Path:
    """Write last year's text as a draft; return its file."""
    path.write_bytes(to_bytes(from_text(LAST_YEAR, "en").document))
    return path


@contextmanager
def copied_elsewhere(text: str, environment: dict[str, str]) -> Iterator[None]:
    """Let another program on the screen offer a text that was copied there."""
    command = [sys.executable, "-c", _LETTER, text]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as letter:
        assert letter.stdout is not None
        assert letter.stdout.readline() == b"offered\n"
        yield
        letter.terminate()
        letter.wait(LIMIT)


def texts(document: Document) -> list[str]:
    """Return the paragraphs."""
    return [block.text for block in document.blocks()]


def saved(program: Program, path: Path, *words: str) -> Document:
    """Save the draft; return what stands in its file once it holds some words."""
    program.display.press("ctrl+s")
    whole = " … ".join(words)
    return written(path, lambda d: all(word in "\n".join(texts(d)) for word in words), whole)


def save_as(program: Program, path: Path) -> None:
    """Save the draft under a name for the first time, as a dialog asks for it."""
    display = program.display
    program.dialog(lambda: display.press("ctrl+s"), "Save")
    display.press("ctrl+a")
    display.type(str(path))
    display.press("Return")


def checked(program: Program) -> None:
    """Wait until findings are seen: the first check of all may have to make the index."""
    until(lambda: ink(program.display.picture(_FINDINGS)) > SEEN, "findings")


def go_to(program: Program, label: str) -> None:
    """Put the caret to the beginning of a paragraph."""
    display = program.display
    program.answers(lambda: display.press("ctrl+g"))
    display.type(label)
    display.press("Return")
