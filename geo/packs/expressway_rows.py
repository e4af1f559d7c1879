"""Rows of the tables of roads, for the numbered expressways of an area."""

from __future__ import annotations

__all__ = ["expressway_rows"]

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import geopandas as gpd
import pandas as pd

from geo.packs.courses import Course, Stop
from geo.packs.expressways import Route
from geo.packs.line_rows import LineRows, course_rows
from geo.packs.places import counties_at
from geo.packs.ways import Ways
from geo.place_names import short_name
from geo.tables.columns import split_list

_SOURCE: Final = (
    "TravelMapping HighwayData waypoints (placed on OpenStreetMap, © OpenStreetMap contributors, "
    "ODbL 1.0); course: scgraph-data 2.0.0, about 2024"
)
#: The design speed most of them have; 80 in the mountains, 120 in the plains.
_SPEED_KMH: Final = 100
_NOTE: Final = "走向取自编号表与路网；设计速度没有来源，按100公里/小时估计；开通日期没有来源"
_GATE_NOTE: Final = "互通的名称没有来源，按编号和所在县区称呼"
#: How far the table's points may stand off the interchange.
_ERROR_M: Final = 200

_Spot = tuple[float, float]


def expressway_rows(
    ways: Ways,
    found: Sequence[tuple[Route, Course]],
    names: pd.DataFrame,
    provinces: Mapping[str, str],
    polygons: gpd.GeoDataFrame,
) -> LineRows:
    """One row a number, its runs as parts, and their interchanges.

    Parameters
    ----------
    ways : Ways
    found : sequence of (Route, Course)
        Of :func:`geo.packs.expressways.expressways_on`.
    names : DataFrame
        ``china_expressway_names``.
    provinces : mapping of str to str
        Names of the provinces by code.
    polygons : GeoDataFrame
        Counties by ``name``: those of one name are told by none.
    """
    rows = LineRows()
    called = names.set_index("code")
    gates = _Gates.of(found, polygons)
    runs: dict[str, list[tuple[Route, Course]]] = defaultdict(list)
    for route, course in found:
        own = route.code.startswith("S")
        runs[f"{route.code.lower()}-{route.province}" if own else route.code.lower()].append(
            (route, course)
        )
    for slug, parts in runs.items():
        code, province = parts[0][0].code, provinces.get(parts[0][0].province, "")
        line = {
            "id": f"road/{slug}", "name": f"{code}高速公路", "kind": "expressway", "codes": code,
            "speed_kmh": _SPEED_KMH, "status": "open", "confidence": "medium", "source": _SOURCE,
            "note": _NOTE,
        }  # fmt: skip
        if code in called.index:
            row = called.loc[code]
            aliases = [f"{code}高速公路", f"{code}高速", *split_list(row["aliases"])]
            line |= {"name": row["name"], "aliases": "|".join(aliases)}
        elif code.startswith("S"):
            line |= {"name": f"{code}高速公路（{short_name(province)}）"}
        rows.lines.append(line)
        for number, (_, course) in enumerate(parts, 1):
            part = "main" if number == 1 else f"part{number}"
            named = Course(
                tuple(Stop(s.node, gates.name(s.spot), s.spot) for s in course.stops),
                course.pieces, course.ends, course.bridged,
            )  # fmt: skip
            points = [
                {
                    "line": line["id"], "part": part, "order": order, "name": stop.name,
                    "kind": "interchange", "lon": f"{stop.spot[0]:.4f}",
                    "lat": f"{stop.spot[1]:.4f}", "datum": "WGS84",
                    "county": gates.counties.get(stop.spot, ""), "stop": "yes",
                    "confidence": "medium", "error_m": _ERROR_M, "source": _SOURCE,
                    "note": _GATE_NOTE,
                }
                for order, stop in enumerate(named.stops, 1)
                if stop.spot is not None
            ]  # fmt: skip
            rows.points += points
            rows.courses += course_rows(ways, named, str(line["id"]), points, part=part)
    return rows


@dataclass
class _Gates:
    """What the interchanges are called: by the roads that meet there, or by road and county."""

    codes: dict[_Spot, list[str]] = field(default_factory=lambda: defaultdict(list))
    counties: dict[_Spot, str] = field(default_factory=dict)
    given: dict[_Spot, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, found: Sequence[tuple[Route, Course]], polygons: gpd.GeoDataFrame) -> _Gates:
        gates = cls()
        for route, course in found:
            for stop in course.stops:
                if stop.spot is not None and route.code not in gates.codes[stop.spot]:
                    gates.codes[stop.spot].append(route.code)
        single = polygons[~polygons["name"].duplicated(keep=False)]
        spots = list(gates.codes)
        inside = counties_at([s[0] for s in spots], [s[1] for s in spots], single)
        gates.counties = dict(zip(spots, inside, strict=True))
        return gates

    def name(self, spot: _Spot | None) -> str:
        """Name of the interchange at a place, the same for every road there."""
        assert spot is not None
        if spot not in self.given:
            codes = self.codes[spot]
            where = self.counties[spot]
            plain = (
                f"{'–'.join(codes)}枢纽"
                if len(codes) > 1
                else f"{codes[0]}{short_name(where) if where else ''}互通"
            )
            self.counts[plain] += 1
            count = self.counts[plain]
            self.given[spot] = plain if count == 1 else f"{plain}{count}"
        return self.given[spot]
