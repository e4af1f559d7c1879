"""The data of a page: every layer in columns, its geometry in shared arcs, its life year by year.

The shape is told once, here and in ``static/data/types.js``; ``static/data/decode.js`` reads it.
Polygons and border pairs share one block of arcs (:mod:`maps.payload.topology`); lines have another,
at five decimals unless the page would grow heavy; points are one polyline a layer.
"""

from __future__ import annotations

__all__ = [
    "EVIDENCE_ROWS",
    "FOUR_DECIMALS_M",
    "HEAVY_VERTICES",
    "distances_payload",
    "layers_payload",
    "searchable_names",
    "surroundings_payload",
]

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.dates.features import dates_of, feature_phases
from geo.dates.phases import Phase, is_undated, phases
from geo.osm.generalised import GUESS
from geo.tables.door import Tables
from layers.built.stretches import ALIGNMENTS, Floats, by_line, drawn_paths
from layers.built.text_lines import FROM_TEXT
from layers.looks import Look
from layers.registry import looks
from maps.payload.columns import clean, compact, encode_column
from maps.payload.ids import Ids
from maps.payload.looks import looks_payload
from maps.payload.polylines import pack_polylines
from maps.payload.topology import TOLERANCE_M, cut, lines_of, thin
from maps.payload.years import Lives

#: Above this many vertices lines are stored to 11 m instead of 1 m: the difference is less
#: than a pixel up to zoom 13, and a page of 5,000 extra lines stays below 1.6 MiB.
HEAVY_VERTICES: Final = 60_000
#: From this tolerance on four decimals (11 m, a pixel or two at zoom 14) are enough for boundaries.
FOUR_DECIMALS_M: Final = 20.0
#: Evidence rows shown of one feature; the rest are counted.
EVIDENCE_ROWS: Final = 8
#: Columns the scripts need and no fact tells.
_UNTOLD: Final = (
    "city", "alignment", "rank", "location", "segments", "crossings", "passengers", "stands_for",
    "stops", "surveyed_km", "generalised_km", "schematic_km",
)  # fmt: skip
#: A path, its life, and how it was made as a position in ALIGNMENTS; behind them: a guess, and
#: what tells no way it was made (the boundary of a pair, a layer of one's own).
_Part = tuple[Floats, list[Phase], int]
_POLYGONS: Final = ("Polygon", "MultiPolygon")
_LINES: Final = ("LineString", "MultiLineString")


@dataclass
class _Strings:
    """Strings that occur again and again, each stored once."""

    index: dict[str, int] = field(default_factory=dict)

    def add(self, text: str) -> int:
        return self.index.setdefault(text, len(self.index))


def layers_payload(
    layers: Mapping[str, gpd.GeoDataFrame],
    tables: Tables,
    *,
    stretches: gpd.GeoDataFrame,
    as_of: str,
    tolerance_m: float = TOLERANCE_M,
) -> dict[str, Any]:
    """Layers as the page reads them.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        Layers with the common columns, CRS84, in the order they are drawn.
    tables : Tables
        For documents, status history, the dates of stretches and the region.
    stretches : GeoDataFrame
        The layer of that name: what lines are drawn of.
    as_of : str
        ISO date of all facts.
    tolerance_m : float
        How far a simplified boundary may run from the true one.

    Returns
    -------
    dict
        ``documents, strings, years, boundaries, lines, layers, looks``.
    """
    strings, origin = _Strings(), tables.region.origin
    documents = [str(i) for i in tables.documents["id"]]
    known = Lives()
    built: dict[str, dict[str, Any]] = {}
    paths: list[np.ndarray[Any, Any]] = []
    ids = Ids(layers, tables)
    known_looks = {name: look for name, look in looks().items() if name in layers}
    borders = [name for name, look in known_looks.items() if look.draw == "borders"]
    pieces = by_line(stretches)
    boundaries, shapes = _boundaries(_bounded(layers, borders), tolerance_m)
    for name, layer in layers.items():
        lives = feature_phases(layer, tables.status_history, today=as_of)
        entry = _columns(layer, known_looks[name], strings, documents, ids)
        entry["n"] = len(layer)
        entry["lives"] = compact([known.add(life) for life in lives])
        entry["columns"]["undated"] = encode_column([int(is_undated(life)) for life in lives])
        if name in shapes:
            entry["geometry"] = "boundary" if name in borders else "polygon"
            entry["shapes"] = shapes[name]
            entry["labels"] = _label_points(layer)
        elif _geometry_kind(layer) == "line":
            parts = _parts_of_lines(layer, lives, pieces, as_of)
            entry |= _line_entry(parts, known, first=len(paths))
            paths += [path for own in parts for path, _, _ in own]
        else:
            entry["geometry"] = "point"
            entry["points"] = _points(layer, origin)
        built[name] = entry
    decimals = 5 if sum(map(len, paths)) <= HEAVY_VERTICES else 4
    return {
        "documents": _documents(tables),
        "strings": list(strings.index),
        "years": known.payload(),
        "boundaries": pack_polylines(
            boundaries, decimals=4 if tolerance_m >= FOUR_DECIMALS_M else 5, origin=origin
        ),
        "lines": pack_polylines(paths, decimals=decimals, origin=origin),
        "layers": built,
        "looks": looks_payload(layers),
    }


