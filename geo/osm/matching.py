"""True alignments: what OpenStreetMap has of each line, stretch by stretch.

A line is laid through its control points along the ways of its name or number. Each leg
between two control points that it meets is used when all of this holds:

* both are met within 1 km (the ends of a line within 3 km: OpenStreetMap often calls the
  last tracks into a terminus otherwise); a control point that is itself only known to within
  more than that counts within its own error, but at least two must be known to within 1 km;
* it is no shorter than the straight way and no longer than 1.6 times the chain through its
  control points and 3 km more: ways of the same name may lead elsewhere;
* at most a tenth of it is missing.

Control points between the two that are not met cut the leg where it passes nearest to them.
What is missing stays as it was, and every control point that is not met is reported with the
distance by which it is off.
"""

from __future__ import annotations

__all__ = [
    "DISPLACED_M",
    "END_M",
    "LONGER",
    "LONGER_M",
    "MISSING",
    "NEAR_M",
    "SHORTER",
    "Finding",
    "align_lines",
    "chosen_lines",
    "lines_with_points",
    "save_surveyed",
    "strips",
]

import difflib
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from geo.coordinates import CRS84, Floats, geodesic_length_m, plane_of
from geo.dates.stretches import StretchKey
from geo.errors import DataError, NotFoundError
from geo.osm.alignments import Alignment, write_alignments
from geo.osm.cutting import cut_at
from geo.osm.names import LineNames
from geo.osm.tracks import Leg, Tracks
from geo.osm.ways import Way, Ways
from geo.tables.columns import split_list
from geo.tables.door import Tables
from geo.tables.shared_track import own_track

