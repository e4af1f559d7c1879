"""Stretches of lines: each with its own status, dates and geometry, and how that was made."""

from __future__ import annotations

__all__ = [
    "ALIGNMENTS",
    "Floats",
    "Surveyed",
    "all_stretches",
    "build_rail_stretches",
    "build_road_stretches",
    "by_line",
    "drawn_paths",
    "stretch_layer",
]

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from geo.coordinates import geodesic_length_m
from geo.dates.stretches import Stretch, StretchKey, own_stretches
from geo.osm.alignments import Alignment
from geo.osm.generalised import generalised_alignments, schematic_reasons
from geo.tables.door import Tables
from layers.features import Layers, finish

Floats = npt.NDArray[np.float64]
Surveyed = Mapping[StretchKey, Alignment]
#: From the truest to the roughest.
ALIGNMENTS: Final = ("surveyed", "generalised", "schematic")
_CONFIDENCE: Final = ("high", "medium", "low")


def build_rail_stretches(
    tables: Tables, _: Layers, *, surveyed: Surveyed | None = None
) -> gpd.GeoDataFrame:
    """Stretches of rail lines; see :func:`stretch_layer`."""
    return stretch_layer(tables, "rail", surveyed or {})


def build_road_stretches(
    tables: Tables, _: Layers, *, surveyed: Surveyed | None = None
) -> gpd.GeoDataFrame:
    """Stretches of roads; see :func:`stretch_layer`."""
    return stretch_layer(tables, "road", surveyed or {})


def stretch_layer(tables: Tables, mode: str, surveyed: Surveyed) -> gpd.GeoDataFrame:
    """Every stretch of the own track of every line of a mode.

    Parameters
    ----------
    tables : Tables
    mode : {"rail", "road"}
    surveyed : mapping of stretch key to Alignment
        What OpenStreetMap has, stretch by stretch (:mod:`geo.osm.alignments`).

    Returns
    -------
    GeoDataFrame
        MultiLineString, CRS84, in the order of the lines and their points. ``alignment`` is
        ``surveyed``, ``generalised`` or ``schematic``; ``dated`` tells whether the table
        dates the stretch by itself; ``reason`` why it is schematic (``data/README.md``);
        ``drawn_km`` is its geodesic length.
    """
    alignments = {**generalised_alignments(tables), **surveyed}
    lines = tables.rail if mode == "rail" else tables.roads
    facts = {row.id: row for row in lines.assign(mode=mode).itertuples()}
    confidence = _point_confidence(tables.rail_points if mode == "rail" else tables.road_points)
    reasons = schematic_reasons(tables)
    rows, shapes = [], []
    for line, own in own_stretches(tables).items():
        if line not in facts:
            continue
        for stretch, shape in zip(own, _shapes(own, alignments), strict=True):
            known = alignments.get(stretch.key)
            why = "" if stretch.key in surveyed else reasons.get(stretch.key, "")
            rows.append((*_row(stretch, facts[line], known, confidence), why))
            shapes.append(shape)
    frame = pd.DataFrame(rows, columns=list(_row_columns()))
    frame["drawn_km"] = [round(geodesic_length_m(shape) / 1000, 3) for shape in shapes]
    extra = [c for c in frame.columns if c != "source"]
    table = "rail" if mode == "rail" else "roads"
    return finish(frame, shapes, tables, table=table, extra=extra)


def all_stretches(layers: Layers) -> gpd.GeoDataFrame:
    """Stretches of both modes, those of rail lines first."""
    both = [layers["rail_stretches"], layers["road_stretches"]]
    return pd.concat(both, ignore_index=True)


def _row_columns() -> tuple[str, ...]:
    return (
        "id", "name", "kind", "status", "opened", "expected", "confidence", "source", "line",
        "line_name", "mode", "part", "order", "a", "b", "dated", "alignment", "osm_ids",
        "snapshot", "reason",
    )  # fmt: skip


def _row(
    stretch: Stretch, line: Any, known: Alignment | None, confidence: Mapping[StretchKey, str]
) -> tuple[object, ...]:
    rank = max((line.confidence, confidence.get(stretch.key, "high")), key=_CONFIDENCE.index)
    made = known.source if known else "through its control points"
    return (
        "stretch/" + "-".join(map(str, stretch.key)).replace("/", "-"), f"{stretch.a}–{stretch.b}", line.kind,
        stretch.dates.status, stretch.dates.opened, stretch.dates.expected, rank,
        f"{line.source}; alignment: {made}", stretch.line, line.name, line.mode, stretch.part,
        stretch.order, stretch.a, stretch.b, "yes" if stretch.dated else "no",
        known.made if known else "schematic", known.osm_ids if known else "",
        known.snapshot if known else "",
    )  # fmt: skip


def _point_confidence(points: pd.DataFrame) -> dict[StretchKey, str]:
    """The lower confidence of a stretch's two ends."""
    found: dict[StretchKey, str] = {}
    ordered = points.sort_values(["line", "part", "order"], kind="stable")
    # Rows of a frame a part cost more than all that is made of them.
    columns = [ordered[name].tolist() for name in ("line", "part", "order", "confidence")]
    for a, b in itertools.pairwise(zip(*columns, strict=True)):
        if a[:2] == b[:2]:
            found[b[0], b[1], int(b[2])] = max((a[3], b[3]), key=_CONFIDENCE.index)
    return found


def _shapes(
    own: Sequence[Stretch], alignments: Mapping[StretchKey, Alignment]
) -> Iterator[shapely.MultiLineString]:
    """Geometry of the stretches of a line; a chord meets the true line beside it."""
    known = [alignments.get(stretch.key) for stretch in own]
    for i, (stretch, alignment) in enumerate(zip(own, known, strict=True)):
        if alignment is not None:
            yield alignment.geometry
            continue
        start, end = stretch.start, stretch.end
        before, after = (known[i - 1] if i else None), (known[i + 1] if i + 1 < len(own) else None)
        if before is not None and own[i - 1].part == stretch.part:
            start = tuple(shapely.get_coordinates(before.geometry)[-1])
        if after is not None and own[i + 1].part == stretch.part:
            end = tuple(shapely.get_coordinates(after.geometry)[0])
        yield shapely.MultiLineString([[start, end]])


def by_line(stretches: gpd.GeoDataFrame) -> dict[str, list[Any]]:
    """Rows of stretches by their line, in order: a frame for each line would cost ten times that."""
    found: dict[str, list[Any]] = {}
    for row in pd.DataFrame(stretches).itertuples():
        found.setdefault(str(row.line), []).append(row)
    return found


def drawn_paths(pieces: Iterable[Any]) -> Iterator[tuple[Any, Floats]]:
    """Paths of rows of stretches, in order: a row and an (n, 2) array for each LineString of it."""
    for row in pieces:
        for path in shapely.get_parts(row.geometry):
            yield row, shapely.get_coordinates(path)
