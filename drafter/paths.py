"""Where resources and the user's files are; nobody else knows, and nobody else imports appdirs."""

import sys
from functools import cache
from pathlib import Path

import appdirs

APPLICATION = "drafter"


@cache
def resources() -> Path:
    """Return the folder of data files: of the frozen program, of a wheel, or of a checkout."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen)] if frozen else [package / "program", package.parent]
    return next((root for root in roots if (root / "resources").is_dir()), roots[0]) / "resources"


def user_data() -> Path:
    """Return the folder for what must survive: recovery files, the user's own texts."""
    return Path(appdirs.user_data_dir(APPLICATION, appauthor=False))


def user_settings() -> Path:
    """Return the file of settings."""
    return Path(appdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"


def user_cache() -> Path:
    """Return the folder for what can be made anew: the index of adopted texts."""
    return Path(appdirs.user_cache_dir(APPLICATION, appauthor=False))


def user_logs() -> Path:
    """Return the folder of logs."""
    return Path(appdirs.user_log_dir(APPLICATION, appauthor=False))
