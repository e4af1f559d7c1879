"""Registers read in pieces answer what the same rows in memory do, and are held to the same."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import json
import threading
import tracemalloc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyarrow.parquet as pq
import pytest
import shapely

from geo.coordinates import CRS84, GEOD, wgs84_to_gcj02
from geo.errors import DataError, Fault, UsageError
from geo.registers.ahead import read_ahead
from geo.registers.positions import decoded
from geo.registers.reading import batches, in_pieces, read_register
from layers.near.boundary import Boundary
from layers.near.distances import near
from layers.near.projects import projects_near
from layers.near.question import AskedPlace
from layers.near.reach import NEAR, OPEN, reach_of
from layers.near.registers import (
    AskedRegister,
    ask_register,
    register_districts,
    register_place,
)
from maps.cli import main

PLACE = "district/510185"
BOX = (103.6, 29.8, 105.6, 31.2)


@pytest.fixture(autouse=True)
def _small_is_large(monkeypatch):
    """Registers of 2,000 rows are treated as those of millions."""
    monkeypatch.setattr("layers.near.question.WHOLE_ROWS", 1_000)
    monkeypatch.setattr("geo.registers.reading.WHOLE_ROWS", 1_000)


def projects(count: int = 4_000, seed: int = 3, **columns) -> gpd.GeoDataFrame:
    rng = np.random.default_rng(seed)
    west, south, east, north = BOX
    points = shapely.points(rng.uniform(west, east, count), rng.uniform(south, north, count))
    rows = {
        "id": [f"p{i:05d}" for i in rng.permutation(count)],
        "name": [f"项目{i}" for i in range(count)],
        "kind": rng.choice(["park", "road"], count),
        "status": rng.choice(["open", "在建", "planned"], count),
        **columns,
    }
    return gpd.GeoDataFrame(rows, geometry=points, crs=CRS84)


def sorted_along_curve(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    return frame.iloc[np.argsort(frame.hilbert_distance())].reset_index(drop=True)


def save(frame: gpd.GeoDataFrame, path: Path, **how) -> Path:
    if path.suffix == ".parquet":
        about = {"write_covering_bbox": True, "schema_version": "1.1.0", "row_group_size": 256}
        frame.to_parquet(path, **{**about, **how})
    else:
        frame.to_file(path, **how)
    return path


def asked(path: Path, within_km: float = 10.0, **more) -> AskedRegister:
    return AskedRegister(path, within_km, **more)


def in_memory(frame: gpd.GeoDataFrame, layers, place: str = PLACE, within_km: float = 10.0):
    shape = layers["districts"].set_index("id").geometry[place]
    return near(frame, shape, within_m=within_km * 1000.0, place_ids=(place,))


def assert_same(answer, expected: gpd.GeoDataFrame) -> None:
    rows = answer.rows
    assert rows["id"].to_pylist() == list(expected["id"])
    assert np.allclose(rows["distance_m"].to_numpy(), expected["distance_m"], atol=1e-6)
    for axis in ("lon", "lat"):
        assert np.allclose(rows[axis].to_numpy(), expected[axis], atol=1e-9, equal_nan=True)
    assert answer.counts.tolist() == [len(expected)]


@pytest.mark.parametrize("ending", [".parquet", ".gpkg", ".fgb"])
@pytest.mark.parametrize("in_order", [True, False])
def test_a_register_answers_what_memory_does(tables, layers, tmp_path, ending, in_order):
    frame = projects()
    frame = sorted_along_curve(frame) if in_order else frame
    path = save(frame, tmp_path / f"mine{ending}")
    place, answer = register_place(tables, "简阳", asked(path))
    assert place.id == PLACE
    assert_same(answer, in_memory(frame, layers))
    assert answer.read < answer.known == 4_000


def test_only_row_groups_that_hold_something_are_read(tables, tmp_path, monkeypatch):
    path = save(sorted_along_curve(projects()), tmp_path / "mine.parquet")
    groups, columns = [], set()
    whole = pq.ParquetFile.iter_batches

    def watched(self, *given, row_groups, columns: list, **more):
        groups.extend(row_groups)
        seen.update(columns)
        return whole(self, *given, row_groups=row_groups, columns=columns, **more)

    seen = columns
    monkeypatch.setattr(pq.ParquetFile, "iter_batches", watched)
    register_place(tables, "简阳", asked(path, 1.0))
    assert 0 < len(set(groups)) < 12  # of 16
    assert "budget" not in seen


def test_columns_nobody_asks_for_are_not_read(tables, tmp_path):
    path = save(projects(budget=np.arange(4_000)), tmp_path / "mine.parquet")
    register = read_register(path)
    (batch, *_) = batches(register.layout, register.parts[0], ("id", "name"), None)
    assert set(batch.cells) == {"id", "name"}


def test_without_boxes_positions_decide(tables, layers, tmp_path):
    frame = projects()
    path = save(frame, tmp_path / "mine.parquet", write_covering_bbox=False)
    assert_same(register_place(tables, "简阳", asked(path))[1], in_memory(frame, layers))


def test_geoarrow_points_and_other_coordinates(tables, layers, tmp_path):
    frame = projects()
    points = save(frame, tmp_path / "a.parquet", geometry_encoding="geoarrow")
    assert_same(register_place(tables, "简阳", asked(points))[1], in_memory(frame, layers))
    plane = frame.to_crs("EPSG:32648")
    flat = save(plane, tmp_path / "b.parquet")
    assert_same(register_place(tables, "简阳", asked(flat))[1], in_memory(plane, layers))


def test_lines_and_polygons(tables, layers, tmp_path):
    frame = projects()
    shapes = frame.geometry.to_numpy().copy()
    shapes[::3] = shapely.buffer(shapes[::3], 0.01)
    shapes[1::3] = shapely.linestrings(
        np.stack([shapely.get_coordinates(shapes[1::3]), shapely.get_coordinates(frame.geometry.to_numpy()[:1333]) ], 1)[: len(shapes[1::3])]
    )  # fmt: skip
    frame = frame.set_geometry(gpd.GeoSeries(shapes, crs=CRS84))
    path = save(frame, tmp_path / "mine.parquet")
    assert_same(register_place(tables, "简阳", asked(path))[1], in_memory(frame, layers))
    places, counts = register_districts(tables, asked(path), counts_only=True)
    number = [place.id for place in places].index(PLACE)
    assert counts.counts[number] == len(in_memory(frame, layers))


def test_a_datum_is_undone(tables, layers, tmp_path):
    frame = projects()
    x, y = wgs84_to_gcj02(frame.geometry.x, frame.geometry.y)
    moved = frame.set_geometry(gpd.points_from_xy(x, y), crs=CRS84).assign(datum="高德")
    path = save(moved, tmp_path / "mine.parquet")
    answer = register_place(tables, "简阳", asked(path))[1]
    assert set(answer.rows["id"].to_pylist()) == set(in_memory(frame, layers)["id"])


def test_rows_without_a_position(tables, layers, tmp_path):
    frame = projects(districts=["district/510104"] * 10 + [PLACE] * 5 + [""] * 3_985)
    shapes = frame.geometry.to_numpy().copy()
    shapes[:20] = None
    frame = frame.set_geometry(gpd.GeoSeries(shapes, crs=CRS84))
    for ending in (".parquet", ".gpkg"):
        path = save(frame, tmp_path / f"mine{ending}")
        answer = register_place(tables, "简阳", asked(path))[1]
        assert_same(answer, in_memory(frame, layers))
        assert answer.unplaced == 20
        bare = save(frame.drop(columns="districts"), tmp_path / f"bare{ending}")
        assert register_place(tables, "简阳", asked(bare))[1].unplaced == 20
    kinds = register_place(tables, "简阳", asked(tmp_path / "bare.parquet", kind="park"))[1]
    assert kinds.unplaced == int((frame["kind"][:20] == "park").sum())


def test_kinds_statuses_years_and_limits(tables, layers, tmp_path):
    frame = projects()
    path = save(frame, tmp_path / "mine.parquet")
    expected = in_memory(frame, layers)
    roads = register_place(tables, "简阳", asked(path, kind="road"))[1]
    assert_same(roads, expected[expected["kind"] == "road"])
    under = register_place(tables, "简阳", asked(path, status="construction"))[1]
    assert_same(under, expected[expected["status"] == "在建"])
    few = register_place(tables, "简阳", asked(path, limit=7))[1]
    assert few.rows["id"].to_pylist() == list(expected["id"][:7])
    assert few.counts.tolist() == [len(expected)]
    with pytest.raises(UsageError, match="no project is of kind 'nonsense'; there are park, road"):
        register_place(tables, "简阳", asked(path, kind="nonsense"))
    early = register_place(tables, "简阳", asked(path, year=1990, status="open"))[1]
    whole = projects_near(tables, "简阳", within_km=10.0, projects_file=path, year=1990)
    assert early.counts.tolist() == [int((whole.projects["status"] == "open").sum())]
    early = register_place(tables, "简阳", asked(path, year=1990))[1].frame()
    since = dict(zip(whole.projects["id"], whole.projects["known_from"], strict=True))
    assert dict(zip(early["id"], early["known_from"], strict=True)) == since
    assert any(since.values())


def test_all_districts_are_each_district(tables, layers, tmp_path):
    frame = projects(20_000)
    path = save(frame, tmp_path / "mine.parquet")
    places, counts = register_districts(tables, asked(path, 20.0), counts_only=True)
    _, rows = register_districts(tables, asked(path, 20.0), counts_only=False)
    truth = [len(in_memory(frame, layers, place.id, 20.0)) for place in places]
    assert counts.counts.tolist() == rows.counts.tolist() == truth
    assert counts.rows is None
    assert np.bincount(rows.rows["place"], minlength=len(places)).tolist() == truth


def test_counts_are_the_geodesic_truth(tables, layers, tmp_path):
    """Measured anew: the nearest of the boundary's points, one every 50 m, on the ellipsoid."""
    frame = projects(3_000)
    path = save(frame, tmp_path / "mine.parquet")
    shape = layers["districts"].set_index("id").geometry[PLACE]
    boundary = shapely.get_coordinates(shapely.segmentize(shape, 0.0005))
    tree = shapely.STRtree(shapely.points(boundary))
    xy = shapely.get_coordinates(frame.geometry.to_numpy())
    sure, doubtful = 0, 0
    inside = shapely.contains_xy(shape, *xy.T)
    for lon, lat in xy[~inside]:
        close = boundary[tree.query(shapely.box(lon - 0.25, lat - 0.25, lon + 0.25, lat + 0.25))]
        if len(close):
            n = len(close)
            metres = GEOD.inv(np.full(n, lon), np.full(n, lat), *close.T)[2].min()
            sure += metres <= 19_950.0
            doubtful += 19_950.0 < metres <= 20_050.0
    counted = register_place(tables, "简阳", asked(path, 20.0))[1].counts[0]
    assert inside.sum() + sure <= counted <= inside.sum() + sure + doubtful
    assert doubtful < 0.01 * counted


