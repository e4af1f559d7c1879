"""Lines out of a graph: from seat to neighbouring seat, joined where they run on straight."""

from __future__ import annotations

__all__ = ["Course", "Stop", "courses_of"]

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.spatial import Delaunay, QhullError

from geo.packs.ways import Ways

#: A course by its place in a list, and which end of it: the start?
_End = tuple[int, bool]
#: Nodes of a way, and the names of the two seats it was looked for between.
_Piece = tuple[tuple[int, ...], tuple[str, str]]

#: Seats farther apart than this are no neighbours, in metres.
_NEIGHBOURS_M: Final = {"rail": 150_000.0, "road": 110_000.0}
#: The longest way that is believed to join two neighbours, as a multiple of the straight one …
_DETOUR: Final = {"rail": 1.6, "road": 1.5}
#: … and metres more: seats are entered by a bend.
_DETOUR_M: Final = 4_000.0
#: What a way adds to those there are already, at least; less is a siding or a slip road.
_NEW_M: Final = 3_000.0
_NEW_SHARE: Final = 0.5
#: Two ways that turn by less than this at a seat are one line through it, in degrees.
_STRAIGHT: Final = 50.0
#: How far from a seat a way's direction is looked at.
_LOOK_M: Final = 3_000.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A point of a line: its node, the seat it is at ("" for a junction), its own degrees if it has any."""

    node: int
    name: str
    spot: tuple[float, float] | None = None


@dataclass(frozen=True)
class Course:
    """A line.

    Attributes
    ----------
    stops : tuple of Stop
        In order.
    pieces : tuple of tuple of int
        The nodes between each stop and the next, both included.
    ends : (str, str)
        The seats it leads from and to; where it ends at a junction, the seat beyond.
    bridged : frozenset of (int, int)
        Pairs of its nodes between which the graph has no way: a chord stands for it.
    """

    stops: tuple[Stop, ...]
    pieces: tuple[tuple[int, ...], ...]
    ends: tuple[str, str]
    bridged: frozenset[tuple[int, int]] = frozenset()

    @property
    def nodes(self) -> list[int]:
        """All nodes, in order."""
        return [self.pieces[0][0], *(node for piece in self.pieces for node in piece[1:])]

    def reversed(self) -> Course:
        """The same line from its other end."""
        pieces = tuple(piece[::-1] for piece in self.pieces[::-1])
        return Course(self.stops[::-1], pieces, self.ends[::-1])


def courses_of(ways: Ways, mode: str, *, known: Collection[tuple[int, int]] = ()) -> list[Course]:
    """Lines between the seats of a graph, longest first.

    Every two neighbouring seats are joined by the shortest way, unless it is a detour or passes
    a third seat. A road that follows another leaves it at a junction, which is a point of both; a
    railway runs on to its next stop over the track it shares, for trains do. Ways that go on
    straight at a seat are one line.

    Parameters
    ----------
    ways : Ways
    mode : {"rail", "road"}
    known : collection of (int, int)
        Edges that other roads have already, the smaller node first.
    """
    names = {anchor.node: anchor.name for anchor in ways.anchors}
    pieces = _pieces(ways, mode, set(names), known)
    if mode == "road":
        pieces = _cut_at_junctions(pieces)
    singles = []
    for piece, ends in pieces:
        stops = (Stop(n, names.get(n, "")) for n in (piece[0], piece[-1]))
        singles.append(Course((*stops,), (piece,), ends))
    courses = _joined(singles, ways)
    return sorted(courses, key=lambda c: (-_metres(ways, c.nodes), c.nodes[0], c.nodes[-1]))


def _pieces(
    ways: Ways, mode: str, seats: set[int], taken: Collection[tuple[int, int]]
) -> list[_Piece]:
    """Ways between neighbouring seats; of each, on the roads, only what none before has."""
    reached, before = ways.paths()
    known = set(taken)
    kept: list[_Piece] = []
    wanted = []
    for i, j in _neighbours(ways):
        a, b = ways.anchors[i], ways.anchors[j]
        straight = float(np.hypot(*(ways.xy[a.node] - ways.xy[b.node])))
        metres = reached[i, b.node]
        if straight <= _NEIGHBOURS_M[mode] and metres <= _DETOUR[mode] * straight + _DETOUR_M:
            wanted.append((float(metres), i, j))
    for _, i, j in sorted(wanted):
        a, b = ways.anchors[i], ways.anchors[j]
        path = _path(before[i], a.node, b.node)
        if seats & set(path[1:-1]):
            continue
        for run in _new_parts(path, known) if mode == "road" else [path]:
            fresh = sum(ways.lengths[edge] for edge in _edges(run) if edge not in known)
            if fresh >= max(_NEW_M, _NEW_SHARE * _metres(ways, run)):
                kept.append((tuple(run), (a.name, b.name)))
                known |= set(_edges(run))
    return kept


def _neighbours(ways: Ways) -> Iterator[tuple[int, int]]:
    """Pairs of anchors between which no third one lies, as the triangles of Delaunay have them."""
    spots = ways.xy[[anchor.node for anchor in ways.anchors]] if ways.anchors else np.zeros((0, 2))
    try:
        triangles = Delaunay(spots).simplices if len(spots) > 3 else [range(len(spots))]
    except QhullError:  # all on one line
        triangles = [range(len(spots))]
    yield from sorted({tuple(sorted(map(int, p))) for t in triangles for p in combinations(t, 2)})  # type: ignore[misc]


def _path(before: npt.NDArray[np.int64], start: int, goal: int) -> list[int]:
    path = [goal]
    while path[-1] != start:
        path.append(int(before[path[-1]]))
    return path[::-1]


def _edges(path: Sequence[int]) -> Iterator[tuple[int, int]]:
    return ((min(a, b), max(a, b)) for a, b in pairwise(path))


def _new_parts(path: Sequence[int], known: set[tuple[int, int]]) -> Iterator[Sequence[int]]:
    """The runs of a path whose edges no other road has."""
    start = 0
    for place, edge in enumerate(_edges(path)):
        if edge in known:
            if place > start:
                yield path[start : place + 1]
            start = place + 1
    if start < len(path) - 1:
        yield path[start:]


def _cut_at_junctions(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Pieces cut where another ends on them."""
    junctions = {node for piece, _ in pieces for node in (piece[0], piece[-1])}
    cut: list[_Piece] = []
    for piece, ends in pieces:
        inner = (k for k, node in enumerate(piece[1:-1], 1) if node in junctions)
        at = [0, *inner, len(piece) - 1]
        cut += [(piece[low : high + 1], ends) for low, high in pairwise(at)]
    return cut


