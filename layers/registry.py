"""Which layers there are, in the order they are built: one explicit mapping, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import geopandas as gpd

from geo.dates.stretches import StretchKey
from geo.errors import UsageError
from geo.osm.alignments import Alignment
from geo.tables.door import Tables
from layers.built.areas import build_areas
from layers.built.belts import build_belts
from layers.built.border_pairs import build_border_pairs
from layers.built.cities import build_cities
from layers.built.connectivity import build_connectivity
from layers.built.districts import build_districts
from layers.built.hubs import build_hubs
from layers.built.projects import build_projects
from layers.built.rail import build_rail
from layers.built.roads import build_roads
from layers.built.stations import build_stations
from layers.built.stretches import build_rail_stretches, build_road_stretches
from layers.features import LINE_COLUMNS, STRETCH_COLUMNS, Layers

Build = Callable[[Tables, Layers], gpd.GeoDataFrame]


@dataclass(frozen=True, slots=True)
class LayerSpec:
    """A layer: what it is, how it is built, and what it must look like.

    Attributes
    ----------
    title, title_en : str
        What a person reads.
    build : callable
        Takes the tables and the layers built before it; returns the frame.
    geometry : str
        The one geometry type of its features (missing ones are None).
    columns : tuple of str
        Columns it has beyond the common ones that others may rely on.
    needs : tuple of str
        Layers that must be built before it.
    tables : tuple of str
        Tables it is made from, beside places, evidence, documents and parameters.
    """

    title: str
    title_en: str
    build: Build
    geometry: str
    columns: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()


#: Tables every layer depends on: names of places, evidence, and the atlas' date.
EVERY_LAYER: Final = ("places", "evidence", "documents", "parameters")

#: Tables the network is made from, beside those.
TRAVEL_TABLES: Final = (
    "rail", "rail_points", "shared_track", "through_running", "roads", "road_points", "cores",
    "train_classes", "former_speeds",
)  # fmt: skip

LAYERS: Final[Mapping[str, LayerSpec]] = {
    "districts": LayerSpec(
        "区县", "Districts and counties", build_districts, "MultiPolygon",
        ("adcode", "population_2020"), tables=("boundaries", "former_parents")),
    "cities": LayerSpec(
        "城市", "Cities", build_cities, "MultiPolygon", ("adcode",), needs=("districts",), tables=("boundaries", "surroundings")),
    "areas": LayerSpec("功能区", "Functional areas", build_areas, "Point", ("location",)),
    "hubs": LayerSpec("枢纽与园区", "Hubs and parks", build_hubs, "Point", ("location",)),
    "belts": LayerSpec(
        "产业带", "Industry belts", build_belts, "MultiPolygon", ("members", "anchors"),
        needs=("districts",), tables=("belts",)),
    "rail_stretches": LayerSpec(
        "铁路区段", "Stretches of rail lines", build_rail_stretches, "MultiLineString", STRETCH_COLUMNS,
        tables=("rail", "rail_points", "shared_track")),
    "rail": LayerSpec(
        "铁路", "Rail lines", build_rail, "MultiLineString", LINE_COLUMNS,
        needs=("rail_stretches",), tables=("rail",)),
    "stations": LayerSpec("车站", "Stations", build_stations, "Point", ("lines", "rank"), tables=("rail", "rail_points")),
    "road_stretches": LayerSpec(
        "道路区段", "Stretches of roads", build_road_stretches, "MultiLineString", STRETCH_COLUMNS,
        tables=("roads", "road_points", "shared_track")),
    "roads": LayerSpec(
        "道路", "Roads", build_roads, "MultiLineString", LINE_COLUMNS,
        needs=("road_stretches",), tables=("roads",)),
    "border_pairs": LayerSpec(
        "毗邻地区", "Border-area pairs", build_border_pairs, "MultiLineString",
        ("members", "shared_km", "segments", "crossings"), needs=("districts", "rail_stretches", "road_stretches"), tables=("border_pairs",)),
    "projects": LayerSpec(
        "项目", "Projects", build_projects, "Point", ("district", "location", "feature"),
        needs=("districts", "areas", "hubs", "belts", "rail", "roads", "border_pairs"), tables=("projects",)),
    "connectivity": LayerSpec(
        "连通度", "Connectivity by district", build_connectivity, "MultiPolygon", ("adcode",),
        needs=("districts",), tables=("boundaries", *TRAVEL_TABLES),
    ),
}  # fmt: skip

#: Layers that are made with what a person's file of alignments says.
SURVEYED: Final = {"rail_stretches": build_rail_stretches, "road_stretches": build_road_stretches}


def layer_spec(name: str) -> LayerSpec:
    """Return the spec of a layer.

    Raises
    ------
    geo.errors.UsageError
        Listing the layers there are.
    """
    if name not in LAYERS:
        raise UsageError(f"no layer {name!r}; there are {', '.join(LAYERS)}")
    return LAYERS[name]


def with_needs(names: Iterable[str]) -> list[str]:
    """Return layers and everything they need, in building order."""
    wanted: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name not in wanted:
            wanted.add(name)
            pending += layer_spec(name).needs
    return [name for name in LAYERS if name in wanted]


def takes_alignments(name: str) -> bool:
    """Whether a layer is made with the surveyed alignments a person gives."""
    return name in SURVEYED


def build_layer(
    name: str, tables: Tables, built: Layers, *, alignments: Mapping[StretchKey, Alignment]
) -> gpd.GeoDataFrame:
    """Build one layer in memory, from the tables and the layers it needs."""
    if takes_alignments(name):
        return SURVEYED[name](tables, built, surveyed=alignments)
    return LAYERS[name].build(tables, built)


def build_layers(
    tables: Tables,
    names: Iterable[str] | None = None,
    *,
    alignments: Mapping[StretchKey, Alignment] | None = None,
) -> dict[str, gpd.GeoDataFrame]:
    """Build layers in memory.

    Parameters
    ----------
    tables : Tables
    names : iterable of str, optional
        Layers wanted (with what they need); all by default.
    alignments : mapping of stretch key to Alignment, optional
        Surveyed alignments; other stretches are generalised or schematic.

    Returns
    -------
    dict of str to GeoDataFrame
        In building order.
    """
    built: dict[str, gpd.GeoDataFrame] = {}
    for name in with_needs(names or LAYERS):
        built[name] = build_layer(name, tables, built, alignments=alignments or {})
    return built
