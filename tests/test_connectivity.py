"""Connectivity: what a planner would check at once, and the errors against known times."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from geo.coordinates import distance_m
from geo.dates.years import YEARS
from geo.errors import AmbiguousError, DataError, NotFoundError, UsageError
from geo.network.model import MODES, Leg
from geo.network.trips import find_trips
from geo.tables.parameters import TravelParameters
from layers.built.connectivity import build_connectivity, measure_columns
from layers.travel.accuracy import USUAL, compare_times, error_summary, half_of
from layers.travel.border_pairs import border_travel
from layers.travel.gains import gains
from layers.travel.journeys import connect
from layers.travel.known_times import errors_told, read_known_times
from layers.travel.measures import mean_minutes, people_within
from layers.travel.times import NOT_WORTH, travel_matrices, travel_times

KNOWN = Path(__file__).parent / "fixtures" / "known_times.csv"
DISTANCES = KNOWN.with_name("known_distances.csv")
#: A change of vehicle, minutes: how far the triangle inequality may be off.
TRANSFER = 15.0


@pytest.fixture(scope="module")
def matrices(tables):
    return travel_matrices(tables)


@pytest.fixture(scope="module")
def unclosed(tables):
    """Matrices as if no station, service or faster train had ever been given up."""
    reopened = tables.rail_points["stop_opened"].where(tables.rail_points["stop_closed"] == "", "")
    points = tables.rail_points.assign(stop_closed="", stop_opened=reopened)
    services = tables.through_running[tables.through_running["until"] == ""]
    slow = tables.slow_sections[tables.slow_sections["since_year"].isna()]
    kept = {"rail_points": points, "through_running": services, "slow_sections": slow}
    return travel_matrices(replace(tables, **kept))


@pytest.fixture(scope="module")
def population(matrices):
    return matrices.network.places["population_2020"].to_numpy()


@pytest.fixture(scope="module")
def known():
    return pd.read_csv(KNOWN, dtype={"note": str}, keep_default_na=False)


@pytest.fixture(scope="module")
def compared(tables, known):
    return compare_times(tables, known)


class TestSanity:
    def test_districts_are_the_44(self, matrices):
        assert len(matrices.network.places) == 44

    @pytest.mark.parametrize("mode", MODES)
    def test_no_trip_becomes_slower_from_year_to_year_unless_a_stop_closes(self, unclosed, mode):
        for year in YEARS[1:]:
            before, after = (unclosed.at(y, mode).minutes for y in (year - 1, year))
            assert not (np.isnan(after) & ~np.isnan(before)).any()
            assert np.nanmax(after - before) <= 1e-9

    @pytest.mark.parametrize("mode", MODES)
    def test_opening_a_line_never_makes_a_trip_slower(self, matrices, mode):
        for year in (2016, 2026, 2030):
            for line in matrices.network.lines:
                without = matrices.without(year, mode, line)
                with_it = matrices.at(year, mode).minutes
                assert not (np.isnan(with_it) & ~np.isnan(without)).any()
                assert np.nanmax(with_it - without) <= 1e-9, line

    @pytest.mark.parametrize("mode", MODES)
    def test_triangle_inequality_up_to_a_transfer(self, matrices, mode):
        """Two journeys by rail may be worth taking, each for itself, and not both in a row."""
        matrix = matrices.at(2026, mode)
        minutes = np.nan_to_num(matrix.minutes, nan=1e6)
        over = (minutes[:, :, None] + minutes[None, :, :]).min(axis=1)
        assert (over - minutes)[~matrix.worthless].min() >= -TRANSFER
        assert matrix.worthless.mean() < 0.1

    @pytest.mark.parametrize("mode", MODES)
    def test_trips_take_as_long_in_either_direction(self, matrices, mode):
        """To the last bit: 119.85 and 119.85000000000002 round to two different tenths."""
        for year in (2010, 2026):
            matrix = matrices.at(year, mode)
            for measure in (matrix.minutes, matrix.vehicle, matrix.km):
                assert np.array_equal(measure, measure.T, equal_nan=True)

    @pytest.mark.parametrize("mode", MODES)
    def test_reach_grows_from_2010_to_2016_to_2024(self, matrices, population, mode):
        reach = [
            population @ people_within(matrices.at(year, mode).minutes, population, 60)
            for year in (2010, 2016, 2024)
        ]
        # The mean over the pairs that had a way in 2010: new ones are far away.
        first = matrices.at(2010, mode).minutes
        means = [
            np.nanmean(np.where(np.isnan(first), np.nan, matrices.at(year, mode).minutes))
            for year in (2010, 2016, 2024)
        ]
        assert reach[0] < reach[1] < reach[2]
        assert means[0] > means[1] > means[2]

    def test_closing_the_chongqing_line_hurts_ziyang_more_than_pengzhou(self, matrices, population):
        names = list(matrices.network.places["name"])
        before = mean_minutes(matrices.at(2026, "rail").minutes, population)
        after = mean_minutes(matrices.without(2026, "rail", "rail/chengyu-gaotie"), population)
        hurt = dict(zip(names, after - before, strict=True))
        assert hurt["雁江区"] > hurt["彭州市"] >= 0.0

    def test_closing_only_what_is_used_equals_computing_anew(self, matrices):
        network = matrices.network
        cases = [
            (2026, "rail", "rail/chengmian-le"), (2018, "any", "road/chengya"),
            (2030, "any", "rail/chengyu-zhongxian"), (2014, "road", "road/second-ring"),
        ]  # fmt: skip
        for year, mode, line in cases:
            anew = find_trips(network, year=year, mode=mode, without=line).minutes
            anew = np.where(np.isinf(anew), np.nan, anew)
            np.fill_diagonal(anew, 0.0)
            assert np.allclose(matrices.without(year, mode, line), anew, equal_nan=True)


class TestTable:
    def test_an_unreachable_pair_is_missing_never_0_or_infinite(self, tables, matrices):
        frame = travel_times(tables, (2010, 2026), matrices=matrices)
        assert len(frame) == 44 * 43 * len(MODES) * 2
        numbers = frame[["minutes", "in_vehicle_minutes", "km"]]
        assert not np.isinf(numbers).any(axis=None)
        assert (frame["minutes"].dropna() > 0.0).all()
        assert frame["minutes"].isna().equals(frame["km"].isna())
        assert frame.loc[frame["mode"] == "rail", "minutes"].isna().any()
        assert (frame["in_vehicle_minutes"].dropna() <= frame["minutes"].dropna()).all()

    def test_unknown_mode_and_year(self, tables, matrices):
        with pytest.raises(UsageError, match="boat"):
            travel_times(tables, (2026,), ("boat",), matrices=matrices)
        with pytest.raises(UsageError, match="2010 to 2035"):
            travel_times(tables, (1999,), matrices=matrices)

    def test_a_journey_by_rail_not_worth_taking_is_empty_with_a_reason(self, tables, matrices):
        frame = travel_times(tables, (2026,), matrices=matrices)
        rows = frame.set_index(["from_name", "to_name", "mode"])
        absurd = rows.loc[("彭州市", "什邡市", "rail")]
        assert np.isnan(absurd["minutes"])
        assert absurd["reason"] == connect(tables, "彭州", "什邡", mode="rail").reason == NOT_WORTH
        assert rows.loc[("彭州市", "什邡市", "road"), "reason"] == ""
        assert (frame["reason"] != "").equals(frame["minutes"].isna())
        assert set(frame.loc[frame["mode"] != "rail", "reason"]) == {""}

    def test_every_journey_by_rail_is_worth_taking(self, tables, matrices):
        drive = matrices.at(2026, "road").minutes
        names = list(matrices.network.places["name"])
        most = TravelParameters.from_table(tables.parameters).number("rail.worth.drives")
        for year in (2010, 2026, 2035):
            trips = matrices.trips(year, "rail")
            minutes = matrices.at(year, "rail").minutes
            told = np.isfinite(minutes) & (trips.row >= 0) & (trips.node >= 0)
            assert (minutes[told] <= most * drive[told] + 1e-9).all()
            for i, j in np.argwhere(told)[::97]:
                legs = connect(tables, names[i], names[j], year=year, mode="rail").legs
                driven = [leg for leg in (legs[0], legs[-1]) if leg.mode == "access"]
                ways = [_apart_km(leg.points[0], leg.points[-1]) for leg in driven]
                stations = _apart_km(legs[0].points[-1], legs[-1].points[0])
                assert sum(ways) <= stations + 1e-6, (names[i], names[j], year)


def _apart_km(a, b):
    return float(distance_m(*a, *b)) / 1000.0


class TestMeasures:
    def test_means_leave_out_what_cannot_be_reached(self):
        minutes = np.array([[0.0, 10.0, np.nan], [10.0, 0.0, np.nan], [np.nan, np.nan, 0.0]])
        found = mean_minutes(minutes, np.array([1.0, 2.0, 4.0]))
        assert found[:2].tolist() == [10.0, 10.0]
        assert np.isnan(found[2])
        assert people_within(minutes, np.array([1.0, 2.0, 4.0]), 30).tolist() == [3.0, 3.0, 4.0]

    def test_the_layer(self, tables, layers):
        layer = build_connectivity(tables, layers)
        assert len(layer) == 44
        assert layer["id"].is_unique
        assert set(measure_columns(2026)) <= set(layer.columns)
        assert (layer["any_2026_people_30"] >= layer["population_2020"]).all()
        assert (layer["any_2026_people_30"] <= layer["any_2026_people_60"]).all()
        assert (layer["any_2030_mean_minutes"] <= layer["any_2026_mean_minutes"]).all()

    def test_gains_rank_lines_within_a_mode(self, tables, matrices):
        frame = gains(tables, matrices=matrices)
        for _, rows in frame.groupby("mode"):
            assert rows["minutes_saved"].is_monotonic_decreasing
            assert (rows["minutes_saved"] >= 0.0).all()
        rail = frame[frame["mode"] == "rail"].set_index("line")
        assert rail.index[0] == "rail/chengmian-le"
        assert rail.loc["rail/chengyu-zhongxian", "year"] == 2027
        assert rail.loc["rail/chengyu-zhongxian", "district_name"] in ("安岳县", "乐至县")
        assert "rail/huanxian" not in rail.index  # planned without a date: never opens

    def test_gains_between_two_years_are_of_the_lines_opened_then(self, tables, matrices):
        frame = gains(tables, from_year=2014, to_year=2016, matrices=matrices)
        assert set(frame["line"]) == {"rail/chengyu-gaotie"}
        with pytest.raises(UsageError, match="both years"):
            gains(tables, from_year=2014, matrices=matrices)

    def test_border_pairs(self, tables):
        frame = border_travel(tables)
        assert set(frame["pair"]) == set(tables.border_pairs["id"])
        road = frame[frame["mode"] == "road"]
        assert road["minutes"].notna().all()
        assert (road["detour"] >= 1.0).all()
        assert set(frame["year"]) == {2026, 2030}


class TestJourneys:
    def test_the_contract(self, tables):
        told = connect(tables, "资阳", "重庆", mode="rail").to_dict()
        assert list(told) == [
            "from", "to", "year", "mode", "minutes", "in_vehicle_minutes", "km", "legs",
        ]  # fmt: skip
        assert (told["from"], told["to"], told["year"]) == ("资阳市", "重庆市", 2026)
        for leg in told["legs"]:
            assert list(leg) == ["mode", "line", "from", "to", "minutes", "km"]
        assert sum(leg["minutes"] for leg in told["legs"]) == pytest.approx(
            told["minutes"], abs=0.5
        )
        ridden = sum(leg["minutes"] for leg in told["legs"] if leg["mode"] == "rail")
        assert ridden == pytest.approx(told["in_vehicle_minutes"], abs=0.5)
        assert json.loads(json.dumps(told)) == told

    @pytest.mark.parametrize("name", ["成都东", "成都东站"])
    def test_a_station_with_or_without_zhan(self, tables, name):
        journey = connect(tables, name, "重庆北", mode="rail")
        assert [leg.mode for leg in journey.legs] == ["board", "rail", "alight"]
        assert journey.legs[1].line == "rail/chengyu-gaotie"

    def test_from_a_station_a_city_is_its_station(self, tables):
        told = connect(tables, "成都东", "绵阳", mode="rail").to_dict()
        assert [leg["mode"] for leg in told["legs"]] == ["board", "rail", "alight"]
        # A station that is still to open is no station yet.
        jianzhou = connect(tables, "成都东", "简州新城", mode="rail")
        assert jianzhou.legs[-1].mode == "access"
        whole = connect(tables, "成都", "绵阳", mode="rail").to_dict()
        assert whole["legs"][0]["mode"] == "access"

    def test_the_station_next_door_is_a_walk_away(self, tables):
        railway = connect(tables, "成都东", "资阳北", mode="rail")
        metro = connect(tables, "成都东", "资阳北站", mode="rail")
        assert metro.in_vehicle_minutes == pytest.approx(railway.in_vehicle_minutes)
        assert metro.minutes == pytest.approx(railway.minutes, abs=5.0)

    @pytest.mark.parametrize(
        ("start", "end", "boarded"),
        [
            ("德阳站", "眉山东", 1),  # one line, through 成都东
            ("绵竹南", "成都东", 1),  # 川青 trains run on to 成都东
            ("雅安站", "成都东", 1),  # by the ring
            ("重庆北", "遂宁站", 1),
            ("雅安站", "绵阳站", 2),  # no service is known to do all of it
            ("黄龙九寨", "重庆北", 2),
        ],
    )
    def test_trains_run_through_where_a_service_does(self, tables, start, end, boarded):
        journey = connect(tables, start, end, mode="rail")
        assert [leg.mode for leg in journey.legs].count("board") == boarded

    def test_no_line_to_come_is_run_through_without_a_source(self, tables):
        """乐至 will be a station of two lines on two levels: people will change."""
        journey = connect(tables, "安岳县", "邛崃市", year=2030, mode="rail")
        boards = [leg.mode for leg in journey.legs].count("board")
        ridden = [leg.line for leg in journey.legs if leg.mode == "rail"]
        assert boards == len(ridden) == 2

    def test_who_names_a_station_means_its_trains(self, tables):
        slow = connect(tables, "成都站", "德阳站", year=2021, mode="rail")
        assert [leg.line for leg in slow.legs if leg.mode == "rail"] == ["rail/baocheng"]
        # To come by train to 成都东 and cross the city to board another for 成都 is absurd.
        crossed = connect(tables, "资中县", "成都站", year=2016, mode="rail")
        assert [leg.mode for leg in crossed.legs][1:] == ["board", "rail", "alight", "access"]

    def test_stations_that_were_closed_had_trains(self, tables):
        for name, year in (("资阳市", 2010), ("简阳市", 2012)):
            journey = connect(tables, name, "青羊区", year=year, mode="rail")
            assert "rail/chengyu-railway" in {leg.line for leg in journey.legs}
        slow = connect(tables, "重庆南站", "内江站", year=2020, mode="rail")
        assert [leg.line for leg in slow.legs] == [None, "rail/chengyu-railway", None]
        # 成都站 is being rebuilt.
        lines = {leg.line for leg in connect(tables, "彭州市", "青羊区", mode="rail").legs}
        assert "rail/pengzhou-branch" in lines
        ends = {leg.end for leg in connect(tables, "彭州市", "青羊区", mode="rail").legs}
        assert "成都" not in ends

    def test_who_drives_far_to_a_train_does_not_travel_by_rail(self, tables, matrices):
        longest = TravelParameters.from_table(tables.parameters).number("access.rail_max_km")
        network = matrices.network
        rail = (network.modes & MODES["rail"]) != 0
        access = rail & (network.leg == Leg.ACCESS) & (network.tail < len(network.places))
        assert network.km[access].max() <= longest * 1.3 + 1e-9
        names = list(network.places["name"])
        assert np.isnan(matrices.at(2026, "rail").minutes[names.index("盐亭县")]).sum() >= 43
        assert np.isfinite(matrices.at(2026, "any").minutes[names.index("盐亭县")]).all()

    def test_the_metro_station_of_the_same_name_is_told_apart(self, tables):
        metro = connect(tables, "天府站", "资阳北站", mode="rail")
        assert {leg.line for leg in metro.legs if leg.mode == "rail"} <= {
            "rail/metro18", "rail/metro19", "rail/ziyang-line", "rail/chengyu-gaotie",
            "rail/chengziyi",
        }  # fmt: skip
        assert metro.legs[1].line in ("rail/metro18", "rail/metro19")

    def test_a_road_journey_names_its_roads(self, tables):
        journey = connect(tables, "简阳", "雁江区", mode="road")
        assert {"road", "access"} <= {leg.mode for leg in journey.legs}
        assert all(len(leg.points) >= 2 for leg in journey.legs if leg.mode == "road")

    def test_no_way_has_no_minutes(self, tables):
        journey = connect(tables, "平武县", "青羊区", mode="rail")
        assert journey.minutes is None
        assert journey.to_dict()["minutes"] is None
        assert journey.legs == ()

    def test_what_cannot_be_asked(self, tables):
        with pytest.raises(UsageError, match="same place"):
            connect(tables, "简阳", "简阳市")
        with pytest.raises(UsageError, match="2010"):
            connect(tables, "简阳", "资阳", year=1949)
        with pytest.raises(UsageError, match="boat"):
            connect(tables, "简阳", "资阳", mode="boat")
        with pytest.raises(NotFoundError):
            connect(tables, "简阳", "不存在的地方")
        with pytest.raises(AmbiguousError):
            connect(tables, "高新区", "资阳")

    def test_the_table_and_a_journey_agree(self, tables, matrices):
        names = list(matrices.network.places["name"])
        for mode in MODES:
            exact = matrices.at(2026, mode).minutes[names.index("罗江区"), names.index("蒲江县")]
            told = connect(tables, "罗江区", "蒲江县", mode=mode).minutes
            assert told == pytest.approx(exact, abs=0.05)


class TestKnownTimes:
    def test_every_known_time_has_a_source_and_memory_is_not_trusted(self, known):
        assert (known["source"] != "").all()
        memory = known["source"] == "memory"
        assert (known.loc[memory, "confidence"] == "low").all()
        assert memory.mean() < 0.2
        rail, road = ((known["mode"] == mode).sum() for mode in ("rail", "road"))
        assert rail >= 60
        assert road >= 25

    def test_halves_are_decided_by_a_hash(self, known):
        halves = [half_of(r["from"], r["to"], r["mode"]) for _, r in known.iterrows()]
        assert 0.4 < np.mean([half == "fit" for half in halves]) < 0.6

    def test_roads_are_as_long_as_published(self, tables):
        told = pd.read_csv(DISTANCES, keep_default_na=False)
        trips = told.assign(mode="road", minutes=1.0)
        off = compare_times(tables, trips)["model_km"] / told["km"] - 1.0
        assert len(told) >= 12
        assert off.abs().median() <= 0.09
        assert abs(off.median()) <= 0.05

    def test_errors_on_the_judge_half(self, compared):
        judged = compared[(compared["half"] == "judge") & compared["statistic"].isin(USUAL)]
        errors = error_summary(judged, ["mode"])
        assert errors.loc["rail", "missing"] == 0
        assert errors.loc["rail", "median_error"] <= 0.12
        assert errors.loc["rail", "p90_error"] <= 0.30
        assert abs(errors.loc["rail", "bias"]) <= 0.05
        assert errors.loc["road", "median_error"] <= 0.15
        assert errors.loc["road", "missing"] == 0

    def test_trains_of_today_are_met_on_the_judge_half(self, tables):
        told = errors_told(tables, read_known_times(KNOWN))
        rail = told[told["mode"] == "rail"].set_index(["by", "group"])
        every = rail.loc["all"].iloc[0]
        assert every["times"] >= 60
        assert every["answered"] >= 0.97 * every["times"]
        assert every["median_error"] <= 0.08
        assert every["p90_error"] <= 0.20
        assert abs(every["bias"]) <= 0.04
        assert rail.loc[("length", "0-25 min"), "median_error"] <= 0.14
        lines = rail.loc["line"]
        assert len(lines) >= 5
        assert (lines["bias"].abs() <= 0.08).all(), lines

    def test_a_file_of_times_is_checked_like_a_table(self, tmp_path):
        rows = KNOWN.read_text(encoding="utf-8").splitlines()[:3]
        broken = tmp_path / "times.csv"
        broken.write_text("\n".join([*rows, rows[1].replace(",rail,", ",boat,")]), encoding="utf-8")
        with pytest.raises(DataError, match=r"times\.csv:4: mode: 'boat': expected one of rail"):
            read_known_times(broken)

    @pytest.mark.parametrize(
        ("readme", "language"), [("README.md", "en"), ("README.zh-CN.md", "zh")]
    )
    def test_the_readmes_tell_these_errors(self, tables, readme, language):
        path = KNOWN.parents[2] / "scripts" / "write_accuracy.py"
        spec = importlib.util.spec_from_file_location("write_accuracy", path)
        script = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(script)
        errors = errors_told(tables, read_known_times(KNOWN))
        text = (path.parents[1] / readme).read_text(encoding="utf-8")
        assert script.written(text, errors, language) == text
