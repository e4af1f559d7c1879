"""True alignments: which lines OpenStreetMap has well enough to be called surveyed.

A line is surveyed when all of this holds, and stays schematic otherwise:

* at least 90 % of its control points lie within 1 km of what was found (a control point
  that is itself only known to within more than that counts within its own error, but at
  least two must be known to within 1 km);
* every end lies within 3 km: OpenStreetMap often calls the last tracks into a terminus
  otherwise, but a line cut off by the edge of the file is not the line;
* the length found, without gaps, is 0.9 to 1.1 of the official length; where there is none,
  0.95 to 1.3 of the chain through the control points, which is always shorter than a line.

Lines with branches are measured whole, or by their main part where the official length is
its alone.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from geo.coordinates import CRS84, GEOD, METRIC_CRS, Floats, geodesic_length_m
from geo.errors import NotFoundError
from geo.network.shared_track import own_track
from geo.osm.alignments import Alignment, write_alignments
from geo.osm.names import LineNames
from geo.osm.tracks import Trace, Tracks
from geo.osm.ways import Way, Ways
from geo.tables.door import Tables, split_list

NEAR_M: Final = 1_000.0
END_M: Final = 3_000.0
COVERAGE: Final = 0.9
OF_OFFICIAL: Final = (0.9, 1.1)
OF_CHAIN: Final = (0.95, 1.3)
#: Half the width of the strip along its control points in which a line's ways are looked for.
_STRIP_M: Final = 5_000.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What OpenStreetMap has of a line.

    Attributes
    ----------
    line, name : str
    alignment : Alignment or None
        None when nothing of it was found.
    why : str
        Why the line stays schematic; "" when it is surveyed.
    ways : int
        Number of ways of its name or number in its region.
    coverage : float
        Share of its control points the alignment passes near, 0 to 1.
    median_m : float
        Median distance of well-known control points from the alignment; NaN without one.
    length_km, official_km : float
        Geodesic length found, without gaps; official length, NaN where there is none.
    gaps : int
        Number of gaps.
    """

    line: str
    name: str
    alignment: Alignment | None
    why: str
    ways: int = 0
    coverage: float = 0.0
    median_m: float = np.nan
    length_km: float = 0.0
    official_km: float = np.nan
    gaps: int = 0

    @property
    def surveyed(self) -> bool:
        """Whether the line may be drawn by this alignment."""
        return not self.why

    def about(self) -> dict[str, Any]:
        """Properties for the file of alignments."""
        return {
            "name": self.name,
            "length_km": round(self.length_km, 2),
            "coverage": round(self.coverage, 3),
            "median_m": round(self.median_m),
            "gaps": self.gaps,
        }


def lines_with_points(tables: Tables) -> pd.DataFrame:
    """Rows of ``rail`` and ``roads`` that have a place, not classes of lines; id, name, …."""
    lines = pd.concat([tables.rail, tables.roads], ignore_index=True)
    return lines[lines["id"].isin(_points(tables)["line"])].reset_index(drop=True)


def chosen_lines(tables: Tables, wanted: Sequence[str]) -> pd.DataFrame:
    """Rows of :func:`lines_with_points` that go by one of these ids, names or aliases; or all.

    Raises
    ------
    geo.errors.NotFoundError
        When one is no line's, with similar names.
    """
    lines = lines_with_points(tables)
    goes_by = [
        {row.id, row.name, *split_list(row.aliases), *split_list(row.codes)}
        for row in lines.itertuples()
    ]
    known = set().union(*goes_by)
    for name in wanted:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
            raise NotFoundError(f"no line called {name!r}", suggestions=near)
    if not wanted:
        return lines
    return lines[[not own.isdisjoint(wanted) for own in goes_by]].reset_index(drop=True)


def strips(tables: Tables, lines: Sequence[str]) -> shapely.Geometry:
    """Strips along the control points of lines: where their ways are to be looked for.

    Returns
    -------
    Polygon or MultiPolygon
        WGS 84.
    """
    points = _points(tables)
    chains = [
        shapely.linestrings(part[["lon", "lat"]].to_numpy())
        for _, part in points[points["line"].isin(lines)].groupby(["line", "part"], sort=False)
    ]
    around = gpd.GeoSeries(chains, crs=CRS84).to_crs(METRIC_CRS).buffer(_STRIP_M)
    return gpd.GeoSeries([around.union_all()], crs=METRIC_CRS).to_crs(CRS84).iloc[0]


def align_lines(
    tables: Tables,
    source: Ways,
    *,
    lines: pd.DataFrame,
    progress: Callable[[str], None] = lambda _: None,
) -> list[Finding]:
    """Find the alignment of each line.

    Parameters
    ----------
    tables : Tables
    source : Ways
    lines : DataFrame
        Rows of :func:`lines_with_points`.
    progress : callable
        Called with the name of each line when it is done.

    Returns
    -------
    list of Finding, length len(lines)
        In the same order.
    """
    names = LineNames(lines)
    ways: dict[str, list[Way]] = {}
    for way in source.ways:
        for line in names.lines_of(way.tags):
            ways.setdefault(line, []).append(way)
    points = dict(list(_points(tables).groupby("line", sort=False)))
    findings = []
    for row in lines.itertuples():
        own = ways.get(row.id, [])
        findings.append(_align(row, points[row.id], own, source.snapshot))
        progress(row.name)
    return findings


def save_surveyed(findings: Sequence[Finding], path: Path) -> None:
    """Write the alignments of the lines that are surveyed; see :func:`write_alignments`.

    Raises
    ------
    geo.errors.NotFoundError
        When no line is.
    """
    surveyed = {f.line: f.alignment for f in findings if f.surveyed and f.alignment is not None}
    if not surveyed:
        raise NotFoundError("none of these lines is surveyed: nothing was written")
    about = {finding.line: finding.about() for finding in findings if finding.line in surveyed}
    write_alignments(surveyed, path, about=about)


