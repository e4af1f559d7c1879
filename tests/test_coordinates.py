from __future__ import annotations

import numpy as np
import prcoords
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geo import coordinates as c
from geo.errors import UsageError

LON = st.floats(98.0, 110.0)
LAT = st.floats(26.0, 35.0)


@given(LON, LAT)
def test_gcj02_inverse_is_exact_to_a_millimetre(lon, lat):
    back = c.gcj02_to_wgs84(*c.wgs84_to_gcj02(lon, lat))
    assert c.distance_m(lon, lat, *back) < 0.001


@given(LON, LAT)
def test_bd09_inverse_is_exact_to_a_millimetre(lon, lat):
    back = c.bd09_to_gcj02(*c.gcj02_to_bd09(lon, lat))
    assert c.distance_m(lon, lat, *back) < 0.001


@given(LON, LAT)
def test_forward_formulas_agree_with_prcoords(lon, lat):
    theirs = prcoords.wgs_gcj((lat, lon))
    assert c.distance_m(*c.wgs84_to_gcj02(lon, lat), theirs.lon, theirs.lat) < 0.001
    theirs_bd = prcoords.gcj_bd((lat, lon))
    assert c.distance_m(*c.gcj02_to_bd09(lon, lat), theirs_bd.lon, theirs_bd.lat) < 0.001


def test_offset_in_the_chengdu_plain_is_a_third_of_a_kilometre():
    moved = c.wgs84_to_gcj02(104.0638, 30.6599)
    assert 300 < c.distance_m(104.0638, 30.6599, *moved) < 450


def test_transforms_take_arrays():
    lon, lat = np.array([104.06, 104.55, 121.47]), np.array([30.66, 30.39, 31.23])
    x, y = c.to_wgs84(lon, lat, "BD09")
    assert x.shape == (3,)
    for i in range(3):
        one = c.to_wgs84(lon[i], lat[i], "BD09")
        assert x[i] == pytest.approx(one[0], abs=1e-12)
        assert y[i] == pytest.approx(one[1], abs=1e-12)


def test_outside_china_gcj02_is_wgs84():
    assert c.wgs84_to_gcj02(2.35, 48.86) == (2.35, 48.86)


def test_unknown_datum_is_named():
    with pytest.raises(UsageError, match="BEIJING54"):
        c.to_wgs84(104, 30, "BEIJING54")


def test_measures_are_geodesic():
    # A degree of latitude at 30.5° N is 110.86 km on WGS 84.
    line = shapely.LineString([(104, 30), (104, 31)])
    assert c.geodesic_length_m(line) == pytest.approx(110_861, abs=5)
    assert c.geodesic_length_m(None) == 0.0
    box = shapely.box(104, 30, 105, 31)
    assert c.geodesic_area_km2(box) == pytest.approx(10_648, rel=0.01)
