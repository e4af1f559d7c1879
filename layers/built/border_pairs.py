"""Border-area pairs: the shared boundary itself, its length, and what crosses it."""

from __future__ import annotations

__all__ = ["build_border_pairs", "shared_boundary"]

import itertools
import json
from collections.abc import Iterator, Sequence
from typing import Final

import geopandas as gpd
import shapely

from geo.coordinates import geodesic_length_m
from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.built.stretches import all_stretches
from layers.features import Layers, finish, names_of

#: Lines across are counted by these, as the page of the pairs groups them.
_COUNTED: Final = {
    "open": ("open",),
    "construction": ("construction",),
    "planned": ("approved", "planned", "proposed"),
}
_Piece = tuple[shapely.MultiLineString, dict[str, str]]


def build_border_pairs(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """Pairs and chains of neighbours across a city limit.

    Returns
    -------
    GeoDataFrame
        MultiLineString along the shared boundary (None when the members do not touch),
        CRS84. ``segments`` is a JSON list of ``{a, b, a_name, b_name, shared_km}`` for every
        two members' districts on either side of a city limit, 0 km where they do not touch;
        ``crossings`` a JSON list of ``{line, name, mode, kind, status, opened, expected, a,
        b, lon, lat}``, one a place (处) where a line crosses; ``crossings_open``,
        ``crossings_construction`` and ``crossings_planned`` count lines (条).
    """
    districts = built["districts"].set_index("id")
    rows = tables.border_pairs.copy()
    segments = [
        list(_segments(_districts_of(split_list(cell), tables), districts))
        for cell in rows["members"]
    ]
    lines = list(_pieces(all_stretches(built)))
    crossings = [[c for s in pair for c in _crossings(s, lines)] for pair in segments]
    rows["kind"] = ["pair" if len(split_list(cell)) == 2 else "chain" for cell in rows["members"]]
    rows["status"] = "open"
    rows["member_names"] = [names_of(split_list(cell), tables) for cell in rows["members"]]
    rows["shared_km"] = [round(sum(float(str(s["shared_km"])) for s in p), 1) for p in segments]
    rows["segments"] = [_json([_without(s, "shape") for s in pair]) for pair in segments]
    rows["crossings"] = [_json(found) for found in crossings]
    for name, statuses in _COUNTED.items():
        rows[f"crossings_{name}"] = [
            len({c["line"] for c in found if c["status"] in statuses}) for found in crossings
        ]
    geometry = [_joined([s["shape"] for s in pair]) for pair in segments]
    extra = (
        "aliases", "members", "member_names", "shared_km", "segments", "crossings",
        "crossings_open", "crossings_construction", "crossings_planned", "cooperation",
        "since", "note",
    )  # fmt: skip
    return finish(rows, geometry, tables, table="border_pairs", extra=extra)


def _districts_of(members: Sequence[str], tables: Tables) -> list[str]:
    """Districts the members are, or lie in, in order and once each."""
    parents = tables.places.set_index("id")["parent"]
    found = [
        district
        for member in members
        for district in (
            [member] if member.startswith("district/") else split_list(parents[member])
        )
    ]
    return list(dict.fromkeys(found))


def _segments(ids: Sequence[str], districts: gpd.GeoDataFrame) -> Iterator[dict[str, object]]:
    for a, b in itertools.combinations(ids, 2):
        if districts.at[a, "parent"] == districts.at[b, "parent"]:
            continue
        shape = shared_boundary(districts.at[a, "geometry"], districts.at[b, "geometry"])
        yield {
            "a": a,
            "b": b,
            "a_name": districts.at[a, "name"],
            "b_name": districts.at[b, "name"],
            "shared_km": round(geodesic_length_m(shape) / 1000, 1),
            "shape": shape,
        }


def shared_boundary(a: shapely.Geometry, b: shapely.Geometry) -> shapely.MultiLineString | None:
    """Edges two polygons of one coverage share; None when they share at most a point."""
    common = shapely.intersection(shapely.boundary(a), shapely.boundary(b))
    edges = [g for g in shapely.get_parts(common) if g.geom_type == "LineString" and not g.is_empty]
    if not edges:
        return None
    merged = shapely.line_merge(shapely.MultiLineString(edges))
    return shapely.MultiLineString([*shapely.get_parts(merged)])


def _joined(shapes: Sequence[object]) -> shapely.MultiLineString | None:
    parts = [part for shape in shapes if shape is not None for part in shapely.get_parts(shape)]
    return shapely.MultiLineString(parts) if parts else None


def _pieces(stretches: gpd.GeoDataFrame) -> Iterator[_Piece]:
    """Every stretch with the facts that hold there."""
    for row in stretches.itertuples():
        yield (
            row.geometry,
            {
                "line": row.line,
                "name": row.line_name,
                "mode": row.mode,
                "kind": row.kind,
                "status": row.status,
                "opened": row.opened,
                "expected": row.expected,
            },
        )


def _crossings(segment: dict[str, object], lines: Sequence[_Piece]) -> Iterator[dict[str, object]]:
    """Where lines cross the shared boundary: one row a line, at its first crossing.

    A schematic line may wriggle over a boundary that the real one crosses once, so a line
    is never counted twice on one boundary. Status and dates are those of the stretch there.
    """
    shape = segment["shape"]
    if shape is None:
        return
    shapely.prepare(shape)
    seen: set[str] = set()
    for piece, facts in lines:
        if facts["line"] in seen or not shapely.intersects(shape, piece):
            continue
        seen.add(facts["line"])
        met = shapely.get_parts(shapely.intersection(piece, shape))[0]
        point = shapely.get_point(met, 0) or met
        yield {
            **facts,
            "a": segment["a"],
            "b": segment["b"],
            "lon": round(point.x, 5),
            "lat": round(point.y, 5),
        }


def _without(mapping: dict[str, object], key: str) -> dict[str, object]:
    return {k: v for k, v in mapping.items() if k != key}


def _json(rows: Sequence[dict[str, object]]) -> str:
    return json.dumps(rows, ensure_ascii=False)
