"""Building the network: rail, roads, places and the local roads between them, joined."""

from __future__ import annotations

__all__ = ["Crossing", "build_network", "districts", "stations"]

from collections.abc import Sequence
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from geo.network.barriers import Barriers, barriers_of
from geo.network.edges import Edges
from geo.network.lines import line_networks
from geo.network.local import (
    Floats,
    Ints,
    Places,
    core_share,
    local_km,
    local_minutes,
    pairs_within,
)
from geo.network.model import Leg, Mode, Network, Worth
from geo.network.rail.building import RailNetwork
from geo.network.roads import RoadNetwork
from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters

#: When people use city transport between two stations.
Crossing = Literal["never", "between", "ends"]

#: Minutes of edges that cost nothing: sparse graphs drop true zeros.
_FREE: Final = 1e-6
#: Minutes and kilometres of edges are kept in steps of 1/2³⁰, of which floats hold every sum as it
#: is, in whatever order: a trip and its way back are the same number, and round alike.
_STEPS: Final = 2.0**30


def build_network(
    tables: Tables,
    places: pd.DataFrame | None = None,
    *,
    starts: int | None = None,
    crossing: Crossing = "between",
) -> Network:
    """Network of the tables' lines, with trips from and to the given places.

    Parameters
    ----------
    tables : Tables
        ``rail``, ``rail_points``, ``shared_track``, ``through_running``, ``roads``,
        ``road_points``, ``places``, and those of :class:`TravelParameters`.
    places : DataFrame, optional
        Columns id, name, lon, lat and station; by default every district
        (:func:`districts`). A place with a station's name starts at that station.
    starts : int, optional
        How many of the places, the first ones, trips may start from; all by default. With
        many places to go to, edges between all of them would be too many.
    crossing : {"never", "between", "ends"}
        When people use city transport between stations of one core (成都 and 成都东): never
        (trains alone), to change trains, or also where a trip from or to a place that is a
        station begins or ends.

    Returns
    -------
    Network

    Raises
    ------
    geo.errors.DataError
        When a parameter is missing.
    """
    spots = districts(tables) if places is None else places.reset_index(drop=True)
    rail, roads, years, parameters = line_networks(tables)
    count = len(spots) if starts is None else starts
    barriers = barriers_of(tables)
    builder = _Builder(spots, rail, roads, years, parameters, barriers=barriers, starts=count)
    return builder.network(crossing)


def districts(tables: Tables) -> pd.DataFrame:
    """Origins and destinations of the matrices: mapped districts of the region, in table order.

    Returns
    -------
    DataFrame
        id, name, lon, lat (the seat), station ("") and population_2020.
    """
    home = tables.boundaries["province"].isin(tables.region.home)
    mapped = tables.boundaries.loc[home, "adcode"]
    counties = tables.places[tables.places["kind"] == "district"]  # 东莞市 is city and county
    rows = counties[counties["adcode"].isin(mapped) & counties["lon"].notna()]
    frame = rows[["id", "name", "lon", "lat", "population_2020"]].assign(station="")
    return frame.reset_index(drop=True)


