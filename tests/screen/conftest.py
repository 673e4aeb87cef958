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
from tests.screen.display import Display, ink, missing, shown
from tests.screen.program import Program, running, settle

USUAL = Settings(interface_language="en", theme="light", tour_seen=True)

_MIDDLE = (230, 120, 840, 750)
Start = Callable[..., Program]
Keep = Callable[[str], Image.Image]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one worker have them all, where tests are dealt out by groups (`--dist loadgroup`)."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("screen"))


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    if not sys.platform.startswith("linux"):
        pytest.skip("a virtual X screen is a thing of Linux")
    if lacking := missing():
        pytest.skip(f"no virtual screen: {', '.join(lacking)} not installed")
    with shown(tmp_path_factory.mktemp("screen")) as display:
        yield display


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def start(display: Display, home: Path) -> Iterator[Start]:
    """Start the program, with settings other than usual where they are named."""
    with ExitStack() as programs:

        def begin(*files: Path, **chosen: object) -> Program:
            if chosen or not (home / "config").exists():
                settle(home, replace(USUAL, **chosen))
            return programs.enter_context(running(display, home, *files))

        yield begin
        display.picture().save(home / "last.png")


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
