"""``overview.html``: what the documents and the tables name, on one map that is a single file."""

from __future__ import annotations

__all__ = ["FINE_M", "first_view", "overview_data", "overview_page"]

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import Any, Final

import geopandas as gpd

from geo.english import English
from geo.tables.door import Tables
from geo.tables.region import Region
from layers.built.same_projects import distinct
from layers.built.stretches import all_stretches
from layers.line_years import counts_of, open_km, partly_open
from layers.registry import looks
from maps.context import PageContext
from maps.escaping import escape_html
from maps.pages.bilingual import page_links
from maps.pages.engine import Page, render_page, static_text
from maps.pages.headline import headline
from maps.payload.columns import encode_column, pack_json
from maps.payload.features import (
    distances_payload,
    layers_payload,
    searchable_names,
    surroundings_payload,
)
from maps.payload.gazetteer import gazetteer_payload
from maps.payload.ground import ground_payload
from maps.payload.leaving import leaving
from maps.payload.looks import facts_payload, groups_payload
from maps.payload.readings import character_readings, traditional_pairs
from maps.payload.said import said_payload
from maps.style import style_payload
from maps.words.overview import WORDS, word
from maps.words.region import filled
from maps.words.travel import by_language

#: The part that is the line itself: a reader needs no name for it.
_MAIN: Final = "main"
_ADDRESS: Final = "overview.html"
#: What people type behind the name of a station (``static/overview/search-names.js``).
_TYPED: Final = ("火车站", "高铁站", "客站")

#: The online maps of ``maps/static/overview/basemap.js``, which go online only when asked for.
_TILES: Final = ("https://*.tile.openstreetmap.org", "https://*.tianditu.gov.cn")


#: About two pixels at zoom 14: borders keep their shape as far as one can look.
FINE_M: Final = 20.0


def overview_page(
    layers: Mapping[str, gpd.GeoDataFrame], tables: Tables, *, context: PageContext
) -> str:
    """The overview as one HTML text.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        The layers of :func:`layers.registry.build_layers`.
    tables : Tables
    context : PageContext

    Returns
    -------
    str
        The whole file; the same text for the same input.
    """
    title, data = overview_data(layers, tables, context=context)
    west, south, east, north = first_view(layers["districts"], tables.region)
    return render_page(
        Page(
            title=title,
            body=_body(title, context),
            data=data,
            bounds=[
                [round(float(v), 4) for v in corner] for corner in ((south, west), (north, east))
            ],
            words=filled(WORDS, tables),
            pictures_from=_TILES,
        )
    )


def first_view(districts: gpd.GeoDataFrame, region: Region) -> Sequence[float]:
    """West, south, east, north of what is shown first, in degrees."""
    own = districts[region.is_own(districts["parent"])]
    return region.view or [*(own if len(own) else districts).total_bounds]


def overview_data(
    layers: Mapping[str, gpd.GeoDataFrame], tables: Tables, *, context: PageContext
) -> tuple[str, dict[str, Any]]:
    """Title and data of the overview."""
    year = context.as_of_year
    built, stretches = layers, all_stretches(layers)
    layers = {
        name: layers[name]
        for name, look in looks().items()
        if name in layers and not (look.if_any and layers[name].empty)
    }
    layers["projects"] = distinct(layers["projects"])
    payload = layers_payload(
        layers, tables, stretches=stretches, as_of=context.as_of, tolerance_m=FINE_M
    )
    for mode in ("rail", "roads"):
        payload["layers"][mode]["columns"]["open_km"] = encode_column(
            _partly_open(layers[mode], stretches, context.as_of)
        )
        points = tables.rail_points if mode == "rail" else tables.road_points
        payload["layers"][mode]["columns"]["leaves"] = encode_column(
            leaving(layers[mode], points, tables)
        )
    counts = counts_of(
        {**layers, **built}, tables.status_history, region=tables.region, today=context.as_of
    )
    districts, projects = list(layers["districts"]["id"]), list(layers["projects"]["id"])
    data = {
        "page": context.as_page("overview"),
        "style": style_payload(tables.region),
        "words": by_language(filled(WORDS, tables)),
        "facts": facts_payload(layers),
        "groups": groups_payload(layers),
        "counts": [list(astuple(one)) for one in counts.values()],
        "history": _history(tables),
        "around": surroundings_payload(tables, whole=True),
        "ground": ground_payload(tables),
        "gazetteer": gazetteer_payload(tables, known=_codes(layers)),
        "metres": distances_payload(context.distances, districts, projects),
        "minutes": distances_payload(context.minutes, districts, projects),
        **payload,
    }
    names = [*searchable_names(layers), *(data["gazetteer"] or {}).get("names", ()), *_TYPED]
    data["readings"] = character_readings(names)
    data["traditional"] = traditional_pairs(names)
    data["said"] = said_payload(data, English(tables.words))
    return headline(counts[year], year=year, region=tables.region), data


def _codes(layers: Mapping[str, gpd.GeoDataFrame]) -> set[str]:
    """Codes of the divisions that are features."""
    frames = [layers[name] for name in ("districts", "cities") if name in layers]
    return {str(code) for frame in frames for code in frame["adcode"]}


def _partly_open(
    layer: gpd.GeoDataFrame, stretches: gpd.GeoDataFrame, today: str
) -> list[list[float] | None]:
    """For lines that are open in part in some year: all kilometres, then those of each year."""
    kilometres = open_km(layer, stretches, today=today).loc[layer["id"]]
    partly = partly_open(kilometres)
    return [
        None
        if not row.notna().any()
        else [round(whole, 1), *(round(float(v), 1) for v in row.fillna(0.0))]
        for whole, (_, row) in zip(kilometres["whole"], partly.iterrows(), strict=True)
    ]


def _history(tables: Tables) -> dict[str, str]:
    """Rows of the table, packed: a third of their bytes, and read when a panel opens."""
    ends = _ends(tables)
    rows = [
        [
            row.feature, row.status, row.date,
            "" if row.part == _MAIN else ends.get((row.feature, row.part), row.part),
            row.note, row.source,
        ]
        for row in tables.status_history.itertuples()
    ]  # fmt: skip
    return {"z": pack_json([[str(cell or "") for cell in row] for row in rows])}


def _ends(tables: Tables) -> dict[tuple[str, str], str]:
    """From where to where each part of a line leads."""
    told = {}
    for points in (tables.rail_points, tables.road_points):
        for key, own in points.sort_values("order").groupby(["line", "part"], sort=False):
            told[key] = f"{own['name'].iloc[0]}—{own['name'].iloc[-1]}"
    return told


def _body(title: str, context: PageContext) -> str:
    """The overview's panel with what is known only now: title, sources, links."""
    as_of, licence = word("as_of", date=context.as_of), word("licence")
    version = f" · Corridor Atlas {context.version}" if context.version else ""
    credit = escape_html(f"{as_of} · {context.data_note} · {licence}")
    sources = f"{credit}{escape_html(version)}"
    body = static_text("overview/page.html")
    body = body.replace('<h1 id="headline"></h1>', f'<h1 id="headline">{escape_html(title)}</h1>')
    body = body.replace("<!--sources-->", sources).replace(
        "<!--pages-->", page_links(context, own=_ADDRESS)
    )
    return body.replace("<!--credit-->", credit)
