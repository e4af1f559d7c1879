"""The reader on labelled sentences, and on small ones that show one rule each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.reading.reader import Reader
from geo.reading.use.scorer import Label, Score, add_document, read_labelled

TIMED = ("rail", "road", "hub", "park", "area", "belt")
FIXTURES = Path(__file__).parent / "fixtures" / "reading"


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def read(reader: Reader, text: str) -> list[tuple[str, str]]:
    return [(m.text, m.kind) for m in reader.read(text)]


#: F1 that no change to the reader may go below.
#: The last set was labelled by somebody who saw neither the reader nor its other sets.
FLOORS = {
    "dev": 0.965,
    "heldout1": 0.945,
    "heldout2": 0.98,
    "heldout3": 0.945,
    "heldout4": 0.955,
    "blind": 0.95,
}


@pytest.mark.parametrize("stem", FLOORS)
def test_labelled_sentences(reader, stem):
    score = Score()
    for name, text, labels in read_labelled(FIXTURES / f"{stem}.jsonl"):
        add_document(score, name, reader.read(text), labels)
    print(f"\n{stem}\n{score.table()}")
    assert score.f1() >= FLOORS[stem], score.misses


@pytest.mark.parametrize("stem", FLOORS)
def test_statuses_of_labelled_sentences(reader, stem):
    right = wrong = 0
    for line in (FIXTURES / f"{stem}.jsonl").read_text("utf-8").splitlines():
        passage = json.loads(line)
        told = {(m.start, m.end): m.status for m in reader.read(passage["text"])}
        for label in passage["mentions"]:
            status = told.get((label["start"], label["end"]))
            if label["kind"] in TIMED and status is not None:
                right += status == (label.get("status") or "")
                wrong += status != (label.get("status") or "")
    assert right >= 0.91 * (right + wrong), (right, wrong)


CASES = {
    # where a new name begins
    "加快推进德简仁快速路建设": [("德简仁快速路", "road")],
    "项目位于沱江大道与蓉欧大道交叉口": [("沱江大道", "road"), ("蓉欧大道", "road")],
    "打造成德临港经济产业带": [("成德临港经济产业带", "belt")],
    "峨眉山市大峨眉旅游环线": [("峨眉山市", "district"), ("大峨眉旅游环线", "road")],
    "旺苍旺苍红茶产业园": [("旺苍", "district"), ("旺苍红茶产业园", "park")],
    "西(宁)成(都)铁路开工": [("西(宁)成(都)铁路", "rail")],
    "资阳至铜梁高速公路": [("资阳至铜梁高速公路", "road")],
    "支持现代农业产业园、城市新区、综合交通枢纽发展": [],
    # what belongs to a name
    "成渝铁路成都至隆昌段扩能改造工程": [("成渝铁路成都至隆昌段扩能改造", "rail")],
    "S5线仁寿支线": [("S5线仁寿支线", "rail")],
    "成洛简快速路绕城至五环段": [("成洛简快速路绕城至五环段", "road")],
    "成南高速扩容项目": [("成南高速扩容", "road")],
    "G76/G85通行": [("G76/G85", "road")],
    "乘坐G8712次列车": [],
    # lists
    "资中至铜梁、成渝、渝遂等高速公路": [
        ("资中至铜梁", "road"),
        ("成渝", "road"),
        ("渝遂", "road"),
    ],
    "成资、成眉市域铁路": [("成资", "rail"), ("成眉市域铁路", "rail")],
    "市域铁路S1、S2、S4": [("市域铁路S1", "rail"), ("S2", "rail"), ("S4", "rail")],
    "天府大道眉山段、德阳段": [("天府大道眉山段", "road"), ("德阳段", "road")],
    "资阳临空经济区、高新区": [("资阳临空经济区", "area"), ("高新区", "area")],
    # places and what only looks like one
    "市科技局局长刘青川表示": [],
    "县委合作发展,平安建设": [],
    "绵阳日报社和成都市交通运输局": [
        ("绵阳日报社", "organisation"),
        ("成都市交通运输局", "organisation"),
    ],
    "成都市民在石家庄市长安区": [("成都", "city"), ("石家庄市", "city"), ("长安区", "district")],
    "青莲镇、简阳镇": [],
    "来川考察,在绵科研院所": [("川", "region"), ("绵", "city")],
    "位于东海岸新城。未来东海岸新城将建成": [("东海岸新城", "area"), ("东海岸新城", "area")],
    "讲解员张川南、村民赵开江说": [],
    "(编辑:刘涪陵 审核:郑渝中)": [],
    "武阳高速武汉段": [("武阳高速武汉段", "road")],
    "宣汉西连平昌县": [("宣汉", "district"), ("平昌县", "district")],
    "城口县城开高速": [("城口县", "district"), ("城开高速", "road")],
    # parts, brackets, what stands in front
    "G85渝昆高速荣昌至川渝界扩能": [("G85渝昆高速荣昌至川渝界扩能", "road")],
    "G8513平凉-绵阳高速平凉(华亭)至天水段": [("G8513平凉-绵阳高速平凉(华亭)至天水段", "road")],
    "西成铁路(西宁至成都)青海段": [("西成铁路(西宁至成都)青海段", "rail")],
    "阳平关至安康铁路二线": [("阳平关至安康铁路二线", "rail")],
    "滨江路北延段、泰山路南延线": [("滨江路北延段", "road"), ("泰山路南延线", "road")],
    "云南宣富高速": [("云南", "region"), ("宣富高速", "road")],
    "黄冈市域铁路S3线、鄂州机场高速二期": [
        ("黄冈市域铁路S3线", "rail"),
        ("鄂州机场高速二期", "road"),
    ],
    "江北国际机场T3B航站楼": [("江北国际机场", "hub")],
    "泸州港水运口岸、青白江铁路口岸": [("泸州港水运口岸", "hub"), ("青白江铁路口岸", "hub")],
    "天府新区邛崃产业园区": [("天府新区邛崃产业园区", "park")],
    "汶马高速通车以来,理县段车流增长": [("汶马高速", "road"), ("理县段", "road")],
    # verbs in front, numbers, sides
    "北接资乐快速路,再接泸黄高速": [("资乐快速路", "road"), ("泸黄高速", "road")],
    "由汉源经京昆高速至西昌": [("汉源", "district"), ("京昆高速", "road"), ("西昌", "district")],
    "318国道理塘段、温州S3线": [("318国道理塘段", "road"), ("温州S3线", "rail")],
    "地铁3、4、6号线": [("地铁3", "rail"), ("4", "rail"), ("6号线", "rail")],
    "建成资乐、眉雅2条高速公路": [("资乐", "road"), ("眉雅", "road")],
    "设荣昌南、泸州北2座互通立交": [("荣昌南", "hub"), ("泸州北", "hub")],
    "府谷、定边机场": [("府谷", "hub"), ("定边机场", "hub")],
    "开工周至至乾县、改扩建西安至永寿等高速公路": [
        ("周至至乾县", "road"),
        ("西安至永寿", "road"),
    ],
    "重庆北至上海高铁、吴家店-花石乡公路": [
        ("重庆北至上海高铁", "rail"),
        ("吴家店-花石乡公路", "road"),
    ],
    "川渝省际高速公路、入闽快速通道、镇原4县高速": [
        ("川渝", "region"),
        ("镇原", "district"),
    ],
    "在建项目一览\n公路\n1 G237": [("G237", "road")],
    "沿G42(沪蓉高速)前往遂宁,从这里上合安高速": [
        ("G42(沪蓉高速)", "road"),
        ("遂宁", "city"),
        ("合安高速", "road"),
    ],
    "新成昆铁路、长株潭城际轨道交通东环线一期": [
        ("新成昆铁路", "rail"),
        ("长株潭城际轨道交通东环线一期", "rail"),
    ],
    "G65包茂、G42沪蓉等高速公路": [("G65包茂", "road"), ("G42沪蓉", "road")],
    # areas in areas, regions of regions
    "珠西都市圈、渝西川东结合部": [
        ("珠西都市圈", "region"),
        ("渝西", "region"),
        ("川东", "region"),
    ],
    "四川广元经开区、西部腹地、西部金融中心": [
        ("四川", "region"),
        ("广元经开区", "area"),
    ],
    "重庆江津区、T梁平稳落位、名山区长期缺水": [
        ("重庆", "city"),
        ("江津区", "district"),
        ("名山区", "district"),
    ],
    "三江新区安全坝新城、西部科学城铜梁片区": [
        ("三江新区", "area"),
        ("安全坝新城", "area"),
        ("西部科学城铜梁片区", "area"),
    ],
    "贵阳—安顺都市圈、渝南黔北地区": [("贵阳—安顺都市圈", "region"), ("渝南黔北地区", "region")],
    "许港、郑新等产业带": [("许港", "belt"), ("郑新", "belt")],
    # groups and pairs
    "简阳—雁江、大足—安岳": [("简阳—雁江", "border_pair"), ("大足—安岳", "border_pair")],
    "成、德、眉、资四市": [("成、德、眉、资", "city_group")],
    "遂潼一体化": [("遂潼", "city_group")],
    # Stretches, corridors and lists that say once what they are.
    "京藏高速公路呼和浩特至老爷庙的爬坡车道": [("京藏高速公路呼和浩特至老爷庙", "road")],
    "铁路方面，京昆通道西安至重庆和宜宾至昆明段等区段": [
        ("京昆通道西安至重庆", "rail"),
        ("宜宾至昆明段", "rail"),
    ],
    "做好公路改扩建，推进深珠通道前期工作": [("深珠通道", "road")],
    "公路方面，新开工晏城至表白寺等2个项目": [("晏城至表白寺", "road")],
    "高速公路方面，加快德绵、成汶等项目前期工作": [("德绵", "road"), ("成汶", "road")],
    "计划开工高速公路项目2个：阳城至济源、临汾至吉县。": [
        ("阳城至济源", "road"),
        ("临汾至吉县", "road"),
    ],
    "东方芯港、大飞机园等特色产业园区": [("东方芯港", "park"), ("大飞机园", "park")],
    # What a line or a site is named without.
    "与重庆城口至开县高速相接": [("重庆", "city"), ("城口至开县高速", "road")],
    "推动台州温玉铁路建成": [("台州", "city"), ("温玉铁路", "rail")],
    "位于河北燕郊开发区": [("河北", "region"), ("燕郊开发区", "area")],
    "中交四航局开春高速项目": [("开春高速", "road")],
    "挖掘出京藏高速公路内蒙古段的潜能": [("京藏高速公路内蒙古段", "road")],
    "长三角铁路营业里程": [("长三角", "region")],
    "湘潭北站接入长株潭城际铁路": [("湘潭北站", "hub"), ("长株潭城际铁路", "rail")],
    # Stations are named for anything.
    "新建重庆科学城站": [("重庆科学城站", "hub")],
    "终点为东风公司站。": [("东风公司站", "hub")],
    "重庆菜园坝汽车站退票": [("重庆菜园坝汽车站", "hub")],
    "新津南换乘动车": [("新津南", "hub")],
    # What ends like a name and is none.
    "打造区域航空双枢纽": [],
    "跻身全球第三大加油港": [],
    "中央驻港机构负责人": [],
    "郑开汴港一体": [("郑开", "city_group")],
    "进出川综合交通走廊": [],
    "一批高铁新线建成": [],
    "西部地区高速公路路网图": [],
    "启动建设南北通道": [],
    "港口区域扩容": [],
    "产业园南区竣工": [],
    # Lists with a slash.
    "与开封/许昌/新乡协同": [("开封", "city"), ("许昌", "city"), ("新乡", "city")],
    "光谷科创大走廊功能区": [("光谷科创大走廊功能区", "area")],
    "株洲轨道交通装备产业园": [("株洲轨道交通装备产业园", "park")],
}


@pytest.mark.parametrize("text", CASES, ids=list(CASES))
def test_one_rule_each(reader, text):
    found = read(reader, text)
    assert found == CASES[text]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("资阳市召开会议。高新区加快发展。", "资阳高新技术产业园区"),
        ("绵阳市召开会议。高新区加快发展。", "绵阳高新技术产业开发区"),
        ("石家庄市召开会议。高新区加快发展。", "石家庄高新区"),
        ("资阳临空经济区建成。成都人来。临空经济区扩大。", "资阳临空经济区"),
    ],
)
def test_a_bare_area_belongs_to_the_texts_city(reader, text, name):
    areas = [m for m in reader.read(text) if m.kind == "area"]
    assert areas[-1].name == name


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("成自宜高铁开通运营", "open"),
        ("加快推进成自宜高铁、资铜高速等项目", "construction"),
        ("成自宜高铁、资铜高速加快建设", "construction"),
        ("推动资铜高速9月建成通车", ""),
        ("规划研究资铜高速", "planned"),
        ("资铜高速完成初步设计,力争年内开工", "planned"),
        ("资铜高速可研报告获批", "approved"),
        ("储备:西香高速、资铜高速", "planned"),
        ("一、续建(2个)\n1.西香高速 12亿元\n2.资铜高速 8亿元", "construction"),
        ("西香高速、资铜高速(续建),共2个", "construction"),
        ("列入前期工作的项目共2个,分别为西香高速、资铜高速", "planned"),
        ("资铜高速建成后与成渝高速相连", ""),
        ("泸永高速(已建成通车)、资铜高速(在建)", "construction"),
        ("谋划西香高速、打造资铜高速", ""),
    ],
)
def test_status_of_the_governing_clause(reader, text, status):
    lines = [m for m in reader.read(text) if m.kind in ("rail", "road")]
    assert lines[-1].status == status


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("资铜高速2024年9月29日建成通车", "2024-09-29"),
        ("2024年,资铜高速建成通车", "2024"),
        ("2024年,德阳发展加快,资铜高速建成通车", "2024"),
        ("2024年以来,资铜高速开工建设", ""),
        ("资铜高速预计2027年建成通车", ""),
        ("(2025-03-01)讯。资铜高速5月开工", "2025-05"),
        ("2024年度建成资铜高速", "2024"),
    ],
)
def test_date_of_the_governing_clause(reader, text, date):
    lines = [m for m in reader.read(text) if m.kind == "road"]
    assert lines[-1].date == date


@pytest.mark.parametrize(
    ("text", "dated", "told"),
    [
        ("资铜高速预计2027年建成通车。", "", ("", "2027")),
        ("加快建设资铜高速，预计2027年建成通车。", "", ("", "2027")),
        ("资铜高速去年9月建成通车。", "2026-01-05", ("2025-09", "")),
        ("资铜高速力争今年底建成通车。", "2026-01-05", ("", "2026")),
        ("资铜高速9月29日建成通车。", "", ("", "")),
        ("2021—2025年，加快建设资铜高速。", "", ("", "")),
        ("今天（9月29日），经过四年施工，资铜高速建成通车。", "2025", ("2025-09-29", "")),
        ("资铜高速30日建成通车。30日，德简高速开工建设。", "2025", ("", "")),
    ],
)
def test_what_is_done_and_what_is_aimed_at(reader, text, dated, told):
    line = next(m for m in reader.read(text, dated=dated) if m.kind == "road")
    assert (line.date, line.expected) == told
    assert line.as_record()["expected"] == (told[1] or None)


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("资铜高速沱江特大桥建成通车。", "road", ""),
        ("资铜高速控制性工程全面开工，全长80公里。", "road", ""),
        ("成渝高铁列车开通运营。", "rail", ""),
        ("西安北站至咸阳机场的城际已开通。", "hub", ""),
        ("还将开工建设资铜高速、德简高速。", "road", "planned"),
        ("连接资阳的资铜高速，连接德阳的德简高速同时建成通车。", "road", "open"),
        ("启动资铜高速、德简高速建设。", "road", "construction"),
    ],
)
def test_what_is_said_of_the_whole(reader, text, kind, status):
    found = [m for m in reader.read(text) if m.kind == kind]
    assert found
    assert {m.status for m in found} == {status}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("给发展带来机遇，中方站在正确一边", []),
        ("优先考虑铁路运输，投资450亿铁路信号", []),
        ("打造国际竞争新基地，走在幸福路上", []),
        (
            "湖南衡阳至广西南宁、贵州贵阳至广西北海等高速公路",
            ["湖南衡阳至广西南宁", "贵州贵阳至广西北海"],
        ),
        ("江西赣州瑞金机场试飞", ["赣州瑞金机场"]),
        ("京津冀的“海上门户”天津港", ["天津港"]),
        ("沿线高陵、富平南、宜君等新建车站投入运营", ["高陵", "富平南", "宜君"]),
    ],
)
def test_ends_and_beginnings_in_news(reader, text, names):
    kinds = ("road", "rail", "hub", "park", "area", "belt", "axis")
    assert [m.text for m in reader.read(text) if m.kind in kinds] == names


def test_a_headline_is_no_broken_line(reader):
    body = "今天（9月6日），沿线各地举行活动，" + "介绍沿线的风土人情和产业发展情况，" * 6
    text = f"资铜高速建成通车沿线各地共庆一条新通道\n{body}德简高速开工建设。"
    first, second = (m for m in reader.read(text, dated="2024") if m.kind == "road")
    assert (first.date, second.date) == ("", "2024-09-06")


def test_a_name_broken_by_a_line_end_is_one(reader):
    text = "四川省人民政府关于加快推进成都平原经济区建设以及成资临空经\n济产业带建设的意见"
    assert ("成资临空经\n济产业带", "belt") in read(reader, text)
    (belt,) = [m for m in reader.read(text) if m.kind == "belt"]
    assert belt.id == "belt/chengzi-linkong"


def test_initials_that_are_spelled_out_have_a_short_name(reader):
    found = reader.read(
        "盘(州)兴(义)高铁、黔（江）张（家界）常（德）铁路、剑阁(普安)至苍溪高速公路"
    )
    assert [m.name for m in found] == ["盘兴高铁", "黔张常铁路", "剑阁(普安)至苍溪高速公路"]


def test_traditional_and_odd_characters(reader):
    found = reader.read("資陽市與簡陽市,成⾃宜⾼鐵,Ｇ３１８線")
    assert [m.name for m in found] == ["资阳市", "简阳市", "成自宜高铁", "G318线"]


def test_a_score_counts_what_it_should(reader):
    text = "成都建成蓝星大道"
    labels = [
        Label(0, 2, ("city",), "成都市"),
        Label(4, 8, ("rail",), "蓝星大道"),
        Label(2, 4, ("park",), required=False),
    ]
    score = Score()
    add_document(score, "d", reader.read(text), labels)
    assert (score.right["city"], score.missed["rail"], score.false["road"]) == (1, 1, 1)
    assert score.f1() == pytest.approx(0.5)
    assert "F1" in score.table()
