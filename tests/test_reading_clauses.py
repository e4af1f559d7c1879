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
        ("德宜高速建设（续建）。", "德宜高速", "construction"),
        ("德宜铁路开工在即。", "德宜铁路", "planned"),
        ("加快德宜铁路开工建设。", "德宜铁路", "planned"),
        ("在建的德宜高铁预计2027年建成。", "德宜高铁", "construction"),
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
        # what is asked for and granted, in whatever order
        ("国家发展改革委批复新建德宜铁路可行性研究报告。", "德宜铁路", "approved"),
        ("德宜高铁可行性研究报告获国家发展改革委正式批复。", "德宜高铁", "approved"),
        ("德宜高速工可报告已通过专家审查。", "德宜高速", "planned"),
        ("资阳高新区2017年获批国家级高新区。", "资阳高新区", "approved"),
        # of several stages the last, but not one that is only meant
        ("德宜高速，2018年开工，2022年建成，全长60公里。", "德宜高速", "open"),
        ("德宜高速在今年底开工隧道，2028年全线开工建设。", "德宜高速", "planned"),
        ("完成德宜高速前期工作并开工建设。", "德宜高速", "construction"),
        # how far the work is; what money went into it is no state
        ("德宜高速项目形象进度达75%。", "德宜高速", "construction"),
        ("德宜高速已完成总工程量的80%。", "德宜高速", "construction"),
        ("德宜高速累计完成投资45亿元。", "德宜高速", ""),
        ("德宜高速主体工程完成80%。", "德宜高速", ""),
        ("德宜高速进入主体工程施工。", "德宜高速", "construction"),
        # what follows 和 is another's
        ("加快德宜高铁、资遂高铁建设和遂广铁路前期工作。", "德宜高铁", "construction"),
        ("加快德宜高铁、资遂高铁建设和遂广铁路前期工作。", "遂广铁路", "planned"),
        ("规划中的德宜高速将与资遂高速相接。", "德宜高速", "planned"),
        ("规划中的德宜高速将与资遂高速相接。", "资遂高速", ""),
        ("马道枢纽工地上，目前世界在建的最大船闸初见雏形。", "马道枢纽", ""),
        # a sentence of what is to be done, part by part
        ("今年要基本建成德宜高速；开工建设遂广高速；加快建设遂西高速。", "德宜高速", ""),
        ("今年要基本建成德宜高速；开工建设遂广高速；加快建设遂西高速。", "遂广高速", "planned"),
        ("今年要基本建成德宜高速；开工建设遂广高速；加快建设遂西高速。", "遂西高速", "construction"),
        # brackets, cells, fields, and what only leads to a list
        ("德宜高速（已建）、资遂高速（在建）、遂广高速（规划）。", "德宜高速", "open"),
        ("项目名称：德宜高速公路\n所在地：德阳\n建设状态：在建\n", "德宜高速公路", "construction"),
        ("项目名称：德宜高速公路\n项目名称：资遂高速公路\n建设状态：在建\n", "德宜高速公路", ""),
        ("全市已开通运营线路共有2条，分别为：德宜高铁、资遂高铁。", "资遂高铁", "open"),
        ("今年计划建成项目2个：德宜高速、资遂高速。", "资遂高速", ""),
        ("（一）加快建设一批\n德宜高速、资遂高速。\n（二）谋划储备一批\n遂广高速。", "资遂高速", "construction"),
        ("（一）加快建设一批\n德宜高速、资遂高速。\n（二）谋划储备一批\n遂广高速。", "遂广高速", "planned"),
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
        ("德宜高速于2021年3月开工，预计2025年6月建成通车。", "", "德宜高速", "2021-03", "2025-06"),
        ("正在建设的德宜高铁将于2027年通车。", "", "德宜高铁", "", "2027"),
        ("德宜高速\t在建\t2022年\t2026年\n", "", "德宜高速", "2022", "2026"),
        ("德宜高速\t已通车\t2018年\t2021年\n", "", "德宜高速", "2021", ""),
        ("昨天，德宜高速正式开工。", "2025-03-01", "德宜高速", "2025-02-28", ""),
        ("昨天，德宜高速正式开工。", "2025", "德宜高速", "", ""),
        ("今天（3月1日），德宜高速正式开工。", "2025-03-01", "德宜高速", "2025-03-01", ""),
        ("今天的德宜高速已经通车。", "2025-03-01", "德宜高速", "", ""),
        ("到2027年底，德宜高速、资遂高速建成通车。", "", "资遂高速", "", "2027"),
        ("力争2026年建成德宜高速、2027年建成资遂高速。", "", "德宜高速", "", "2026"),
        ("力争2026年建成德宜高速、2027年建成资遂高速。", "", "资遂高速", "", "2027"),
        ("S11线起于德阳北站，全长71公里，总投资90亿元，计划2027年建成。", "", "S11线", "", "2027"),
        ("德宜高铁9月28日开通运营。", "2026-09-25", "德宜高铁", "", "2026-09-28"),
        ("德宜高铁9月28日开通运营。", "2026-10-02", "德宜高铁", "2026-09-28", ""),
        (
            "今天（6月1日），资遂高铁启动联调联试，标志着德宜高铁进入开通倒计时。",
            "2025-06-01",
            "德宜高铁",
            "",
            "",
        ),
        (
            "2020年底，德宜高速建成通车，加上早已建成通车的资遂高速，路网更密。",
            "",
            "资遂高速",
            "",
            "",
        ),
        (
            "德宜高铁全线昨天（4月20日）进入主体施工阶段。",
            "2024-04-21",
            "德宜高铁",
            "2024-04-20",
            "",
        ),
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
