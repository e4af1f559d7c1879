"""What documents name and no table holds: lines through named places, places in a district."""

from __future__ import annotations

import json

import pytest
from page_samples import context
from travel_pages import embedded
from unpacking import unpack_integers, unpack_polylines

import corridors
from geo.reading.use.folder import read_folder
from layers.built.same_projects import distinct
from layers.near.projects import projects_near
from layers.registry import build_layers
from maps.pages.overview import overview_page
from maps.words.overview import WORDS

TEXT = (
    "2024年3月5日\n"
    "简阳至中江高速公路开工建设。规划建设德阳至资阳快速路，途经中江、金堂、简阳，计划2028年建成。"
    "西安至铜川城际铁路经咸阳、三原、耀州。成渝高铁、成资渝高速公路已开通。\n"
    "在都江堰市建设青城湖度假区，东坡区岷东产业园已开园；成都、简阳，未名湖度假区。\n"
)
NEWER = "2025年6月1日\n简阳至中江高速公路建成通车。\n"


@pytest.fixture
def read(tmp_path, tables):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return read_folder(tmp_path, tables)


@pytest.fixture
def built(read):
    return build_layers(read.tables, ["text_lines", "text_places"])


def test_a_line_leads_through_the_places_its_sentence_names(built):
    lines = built["text_lines"].set_index("name")
    assert set(lines.index) == {"简阳至中江高速公路", "德阳至资阳快速路", "西安至铜川城际铁路"}
    assert lines.at["德阳至资阳快速路", "places"] == "德阳市、中江县、金堂县、简阳市、资阳市"
    assert lines.at["西安至铜川城际铁路", "places"] == "西安市、咸阳市、三原县、耀州区、铜川市"
    shape = lines.at["简阳至中江高速公路", "geometry"]
    (lon, lat), (far_lon, far_lat) = shape.geoms[0].coords
    assert (lon, lat) == pytest.approx((104.55, 30.39), abs=0.05)
    assert (far_lon, far_lat) == pytest.approx((104.68, 31.03), abs=0.05)


def test_status_and_dates_are_those_of_the_clause(built):
    lines = built["text_lines"].set_index("name")
    assert lines.at["简阳至中江高速公路", "status"] == "construction"
    assert lines.at["德阳至资阳快速路", "status"] == "planned"
    assert lines.at["西安至铜川城际铁路", "status"] == "proposed"
    assert "未说明状态" in lines.at["西安至铜川城际铁路", "note"]
    assert set(built["text_lines"]["confidence"]) == {"low"}


