"""Places a person may look for that are no feature of a page: provinces, and every county around.

A page finds 四川省 or 510000 and shows where it is; nothing of it is drawn or clicked.
"""

from __future__ import annotations

__all__ = ["gazetteer_payload"]

from collections.abc import Collection
from typing import Any

from geo.tables.door import Tables
from maps.payload.columns import compact
from maps.payload.polylines import pack_polylines

_LEVELS = ("province", "city", "district")


def gazetteer_payload(tables: Tables, *, known: Collection[str]) -> dict[str, Any] | None:
    """Divisions of the provinces the map shows, but for those it has as features.

    Parameters
    ----------
    tables : Tables
        ``china_places`` for the divisions, ``surroundings`` for the provinces shown.
    known : collection of str
        Codes of the divisions that are features.

    Returns
    -------
    dict or None
        ``names``, ``codes`` (packed), ``levels`` (0 province, 1 city, 2 county; packed) and
        ``at`` (one line through all); None where no province is known.
    """
    places, around = tables.china_places, tables.surroundings
    if around is None or not len(around) or not len(places):
        return None
    provinces = set(around["adcode"].astype(str).str[:2])
    shown = places["adcode"].str[:2].isin(provinces) & ~places["adcode"].isin(set(known))
    # 市辖区 and the like stand for no place of their own.
    rows = places[shown & places["lon"].notna() & places["lat"].notna()]
    if not len(rows):
        return None
    return {
        "names": list(rows["name"]),
        "codes": compact([int(code) for code in rows["adcode"]]),
        "levels": compact([_LEVELS.index(level) for level in rows["level"]]),
        "at": pack_polylines(
            [rows[["lon", "lat"]].to_numpy(dtype=float)], decimals=3, origin=tables.region.origin
        ),
    }
