"""The ground under a page's map: water, built-up areas, names along province borders, towns.

Drawn quietly under everything, never clicked: no feature of a layer. ``static/map/backdrop.js``
reads it.
"""

from __future__ import annotations

__all__ = ["ground_payload"]

from collections.abc import Iterable
from typing import Any

import numpy as np

from geo.tables.columns import split_list
from geo.tables.door import Tables
from maps.payload.polylines import Floats, pack_polylines

#: Four decimals are 11 m: rivers are known to a kilometre or two, towns to some hundred metres.
_DECIMALS = 4
#: Shores and the edges of towns are known to some hundred metres: three decimals are 110 m.
_TINT_DECIMALS = 3


def ground_payload(tables: Tables) -> dict[str, Any]:
    """Rivers, lakes, built-up areas, province borders and towns as a page carries them.

    Returns
    -------
    dict
        ``rivers`` (``zh``, ``en``, ``rank`` and ``lines``, one a river), ``lakes`` (``zh``,
        ``en`` and ``rings``, one a piece of a lake), ``built`` (``rings``), ``borders`` (``left``
        and ``right``, each Chinese and English, and ``lines``), ``towns`` (``zh``, ``en``,
        ``rank`` and ``at``, one line through all).
    """
    rivers, borders, towns = tables.rivers, tables.province_borders, tables.towns
    places, origin = towns[["lon", "lat"]].to_numpy(dtype=float), tables.region.origin
    return {
        "rivers": {
            "zh": list(rivers["name"]),
            "en": list(rivers["name_en"]),
            "rank": [int(rank) for rank in rivers["rank"]],
            "lines": pack_polylines(_courses(rivers["course"]), decimals=_DECIMALS, origin=origin),
        },
        "lakes": {
            "zh": list(tables.lakes["name"]),
            "en": list(tables.lakes["name_en"]),
            "rings": _packed_rings(tables.lakes["ring"], origin),
        },
        "built": {"rings": _packed_rings(tables.built_up["ring"], origin)},
        "borders": {
            "left": [list(pair) for pair in zip(borders["left"], borders["left_en"], strict=True)],
            "right": [
                list(pair) for pair in zip(borders["right"], borders["right_en"], strict=True)
            ],
            "lines": pack_polylines(_courses(borders["course"]), decimals=_DECIMALS, origin=origin),
        },
        "towns": {
            "zh": list(towns["name"]),
            "en": list(towns["name_en"]),
            "rank": [int(rank) for rank in towns["rank"]],
            "at": pack_polylines(
                [places] if len(places) else [], decimals=_DECIMALS, origin=origin
            ),
        },
    }


def _packed_rings(cells: Iterable[str], origin: tuple[float, float]) -> dict[str, Any]:
    return pack_polylines(_courses(cells), decimals=_TINT_DECIMALS, origin=origin)


def _courses(cells: Iterable[str]) -> list[Floats]:
    """Courses out of their cells, arrays of shape (n, 2), degrees."""
    return [np.array([place.split() for place in split_list(cell)], dtype=float) for cell in cells]
