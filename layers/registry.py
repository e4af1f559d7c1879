"""Which layers there are, in the order they are built, and how each looks: one record a layer."""

from __future__ import annotations

__all__ = [
    "EVERY_LAYER",
    "LAYERS",
    "SURVEYED",
    "TRAVEL_TABLES",
    "Build",
    "LayerSpec",
    "build_layer",
    "build_layers",
    "layer_spec",
    "looks",
    "takes_alignments",
    "with_needs",
]

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
from layers.built.text_lines import build_text_lines
from layers.built.text_places import build_text_places
from layers.features import LINE_COLUMNS, STRETCH_COLUMNS, Layers
from layers.looks import Look, Sign
from layers.popup_fields import Fact
from layers.project_signs import PROJECT_SIGNS

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
    look : Look, optional
        How the map shows it: group, symbols, zooms, colours, words, popup fields; a layer
        without one has files and no place on the map.
    """

    title: str
    title_en: str
    build: Build
    geometry: str
    columns: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    look: Look | None = None


#: Tables every layer depends on: names of places, evidence, and the atlas' date.
EVERY_LAYER: Final = ("places", "evidence", "documents", "parameters")

#: Tables the network is made from, beside those.
TRAVEL_TABLES: Final = (
    "rail", "rail_points", "shared_track", "through_running", "roads", "road_points", "cores",
    "train_classes", "former_speeds", "slow_sections", "stop_shares",
    "generalised",
)  # fmt: skip

_DATED: Final = ("opened", "expected")
# What is built as well as opened: industry, offices, plants.
_BUILT: Final = (
    Fact("opened", "开通（建成）", "Opened", "date"),
    Fact("expected", "预计开通（建成）", "Expected", "date"),
)
_PLACE: Final = (*_DATED, "parent", "area_km2", "aliases", "former_names", "note")
_LINE: Final = (
    "codes", "speed_kmh", "length_km", "drawn_km", "approved", "started", *_DATED, "aliases",
    "snapshot", "note",
)  # fmt: skip


#: Strokes of a line of which only places on the way are known.
_BY_TEXT: Final = (2.2, 3.2)
#: The same of a boundary: longer, as its colour is near the railways' to who sees no red.
_PAIR_BY_TEXT: Final = (5.5, 2.4)


def _station(zoom: float, rank: int, color: str, size: float = 1.9) -> Sign:
    """Stations of a rank, from high-speed to metro: one word, later names on lesser lines."""
    return Sign(zh="车站", en="Station", color=color, size=size, zoom=zoom,
                label_zoom=max(9.1, zoom + 0.5), label_rank=7 + rank / 10, label_size=10.5,
                label_gap=7.5, label_color="rail")  # fmt: skip


LAYERS: Final[Mapping[str, LayerSpec]] = {
    "districts": LayerSpec(
        "区县", "Districts and counties", build_districts, "MultiPolygon",
        ("adcode", "population_2020"), tables=("boundaries", "former_parents"),
        look=Look(
            group="admin", draw="ground", rank=12, status=False,
            signs={"district": Sign(zh="区县", en="District")},
            facts=(*_DATED, "adcode", "parent", "former_parent", "parent_since",
                   "population_2020", "area_km2", "aliases", "former_names", "note"))),
    "cities": LayerSpec(
        "城市", "Cities", build_cities, "MultiPolygon", ("adcode",),
        needs=("districts",), tables=("boundaries", "surroundings"),
        look=Look(
            group="admin", draw="ground", rank=5, status=False,
            signs={"city": Sign(zh="城市", en="City")},
            facts=(*_DATED, "adcode", "population_2020", "area_km2", "aliases", "former_names",
                   "note"))),
    "areas": LayerSpec(
        "功能区", "Functional areas", build_areas, "Point", ("location",),
        look=Look(
            group="areas", draw="symbols", rank=60, facts=_PLACE,
            signs={"area": Sign(zh="功能区", en="Functional area", color="area", shape="area",
                                zoom=8.45, label_zoom=8.95, label_rank=6)})),
    "hubs": LayerSpec(
        "枢纽与园区", "Hubs and parks", build_hubs, "Point", ("location",),
        look=Look(
            group="hubs", draw="symbols", rank=62, facts=_PLACE,
            signs={
                "airport": Sign(zh="机场", en="Airport", color="hub", shape="plane", size=17,
                                zoom=7, label_zoom=7.2, label_rank=2.2, label_size=12,
                                label_gap=10, label_weight=600),
                "port": Sign(zh="铁路港、物流港", en="Rail or logistics port", color="hub",
                             shape="port", zoom=8.3, label_zoom=8.5, label_rank=5),
                "hub": Sign(zh="枢纽", en="Hub", color="hub", shape="hub", zoom=8.3,
                            label_zoom=8.5, label_rank=5),
                "park": Sign(zh="园区", en="Park", color="hub", shape="park", zoom=8.45,
                             label_zoom=8.65, label_rank=5)})),
    "belts": LayerSpec(
        "产业带", "Industry belts", build_belts, "MultiPolygon", ("members", "anchors"),
        needs=("districts",), tables=("belts",),
        look=Look(
            group="belts", draw="fills", rank=10,
            signs={"industry_belt": Sign(zh="产业带", en="Industry belt", color="belt", cycle=3,
                                         label_rank=2)},
            facts=(*_DATED, "since", "members", "anchors", "role", "aliases", "note"))),
    "rail_stretches": LayerSpec(
        "铁路区段", "Stretches of rail lines", build_rail_stretches, "MultiLineString", STRETCH_COLUMNS,
        tables=("rail", "rail_points", "shared_track", "generalised")),
    "rail": LayerSpec(
        "铁路与地铁", "Rail and metro lines", build_rail, "MultiLineString", LINE_COLUMNS,
        needs=("rail_stretches",), tables=("rail",),
        look=Look(
            group="rail", draw="lines", rank=42, mode="rail", facts=_LINE,
            signs={
                "high_speed": Sign(zh="高速铁路", en="High-speed rail", color="rail", size=3.2,
                                   label_zoom=7.9, label_rank=3.4, label_size=11.5),
                "intercity": Sign(zh="城际铁路", en="Intercity rail", color="rail_intercity",
                                  size=2.5, label_color="rail", label_zoom=8.2, label_rank=3.6, label_size=11.5),
                "suburban": Sign(zh="市域（郊）铁路", en="Suburban rail", color="rail_suburban",
                                 size=2.0, label_color="rail", label_zoom=8.6, label_rank=3.8, label_size=11.5),
                "metro": Sign(zh="地铁", en="Metro", color="rail_metro", size=1.6,
                              label_color="rail_minor", label_zoom=9.8, label_rank=6.4, label_size=11.5),
                "conventional": Sign(zh="普速铁路", en="Conventional rail", color="rail_minor",
                                     size=1.3, ticks=True, label_zoom=9.4, label_rank=6,
                                     label_size=11.5, kinds={
                                         "conventional": ("普速铁路", "Conventional rail"),
                                         "class": ("一类线路", "A class of lines")})})),
    "stations": LayerSpec(
        "车站", "Stations", build_stations, "Point", ("lines", "rank"),
        tables=("rail", "rail_points"),
        look=Look(
            group="rail", draw="rings", rank=50, by="rank",
            signs={"1": _station(8.4, 1, "rail", 2.5), "2": _station(8.9, 2, "rail"),
                   "3": _station(9.4, 3, "rail"), "4": _station(10, 4, "rail_minor"),
                   "5": _station(10.4, 5, "rail_minor")},
            facts=(*_DATED, "lines", "note"))),
    "road_stretches": LayerSpec(
        "道路区段", "Stretches of roads", build_road_stretches, "MultiLineString", STRETCH_COLUMNS,
        tables=("roads", "road_points", "shared_track", "generalised")),
    "roads": LayerSpec(
        "道路", "Roads", build_roads, "MultiLineString", LINE_COLUMNS,
        needs=("road_stretches",), tables=("roads",),
        look=Look(
            group="roads", draw="lines", rank=40, mode="road", shields=True, facts=_LINE,
            signs={
                "expressway": Sign(zh="高速公路", en="Expressway", color="road", size=2.4,
                                   label_zoom=9.3, label_rank=5.4, label_size=10.5),
                "fast_road": Sign(zh="快速路", en="Fast road", color="road_fast", size=1.6,
                                  label_color="road", label_zoom=9.5, label_rank=5.8, label_size=10.5),
                "trunk_road": Sign(zh="国省干线", en="Trunk road", color="road_minor", size=1.1,
                                   label_zoom=10, label_rank=6.8, label_size=10.5, kinds={
                                       "trunk_road": ("国省干线", "Trunk road"),
                                       "class": ("一类线路", "A class of lines")})})),
    "border_pairs": LayerSpec(
        "毗邻地区", "Border-area pairs", build_border_pairs, "MultiLineString",
        ("members", "shared_km", "segments", "crossings"),
        needs=("districts", "rail_stretches", "road_stretches"), tables=("border_pairs",),
        look=Look(
            group="pairs", draw="borders", rank=30, status=False,
            signs={"pair": Sign(zh="毗邻地区共同边界", en="Border-area pair", color="pair",
                                size=4.6, label_zoom=8.3, label_rank=2.6, kinds={
                                    "pair": ("毗邻地区", "Border-area pair"),
                                    "chain": ("毗邻地区", "Border-area chain")})},
            facts=(*_DATED, "since", "shared_km", "members", "cooperation", "aliases", "note"))),
    "projects": LayerSpec(
        "项目", "Projects", build_projects, "Point", ("district", "location", "feature"),
        needs=("districts", "areas", "hubs", "belts", "rail", "roads", "border_pairs"),
        tables=("projects",),
        look=Look(
            group="projects", draw="clusters", rank=70,
            facts=("started", "start_expected", *_BUILT, "investment", "places", "districts",
                   "feature", "note"),
            signs=PROJECT_SIGNS)),
    "text_lines": LayerSpec(
        "文本提出的线路", "Lines proposed in texts", build_text_lines, "MultiLineString",
        ("places", "alignment"), needs=("districts",),
        look=Look(
            group="texts", draw="lines", rank=36, if_any=True, facts=(
                "started", "start_expected", *_DATED,
                Fact("places", "文中地名（按顺序）", "Places named, in order", "text"), "note"),
            signs={
                "rail": Sign(zh="文本提出的铁路", en="Rail line proposed in a text", color="rail",
                             size=1.2, dash=_BY_TEXT, label_zoom=9, label_rank=6.2, label_size=10.5),
                "road": Sign(zh="文本提出的道路", en="Road proposed in a text", color="road",
                             size=1.0, dash=_BY_TEXT, label_zoom=9.4, label_rank=6.6,
                             label_size=10.5),
                "pair": Sign(zh="文本提出的毗邻地区", en="Border area proposed in a text",
                           color="pair", size=2.0, dash=_PAIR_BY_TEXT, label_zoom=9, label_rank=6.2,
                           label_size=10.5, winds=True, kinds={"pair": ("毗邻地区", "Border-area pair")})})),
    "text_places": LayerSpec(
        "文本新提到的地方", "Places newly named in texts", build_text_places, "Point",
        ("places", "location"),
        look=Look(
            group="texts", draw="symbols", rank=58, if_any=True, facts=(
                "started", "start_expected", *_BUILT,
                Fact("places", "所在区县", "Somewhere in", "text"), "note"),
            signs={"place": Sign(zh="在某区县内（位置不明）", en="Somewhere in a district",
                                 color="hub", shape="hollow", zoom=8.8, label_zoom=9.6,
                                 label_rank=9, kinds={"hub": ("枢纽", "Hub"),
                                                      "area": ("功能区", "Functional area"),
                                                      "park": ("园区", "Park")})})),
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


def looks() -> dict[str, Look]:
    """Looks of the layers the map shows, in building order."""
    return {name: spec.look for name, spec in LAYERS.items() if spec.look is not None}
