from __future__ import annotations

import json

import geopandas as gpd
import numpy as np
import pytest
import shapely

from geo.coordinates import CRS84, GEOD, plane_of
from geo.errors import AmbiguousError, NotFoundError, UsageError
from layers.built.same_projects import distinct
from layers.near.distances import distance_table, near, near_districts, with_extents
from layers.near.projects import projects_near

SQUARE = shapely.box(104.0, 30.0, 104.1, 30.1)


def frame(*points, **columns):
    rows = {"id": [f"p{i}" for i in range(len(points))], **columns}
    return gpd.GeoDataFrame(rows, geometry=list(points), crs=CRS84)


def test_inside_is_zero_and_outside_is_geodesic():
    projects = frame(shapely.Point(104.05, 30.05), shapely.Point(104.2, 30.05))
    found = near(projects, SQUARE)
    assert list(found["id"]) == ["p0", "p1"]
    assert found["distance_m"].iloc[0] == 0.0
    expected = GEOD.inv(104.1, 30.05, 104.2, 30.05)[2]
    assert found["distance_m"].iloc[1] == pytest.approx(expected, abs=1.0)


def test_within_cuts_exactly():
    far = GEOD.fwd(104.1, 30.05, 90, 5000)
    projects = frame(shapely.Point(far[0], far[1]))
    assert len(near(projects, SQUARE, within_m=5001.0)) == 1
    assert near(projects, SQUARE, within_m=4990.0).empty


def test_missing_geometry_is_found_by_name_only():
    projects = frame(None, None, districts=["district/1", "district/2"])
    found = near(projects, SQUARE, place_ids=["district/1"])
    assert list(found["id"]) == ["p0"]
    assert found["distance_m"].iloc[0] == 0.0
    assert np.isnan(found["lon"].iloc[0])


def test_lines_and_other_crs():
    line = shapely.LineString([(104.15, 29.0), (104.15, 31.0)])
    projects = frame(line).to_crs("EPSG:3857")
    found = near(projects, SQUARE)
    expected = GEOD.inv(104.1, 30.1, 104.15, 30.1)[2]  # meridians converge northwards
    assert found["distance_m"].iloc[0] == pytest.approx(expected, abs=1.0)


def test_sorted_and_index_kept():
    projects = frame(shapely.Point(104.3, 30.0), shapely.Point(104.2, 30.0))
    found = near(projects, SQUARE)
    assert list(found.index) == [1, 0]


def test_table_says_what_near_says(layers):
    projects = with_extents(layers["projects"], layers)
    districts = layers["districts"]
    plane = plane_of(districts.total_bounds)
    found = near_districts(projects, districts, plane=plane, within_m=50_000)
    table = distance_table(found)
    row = districts.set_index("id").loc["district/510185"]
    one = near(projects, row.geometry, within_m=50_000, place_ids=["district/510185"])
    mine = table[table["district_id"] == "district/510185"]
    assert list(mine["project_id"]) == list(one["id"])
    assert list(mine["distance_m"]) == [round(m) for m in one["distance_m"]]


def test_question_by_any_name(tables):
    answer = projects_near(tables, "jianyang", within_km=30)
    assert answer.place.id == "district/510185"
    assert (answer.projects["distance_m"].diff().dropna() >= 0).all()
    names = set(answer.projects["name"])
    assert any("简阳-雁江" in name for name in names)
    opened = projects_near(tables, "简阳", within_km=30, status="open")
    assert set(opened.projects["status"]) <= {"open"}


def test_questions_that_make_no_sense(tables):
    with pytest.raises(AmbiguousError, match="高新"):
        projects_near(tables, "高新区", within_km=10)
    with pytest.raises(NotFoundError):
        projects_near(tables, "不存在的地方", within_km=10)
    with pytest.raises(UsageError, match="0 or more"):
        projects_near(tables, "简阳", within_km=-1)
    with pytest.raises(UsageError, match="0 or more"):
        projects_near(tables, "简阳", within_km=10, within_minutes=-1)
    with pytest.raises(UsageError, match="there are"):
        projects_near(tables, "简阳", within_km=10, kind="nonsense")


def test_year_changes_statuses(tables):
    later = projects_near(tables, "简阳", within_km=50, year=2010).projects.set_index("id")
    now = projects_near(tables, "简阳", within_km=50).projects.set_index("id")
    assert (later["status"] == "open").sum() < (now["status"] == "open").sum()


def test_own_projects_file(tables, tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("id,name,lon,lat\nx,甲,104.5479,30.3934\ny,乙,108.0,30.0\n", "utf-8")
    found = projects_near(tables, "简阳", within_km=10, projects_file=path).projects
    assert list(found["id"]) == ["x"]
    assert found["distance_m"].iloc[0] == 0


def test_minutes_of_the_table_are_those_of_the_question(tables, layers):
    from layers.near.distances import TABLE_LIMIT_M
    from layers.near.minutes import minutes_table

    extents = with_extents(layers["projects"], layers)
    districts = layers["districts"]
    found = near_districts(extents, districts, plane=tables.region.plane)
    table = minutes_table(tables, found, districts)
    mine = table[(table["district_id"] == "district/510185") & (table["minutes"] <= 60)]
    asked = projects_near(tables, "简阳", within_km=TABLE_LIMIT_M / 1000, within_minutes=60)
    assert set(mine["project_id"]) == set(asked.projects["id"])
    assert len(mine) > 30
    told = asked.projects.set_index("id")["minutes"]
    assert all(abs(told[row.project_id] - row.minutes) < 0.01 for row in mine.itertuples())


def test_a_project_named_several_times_is_told_once(tables, layers):
    found = projects_near(tables, "简阳", within_km=30).projects.set_index("id")
    belt = found[found["name"] == "成资临空经济产业带"]
    assert list(belt.index) == ["project/p004-05"]  # the newest document's row stands for all
    rows = layers["projects"].set_index("id")
    mentions = ["project/p002-04", "project/p002-12", "project/p004-05", "project/p004-27"]
    every = [entry for i in mentions for entry in json.loads(rows.at[i, "evidence"])]
    told = json.loads(belt["evidence"].iloc[0])
    assert len(told) == len(every) == 4
    assert {(e["document"], e["start"]) for e in told} == {
        (e["document"], e["start"]) for e in every
    }
    assert list(rows.loc[mentions, "same_as"]) == ["project/p004-05"] * 2 + ["", "project/p004-05"]


def test_sections_and_other_news_of_a_line_stay_projects_of_their_own(layers):
    names = list(distinct(layers["projects"])["name"])
    assert len(names) == len(set(names))
    assert {"金简仁快速路(快速通道)", "金简仁快速路(成眉段)", "成自宜高铁"} < set(names)
    assert "成自宜高铁发车频次优化加密" in names
    assert "成自宜高铁(干线铁路)" not in names


def test_the_first_stands_where_the_row_that_should_was_left_out(layers):
    projects = layers["projects"]
    left = distinct(projects[projects["id"] != "project/p004-05"]).set_index("id")
    assert (left["name"] == "成资临空经济产业带").sum() == 1
    assert len(json.loads(left.at["project/p002-04", "evidence"])) == 3
