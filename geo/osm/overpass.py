"""Named railways and roads from an Overpass server, through OSMnx: one small area, politely.

The public servers ask OSMnx users to keep large jobs away, so they are only asked
for what one request may cover; anything larger is for one's own server or a local file.
"""

from __future__ import annotations

__all__ = ["PUBLIC_KM2", "Fetch", "fetch_ways"]

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.coordinates import geodesic_area_km2
from geo.errors import CorridorError, DataError, UsageError
from geo.osm.answers import WAIT_S, answer_check
from geo.osm.ways import HIGHWAYS, RAILWAYS, Keep, Way, Ways, way_tags

#: What OSMnx asks for in one request at most (its ``max_query_area_size``), in km².
PUBLIC_KM2: Final = 2_500.0
_TAGS: Final = {
    "railway": ["construction", *sorted(RAILWAYS)],
    "highway": ["construction", *sorted(HIGHWAYS)],
}

#: Takes an area (WGS 84) and the tags wanted; returns features indexed by (element, id).
Fetch = Callable[[shapely.Geometry, Mapping[str, list[str]]], gpd.GeoDataFrame]


def fetch_ways(
    area: shapely.Geometry,
    keep: Keep,
    *,
    url: str = "",
    fetch: Fetch | None = None,
    today: date | None = None,
) -> Ways:
    """Fetch the ways of an area.

    Parameters
    ----------
    area : Polygon or MultiPolygon
        WGS 84.
    keep : callable
        Which ways to keep, by what they are called.
    url : str, optional
        An own server's address (``http://localhost/api``); "" means a public one.
    fetch : callable, optional
        The network, as an argument; OSMnx by default.
    today : date, optional
        Day of the snapshot.

    Raises
    ------
    geo.errors.UsageError
        When the area is too large for a public server, the address is none, or OSMnx is not
        installed.
    geo.errors.DataError
        When the server does not answer in :data:`geo.osm.answers.WAIT_S`, or answers that it
        cannot.
    """
    size = sum(geodesic_area_km2(part) for part in shapely.get_parts(area))
    if url and not url.startswith(("http://", "https://")):
        raise UsageError(f"{url!r} is no server: expected an address like http://localhost/api")
    if not url and size > PUBLIC_KM2:
        raise UsageError(
            f"{size:,.0f} km² are too much for a public Overpass server (at most "
            f"{PUBLIC_KM2:,.0f}): name fewer lines, give the URL of your own server, or read a "
            "local file with --osm"
        )
    day = (today or datetime.now(UTC).date()).isoformat()
    ask = fetch or _osmnx(url, day)
    # One part a request: of several at once OSMnx asks for everything around them all.
    found = {
        way.id: way for part in shapely.get_parts(area) for way in _ways(ask(part, _TAGS), keep)
    }
    return Ways(tuple(found.values()), day)


def _ways(features: gpd.GeoDataFrame, keep: Keep) -> Iterator[Way]:
    columns = features.drop(columns="geometry")
    for (element, number), row, shape in zip(
        features.index, columns.to_dict("records"), features.geometry, strict=True
    ):
        if element != "way" or shape is None or shape.is_empty:
            continue
        tags = way_tags({key: str(value) for key, value in row.items() if not pd.isna(value)})
        if tags is not None and keep(tags) and _is_on_earth(shape):
            # OSMnx makes polygons of some closed ways.
            line = shapely.get_exterior_ring(shape) if shape.geom_type == "Polygon" else shape
            yield Way(int(number), tags, shapely.get_coordinates(line))


def _is_on_earth(shape: shapely.Geometry) -> bool:
    west, south, east, north = shape.bounds
    return bool(-180 <= west <= east <= 180 and -90 <= south <= north <= 90)


def _osmnx(url: str, day: str) -> Fetch:
    try:
        import osmnx
    except ImportError:
        message = "--overpass needs OSMnx: pip install 'corridor-atlas[alignments]'"
        raise UsageError(message) from None

    server = url or "the public server"

    def fetch(area: shapely.Geometry, tags: Mapping[str, list[str]]) -> gpd.GeoDataFrame:
        with _settings(osmnx.settings, url, day):
            try:
                return osmnx.features_from_polygon(area, dict(tags))
            except osmnx._errors.InsufficientResponseError:
                return gpd.GeoDataFrame({"geometry": []}, index=pd.MultiIndex.from_arrays([[], []]))
            except CorridorError:
                raise
            except OSError as error:  # requests' are OSErrors
                raise DataError(_no_answer(server, error)) from None
            except Exception as error:  # OSMnx and what it calls: any, for elements that are none
                reason = f"{type(error).__name__}: {error}"[:200]
                message = f"Overpass ({server}) sent no OpenStreetMap data ({reason})"
                raise DataError(message) from None

    return fetch


def _no_answer(server: str, error: OSError) -> str:
    if "timed out" in str(error):
        return f"no answer from Overpass ({server}) in {WAIT_S:g} s"
    reason = str(error).split("Caused by")[-1].strip(" ()").rsplit(": ", 1)[-1]
    return f"no answer from Overpass ({server}): {reason[:200]}"


@contextmanager
def _settings(settings: Any, url: str, day: str) -> Iterator[None]:
    """OSMnx's settings for one call; its default folders (``./data``!) are not its to use here."""
    folder = Path.home() / ".cache" / "corridor-atlas" / "overpass"
    wanted: dict[str, Any] = {
        "cache_folder": folder / day,  # a snapshot is of its day: never answered from another's
        "data_folder": folder / "data",
        "logs_folder": folder / "logs",
        "http_user_agent": "corridor-atlas (OSMnx)",
        "http_referer": "corridor-atlas",
        "requests_timeout": WAIT_S,
        "requests_kwargs": {"hooks": {"response": answer_check(url or "the public server")}},
    }
    if url:
        wanted |= {"overpass_url": url.rstrip("/"), "overpass_rate_limit": False}
    before = {key: getattr(settings, key) for key in wanted}
    for key, value in wanted.items():
        setattr(settings, key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            setattr(settings, key, value)
