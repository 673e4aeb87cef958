"""Settings survive a round trip, and a broken file costs no more than what is broken in it."""

import pytest

from drafter.settings import Settings, read, to_toml


def test_what_was_written_is_read_again(tmp_path):
    settings = Settings(
        interface_language="zh",
        text_size=14,
        recent_files=('/a/"b".akn', "/文件/草稿.akn", "C:\\x\\y.akn"),
        country="Viet Nam",
    )
    path = tmp_path / "settings.toml"
    path.write_text(to_toml(settings), encoding="utf-8")
    assert read(path) == settings


@pytest.mark.parametrize(
    ("content", "settings"),
    [
        ("", Settings()),
        ("not = [toml", Settings()),
        ('text_size = "large"\ntheme = "dark"\n', Settings(theme="dark")),
        ("unknown = 1\ntext_size = 16\n", Settings(text_size=16)),
        ('recent_files = ["a", 1, "b"]\n', Settings(recent_files=("a", "b"))),
    ],
)
def test_what_is_missing_unknown_or_of_another_type_keeps_its_default(tmp_path, content, settings):
    path = tmp_path / "settings.toml"
    path.write_text(content, encoding="utf-8")
    assert read(path) == settings


def test_a_file_that_is_not_there_gives_the_defaults(tmp_path):
    assert read(tmp_path / "none.toml") == Settings()
