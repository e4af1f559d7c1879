"""Stretches of lines as they are drawn: the piece of a line's geometry that each one is."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from geo.dates.stretches import Stretch, stretches
from geo.network.shared_track import own_track
from geo.tables.door import Tables
from geo.tables.parameters import as_of

Floats = npt.NDArray[np.float64]
Drawn = tuple[Floats, Stretch]


def own_stretches(tables: Tables) -> Mapping[str, Sequence[Stretch]]:
    """Stretches of every line's own track, by line, in order.

    What a line shares with another one is that line's, and drawn with it.
    """
    found: dict[str, list[Stretch]] = defaultdict(list)
    today = as_of(tables)
    for lines, points in ((tables.rail, tables.rail_points), (tables.roads, tables.road_points)):
        for stretch in stretches(lines, own_track(points, tables.shared_track), today=today):
            found[stretch.line].append(stretch)
    return found


def drawn_stretches(
    layer: gpd.GeoDataFrame, tables: Tables
) -> Iterator[tuple[Any, Sequence[Drawn]]]:
    """Rows of a line layer, each with its pieces.

    Parameters
    ----------
    layer : GeoDataFrame
        The rail or the road layer.
    tables : Tables

    Returns
    -------
    iterator of (named tuple, list of (ndarray of shape (n, 2), Stretch))
        Longitudes and latitudes of each piece, WGS 84; no piece where a line has no geometry.
    """
    own = own_stretches(tables)
    for row in layer.itertuples():
        if row.geometry is None or row.geometry.is_empty:
            yield row, []
        elif row.alignment == "surveyed":
            parts = shapely.get_parts(row.geometry)
            yield row, [piece for part in parts for piece in _surveyed(part, own[row.id])]
        else:
            yield row, [(np.array([s.start, s.end]), s) for s in own[row.id]]


def _surveyed(line: shapely.LineString, own: Sequence[Stretch]) -> Iterator[Drawn]:
    """A surveyed line cut by the stretches it runs nearest to."""
    path = shapely.get_coordinates(line)
    # East-west degrees are as long here as north-south ones after this.
    squeeze = np.array([np.cos(np.radians(path[:, 1].mean())), 1.0])
    ends = np.array([(s.start, s.end) for s in own])
    tree = shapely.STRtree(shapely.linestrings(ends * squeeze))
    nearest = tree.nearest(shapely.points((path[:-1] + path[1:]) / 2.0 * squeeze))
    cuts = [0, *(np.flatnonzero(np.diff(nearest)) + 1), len(nearest)]
    for start, end in itertools.pairwise(cuts):
        yield path[start : end + 1], own[nearest[start]]
