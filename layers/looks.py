"""How a layer looks to a reader: its group, symbols, zooms, colours, words and popup fields.

The records themselves stand with their layers in :data:`layers.registry.LAYERS`; the pages'
Python reads them there, their JavaScript out of the payload (:mod:`maps.payload.looks`).
"""

from __future__ import annotations

__all__ = ["GROUPS", "Color", "Look", "Manner", "Sign", "kind_words"]

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from layers.popup_fields import FACTS, Fact

#: How the features of a layer are drawn: as the ground of the map (cities, districts), as soft
#: fills, as strong strokes on shared boundaries, as lines by kind and status, as small rings on
#: lines, as symbols, or as symbols that gather in bubbles where they collide.
Manner = Literal["ground", "fills", "borders", "lines", "rings", "symbols", "clusters"]

#: A colour role of :data:`maps.style.PALETTES`, or a colour for light and one for dark pages.
Color = str | tuple[str, str]

#: Groups of the layer control in their order: Chinese and English. A layer with another group
#: is a group of its own, under its own title.
GROUPS: Final[Mapping[str, tuple[str, str]]] = {
    "admin": ("行政区", "Administrative"),
    "areas": ("功能区", "Functional areas"),
    "belts": ("产业带", "Industry belts"),
    "pairs": ("毗邻地区", "Border areas"),
    "rail": ("铁路", "Rail"),
    "roads": ("道路", "Roads"),
    "hubs": ("枢纽与园区", "Hubs and parks"),
    "projects": ("项目", "Projects"),
    "texts": ("仅见于文本", "Only in texts"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """How features of one or several kinds are drawn, labelled, called and explained.

    Attributes
    ----------
    zh, en : str
        What the legend calls it.
    color : str or (str, str)
        See :data:`Color`.
    shape : str
        Name of a symbol of ``maps/static/map/paint.js``; for symbols and clusters.
    size : float
        Pixels: a symbol's box, a ring's radius, a line's or boundary's width at zoom 9.
    ticks : bool
        Whether a line has the cross ticks of a railway.
    dash : tuple of float
        Strokes and gaps of a line, in widths, whatever its status; by status when empty.
    cycle : int
        Number of colours taken in turn, roles ``color_0``, ``color_1``, …; 0 for one colour.
    zoom : float
        Zoom from which it shows; lines, fills and boundaries always do.
    label_zoom, label_rank, label_size, label_gap, label_weight : float
        From which zoom the name shows, its place in the queue for room (low comes first), its
        size and distance from the point in pixels, and its font weight.
    label_color : str
        Colour role of the name; that of the sign by default.
    winds : bool
        Whether lines of it are boundaries: the name stands level beside the middle of one where
        no stretch of it is straight enough for the name to run along.
    kinds : mapping of str to (str, str)
        Kinds it stands for, with what a reader calls each; by default the kind of its own key.
    """

    zh: str
    en: str
    color: Color = "ink"
    shape: str = "circle"
    size: float = 10.5
    ticks: bool = False
    dash: tuple[float, ...] = ()
    cycle: int = 0
    zoom: float = 0
    label_zoom: float = 10
    label_rank: float = 8
    label_size: float = 11
    label_gap: float = 8
    label_weight: int = 500
    label_color: str = ""
    winds: bool = False
    kinds: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a layer is shown.

    Attributes
    ----------
    group : str
        Group of the layer control, see :data:`GROUPS`.
    draw : Manner
        How its features are drawn.
    rank : int
        What is drawn later and answers a click first has the higher rank.
    signs : mapping of str to Sign
        By kind, the most important first; a kind without a sign has the last one's.
    facts : tuple of str or Fact
        Popup fields: columns of :data:`layers.popup_fields.FACTS`, or fields of the layer's own.
    on : bool
        Whether it is ticked at first.
    if_any : bool
        Whether a page leaves it out while it has no features.
    by : {"kind", "rank"}
        Column that chooses the sign.
    status : bool
        Whether a status is worth reporting: a county is not "open".
    shields : bool
        Whether route numbers are drawn on plates.
    mode : {"", "rail", "road"}
        By which lines one travels.
    """

    group: str
    draw: Manner
    rank: int
    signs: Mapping[str, Sign]
    facts: tuple[str | Fact, ...] = ()
    on: bool = True
    if_any: bool = False
    by: Literal["kind", "rank"] = "kind"
    status: bool = True
    shields: bool = False
    mode: Literal["", "rail", "road"] = ""

    def sign_of(self, kind: str) -> str:
        """Key of the sign of a kind; the last one's for a kind nobody foresaw."""
        for key, sign in self.signs.items():
            if kind in (sign.kinds or (key,)):
                return key
        return list(self.signs)[-1]

    def kind_words(self) -> dict[str, tuple[str, str]]:
        """What a reader calls each kind: Chinese and English."""
        return kind_words(self.signs)

    def popup_facts(self) -> tuple[Fact, ...]:
        """The popup fields, in the order a reader sees them."""
        known = {fact.column: fact for fact in FACTS}
        return tuple(fact if isinstance(fact, Fact) else known[fact] for fact in self.facts)


def kind_words(signs: Mapping[str, Sign]) -> dict[str, tuple[str, str]]:
    """What a reader calls each kind that symbols stand for: Chinese and English."""
    words: dict[str, tuple[str, str]] = {}
    for key, sign in signs.items():
        words |= sign.kinds or {key: (sign.zh, sign.en)}
    return words
