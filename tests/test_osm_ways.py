from __future__ import annotations

import http.server
import json
import threading
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from geo.errors import DataError, UsageError
from geo.osm.overpass import PUBLIC_KM2, fetch_ways
from geo.osm.ways import WayTags, read_ways, way_tags

NODES = [(1, 104.0, 30.0), (2, 104.1, 30.0), (3, 104.2, 30.0)]
SQUARE = shapely.box(104.0, 30.0, 104.1, 30.1)


@pytest.fixture
def osm_file(tmp_path):
    """Write an OpenStreetMap XML file of ways: (id, node ids, tags)."""
    pytest.importorskip("osmium", reason="pyosmium is not installed (extra: alignments)")

    def write(*ways, nodes=NODES, stamp=None) -> Path:
        meta = f' version="1" timestamp="{stamp}"' if stamp else ""
        rows = [f'<node id="{n}" lon="{x}" lat="{y}"{meta}/>' for n, x, y in nodes]
        for number, refs, tags in ways:
            inner = [f'<nd ref="{ref}"/>' for ref in refs]
            inner += [f'<tag k="{k}" v="{v}"/>' for k, v in tags.items()]
            rows.append(f'<way id="{number}"{meta}>{"".join(inner)}</way>')
        path = tmp_path / "some.osm"
        path.write_text(f'<osm version="0.6">{"".join(rows)}</osm>', encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    ("tags", "mode"),
    [
        ({"railway": "rail"}, "rail"),
        ({"railway": "subway"}, "rail"),
        ({"railway": "construction", "construction": "rail"}, "rail"),
        ({"highway": "motorway"}, "road"),
        ({"highway": "construction", "construction": "trunk"}, "road"),
        ({"railway": "rail", "service": "yard"}, None),
        ({"railway": "rail", "service": "spur"}, None),
        ({"railway": "abandoned"}, None),
        ({"railway": "proposed"}, None),
        ({"railway": "platform"}, None),
        ({"highway": "motorway_link"}, None),
        ({"highway": "service"}, None),
        ({"waterway": "river"}, None),
    ],
)
def test_what_a_line_can_run_over(tags, mode):
    found = way_tags({**tags, "name": "甲线"})
    assert (found and found.mode) == mode


def test_nameless_ways_are_no_lines():
    assert way_tags({"railway": "rail"}) is None


def test_every_name_and_number_counts():
    tags = {"highway": "trunk", "name": "甲路;乙路", "name:zh": "甲路", "alt_name": "丙路", "ref": "G5;S1"}  # fmt: skip
    assert way_tags(tags) == WayTags("road", ("甲路", "乙路", "丙路"), ("G5", "S1"))


def test_ways_of_a_file(osm_file):
    rail, yard = {"railway": "rail", "name": "甲线"}, {"railway": "rail", "service": "yard"}
    path = osm_file((10, [1, 2, 3], rail), (11, [1, 2], {**yard, "name": "甲线"}))
    ways = read_ways(path)
    (way,) = ways.ways
    assert (way.id, way.tags.names) == (10, ("甲线",))
    assert way.coordinates.tolist() == [[104.0, 30.0], [104.1, 30.0], [104.2, 30.0]]
    assert ways.snapshot == ""
    assert read_ways(path, lambda tags: "乙线" in tags.names).ways == ()


def test_snapshot_is_the_newest_way_where_the_header_is_silent(osm_file):
    path = osm_file((10, [1, 2], {"railway": "rail"}), stamp="2026-07-03T10:00:00Z")
    assert read_ways(path).snapshot == "2026-07-03"


def test_snapshot_of_the_header_counts_first(osm_file, tmp_path):
    osmium = pytest.importorskip("osmium")
    header = osmium.io.Header()
    header.set("osmosis_replication_timestamp", "2026-07-05T14:16:24Z")
    path = tmp_path / "some.osm.pbf"
    with osmium.SimpleWriter(str(path), header=header) as writer:
        for number, lon, lat in NODES:
            writer.add_node(osmium.osm.mutable.Node(id=number, location=(lon, lat), version=1))
        tags = {"railway": "rail", "name": "甲线"}
        writer.add_way(osmium.osm.mutable.Way(id=10, nodes=[1, 2, 3], tags=tags, version=1))
    ways = read_ways(path)
    assert ways.snapshot == "2026-07-05"
    assert len(ways.ways) == 1


def test_a_way_cut_by_the_edge_of_an_extract_keeps_what_is_there(osm_file):
    path = osm_file((10, [1, 2, 7, 8, 3], {"railway": "rail", "name": "甲线"}))
    (way,) = read_ways(path).ways
    assert way.coordinates.tolist() == [[104.0, 30.0], [104.1, 30.0]]


def test_a_file_without_nodes_is_told(osm_file):
    path = osm_file((10, [1, 2], {"railway": "rail", "name": "甲线"}), nodes=[])
    with pytest.raises(DataError, match="nodes"):
        read_ways(path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("some.osm", "hello"),
        ("some.osm", ""),
        ("some.osm", '<osm version="0.6"><node id="1" lat="3'),
        ("some.osm.pbf", "hello"),
        ("some.txt", "hello"),
    ],
)
def test_damaged_files_are_told(tmp_path, name, text):
    pytest.importorskip("osmium")
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(DataError, match=f"{name}.*not an OpenStreetMap file"):
        read_ways(path)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(DataError, match="no such file"):
        read_ways(tmp_path / "none.osm.pbf")


