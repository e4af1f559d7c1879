"""Whether the files of a build are whole: looked at in the stage, before any is published.

A full disk or a broken library can leave a short file without a word; what cannot be read
back, or holds another number of features than were written, is not published.
"""

from __future__ import annotations

__all__ = ["verify"]

import json
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from geo.errors import DataError, Fault


def verify(folder: Path, names: list[str], *, counts: Mapping[str, int]) -> None:
    """Look over finished files.

    Parameters
    ----------
    folder : Path
    names : list of str
        Files below it.
    counts : mapping of str to int
        Features of every layer, by its name.

    Raises
    ------
    geo.errors.DataError
        Naming every file that is not whole.
    """
    faults = []
    for name in names:
        path = folder / name
        check = _CHECKS.get(path.suffix)
        try:
            whole = path.stat().st_size > 0 and (check is None or check(path, counts))
        except (OSError, ValueError, KeyError, TypeError, pa.ArrowException, sqlite3.Error):
            whole = False
        if not whole:
            faults.append(Fault(name, "was not written whole (is the disk full?)"))
    if faults:
        raise DataError(faults)


def _parquet(path: Path, counts: Mapping[str, int]) -> bool:
    return bool(pq.read_metadata(path).num_rows == counts[path.stem])


def _geojson(path: Path, counts: Mapping[str, int]) -> bool:
    document: Any = json.loads(path.read_bytes())
    return len(document["features"]) == counts[path.stem]


def _geopackage(path: Path, counts: Mapping[str, int]) -> bool:
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        (sound,) = database.execute("PRAGMA quick_check").fetchone()
        layers = {
            name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in counts
        }
        styles = {name for (name,) in database.execute("SELECT f_table_name FROM layer_styles")}
    finally:
        database.close()
    return sound == "ok" and layers == dict(counts) and styles == set(counts)


def _page(path: Path, _: Mapping[str, int]) -> bool:
    return path.read_bytes().rstrip().endswith(b"</html>")


def _table(path: Path, _: Mapping[str, int]) -> bool:
    return path.read_bytes().endswith(b"\n")


_CHECKS: Final[dict[str, Callable[[Path, Mapping[str, int]], bool]]] = {
    ".parquet": _parquet,
    ".geojson": _geojson,
    ".gpkg": _geopackage,
    ".html": _page,
    ".csv": _table,
}
