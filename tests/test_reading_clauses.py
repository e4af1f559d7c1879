"""What clauses, headings of plans and dates say of a name; each case shows one rule."""

from __future__ import annotations

import pytest

from geo.reading.meaning.plans import PlanWords
from geo.reading.reader import Reader
from geo.tables.door import load_words


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def told(reader: Reader, text: str, dated: str = "") -> dict[str, tuple[str, str, str]]:
    return {m.text: (m.status, m.date, m.expected) for m in reader.read(text, dated=dated)}


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        # what is meant, on a condition, not yet, made ready, only spoken of
        ("德宜高速今年要开工建设。", "德宜高速", "planned"),
        ("“十二五”期间，我省将开建德宜高速、资遂高速。", "资遂高速", "planned"),
        ("今年集团将加大投入，高质量建成德宜高速、资遂高速等工程。", "资遂高速", ""),
        ("如果德宜高速建成，遂宁到德阳只要1小时。", "德宜高速", ""),
        ("德宜高速尚未开通。", "德宜高速", ""),
        ("为德宜高速全线通车奠定了基础。", "德宜高速", ""),
        ("代表们听取德宜高速建设运营情况。", "德宜高速", ""),
        ("德宜高速开通时间推迟。", "德宜高速", ""),
        # what another clause, or another thing in the clause, is about
        ("推进德宜高速建设，积极谋划沿海通道。", "德宜高速", ""),
        ("德宜高速顺利推进，第三条入川特高压项目开工。", "德宜高速", ""),
        ("与已开通的成渝高铁相比，德宜高速要慢。", "德宜高速", ""),
        ("连接德宜高速和资遂高速的遂广高速建成通车。", "资遂高速", ""),
        ("连接德宜高速和资遂高速的遂广高速建成通车。", "遂广高速", "open"),
        ("德宜高速沿线的产业园已建成投产。", "德宜高速", ""),
        ("德宜高速主桥所在的桥梁已建成。", "德宜高速", ""),
        ("谋划德宜高速、推进资遂高速。", "资遂高速", ""),
        ("谋划、推进德宜高速建设。", "德宜高速", "planned"),
        ("规划建设德宜高速、拓宽改建资遂高速。", "资遂高速", "planned"),
        # zones: only what is said of them and of nothing in them
        ("雄安新区图书馆正式投用。", "雄安新区", ""),
        ("自贡高新区正式获批。", "自贡高新区", "approved"),
        ("自贡高新区（在建）。", "自贡高新区", "construction"),
        ("园区项目2个：视高数字经济产业园、青龙锂电材料产业园，均已开工。", "视高数字经济产业园", "construction"),
        ("这是雄安新区开工建设的第一个项目。", "雄安新区", ""),
        # stations and ports that open something else
        ("苏州港开通首条至非洲的班轮航线。", "苏州港", ""),
        ("苏州港正式开港。", "苏州港", "open"),
        # what was asked for is granted; what is so already is touched by no wish
        ("国家发展改革委正式批复德宜高铁可行性研究报告。", "德宜高铁", "approved"),
        ("德宜高速建成后，将与已通车的资遂高速相连。", "资遂高速", "open"),
        # nouns that are no verbs
        ("德宜高速建成通车对于促进发展意义重大。", "德宜高速", ""),
        ("“十四五”铁路规划重点项目德宜高铁开工。", "德宜高铁", "construction"),
        ("德宜高速由于前期投入大而停工。", "德宜高速", ""),
        ("研究区位于德宜高速以南。", "德宜高速", ""),
    ],
)  # fmt: skip
def test_status(reader, text, name, status):
    assert told(reader, text)[name][0] == status


PLAN = "一、2025年工作回顾\n建成德宜高速。\n二、2026年重点工作\n建成资遂高速，开工建设遂广高速，加快建设遂西高速。\n"


def test_a_heading_of_a_plan_says_what_is_to_be_done(reader):
    found = told(reader, PLAN)
    assert found["德宜高速"][0] == "open"
    assert found["资遂高速"][0] == ""
    assert found["遂广高速"][0] == "planned"
    assert found["遂西高速"][0] == "construction"


def test_a_plan_ends_at_a_heading_of_its_rank_or_of_a_review():
    words = PlanWords(load_words().rows("uses"))
    text = PLAN + "三、2025年工作总结\n建成遂宁港。\n"
    ((start, stop),) = words.stretches(text)
    assert text[start:stop].strip().startswith("建成资遂高速")
    assert "遂宁港" not in text[start:stop]
    assert words.stretches("二、2024年重点工作\n建成资遂高速。", "2026") == []
    assert words.stretches("今年以来重点工作完成情况\n建成资遂高速。") == []


@pytest.mark.parametrize(
    ("text", "dated", "name", "date", "expected"),
    [
        ("2012年开工建设德宜高速。", "2011-03", "德宜高速", "", "2012"),
        ("2027年、2028年分别建成德宜高速、资遂高速。", "", "资遂高速", "2028", ""),
        ("2020-05 德宜高速正式开工。", "", "德宜高速", "2020-05", ""),
        ("2022-12 12月30日，德宜高速正式开工。", "", "德宜高速", "2022-12-30", ""),
        ("2023-07 德宜高速预计2024年开通。", "", "德宜高速", "", "2024"),
        ("2023年，稳步推进德宜高速等在建项目建设。", "", "德宜高速", "", ""),
        ("德宜高速加快建设，预计2026年6月铺轨完成。", "", "德宜高速", "", ""),
        ("德宜高速加快建设，预计2026年6月建成。", "", "德宜高速", "", "2026-06"),
    ],
)
def test_dates(reader, text, dated, name, date, expected):
    assert told(reader, text, dated)[name][1:] == (date, expected)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("加快建设济南机场二期、梁山港二期。", ["济南机场二期", "梁山港二期"]),
        ("浦东机场四期扩建工程开工。", ["浦东机场"]),
        ("渝昆、西渝、福厦等多条铁路干线加速推进。", ["渝昆", "西渝", "福厦"]),
        ("建成雄商、济滨高铁。", ["雄商", "济滨高铁"]),
        ("建成尖扎至贵德、小柴旦湖至老茫崖等公路。", ["尖扎至贵德", "小柴旦湖至老茫崖"]),
        ("加快推进B1、Z2等地铁建设。", ["B1", "Z2"]),
        ("计划开工的高速公路项目有神池-河曲、左权-黎城等6个项目。", ["神池-河曲", "左权-黎城"]),
        ("兰新铁路第二双线哈密段复工。", ["兰新铁路第二双线哈密段"]),
        ("我国“八纵八横”高速铁路网越织越密。", []),
        ("启东到上海铁路通行时间缩短。", ["启东", "上海"]),
        ("建成10个省级数据产业园。", []),
        ("南水北调中线引江补汉工程开工。", []),
        ("三四线城市的“三区三线”。", []),
    ],
)
def test_names(reader, text, names):
    assert [m.text for m in reader.read(text)] == names
