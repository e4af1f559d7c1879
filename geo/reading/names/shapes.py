"""What a name of each kind may be made of, by the class of its tail, and what one is made of."""

from __future__ import annotations

__all__ = ["CHAINED", "LINES", "PHASE", "SHAPES", "SITES", "VERBAL", "Edge", "Shape"]

import re
from dataclasses import dataclass
from typing import Final

from geo.reading.words.terms import Term

VERBAL: Final = frozenset({"belt", "axis", "park", "area", "hub"})
#: What may be named for a chain of neighbours: 贵阳—安顺都市圈.
CHAINED: Final = (VERBAL | {"region"}) - {"hub"}
LINES: Final = frozenset({"road", "rail"})
SITES: Final = frozenset({"area", "hub", "park"})
#: 济南机场|二期, but not 浦东机场|四期扩建工程: there the works have the number.
PHASE: Final = re.compile("[一二三四五六七八]期(?!改?扩建|散货|泊位|码头)")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a name of one kind may be made of.

    Attributes
    ----------
    kind : str
        Kind of mention.
    unknown : int
        At most so many characters that no list knows.
    absorbs : frozenset of str
        Kinds of known or found names that may be its first part (天府国际机场高速).
    ranges : bool
        Whether A至B may be its core.
    nearest : frozenset of str
        Kinds of found names that may be all of it before the tail (红光大道|站).
    """

    kind: str
    unknown: int
    absorbs: frozenset[str]
    ranges: bool = False
    nearest: frozenset[str] = frozenset()


@dataclass(slots=True)
class Edge:
    """The left part of a name: where it starts and what it is made of.

    ``anchored`` tells that something known (a place, an abbreviation, a code) is part of
    it, ``unknown`` how many characters are not, ``quoted`` that a quotation mark was
    crossed, ``ranged`` that the core is A至B, ``coded`` that it begins with a route number,
    ``base`` the place or known name it begins with, ``places`` how many places it holds,
    ``far`` a county elsewhere whose name is no word,
    ``regional`` that the last end of A至B has its province in front.
    """

    start: int
    core: bool = False
    anchored: bool = False
    unknown: int = 0
    quoted: bool = False
    ranged: bool = False
    base: Term | None = None
    coded: bool = False
    places: int = 0
    far: Term | None = None
    regional: bool = False


_LINE_PARTS: Final = frozenset(
    {"region", "area", "hub", "park", "city_group", "border_pair", "project"}
)
SHAPES: Final = {
    "road": Shape("road", 6, _LINE_PARTS, ranges=True),
    "street": Shape("road", 4, frozenset({"area"})),
    "passage": Shape("road", 4, frozenset(), ranges=True),
    "rail": Shape("rail", 6, _LINE_PARTS, ranges=True),
    "metro": Shape("rail", 3, frozenset({"area"})),
    "line": Shape("rail", 3, frozenset({"area", "hub"}), ranges=True),
    "branch": Shape("rail", 4, _LINE_PARTS | {"rail", "road"}, ranges=True),
    "hub": Shape("hub", 8, frozenset({"area", "region", "park", "hub", "project"})),
    "station": Shape(
        "hub", 5, frozenset({"area", "region"}), nearest=frozenset({"hub", "road", "park", "axis"})
    ),
    "port": Shape("hub", 3, frozenset({"area", "region"})),
    "road_hub": Shape("hub", 4, frozenset({"area"})),
    "park": Shape("park", 10, frozenset({"area", "park", "region", "hub", "city_group"})),
    "weak_park": Shape("park", 8, frozenset({"area", "park", "region", "city_group"})),
    "valley": Shape("park", 4, frozenset({"area"})),
    "area": Shape("area", 6, frozenset({"region", "city_group", "park", "hub"})),
    "area2": Shape("area", 6, frozenset({"region", "city_group", "hub", "area"})),
    "area3": Shape("area", 6, frozenset({"region", "city_group", "park", "hub", "area", "belt"})),
    "belt": Shape(
        "belt", 8, frozenset({"region", "city_group", "area", "hub", "rail", "road", "axis"})
    ),
    "axis": Shape(
        "axis",
        12,
        frozenset({"region", "city_group", "area", "road", "rail", "park", "axis", "hub"}),
    ),
    "region": Shape("region", 4, frozenset({"region", "city_group"})),
    "project": Shape("project", 6, frozenset({"area", "park", "region", "city_group"})),
}
