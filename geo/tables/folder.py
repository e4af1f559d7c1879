"""Where the tables that come with the package lie; nothing heavy is loaded to tell."""

from __future__ import annotations

__all__ = ["data_folder"]

from pathlib import Path

import data


def data_folder() -> Path:
    """The folder of the tables that come with the package."""
    return Path(data.__path__[0])
