"""Answers and layers as files: types, identities, ids, and nothing that runs in a spreadsheet."""

from __future__ import annotations

import datetime
import io
import json
import sys
import warnings
from types import SimpleNamespace

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from geo.errors import DataError, UsageError
from layers.files.answer_files import save_rows
from layers.files.endings import ENDINGS
from layers.files.writing import read_layer, write_geopackage, write_layer
from layers.registry import build_layers
from maps.cli import main

ROWS = [
    {"id": "p/1", "name": "=1+1", "count": 3, "evidence": [{"document": "001"}]},
    {"id": "p/2", "name": "简阳\x1b[2J", "count": None, "evidence": []},
]
COLUMNS = ("id", "name", "count", "evidence")
SHAPES = [shapely.Point(104.5, 30.4), None]


def read(path):
    if path.suffix == ".csv":
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        return pd.read_csv(path, encoding="utf-8-sig", dtype={"count": "Int64"})
    if path.suffix == ".jsonl":
        return pd.DataFrame(json.loads(line) for line in path.read_text("utf-8").splitlines())
    return gpd.read_parquet(path) if path.suffix == ".parquet" else gpd.read_file(path)


@pytest.mark.parametrize("ending", list(ENDINGS))
def test_every_ending_holds_every_row(tmp_path, ending):
    path = save_rows(ROWS, tmp_path / f"答案{ending}", columns=COLUMNS, shapes=SHAPES)
    found = read(path)
    assert found["id"].to_list() == ["p/1", "p/2"]
    assert found["count"].iloc[0] == 3
    assert pd.isna(found["count"].iloc[1])
    opened_by_spreadsheets = ending in (".csv", ".xlsx")
    assert found["name"].iloc[0] == ("'=1+1" if opened_by_spreadsheets else "=1+1")
    if isinstance(found, gpd.GeoDataFrame) and not opened_by_spreadsheets:
        assert found.crs == "EPSG:4326"
        assert found.geometry.to_list() == SHAPES
    elif opened_by_spreadsheets:
        assert found["lon"].iloc[0] == 104.5
        assert pd.isna(found["lat"].iloc[1])
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", list(ENDINGS))
def test_no_rows_are_a_file_too(tmp_path, ending):
    path = save_rows([], tmp_path / f"none{ending}", columns=COLUMNS, shapes=[])
    assert path.stat().st_size or ending == ".jsonl"


def test_what_cannot_be_written_is_told(tmp_path):
    with pytest.raises(UsageError, match=r"expected a name that ends in \.csv"):
        save_rows(ROWS, tmp_path / "a.doc", columns=COLUMNS)
    with pytest.raises(UsageError, match=r"\.jsonl"):
        save_rows(ROWS, tmp_path / "a.gpkg", columns=COLUMNS)  # no place on a map
    for ending in (".csv", ".xlsx", ".parquet", ".jsonl"):
        with pytest.raises(DataError, match=r"there is no folder .*nowhere: make it first"):
            save_rows(ROWS, tmp_path / "nowhere" / f"a{ending}", columns=COLUMNS)
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(DataError, match="cannot be written"):
        save_rows(ROWS, tmp_path / "a.csv", columns=COLUMNS)
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


def test_layers_have_one_identity_types_and_ids(tmp_path, tables):
    built = build_layers(tables, ("districts", "stations"))
    for name in ("districts", "stations"):
        write_layer(built[name], name, tmp_path)
        pd.testing.assert_frame_equal(
            pd.DataFrame(read_layer(name, tmp_path)), pd.DataFrame(built[name]), check_dtype=False
        )
    write_geopackage({n: built[n] for n in ("districts", "stations")}, tmp_path / "all.gpkg")
    files = [gpd.read_parquet(tmp_path / "districts.parquet")]
    files += [gpd.read_file(tmp_path / "stations.geojson"), built["stations"]]
    files += [gpd.read_file(tmp_path / "all.gpkg", layer="stations")]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for left in files:
            for right in files:
                assert len(gpd.sjoin(left, right))
    schema = pq.read_schema(tmp_path / "districts.parquet")
    assert schema.field("population_2020").type == pa.int64()
    assert pq.read_metadata(tmp_path / "districts.parquet").row_group(0).column(0).compression == (
        "ZSTD"
    )
    features = json.loads((tmp_path / "districts.geojson").read_text("utf-8"))["features"]
    assert all(f["id"] == f["properties"]["id"] for f in features)
    assert isinstance(features[0]["properties"]["population_2020"], int)
    days = pq.read_table(tmp_path / "stations.parquet")
    assert days.schema.field("opened_on").type in (pa.date32(), pa.null())


def test_a_day_is_a_date_and_a_year_is_not(tmp_path, tables):
    built = build_layers(tables, ("districts",))["districts"].head(3)
    told = built.assign(opened=["2023-12-26", "2027", "2023-02-30"])
    write_layer(told, "districts", tmp_path)
    table = pq.read_table(tmp_path / "districts.parquet").to_pandas()
    assert table["opened_on"].to_list() == [datetime.date(2023, 12, 26), None, None]
    assert table["opened"].to_list() == ["2023-12-26", "2027", "2023-02-30"]


def test_commands_save(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["near", "简阳", "--within", "5", "--out", "near.gpkg"]) == 0
    told = capsys.readouterr().out
    near = gpd.read_file("near.gpkg")
    assert told == f"{len(near)} rows in near.gpkg\n"
    assert (near["distance_m"] <= 5000).all()
    assert main(["connect", "简阳", "德阳", "--mode", "rail", "--out", "way.geojson"]) == 0
    way = gpd.read_file("way.geojson")
    assert {"rail"} <= set(way["mode"])
    assert set(way.geom_type.dropna()) == {"LineString"}
    assert main(["geocode", "简阳", "--out", "place.csv"]) == 0
    assert pd.read_csv("place.csv")["adcode"].to_list() == [510185]
    pipe = SimpleNamespace(buffer=io.BytesIO("成都和资阳共建成资大道。".encode()))
    monkeypatch.setattr(sys, "stdin", pipe)
    assert main(["read", "-", "--out", "mentions.jsonl"]) == 0
    assert read(tmp_path / "mentions.jsonl")["name"].to_list()[:2] == ["成都市", "资阳市"]
    assert main(["near", "简阳", "--out", "a.doc"]) == 2
    assert main(["travel", "--out", "a.gpkg"]) == 2


def test_travel_is_long_or_square(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["travel", "--mode", "rail", "--out", "long.parquet"]) == 0
    assert main(["travel", "--mode", "rail", "--square", "--out", "square.parquet"]) == 0
    long, square = pd.read_parquet("long.parquet"), pd.read_parquet("square.parquet")
    assert len(long) == len(square) * (len(square) - 1)
    row = long.dropna(subset="minutes").iloc[7]
    minutes = square.set_index("from").loc[row["from_name"], row["to_name"]]
    assert minutes == row["minutes"]
    capsys.readouterr()
    assert main(["travel", "--year", "1990"]) == 2