class _Builder:
    """Numbers the nodes of all parts and joins them; used once by :func:`build_network`."""

    def __init__(
        self,
        spots: pd.DataFrame,
        rail: RailNetwork,
        roads: RoadNetwork,
        years: pd.DataFrame,
        parameters: TravelParameters,
        *,
        barriers: Barriers,
        starts: int,
    ) -> None:
        self.barriers, self.starts = barriers, starts
        self.spots, self.rail, self.roads = spots, rail, roads
        self.years, self.parameters = years, parameters
        self.edges = Edges()
        count, stations = len(spots), len(rail.stations)
        self.origin, self.destination = np.arange(count), count + np.arange(count)
        self.entrance = 2 * count + np.arange(stations)
        self.exit = self.entrance + stations
        self.track = 2 * count + 2 * stations
        self.arrival = self.track + len(rail.track_station)
        self.hub = self.arrival + len(rail.track_station)
        self.carriageway = self.hub + len(roads.hubs)
        self.line_of = {name: i for i, name in enumerate(years["id"])}
        self.spot_points = self._places(spots)
        self.station_points = self._places(rail.stations)
        self.hub_points = self._places(roads.hubs)

    def network(self, crossing: Crossing) -> Network:
        self._rail()
        if crossing != "never":
            self._city_transfers(at_ends=crossing == "ends")
        self._rail_access()
        self._road()
        self._road_access()
        self._stations_by_road()
        return self._finished()

    def _places(self, rows: pd.DataFrame) -> Places:
        return Places.from_degrees(rows["lon"], rows["lat"], self.parameters.plane)

    def _core_share(self, start_km: Floats, end_km: Floats) -> Floats:
        known = self.parameters
        return core_share(start_km, end_km, known.cores, plane=known.plane)

    def _local(
        self, a: Places, b: Places, km: float, *, towns: int
    ) -> tuple[Ints, Ints, Floats, Floats]:
        i, j, apart = pairs_within(a, b, km)
        if self.barriers:
            apart = apart * self.barriers.longer(a.xy_km[i], b.xy_km[j], km)
            i, j, apart = i[apart <= km], j[apart <= km], apart[apart <= km]
        share = self._core_share(a.xy_km[i], b.xy_km[j])
        minutes = local_minutes(apart, share, self.parameters, towns=towns)
        return i, j, minutes, local_km(apart, self.parameters)

    def _rail(self) -> None:
        both = Mode.RAIL | Mode.ANY
        r, add = self.rail, self.edges.add
        rides, passes = r.rides, r.passes
        add(
            self.track + rides["a"].to_numpy(), self.arrival + rides["b"].to_numpy(),
            minutes=rides["minutes"], vehicle=rides["minutes"], km=rides["km"], modes=both,
            leg=Leg.RAIL, **self._usable(rides),
        )  # fmt: skip
        add(
            self.arrival + passes["track"].to_numpy(), self.track + passes["track"].to_numpy(),
            minutes=np.maximum(passes["wait"] + passes["vehicle"], _FREE),
            vehicle=passes["vehicle"], modes=both, leg=Leg.WAIT, **self._usable(passes),
        )  # fmt: skip
        for waits, boarding in ((r.boards, True), (r.alights, False)):
            track = waits["track"].to_numpy()
            station = r.track_station[track]
            way = (
                (self.entrance[station], self.track + track)
                if boarding
                else (self.arrival + track, self.exit[station])
            )
            add(
                *way, minutes=waits["minutes"], vehicle=waits["vehicle"], modes=both,
                leg=Leg.WAIT, **self._usable(waits),
            )  # fmt: skip
        add(self.exit, self.entrance, minutes=_FREE, modes=both, leg=Leg.WALK)
        self._walks(both)

    def _usable(self, rows: pd.DataFrame) -> dict[str, npt.ArrayLike]:
        """Lines and years of rail edges."""
        lines = {name: rows[name].map(self.line_of) for name in {"line", "line2"} & {*rows}}
        return {"opens": rows["opens"], "closes": rows["closes"], **lines}

    def _walks(self, both: Mode) -> None:
        number = self.parameters.number
        i, j, km = pairs_within(
            self.station_points, self.station_points, number("rail.walk_radius_km")
        )
        apart = i != j
        walked = km[apart] * number("rail.walk_circuity")
        minutes = np.maximum(walked / number("rail.walk_kmh") * 60.0, _FREE)
        # On the way in and on the way out: a trip may start or end at the station next door.
        for door in (self.entrance, self.exit):
            self.edges.add(
                door[i[apart]], door[j[apart]], minutes=minutes, km=walked, modes=both,
                leg=Leg.WALK,
            )  # fmt: skip

    def _city_transfers(self, *, at_ends: bool) -> None:
        """City transport between stations of one core (成都 and 成都东)."""
        widest = 2.0 * max((core.radius_km for core in self.parameters.cores), default=0.0)
        i, j, minutes, km = self._local(self.station_points, self.station_points, widest, towns=0)
        points = self.station_points.xy_km
        inside = self._core_share(points[i], points[j]) > 1.0 - 1e-9
        keep = inside & (i != j)
        i, j, km = i[keep], j[keep], km[keep]
        minutes = minutes[keep] + self.parameters.number("access.fixed_min")

        def add(tail: npt.ArrayLike, head: npt.ArrayLike, ways: npt.NDArray[np.bool_]) -> None:
            self.edges.add(
                tail, head, minutes=minutes[ways], km=km[ways], modes=Mode.RAIL | Mode.ANY,
                leg=Leg.ACCESS,
            )  # fmt: skip

        add(self.exit[i], self.entrance[j], np.ones(len(i), dtype=bool))
        for k, station in self._at_stations() if at_ends else ():
            near = i == station
            add(np.full(near.sum(), self.origin[k]), self.entrance[j[near]], near)
            add(self.exit[j[near]], np.full(near.sum(), self.destination[k]), near)

    def _at_stations(self) -> list[tuple[int, int]]:
        """Places that are stations, and which."""
        index = {name: i for i, name in enumerate(self.rail.stations["name"])}
        return [(k, index[s]) for k, s in enumerate(self.spots["station"]) if s in index]

    def _rail_access(self) -> None:
        number = self.parameters.number
        for k, station in self._at_stations():
            free = {"minutes": _FREE, "modes": Mode.RAIL | Mode.ANY, "leg": Leg.WALK}
            self.edges.add(self.origin[k], self.entrance[station], **free)
            self.edges.add(self.exit[station], self.destination[k], **free)
        i, j, minutes, km = self._local(
            self.spot_points, self.station_points, number("access.max_km"), towns=1
        )
        seats = (self.spots["station"] == "").to_numpy()[i]
        i, j, minutes, km = i[seats], j[seats], minutes[seats], km[seats]
        near = km <= local_km(np.array([number("access.rail_max_km")]), self.parameters)
        given: dict[str, npt.ArrayLike] = {
            "minutes": minutes + number("access.fixed_min"), "km": km, "leg": Leg.ACCESS,
            # Who has to drive farther than that does not travel by rail.
            "modes": np.where(near, Mode.RAIL, 0) | Mode.ANY,
        }  # fmt: skip
        self.edges.add(self.origin[i], self.entrance[j], **given)
        self.edges.add(self.exit[j], self.destination[i], **given)

    def _road(self) -> None:
        both = Mode.ROAD | Mode.ANY
        r, add = self.roads, self.edges
        line = np.array([self.line_of[name] for name in r.carriageway_line], dtype=np.int64)
        drives = r.drives
        add.add_both(
            self.carriageway + drives["a"].to_numpy(), self.carriageway + drives["b"].to_numpy(),
            minutes=drives["minutes"], vehicle=drives["minutes"], km=drives["km"],
            opens=drives["opens"], modes=both, leg=Leg.ROAD, line=line[drives["a"]],
        )  # fmt: skip
        half = self.parameters.number("road.interchange_min") / 2.0
        node = np.arange(len(r.carriageway_hub))
        add.add_both(
            self.hub + r.carriageway_hub, self.carriageway + node, minutes=half, vehicle=half,
            modes=both, leg=Leg.LOCAL, line=line,
        )  # fmt: skip

    def _road_access(self) -> None:
        both = Mode.ROAD | Mode.ANY
        number = self.parameters.number
        gates = self.roads.hubs["gate"].to_numpy()
        ramp = self.roads.hubs["ramp_min"].to_numpy()
        i, j, minutes, km = self._local(
            self.spot_points, self.hub_points, number("road.ramp_max_km"), towns=1
        )
        usable = gates[j]
        i, j, minutes, km = i[usable], j[usable], minutes[usable], km[usable]
        driving = minutes + ramp[j]
        fixed = number("road.fixed_min")
        given: dict[str, npt.ArrayLike] = {
            "minutes": driving + fixed, "vehicle": driving, "km": km, "modes": both,
            "leg": Leg.ACCESS,
        }  # fmt: skip
        self.edges.add(self.origin[i], self.hub + j, **given)
        self.edges.add(self.hub + j, self.destination[i], **given)
        self._links(gates, ramp)
        first = self.spots.iloc[: self.starts]
        starting = self._places(first)
        i, j, minutes, km = self._local(
            starting, self.spot_points, number("road.ordinary_max_km"), towns=2
        )
        self._ordinary(i, j, minutes, km)

    def _links(self, gates: npt.NDArray[np.bool_], ramp: Floats) -> None:
        """Local roads between gates of different roads that may share no interchange."""
        reach = self.parameters.number("road.link_max_km")
        i, j, minutes, km = self._local(self.hub_points, self.hub_points, reach, towns=0)
        lines = self.roads.hubs["lines"].to_numpy()
        apart = np.array(
            [a != b and lines[a].isdisjoint(lines[b]) for a, b in zip(i, j, strict=True)],
            dtype=bool,
        )
        keep = gates[i] & gates[j] & apart
        i, j = i[keep], j[keep]
        driving = minutes[keep] + ramp[i] + ramp[j]
        self.edges.add(
            self.hub + i, self.hub + j, minutes=driving, vehicle=driving, km=km[keep],
            modes=Mode.ROAD | Mode.ANY, leg=Leg.LOCAL,
        )  # fmt: skip

    def _ordinary(self, i: Ints, j: Ints, minutes: Floats, km: Floats) -> None:
        """Trips off the mapped roads; inside one core they stand for city transport too."""
        apart = i != j
        i, j, minutes, km = i[apart], j[apart], minutes[apart], km[apart]
        points = self.spot_points.xy_km
        share = self._core_share(points[i], points[j])
        stations = (self.spots["station"] != "").to_numpy()
        city = (share > 1.0 - 1e-9) & ~stations[i] & ~stations[j]
        modes = np.where(city, Mode.RAIL, 0) | Mode.ROAD | Mode.ANY
        fixed = 2.0 * self.parameters.number("road.fixed_min")
        self.edges.add(
            self.origin[i], self.destination[j], minutes=minutes + fixed, vehicle=minutes,
            km=km, modes=modes, leg=Leg.LOCAL,
        )  # fmt: skip

    def _stations_by_road(self) -> None:
        number = self.parameters.number
        gates = self.roads.hubs["gate"].to_numpy()
        i, j, minutes, km = self._local(
            self.station_points, self.hub_points, number("road.station_max_km"), towns=1
        )
        usable = gates[j]
        i, j, minutes, km = i[usable], j[usable], minutes[usable], km[usable]
        driving = minutes + self.roads.hubs["ramp_min"].to_numpy()[j]
        given: dict[str, npt.ArrayLike] = {
            "minutes": driving + number("access.fixed_min"), "vehicle": driving, "km": km,
            "modes": Mode.ANY, "leg": Leg.LOCAL,
        }  # fmt: skip
        self.edges.add(self.hub + j, self.entrance[i], **given)
        self.edges.add(self.exit[i], self.hub + j, **given)

    def _worth(self) -> Worth:
        number = self.parameters.number
        shares = number("rail.worth.access_share"), number("rail.worth.drives")
        return Worth(*shares, self.parameters.as_of_year)

    def _finished(self) -> Network:
        columns = {name: np.concatenate(parts) for name, parts in self.edges.columns.items()}
        order = np.lexsort((columns["minutes"], columns["head"], columns["tail"]))
        sorted_columns = {name: values[order] for name, values in columns.items()}
        stations, hubs = self.rail.stations, self.roads.hubs
        parts = [
            self.spots, self.spots, stations, stations,
            stations.iloc[self.rail.track_station], stations.iloc[self.rail.track_station], hubs, hubs.iloc[self.roads.carriageway_hub],
        ]  # fmt: skip
        nodes = pd.concat([part[["name", "lon", "lat"]] for part in parts], ignore_index=True)
        whole = {"tail", "head", "opens", "closes", "modes", "leg", "line", "line2"}
        typed: dict[str, Any] = {
            name: values.astype(np.int64) if name in whole else np.rint(values * _STEPS) / _STEPS
            for name, values in sorted_columns.items()
        }
        return Network(
            places=self.spots, names=nodes["name"].tolist(), lon=nodes["lon"].to_numpy(),
            lat=nodes["lat"].to_numpy(), lines=tuple(self.years["id"]), years=self.years,
            worth=self._worth(),
            **typed,
        )  # fmt: skip


def stations(tables: Tables, names: Sequence[str]) -> pd.DataFrame:
    """Return rows of origins and destinations for stations by the names they have or had.

    ``name`` is the name asked for, ``station`` the one that ``rail_points`` has: 宜宾西 was
    renamed 宜宾.
    """
    known = tables.rail_points.drop_duplicates("name").set_index("name")[["lon", "lat"]]
    renamed = dict(zip(tables.station_names["name"], tables.station_names["station"], strict=True))
    now = {name: name if name in known.index else renamed.get(name, "") for name in names}
    rows = pd.DataFrame({"name": list(now), "station": list(now.values())})
    rows = rows.join(known, on="station").dropna(subset=["lon", "lat"])
    return rows.assign(id="station/" + rows["name"])[["id", "name", "lon", "lat", "station"]]
