"""What no table holds: each thing once, and the row that would place it."""

from __future__ import annotations

import csv
import io
import shutil

import pytest

from geo.reading.mention import Mention
from geo.reading.use.folder import read_folder
from geo.reading.use.suggestions import suggestions
from geo.reading.use.unplaced import unknown_things
from geo.tables.door import check_tables, data_folder, load_tables
from geo.tables.families.lines import RAIL, ROADS
from geo.tables.families.places import BELTS, BORDER_PAIRS, PLACES
from maps.cli import main

TEXT = (
    "2025年4月2日\n沱江湾快速路开工建设，预计2028年建成。甲南高铁甲县至丙乡段已通车。"
    "甲南高速铁路全线开工。乙川机场、自贡乙川机场。青城湖度假区。\n"
)


def named(kind, name, **more):
    blank = Mention("a", 0, 1, name, kind, "", name, (), "", "", "low", 0, 1)
    return blank._replace(**more)


@pytest.mark.parametrize(
    ("kind", "names", "kept"),
    [
        ("road", ["汶马高速", "汶马高速公路"], ["汶马高速"]),
        ("rail", ["龙龙高铁龙岩至武平段", "龙龙高铁"], ["龙龙高铁"]),
        ("rail", ["成都地铁40号线二期"], ["成都地铁40号线"]),
        ("hub", ["江北机场", "重庆江北机场"], ["江北机场"]),
        ("hub", ["重庆江北机场", "江北机场"], ["江北机场"]),
        ("hub", ["江南机场", "江北机场"], ["江南机场", "江北机场"]),
        ("road", ["成德段"], []),
        ("road", ["甲乙高速、丙丁高速"], []),
    ],
)
def test_a_thing_is_listed_once(tables, kind, names, kept):
    found = unknown_things([named(kind, name) for name in names], tables)
    assert [mention.name for mention in found] == kept


def test_a_section_of_a_known_line_is_no_unknown_line(tables):
    known = named("rail", "成渝中线高铁", id="rail/chengyu-central")
    assert not unknown_things([known, named("rail", "成渝中线高铁丙丁段")], tables)


def test_they_are_listed_by_kind(tables):
    kinds = ("park", "rail", "hub")
    found = unknown_things([named(kind, f"某{kind}") for kind in kinds], tables)
    assert [mention.kind for mention in found] == ["rail", "hub", "park"]


def suggested(tables, *things):
    return suggestions(things, tables, sentence=lambda m: f"{m.name}。")


def test_a_row_says_what_the_text_says_and_asks_for_the_rest(tables):
    line = named("road", "沱江湾快速路", status="construction", expected="2028")
    (made,) = suggested(tables, line)
    assert (made.table, made.row["kind"], made.row["expected"]) == (
        "roads.csv",
        "fast_road",
        "2028",
    )
    assert made.row["note"] == "沱江湾快速路。"
    assert made.asks == ("road_points.csv",)


def test_nothing_is_guessed(tables):
    (made,) = suggested(tables, named("rail", "甲乙铁路"))
    assert (made.row["status"], made.row["kind"], made.row["opened"]) == ("", "", "")
    assert {"status", "kind", "rail_points.csv"} == set(made.asks)


def test_members_are_ids_or_none(tables):
    both, half = suggested(
        tables,
        named("border_pair", "简阳-雁江", members=("简阳市", "雁江区")),
        named("border_pair", "简阳-某地", members=("简阳市", "某地市")),
    )
    assert both.row["members"] == "district/510185|district/512002"
    assert half.row["members"] == ""
    assert "members" in half.asks


def test_an_id_is_nobody_elses(tables):
    first, second = suggested(tables, named("park", "甲园"), named("park", "贾园"))
    assert (first.row["id"], second.row["id"]) == ("park/jiayuan", "park/jiayuan-2")


def test_a_filled_cell_is_what_its_column_takes(tables):
    things = [named(kind, f"某{kind}", status="planned") for kind in ("rail", "road", "hub")]
    things += [named(kind, f"某{kind}") for kind in ("area", "park", "belt", "border_pair")]
    columns = {table.file: table.columns for table in (RAIL, ROADS, PLACES, BORDER_PAIRS, BELTS)}
    for made in suggested(tables, *things):
        for name, column in columns[made.table].items():
            cell = made.row[name]
            assert not cell or column.fault(cell) is None, (made.table, name, cell)
            assert cell or not column.required or name in made.asks


def test_a_row_that_asks_only_for_its_position_goes_into_the_tables_as_it_is(tmp_path, tables):
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    (made,) = suggested(tables, named("park", "青城湖产业园", status="planned"))
    assert set(made.asks) == {"lon", "lat", "location"}
    with (data / made.table).open("a", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerow(made.row.values())
    assert check_tables(data) == []
    assert made.row["id"] in set(load_tables(data).places["id"])


def test_the_place_named_before_a_thing_is_its_parent(tables):
    park = named("park", "青城湖产业园", start=9, end=15)
    county = named("district", "都江堰市", id="district/510181", start=0, end=4)
    city = named("city", "成都市", id="city/510100", start=5, end=8)
    elsewhere = named("district", "西湖区", id="district/330106", start=0, end=3)
    later = county._replace(start=20, end=24)

    def parent(*around, thing=park):
        (made,) = suggestions([thing], tables, sentence=lambda _: "x", mentions=around)
        return made.row["parent"]

    assert parent(county, city) == "district/510181"
    assert parent(city) == "city/510100"
    assert parent(elsewhere) == parent(later) == parent() == ""
    assert parent(county._replace(sentence_start=30)) == ""
    assert parent(thing=named("hub", "简阳北站")) == "district/510185"


def test_the_list_of_a_folder_names_the_table(tmp_path, tables):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    listed = read_folder(tmp_path, tables).unplaced.set_index("name")
    assert listed.at["沱江湾快速路", "table"] == "roads.csv"
    assert listed.at["沱江湾快速路", "asks"].split("|")[-1] == "road_points.csv"


def test_the_command_prints_rows_of_the_tables(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert main(["read", str(tmp_path / "a.txt"), "--suggest"]) == 0
    blocks = capsys.readouterr().out.strip().split("\n\n")
    rows = {}
    for block in blocks:
        head, _, body = block.partition("\n")
        rows[head.split(";")[0]] = list(csv.DictReader(io.StringIO(body)))
    (road,) = rows["# roads.csv"]
    assert list(road) == list(ROADS.columns)
    assert (road["name"], road["source"]) == ("沱江湾快速路", "document a.txt")


def test_suggest_and_against_are_two_questions(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["read", str(tmp_path / "a.txt"), "--suggest", "--against", "-"])
