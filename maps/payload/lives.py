"""The dated life of every feature, and of every stretch of a line that opened by itself."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from geo.dates.timeline import happened
from geo.tables.door import Tables
from layers.status import status_in_year
from maps.context import FIRST_YEAR, LAST_YEAR
from maps.payload.columns import clean
from maps.payload.timeline import Dates, Phase, phases

Life = list[Phase]
Floats = npt.NDArray[np.float64]
_Dated = dict[tuple[float, float, float, float], str]


def feature_lives(layer: gpd.GeoDataFrame, tables: Tables, *, as_of: str) -> list[Life]:
    """Phases of each feature of a layer, in order."""
    history = _history(tables)
    lives = []
    for row in layer.itertuples():
        status, since = _cell(row, "status"), _cell(row, "since")
        own = ((status, since),) if since else ()
        dates = Dates(
            status=status,
            opened=_cell(row, "opened"),
            expected=_cell(row, "expected"),
            approved=_cell(row, "approved"),
            started=_cell(row, "started"),
            history=(*history.get(str(row.id), ()), *own),
            first_named=_first_named(_cell(row, "evidence")),
        )
        lives.append(phases(dates, as_of=as_of))
    return lives


def yearly_lives(projects: gpd.GeoDataFrame, *, as_of: str) -> list[Life]:
    """Phases of projects as ``corridors near --year`` tells them: none is ever missing.

    In the year of `as_of` itself a project has the status it has on that day.
    """
    now = int(as_of[:4])
    told: dict[int, list[str]] = {now: [str(status) for status in projects["status"]]}
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        if year != now:
            told[year] = list(status_in_year(projects, year, today=as_of))
    lives: list[Life] = []
    for row in range(len(projects)):
        life: Life = []
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            status = told[year][row]
            if status == "open" and year > now and told[now][row] != "open":
                status = "expected"
            if not life or life[-1][0] != status:
                life.append((status, year if life else 0))
        lives.append(life)
    return lives


def stretches(row: Any, life: Life, tables: Tables, *, as_of: str) -> list[tuple[Floats, Life]]:
    """A line cut where the date of opening changes along it.

    A surveyed line takes the dates of the schematic stretches it runs nearest to.

    Parameters
    ----------
    row : named tuple
        A row of a line layer.
    life : list of Phase
        The line's own phases: those of stretches without a date.
    tables : Tables
        ``rail_points`` and ``road_points`` date single stretches.
    as_of : str
        ISO date of all facts.

    Returns
    -------
    list of (ndarray of shape (n, 2), life)
    """
    if row.geometry is None or row.geometry.is_empty:
        return []
    lines = [shapely.get_coordinates(part) for part in shapely.get_parts(row.geometry)]
    dated = _dated_points(tables, str(row.id))
    if dated is None:
        return [(line, life) for line in lines]
    dates_of = _dates_nearby if _cell(row, "alignment") == "surveyed" else _dates_between
    parts: list[tuple[Floats, Life]] = []
    for line in lines:
        dates = dates_of(line, dated)
        cuts = [0, *(i for i in range(1, len(dates)) if dates[i] != dates[i - 1]), len(dates)]
        for start, end in itertools.pairwise(cuts):
            parts.append((line[start : end + 1], _life_of(dates[start], row, life, as_of)))
    return parts


def _dates_between(line: Floats, dated: _Dated) -> list[str]:
    """Date of each stretch of a schematic line, which runs from point to point of the table."""
    return [
        dated.get((*map(_round, a), *map(_round, b)), "")  # type: ignore[arg-type]
        for a, b in itertools.pairwise(line)
    ]


def _dates_nearby(line: Floats, dated: _Dated) -> list[str]:
    """Date of each segment of a surveyed line: that of the nearest stretch between points."""
    # East-west degrees are as long here as north-south ones after this.
    squeeze = np.array([np.cos(np.radians(line[:, 1].mean())), 1.0])
    ends = np.array(list(dated), dtype=float).reshape(-1, 2, 2)
    tree = shapely.STRtree(shapely.linestrings(ends * squeeze))
    middles = shapely.points((line[:-1] + line[1:]) / 2.0 * squeeze)
    dates = list(dated.values())
    return [dates[i] for i in tree.nearest(middles)]


def _life_of(date: str, row: Any, life: Life, as_of: str) -> Life:
    """Phases of one stretch: the line's own before it opened, then its own date."""
    if not date:
        return life
    if not happened(date, as_of):
        status, opened, expected = "construction", "", date
    else:
        status, opened, expected = "open", date, ""
    return phases(
        Dates(
            status=status,
            opened=opened,
            expected=expected,
            approved=_cell(row, "approved"),
            started=_cell(row, "started"),
        ),
        as_of=as_of,
    )


def _dated_points(tables: Tables, line: str) -> _Dated | None:
    """Date of each stretch by its two ends; None when the line's stretches share one date."""
    points = tables.rail_points if line.startswith("rail/") else tables.road_points
    if not len(points):
        return None
    own: pd.DataFrame = points[points["line"] == line]
    if not (own["opened"] != "").any():
        return None
    found: _Dated = {}
    for _, part in own.groupby("part", sort=False):
        rows = list(part.sort_values("order").itertuples())
        for a, b in itertools.pairwise(rows):
            key = (_round(a.lon), _round(a.lat), _round(b.lon), _round(b.lat))
            found[key] = str(b.opened)
    return found


def _history(tables: Tables) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in tables.status_history.itertuples():
        # A branch, a widening or one station says nothing about the line as a whole.
        if str(row.part) in ("", "main"):
            found.setdefault(str(row.feature), []).append((str(row.status), str(row.date)))
    return {feature: tuple(rows) for feature, rows in found.items()}


def _first_named(evidence: str) -> str:
    rows: Sequence[dict[str, Any]] = json.loads(evidence or "[]")
    return min((str(row["date"]) for row in rows if row.get("date")), default="")


def _cell(row: Any, column: str) -> str:
    value = clean(getattr(row, column, None))
    return "" if value is None else str(value)


def _round(value: float) -> float:
    return round(float(value), 6)
