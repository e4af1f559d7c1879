from __future__ import annotations

import json

import geopandas as gpd
import pytest
import shapely

from geo.coordinates import geodesic_length_m
from geo.dates.stretches import own_stretches
from geo.errors import DataError, UsageError
from geo.osm.alignments import Alignment, read_alignments, write_alignments
from geo.osm.matching import align_lines, lines_with_points
from geo.osm.names import LineNames
from geo.osm.ways import read_ways
from geo.tables.door import load_tables
from layers.files.record import read_record
from layers.files.writing import read_layer
from layers.registry import build_layers
from maps.build import build
from maps.cli import main

LINE = "rail/pengzhou-branch"
TRACK = shapely.MultiLineString([[(103.88, 30.83), (103.9, 30.9)], [(103.91, 30.9), (103.92, 30.98)]])  # fmt: skip
KEY = (LINE, "main", 2)
SURVEY = {KEY: Alignment(TRACK, "1|2", "2026-07-05")}
FORMATS = ["geojson", "gpkg", "parquet"]


def own():
    return own_stretches(load_tables())


@pytest.fixture
def alignments_file(tmp_path):
    path = tmp_path / "alignments.geojson"
    write_alignments(SURVEY, path, about={KEY: {"name": "彭州支线", "length_km": 17.0}})
    return path


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_was_written_is_read(tmp_path, suffix):
    path = tmp_path / "new" / f"a.{suffix}"
    write_alignments(SURVEY, path, about={KEY: {"name": "彭州支线", "coverage": 1.0}})
    assert read_alignments(path, stretches=own()) == SURVEY
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    frame = gpd.read_parquet(path) if suffix == "parquet" else gpd.read_file(path)
    assert list(frame["name"]) == ["彭州支线"]
    assert "OpenStreetMap" in frame["source"][0]
    assert "ODbL" in frame["source"][0]


def test_an_unknown_snapshot_stays_empty(tmp_path):
    survey = {KEY: Alignment(TRACK, "1", "")}
    for suffix in FORMATS:
        write_alignments(survey, tmp_path / f"a.{suffix}", about={KEY: {}})
        assert read_alignments(tmp_path / f"a.{suffix}", stretches=own()) == survey


def test_other_formats_are_refused(tmp_path):
    with pytest.raises(UsageError, match=r"\.geojson"):
        write_alignments(SURVEY, tmp_path / "a.shp", about={KEY: {}})


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        write_alignments(SURVEY, tmp_path / "file" / "a.geojson", about={KEY: {}})


def change_file(path, change):
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document["features"])
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def test_missing_and_broken_files_are_told(tmp_path):
    with pytest.raises(DataError, match="no such file"):
        read_alignments(tmp_path / "none.geojson", stretches=own())
    for suffix in FORMATS:
        (tmp_path / f"a.{suffix}").write_text("hello")
        with pytest.raises(DataError, match="not a vector file"):
            read_alignments(tmp_path / f"a.{suffix}", stretches=own())
    (tmp_path / "a.csv").write_text("line,osm_ids,snapshot\n")
    with pytest.raises(DataError, match="coordinate reference system"):
        read_alignments(tmp_path / "a.csv", stretches=own())


def test_missing_columns_are_all_told(alignments_file):
    def drop(features):
        for name in ("line", "osm_ids"):
            del features[0]["properties"][name]

    change_file(alignments_file, drop)
    with pytest.raises(DataError) as caught:
        read_alignments(alignments_file, stretches=own())
    assert [fault.column for fault in caught.value.faults] == ["line", "osm_ids"]


def test_every_fault_of_the_rows_is_told_at_once(alignments_file):
    point = {"type": "Point", "coordinates": [104, 30]}
    far = {"type": "LineString", "coordinates": [[1040, 30], [1041, 30]]}

    def spoil(features):
        first = features[0]
        for line, geometry in (("rail/none", None), (LINE, point), ("rail/s5", far)):
            properties = {**first["properties"], "line": line}
            features.append({**first, "properties": properties, "geometry": geometry})

    change_file(alignments_file, spoil)
    with pytest.raises(DataError) as caught:
        read_alignments(alignments_file, stretches=own())
    assert [(fault.column, fault.value) for fault in caught.value.faults] == [
        ("line", "rail/none"),
        ("geometry", "rail/none"),
        ("line", LINE),
        ("geometry", LINE),
        ("geometry", "rail/s5"),
    ]