NEAR_M: Final = 1_000.0
END_M: Final = 3_000.0
LONGER: Final = 1.6
LONGER_M: Final = 3_000.0
SHORTER: Final = 0.97
MISSING: Final = 0.1
#: True tracks run 0 to 50 m from well-known stations in the median, and roads 100 m from
#: interchanges: a file in which so many of them stand so far off is displaced, or of another line.
DISPLACED_M: Final = 400.0
_TELLING: Final = 3
#: Half the width of the strip along its control points in which a line's ways are looked for.
_STRIP_M: Final = 5_000.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What OpenStreetMap has of a line.

    Attributes
    ----------
    line, name : str
    alignments : mapping of stretch key to Alignment
        The stretches that are surveyed.
    why : str
        Why none is; "" when some are.
    ways : int
        Number of ways of its name or number in its region.
    stretches : int
        How many stretches the line has.
    median_m : float
        Median distance of well-known control points from the surveyed stretches; NaN
        without one.
    length_km, official_km : float
        Geodesic length of the surveyed stretches; official length of the line, NaN where
        there is none.
    missed : tuple of (str, float)
        Control points that are not met, and by how many metres what was found passes them.
    """

    line: str
    name: str
    alignments: Mapping[StretchKey, Alignment] = field(default_factory=dict)
    why: str = ""
    ways: int = 0
    stretches: int = 0
    median_m: float = np.nan
    length_km: float = 0.0
    official_km: float = np.nan
    missed: tuple[tuple[str, float], ...] = ()


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
    plane = tables.region.plane
    around = gpd.GeoSeries(chains, crs=CRS84).to_crs(plane).buffer(_STRIP_M)
    return gpd.GeoSeries([around.union_all()], crs=plane).to_crs(CRS84).iloc[0]


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
    names = LineNames(lines, tables.osm_names)
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
    """Write the surveyed stretches of all lines; see :func:`write_alignments`.

    Raises
    ------
    geo.errors.NotFoundError
        When there is none.
    """
    surveyed = {key: a for finding in findings for key, a in finding.alignments.items()}
    if not surveyed:
        raise NotFoundError("no stretch of these lines is surveyed: nothing was written")
    names = {finding.line: finding.name for finding in findings}
    about = {
        key: {
            "name": names[key[0]],
            "length_km": round(geodesic_length_m(alignment.geometry) / 1000, 3),
        }
        for key, alignment in surveyed.items()
    }
    write_alignments(surveyed, path, about=about)


def _points(tables: Tables) -> pd.DataFrame:
    points = pd.concat([tables.rail_points, tables.road_points], ignore_index=True)
    own = own_track(points, tables.shared_track)
    return own.sort_values(["line", "part", "order"], kind="stable")


def _align(row: Any, points: pd.DataFrame, named: Sequence[Way], snapshot: str) -> Finding:
    parts = [part for _, part in points.groupby("part", sort=False)]
    count = sum(len(part) - 1 for part in parts)
    ways = _in_region(named, points)

    def nothing(why: str) -> Finding:
        return Finding(
            row.id, row.name, why=why, ways=len(ways), stretches=count,
            official_km=float(row.length_km),
        )  # fmt: skip

    if not ways:
        return nothing("its ways lie elsewhere" if named else "no way of its name or number")
    if int(_is_precise(points).sum()) < 2:
        return nothing("fewer than two of its control points are known to within 1 km")
    try:
        tracks = Tracks(ways)
    except DataError as error:
        return nothing(str(error))
    alignments: dict[StretchKey, Alignment] = {}
    for part in parts:
        for leg in _lay(tracks, part):
            alignments.update(_surveyed(leg, part, snapshot))
    if not alignments:
        return nothing("its ways do not lead from one control point to another")
    shape = shapely.MultiLineString(
        [line for a in alignments.values() for line in shapely.get_parts(a.geometry)]
    )
    off = _distances_m(points, shape)
    precise = _is_precise(points)
    near = off <= _reach_m(points)
    missed = points.assign(off=off)[~near].drop_duplicates("name")
    known = off[precise & near & (_error_m(points) < DISPLACED_M / 2)]
    if len(known) >= _TELLING and np.median(known) > DISPLACED_M:
        return nothing(f"its ways run beside it, {np.median(known):.0f} m from its points")
    return Finding(
        line=row.id,
        name=row.name,
        alignments=alignments,
        ways=len(ways),
        stretches=count,
        median_m=float(np.median(off[precise & near])) if (precise & near).any() else np.nan,
        length_km=geodesic_length_m(shape) / 1000,
        official_km=float(row.length_km),
        missed=tuple(zip(missed["name"], missed["off"].astype(float), strict=True)),
    )


def _surveyed(
    leg: Leg, part: pd.DataFrame, snapshot: str
) -> Iterator[tuple[StretchKey, Alignment]]:
    """Stretches of a leg, where it may be used."""
    rows = part.iloc[leg.first : leg.last + 1]
    spots = rows[["lon", "lat"]].to_numpy()
    paths = [trace.coordinates for trace in leg.traces]
    if not paths or not _plausible(paths, spots):
        return
    ids = "|".join(dict.fromkeys(str(i) for trace in leg.traces for i in trace.way_ids))
    for (_, end), pieces in zip(
        itertools.pairwise(rows.itertuples()), cut_at(paths, spots[1:-1]), strict=True
    ):
        if pieces:
            key = (str(end.line), str(end.part), int(end.order))
            yield key, Alignment(shapely.MultiLineString(pieces), ids, snapshot)


def _plausible(paths: Sequence[Floats], spots: Floats) -> bool:
    """Whether a leg may be what lies between its control points."""
    drawn = sum(geodesic_length_m(shapely.LineString(path)) for path in paths)
    missing = sum(
        geodesic_length_m(shapely.LineString([a[-1], b[0]])) for a, b in itertools.pairwise(paths)
    )
    ends = shapely.LineString([paths[0][0], paths[-1][-1]])
    chain = geodesic_length_m(shapely.LineString(spots))
    whole = drawn + missing
    return bool(
        SHORTER * geodesic_length_m(ends) <= whole <= LONGER * chain + LONGER_M
        and missing <= MISSING * whole
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


def _error_m(points: pd.DataFrame) -> Floats:
    return np.asarray(points["error_m"].fillna(np.inf), dtype=float)


def _reach_m(points: pd.DataFrame, at_least: float = NEAR_M) -> Floats:
    return np.asarray(np.maximum(at_least, points["error_m"].fillna(0)), dtype=float)


def _lay(tracks: Tracks, part: pd.DataFrame) -> Iterator[Leg]:
    """Through the points that are well known, and the ends however known they are.

    Returns
    -------
    iterator of Leg
        With positions among all points of the part.
    """
    ends = _is_end(part)
    guide = np.flatnonzero(_is_precise(part) | ends)
    reach = np.where(ends, _reach_m(part, END_M), _reach_m(part))
    for leg in tracks.through(part[["lon", "lat"]].to_numpy()[guide], reach[guide]):
        yield Leg(int(guide[leg.first]), int(guide[leg.last]), leg.traces)


def _distances_m(points: pd.DataFrame, shape: shapely.MultiLineString) -> Floats:
    """Distance of each point from the nearest place on a line, in the line's plane."""
    plane = plane_of(shape.bounds)
    metric = gpd.GeoSeries([shape], crs=CRS84).to_crs(plane).iloc[0]
    spots = gpd.GeoSeries.from_xy(points["lon"], points["lat"], crs=CRS84).to_crs(plane)
    return np.asarray(shapely.distance(spots.to_numpy(), metric), dtype=float)