def _points(tables: Tables) -> pd.DataFrame:
    points = pd.concat([tables.rail_points, tables.road_points], ignore_index=True)
    own = own_track(points, tables.shared_track)
    return own.sort_values(["line", "part", "order"], kind="stable")


def _align(row: Any, points: pd.DataFrame, named: Sequence[Way], snapshot: str) -> Finding:
    ways = _in_region(named, points)
    official = float(row.length_km)
    if not ways:
        why = "its ways lie elsewhere" if named else "no way of its name or number"
        return Finding(row.id, row.name, None, why, official_km=official)
    tracks = Tracks(ways)
    parts = {str(name): _lay(tracks, part) for name, part in points.groupby("part", sort=False)}
    traces = [trace for part in parts.values() for trace in part]
    if not traces:
        why = "its ways do not lead from one control point to another"
        return Finding(row.id, row.name, None, why, len(ways), official_km=official)
    shape = _multi(traces)
    off = _distances_m(points, shape)
    near = off <= _reach_m(points)
    precise = _is_precise(points)
    main = _multi(parts.get("main", traces))
    lengths = [geodesic_length_m(drawn) / 1000 for drawn in (shape, main)]
    distinct = ~points["name"].duplicated().to_numpy()
    coverage = float(near[distinct].mean())
    ends = _is_end(points)
    why = (
        _too_vague(precise)
        or _too_few(points[distinct & ~near], coverage)
        or _cut_off(points[ends & (off > _reach_m(points, END_M))])
        or _wrong_length(lengths, official, points)
    )
    ids = dict.fromkeys(str(i) for trace in traces for i in trace.way_ids)
    return Finding(
        line=row.id,
        name=row.name,
        alignment=Alignment(shape, "|".join(ids), snapshot),
        why=why,
        ways=len(ways),
        coverage=coverage,
        median_m=float(np.median(off[precise])) if precise.any() else np.nan,
        length_km=lengths[0],
        official_km=official,
        gaps=sum(max(0, len(part) - 1) for part in parts.values()),
    )


def _in_region(ways: Sequence[Way], points: pd.DataFrame) -> list[Way]:
    """Ways near the line at all: its name or number may be another's elsewhere."""
    margin = 0.2  # degrees, 20 km: room for a detour between two control points
    west, south = points[["lon", "lat"]].min().to_numpy() - margin
    east, north = points[["lon", "lat"]].max().to_numpy() + margin
    box = shapely.box(west, south, east, north)
    return [way for way in ways if box.intersects(shapely.linestrings(way.coordinates))]


def _is_precise(points: pd.DataFrame) -> npt.NDArray[np.bool_]:
    return np.array(points["error_m"].fillna(0) <= NEAR_M)


def _is_end(points: pd.DataFrame) -> npt.NDArray[np.bool_]:
    order = points.groupby("part", sort=False)["order"]
    first, last = order.transform("min"), order.transform("max")
    return np.array(points["order"].eq(first) | points["order"].eq(last))


def _reach_m(points: pd.DataFrame, at_least: float = NEAR_M) -> Floats:
    return np.asarray(np.maximum(at_least, points["error_m"].fillna(0)), dtype=float)


def _lay(tracks: Tracks, part: pd.DataFrame) -> list[Trace]:
    """Through the points that are well known, and the ends however known they are."""
    ends = _is_end(part)
    guide = _is_precise(part) | ends
    reach = np.where(ends, _reach_m(part, END_M), _reach_m(part))
    return tracks.through(part[["lon", "lat"]].to_numpy()[guide], reach[guide])


def _multi(traces: Sequence[Trace]) -> shapely.MultiLineString:
    return shapely.MultiLineString([trace.coordinates for trace in traces])


def _distances_m(points: pd.DataFrame, shape: shapely.MultiLineString) -> Floats:
    """Distance of each point from the nearest place on a line, in the metric plane."""
    metric = gpd.GeoSeries([shape], crs=CRS84).to_crs(METRIC_CRS).iloc[0]
    spots = gpd.GeoSeries.from_xy(points["lon"], points["lat"], crs=CRS84).to_crs(METRIC_CRS)
    return np.asarray(shapely.distance(spots.to_numpy(), metric), dtype=float)


def _too_vague(precise: npt.NDArray[np.bool_]) -> str:
    few = int(precise.sum()) < 2
    return "fewer than two of its control points are known to within 1 km" if few else ""


def _too_few(missed: pd.DataFrame, coverage: float) -> str:
    if coverage >= COVERAGE:
        return ""
    return f"passes near {coverage:.0%} of its control points, not {_some(missed)}"


def _cut_off(ends: pd.DataFrame) -> str:
    return f"does not reach {_some(ends)}" if len(ends) else ""


def _some(points: pd.DataFrame) -> str:
    names = points["name"].drop_duplicates()
    return "、".join(names.iloc[:4]) + (" …" if len(names) > 4 else "")


def _wrong_length(lengths: Sequence[float], official: float, points: pd.DataFrame) -> str:
    if official == official:
        measure, (low, high), of = official, OF_OFFICIAL, "official"
    else:
        measure, (low, high), of = _chain_km(points), OF_CHAIN, "through its points"
    if any(low <= length / measure <= high for length in lengths):
        return ""
    return f"{lengths[0]:.1f} km found, {measure:.1f} km {of}"


def _chain_km(points: pd.DataFrame) -> float:
    chains: Mapping[Any, pd.DataFrame] = dict(list(points.groupby("part", sort=False)))
    metres = (GEOD.line_length(part["lon"], part["lat"]) for part in chains.values())
    return float(sum(metres)) / 1000