def test_cells_never_decide_against_a_measurement(layers):
    shape = layers["districts"].set_index("id").geometry[PLACE]
    boundary = Boundary(shape, "EPSG:32648")
    box = (103.9, 29.8, 105.4, 30.9)
    reach = reach_of(boundary, box, 20_000.0, 0.5)
    rng = np.random.default_rng(5)
    lon, lat = rng.uniform(box[0], box[2], 20_000), rng.uniform(box[1], box[3], 20_000)
    states = reach.at(lon, lat)
    metres, _, _ = boundary.distances(boundary.points(lon, lat))
    decided = states != OPEN
    assert ((states == NEAR) == (metres <= 20_000.0))[decided].all()
    assert decided.mean() > 0.9


def test_a_folder_and_a_pattern_are_one_register(tables, layers, tmp_path):
    frame = projects()
    folder = tmp_path / "parts"
    (folder / "north").mkdir(parents=True)
    save(frame[:1_500], folder / "a.parquet")
    save(frame[1_500:], folder / "north" / "b.parquet")
    (folder / "_SUCCESS").write_text("")
    (folder / ".c.parquet").write_bytes(b"not yet whole")
    for path in (folder, folder / "**" / "*.parquet"):
        assert in_pieces(path)
        assert_same(register_place(tables, "简阳", asked(path))[1], in_memory(frame, layers))


