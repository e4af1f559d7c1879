"""Projects of tables with a head, of sentences that go on about one, of ceremonies and scenes."""

from __future__ import annotations

import pytest

from geo.reading.projects.columns import tables_of
from geo.reading.projects.reading import ProjectReader
from geo.reading.reader import Reader


@pytest.fixture(scope="module")
def project_reader(tables) -> ProjectReader:
    return ProjectReader(Reader.from_tables(tables), tables)


def rows(project_reader, text: str, dated: str = "2024-03-28") -> dict[str, tuple[str, ...]]:
    found = project_reader.read(text, dated=dated)
    return {p.name: (p.status, p.started, p.date, p.expected) for p in found.projects}


HEAD = "序号\t区县\t项目名称\t总投资（万元）\t建设年限\t建设性质\n"


def test_the_head_of_a_table_tells_names_and_units(project_reader):
    text = (
        f"{HEAD}1\t雁江区\t雁湖“智慧”产业园一期\t12,500\t2023-2025\t续建\n"
        "2\t简阳市\t老旧小区改造\t\t2024-2026\t前期\n合计\t\t\t12500\t\t\n"
    )
    found = project_reader.read(text, dated="2024-03-28").projects
    (first,) = (p for p in found if "产业园" in p.name)
    assert [(a.of, a.value, a.unit, a.text) for a in first.amounts] == [
        ("总投资", 12_500.0, "万元", "12,500")
    ]
    assert text[first.amounts[0].start : first.amounts[0].end] == "12,500"
    assert (first.status, first.started, first.expected) == ("construction", "2023", "2025")
    assert first.places == ("district/512002",)
    assert not any("合计" in p.name for p in found)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("单位：亿元\n项目\t总投资\t状态\n雁湖储能电站\t8\t在建\n", (8.0, "亿元")),
        ("项目名称\t里程(公里)\t状态\n雁湖环湖公路\t12.5\t在建\n", (12.5, "公里")),
        ("| 项目名称 | 总投资/亿元 |\n|---|---|\n| 雁湖储能电站 | 8 |\n", (8.0, "亿元")),
    ],
)
def test_units_stand_in_heads_and_above(project_reader, text, amount):
    (project,) = project_reader.read(text, dated="2024").projects
    assert [(a.value, a.unit) for a in project.amounts] == [amount]


def test_no_head_no_table(project_reader):
    quantities = project_reader._words.quantities
    assert tables_of("总投资12亿元，项目名称未定。", quantities) == []
    assert tables_of("雁湖储能电站\t8\t在建\n", quantities) == []
    (table,) = tables_of(f"{HEAD}1\t甲\t乙\t3\t\t\n\n下文。\n丙\t丁\n", quantities)
    assert (table.name, table.width, table.units) == (2, 6, {3: ("总投资", "万元")})


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        # a sentence goes on about the one project before it
        (
            "雁湖产业园总投资12亿元。该项目已于2月开工，预计2026年6月建成。",
            "雁湖产业园",
            ("construction", "2024-02", "", "2026-06"),
        ),
        (
            "雁湖至沱江公路全长12公里。据悉，该公路已于2023年底建成通车。",
            "雁湖至沱江公路",
            ("open", "", "2023", ""),
        ),
        (
            "加快雁湖产业园前期工作。项目于2024年3月正式开工建设。",
            "雁湖产业园",
            ("construction", "2024-03", "", ""),
        ),
        # of two it is none's, and a word for another kind is not its
        (
            "建设雁湖产业园和沱江物流园。该项目已于2月开工。",
            "雁湖产业园",
            ("", "", "", ""),
        ),
        ("建设雁湖产业园。该公路已于2月开工。", "雁湖产业园", ("", "", "", "")),
        # what brackets tell is told of the name before them
        (
            "建设雁湖公路（在建）、沱江公路（2026年建成）。",
            "雁湖公路",
            ("construction", "", "", ""),
        ),
        # a wish in a cell is no state
        ("项目\t进展\n雁湖公路\t预计2026年6月通车\n", "雁湖公路", ("", "", "", "2026-06")),
        ("项目\t进展\n雁湖公路\t完工\n", "雁湖公路", ("open", "", "", "")),
        # what works are called by
        ("加快雁湖水库扩建工程建设。", "雁湖水库扩建工程", ("construction", "", "", "")),
    ],
)  # fmt: skip
def test_what_is_told_of_a_project(project_reader, text, name, told):
    assert rows(project_reader, text)[name] == told


def test_a_ceremony_is_one_batch(project_reader):
    text = (
        "简阳市举行2024年第一季度重大项目集中开工仪式，雁湖储能电站等12个项目开工，总投资68亿元。"
    )
    found = {p.name: p for p in project_reader.read(text, dated="2024-03-28").projects}
    batch = found["2024年第一季度重大项目集中开工仪式"]
    assert batch.kind == "project_batch"
    assert [a.text for a in batch.amounts] == ["68亿元"]
    assert found["雁湖储能电站"].amounts == ()
    text = "雁江区重大项目集中开工仪式举行。本次集中开工项目22个，总投资120亿元。"
    (batch,) = project_reader.read(text, dated="2024-03-28").projects
    assert [a.text for a in batch.amounts] == ["120亿元"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("联合巡逻日前在简阳港正式启动。", "简阳港"),
        ("该公路与德宜高速顺接，采用双向八车道建设。", "德宜高速"),
        ("天府新区郊野公园建设植树41万亩。", "天府新区"),
        ("该海底隧道至此已建成948.5米。", "海底隧道"),
        ("以建设融资平台为抓手。", "融资平台"),
    ],
)
def test_scenes_and_classes_are_no_projects(project_reader, text, name):
    assert not any(name in found for found in rows(project_reader, text))


def test_both_ends_of_a_range_may_be_grouped(project_reader):
    (figure,) = project_reader.read("全年供水2,500-2,650万吨。").figures
    assert (figure.amount.value, figure.amount.most) == (2_500.0 * 1e4, 2_650.0 * 1e4)


def test_works_at_a_place_are_its(project_reader):
    assert "德宜高铁" in rows(project_reader, "在德宜高铁建设现场，工人们正在作业。")


def test_what_is_built_at_a_place_is_a_project(project_reader):
    text = "在中江县新建中江通用机场，总投资5亿元。在仁寿县布局视高现代物流港。在双流机场启动巡逻。"
    assert set(rows(project_reader, text)) == {"中江通用机场", "视高现代物流港"}
