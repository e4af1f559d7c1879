"""Answers of ``near`` out of a build that still stands, with nothing but plain Python loaded.

What is not answered here (a station, a year, one's own projects, a name that is unknown or
could mean several places, a build that is older than its tables) is worked out by
:mod:`layers.near.projects`, whose answers these are.
"""

from __future__ import annotations

__all__ = ["FARTHEST_KM", "FORMAT", "INDEX", "PART", "WITHIN_KM", "Answered", "answered"]

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from layers.files.standing import part_stands
from layers.near.rows import row_columns

#: Where a build keeps the answers.
INDEX: Final = "tables/near.json"
#: What the build's record calls them.
PART: Final = "near"
FORMAT: Final = 1
#: How near is near where nobody says, in km.
WITHIN_KM: Final = 20.0
#: Rows are kept up to this distance, in km: beyond every project of the atlas.
FARTHEST_KM: Final = 500.0


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer: the place (``id, name, kind, adcode``), the distance asked, rows as told."""

    place: dict[str, str]
    within_km: float
    rows: Sequence[dict[str, Any]]
    #: How many of a person's own projects have no position, and so were not looked at.
    unplaced: int = 0
    #: How many projects there are, where more than the rows.
    counted: int | None = None
    #: Whether those are a list that does not say its datum, and so were taken as WGS 84.
    datum_assumed: bool = False
    #: The year statuses are told for, where one was asked.
    year: int | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """What each row tells."""
        return row_columns(of_year=self.year is not None)

    @property
    def count(self) -> int:
        """How many projects are near."""
        return len(self.rows) if self.counted is None else self.counted


def answered(
    out: Path,
    *,
    key: str,
    tables: Path,
    code: str,
    within_km: float,
    kind: str | None = None,
    status: str | None = None,
) -> Answered | None:
    """The answer a build has; None where it has none.

    Parameters
    ----------
    out : Path
        The output folder.
    key : str
        The name asked for, in half-width lower-case characters without spaces.
    tables : Path
        Folder of the tables the answer must stand for.
    code : str
        Fingerprint of the program.
    within_km : float
    kind : str, optional
        A kind of project by its name or the word for it.
    status : str, optional
    """
    index = _index(out, tables, code)
    place_id = index.get("names", {}).get(key)
    if place_id is None or not 0 <= within_km <= FARTHEST_KM:
        return None
    kind = index["kinds"].get(kind, kind)
    projects = index["projects"]
    if kind is not None and all(project["kind"] != kind for project in projects):
        return None
    place = index["places"][place_id]
    rows = []
    for number, metres, lon, lat in place["near"]:
        project = projects[number]
        if metres > within_km * 1000.0:
            break
        if kind in (None, project["kind"]) and status in (None, project["status"]):
            rows.append({**project, "distance_m": round(metres), "lon": lon, "lat": lat})
    told = {"id": place_id, **{name: place[name] for name in ("name", "kind", "adcode")}}
    return Answered(told, within_km, rows)


def _index(out: Path, tables: Path, code: str) -> dict[str, Any]:
    if not part_stands(out, PART, tables=tables, code=code):
        return {}
    index: dict[str, Any] = json.loads((out / INDEX).read_bytes())
    return index if index.get("format") == FORMAT else {}
