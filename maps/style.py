"""Colours and strokes: one hue per mode, weight by rank, stroke by status; light and dark.

Rail is blue, road ochre, a border pair plum, the belts three soft tints: hues that stay apart
in all three kinds of colour blindness (after Okabe and Ito, 2008), and each is told a second
time by weight, dash or shape. The page's JavaScript draws from these tables and the legend
is made of the same rows, so that the two cannot differ.
"""

from __future__ import annotations

__all__ = [
    "GUESS_STROKE",
    "OTHER_TINT",
    "PALETTES",
    "SCHEMATIC_ALPHA",
    "STATUS_STROKES",
    "TINTS",
    "city_tints",
    "color_role",
    "palettes",
    "style_payload",
    "tint_of",
]

from collections.abc import Mapping
from typing import Any, Final

from geo.tables.region import Region
from layers.looks import Color
from layers.registry import looks

#: Colours by role. Line colours reach 3:1 against the county tints of their theme.
PALETTES: Final[dict[str, dict[str, str]]] = {
    "light": {
        "paper": "#f4f1ea",
        "around": "#ece8df",
        "around_edge": "#d9d3c5",
        "around_label": "#8a8375",
        "water": "#86b4cc",
        "water_label": "#2f6f8f",
        "built": "#7a5f43",
        "province": "#8f8774",
        "province_label": "#746c5c",
        "town": "#6d6a63",
        "edge": "#ffffff",
        "city_edge": "#ffffff",
        "city_edge_under": "#b9b2a3",
        "ink": "#22252a",
        "muted": "#5d6168",
        "halo": "#fbf9f4",
        "rail": "#0c3272",
        "rail_intercity": "#2360b4",
        "rail_suburban": "#4a84cb",
        "rail_metro": "#6d7684",
        "rail_minor": "#5578a8",
        "road": "#8f4407",
        "road_fast": "#ba7020",
        "road_minor": "#877761",
        "pair": "#8c2d72",
        "area": "#4b6a1f",
        "hub": "#22252a",
        "belt_0": "#0f7f6b",
        "belt_1": "#5f6fb5",
        "belt_2": "#a9702a",
        "lit": "#e8a500",
        "select": "#d7263d",
        "project_transport": "#17509e",
        "project_industry": "#9a5a12",
        "project_science": "#6a3d9a",
        "project_ecology": "#1b7a3d",
        "project_service": "#b0305c",
        "project_plan": "#4a4f57",
        "project_zone": "#007a87",
        "project_other": "#4a4f57",
    },
    "dark": {
        "paper": "#15181d",
        "around": "#1a1e24",
        "around_edge": "#2b3039",
        "around_label": "#79818d",
        "water": "#2f5468",
        "water_label": "#6fa6c0",
        "built": "#e6ddcc",
        "province": "#6c7480",
        "province_label": "#8b94a1",
        "town": "#8f959d",
        "edge": "#3a414c",
        "city_edge": "#5b6470",
        "city_edge_under": "#15181d",
        "ink": "#eceae4",
        "muted": "#a7adb6",
        "halo": "#15181d",
        "rail": "#b9d8ff",
        "rail_intercity": "#77aef8",
        "rail_suburban": "#4a82cc",
        "rail_metro": "#98a0ac",
        "rail_minor": "#7f9cc2",
        "road": "#f0b469",
        "road_fast": "#bd7a26",
        "road_minor": "#93806a",
        "pair": "#e58fcb",
        "area": "#a9cf72",
        "hub": "#eceae4",
        "belt_0": "#3fbfa6",
        "belt_1": "#8d9be6",
        "belt_2": "#d99a4f",
        "lit": "#ffd24d",
        "select": "#ff6b7d",
        "project_transport": "#7db4ff",
        "project_industry": "#e8a552",
        "project_science": "#c39bf0",
        "project_ecology": "#6fd08f",
        "project_service": "#f58fb4",
        "project_plan": "#c3c8cf",
        "project_zone": "#5fd0dc",
        "project_other": "#c3c8cf",
    },
}

#: Quiet grounds, light and dark, that cities without a tint of their own have by turns.
TINTS: Final = (
    ("#f7ead0", "#2c281f"), ("#e3ecd9", "#212a20"), ("#dde9ef", "#1d272d"), ("#f3e0de", "#2c2224"),
    ("#e9e4f0", "#26232e"), ("#eef0d8", "#27281d"), ("#d9ece6", "#1c2926"), ("#f2e4d6", "#2b241d"),
)  # fmt: skip
#: The ground of a city that is none of the region's.
OTHER_TINT: Final = ("#ebe6da", "#252420")

#: Dash pattern in units of line width, and opacity, by what a thing is in the chosen year.
STATUS_STROKES: Final[dict[str, dict[str, Any]]] = {
    "open": {"dash": [], "alpha": 1.0},
    "expected": {"dash": [], "alpha": 0.55},
    "construction": {"dash": [3.2, 2.0], "alpha": 1.0},
    "approved": {"dash": [0.1, 2.2], "alpha": 1.0},
    "planned": {"dash": [0.1, 2.2], "alpha": 0.9},
    "proposed": {"dash": [0.1, 3.6], "alpha": 0.8},
}

#: How much of the colour a schematic line keeps: lighter than a surveyed one.
SCHEMATIC_ALPHA: Final = 0.86
#: A stretch of which nobody knows the course: sparse dots.
GUESS_STROKE: Final[dict[str, Any]] = {"dash": [0.1, 4.5], "alpha": 0.55}


def color_role(layer: str, key: str, color: Color) -> str:
    """Role of a sign's colour in :func:`palettes`: one of ours, or one of its own."""
    return color if isinstance(color, str) else f"{layer}_{key}"


def palettes() -> dict[str, dict[str, str]]:
    """Colours by role for light and dark pages, with those signs bring along."""
    known = {theme: dict(colors) for theme, colors in PALETTES.items()}
    for name, look in looks().items():
        for key, sign in look.signs.items():
            if not isinstance(sign.color, str):
                role = color_role(name, key, sign.color)
                known["light"][role], known["dark"][role] = sign.color
    return known


def city_tints(region: Region) -> dict[str, tuple[str, str]]:
    """Ground of each of a region's cities by code: its own, or one by its turn."""
    tints = dict(region.tints)
    free = [tint for tint in TINTS if tint not in tints.values()] or list(TINTS)
    others = [code for code in (*region.cities, *region.edges) if code not in tints]
    return tints | {code: free[turn % len(free)] for turn, code in enumerate(others)}


def tint_of(parent: str, tints: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """Ground of a district by the city it lies in (an id, or several joined by ``|``)."""
    return tints.get(parent.split("|")[0].removeprefix("city/"), OTHER_TINT)


def style_payload(region: Region) -> dict[str, Any]:
    """Everything about looks that the page's JavaScript needs."""
    return {
        "palettes": palettes(),
        "tints": city_tints(region),
        "tint": OTHER_TINT,
        "strokes": STATUS_STROKES,
        "schematic": SCHEMATIC_ALPHA,
        "guess": GUESS_STROKE,
    }