def test_surveyed_stretches_replace_others(tables):
    names = ["rail"]
    plain = build_layers(tables, names)
    drawn = build_layers(tables, names, alignments=SURVEY)
    pieces = drawn["rail_stretches"].set_index("id")
    row = pieces.loc["stretch/rail-pengzhou-branch-main-2"]
    assert row["geometry"].equals(TRACK)
    assert row[["alignment", "osm_ids", "snapshot"]].tolist() == ["surveyed", "1|2", "2026-07-05"]
    assert row["drawn_km"] == round(geodesic_length_m(TRACK) / 1000, 3)
    assert "OpenStreetMap contributors (ODbL 1.0), 2026-07-05" in row["sources"]
    line = drawn["rail"].set_index("id").loc[LINE]
    before = plain["rail"].set_index("id").loc[LINE]
    assert line["alignment"].startswith("surveyed")
    assert line["surveyed_km"] == round(geodesic_length_m(TRACK) / 1000, 1)
    assert line["length_km"] == before["length_km"]
    assert line["osm_ids"] == "1|2"
    assert line["snapshot"].split("|")[0] == "2026-07-05"
    others = [frame["rail"][frame["rail"]["id"] != LINE] for frame in (drawn, plain)]
    assert others[0].equals(others[1])


def test_a_file_of_whole_lines_is_cut_into_stretches(tmp_path, tables):
    line = build_layers(tables, ["rail"])["rail"].set_index("id").loc[LINE, "geometry"]
    shape = shapely.segmentize(line, 0.001)
    frame = gpd.GeoDataFrame(
        {"line": [LINE], "osm_ids": ["9"], "snapshot": [""]}, geometry=[shape], crs="OGC:CRS84"
    )
    frame.to_file(tmp_path / "whole.geojson")
    read = read_alignments(tmp_path / "whole.geojson", stretches=own())
    assert set(read) == {stretch.key for stretch in own()[LINE]}
    lengths = sum(geodesic_length_m(a.geometry) for a in read.values())
    assert lengths == pytest.approx(geodesic_length_m(line), rel=1e-3)


def test_a_build_takes_alignments_and_notices_them(tmp_path, alignments_file):
    out, wanted = tmp_path / "out", ["rail", "belts"]
    build(out=out, names=wanted)
    build(out=out, names=wanted, alignments=alignments_file)
    record = read_record(out)
    assert "alignments" in record["inputs"]
    assert record["parts"]["layer rail_stretches"]["why"] == "changed: alignments"
    assert record["parts"]["layer belts"]["why"] == "no earlier build"
    layer = read_layer("rail", out / "layers").set_index("id")
    assert layer.at[LINE, "alignment"].startswith("surveyed")
    assert not build(out=out, names=wanted, alignments=alignments_file).rebuilt
    assert build(out=out, names=wanted).rebuilt == ("layer rail_stretches", "layer rail")
    assert "surveyed" not in set(read_layer("rail_stretches", out / "layers")["alignment"])


def test_a_build_with_bad_alignments_touches_nothing(tmp_path, alignments_file, capsys):
    change_file(alignments_file, lambda features: features[0]["properties"].update(line="rail/x"))
    out = tmp_path / "out"
    assert main(["build", "--out", str(out), "--alignments", str(alignments_file)]) == 1
    assert "rail/x" in capsys.readouterr().err
    assert not out.exists()


@pytest.fixture
def extract(tmp_path, tables):
    """An OpenStreetMap file in which one line runs through its own stations."""
    pytest.importorskip("osmium", reason="pyosmium is not installed (extra: alignments)")
    points = tables.rail_points[tables.rail_points["line"] == LINE]
    rows = [f'<node id="{i}" lon="{p.lon}" lat="{p.lat}"/>' for i, p in enumerate(points.itertuples(), 1)]  # fmt: skip
    refs = "".join(f'<nd ref="{i}"/>' for i in range(1, len(points) + 1))
    tags = '<tag k="railway" v="rail"/><tag k="name" v="郫彭线"/>'
    path = tmp_path / "extract.osm"
    path.write_text(f'<osm version="0.6">{"".join(rows)}<way id="7">{refs}{tags}</way></osm>')
    return path


