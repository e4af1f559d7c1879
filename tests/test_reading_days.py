"""Days a name is told of: counted from the text's own, aimed at without a state, in news leads."""

from __future__ import annotations

import pytest
from test_reading_clauses import told

from geo.reading.meaning.plans import PlanWords
from geo.reading.reader import Reader
from geo.tables.door import load_words

DAY = "2024-12-20"


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        # months from the text's own, days in brackets, news leads
        ("德宜高铁本月底开通。", "", "2024-12"),
        ("德宜高铁预计下月全线通车。", "", "2025-01"),
        ("德宜高铁于上月开工建设。", "2024-11", ""),
        ("德宜高铁本月8日开工建设。", "2024-12-08", ""),
        ("今（18）日，德宜高铁正式开通。", "2024-12-20", ""),
        ("本报讯（记者甲 乙）12月15日，德宜高铁正式开通。", "2024-12-15", ""),
        # a year in a name, a day up to which something is counted, a day of so many days
        ("作为北京2022年冬奥会重点工程，德宜高铁今天正式开通。", "2024-12-20", ""),
        ("截至12月3日，德宜高铁开通运营。", "", ""),
        ("12月3日，德宜高铁安全运营突破1000天。", "", ""),
        # the list says it, and when
        ("一批重点项目10日开工建设，包括德宜高铁、资遂高速等。", "2024-12-10", ""),
        # to be ready, though no word tells a state
        ("德宜高铁预计2026年贯通。", "", "2026"),
        ("计划明年底德宜高铁全线贯通。", "", "2025"),
        ("明年5月底，德宜高铁全线贯通。", "", "2025-05"),
        ("德宜高铁今年4月贯通。", "", ""),
        ("德宜高铁隧道贯通，预计2025年底全线通车。", "", "2025"),
        ("德宜高铁隧道贯通，预计2025年底完工。", "", ""),  # the tunnel
        ("德宜高铁21座桥梁合龙，为明年通车奠定基础。", "", "2025"),
        ("大桥是德宜高铁控制性工程，预计2027年全线贯通。", "", ""),
        ("大桥是德宜高铁全线的重点项目，预计2027年6月贯通。", "", ""),
        ("德宜高铁连接德阳和宜宾，也是重要通道，预计2027年通车。", "", "2027"),
    ],
)
def test_a_line(reader, text, date, expected):
    assert told(reader, text, DAY)["德宜高铁"][1:] == (date, expected)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("简阳东站主体已露雏形，计划于明年底完工。", "简阳东站", "2025"),
        ("简阳机场主体工程通过验收，计划明年投运。", "简阳机场", "2025"),
        ("简阳机场新建航站楼落成，计划明年启用。", "简阳机场", ""),  # the building
    ],
)
def test_a_station(reader, text, name, expected):
    assert told(reader, text, DAY)[name] == ("", "", expected)


@pytest.mark.parametrize(
    ("text", "name", "told_of"),
    [
        # right before the name, wherever it lies
        ("与去年底开通的资遂高速相连。", "资遂高速", ("open", "2023", "")),
        ("与去年年底开通的资遂高速相连。", "资遂高速", ("open", "2023", "")),
        ("途经即将开通的资遂高速。", "资遂高速", ("", "", "")),
        # crossed by another, or the scene of something else
        ("大桥要跨越资遂高速和德宜高铁，正在施工。", "德宜高铁", ("", "", "")),
        ("跨越资遂高速等两条道路的大桥今天开工。", "资遂高速", ("", "", "")),
        ("国务院批复简阳港特别重大火灾事故调查报告。", "简阳港", ("", "", "")),
        ("德宜高铁进展顺利，某某航道下游段即将开工。", "德宜高铁", ("", "", "")),
        ("在德宜高铁必经之路，水务部门加紧建设新的泵站。", "德宜高铁", ("", "", "")),
        ("德宜高铁充电系统全线开通。", "德宜高铁", ("", "", "")),
        ("德宜高铁“四电”工程开工。", "德宜高铁", ("", "", "")),
        ("简阳港全新的集疏运中心正在建设中。", "简阳港", ("", "", "")),
        ("简阳东站正加速推进城南路拓宽。", "简阳东站", ("", "", "")),
        ("简阳东站正加快推进站房建设。", "简阳东站", ("construction", "", "")),
        ("简阳港、资阳港等一条条铁路专用线加紧建设。", "简阳港", ("", "", "")),
        ("简阳港等重点工程也陆续建成。", "简阳港", ("open", "", "")),
        ("简阳机场平行滑行道工程正式投运。", "简阳机场", ("", "", "")),
        ("简阳港也开通了无水口岸。", "简阳港", ("", "", "")),
        ("7对动车组列车在德宜高铁按时速350公里运营。", "德宜高铁", ("", "", "")),
        ("前不久投运的综保区打通了资遂高速。", "资遂高速", ("", "", "")),
        ("8日，有人空袭了由某方运营的简阳机场。", "简阳机场", ("open", "", "")),
        ("下一步，去年开工的德宜高铁将惠及两地。", "德宜高铁", ("construction", "2023", "")),
        # the day of a plan is none to come
        ("3月5日，规划建设德宜高铁。", "德宜高铁", ("planned", "", "")),
        ("在建的德宜高铁正在试桩，明年年底将建成。", "德宜高铁", ("construction", "", "2025")),
        ("国务院对简阳港特别重大火灾事故调查报告作出批复。", "简阳港", ("", "", "")),
        ("此次开港通航的通用码头是简阳港之一。", "简阳港", ("", "", "")),
        ("德宜高铁今天展开运营拉通试验。", "德宜高铁", ("", "", "")),
        ("德宜高铁历时6年的施工克服了冻土难题。", "德宜高铁", ("", "", "")),
        ("会议传出消息，明年，德宜高铁将开工建设。", "德宜高铁", ("planned", "", "2025")),
        # what only looks like a word for a state, and what does not
        ("德宜高铁是铁路网规划中的重点项目。", "德宜高铁", ("", "", "")),
        ("简阳机场发布了通航历史上首个预警。", "简阳机场", ("", "", "")),
        ("编制好天府新区规划。", "天府新区", ("", "", "")),
        ("首批48家企业获批入驻天府新区。", "天府新区", ("", "", "")),
        ("随着德宜高铁的正式通车，两地更近。", "德宜高铁", ("open", "", "")),
        ("德宜高铁，简称德宜线，编号为G1，全线均位于省内，已全线通车。", "德宜高铁", ("open", "", "")),
        ("（简称：《规划》）解读：德宜高铁有变化。", "德宜高铁", ("", "", "")),
    ],
)  # fmt: skip
def test_what_is_said_of_a_name(reader, text, name, told_of):
    assert told(reader, text, DAY)[name] == told_of


def test_where_the_thing_of_a_row_lies_has_no_state_of_it(reader):
    found = told(reader, "德宜高铁\t简阳南站至某地\t年内开通\n", DAY)
    assert found["德宜高铁"] == ("", "", "2024")
    assert found["简阳南站"] == ("", "", "")


def test_what_follows_the_goals_of_a_report_is_to_be_done(reader):
    goals = "今年经济社会发展的主要预期目标是：生产总值增长5%。\n"
    assert told(reader, goals + "开工建设德宜高铁。")["德宜高铁"][0] == "planned"
    assert told(reader, "生产总值增长5%。\n开工建设德宜高铁。")["德宜高铁"][0] == "construction"
    words = PlanWords(load_words().rows("uses"))
    assert words.stretches("2024年的主要目标是增长5%。\n建成资遂高速。", "2026") == []
