"""The program's own fingerprint: what it makes is made anew when it changed."""

from __future__ import annotations

__all__ = ["program"]

from functools import cache

import geo
import layers
import maps
from layers.files.fingerprints import program_fingerprint


@cache
def program() -> str:
    """Fingerprint of the source of the packages that make files."""
    return program_fingerprint(*(package.__path__[0] for package in (geo, layers, maps)))
