"""A row of ``near`` as the contract has it."""

from __future__ import annotations

__all__ = ["project_rows"]

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import geopandas as gpd


def project_rows(found: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    """Rows of an answer of ``near``: distances in whole metres, evidence as a list."""
    return [
        {
            "id": str(row.id),
            "name": row.name,
            "kind": row.kind,
            "status": row.status,
            "district": row.district,
            "distance_m": round(row.distance_m),
            "lon": None if row.lon != row.lon else round(row.lon, 6),
            "lat": None if row.lat != row.lat else round(row.lat, 6),
            "evidence": json.loads(row.evidence) if isinstance(row.evidence, str) else [],
        }
        for row in found.itertuples()
    ]