def surroundings_payload(tables: Tables, *, whole: bool = False) -> dict[str, Any]:
    """Outlines of the prefectures around, and the province of each.

    Parameters
    ----------
    tables : Tables
    whole : bool
        Whether they are as exact as the table, for a page that is looked at close up; otherwise
        thinned for a quiet background.
    """
    frame, origin = tables.surroundings, tables.region.origin
    if frame is None or not len(frame):
        return {
            "names": [],
            "provinces": [],
            "rings": [],
            "lines": pack_polylines([], decimals=4, origin=origin),
        }
    shapes = np.asarray(frame.geometry)
    topology = cut(
        [lines_of(s) for s in (shapes if whole else shapely.coverage_simplify(shapes, 0.008))]
    )
    return {
        "names": [str(name) for name in frame["name"]],
        "provinces": [str(name) for name in frame["province"]],
        "labels": _label_points(frame),
        "rings": topology.shapes,
        "lines": pack_polylines(topology.arcs, decimals=4 if whole else 3, origin=origin),
    }


def distances_payload(
    distances: pd.DataFrame | None, districts: Sequence[str], projects: Sequence[str]
) -> dict[str, Any] | None:
    """Whole metres from each district to each project it reaches, nearest first.

    Returns
    -------
    dict or None
        ``counts`` (projects of each district), ``project`` and ``metres`` (packed, one run
        after another), ``limit_km``: how far the table reaches.
    """
    if distances is None:
        return None
    value = "distance_m" if "distance_m" in distances.columns else "minutes"
    rank = {project: index for index, project in enumerate(projects)}
    groups = dict(iter(distances.groupby("district_id", sort=False)))
    counts, which, metres = [], [], []
    for district in districts:
        group = groups.get(district)
        rows = [] if group is None else list(zip(group["project_id"], group[value], strict=True))
        rows = [(rank[str(p)], round(float(d))) for p, d in rows if str(p) in rank]
        counts.append(len(rows))
        which += [project for project, _ in rows]
        metres += [distance for _, distance in rows]
    return {
        "counts": compact(counts),
        "project": compact(which),
        "value": compact(metres),
        "limit": max(metres, default=0),
    }


def _line_entry(parts: Sequence[Sequence[_Part]], known: Lives, *, first: int) -> dict[str, Any]:
    """What a page is told of a layer's lines; `first` is the place of their first path."""
    return {
        "geometry": "line",
        "first": first,
        "parts": {
            "counts": compact([len(own) for own in parts]),
            "lives": compact([known.add(life) for own in parts for _, life, _ in own]),
            "alignments": compact([made for own in parts for _, _, made in own]),
        },
    }


