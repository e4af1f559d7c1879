"""Roads: carriageways, and the hubs where people change between them or leave them.

A road is a chain of *carriageway* nodes. A *hub* stands for a place where people can get on
or off (a gate) or where roads meet; points that are neither only add length. Roads meet
where they list a point of the same name.
"""

from __future__ import annotations

__all__ = ["RoadNetwork", "build_roads"]

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from geo.dates.stretches import stretch_years
from geo.network.courses import with_lengths
from geo.network.local import Ints
from geo.network.spans import Span, spans
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from geo.tables.shared_track import own_track


@dataclass(frozen=True)
class RoadNetwork:
    """Roads as frames; ``a`` and ``b`` are positions of carriageway nodes.

    Attributes
    ----------
    hubs : DataFrame
        name, lon, lat, gate (bool: people can get on or off), ramp_min (minutes between
        the hub and local roads), lines (frozenset of ids).
    carriageway_line : list of str
        Road of each carriageway node.
    carriageway_hub : ndarray of int
        Hub of each carriageway node.
    drives : DataFrame
        a, b, minutes, km, opens: spans between hubs.
    """

    hubs: pd.DataFrame
    carriageway_line: list[str]
    carriageway_hub: Ints
    drives: pd.DataFrame


def build_roads(tables: Tables, parameters: TravelParameters) -> RoadNetwork:
    """Roads of the tables.

    Parameters
    ----------
    tables : Tables
        ``roads``, ``road_points`` and ``generalised``.
    parameters : TravelParameters

    Returns
    -------
    RoadNetwork
    """
    lines = tables.roads[tables.roads["kind"] != "class"].set_index("id")
    lines = lines[lines["speed_kmh"].notna()]  # nobody can say how long a trip on it takes
    points = tables.road_points[tables.road_points["line"].isin(lines.index)]
    points = own_track(points, tables.shared_track)
    years = stretch_years(points, tables.roads, today=parameters.as_of)
    points = points.assign(opens=years)
    hubs = _hubs(points, lines["kind"].to_dict(), parameters)
    points = with_lengths(
        points,
        tables.generalised,
        lines["length_km"].to_dict(),
        default=parameters.number("road.alignment_default"),
        least=0.95,
        most=parameters.number("road.alignment_max"),
    )
    found = list(_spans(points, set(hubs["name"]), parameters))
    nodes: dict[tuple[str, str], int] = {}
    for span in found:
        for name in (span.a, span.b):
            nodes.setdefault((span.line, name), len(nodes))
    hub_of = {name: i for i, name in enumerate(hubs["name"])}
    speeds = {
        line: min(
            max(
                row.speed_kmh * parameters.number(f"road.speed_share.{row.kind}"),
                parameters.number(f"road.least_kmh.{row.kind}"),
            ),
            parameters.number(f"road.most_kmh.{row.kind}"),
        )
        for line, row in lines.iterrows()
    }
    core_speeds = {
        line: min(
            speeds[line] * parameters.number("road.core_share"),
            parameters.number(f"road.core_kmh.{kind}"),
        )
        for line, kind in lines["kind"].items()
    }
    return RoadNetwork(
        hubs=hubs,
        carriageway_line=[line for line, _ in nodes],
        carriageway_hub=np.array([hub_of[name] for _, name in nodes], dtype=np.int64),
        drives=_drives(found, nodes, speeds, core_speeds, parameters.number("local.core_kmh")),
    )


def _hubs(
    points: pd.DataFrame, kinds: Mapping[str, str], parameters: TravelParameters
) -> pd.DataFrame:
    """Gates, and points on two roads or more; where all roads are expressways, with a ramp."""
    ramp = parameters.number("road.ramp_min")
    rows = []
    for name, here in points.groupby("name", sort=False):
        lines = frozenset(here["line"])
        gate = bool((here["stop"] == "yes").any())
        if gate or len(lines) > 1:
            tolled = all(kinds[line] == "expressway" for line in lines)
            spot = here.iloc[0]
            rows.append((name, spot["lon"], spot["lat"], gate, ramp if tolled else 0.0, lines))
    frame = pd.DataFrame(rows, columns=["name", "lon", "lat", "gate", "ramp_min", "lines"])
    return frame.astype({"lon": float, "lat": float, "gate": bool, "ramp_min": float})


def _spans(points: pd.DataFrame, hubs: set[str], parameters: TravelParameters) -> Iterator[Span]:
    cores, plane = parameters.cores, parameters.plane
    centre = parameters.number("road.centre_km")
    for (line, part), unsorted in points.groupby(["line", "part"], sort=False):
        rows = unsorted.sort_values("order")
        nodes = rows["name"].isin(hubs)
        yield from spans(
            rows, nodes, line=line, part=part, cores=cores, plane=plane, centre_km=centre
        )


def _drives(
    found: list[Span],
    nodes: Mapping[tuple[str, str], int],
    speeds: Mapping[str, float],
    core_speeds: Mapping[str, float],
    centre_kmh: float,
) -> pd.DataFrame:
    rows = []
    for s in found:
        in_core, in_centre = core_speeds[s.line], min(core_speeds[s.line], centre_kmh)
        hours = (
            (s.km - s.core_km) / speeds[s.line]
            + (s.core_km - s.centre_km) / in_core
            + s.centre_km / in_centre
        )
        rows.append((nodes[s.line, s.a], nodes[s.line, s.b], hours * 60.0, s.km, s.opens))
    frame = pd.DataFrame(rows, columns=["a", "b", "minutes", "km", "opens"])
    return frame.astype({"a": int, "b": int, "minutes": float, "km": float, "opens": int})