def test_a_sentence_that_goes_on_about_a_line_tells_its_state(tmp_path, tables):
    text = (
        "2024年3月5日\n简阳至中江高速公路全长41公里。该项目已于2023年10月开工，预计2025年建成。\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    lines = build_layers(read_folder(tmp_path, tables).tables, ["text_lines"])["text_lines"]
    row = lines.set_index("name").loc["简阳至中江高速公路"]
    assert (row["status"], row["started"], row["expected"]) == ("construction", "2023-10", "2025")
    assert "未说明状态" not in row["note"]


def test_what_is_open_is_expected_no_longer(tmp_path, tables):
    older = "2024年3月5日\n简阳至中江高速公路预计2025年6月建成通车。\n"
    newer = (
        "2025年8月1日\n简阳至中江高速公路6月20日建成通车。简阳至中江高速公路已开通，车流不断。\n"
    )
    for name, text in (("a.txt", older), ("b.txt", newer)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    lines = build_layers(read_folder(tmp_path, tables).tables, ["text_lines"])["text_lines"]
    row = lines.set_index("name").loc["简阳至中江高速公路"]
    assert (row["status"], row["opened"], row["expected"]) == ("open", "2025-06-20", "")


def test_a_start_is_no_opening(tmp_path, tables):
    """A mention has one date ahead; read as a project, a line has a start and an opening."""
    text = (
        "2026年10月15日\n简阳至中江铁路全长60公里，总投资90亿元，计划2027年6月开工建设，2031年建成通车。"
        "德阳至中江快速路力争2028年开工。乐至至金堂快速路于2024年12月28日开工建设。\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    layers = build_layers(read_folder(tmp_path, tables).tables, ["text_lines", "projects"])
    lines = layers["text_lines"].set_index("name")
    dates = ["started", "start_expected", "opened", "expected"]
    assert list(lines.loc["简阳至中江铁路", dates]) == ["", "2027-06", "", "2031"]
    assert list(lines.loc["德阳至中江快速路", dates]) == ["", "2028", "", ""]
    assert list(lines.loc["乐至至金堂快速路", dates]) == ["2024-12-28", "", "", ""]
    read = layers["projects"][layers["projects"]["read"] == "yes"].set_index("name")
    for name in lines.index:
        assert list(lines.loc[name, dates]) == list(read.loc[name, dates]), name
    assert set(read["sources"]) == {"document a"}, "they are no rows of projects.csv"


def test_a_pair_that_is_not_all_in_the_atlas_has_no_place(tmp_path, tables):
    text = "2026年8月20日\n推进安岳—大足—潼南毗邻地区融合发展。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    layers = build_layers(read_folder(tmp_path, tables).tables, ["text_lines", "projects"])
    (pair,) = layers["text_lines"].itertuples()
    assert pair.geometry is None
    assert "成员不全在本图集内" in pair.note
    read = layers["projects"][layers["projects"]["read"] == "yes"]
    assert set(read["location"]) <= {"districts", "none"}
    assert read.geometry.isna().all()


def test_an_amount_is_told_without_whose_it_is(tmp_path, tables):
    text = "2026年11月5日\n位于雁江区的资阳口腔装备产业园三期项目总投资12.8亿元，占地320亩，预计2028年竣工。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    rows = read_folder(tmp_path, tables).tables.projects
    assert list(rows.loc[rows["read"] == "yes", "investment"]) == ["总投资12.8亿元"]


def test_a_line_of_a_text_is_near_the_places_it_names_only(tmp_path, tables):
    """Nobody knows its course between them: the straight line crosses 三台 and 中江."""
    text = "2026年11月5日\n绵阳至遂宁城际铁路开工建设，途经射洪。罗江-安州毗邻地区合作开工。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    told = read_folder(tmp_path, tables).tables
    (row,) = (
        build_layers(told, ["projects"])["projects"]
        .query("name == '绵阳至遂宁城际铁路'")
        .itertuples()
    )
    assert row.district == "涪城区"  # 射洪 and 遂宁 lie outside the atlas
    names = {
        place: set(projects_near(told, place, within_km=0).projects["name"])
        for place in ("涪城", "三台", "罗江", "安州")
    }
    assert "绵阳至遂宁城际铁路" in names["涪城"]
    assert "绵阳至遂宁城际铁路" not in names["三台"]
    assert "罗江-安州" in names["罗江"] & names["安州"]


def test_what_one_text_does_not_say_is_no_note_on_what_another_says(tmp_path, tables):
    text = "2026年11月5日\n推进成渝中线高铁等项目。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    projects = build_layers(read_folder(tmp_path, tables).tables, ["projects"])["projects"]
    (row,) = projects[(projects["read"] == "yes") & projects["same_as"].ne("")].itertuples()
    projects.loc[row.Index, "note"] = f"{row.note}；文本未说明状态"
    (whole,) = distinct(projects.loc[projects["id"].isin([row.id, row.same_as])]).itertuples()
    assert whole.id == row.same_as
    assert "自动读自文本" not in whole.note
    assert "文本未说明状态" not in whole.note
    assert len(json.loads(whole.evidence)) == 2


def test_the_page_has_words_for_how_they_are_known(built):
    """No panel shows a key for want of a word."""
    for layer in built.values():
        for column in {"alignment", "location"} & set(layer.columns):
            assert {f"{column}_{value}" for value in layer[column] if value} <= set(WORDS)


def test_the_page_draws_what_a_text_proposes(read):
    """Each line is a path on the map, and not only a row, a project and a word of the legend."""
    page = overview_page(build_layers(read.tables), read.tables, context=context())
    data = embedded(page)
    own = data["layers"]["text_lines"]
    counts = own["parts"]["counts"]
    assert own["n"] == 3
    assert (counts if isinstance(counts, list) else unpack_integers(counts).tolist()) == [1, 1, 1]
    paths = unpack_polylines(data["lines"])[own["first"] :]
    assert sorted(map(len, paths)) == [2, 5, 5]
    assert own["parts"]["alignments"] == [2, 2, 2], "schematic, not surveyed"


def test_each_has_its_sentence(built):
    for name in ("text_lines", "text_places"):
        for row in built[name].itertuples():
            (evidence, *_) = json.loads(row.evidence)
            assert row.name in evidence["sentence"]
            assert evidence["document"] == "a"


def test_a_place_lies_somewhere_in_the_district_before_it(built):
    places = built["text_places"].set_index("name")
    assert places.at["青城湖度假区", "places"] == "都江堰市"
    assert places.at["岷东产业园", "places"] == "东坡区"
    assert "未名湖度假区" not in places.index
    assert set(places["location"]) == {"district"}
    assert "具体位置不明" in places.at["岷东产业园", "note"]


def test_a_pair_lies_on_the_boundary_its_members_share(tmp_path, tables):
    text = "2024年3月5日\n推动简阳-金堂、简阳—安岳等毗邻地区合作。"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    found = read_folder(tmp_path, tables)
    layers = build_layers(found.tables, ["text_lines"])
    pairs = layers["text_lines"].set_index("name")
    both = layers["districts"].set_index("name").geometry
    shape = pairs.at["简阳-金堂", "geometry"]
    assert shape.length > 0.1
    assert shape.difference(both["简阳市"].boundary.buffer(1e-9)).is_empty
    assert shape.difference(both["金堂县"].boundary.buffer(1e-9)).is_empty
    assert dict(pairs["alignment"]) == {"简阳-金堂": "shared boundary", "简阳—安岳": ""}
    assert "没有共同边界" in pairs.at["简阳—安岳", "note"]
    assert not set(found.unplaced["name"]) & set(pairs.index)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("西十高铁全长255公里，途经西安、商洛、十堰等地。", "西安市|商洛市|十堰市"),
        ("西渝高铁全长739公里，连接西安和重庆。", "西安市|重庆市"),
        ("西延高铁起自陕西省西安市，经铜川市，接入延安市。", "西安市|铜川市|延安市"),
        ("杭绍甬高速连接杭州萧山区和绍兴上虞区。", "萧山区|上虞区"),
        # Where in the city it ends, and a county that others have the name of.
        ("眉山至资阳铁路起于东坡区，经仁寿，止于雁江区。", "东坡区|仁寿县|雁江区"),
        ("绵阳至遂宁铁路途经三台、射洪。", "绵阳市|三台县|射洪市|遂宁市"),
        ("成都至重庆万州高铁开工。", "成都市|万州区"),
        ("成都至简阳高速公路开工。", "成都市|简阳市"),
        ("桑植至湘西龙山高速公路贯通。", "桑植县|龙山县"),
        ("宜昌至兴山高铁开工。", "宜昌市|兴山县"),
        ("西十高铁加快建设，西安、商洛、十堰的干部表示祝贺。", ""),
        ("西十高铁加快建设，惠及西安。", ""),
    ],
)
def test_places_on_the_way_will_do(tmp_path, tables, text, places):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert "".join(read_folder(tmp_path, tables).tables.newly_named["places"]) == places


def test_a_municipality_is_the_end_of_a_line_at_its_seat(tmp_path, tables):
    text = "西安至重庆高铁加快建设。福州滨海快线提速建设。秦都区至高新区的快速路开工。"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    rows = read_folder(tmp_path, tables).tables.newly_named.set_index("name")
    assert rows.at["西安至重庆高铁", "places"] == "西安市|重庆市"
    assert "福州滨海快线" not in rows.index  # no line to 滨海县 of another province
    assert "高新区" not in rows.index


def test_what_is_placed_is_not_listed_as_unplaced(read):
    assert not set(read.unplaced["name"]) & {"简阳至中江高速公路", "青城湖度假区"}


def test_lines_of_the_tables_stay_theirs(built):
    assert not set(built["text_lines"]["name"]) & {"成渝高铁", "成渝高速铁路", "成资渝高速公路"}


def test_the_newest_document_that_says_so_gives_the_status(tmp_path, tables):
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").write_text(NEWER, encoding="utf-8")
    lines = build_layers(read_folder(tmp_path, tables).tables, ["text_lines"])["text_lines"]
    row = lines.set_index("name").loc["简阳至中江高速公路"]
    assert row["status"] == "open"
    assert len(json.loads(row["evidence"])) == 2


def test_without_documents_the_layers_are_empty_and_no_page_shows_them(tables, layers):
    for name in ("text_lines", "text_places"):
        assert layers[name].empty
        assert layers[name].crs is not None
    assert "text_lines" not in overview_page(layers, tables, context=context())


def test_from_python_as_well(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    atlas = corridors.open(documents=tmp_path)
    assert "德阳至资阳快速路" in set(atlas.layers["text_lines"]["name"])
    assert corridors.open().layers["text_lines"].empty
