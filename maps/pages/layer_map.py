"""Layers on a :class:`folium.Map`, for a notebook: our colours and strokes, nothing loaded.

The pages draw on a canvas of their own and answer questions; this map is Leaflet's own shapes,
so that whoever works in a notebook can add to it what folium has. Text reaches it through
:func:`maps.escaping.json_text` and stands in popups as text, never as markup.
"""

from __future__ import annotations

__all__ = ["LayerMap", "Tints"]

from collections.abc import Iterator, Mapping
from typing import Any, Final

import folium
import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from branca.element import Element

from geo.errors import UsageError
from geo.tables.region import Region
from layers.built.same_projects import distinct
from layers.looks import Look, Sign
from layers.registry import LAYERS, looks
from maps.context import PageContext
from maps.escaping import Verbatim, escape_html, json_text
from maps.pages.engine import leaflet_files
from maps.style import (
    SCHEMATIC_ALPHA,
    STATUS_STROKES,
    city_tints,
    color_role,
    palettes,
    tint_of,
)
from maps.words.overview import WORDS

#: Position of each language in a pair of words.
_LANGUAGES: Final = {"zh": 0, "en": 1}
#: Grounds of cities by code.
Tints = Mapping[str, tuple[str, str]]
#: Decimals of a degree, about 1 m.
_DIGITS: Final = 5
#: Colours of the light pages: a notebook is white.
_COLORS: Final = palettes()["light"]

# A popup is made of nodes whose text is text; Leaflet reads a string as markup.
_SCRIPT: Final = """(function (group, features) {
  function node(name, text) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    return made;
  }
  function popup(feature) {
    var box = node('div');
    box.appendChild(node('strong', feature.name));
    feature.facts.forEach(function (fact) {
      box.appendChild(node('div', fact[0] + ' ' + fact[1]));
    });
    return box;
  }
  features.forEach(function (feature) {
    L.geoJSON(feature.geometry, {
      style: feature.style,
      interactive: feature.facts.length > 0,
      pointToLayer: function (point, at) { return L.circleMarker(at, feature.style); }
    }).eachLayer(function (shape) {
      if (feature.facts.length) {
        shape.bindTooltip(node('span', feature.name), {sticky: true});
        shape.bindPopup(popup(feature));
      }
      group.addLayer(shape);
    });
  });
})"""


class LayerMap(folium.Map):  # type: ignore[misc, unused-ignore]  # untyped where folium has no types
    """Some layers, drawn as the pages draw them; a folium.Map like any other.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        Layers of :data:`layers.registry.LAYERS`, the topmost last.
    stretches : GeoDataFrame, optional
        What lines are made of (:func:`layers.built.stretches.all_stretches`): each stretch
        then has the stroke of its own status; else a line has one.
    ground : GeoDataFrame, optional
        Districts, drawn under everything unless they are among `layers`.
    region : Region, optional
        For the grounds of its cities.
    lang : {"zh", "en"}
        Language of the popups and of the layer control.

    Raises
    ------
    geo.errors.UsageError
        For another language.
    """

    default_js: list[tuple[str, str]] = []  # noqa: RUF012  # folium declares them so
    default_css: list[tuple[str, str]] = []  # noqa: RUF012

    def __init__(
        self,
        layers: Mapping[str, gpd.GeoDataFrame],
        *,
        stretches: gpd.GeoDataFrame | None = None,
        ground: gpd.GeoDataFrame | None = None,
        region: Region | None = None,
        lang: str = "zh",
    ) -> None:
        if lang not in _LANGUAGES:
            raise UsageError(f"no language {lang!r}; there are {', '.join(_LANGUAGES)}")
        (south, west), (north, east) = corners = _corners([*layers.values()], ground)
        super().__init__(
            location=((south + north) / 2, (west + east) / 2),
            tiles=None,
            zoom_start=8,
            prefer_canvas=True,
            control_scale=True,
            zoom_snap=0.25,
        )
        self.fit_bounds(corners)
        tints = {} if region is None else city_tints(region)
        if ground is not None and "districts" not in layers:
            _Shapes(_quiet(ground, tints)).add_to(self)
        for name, layer in layers.items():
            layer = distinct(layer) if name == "projects" else layer
            title = (LAYERS[name].title, LAYERS[name].title_en)[_LANGUAGES[lang]]
            group = folium.FeatureGroup(name=title).add_to(self)
            _Shapes(_features(name, layer, stretches, tints, _LANGUAGES[lang])).add_to(group)
        folium.LayerControl(collapsed=False).add_to(self)
        self._credit = (PageContext.data_note, PageContext.data_note_en)[_LANGUAGES[lang]]

    def render(self, **kwargs: Any) -> Any:
        """Put Leaflet itself into the page, then everything else."""
        rendered = super().render(**kwargs)  # type: ignore[no-untyped-call]
        figure: Any = self.get_root()
        script, style = leaflet_files()
        paper = f"#{self.get_name()} {{background: {_COLORS['paper']}}}"
        header = {
            "leaflet_css": f"<style>{style}\n{paper}</style>",
            "leaflet_js": f"<script>{script}</script>",
        }
        for name, element in header.items():
            figure.header.add_child(Verbatim(element), name=name)
        credit = json_text(escape_html(self._credit))
        call = f"{self.get_name()}.attributionControl.setPrefix(false).addAttribution({credit});"
        figure.script.add_child(Verbatim(call), name="credit")
        return rendered


class _Shapes(Element):  # type: ignore[misc, unused-ignore]
    """Features of one group, written once and never read as a template."""

    def __init__(self, features: Iterator[dict[str, Any]]) -> None:
        super().__init__()
        self._name = "shapes"
        self._features = list(features)

    def render(self, **kwargs: Any) -> str:
        figure: Any = self.get_root()
        parent: Any = self._parent
        call = f"{_SCRIPT}({parent.get_name()}, {json_text(self._features)});"
        figure.script.add_child(Verbatim(call), name=self.get_name())
        return ""