def features(*rows):
    """As OSMnx gives them: indexed by (element, id), a column for every tag of any."""
    frame = gpd.GeoDataFrame([row for _, _, row in rows], geometry="geometry", crs="EPSG:4326")
    frame.index = pd.MultiIndex.from_tuples([(e, i) for e, i, _ in rows], names=["element", "id"])
    return frame


def test_overpass_features_become_ways():
    line = shapely.LineString([(104.0, 30.0), (104.1, 30.0)])
    frame = features(
        ("way", 1, {"geometry": line, "railway": "rail", "name": "甲线"}),
        ("way", 2, {"geometry": line, "highway": "motorway", "ref": "G5"}),
        ("way", 3, {"geometry": line, "railway": "rail", "name": "甲线", "service": "yard"}),
        ("way", 4, {"geometry": SQUARE, "highway": "trunk", "name": "环路"}),
        ("node", 5, {"geometry": shapely.Point(104, 30), "railway": "rail", "name": "甲线"}),
    )
    asked = []

    def fetch(area, tags):
        asked.append((area, dict(tags)))
        return frame

    area = shapely.MultiPolygon([SQUARE, shapely.box(105, 31, 105.1, 31.1)])
    ways = fetch_ways(area, lambda _: True, fetch=fetch, today=date(2026, 11, 21))
    assert [way.id for way in ways.ways] == [1, 2, 4]
    assert [way.tags.refs for way in ways.ways] == [(), ("G5",), ()]
    assert len(ways.ways[2].coordinates) == 5
    assert ways.snapshot == "2026-11-21"
    assert [part for part, _ in asked] == list(area.geoms)
    assert all(set(tags) == {"railway", "highway"} for _, tags in asked)


def test_public_servers_are_spared_large_areas():
    def fetch(area, tags):
        raise AssertionError("a public server was asked")

    with pytest.raises(UsageError, match=f"at most {PUBLIC_KM2:,.0f}"):
        fetch_ways(shapely.box(103, 29, 106, 32), lambda _: True, fetch=fetch)


def test_an_address_must_be_one():
    with pytest.raises(UsageError, match="localhost"):
        fetch_ways(SQUARE, lambda _: True, url="localhost/api")


class _Overpass(http.server.BaseHTTPRequestHandler):
    status, elements, answer = 200, (), None

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        answer = self.answer
        if answer is None:
            answer = json.dumps({"version": 0.6, "elements": list(self.elements)})
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write((answer if self.status == 200 else "<html>no</html>").encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def own_server(tmp_path, monkeypatch):
    """An Overpass server on this machine, and a home of its own for OSMnx's cache."""
    pytest.importorskip("osmnx", reason="OSMnx is not installed (extra: alignments)")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    handler = type("Handler", (_Overpass,), {})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield handler, f"http://127.0.0.1:{server.server_port}/api"
    server.shutdown()
    server.server_close()


def test_osmnx_asks_an_own_server_and_leaves_no_folders_about(own_server, tmp_path):
    import osmnx

    handler, url = own_server
    handler.elements = [
        {"type": "node", "id": 1, "lon": 104.0, "lat": 30.0},
        {"type": "node", "id": 2, "lon": 104.1, "lat": 30.0},
        {"type": "way", "id": 9, "nodes": [1, 2], "tags": {"railway": "rail", "name": "甲线"}},
    ]
    before = osmnx.settings.cache_folder, osmnx.settings.data_folder, osmnx.settings.overpass_url
    (way,) = fetch_ways(SQUARE, lambda _: True, url=url).ways
    assert (way.id, len(way.coordinates)) == (9, 2)
    after = osmnx.settings.cache_folder, osmnx.settings.data_folder, osmnx.settings.overpass_url
    assert after == before
    assert not list((tmp_path / "work").iterdir())


def test_an_empty_answer_is_no_ways(own_server):
    assert fetch_ways(SQUARE, lambda _: True, url=own_server[1]).ways == ()


def test_a_server_that_fails_is_told(own_server):
    handler, url = own_server
    handler.status = 400
    with pytest.raises(DataError, match=r"Overpass .* answers 400: no"):
        fetch_ways(SQUARE, lambda _: True, url=url)


@pytest.mark.parametrize("status", [429, 503, 504])
def test_a_busy_server_is_told_at_once(own_server, status):
    handler, url = own_server
    handler.status = status
    with pytest.raises(DataError, match=rf"answers {status}: .*try later"):
        fetch_ways(SQUARE, lambda _: True, url=url)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ('{"elements": [], "remark": "runtime error: Query timed out"}', "gave up.*timed out"),
        ("<html><body>overloaded</body></html>", "sent no data"),
        ("", "sent no data"),
        ('{"version": 0.6}', "no list of elements"),
    ],
)
def test_an_answer_that_is_none_is_told(own_server, answer, told):
    handler, url = own_server
    handler.answer = answer
    with pytest.raises(DataError, match=told):
        fetch_ways(SQUARE, lambda _: True, url=url)


def test_a_server_that_is_not_there_is_told(own_server):
    with pytest.raises(DataError, match="no answer from Overpass"):
        fetch_ways(SQUARE, lambda _: True, url="http://127.0.0.1:9/api")