def test_align_writes_what_build_reads(extract, tmp_path, capsys):
    out = tmp_path / "alignments.geojson"
    assert main(["align", "--osm", str(extract), "--out", str(out)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert any(line.startswith(LINE) and " 6 of 6 " in line for line in printed)
    assert any(
        line.startswith("1 of ") and " lines surveyed, 1 of them whole" in line for line in printed
    )
    assert str(out) in printed[-1]
    assert {a.osm_ids for a in read_alignments(out, stretches=own()).values()} == {"7"}
    assert main(["build", "rail", "--alignments", str(out), "--out", str(tmp_path / "out")]) == 0


def test_align_that_finds_nothing_says_why_and_writes_nothing(extract, tmp_path, capsys):
    out = tmp_path / "alignments.geojson"
    arguments = ["align", "--osm", str(extract), "--line", "成渝高铁", "--out", str(out)]
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert "no way of its name or number: 成渝高铁" in printed.out
    assert "0 of 1 lines surveyed" in printed.out
    assert "nothing was written" in printed.err
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--osm", "none.osm.pbf", "--out", "a.geojson"], 1),
        (["--osm", "none.osm.pbf", "--out", "a.shp"], 2),
        (["--overpass", "--out", "a.geojson"], 2),
        (["--overpass", "nonsense", "--out", "a.geojson"], 2),
        (["--overpass", "--line", "no such line", "--out", "a.geojson"], 1),
    ],
)
def test_align_called_wrongly(arguments, status, capsys):
    assert main(["align", *arguments]) == status
    assert capsys.readouterr().err.strip().splitlines()[-1].count("corridors: ") == 1


@pytest.fixture(scope="module")
def sample(tables, request):
    """What a real extract of western Sichuan (not part of the project) has of our lines."""
    path = request.getfixturevalue("shared") / "osm" / "sichuan-rail-sample.osm.pbf"
    if not path.is_file():
        pytest.skip("the sample of OpenStreetMap is not on this machine")
    pytest.importorskip("osmium", reason="pyosmium is not installed (extra: alignments)")
    lines = lines_with_points(tables)
    source = read_ways(path, LineNames(lines).knows)
    return {f.line: f for f in align_lines(tables, source, lines=lines)}


def test_lines_of_the_real_sample(sample):
    whole = {
        line for line, f in sample.items() if f.alignments and len(f.alignments) == f.stretches
    }
    assert whole >= {"rail/ziyang-line", "rail/metro18", "rail/pengzhou-branch", "rail/chengkun"}
    # 成渝高铁 and 宝成铁路 go on beyond the sample: what is there is used.
    assert sample["rail/chengyu-gaotie"].length_km > 170
    assert "重庆" in dict(sample["rail/chengyu-gaotie"].missed)
    assert sample["rail/baocheng"].length_km > 240
    assert "广元" in dict(sample["rail/baocheng"].missed)
    assert sample["rail/dacheng-old"].length_km > 100
    # 达成线 is the old line's name on the map: it must not pass for the new one.
    assert not sample["rail/dacheng"].alignments
    found = [a for finding in sample.values() for a in finding.alignments.values()]
    assert all(a.snapshot == "2026-07-05" for a in found)


def test_surveyed_stretches_of_the_sample_pass_their_stations(sample, tables):
    for line, finding in sample.items():
        if not finding.alignments:
            continue
        assert finding.median_m < 100, line
        for stretch in own()[line]:
            if stretch.key not in finding.alignments:
                continue
            shape = finding.alignments[stretch.key].geometry
            chord = geodesic_length_m(shapely.LineString([stretch.start, stretch.end]))
            assert 0.6 * chord - 3000 < geodesic_length_m(shape) < 1.6 * chord + 3000, stretch
        if finding.official_km == finding.official_km:
            assert finding.length_km < 1.1 * finding.official_km, line
