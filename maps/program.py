"""The program's own fingerprint: what it makes is made anew when it changed."""

from __future__ import annotations

__all__ = ["code_of", "program"]

from functools import cache
from pathlib import Path

import geo
import layers
import maps
from geo.tables.folder import REGION_FILE
from layers.files.fingerprints import digest_of, program_fingerprint


@cache
def program() -> str:
    """Fingerprint of the source of the packages that make files."""
    return program_fingerprint(*(package.__path__[0] for package in (geo, layers, maps)))


def code_of(tables: Path, date: str = "") -> str:
    """Fingerprint of what every part of a build depends on.

    Parameters
    ----------
    tables : Path
        Folder with the tables: the region they are of.
    date : str
        The day given for documents without one: they then say something else.
    """
    region = tables / REGION_FILE
    told = region.read_text("utf-8", "replace") if region.is_file() else ""
    return digest_of(program(), told, date)