def _joined(courses: Sequence[Course], ways: Ways) -> list[Course]:
    """Courses joined end to end where two go on straight, the straightest first."""
    at_node: dict[int, list[_End]] = defaultdict(list)
    for number, course in enumerate(courses):
        at_node[course.stops[0].node].append((number, True))
        at_node[course.stops[-1].node].append((number, False))
    turns = sorted(
        (_bend(ways, courses, one, other), one, other)
        for node in sorted(at_node)
        for one, other in combinations(at_node[node], 2)
    )
    links: dict[_End, _End] = {}
    chain = list(range(len(courses)))
    for bend, one, other in turns:
        a, b = chain[one[0]], chain[other[0]]
        if bend <= _STRAIGHT and a != b and one not in links and other not in links:
            links |= {one: other, other: one}
            chain = [a if own == b else own for own in chain]
    done: set[int] = set()
    joined = []
    for number in range(len(courses)):
        for start in (True, False):
            if number not in done and (number, start) not in links:
                joined.append(_walked(courses, links, (number, start), done))
    return joined


def _walked(
    courses: Sequence[Course], links: dict[_End, _End], first: _End, done: set[int]
) -> Course:
    """The chain of courses that begins at a free end."""
    entered: _End | None = first
    whole: Course | None = None
    while entered is not None:
        number, at_start = entered
        done.add(number)
        part = courses[number] if at_start else courses[number].reversed()
        if whole is None:
            whole = part
        else:
            stops, pieces = (*whole.stops, *part.stops[1:]), (*whole.pieces, *part.pieces)
            whole = Course(stops, pieces, (whole.ends[0], part.ends[1]))
        entered = links.get((number, not at_start))
    assert whole is not None
    return whole


def _bend(ways: Ways, courses: Sequence[Course], one: _End, other: _End) -> float:
    """Degrees by which who comes by one course turns into the other."""
    (i, first), (j, second) = one, other
    into = _heading(ways, courses[i], at_start=first) + math.pi
    out = _heading(ways, courses[j], at_start=second)
    return abs(math.degrees(math.remainder(out - into, math.tau)))


def _heading(ways: Ways, course: Course, *, at_start: bool) -> float:
    """Direction in which a course leaves its end, in radians."""
    nodes = course.nodes if at_start else course.nodes[::-1]
    here, gone = ways.xy[nodes[0]], 0.0
    for a, b in pairwise(nodes):
        gone += float(np.hypot(*(ways.xy[b] - ways.xy[a])))
        if gone >= _LOOK_M:
            break
    step = ways.xy[b] - here
    return math.atan2(step[1], step[0])


def _metres(ways: Ways, nodes: Sequence[int]) -> float:
    return float(sum(ways.lengths[edge] for edge in _edges(nodes)))
