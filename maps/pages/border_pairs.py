"""``border-pairs.html``: one panel for each border-area pair, on one page that prints well."""

from __future__ import annotations

__all__ = ["NEARBY_KM", "TOLERANCE_M", "border_pairs_page"]

import json
from collections.abc import Mapping
from typing import Any, Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.english import English
from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.built.stretches import all_stretches
from layers.near.pairs import projects_by_pair
from layers.travel.border_pairs import border_travel
from layers.travel.measures import LATER
from maps.context import PageContext
from maps.escaping import escape_html
from maps.pages.bilingual import both, credits_of, page_links
from maps.pages.engine import Page, render_page, static_text
from maps.payload.columns import clean
from maps.payload.features import layers_payload, surroundings_payload
from maps.payload.said import said_payload
from maps.style import style_payload
from maps.words.region import filled
from maps.words.travel import BORDER_WORDS, by_language, words_of

#: A project counts as near a pair up to this distance from the shared boundary.
NEARBY_KM: Final = 10
#: The small maps are drawn at 30 to 90 m a pixel: boundaries keep what shows there.
TOLERANCE_M: Final = 25.0
#: How far around a pair (degrees) lines and stations are kept.
_MARGIN: Final = 0.35
#: This page as its siblings call it.
_ADDRESS: Final = "border-pairs.html"
_SHARED_WORDS: Final = (
    "kicker", "lang_button", "lang_label", "to_dark", "to_light", "legend", "as_of", "licence",
    "portal", "evidence", "no_evidence", "more_evidence", "offsets", "shared", "metre",
    "unit_km", "print", "trust", "source_row", "titled", "towards", "history",
    "legend_", "line_", "alignment_", "confidence_", "status_", "stroke_", "csv_", "mode_",
)  # fmt: skip
#: Columns the panels show, beside those every payload needs.
_COLUMNS: Final = (
    "id", "name", "kind", "status", "opened", "expected", "confidence", "sources", "evidence",
    "alignment", "approved", "started", "codes", "rank", "location", "district", "segments",
    "crossings", "shared_km", "members", "since", "cooperation", "note", "seat_lon", "seat_lat",
    "parent", "geometry",
)  # fmt: skip


def border_pairs_page(
    layers: Mapping[str, gpd.GeoDataFrame],
    tables: Tables,
    *,
    context: PageContext,
    travel: pd.DataFrame | None = None,
) -> str:
    """The page of border-area pairs as one HTML text.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        The layers of :func:`layers.registry.build_layers`.
    tables : Tables
    context : PageContext
    travel : DataFrame, optional
        Rows of :func:`layers.travel.border_pairs.border_travel`, when they have been made already.

    Returns
    -------
    str
        The whole file; the same text for the same input.
    """
    words = filled(words_of(BORDER_WORDS, _SHARED_WORDS), tables)
    title = _title(layers["border_pairs"], words["border_title"][0])
    data = _data(layers, tables, context, border_travel(tables) if travel is None else travel)
    data["words"] = by_language(words)
    data["said"] = said_payload(data, English(tables.words))
    return render_page(
        Page(
            title=title,
            body=_body(title, context),
            data=data,
            bounds=((0.0, 0.0), (0.0, 0.0)),
            room="border",
            words=words,
            leaflet=False,
        )
    )


def _title(pairs: gpd.GeoDataFrame, text: str) -> str:
    by_status: dict[str, set[str]] = {}
    for cell in pairs["crossings"]:
        for crossing in json.loads(cell or "[]"):
            by_status.setdefault(crossing["status"], set()).add(crossing["line"])
    return text.format(
        n=len(pairs),
        km=round(float(pairs["shared_km"].astype(float).sum())),
        open=len(by_status.get("open", ())),
        building=len(by_status.get("construction", ())),
    )


