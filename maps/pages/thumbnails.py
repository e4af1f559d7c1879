"""Small pictures of the map for the portal: SVG inside the page, drawn from the layers."""

from __future__ import annotations

__all__ = ["HEIGHT", "WIDTH", "Floats", "thumbnail"]

from collections.abc import Mapping, Sequence
from typing import Any, Final

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from geo.coordinates import CRS84, plane_of
from layers.registry import looks
from maps.payload.scales import UNDERLAY
from maps.style import PALETTES, color_role, palettes, tint_of

Floats = npt.NDArray[np.float64]

WIDTH: Final = 320
HEIGHT: Final = 220
#: Metres a vertex may move: about a pixel of the picture.
_TOLERANCE_M: Final = 900.0


def thumbnail(
    layers: Mapping[str, gpd.GeoDataFrame],
    *,
    show: Sequence[str],
    title: str,
    bounds: Sequence[float],
    tints: Mapping[str, tuple[str, str]],
    shades: Mapping[str, str] | None = None,
) -> str:
    """A picture of some layers as an SVG element.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
    show : sequence of str
        Layers to draw over the districts, the lowest first.
    title : str
        What the picture shows, for those who do not see it; escaped by the caller.
    bounds : sequence of float
        West, south, east, north in degrees.
    tints : mapping of str to (str, str)
        Ground of each city (:func:`maps.style.city_tints`).
    shades : mapping of str to str, optional
        Colour of districts by id, where the page paints them by a value; lines then are grey.
    """
    frame = _Frame(bounds)
    colors = palettes()["light"] | (UNDERLAY["light"] if shades else {})
    body = [_districts(layers["districts"], frame, tints, shades or {})]
    for name in show:
        if name in layers:
            body.append(_layer(name, layers[name], frame, colors))
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}" '
        f'preserveAspectRatio="xMidYMid slice"><rect width="{WIDTH}" height="{HEIGHT}" '
        f'fill="{PALETTES["light"]["around"]}"/>{"".join(body)}</svg>'
    )


class _Frame:
    """From degrees to whole pixels of the picture, by way of a plane in metres."""

    def __init__(self, bounds: Sequence[float]) -> None:
        west, south, east, north = bounds
        self.plane = plane_of(bounds)
        corners = gpd.GeoSeries(gpd.points_from_xy([west, east], [south, north]), crs=CRS84)
        (x0, y0), (x1, y1) = shapely.get_coordinates(corners.to_crs(self.plane).values)
        self._scale = min((WIDTH - 16) / (x1 - x0), (HEIGHT - 16) / (y1 - y0))
        self._x = WIDTH / 2 - self._scale * (x0 + x1) / 2
        self._y = HEIGHT / 2 + self._scale * (y0 + y1) / 2

    def pixels(self, coordinates: Floats) -> Floats:
        return np.column_stack(
            [self._x + self._scale * coordinates[:, 0], self._y - self._scale * coordinates[:, 1]]
        )


def _path(shape: Any, frame: _Frame) -> str:
    """SVG path of a geometry in the plane; repeated pixels fall away."""
    pieces = []
    for part in shapely.get_parts(shape):
        rings = [part.exterior] if part.geom_type == "Polygon" else [part]
        for ring in rings:
            pixels = np.rint(frame.pixels(shapely.get_coordinates(ring))).astype(int)
            kept = pixels[np.r_[True, (np.diff(pixels, axis=0) != 0).any(axis=1)]]
            if len(kept) > 1:
                pieces.append("M" + "L".join(f"{x} {y}" for x, y in kept))
    return "".join(pieces)


def _districts(
    layer: gpd.GeoDataFrame,
    frame: _Frame,
    tints: Mapping[str, tuple[str, str]],
    shades: Mapping[str, str],
) -> str:
    flat = layer.geometry.to_crs(frame.plane)
    shapes = shapely.coverage_simplify(np.asarray(flat), _TOLERANCE_M)
    drawn = []
    for feature, parent, shape in zip(layer["id"], layer["parent"], shapes, strict=True):
        tint = shades.get(str(feature)) or tint_of(parent, tints)[0]
        drawn.append(f'<path d="{_path(shape, frame)}" fill="{tint}" stroke="#fff"/>')
    return "".join(drawn)


def _layer(name: str, layer: gpd.GeoDataFrame, frame: _Frame, colors: Mapping[str, str]) -> str:
    look = looks()[name]
    drawn = []
    flat = layer.geometry.to_crs(frame.plane)
    for index, (row, shape) in enumerate(zip(layer.itertuples(), flat, strict=True)):
        if shape is None or shape.is_empty:
            continue
        key = look.sign_of(str(row.kind))
        sign = look.signs[key]
        role = color_role(name, key, sign.color)
        color = colors[f"{role}_{index % sign.cycle}" if sign.cycle else role]
        simple = shapely.simplify(shape, _TOLERANCE_M)
        if look.draw == "fills":
            drawn.append(f'<path d="{_path(simple, frame)}" fill="{color}" fill-opacity=".3"/>')
        elif look.draw == "borders":
            path = _path(simple, frame)
            drawn.append(f'<path d="{path}" fill="none" stroke="{color}" stroke-width="4"/>')
        elif look.draw == "lines":
            drawn.append(_line(row.status, _path(simple, frame), color, sign.size))
        elif shape.geom_type == "Point":
            (x, y) = np.rint(frame.pixels(shapely.get_coordinates(shape)))[0]
            drawn.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3" fill="{colors["ink"]}"/>')
    return "".join(drawn)


def _line(status: str, path: str, color: str, size: float) -> str:
    dash = {"construction": "5 3", "open": ""}.get(status, "1 3")
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{size * 0.6:.1f}"{dashed}/>'
    )
