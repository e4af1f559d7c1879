"""Classes of minutes and their colours, for the map, the legend and the lists alike.

Every scale changes in lightness from class to class, so that it reads in all kinds of colour
blindness and in a grey print: minutes after ColorBrewer's YlGnBu, differences after its BrBG,
gains after its PuRd (Harrower and Brewer 2003). In the dark theme the strong end is the
bright one, because it is the one that must stand out from the ground.
"""

from __future__ import annotations

__all__ = ["SCALES", "SPECIAL", "UNDERLAY", "scales_payload"]

from typing import Any, Final

_MINUTES: Final[dict[str, list[str]]] = {
    "light": ["#1d3f83", "#2577ab", "#41a6bb", "#86ccb6", "#c5e3b1", "#f4f3c6"],
    "dark": ["#f3f0b0", "#b5dba4", "#6fbfae", "#3d93ad", "#2f6390", "#2b4069"],
}

#: A value belongs to the first class whose break it does not exceed, else to the last one.
SCALES: Final[dict[str, dict[str, Any]]] = {
    "minutes": {"breaks": [30, 60, 90, 120, 150], **_MINUTES},
    "mean": {"breaks": [60, 75, 90, 110, 140], **_MINUTES},
    "difference": {
        "breaks": [-60, -30, -15, -5, -0.5, 0.4, 15],
        "light": [
            "#00362f",
            "#0b6b61",
            "#3f9c91",
            "#85c9bf",
            "#b9ddd7",
            "#ebe7dd",
            "#dfc07f",
            "#b47728",
        ],
        "dark": [
            "#c4f7ee",
            "#86e2d3",
            "#46b3a5",
            "#277a72",
            "#22524f",
            "#2a2e34",
            "#6b5328",
            "#c98f3d",
        ],
    },
    "gain": {
        "breaks": [0.4, 2, 5, 15, 30],
        "light": ["#ebe7dd", "#e6c9de", "#d99ac5", "#c75fa6", "#a52a7f", "#6d0f52"],
        "dark": ["#2a2e34", "#4b2d45", "#7a3a68", "#ad4f8e", "#de7db8", "#f9c2e2"],
    },
}

#: Fills of districts without a value: newly reachable, and off the matrix.
SPECIAL: Final[dict[str, dict[str, str]]] = {
    "new": {"light": "#6a3d9a", "dark": "#c39bf0"},
    "none": {"light": "#dcd7cb", "dark": "#23272e"},
    "hatch": {"light": "#958d7c", "dark": "#59616d"},
    "self": {"light": "#ffffff", "dark": "#0d1014"},
}

#: Colours of the lines under the classes: present, but quieter than any class.
UNDERLAY: Final[dict[str, dict[str, str]]] = {
    "light": {
        "rail": "#4d4a45",
        "rail_intercity": "#4d4a45",
        "rail_suburban": "#4d4a45",
        "rail_metro": "#6b675f",
        "rail_minor": "#6b675f",
        "road": "#6b675f",
        "road_fast": "#6b675f",
        "road_minor": "#827d73",
    },
    "dark": {
        "rail": "#d8d4cb",
        "rail_intercity": "#d8d4cb",
        "rail_suburban": "#d8d4cb",
        "rail_metro": "#aaa79f",
        "rail_minor": "#aaa79f",
        "road": "#aaa79f",
        "road_fast": "#aaa79f",
        "road_minor": "#8f8c85",
    },
}


def scales_payload() -> dict[str, Any]:
    """Everything about classes and colours that the page's JavaScript needs."""
    return {"scales": SCALES, "special": SPECIAL, "underlay": UNDERLAY}
