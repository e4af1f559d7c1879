"""Named railways and roads out of OpenStreetMap files (``.osm.pbf``, ``.osm``).

Only what a line can be made of is kept: ways with a name or a number, of the tracks and
carriageways trains and cars run through on. Yards, sidings, spurs and ramps are left out.
"""

from __future__ import annotations

__all__ = [
    "HIGHWAYS",
    "LARGEST_FILE",
    "RAILWAYS",
    "Keep",
    "Way",
    "WayTags",
    "Ways",
    "read_ways",
    "way_tags",
]

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import numpy as np

from geo.coordinates import Floats
from geo.errors import DataError, Fault, UsageError
from geo.parsing import check_file, parsing

RAILWAYS: Final = frozenset({"rail", "light_rail", "subway", "monorail", "narrow_gauge"})
HIGHWAYS: Final = frozenset({"motorway", "trunk", "primary", "secondary", "tertiary"})
_NAME_TAGS: Final = ("name", "name:zh", "official_name", "alt_name")
_REF_TAGS: Final = ("ref", "nat_ref", "reg_ref")
#: In bytes: more than the whole planet.
LARGEST_FILE: Final = 256 * 2**30
#: Objects of files without metadata carry the epoch; OpenStreetMap itself began in 2004.
_FIRST_YEAR: Final = 2004


@dataclass(frozen=True, slots=True)
class WayTags:
    """What a way is called: ``mode`` (rail or road), its names and its numbers."""

    mode: str
    names: tuple[str, ...]
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way: its OSM id, what it is called, and its nodes (n, 2) as WGS 84 lon, lat degrees."""

    id: int
    tags: WayTags
    coordinates: Floats


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways of one snapshot; its day is an ISO date, "" when the source does not tell it."""

    ways: tuple[Way, ...]
    snapshot: str


Keep = Callable[[WayTags], bool]
_Found = tuple[int, WayTags, list[int]]


def way_tags(tags: Mapping[str, str]) -> WayTags | None:
    """What a way with these OSM tags is called; None when no line can run over it."""
    mode = _mode(tags)
    if mode is None:
        return None
    names, refs = _items(tags, _NAME_TAGS, "[;/|]"), _items(tags, _REF_TAGS, "[;,/|]")
    return WayTags(mode, names, refs) if names or refs else None


def _mode(tags: Mapping[str, str]) -> str | None:
    for key, mode, classes in (("railway", "rail", RAILWAYS), ("highway", "road", HIGHWAYS)):
        kind = tags.get(key)
        if kind == "construction":
            kind = tags.get("construction")
        if kind in classes:
            return None if "service" in tags else mode
    return None


def _items(tags: Mapping[str, str], keys: tuple[str, ...], separators: str) -> tuple[str, ...]:
    found = (item.strip() for key in keys for item in re.split(separators, tags.get(key, "")))
    return tuple(dict.fromkeys(item for item in found if item))


def read_ways(path: Path, keep: Keep = lambda _: True) -> Ways:
    """Read the ways of a local OpenStreetMap file.

    Parameters
    ----------
    path : Path
        ``.osm.pbf``, ``.osm`` or another form that pyosmium knows by its suffix.
    keep : callable
        Which ways to keep, by what they are called; saves memory with large files.

    Raises
    ------
    geo.errors.UsageError
        When pyosmium is not installed.
    geo.errors.DataError
        When the file is missing, damaged, no OpenStreetMap file, or lacks the nodes of its ways.
    """
    check_file(path, largest=LARGEST_FILE)
    try:
        import osmium
    except ImportError:
        raise UsageError("--osm needs pyosmium: pip install 'corridor-atlas[alignments]'") from None
    with parsing(path, "an OpenStreetMap file"):
        stated, newest, found = _named_ways(osmium, path, keep)
        wanted = {ref for _, _, refs in found for ref in refs}
        nodes: Any = osmium.FileProcessor(str(path), osmium.osm.NODE)
        nodes.with_filter(osmium.filter.IdFilter(wanted))
        at = {node.id: (node.lon, node.lat) for node in nodes if node.location.valid()}
    if found and not at:
        raise DataError([Fault(str(path), "expected the nodes of its ways with their positions")])
    ways = (Way(number, tags, piece) for number, tags, refs in found for piece in _pieces(refs, at))
    return Ways(tuple(ways), stated[:10] or _day(newest))


def _named_ways(osmium: Any, path: Path, keep: Keep) -> tuple[str, datetime, list[_Found]]:
    """Return the snapshot the header states, the newest way's time, and the ways kept.

    Ways are read before nodes, so that only the positions they need are held in memory.
    """
    classes = [("railway", kind) for kind in (*RAILWAYS, "construction")]
    classes += [("highway", kind) for kind in (*HIGHWAYS, "construction")]
    source = osmium.FileProcessor(str(path), osmium.osm.WAY)
    source.with_filter(osmium.filter.TagFilter(*classes))
    newest, found = datetime.min.replace(tzinfo=UTC), []
    for way in source:
        newest = max(newest, way.timestamp)
        tags = way_tags(dict(way.tags))
        if tags is not None and keep(tags):
            found.append((way.id, tags, [node.ref for node in way.nodes]))
    return source.header.get("osmosis_replication_timestamp"), newest, found


def _pieces(refs: list[int], at: Mapping[int, tuple[float, float]]) -> Iterator[Floats]:
    """Runs of nodes whose positions the file knows: extracts may cut ways at their edge."""
    for known, run in groupby(refs, at.__contains__):
        positions = [at[ref] for ref in run] if known else []
        if len(positions) > 1:
            yield np.array(positions)


def _day(newest: datetime) -> str:
    return newest.date().isoformat() if newest.year >= _FIRST_YEAR else ""
