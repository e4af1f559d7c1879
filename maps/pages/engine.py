"""The engine of all map pages: one file, nothing loaded from outside, the same bytes each time.

Folium hosts the page: its figure, its map element and its options. Its links to outside
files are left out; Leaflet comes from the package XStatic-Leaflet and stands in the page,
then our own styles, the data, and our own scripts: one room of ``maps/static`` a page, put
together by ``scripts/bundle_pages.mjs`` and kept in ``maps/static/bundles``.
"""

from __future__ import annotations

__all__ = ["Page", "bundle", "fill_words", "leaflet_files", "render_page", "static_text"]

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import folium
from branca.element import Figure
from folium.template import Template
from xstatic.pkg import leaflet

from maps.escaping import Verbatim, escape_html, json_script
from maps.pages.policy import policy_element
from maps.words.overview import WORDS

_LEAFLET_SWITCHES = "L_NO_TOUCH = false; L_DISABLE_3D = false;"
_WORD = re.compile(r'(data-t="(\w+)"[^>]*>)(?=</)')
_WORD_ATTRIBUTE = re.compile(r'data-t-(label|placeholder|title)="(\w+)"')
_ATTRIBUTES = {"label": "aria-label", "placeholder": "placeholder", "title": "title"}


@dataclass(frozen=True, kw_only=True)
class Page:
    """What the engine needs to write a page.

    Attributes
    ----------
    title : str
        Title of the document.
    body : str
        The page around the map, as HTML; see :func:`fill_words`.
    data : dict
        Everything the scripts read, as JSON values.
    bounds : sequence
        ``[[south, west], [north, east]]`` in degrees, shown first.
    name : str
        Letters and digits; names the map element, so it is stable.
    room : str
        Room of ``maps/static`` whose bundles are the page's script and style sheet.
    words : mapping of str to (str, str)
        Chinese and English words by key, for :func:`fill_words`.
    leaflet : bool
        Whether there is a map to move; a page of fixed maps goes without Leaflet.
    pictures_from : sequence of str
        Servers whose map tiles a person may ask for (:func:`maps.pages.policy.policy_element`).
    """

    title: str
    body: str
    data: dict[str, Any]
    bounds: Sequence[Sequence[float]]
    name: str = "atlas"
    room: str = "overview"
    words: Mapping[str, tuple[str, str]] = field(default_factory=lambda: WORDS)
    leaflet: bool = True
    pictures_from: Sequence[str] = ()


#: Speaks when the page's own script did not start: that one is newer than some browsers. In the
#: language of 2009, so that all understand it.
_WATCH = (
    "window.onload = function () { var d = document, p = d.createElement('p');"
    " if (d.documentElement.getAttribute('data-ready')) return;"
    " p.className = 'noscript'; p.setAttribute('role', 'alert');"
    " p.appendChild(d.createTextNode("
    "'此页没有打开，多半是浏览器太旧：请用 2022 年以后的版本。"
    "This page could not start; the browser is probably older than 2022.'));"
    " d.body.insertBefore(p, d.body.firstChild); };"
)


class _Figure(Figure):
    """Folium's figure with a language, a title, and a last word after the map's script."""

    _template = Template(
        '<!DOCTYPE html>\n<html lang="zh-CN" data-theme="light">\n<head>\n'
        "{{this.header.render(**kwargs)}}\n</head>\n<body>\n{{this.html.render(**kwargs)}}\n"
        "<script>\n{{this.script.render(**kwargs)}}\n</script>\n{{this.closing}}\n"
        "</body>\n</html>\n"
    )

    def __init__(self, title: str, closing: str = "") -> None:
        super().__init__()
        self.closing = closing
        self.header._children.clear()
        icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"
        head = (
            '<meta charset="utf-8">\n<title>' + escape_html(title) + "</title>\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<link rel="icon" href="{icon}">'
        )
        self.header.add_child(Verbatim(head), name="head")


