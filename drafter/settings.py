"""Every setting with its type and default (messages `settings.<name>` explain); TOML in and out."""

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

SCALES = (100, 125, 150, 175, 200)
"""How large the program may be shown, in hundredths of what the system asks for."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose. Messages `settings.<name>` explain each."""

    interface_language: str = ""
    theme: str = "system"
    interface_scale: int = 100
    text_size: int = 12
    recent_files: tuple[str, ...] = ()
    recent_actions: tuple[str, ...] = ()
    country: str = ""
    post: str = ""
    rank: str = ""
    signatory: str = ""
    at_start: str = "last"
    last_files: tuple[str, ...] = ()
    last_paragraphs: tuple[str, ...] = ()
    window_places: tuple[str, ...] = ()
    tour_seen: bool = False


def read(path: Path) -> Settings:
    """Read settings; what is missing, unknown or of another type keeps its default."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    known: dict[str, object] = {}
    for field in fields(Settings):
        value = data.get(field.name)
        if isinstance(value, list):
            value = tuple(v for v in value if isinstance(v, str))
        if type(value) is type(getattr(Settings(), field.name)):
            known[field.name] = value
    return replace(Settings(), **known)  # type: ignore[arg-type]


def to_toml(settings: Settings) -> str:
    """Return the settings as TOML; strings are written as JSON strings, which TOML reads alike."""
    import json

    lines = []
    for field in fields(settings):
        value = getattr(settings, field.name)
        value = list(value) if isinstance(value, tuple) else value
        lines.append(f"{field.name} = {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"
