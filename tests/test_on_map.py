"""Names of places beyond the map: told where they are, never measured from."""

from __future__ import annotations

import pytest

from geo.errors import AmbiguousError, NotFoundError
from geo.gazetteer import Gazetteer
from geo.on_map import find_on_map
from layers.near.projects import projects_near
from layers.travel.journeys import connect


@pytest.fixture(scope="module")
def gazetteer(tables) -> Gazetteer:
    return Gazetteer.from_tables(tables)


@pytest.mark.parametrize("name", ["简阳", "成都", "city/620100", "成都东站", "510185"])
def test_what_the_atlas_has_is_found_as_ever(gazetteer, tables, name):
    assert find_on_map(gazetteer, tables, name) == gazetteer.find(name)


def test_what_the_maps_background_has_is_found(gazetteer, tables):
    assert find_on_map(gazetteer, tables, "名山区").adcode == "511803"


def test_a_namesake_on_the_map_wins(gazetteer, tables):
    """There are 市中区 elsewhere: only those of the map are asked about."""
    with pytest.raises(AmbiguousError) as told:
        find_on_map(gazetteer, tables, "市中区")
    assert set(told.value.choices) == {"市中区 (district, 内江市)", "市中区 (district, 乐山市)"}


def test_near_a_place_elsewhere_says_where_it_is_and_what_sounds_alike(tables):
    with pytest.raises(NotFoundError) as told:
        projects_near(tables, "建阳")
    expected = "建阳区 (南平, 福建) lies outside this atlas; did you mean 简阳?"
    assert str(told.value) == expected


def test_a_journey_to_a_place_elsewhere_says_so(tables):
    with pytest.raises(NotFoundError, match="北京市 lies outside this atlas"):
        connect(tables, "简阳", "北京")


def test_several_places_elsewhere_are_listed(gazetteer, tables):
    with pytest.raises(NotFoundError, match=r"西安市 \(陕西\) lie outside this atlas"):
        find_on_map(gazetteer, tables, "西安")
