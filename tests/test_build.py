from __future__ import annotations

import hashlib
import json
import sqlite3

import geopandas as gpd
import pyarrow.parquet as pq
import pytest

from damage import change
from geo.errors import DataError, UsageError
from layers.files.writing import flat, read_layer
from layers.registry import LAYERS
from maps.build import build


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """One whole build, to be looked at and never changed."""
    out = tmp_path_factory.mktemp("whole") / "out"
    result = build(out=out)
    return out, result


def digests(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_everything_promised_is_there(built):
    out, result = built
    for name in LAYERS:
        for suffix in ("parquet", "geojson"):
            assert (out / "layers" / f"{name}.{suffix}").stat().st_size > 100
        assert (out / "tables" / f"{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    for file in ("corridors.gpkg", "build.json", "index.html", "maps/overview.html"):
        assert (out / file).is_file()
    assert result.open_first == out / "index.html"
    assert not out.with_name("out.building").exists()


def test_two_builds_are_the_same_bytes(built, tmp_path):
    out, _ = built
    build(out=tmp_path / "again")
    assert digests(tmp_path / "again") == digests(out)


def test_geoparquet_has_bbox_and_reads_back(built, layers):
    out, _ = built
    for name, layer in layers.items():
        meta = json.loads(pq.read_metadata(out / "layers" / f"{name}.parquet").metadata[b"geo"])
        assert meta["version"] == "1.1.0"
        assert "bbox" in meta["columns"]["geometry"]["covering"]
        back = read_layer(name, out / "layers")
        assert list(back["id"]) == list(layer["id"])
        assert back.geometry.geom_equals(layer.geometry).fillna(True)[~layer.geometry.isna()].all()


def test_geojson_follows_rfc_7946(built, layers):
    out, _ = built
    for name, layer in layers.items():
        document = json.loads((out / "layers" / f"{name}.geojson").read_text("utf-8"))
        assert document["type"] == "FeatureCollection"
        assert "crs" not in document
        assert len(document["features"]) == len(layer)


def test_geopackage_holds_every_layer_and_its_style(built):
    out, _ = built
    with sqlite3.connect(f"file:{out / 'corridors.gpkg'}?mode=ro", uri=True) as database:
        styles = dict(database.execute("SELECT f_table_name, styleQML FROM layer_styles"))
    assert set(styles) == set(LAYERS)
    assert all(style.startswith("<!DOCTYPE qgis") for style in styles.values())
    assert len(gpd.read_file(out / "corridors.gpkg", layer="districts")) == 45


def test_second_build_has_nothing_to_do(tmp_path):
    out = tmp_path / "out"
    build(out=out, names=["districts"])
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*") if p.is_file()}
    result = build(out=out, names=["districts"])
    assert result.rebuilt == ()
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*") if p.is_file()} == before


def test_only_what_changed_is_made_anew(data_copy, tmp_path):
    out = tmp_path / "out"
    build(out=out, data=data_copy, names=["rail", "roads"])
    change(data_copy / "rail.csv", 1, "note", "another note")
    result = build(out=out, data=data_copy, names=["rail", "roads"])
    assert result.rebuilt == ("layer rail_stretches", "layer rail")
    record = json.loads((out / "build.json").read_text("utf-8"))
    assert "rail.csv" in record["parts"]["layer rail"]["why"]


def test_a_lost_file_is_made_again_and_strangers_stay(tmp_path):
    out = tmp_path / "out"
    build(out=out, names=["areas"])
    (out / "layers" / "areas.geojson").unlink()
    (out / "mine.txt").write_text("keep me")
    assert build(out=out, names=["areas"]).rebuilt == ("layer areas",)
    assert (out / "mine.txt").read_text() == "keep me"
    assert (out / "layers" / "areas.geojson").is_file()


def test_bad_tables_leave_the_last_build_untouched(data_copy, tmp_path):
    out = tmp_path / "out"
    build(out=out, data=data_copy, names=["districts"])
    before = digests(out)
    change(data_copy / "places.csv", 3, "lon", "300")
    with pytest.raises(DataError, match=r"places\.csv:4: lon"):
        build(out=out, data=data_copy)
    assert digests(out) == before
    assert not out.with_name("out.building").exists()


def test_a_failing_step_leaves_the_last_build_untouched(tmp_path, monkeypatch):
    out = tmp_path / "out"
    build(out=out, names=["districts"])
    before = digests(out)

    def stop(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(out=out, force=True, progress=stop)
    assert digests(out) == before
    assert not out.with_name("out.building").exists()


def test_unknown_layer_and_unusable_folder(tmp_path):
    with pytest.raises(UsageError, match="there are districts"):
        build(out=tmp_path / "out", names=["trams"])
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(DataError, match="expected a folder"):
        build(out=file)


def test_a_damaged_record_only_means_a_full_build(tmp_path):
    out = tmp_path / "out"
    build(out=out, names=["areas"])
    (out / "build.json").write_text("{")
    assert build(out=out, names=["areas"]).rebuilt == ("layer areas",)


def test_csv_has_a_position_instead_of_geometry(layers):
    plain = flat(layers["belts"])
    assert "geometry" not in plain.columns
    assert plain["lon"].between(103, 106).all()
