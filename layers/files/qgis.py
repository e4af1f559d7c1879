"""QGIS styles (QML) for the layers of the GeoPackage: hue by mode, stroke by status."""

from __future__ import annotations

__all__ = ["layer_style"]

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import quoteattr

from layers.registry import LAYERS

#: Pen styles of the five statuses, as QGIS names them.
_PENS: Final = {
    "open": "solid",
    "construction": "dash",
    "approved": "dash dot",
    "planned": "dot",
    "proposed": "dot",
}
#: Colour (r,g,b) and width in mm of the line layers.
_LINES: Final = {"rail": ("0,90,160", "0.7"), "roads": ("178,88,24", "0.6")}
#: Fill (r,g,b,a) and outline (r,g,b) of the polygon layers.
_FILLS: Final = {
    "districts": ("244,241,234,255", "255,255,255"),
    "cities": ("0,0,0,0", "120,120,120"),
    "belts": ("110,160,110,70", "110,160,110"),
}
#: Colour and size in mm of the point layers.
_POINTS: Final = {
    "areas": ("120,80,150", "2.4"),
    "hubs": ("40,40,40", "2.6"),
    "stations": ("255,255,255", "1.8"),
    "projects": ("190,60,90", "2.2"),
}


def layer_style(name: str) -> str:
    """Return the QML document of a layer (labels by name, symbols by status where it tells).

    A layer without colours here is drawn by its geometry, in the colour of its first sign.
    """
    geometry = LAYERS[name].geometry
    if name in _LINES or (geometry.endswith("LineString") and name != "border_pairs"):
        colour, width = _LINES.get(name, (_colour(name), "0.6"))
        symbols = [_line(str(i), colour, width, pen) for i, pen in enumerate(_PENS.values())]
        renderer = _by_status(symbols)
    elif name == "border_pairs":
        renderer = _single(_line("0", "160,30,60", "1.2", "solid"))
    elif geometry.endswith("Polygon"):
        colour = _colour(name)
        renderer = _single(_fill(*_FILLS.get(name, (f"{colour},70", colour))))
    else:
        renderer = _single(_marker(*_POINTS.get(name, (_colour(name), "2"))))
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
        '<qgis version="3.28" styleCategories="Symbology|Labeling" labelsEnabled="1">'
        f"{renderer}{_LABELS}</qgis>"
    )


def _colour(name: str) -> str:
    """The light colour of a layer's first sign as r,g,b; grey where it is a role of the pages."""
    look = LAYERS[name].look
    color = next(iter(look.signs.values())).color if look else ""
    light = "#5a5a5a" if isinstance(color, str) else color[0]
    return ",".join(str(int(light[i : i + 2], 16)) for i in (1, 3, 5))


_LABELS: Final = (
    '<labeling type="simple"><settings><text-style fieldName="name" fontSize="8"'
    ' textColor="60,60,60,255"><text-buffer bufferDraw="1" bufferSize="0.8"'
    ' bufferColor="255,255,255,255"/></text-style></settings></labeling>'
)


def _options(values: dict[str, str]) -> str:
    items = "".join(
        f'<Option name="{k}" value={quoteattr(v)} type="QString"/>' for k, v in values.items()
    )
    return f'<Option type="Map">{items}</Option>'


def _symbol(name: str, kind: str, layer: str, values: dict[str, str]) -> str:
    return (
        f'<symbol name="{name}" type="{kind}" alpha="1" clip_to_extent="1">'
        f'<layer class="{layer}" enabled="1" locked="0" pass="0">{_options(values)}</layer></symbol>'
    )


def _line(name: str, colour: str, width: str, pen: str) -> str:
    values = {
        "line_color": f"{colour},255", "line_width": width, "line_width_unit": "MM",
        "line_style": pen, "capstyle": "round", "joinstyle": "round",
    }  # fmt: skip
    return _symbol(name, "line", "SimpleLine", values)


def _fill(colour: str, outline: str) -> str:
    values = {
        "color": colour, "style": "solid", "outline_color": f"{outline},255",
        "outline_style": "solid", "outline_width": "0.3", "outline_width_unit": "MM",
    }  # fmt: skip
    return _symbol("0", "fill", "SimpleFill", values)


def _marker(colour: str, size: str) -> str:
    values = {
        "color": f"{colour},255", "name": "circle", "size": size, "size_unit": "MM",
        "outline_color": "60,60,60,255", "outline_width": "0.3", "outline_style": "solid",
    }  # fmt: skip
    return _symbol("0", "marker", "SimpleMarker", values)


def _single(symbol: str) -> str:
    return f'<renderer-v2 type="singleSymbol"><symbols>{symbol}</symbols></renderer-v2>'


def _by_status(symbols: Sequence[str]) -> str:
    categories = "".join(
        f'<category value="{status}" label="{status}" symbol="{i}" render="true"/>'
        for i, status in enumerate(_PENS)
    )
    return (
        '<renderer-v2 type="categorizedSymbol" attr="status">'
        f"<categories>{categories}</categories><symbols>{''.join(symbols)}</symbols></renderer-v2>"
    )
