"""Asking OpenStreetMap's Nominatim where a name is: only when a person asks for it."""

from __future__ import annotations

__all__ = ["Ask", "ask_nominatim"]

from collections.abc import Callable
from typing import Any

from geo.errors import NotFoundError, UsageError

#: Takes a query, returns (display name, lon, lat) or None.
Ask = Callable[[str], tuple[str, float, float] | None]


def ask_nominatim(name: str, *, ask: Ask | None = None) -> dict[str, Any]:
    """Where Nominatim puts a name within China.

    Parameters
    ----------
    name : str
    ask : callable, optional
        The network, as an argument; geopy's Nominatim client by default.

    Returns
    -------
    dict
        ``name, place, kind, id, adcode, lon, lat, note``; WGS 84 degrees as text.

    Raises
    ------
    geo.errors.UsageError
        When geopy is not installed.
    geo.errors.NotFoundError
        When Nominatim knows no such name, or does not answer.
    """
    found = (ask or _client())(name)
    if found is None:
        raise NotFoundError(f"Nominatim knows no place called {name!r} in China")
    label, lon, lat = found
    return {
        "name": name,
        "place": label.split(",")[0],
        "kind": "online",
        "id": "",
        "adcode": "",
        "lon": f"{lon:.5f}",
        "lat": f"{lat:.5f}",
        "note": "Nominatim, © OpenStreetMap contributors (ODbL)",
    }


def _client() -> Ask:
    try:
        from geopy.exc import GeopyError
        from geopy.geocoders import Nominatim
    except ImportError:
        raise UsageError("--online needs geopy: pip install 'corridor-atlas[online]'") from None
    client = Nominatim(user_agent="corridor-atlas", timeout=10)

    def ask(query: str) -> tuple[str, float, float] | None:
        try:
            found = client.geocode(query, country_codes="cn", language="zh")
        except GeopyError as error:
            raise NotFoundError(f"Nominatim did not answer for {query!r} ({error})") from None
        return None if found is None else (found.address, found.longitude, found.latitude)

    return ask
