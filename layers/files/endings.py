"""Which endings an answer of a person's own may have, told before a library is loaded."""

from __future__ import annotations

__all__ = ["ENDINGS", "check_ending"]

from pathlib import Path
from typing import Final

from geo.errors import DataError, Fault, UsageError

ENDINGS: Final = (".csv", ".xlsx", ".geojson", ".gpkg", ".parquet", ".jsonl")
_MAPS: Final = (".geojson", ".gpkg")


def check_ending(path: Path, *, on_map: bool = True) -> str:
    """The ending of a file to write, before anything is worked out for it.

    Raises
    ------
    geo.errors.UsageError
        For an ending there is no format for; for a format of maps when the answer has no
        place on one.
    geo.errors.DataError
        When the folder it is to stand in is not there.
    """
    ending = path.suffix.lower()
    known = [e for e in ENDINGS if on_map or e not in _MAPS]
    if ending not in known:
        raise UsageError(f"--out {path}: expected a name that ends in {', '.join(known)}")
    if not path.parent.is_dir():
        raise DataError([Fault(str(path), f"there is no folder {path.parent}: make it first")])
    return ending
