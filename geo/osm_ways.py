"""Named railways and roads out of OpenStreetMap files (``.osm.pbf``, ``.osm``).

Only what a line can be made of is kept: ways with a name or a number, of the tracks and
carriageways trains and cars run through on. Yards, sidings, spurs and ramps are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np

from geo.coordinates import Floats
from geo.errors import DataError, Fault, UsageError

RAILWAYS: Final = frozenset({"rail", "light_rail", "subway", "monorail", "narrow_gauge"})
HIGHWAYS: Final = frozenset({"motorway", "trunk", "primary", "secondary", "tertiary"})
_NAME_TAGS: Final = ("name", "name:zh", "official_name", "alt_name")
_REF_TAGS: Final = ("ref", "nat_ref", "reg_ref")
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
    if not path.is_file():
        raise DataError([Fault(str(path), "no such file")])
    try:
        import osmium
    except ImportError:
        raise UsageError("--osm needs pyosmium: pip install 'corridor-atlas[alignments]'") from None
    ways: list[Way] = []
    newest, nodeless = datetime.min.replace(tzinfo=UTC), 0
    try:
        source: Any = osmium.FileProcessor(str(path)).with_locations()
        source.with_filter(osmium.filter.EntityFilter(osmium.osm.WAY))
        source.with_filter(osmium.filter.KeyFilter("railway", "highway"))
        for way in source:
            newest = max(newest, way.timestamp)
            tags = way_tags(dict(way.tags))
            if tags is None or not keep(tags):
                continue
            pieces = list(_pieces(way.nodes))
            nodeless += not pieces
            ways += (Way(way.id, tags, piece) for piece in pieces)
        stated = source.header.get("osmosis_replication_timestamp")
    except RuntimeError as error:
        expected = f"not an OpenStreetMap file that can be read ({error})"
        raise DataError([Fault(str(path), expected)]) from None
    if nodeless and not ways:
        raise DataError([Fault(str(path), "expected the nodes of its ways with their positions")])
    return Ways(tuple(ways), stated[:10] or _day(newest))


def _pieces(nodes: Any) -> Iterator[Floats]:
    """Runs of nodes whose positions the file knows: extracts may cut ways at their edge."""
    run: list[tuple[float, float]] = []
    for node in nodes:
        if node.location.valid():
            run.append((node.lon, node.lat))
            continue
        if len(run) > 1:
            yield np.array(run)
        run = []
    if len(run) > 1:
        yield np.array(run)


def _day(newest: datetime) -> str:
    return newest.date().isoformat() if newest.year >= _FIRST_YEAR else ""
