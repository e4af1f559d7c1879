"""``connectivity.html``: minutes between districts, for any year and mode, on one page."""

from __future__ import annotations

__all__ = ["connectivity_page"]

from collections.abc import Mapping
from typing import Any, Final

import geopandas as gpd
import pandas as pd

from geo.dates.years import ALWAYS
from geo.english import English
from geo.tables.door import Tables
from layers.built.stretches import all_stretches
from layers.travel.gains import gains
from layers.travel.matrices import TravelMatrices
from layers.travel.measures import mean_of_trips, trip_weights
from layers.travel.times import travel_matrices
from maps.context import PageContext
from maps.escaping import escape_html
from maps.pages.bilingual import both, credits_of, page_links
from maps.pages.engine import Page, render_page, static_text
from maps.payload.features import layers_payload, surroundings_payload
from maps.payload.journeys import journeys_payload
from maps.payload.said import said_payload
from maps.payload.scales import scales_payload
from maps.payload.travel import gains_payload, times_payload
from maps.style import style_payload
from maps.words.region import filled
from maps.words.travel import CONNECTIVITY_WORDS, by_language, words_of

#: This page as its siblings call it.
_ADDRESS: Final = "connectivity.html"
_SHARED_WORDS: Final = (
    "north", "metre",
    "panel", "kicker", "lang_button", "lang_label", "to_dark", "to_light", "year", "year_now",
    "year_future", "year_past", "play", "pause", "legend", "stage", "map", "zoom_in", "zoom_out", "close",
    "sheet_more", "sheet_less", "as_of", "licence", "portal", "take", "save_png", "print",
    "share_link", "copy_link", "copied", "copy_by_hand", "unit_km", "status_",
    "csv_", "mode_",
)  # fmt: skip
#: Degrees, about 70 m: lines are only the ground of this map.
_LINE_TOLERANCE: Final = 0.0007
#: Columns the map needs; the rest stays in the overview.
_COLUMNS: Final = (
    "id", "name", "kind", "status", "opened", "expected", "confidence", "sources", "evidence",
    "alignment", "approved", "started", "city", "seat_lon", "seat_lat", "parent",
    "former_parent", "parent_since", "geometry",
)  # fmt: skip


def connectivity_page(
    layers: Mapping[str, gpd.GeoDataFrame],
    tables: Tables,
    *,
    context: PageContext,
    matrices: TravelMatrices | None = None,
    ranking: pd.DataFrame | None = None,
) -> str:
    """The page of travel times as one HTML text.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        The layers of :func:`layers.registry.build_layers`.
    tables : Tables
    context : PageContext
    matrices : TravelMatrices, optional
        Those of the tables, when they have been made already.
    ranking : DataFrame, optional
        Rows of :func:`layers.travel.gains.gains`, when they have been made already.

    Returns
    -------
    str
        The whole file; the same text for the same input.
    """
    known = travel_matrices(tables) if matrices is None else matrices
    ranked = gains(tables, matrices=known) if ranking is None else ranking
    words = filled(words_of(CONNECTIVITY_WORDS, _SHARED_WORDS), tables)
    districts = layers["districts"]
    asked = districts[districts["id"].isin(known.network.places["id"])]
    west, south, east, north = asked.total_bounds
    data = _data(layers, tables, context)
    data["words"] = by_language(words)
    data["travel"] = {
        "times": times_payload(known),
        "gains": gains_payload(ranked, known),
        "journeys": journeys_payload(known, origin=tables.region.origin),
        "looks": scales_payload(),
        "undated": _undated(known),
    }
    data["said"] = said_payload(data, English(tables.words))
    title = _title(known, context.as_of_year, words)
    return render_page(
        Page(
            title=title,
            body=_body(title, context),
            data=data,
            bounds=[
                [round(float(v), 4) for v in corner] for corner in ((south, west), (north, east))
            ],
            room="connectivity",
            words=words,
        )
    )


def _title(matrices: TravelMatrices, year: int, words: Mapping[str, tuple[str, str]]) -> str:
    """What the map says before anything is asked: the mean over all trips."""
    weights, _ = trip_weights(matrices.network.places)
    mean = mean_of_trips(matrices.at(year, "any").minutes.round(1), weights)
    if mean != mean:
        return words["title_no_way"][0].format(year=year)
    mode = words["by_any"][0]
    return words["title_mean"][0].format(year=year, mode=mode, minutes=round(mean))


def _undated(known: TravelMatrices) -> int:
    """How many lines are open since nobody knows when: they count in every year."""
    years = known.network.years
    return int((years["basis"].eq("undated") & years["opens"].eq(ALWAYS)).sum())


def _data(
    layers: Mapping[str, gpd.GeoDataFrame], tables: Tables, context: PageContext
) -> dict[str, Any]:
    shown = {}
    for name in ("cities", "districts", "roads", "rail"):
        layer = layers[name]
        if name in ("roads", "rail"):
            layer = layer[layer["kind"] != "class"]
        kept = layer[[column for column in _COLUMNS if column in layer.columns]]
        shown[name] = kept.assign(evidence="[]", sources="").reset_index(drop=True)
    # True courses keep what shows at the scale of a region.
    stretches = all_stretches(layers)
    stretches = stretches.assign(geometry=stretches.geometry.simplify(_LINE_TOLERANCE))
    return {
        "page": context.as_page("connectivity"),
        "style": style_payload(tables.region),
        "facts": [],
        "readings": {},
        "groups": [],
        "history": {},
        "around": surroundings_payload(tables),
        "metres": None,
        "minutes": None,
        **layers_payload(shown, tables, stretches=stretches, as_of=context.as_of),
    }


def _body(title: str, context: PageContext) -> str:
    """The page's panel with what is known only now: title, sources, links."""
    version = f" · Corridor Atlas {context.version}" if context.version else ""
    credit, credit_en = credits_of(context)
    links = page_links(context, own=_ADDRESS)
    body = static_text("connectivity/page.html").replace("<!--title-->", escape_html(title))
    body = body.replace("<!--sources-->", both(credit + version, credit_en + version))
    return body.replace("<!--pages-->", links).replace("<!--credit-->", both(credit, credit_en))