def told(path: Path, tables, **more) -> str:
    with pytest.raises(DataError) as error:
        register_place(tables, "简阳", asked(path, **more))
    return str(error.value)


def test_files_that_are_no_register(tables, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert "expected a folder with .parquet files, found none" in told(tmp_path / "empty", tables)
    assert "expected files of such names, found none" in told(tmp_path / "x*.parquet", tables)
    (tmp_path / "a.csv").write_text("id,name\n", "utf-8")
    with pytest.raises(UsageError, match=r"found \.csv"):
        register_place(tables, "简阳", asked(tmp_path / "*.csv"))
    with pytest.raises(UsageError, match=r"expected a folder, or one of \.parquet, \.gpkg, \.fgb"):
        register_place(tables, "简阳", asked(tmp_path / "a.csv"))
    assert "no such file" in told(tmp_path / "b.parquet", tables)
    with pytest.raises(UsageError, match="no engine 'spark'; there are stream, dask"):
        register_place(tables, "简阳", asked(tmp_path / "empty", engine="spark"))
    assert main(["near", "简阳", "--projects", str(tmp_path / "empty")]) == 1
    assert "found none" in capsys.readouterr().err


def test_the_damaged_file_of_a_folder_is_named(tables, tmp_path):
    save(projects(), tmp_path / "a.parquet")
    whole = save(projects(seed=4), tmp_path / "b.parquet").read_bytes()
    (tmp_path / "b.parquet").write_bytes(whole[: len(whole) // 2])
    assert "b.parquet: not a GeoParquet file that can be read" in told(tmp_path, tables)
    half = bytearray(whole)
    half[100 : len(half) // 2] = bytes(len(half) // 2 - 100)
    (tmp_path / "b.parquet").write_bytes(half)
    assert "b.parquet: not a GeoParquet file that can be read" in told(tmp_path, tables)


def test_files_of_other_columns_types_and_coordinates_are_named(tables, tmp_path):
    save(projects(), tmp_path / "a.parquet")
    other = tmp_path / "b.parquet"
    save(projects(seed=4).drop(columns="status"), other)
    assert "b.parquet: status: expected this column, as in a.parquet" in told(tmp_path, tables)
    save(projects(seed=4, more="x"), other)
    assert "b.parquet: more: expected only the columns of a.parquet" in told(tmp_path, tables)
    save(projects(seed=4).assign(kind=3), other)
    assert "b.parquet: kind: expected text, as in a.parquet, found numbers" in told(
        tmp_path, tables
    )
    save(projects(seed=4).to_crs("EPSG:32648"), other)
    assert "expected the coordinate reference system of a.parquet" in told(tmp_path, tables)
    save(projects(seed=4).rename(columns={"name": "label"}), other)
    assert "b.parquet: name: this column is missing" in told(tmp_path, tables)


def test_the_same_faults_are_told_as_of_a_list(tables, tmp_path, monkeypatch):
    frame = projects()
    inside = np.flatnonzero(frame.geometry.within(shapely.box(104.4, 30.2, 104.7, 30.6)))[:4]
    frame.loc[inside[0], "status"] = "maybe"
    frame.loc[inside[1], "name"] = " "
    frame.loc[inside[3], "id"] = frame.loc[inside[2], "id"]
    path = save(frame, tmp_path / "mine.parquet")
    pieces = told(path, tables)
    monkeypatch.setattr("geo.registers.reading.WHOLE_ROWS", 10_000)
    with pytest.raises(DataError) as error:
        projects_near(tables, "简阳", within_km=10.0, projects_file=path)
    assert pieces == str(error.value)
    assert pieces.count("\n") == 2
    assert "duplicate: the same id stands in feature" in pieces


def test_small_registers_are_checked_whole(tables, tmp_path, monkeypatch):
    monkeypatch.setattr("layers.near.question.WHOLE_ROWS", 10_000)
    frame = projects()
    frame.loc[0, "geometry"] = shapely.Point(30.4, 104.5)
    save(frame, tmp_path / "a.parquet")
    save(frame[1:2], tmp_path / "b.parquet")
    lines = told(tmp_path, tables).split("\n")
    assert len(lines) == 2
    assert "look swapped" in lines[0]
    assert "b.parquet: feature 1: id: " in lines[1]
    assert lines[1].endswith("duplicate: the same id stands in a.parquet: feature 2")


def test_positions_straight_from_bytes_are_shapelys():
    import pyarrow as pa

    points = [shapely.Point(104.5, 30.4), None, shapely.Point(), shapely.Point(105.0, 30.0)]
    xy, shapes = decoded(pa.array(shapely.to_wkb(np.array(points)), pa.binary())[1:], "WKB")
    assert shapes is None
    assert np.array_equal(xy, [[np.nan] * 2, [np.nan] * 2, [105.0, 30.0]], equal_nan=True)
    mixed = pa.array([shapely.to_wkb(shapely.Point(1, 2)), shapely.to_wkb(shapely.box(0, 0, 1, 1))])
    xy, shapes = decoded(mixed, "WKB")
    assert xy is None
    assert [shape.geom_type for shape in shapes] == ["Point", "Polygon"]
    big = pa.array([shapely.to_wkb(shapely.Point(1, 2), byte_order=0)])
    assert decoded(big, "WKB")[1][0] == shapely.Point(1, 2)


def test_memory_stays_flat(tables, tmp_path):
    """Ten times the rows, about the same memory: what is in hand is a batch and the answer."""
    peaks = []
    shape = AskedPlace(PLACE, shapely.Point(104.5, 30.4))
    for count in (20_000, 200_000):
        path = save(projects(count), tmp_path / f"{count}.parquet", row_group_size=10_000)
        ask_register(tables, [shape], asked(path, 1.0))
        tracemalloc.start()
        ask_register(tables, [shape], asked(path, 1.0))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0]


def test_the_command(tables, layers, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    frame = projects()
    save(frame, tmp_path / "mine.parquet")
    near_all = ["near", "--all-districts", "--projects", "mine.parquet", "--within", "10"]
    assert main([*near_all, "--counts", "--format", "csv"]) == 0
    counts = {
        row["id"]: int(row["projects"])
        for row in csv.DictReader(io.StringIO(capsys.readouterr().out))
    }
    assert counts[PLACE] == len(in_memory(frame, layers))
    assert main([*near_all, "--format", "json"]) == 0
    whole = json.loads(capsys.readouterr().out)
    assert {one["place"]["id"]: one["count"] for one in whole["places"]} == counts
    assert {one["place"]["id"]: len(one["projects"]) for one in whole["places"]} == counts
    assert main([*near_all, "--limit", "1", "--out", "all.csv"]) == 0
    rows = list(csv.DictReader((tmp_path / "all.csv").open(encoding="utf-8-sig")))
    assert {row["near"] for row in rows} == {place for place, n in counts.items() if n}
    assert main([*near_all, "--counts", "--out", "counts.csv"]) == 0
    assert main([*near_all]) == 0
    assert "简阳市" in capsys.readouterr().out
    assert main(["near", "简阳", "--projects", "mine.parquet", "--format", "json", "-v"]) == 0
    said = capsys.readouterr()
    assert "of 4000 rows" in said.err
    one = json.loads(said.out)
    assert json.dumps(one, ensure_ascii=False, indent=1) + "\n" == said.out


@pytest.mark.parametrize(
    ("typed", "status", "expected"),
    [
        (["near"], 2, "PLACE (or --all-districts)"),
        (["near", "简阳", "--all-districts"], 2, "leave PLACE out"),
        (["near", "简阳", "--counts"], 2, "--counts goes with"),
        (["near", "--all-districts", "--minutes", "30"], 2, "--minutes goes with"),
        (["near", "简阳", "--engine", "dask"], 2, "asks for --projects"),
        (["near", "简阳", "--scheduler", "tcp://127.0.0.1:1"], 2, "goes with --engine dask"),
        (["near", "简阳", "--engine", "spark"], 2, "there are stream, dask"),
    ],
)
def test_options_that_do_not_go_together(typed, status, expected, capsys):
    with contextlib.suppress(SystemExit):  # the parser's own mistakes
        assert main(typed) == status
    assert expected in capsys.readouterr().err


def test_all_districts_of_the_atlas(tables, layers, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["near", "--all-districts", "--within", "5", "--format", "json"]) == 0
    whole = json.loads(capsys.readouterr().out)
    mine = next(one for one in whole["places"] if one["place"]["id"] == PLACE)
    expected = projects_near(tables, "简阳", within_km=5.0, built=layers).projects
    assert [row["id"] for row in mine["projects"]] == list(expected["id"])


@pytest.mark.parametrize("cores", [1, 2, 4])
def test_lists_read_ahead_come_in_order(monkeypatch: pytest.MonkeyPatch, cores: int) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    lists = [partial(iter, range(10 * n, 10 * n + n)) for n in range(9)]
    assert [list(one) for one in read_ahead(lists)] == [list(begin()) for begin in lists]


def test_a_fault_met_ahead_is_told_where_its_list_is_gone_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)

    def broken() -> Iterator[int]:
        yield 1
        raise DataError([Fault("here", "damaged")])

    reading = read_ahead([partial(iter, [0]), broken, partial(iter, [2])])
    assert list(next(reading)) == [0]
    one = next(reading)
    assert next(one) == 1
    with pytest.raises(DataError, match="damaged"):
        next(one)


def test_what_nobody_goes_through_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    read: list[int] = []

    def endless() -> Iterator[int]:
        for number in itertools.count():
            read.append(number)
            yield number

    before = threading.active_count()
    reading = read_ahead([endless, endless])
    assert next(next(reading)) == 0
    reading.close()
    assert threading.active_count() <= before
    assert len(read) < 20