def _parts_of_lines(
    layer: gpd.GeoDataFrame,
    lives: Sequence[list[Phase]],
    pieces: Mapping[str, Sequence[Any]],
    today: str,
) -> list[list[_Part]]:
    """The parts of each line of a layer; one that is not made of stretches is one part a path."""
    made = layer.get("alignment", [""] * len(layer))
    rows = zip(layer["id"], layer.geometry, lives, made, strict=True)
    return [
        _parts(pieces[line], life, today) if line in pieces else _whole(shape, life, how)
        for line, shape, life, how in rows
    ]


def _whole(shape: Any, life: list[Phase], how: str) -> list[_Part]:
    """The parts of a line that is not made of stretches: a text's, or a layer's of one's own."""
    made = ALIGNMENTS.index("schematic") if how == FROM_TEXT else len(ALIGNMENTS) + 1
    paths = [] if shape is None else [shapely.get_coordinates(p) for p in shapely.get_parts(shape)]
    return [(path, life, made) for path in paths]


def _parts(pieces: Sequence[Any], life: list[Phase], today: str) -> list[_Part]:
    """A line's stretches, those joined that follow one another and are alike."""
    parts: list[_Part] = []
    for row, path in drawn_paths(pieces):
        own = phases(dates_of(row), today=today) if row.dated == "yes" else life
        made = len(ALIGNMENTS) if row.reason == GUESS else ALIGNMENTS.index(row.alignment)
        if parts and parts[-1][1:] == (own, made) and (parts[-1][0][-1] == path[0]).all():
            parts[-1] = np.concatenate([parts[-1][0], path[1:]]), own, made
        else:
            parts.append((path, own, made))
    return parts


def _geometry_kind(layer: gpd.GeoDataFrame) -> str:
    kinds = set(layer.geometry.dropna().geom_type)
    if kinds & set(_POLYGONS):
        return "polygon"
    return "line" if kinds & set(_LINES) else "point"


def _bounded(
    layers: Mapping[str, gpd.GeoDataFrame], borders: Sequence[str]
) -> dict[str, gpd.GeoDataFrame]:
    """Layers that share the boundaries: polygons, then the lines along them."""
    names = [n for n, layer in layers.items() if _geometry_kind(layer) == "polygon"]
    return {name: layers[name] for name in (*names, *(n for n in borders if n not in names))}


def _boundaries(
    layers: Mapping[str, gpd.GeoDataFrame], tolerance_m: float
) -> tuple[list[Any], dict[str, list[list[list[int]]]]]:
    """Arcs of all polygon layers and border pairs, and each feature's rings by layer."""
    if "districts" not in layers:
        topology = cut([lines_of(g) for layer in layers.values() for g in layer.geometry])
    else:
        others = {name: layer for name, layer in layers.items() if name != "districts"}
        shapes = [g for layer in others.values() for g in layer.geometry]
        thinned, rest = thin(
            layers["districts"].geometry, gpd.GeoSeries(shapes), tolerance_m=tolerance_m
        )
        topology = cut([*thinned, *rest])
        layers = {"districts": layers["districts"], **others}
    found: dict[str, list[list[list[int]]]] = {}
    at = 0
    for name, layer in layers.items():
        found[name] = topology.shapes[at : at + len(layer)]
        at += len(layer)
    return topology.arcs, found


def _label_points(layer: gpd.GeoDataFrame) -> list[float | None]:
    """Where a polygon's name goes: its widest place; a seat, where one is known, for a city."""
    flat: list[float | None] = []
    for row in layer.itertuples():
        seat = getattr(row, "seat_lon", None), getattr(row, "seat_lat", None)
        shape = row.geometry
        if getattr(row, "kind", "") == "city" and seat[0] is not None and seat[0] == seat[0]:
            point = seat
        elif getattr(row, "kind", "") == "city" and getattr(row, "detail", "") == "districts":
            point = (None, None)  # counties right under their province: no city, and no seat
        elif shape is not None and shape.geom_type == "Point":
            point = (shape.x, shape.y)
        elif shape is None or shape.is_empty:
            point = (None, None)
        elif shape.geom_type in _POLYGONS:
            biggest = max(shapely.get_parts(shape), key=lambda part: part.area)
            centre = shapely.get_point(shapely.maximum_inscribed_circle(biggest, 0.01), 0)
            point = (centre.x, centre.y)
        else:
            longest = max(shapely.get_parts(shape), key=shapely.length)
            middle = shapely.line_interpolate_point(longest, 0.5, normalized=True)
            point = (middle.x, middle.y)
        flat += [None if v is None else round(float(v), 4) for v in point]
    return flat