def _data(
    layers: Mapping[str, gpd.GeoDataFrame],
    tables: Tables,
    context: PageContext,
    travel: pd.DataFrame,
) -> dict[str, Any]:
    pairs = layers["border_pairs"]
    projects = projects_by_pair(layers, within_m=NEARBY_KM * 1000.0)
    shown = _shown_layers(layers, {row[0] for found in projects for row in found})
    later = int(travel["year"].max()) if len(travel) else LATER
    return {
        "page": context.as_page("border-pairs"),
        "style": style_payload(tables.region),
        "facts": [],
        "readings": {},
        "groups": [],
        "history": {},
        "around": surroundings_payload(tables),
        "metres": None,
        "minutes": None,
        **layers_payload(
            shown,
            tables,
            stretches=all_stretches(layers),
            as_of=context.as_of,
            tolerance_m=TOLERANCE_M,
        ),
        "border": {
            "later": later,
            "nearbyKm": NEARBY_KM,
            "overview": "overview.html",
            "pairs": [
                {
                    "id": str(row.id),
                    "since": clean(row.since),
                    "cooperation": clean(row.cooperation),
                    "note": clean(row.note),
                    "sharedKm": clean(row.shared_km),
                    "members": _members(str(row.members), tables),
                    "travel": _travel(str(row.id), travel),
                    "projects": found,
                }
                for row, found in zip(pairs.itertuples(), projects, strict=True)
            ],
        },
    }


def _shown_layers(
    layers: Mapping[str, gpd.GeoDataFrame], projects: set[str]
) -> dict[str, gpd.GeoDataFrame]:
    """The layers the small maps draw, cut down to what they can show."""
    spots = layers["border_pairs"].geometry.dropna()
    # A planar buffer in degrees is only a net to catch candidates with.
    net = shapely.union_all([shapely.box(*spot.bounds).buffer(_MARGIN) for spot in spots])
    shown = {}
    for name in ("cities", "districts", "border_pairs", "roads", "rail", "stations", "projects"):
        layer = layers[name]
        if name in ("roads", "rail", "stations"):
            layer = layer[layer.geometry.intersects(net) & (layer["kind"] != "class")]
        if name == "projects":
            layer = layer[layer["id"].isin(projects)]
        layer = layer[[column for column in _COLUMNS if column in layer.columns]]
        if name != "border_pairs":
            layer = layer.assign(evidence="[]", sources="")
        shown[name] = layer.reset_index(drop=True)
    return shown


def _members(cell: str, tables: Tables) -> list[dict[str, Any]]:
    """Members of a pair with their seats, and the districts that stand for an area."""
    places = tables.places.set_index("id", drop=False)
    found = []
    for member in split_list(cell):
        row = places.loc[member]
        via = [] if member.startswith("district/") else split_list(row["parent"])
        found.append(
            {
                "id": member,
                "name": str(row["name"]),
                "lon": clean(row["lon"]),
                "lat": clean(row["lat"]),
                "via": [str(places.loc[parent, "name"]) for parent in via],
            }
        )
    return found


def _travel(pair: str, travel: pd.DataFrame) -> list[dict[str, Any]]:
    """Seat-to-seat rows of a pair: one for two members, with its numbers by mode and year."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for row in travel[travel["pair"] == pair].itertuples():
        entry = found.setdefault(
            (row.a, row.b),
            {
                "a": row.a,
                "b": row.b,
                "names": [row.a_name, row.b_name],
                "straightKm": clean(row.geodesic_km),
                "by": {},
                "why": {},
            },
        )
        numbers = [clean(row.minutes), clean(row.km), clean(row.detour)]
        entry["by"].setdefault(row.mode, {})[str(row.year)] = numbers
        if row.reason:
            entry["why"].setdefault(row.mode, {})[str(row.year)] = row.reason
    return list(found.values())


def _body(title: str, context: PageContext) -> str:
    """The page's frame with what is known only now: title, sources, links."""
    version = f" · Corridor Atlas {context.version}" if context.version else ""
    credit, credit_en = credits_of(context)
    links = page_links(context, own=_ADDRESS)
    body = static_text("border/page.html").replace("<!--title-->", escape_html(title))
    return body.replace("<!--sources-->", both(credit + version, credit_en + version)).replace(
        "<!--pages-->", links
    )
