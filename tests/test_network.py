"""The network: physics of trains, local roads, opening years, graphs and paths."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates.features import line_years
from geo.dates.years import ALWAYS, NEVER
from geo.errors import DataError, UsageError
from geo.network.building import build_network, stations
from geo.network.courses import with_lengths
from geo.network.local import Places, chords_km, core_share, local_km, local_minutes, pairs_within
from geo.network.model import MODES, Leg
from geo.network.rail.physics import class_of, running_of
from geo.network.routing import along_paths, edges_into, path_edges, select, shortest
from geo.network.spans import spans
from geo.network.trips import find_trips
from geo.tables.door import load_table
from geo.tables.parameters import Core, TravelParameters


@pytest.fixture(scope="module")
def parameters() -> TravelParameters:
    return TravelParameters.from_table(load_table("parameters"))


@pytest.fixture(scope="module")
def network(tables):
    return build_network(tables)


#: The plane that the small networks lie in: their lines begin on its central meridian.
PLANE = "EPSG:32648"
#: Tables that have nothing on the small networks' lines.
SHARED = ("shared_track", "generalised", "station_names")
#: Tables of what holds for one city or line only.
MODEL = ("cores", "train_classes", "former_speeds", "slow_sections", "stop_shares")


def line(name, **given):
    row = {
        "id": name, "name": name, "kind": "high_speed", "speed_kmh": 250.0,
        "length_km": float("nan"), "status": "open", "opened": "2010", "expected": "",
    }  # fmt: skip
    return {**row, **given}


def points(name, stops, part="main", **given):
    return [
        {
            "line": name, "part": part, "order": float(i), "name": stop, "kind": "station",
            "lon": 105.0 + km / 96.0, "lat": 31.0, "stop": "yes", "opened": "",
            "stop_opened": "", "stop_closed": "", **given,
        }
        for i, (stop, km) in enumerate(stops, start=1)
    ]  # fmt: skip


def service(lines, start, joints, end, since="2010", until=""):
    return {
        "lines": lines, "start": start, "joints": joints, "end": end, "since": since,
        "until": until,
    }  # fmt: skip


def small_tables(rail, rail_points, services=(), **changes):
    """Tables of rail lines only, far from any city's core, with the project's parameters."""
    numbers = load_table("parameters").set_index("name")["value"].to_dict()
    numbers |= {name: str(value) for name, value in changes.items()}
    frame = pd.DataFrame({"name": list(numbers), "value": list(numbers.values())})
    places = pd.DataFrame(columns=["id", "name", "kind", "lon", "lat"])
    roads = pd.DataFrame([line("road/none", kind="class")])
    road_points = pd.DataFrame(points("road/none", []), columns=list(points("x", [("y", 0)])[0]))
    return SimpleNamespace(
        rail=pd.DataFrame(rail), rail_points=pd.DataFrame(rail_points), roads=roads,
        through_running=pd.DataFrame(services, columns=list(service("", "", "", ""))),
        road_points=road_points, places=places, parameters=frame,
        region=SimpleNamespace(plane=PLANE), barriers=load_table("barriers"),
        **{name: load_table(name) for name in SHARED + MODEL},
    )  # fmt: skip


def ride(tables, start, end, *, year=2026, mode="rail"):
    """Whole and in-vehicle minutes between two stations."""
    network = build_network(tables, stations(tables, [start, end]))
    names = list(network.places["name"])
    graph = select(network, year=year, mode=mode)
    minutes, before = shortest(graph, network.origins())
    into = edges_into(graph, before)
    sums = along_paths(before, into, network.destinations(), network.vehicle[:, None])
    i, j = names.index(start), names.index(end)
    return minutes[i, network.destinations()[j]], sums[i, j, 0]


class TestRunning:
    def test_a_long_run_loses_what_starting_and_stopping_cost(self, parameters):
        how = running_of("regional", 200.0, parameters)
        run, lost = how.times(100.0, 0.0)
        v = how.speed / 3.6
        expected = (v / (2 * how.acceleration) + v / (2 * how.braking)) / 60.0 + how.throat
        assert run == pytest.approx(100.0 / how.speed * 60.0)
        assert 2 * lost == pytest.approx(expected)

    @given(st.floats(0.3, 400.0), st.floats(0.01, 50.0))
    def test_a_longer_run_takes_longer(self, km, more):
        how = running_of("fast", 300.0, TravelParameters.from_table(load_table("parameters")))
        short, long = how.times(km, 0.0), how.times(km + more, 0.0)
        assert sum(short) + short[1] < sum(long) + long[1]

    def test_short_runs_join_long_ones_without_a_step(self, parameters):
        how = running_of("metro", 160.0, parameters)
        v = how.speed / 3.6
        km = v**2 * (1 / how.acceleration + 1 / how.braking) / 2000.0
        below, above = how.times(km * 0.999, 0.0), how.times(km * 1.001, 0.0)
        assert sum(below) + below[1] == pytest.approx(sum(above) + above[1], rel=0.01)

    @pytest.mark.parametrize(
        ("kind", "speed", "expected"),
        [
            ("metro", 160.0, "metro"), ("suburban", 160.0, "metro"),
            ("suburban", 200.0, "regional"), ("high_speed", 350.0, "fast"),
            ("intercity", 250.0, "regional"), ("conventional", 120.0, "classic"),
            ("conventional", 160.0, "mixed"), ("intercity", 160.0, "regional"),
        ],
    )  # fmt: skip
    def test_class_follows_kind_and_speed(self, kind, speed, expected, parameters):
        assert class_of(kind, speed, parameters) == expected


class TestLocalTravel:
    def test_share_of_a_way_through_a_circle(self):
        core = Core("x", 105.0, 31.0, 10.0)
        centre = Places.from_degrees([105.0], [31.0], PLANE).xy_km[0]
        start = centre + np.array([[-20.0, 0.0], [0.0, 0.0], [-20.0, 11.0], [30.0, 0.0]])
        end = centre + np.array([[20.0, 0.0], [0.0, 0.0], [20.0, 11.0], [40.0, 0.0]])
        assert core_share(start, end, [core], plane=PLANE) == pytest.approx([0.5, 1.0, 0.0, 0.0])

    @given(st.floats(0.0, 200.0), st.floats(0.001, 50.0), st.floats(0.0, 1.0))
    def test_farther_takes_longer(self, km, more, share):
        parameters = TravelParameters.from_table(load_table("parameters"))
        distances = np.array([km, km + more])
        near, far = local_minutes(distances, np.full(2, share), parameters)
        assert near < far
        short, long = local_km(distances, parameters)
        assert km <= short < long

    def test_pairs_within_a_distance(self):
        a = Places.from_degrees([105.0, 106.0], [31.0, 31.0], PLANE)
        b = Places.from_degrees([105.01, 105.5], [31.0, 31.0], PLANE)
        i, j, km = pairs_within(a, b, 10.0)
        assert (i.tolist(), j.tolist()) == ([0], [0])
        assert km[0] == pytest.approx(0.955, abs=0.01)


class TestLengths:
    def test_a_known_course_counts_and_the_rest_is_chords(self):
        stops = pd.DataFrame(points("road/x", [("a", 0.0), ("b", 10.0), ("c", 20.0), ("d", 30.0)]))
        known = pd.DataFrame(
            {
                "line": ["road/x"] * 3, "part": ["main"] * 3, "to_order": [2.0, 3.0, 4.0],
                "from_name": ["a", "b", "moved"], "to_name": ["b", "c", "d"],
                "made": ["generalised", "schematic", "generalised"],
                "length_km": [12.0, 14.0, 15.0], "track_km": [np.nan, np.nan, 16.0],
            }
        )  # fmt: skip
        limits = {"default": 1.1, "least": 0.95, "most": 1.25}

        def found(official):
            return with_lengths(stops, known, {"road/x": official}, **limits)["km"].to_numpy()

        chord = chords_km(stops["lon"], stops["lat"])[0]
        # Nobody knows how long it is; its length says how long the other two are; or it cannot.
        assert found(np.nan) == pytest.approx([0.0, 12.0, chord * 1.1, chord * 1.1])
        assert found(35.0) == pytest.approx([0.0, 12.0, 11.5, 11.5], rel=1e-3)
        assert found(90.0) == pytest.approx([0.0, 12.0, chord * 1.1, chord * 1.1])

    def test_a_road_through_the_middle_of_a_core(self):
        stops = pd.DataFrame(points("road/x", [("a", -20.0), ("b", 20.0)])).assign(opens=ALWAYS)
        core = Core("x", 105.0, 31.0, 10.0)
        (span,) = spans(
            stops, [True, True], line="x", part="main", cores=[core], centre_km=4.0, plane=PLANE
        )
        assert span.core_km / span.km == pytest.approx(0.5, abs=0.01)
        assert span.centre_km / span.km == pytest.approx(0.2, abs=0.01)


class TestOpeningYears:
    @pytest.mark.parametrize(
        ("status", "opened", "expected", "year", "basis"),
        [
            ("open", "2015-12-26", "", 2015, "opened"),
            ("open", "", "", ALWAYS, "undated"),
            ("construction", "", "2027", 2027, "expected"),
            # What is not open on the as-of day opens in the year after at the earliest.
            ("construction", "", "2026", 2027, "expected"),
            # Nobody dated it: the atlas does not either.
            ("construction", "", "", NEVER, "undated"),
            ("planned", "", "2030", 2030, "expected"),
            ("planned", "", "", NEVER, "undated"),
            ("approved", "", "", NEVER, "undated"),
        ],
    )
    def test_a_line_opens_when_its_status_says(
        self, status, opened, expected, year, basis, parameters
    ):
        lines = pd.DataFrame([line("rail/x", status=status, opened=opened, expected=expected)])
        found = line_years(lines, today=parameters.as_of).iloc[0]
        assert (found["opens"], found["basis"]) == (year, basis)


class TestParameters:
    def test_every_parameter_has_unit_reason_and_source(self):
        frame = load_table("parameters")
        assert not frame["name"].duplicated().any()
        assert (frame[["value", "unit", "reason", "source"]] != "").all(axis=None)

    def test_a_missing_or_bad_parameter_is_a_fault_of_the_table(self):
        bad = TravelParameters({"x": "fast"})
        with pytest.raises(DataError, match="missing"):
            bad.number("y")
        with pytest.raises(DataError, match="expected a number"):
            bad.number("x")


class TestSmallNetworks:
    LONG = (("a", 0.0), ("b", 40.0), ("c", 80.0))

    def through(self, **given):
        """Two lines of one class that meet at b, and a service from one to the other."""
        return small_tables(
            [line("rail/one"), line("rail/two")],
            points("rail/one", self.LONG[:2]) + points("rail/two", self.LONG[1:]),
            [service("rail/one|rail/two", "a", "b", "c", **given)],
        )

    def test_a_train_runs_through_from_one_line_to_the_next(self):
        alone = small_tables([line("rail/one")], points("rail/one", self.LONG))
        whole, _ = ride(self.through(), "a", "c")
        assert whole == pytest.approx(ride(alone, "a", "c")[0])
        assert ride(self.through(), "c", "a")[0] == pytest.approx(whole)

    def test_people_change_where_no_service_runs_through(self, parameters):
        tables = self.through(since="2020", until="2024")
        waits = sum(parameters.number(f"rail.{what}_min.national") for what in ("board", "alight"))
        for year, times in ((2019, 2), (2020, 1), (2023, 1), (2024, 2)):
            whole, vehicle = ride(tables, "a", "c", year=year)
            assert whole - vehicle == pytest.approx(times * waits, abs=0.01), year

    def test_two_services_do_not_make_a_third(self, parameters):
        stops = [("a", 0.0), ("b", 40.0), ("c", 80.0), ("d", 120.0)]
        names = ("rail/one", "rail/two", "rail/three")
        tables = small_tables(
            [line(name) for name in names],
            [p for i, name in enumerate(names) for p in points(name, stops[i : i + 2])],
            [service("rail/one|rail/two", "a", "b", "c"),
             service("rail/two|rail/three", "b", "c", "d")],
        )  # fmt: skip
        waits = sum(parameters.number(f"rail.{what}_min.national") for what in ("board", "alight"))
        whole, vehicle = ride(tables, "a", "d")
        assert whole - vehicle == pytest.approx(2 * waits, abs=0.01)

    def test_a_service_goes_no_farther_than_it_goes(self, parameters):
        both = [line("rail/one"), line("rail/two")]
        stops = [*self.LONG, ("d", 120.0)]
        tables = small_tables(
            both, points("rail/one", stops[:2]) + points("rail/two", stops[1:]),
            [service("rail/one|rail/two", "a", "b", "c")],
        )  # fmt: skip
        waits = sum(parameters.number(f"rail.{what}_min.national") for what in ("board", "alight"))
        whole, vehicle = ride(tables, "a", "d")
        assert whole - vehicle == pytest.approx(2 * waits, abs=0.01)

    def test_trains_of_a_branch_come_from_the_main_line_and_nobody_turns_round(self, parameters):
        main = points("rail/one", self.LONG)
        branch = points("rail/one", [("b", 40.0), ("e", 70.0)], part="branch")
        tables = small_tables([line("rail/one")], main + branch)
        waits = sum(parameters.number(f"rail.{what}_min.national") for what in ("board", "alight"))
        for end, times in (("a", 1), ("c", 2)):
            whole, vehicle = ride(tables, "e", end)
            assert whole - vehicle == pytest.approx(times * waits, abs=0.01)

    def test_a_branch_may_join_the_main_line_between_stops(self, parameters):
        main = points("rail/one", [("a", 0.0), ("x", 40.0), ("c", 80.0)])
        main[1]["stop"] = "no"
        branch = points("rail/one", [("e", 10.0), ("x", 40.0)], part="branch")
        branch[1]["stop"] = "no"
        tables = small_tables([line("rail/one")], main + branch)
        whole = points("rail/two", [("e", 10.0), ("c", 80.0)])
        alone = small_tables([line("rail/two")], whole)
        assert ride(tables, "e", "c") == pytest.approx(ride(alone, "e", "c"), rel=1e-4)
        # Its trains go on along the line, not back.
        assert ride(tables, "e", "a")[0] > ride(tables, "c", "a")[0]

    def test_people_change_between_metro_and_railway(self, parameters):
        both = [line("rail/one"), line("rail/two", kind="metro", speed_kmh=160.0)]
        tables = small_tables(
            both, points("rail/one", self.LONG[:2]) + points("rail/two", self.LONG[1:])
        )
        whole, vehicle = ride(tables, "a", "c")
        waits = sum(
            parameters.number(f"rail.{what}_min.{where}")
            for what in ("board", "alight")
            for where in ("national", "metro")
        )
        assert whole - vehicle == pytest.approx(waits, abs=0.01)

    def test_a_stop_on_the_way_costs_its_share(self, parameters):
        ends = (self.LONG[0], self.LONG[2])
        few = small_tables([line("rail/one")], points("rail/one", ends))
        more = small_tables([line("rail/one")], points("rail/one", self.LONG))
        how = running_of("regional", 250.0, parameters)
        stop = how.minor * (2 * how.times(40.0, 0.0)[1] + how.dwell)
        assert ride(more, "a", "c")[1] - ride(few, "a", "c")[1] == pytest.approx(stop, abs=0.2)

    def test_a_counted_stop_costs_its_share_from_the_year_of_the_count(self, parameters):
        counted = {"line": "rail/one", "station": "b", "share": 0.05, "trains": 9.0, "year": 2020.0}
        tables = small_tables([line("rail/one")], points("rail/one", self.LONG))
        tables.stop_shares = pd.DataFrame([counted])
        how = running_of("regional", 250.0, parameters)
        before, after = (ride(tables, "a", "c", year=year)[1] for year in (2019, 2020))
        stop = 2 * how.times(40.0, 0.0)[1] + how.dwell
        assert before - after == pytest.approx((how.minor - 0.05) * stop, abs=0.2)
        # More stops than is usual hold for all years: no trip becomes slower.
        tables.stop_shares = pd.DataFrame([counted | {"share": 0.9}])
        assert ride(tables, "a", "c", year=2019) == ride(tables, "a", "c", year=2020)

    def test_a_slow_section_is_run_at_its_own_speed_from_its_year_on(self, parameters):
        slow = {
            "line": "rail/one", "part": "main", "start": "a", "end": "b", "speed_kmh": 80.0,
            "since_year": float("nan"),
        }  # fmt: skip
        tables = small_tables([line("rail/one")], points("rail/one", self.LONG))
        free = ride(tables, "a", "c")[1]
        tables.slow_sections = pd.DataFrame([slow])
        speed = running_of("regional", 250.0, parameters).speed
        km = (self.LONG[1][1] - self.LONG[0][1]) * parameters.number("rail.alignment_default")
        lost = km * (1 / 80.0 - 1 / speed) * 60.0
        always = ride(tables, "a", "c", year=2012)[1]
        # Who runs slower loses less by starting.
        assert 0.0 < free + lost - always < 2.0
        tables.slow_sections = pd.DataFrame([slow | {"since_year": 2020.0}])
        years = [ride(tables, "a", "c", year=year)[1] for year in (2019, 2020)]
        assert years[0] < years[1] == pytest.approx(always, abs=0.2)

    def test_a_known_length_of_track_counts_for_the_chord(self, parameters):
        tables = small_tables([line("rail/one")], points("rail/one", self.LONG))
        known = {"line": "rail/one", "part": "main", "to_order": 2.0, "length_km": 50.0}
        tables.generalised = pd.DataFrame(
            [
                known
                | {
                    "track_km": 60.0,
                    "made": "schematic",
                    "from_name": "a",
                    "to_name": "b",
                    "from_order": 1.0,
                    "course": "",
                    "reason": "off",
                }
            ]
        )
        network = build_network(tables, stations(tables, ["a", "b"]))
        assert network.km[network.km > 0.0].min() < 60.0 == pytest.approx(network.km.max())

    def test_a_station_answers_to_a_name_it_had(self):
        tables = small_tables([line("rail/one")], points("rail/one", self.LONG))
        tables.station_names = pd.DataFrame({"name": ["old b"], "station": ["b"]})
        assert ride(tables, "a", "old b") == ride(tables, "a", "b")
        assert list(stations(tables, ["b", "nowhere"])["name"]) == ["b"]

    def test_a_station_opens_with_its_own_date_and_trains_pass_before(self):
        stops = points("rail/one", self.LONG)
        stops[1]["stop_opened"] = "2020"
        tables = small_tables([line("rail/one")], stops)
        assert np.isinf(ride(tables, "a", "b", year=2019)[0])
        assert np.isfinite(ride(tables, "a", "b", year=2020)[0])
        assert ride(tables, "a", "c", year=2019) == ride(tables, "a", "c", year=2020)

    def test_a_closed_stop_is_served_until_then_and_passed_after(self):
        stops = points("rail/one", self.LONG)
        stops[1] |= {"stop": "no", "stop_closed": "2020-06"}
        tables = small_tables([line("rail/one")], stops)
        assert np.isfinite(ride(tables, "a", "b", year=2019)[0])
        assert np.isinf(ride(tables, "a", "b", year=2020)[0])
        few = small_tables([line("rail/one")], points("rail/one", (self.LONG[0], self.LONG[2])))
        before, after = (ride(tables, "a", "c", year=year)[1] for year in (2019, 2020))
        assert before > after == pytest.approx(ride(few, "a", "c")[1], abs=0.2)

    def test_a_stop_may_close_and_open_again(self):
        stops = points("rail/one", self.LONG)
        stops[1] |= {"stop_closed": "2016-06", "stop_opened": "2019-04-20"}
        tables = small_tables([line("rail/one")], stops)
        served = [np.isfinite(ride(tables, "a", "b", year=year)[0]) for year in range(2014, 2021)]
        assert served == [True, True, False, False, False, True, True]

    def test_a_stretch_opens_with_its_own_date(self):
        stops = points("rail/one", self.LONG)
        stops[2]["opened"] = "2024"
        tables = small_tables([line("rail/one")], stops)
        assert np.isfinite(ride(tables, "a", "b", year=2010)[0])
        assert np.isinf(ride(tables, "a", "c", year=2023)[0])
        assert np.isfinite(ride(tables, "a", "c", year=2024)[0])

    def test_a_line_runs_slower_before_it_is_raised(self):
        row = line("rail/chengyu-gaotie", speed_kmh=350.0)
        tables = small_tables([row], points(row["id"], self.LONG))
        assert ride(tables, "a", "c", year=2020)[1] > ride(tables, "a", "c", year=2021)[1]

    def test_nobody_travels_by_rail_without_a_train(self):
        tables = small_tables([line("rail/one")], points("rail/one", self.LONG))
        spots = pd.DataFrame(
            {
                "id": ["x", "y"], "name": ["x", "y"], "lon": [104.95, 105.05],
                "lat": [31.0, 31.0], "station": ["", ""],
            }
        )  # fmt: skip
        network = build_network(tables, spots)
        minutes, _ = shortest(select(network, year=2026, mode="rail"), network.origins())
        vehicle = minutes[0, network.destinations()[1]]
        # Both seats are nearest to station a: only a ride to b and back would be rail.
        assert np.isinf(vehicle) or vehicle > 40.0


class TestTripsByRail:
    """Two seats and a line of three stations, 40 km apart, with its middle one near neither."""

    STOPS = (("a", 0.0), ("b", 40.0), ("c", 80.0))

    def minutes(self, x, y, *, stops=STOPS, **changes):
        """Minutes by rail from a seat at x to one at y (km along the line, 3 km beside it)."""
        loose = {"rail.worth.drives": 9, **changes}
        tables = small_tables([line("rail/one")], points("rail/one", stops), **loose)
        spots = pd.DataFrame(
            {
                "id": ["x", "y"], "name": ["x", "y"], "lon": [105 + x / 96.0, 105 + y / 96.0],
                "lat": [31.03, 31.03], "station": ["", ""],
            }
        )  # fmt: skip
        trips = find_trips(build_network(tables, spots), year=2026, mode="rail")
        return trips.minutes[0, 1], bool(trips.worthless[0, 1])

    def test_who_drives_farther_than_he_rides_does_not_travel_by_rail(self):
        near, _ = self.minutes(0.0, 40.0)
        assert np.isfinite(near)
        # 22 km to a and 22 km on from b, for a ride of 40.
        two = self.STOPS[:2]
        assert self.minutes(-22.0, 62.0, stops=two) == (np.inf, True)
        assert np.isfinite(self.minutes(-15.0, 55.0, stops=two)[0])
        twice = {"rail.worth.access_share": 2}
        assert np.isfinite(self.minutes(-22.0, 62.0, stops=two, **twice)[0])

    def test_a_journey_much_longer_than_the_drive_is_none(self):
        whole, _ = self.minutes(0.0, 40.0)
        assert self.minutes(0.0, 40.0, **{"rail.worth.drives": 0.5}) == (np.inf, True)
        assert self.minutes(0.0, 40.0, **{"rail.worth.drives": 2})[0] == whole

    def test_the_quickest_one_worth_taking_is_told_and_not_the_quickest(self):
        """By b one is there sooner, but has driven 40 km for a ride of 40."""
        loose, _ = self.minutes(0.0, 62.0, **{"rail.worth.access_share": 9})
        strict, _ = self.minutes(0.0, 62.0, **{"rail.worth.access_share": 0.5})
        assert loose < strict < np.inf

    def test_where_no_train_goes_nothing_is_not_worth_taking(self):
        assert self.minutes(0.0, 400.0) == (np.inf, False)


class TestNetwork:
    def test_edges_are_sorted_positive_and_no_vehicle_beats_the_clock(self, network):
        keys = network.tail * len(network.names) + network.head
        assert (np.diff(keys) >= 0).all()
        assert (network.minutes > 0.0).all()
        assert np.isfinite(network.minutes).all()
        assert (network.vehicle <= network.minutes + 1e-9).all()
        assert (network.vehicle >= 0.0).all()
        assert (network.km >= 0.0).all()

    def test_lines_belong_to_their_mode(self, network):
        lines = np.array([*network.lines, ""])
        rail = np.char.startswith(lines[network.line], "rail/")
        assert ((network.modes[rail] & MODES["road"]) == 0).all()
        roads = np.char.startswith(lines[network.line], "road/")
        assert ((network.modes[roads] & MODES["rail"]) == 0).all()

    def test_a_path_adds_up_to_its_minutes(self, network):
        graph = select(network, year=2026, mode="any")
        minutes, before = shortest(graph, network.origins()[:3])
        for row in range(3):
            for target in network.destinations()[3::7]:
                edges = path_edges(graph, before[row], int(target))
                assert network.minutes[edges].sum() == pytest.approx(minutes[row, target])
                assert (network.head[edges[:-1]] == network.tail[edges[1:]]).all()

    def test_one_track_is_one_lines(self, network):
        """Track that several lines list (成达万 over 成自宜) closes with its owner only."""
        rides = network.leg == Leg.RAIL
        ends = [
            frozenset((network.names[a], network.names[b]))
            for a, b in zip(network.tail[rides], network.head[rides], strict=True)
        ]
        owners: dict[frozenset[str], set[int]] = {}
        for pair, owner in zip(ends, network.line[rides], strict=True):
            owners.setdefault(pair, set()).add(int(owner))
        assert all(len(lines) == 1 for lines in owners.values())

    def test_trips_may_start_from_the_first_places_only(self, tables, network):
        places = network.places.iloc[:6]
        few = build_network(tables, places, starts=1)
        minutes = [
            shortest(select(n, year=2026, mode="any"), n.origins()[:1])[0][0, n.destinations()[:6]]
            for n in (few, build_network(tables, places))
        ]
        assert minutes[0][1:] == pytest.approx(minutes[1][1:])
        assert len(few.tail) < len(network.tail)

    def test_unknown_mode_and_line_are_named(self, network):
        with pytest.raises(UsageError, match="boat"):
            select(network, year=2026, mode="boat")
        with pytest.raises(UsageError, match="rail/nowhere"):
            select(network, year=2026, mode="rail", without="rail/nowhere")

    def test_parallel_edges_give_the_quickest(self, network):
        graph = select(network, year=2026, mode="rail")
        assert (np.diff(graph.keys) > 0).all()
        assert graph.matrix.nnz == len(graph.edges)
