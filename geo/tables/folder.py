"""Where the tables that come with the package lie; nothing heavy is loaded to tell."""

from __future__ import annotations

__all__ = ["NO_TABLES", "REGION_FILE", "data_folder"]

from pathlib import Path
from typing import Final

import data

#: What the tables of a folder are about, as a whole (:mod:`geo.tables.region`).
REGION_FILE: Final = "region.toml"
NO_TABLES: Final = "expected a folder with the tables"


def data_folder() -> Path:
    """The folder of the tables that come with the package."""
    return Path(data.__path__[0])