def _points(layer: gpd.GeoDataFrame, origin: Sequence[float]) -> dict[str, Any]:
    """Positions of a point layer and which features have one.

    What is no point (a project drawn as its feature) is shown at a point on it.
    """
    where, path = [], []
    for index, shape in enumerate(layer.geometry):
        if shape is not None and not shape.is_empty:
            point = shape if shape.geom_type == "Point" else shape.representative_point()
            where.append(index)
            path.append((point.x, point.y))
    block = pack_polylines([np.array(path)] if path else [], decimals=5, origin=origin)
    return {"at": block, "which": compact([int(step) for step in np.diff(where, prepend=0)])}


def _columns(
    layer: gpd.GeoDataFrame, look: Look, strings: _Strings, documents: Sequence[str], ids: Ids
) -> dict[str, Any]:
    told = ("id", "name", "kind", "status", "confidence")
    columns: dict[str, Any] = {name: encode_column(list(layer[name])) for name in told}
    columns["sources"] = encode_column([ids.source(text) for text in layer["sources"]])
    for fact in look.popup_facts():
        if fact.column in layer.columns:
            values = [clean(value) for value in layer[fact.column]]
            values = ids.listed(values) if fact.form == "ids" else values
            if any(value is not None for value in values):
                columns[fact.column] = encode_column(values)
    for name in _UNTOLD:
        if name in layer.columns:
            values = list(layer[name])
            if name in ("segments", "crossings"):
                values = [json.loads(value or "[]") for value in values]
            columns[name] = encode_column(values)
    if look.draw == "clusters":
        columns["group"] = encode_column([look.sign_of(str(kind)) for kind in layer["kind"]])
    columns["evidence"] = encode_column(
        [_evidence(str(cell), strings, documents) for cell in layer["evidence"]]
    )
    return {"columns": columns}


def _evidence(cell: str, strings: _Strings, documents: Sequence[str]) -> list[Any]:
    """``[total, [document, start, end, text, sentence or -1], …]``, the best rows first."""
    rows = json.loads(cell or "[]")
    # A sentence says more than a name; within that, one row a document before a second.
    seen: dict[str, int] = {}
    ranked: list[tuple[int, int, dict[str, Any]]] = []
    for row in rows:
        document = str(row["document"])
        seen[document] = seen.get(document, 0) + 1
        ranked.append((seen[document], len(ranked), row))
    ranked.sort(key=lambda item: item[:2])
    shown: list[Any] = [len(rows)]
    for _, _, row in ranked[:EVIDENCE_ROWS]:
        sentence = row.get("sentence") or ""
        document = str(row["document"])
        shown.append(
            [
                documents.index(document) if document in documents else -1,
                row["start"],
                row["end"],
                strings.add(str(row["text"])),
                strings.add(str(sentence)) if sentence else -1,
            ]
        )
    return shown


def _documents(tables: Tables) -> list[dict[str, Any]]:
    columns = ("id", "title", "publisher", "date", "date_note")
    return [
        {column: clean(getattr(row, column, None)) for column in columns}
        for row in tables.documents.itertuples()
    ]


def searchable_names(layers: Mapping[str, gpd.GeoDataFrame]) -> Iterable[str]:
    """Every name a person may type: names, aliases and former names."""
    for layer in layers.values():
        for column in ("name", "aliases", "former_names"):
            if column in layer.columns:
                for cell in layer[column]:
                    yield from str(clean(cell) or "").split("|")