class _Map(folium.Map):
    """Folium's map without its outside files, its viewport that forbids zoom, its random id."""

    default_js: list[tuple[str, str]] = []  # noqa: RUF012  # folium declares them so
    default_css: list[tuple[str, str]] = []  # noqa: RUF012
    _template = Template(
        "{% macro header(this, kwargs) %}<script>" + _LEAFLET_SWITCHES + "</script>{% endmacro %}"
        '{% macro html(this, kwargs) %}<main><div class="folium-map" '
        'id={{ this.get_name()|tojson }} role="application" data-t-label="map" '
        "aria-label={{ this.label|tojson }}></div></main>{% endmacro %}"
        "{% macro script(this, kwargs) %}var {{ this.get_name() }} = L.map("
        "{{ this.get_name()|tojson }}, {center: {{ this.location|tojson }}, "
        "crs: L.CRS.{{ this.crs }}, ...{{ this.options|tojavascript }} });"
        "L.control.zoom({position: 'topright'}).addTo({{ this.get_name() }});"
        "L.control.scale({imperial: false, position: 'bottomright'})"
        ".addTo({{ this.get_name() }});{% endmacro %}"
    )

    def __init__(self, name: str, location: tuple[float, float]) -> None:
        super().__init__(
            location=location,
            tiles=None,
            zoom_start=9,
            zoom_control=False,
            prefer_canvas=True,
            attribution_control=False,
            zoom_snap=0.25,
            wheel_px_per_zoom_level=100,
            min_zoom=6,
            max_zoom=16,
        )
        self._id = name
        self.label = WORDS["map"][0]


def render_page(page: Page) -> str:
    """A whole page as text: one HTML file that works without a network.

    Raises
    ------
    FileNotFoundError
        When the installed Leaflet package lacks its files.
    """
    closing = f"\n{bundle(page.room, 'js')}\n"
    figure = _Figure(page.title, f"<script>{closing}</script>")
    scripts, styles = [_WATCH, closing], [bundle(page.room, "css")]
    if page.leaflet:
        script, style = leaflet_files()
        scripts += [script, _LEAFLET_SWITCHES]
        styles = [style, *styles]
    for number, sheet in enumerate(styles):
        figure.header.add_child(Verbatim(f"<style>{sheet}</style>"), name=f"style_{number}")
    figure.header.add_child(Verbatim(f"<script>{_WATCH}</script>"), name="watch")
    if page.leaflet:
        figure.header.add_child(Verbatim(f"<script>{script}</script>"), name="leaflet_js")
    figure.html.add_child(Verbatim(fill_words(page.body, page.words)), name="body")
    if page.leaflet:
        (south, west), (north, east) = page.bounds
        world = _Map(page.name, ((south + north) / 2, (west + east) / 2))
        page.data["page"]["map"] = world.get_name()
        page.data["page"]["bounds"] = [[south, west], [north, east]]
        figure.add_child(world, name="map")
    figure.html.add_child(Verbatim(json_script("atlas-data", page.data)), name="data")
    text = str(figure.render())
    # What folium has the map's script say is known only now.
    scripts.append(f"\n{figure.script.render()}\n")
    policy = policy_element(scripts, styles, pictures_from=page.pictures_from)
    return text.replace("<head>\n", f"<head>\n{policy}\n", 1)


def leaflet_files() -> tuple[str, str]:
    """Leaflet's script and style sheet, without pictures and source map (both are files)."""
    folder = Path(leaflet.BASE_DIR)
    script = (folder / "leaflet.js").read_text(encoding="utf-8")
    style = (folder / "leaflet.css").read_text(encoding="utf-8")
    script = re.sub(r"^//# sourceMappingURL=.*$", "", script, flags=re.MULTILINE)
    return script.strip(), re.sub(r"url\([^)]*\)", "none", style).strip()


def static_text(name: str) -> str:
    """A file of ``maps/static``."""
    return (files("maps") / "static" / name).read_text(encoding="utf-8")


def bundle(room: str, kind: str) -> str:
    """Everything a page's ``main.js`` ("js") or ``page.css`` ("css") imports, as one text."""
    return static_text(f"bundles/{room}.{kind}").strip()


def fill_words(body: str, words: Mapping[str, tuple[str, str]] = WORDS) -> str:
    """Put the Chinese words into a body, so that it reads before any script runs.

    ``data-t="key"`` fills an empty element, ``data-t-label``, ``-placeholder`` and ``-title``
    an attribute.
    """
    body = _WORD.sub(lambda m: m.group(1) + escape_html(words[m.group(2)][0]), body)
    return _WORD_ATTRIBUTE.sub(
        lambda m: f'{m.group()} {_ATTRIBUTES[m.group(1)]}="{escape_html(words[m.group(2)][0])}"',
        body,
    )