def _corners(
    layers: list[gpd.GeoDataFrame], ground: gpd.GeoDataFrame | None
) -> tuple[tuple[float, float], tuple[float, float]]:
    """South-west and north-east of what is shown, (lat, lon) degrees."""
    frames = [ground] if ground is not None else layers
    boxes = [f.total_bounds for f in frames if f.geometry.notna().any()]
    if not boxes:
        return (-60.0, -180.0), (75.0, 180.0)
    west, south = np.min(boxes, axis=0)[:2]
    east, north = np.max(boxes, axis=0)[2:]
    return (float(south), float(west)), (float(north), float(east))


def _quiet(ground: gpd.GeoDataFrame, tints: Tints) -> Iterator[dict[str, Any]]:
    """Districts as the ground: tints, white edges, nothing to click."""
    for row in ground.itertuples():
        yield from _feature(row.geometry, _ground_style(row, tints), str(row.name), [])


def _features(
    name: str,
    layer: gpd.GeoDataFrame,
    stretches: gpd.GeoDataFrame | None,
    tints: Tints,
    lang: int,
) -> Iterator[dict[str, Any]]:
    look = _look(name, layer)
    pieces = {}
    if stretches is not None and look is not None and look.draw == "lines" and "line" not in layer:
        pieces = dict(list(stretches.groupby("line", sort=False)))
    for position, row in enumerate(layer.itertuples()):
        for piece in pieces[row.id].itertuples() if row.id in pieces else (row,):
            status = str(row.status if getattr(piece, "dated", "yes") == "no" else piece.status)
            schematic = getattr(piece, "alignment", "") == "schematic"
            style = _style(name, look, row, position, status, schematic)
            if style is None:
                style = _ground_style(row, tints)
            facts = _facts(look, row, status, lang)
            yield from _feature(piece.geometry, style, str(row.name), facts)


def _feature(
    shape: Any, style: dict[str, Any], name: str, facts: list[tuple[str, str]]
) -> Iterator[dict[str, Any]]:
    """What the script draws; nothing for what has no place."""
    if shape is None or shape.is_empty:
        return
    rounded = shapely.transform(shape, lambda degrees: degrees.round(_DIGITS))
    geometry = rounded.__geo_interface__
    yield {"name": name, "facts": facts, "style": style, "geometry": geometry}


def _look(name: str, layer: gpd.GeoDataFrame) -> Look | None:
    """How a layer looks; stretches as the lines they are of."""
    known = looks()
    if name in known or "mode" not in layer or layer.empty:
        return known.get(name)
    return next((look for look in known.values() if look.mode == layer["mode"].iloc[0]), None)


def _style(
    name: str, look: Look | None, row: Any, position: int, status: str, schematic: bool
) -> dict[str, Any] | None:
    """Leaflet's path options of a feature; None of what is ground."""
    if look is None or look.draw == "ground":
        return None
    key = look.sign_of(str(getattr(row, look.by)))
    sign = look.signs[key]
    role = color_role(name, key, sign.color)
    color = _COLORS[f"{role}_{position % sign.cycle}" if sign.cycle else role]
    stroke = STATUS_STROKES.get(status, STATUS_STROKES["open"]) if look.status else None
    return {"color": color, **_shape_style(look, sign, stroke, schematic)}


def _shape_style(
    look: Look, sign: Sign, stroke: Mapping[str, Any] | None, schematic: bool
) -> dict[str, Any]:
    """Options beside the colour, by the manner a layer is drawn in."""
    if look.draw == "fills":
        return {"weight": 1, "opacity": 0.7, "fillOpacity": 0.2}
    if look.draw == "rings":
        return {"radius": sign.size * 1.5, "weight": 1.5, "fillColor": _COLORS["edge"], "fillOpacity": 1}  # fmt: skip
    if look.draw in ("symbols", "clusters"):
        return {"radius": sign.size / 2, "weight": 1, "fillOpacity": 0.6}
    dash = [max(1.0, step * sign.size) for step in (stroke or {}).get("dash", ())]
    alpha = float((stroke or {}).get("alpha", 1.0)) * (SCHEMATIC_ALPHA if schematic else 1.0)
    return {
        "weight": sign.size,
        "opacity": round(alpha, 2),
        "dashArray": " ".join(f"{step:g}" for step in dash) or None,
        "fill": False,
    }


def _ground_style(row: Any, tints: Tints) -> dict[str, Any]:
    """Options of a district, a city, or what has no look of its own."""
    city = str(getattr(row, "parent", "") or row.id)
    tint = tint_of(city, tints)[0]
    return {"color": _COLORS["edge"], "weight": 1, "fillColor": tint, "fillOpacity": 1}


def _facts(look: Look | None, row: Any, status: str, lang: int) -> list[tuple[str, str]]:
    """Rows of a popup: kind, status, and what the layer lists, in words."""
    facts: list[tuple[str, str]] = []
    if look is not None:
        word = look.kind_words().get(str(row.kind))
        facts += [("", word[lang])] if word else []
        if look.status and f"status_{status}" in WORDS:
            facts.append(("", WORDS[f"status_{status}"][lang]))
        for fact in look.popup_facts():
            value = getattr(row, fact.column, None)
            if fact.form != "ids" and not pd.isna(value) and value != "":
                text = f"{value:g}" if isinstance(value, float) else str(value).replace("|", "、")
                label, unit = (fact.zh, fact.unit_zh) if lang == 0 else (fact.en, fact.unit_en)
                facts.append((label, f"{text} {unit}".strip()))
    return [*facts, ("", str(row.sources))]
