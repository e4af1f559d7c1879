"""Numbers, columns and boundaries come out of the page's code as they went in."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from page_samples import layers, tables
from unpacking import decode_column, unpack_integers, unpack_polylines

from maps.payload.columns import clean, encode_column
from maps.payload.leaving import leaving
from maps.payload.polylines import (
    pack_integers,
    pack_polylines,
)
from maps.payload.said import texts_in
from maps.payload.topology import cut, lines_of, thin

INTEGERS = st.lists(st.integers(-(2**31), 2**31 - 1), max_size=200)
CELLS = st.one_of(st.none(), st.text(max_size=5), st.integers(-9, 9), st.booleans())


@given(INTEGERS)
def test_integers_return(numbers: list[int]) -> None:
    assert unpack_integers(pack_integers(numbers)).tolist() == numbers


def test_an_integer_too_large_is_refused() -> None:
    with pytest.raises(ValueError, match="four bytes"):
        pack_integers([2**31])


@given(
    st.lists(
        st.lists(st.tuples(st.floats(73, 135), st.floats(18, 53)), min_size=2, max_size=30),
        max_size=10,
    )
)
def test_polylines_return_to_the_metre(lines: list[list[tuple[float, float]]]) -> None:
    arrays = [np.array(line) for line in lines]
    found = unpack_polylines(pack_polylines(arrays, decimals=5, origin=(104, 30)))
    assert len(found) == len(arrays)
    for before, after in zip(arrays, found, strict=True):
        assert np.abs(before - after).max() <= 0.51e-5


def test_a_polyline_takes_few_characters() -> None:
    steps = np.random.default_rng(1).normal(0, 0.01, (1000, 50, 2))
    block = pack_polylines(
        list(np.add(np.cumsum(steps, axis=1), [104, 30])), decimals=4, origin=(104, 30)
    )
    assert len(str(block["steps"])) < 3.3 * 50_000


@given(st.lists(CELLS, max_size=300))
def test_columns_return(cells: list[object]) -> None:
    found = decode_column(encode_column(cells), len(cells)) if cells else []
    assert found == [clean(cell) for cell in cells]


def test_a_constant_column_is_one_value() -> None:
    assert encode_column(["open"] * 5000) == {"k": "open"}


def test_a_heavy_column_is_packed_and_its_texts_are_still_read() -> None:
    names = [f"道路{i}" for i in range(5000)]
    column = encode_column(names)
    assert set(column) == {"z"}
    assert len(column["z"]) < 0.4 * len(json.dumps(names, ensure_ascii=False))
    assert decode_column(column, len(names)) == names
    assert list(texts_in({"name": column})) == names
    assert "z" not in encode_column(names[:100])


def test_shared_boundaries_are_stored_once() -> None:
    squares = [shapely.box(x, y, x + 1, y + 1) for x in range(3) for y in range(3)]
    topology = cut([lines_of(square) for square in squares])
    edges = {frozenset((tuple(a), tuple(b))) for arc in topology.arcs for a, b in pairwise(arc)}
    assert sum(len(arc) - 1 for arc in topology.arcs) == len(edges) == 24


def test_a_ring_alone_stays_a_ring() -> None:
    topology = cut([lines_of(shapely.box(0, 0, 1, 1)), lines_of(shapely.box(0, 0, 1, 1))])
    assert len(topology.arcs) == 1
    assert topology.shapes[0] == topology.shapes[1]


def test_references_lead_back_to_the_shape() -> None:
    districts = layers()["districts"]
    thinned, _ = thin(districts.geometry, gpd.GeoSeries([]))
    topology = cut(thinned)
    for rings, references in zip(thinned, topology.shapes, strict=True):
        for ring, chain in zip(rings, references, strict=True):
            arcs = [topology.arcs[k] if k >= 0 else topology.arcs[-k - 1][::-1] for k in chain]
            joined = np.concatenate([arcs[0], *(arc[1:] for arc in arcs[1:])])
            assert shapely.Polygon(joined).normalize() == shapely.Polygon(ring).normalize()


def test_a_border_pair_lies_on_its_thinned_districts() -> None:
    built = layers()
    pairs = built["border_pairs"]
    districts, thinned = thin(built["districts"].geometry, pairs.geometry)
    vertices = {tuple(v) for rings in districts for ring in rings for v in ring.tolist()}
    for lines in thinned:
        for line in lines:
            assert {tuple(v) for v in line.tolist()} <= vertices
    assert sum(map(len, (ring for rings in districts for ring in rings))) < 0.7 * len(
        shapely.get_coordinates(built["districts"].geometry.values)
    )


def test_lines_that_end_beyond_the_outlines_say_where_to() -> None:
    rail = layers()["rail"]
    told = dict(zip(rail["id"], leaving(rail, tables().rail_points, tables()), strict=True))
    name, x, y, *end = told["rail/xicheng"]
    assert name == "西安"
    assert shapely.distance(shapely.Point(end), shapely.Point(108.934, 34.378)) < 0.001
    frame = shapely.union_all(tables().surroundings.geometry.values)
    assert shapely.distance(frame.boundary, shapely.Point(x, y)) < 0.001
    assert told["rail/chengyu-gaotie"] is None
    name, x, y = told["rail/chenglan"]  # drawn to 黄胜关 only, inside the outlines
    assert name == "西宁"
    assert (
        shapely.distance(shapely.Point(x, y), rail.set_index("id").geometry["rail/chenglan"]) < 0.01
    )
    roads = layers()["roads"]
    assert leaving(roads, tables().road_points, replace(tables(), surroundings=None)) == [
        None
    ] * len(roads)
