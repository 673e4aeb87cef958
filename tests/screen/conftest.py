"""A screen for each worker of the tests, and for each test a program of its own on it."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from drafter.settings import Settings
from tests.screen.display import Display, ink, missing, shown, until
from tests.screen.program import Program, environment, make_index, running, settle
from tests.screen.texts import last_year

USUAL = Settings(interface_language="en", theme="light", tour_seen=True)

_MIDDLE = (230, 120, 840, 750)
Start = Callable[..., Program]
Keep = Callable[[str], Image.Image]


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    if not sys.platform.startswith("linux"):
        pytest.skip("a virtual X screen is a thing of Linux")
    if lacking := missing():
        pytest.skip(f"no virtual screen: {', '.join(lacking)} not installed")
    folder = tmp_path_factory.mktemp("screen")
    with shown(folder) as display:
        make_index(environment(folder, display))
        yield display


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


class Desk:
    """One program for the tests that leave it as they found it: a saved draft on the desk."""

    def __init__(self, display: Display, home: Path) -> None:
        self._display = display
        self._home = home
        self._program: Program | None = None
        self._draft = Path()

    def put(self, draft: Path) -> Program:
        """Return the program with a draft on the desk; it is started where none is in order."""
        display, self._draft = self._display, draft
        if self._program is None:
            settle(self._home, USUAL)
            self._program = Program(display, self._home, draft)
            return self._program
        self._program.dialog(lambda: display.press("ctrl+o"), "Open a draft")
        display.type(str(draft))
        display.press("Return")
        until(lambda: display.active() == self._saved, f"{draft.name} on the desk")
        return self._program

    def leave(self) -> None:
        """End the program unless the next test may have it."""
        if self._display.active() != self._saved or len(self._display.windows()) > 1:
            self.end()

    def end(self) -> None:
        """End the program, which must have said nothing."""
        program, self._program = self._program, None
        if program is not None:
            program.kill()
            assert program.said == ""

    @property
    def _saved(self) -> str:
        return f"{self._draft.name} – Drafter"


@pytest.fixture(scope="module")
def desk(display: Display, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(display, tmp_path_factory.mktemp("home"))
    yield desk
    desk.end()


@pytest.fixture
def start(display: Display, home: Path, desk: Desk) -> Iterator[Start]:
    """Start the program, with settings other than usual where they are named; no other is seen."""
    desk.end()
    with ExitStack() as programs:

        def begin(*files: Path, **chosen: object) -> Program:
            if chosen or not (home / "config").exists():
                settle(home, replace(USUAL, **chosen))
            return programs.enter_context(running(display, home, *files))

        yield begin
        display.picture().save(home / "last.png")


@pytest.fixture
def draft(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Last year's text in a file that has a name of its own."""
    words = request.node.name.removeprefix("test_").split("_")
    return last_year(tmp_path / f"{'-'.join(words[:6])}.akn")


@pytest.fixture
def program(desk: Desk, draft: Path) -> Iterator[Program]:
    """The program with last year's text on the desk."""
    yield desk.put(draft)
    desk.leave()


@pytest.fixture
def keep(display: Display, tmp_path: Path) -> Keep:
    """Keep a picture of the screen in the folder that TASK_PICTURES names; none may be blank."""
    folder = Path(os.environ.get("TASK_PICTURES", tmp_path / "pictures"))

    def keep_picture(name: str) -> Image.Image:
        folder.mkdir(parents=True, exist_ok=True)
        picture = display.still()
        picture.save(folder / f"screen-{name}.png")
        assert ink(picture.crop(_MIDDLE)) > 2000
        return picture

    return keep_picture
