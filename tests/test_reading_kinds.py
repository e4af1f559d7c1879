"""One sentence for each thing a text does with names that a list of names does not show."""

from __future__ import annotations

import pytest

from geo.reading.mention import Mention
from geo.reading.reader import Reader


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def named(reader: Reader, text: str) -> dict[str, Mention]:
    return {mention.text: mention for mention in reader.read(text)}


def test_the_city_before_a_district_decides(reader):
    text = "宁波市江北区与重庆市江北区签约，南京市鼓楼区随后加入。"
    districts = [m.id for m in reader.read(text) if m.kind == "district"]
    # The tables list 重庆's among the counties that no longer are: no id, and not 宁波's.
    assert districts == ["district/330205", "", "district/320106"]


def test_an_ambiguous_district_has_no_id(reader):
    (place,) = reader.read("鼓楼区举行了会议。")
    assert (place.id, place.confidence) == ("", "low")


def test_the_old_name_of_a_county_is_the_district_of_today(reader):
    assert named(reader, "线路止于静海县。")["静海县"].id == "district/120118"


def test_same_names_of_the_whole_country_go_by_the_city_before_them(reader):
    """Each county that others share a name with: right after its city, and after another's."""
    shared = [
        (term.text, [option for option in term.parents if option[1].startswith("district/")])
        for term in reader.lexicon.names.values()
        if term.kind == "district" and len(term.parents) > 1 and term.text[-1] in "区县市"
    ]
    assert len(shared) > 30
    for name, options in shared:
        cities = [city for city, *_ in options]
        for city, feature, _ in options:
            if cities.count(city) > 1 or len(set(cities)) < 2:
                continue
            other = next(c for c in cities if c != city)
            text = f"建设{other}{name}与{city}{name}的通道。"
            found = [m.id for m in reader.read(text) if m.end == text.rindex(name) + len(name)]
            assert found == [feature], text


@pytest.mark.parametrize(
    "text",
    [
        "成都南部将连片发展",
        "走进老城区",
        "产业园西区已满租",
        "创建国家生态文明示范县",
        "推进富民兴县",
        "创建省级平安县",
        "法定西区不靠",
    ],
)
def test_ordinary_words_are_no_districts(reader, text):
    assert not [m for m in reader.read(text) if m.kind == "district"]


def test_stations_carry_their_ids(reader):
    found = named(reader, "动车从成都东站出发，经简阳南、资阳北到达。")
    assert {m.text: m.id for m in found.values()} == {
        "成都东站": "station/chengdudong",
        "简阳南": "station/jianyangnan",
        "资阳北": "station/ziyangbei",
    }


def test_what_is_listed_with_a_station_is_one(reader):
    found = named(reader, "沿线车站有简阳、资阳、内江、重庆北站。")
    assert {m.kind for m in found.values()} == {"hub"}


def test_a_line_and_the_short_name_the_text_gives_it(reader):
    text = "西安至延安高速铁路（西延高铁）铺轨。西延高铁全长299公里。"
    lines = [m for m in reader.read(text) if m.kind == "rail"]
    assert [m.text for m in lines] == ["西安至延安高速铁路", "西延高铁", "西延高铁"]
    assert {m.name for m in lines} == {"西安至延安高速铁路"}


def test_an_announced_name_is_one_wherever_it_stands(reader):
    text = "云岭科创产业园（以下简称云科园）开园。云科园位于昆明。"
    parks = [m.text for m in reader.read(text) if m.kind == "park"]
    assert parks == ["云岭科创产业园", "云科园", "云科园"]


def test_a_list_of_as_many_items_as_it_says(reader):
    roads = [m.text for m in reader.read("平伍、伍益、江杉三条高速公路通车。")]
    assert roads == ["平伍", "伍益", "江杉"]
    assert "平伍" not in named(reader, "平伍、伍益、江杉四条高速公路通车。")


def test_what_links_two_lines_is_one(reader):
    assert list(named(reader, "甲乙铁路与沪昆高铁联络线开工。")) == ["甲乙铁路与沪昆高铁联络线"]


def test_rows_of_one_blank_between_cells(reader):
    rows = "沱江大道一期工程 雁江区丰裕镇 2021年\n蓝星大道二期工程 简阳市石桥镇 2023年\n"
    found = named(reader, rows)
    dates = {m.text: m.date for m in found.values() if m.kind == "road"}
    assert sorted(dates.values()) == ["2021", "2023"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("沱江大道终点接蓝星高速，目前正在施工。", "蓝星高速"),
        ("高新区重点工业项目集中开工。", "高新区"),
        ("包茂高速高竹互通加快建设。", "包茂高速"),
        ("专题研究沱江大道用地问题。", "沱江大道"),
        ("沱江大道建成通车后，将缩短车程。", "沱江大道"),
    ],
)
def test_what_is_said_of_something_else(reader, text, name):
    assert named(reader, text)[name].status == ""


def test_the_years_of_a_plan_are_no_date(reader):
    assert named(reader, "2021—2025年规划建设沱江大道。")["沱江大道"].date == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("以宝鸡—西安—渭南为主轴，覆盖20万人口以上城镇", "axis"),
        ("以宝鸡—西安—渭南为发展轴", "axis"),
        ("推进宝鸡—西安—渭南毗邻地区合作", "border_pair"),
    ],
)
def test_a_chain_of_places_that_is_called_an_axis_is_one(reader, text, kind):
    assert [m.kind for m in reader.read(text) if m.text.startswith("宝鸡—西安—渭南")] == [kind]


def test_a_hub_that_a_line_of_a_list_leads_to_ends_its_item(reader):
    text = "西安至韩城、阎良至咸阳机场、西安至三原等四个城铁项目7日开工建设。"
    lines = [m for m in reader.read(text) if m.kind == "rail"]
    assert [m.text for m in lines] == ["西安至韩城", "阎良至咸阳机场", "西安至三原"]
    assert {m.status for m in lines} == {"construction"}
    # A hub that stands in the list by itself is none of its lines.
    other = [m.text for m in reader.read("建设飞龙互通、西安至韩城高速公路。") if m.kind == "road"]
    assert other == ["西安至韩城高速公路"]


MARKED_STATIONS = [
    "全线共设⟦柳河北⟧、⟦三源浦⟧、⟦新宾⟧、⟦永陵中心⟧等 7 座车站。",
    "轨道交通11号线一期工程从⟦青年南路⟧到⟦水磨头⟧，总长21公里。",
    "⟦轨道交通6号线东延伸段⟧（⟦重庆东站⟧—⟦刘家坪⟧）票价确定。",
    "列车驶出⟦海峡路车站⟧，驶向沿线车站。",
    "⟦安贞门站⟧位于路口西侧，设地下二层车站，共设5站。",
    "撤销了原规划的终点站⟦场北路站⟧。",
]


@pytest.mark.parametrize("marked", MARKED_STATIONS)
def test_stations_of_a_line_are_named_by_what_lists_them(reader, marked):
    text = marked.replace("⟦", "").replace("⟧", "")
    wanted = [part.split("⟧")[0] for part in marked.split("⟦")[1:]]
    assert [m.text for m in reader.read(text) if m.kind in ("hub", "rail", "road")][
        -len(wanted) :
    ] == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("车站于2010年10月26日随沪昆客运专线沪杭段开通。", "沪昆客运专线沪杭段"),
        ("2011年12月底8号线重新开通。", "8号线"),
        ("车站随原中东铁路的开工而设立。", "中东铁路"),
        ("位于海宁市许村镇报国村沈士大道以西。", "沈士大道"),
        ("首条高铁西延高铁全线贯通。", "西延高铁"),
        ("清远（清连高速）―连州高速畅通。", "连州高速"),
        ("桐乡站反而比海宁西站近。", "海宁西站"),
    ],
)
def test_a_name_begins_after_what_leads_to_it(reader, text, name):
    assert name in [m.text for m in reader.read(text)]


@pytest.mark.parametrize(
    "text", ["为克服铁路翻山的困难", "全封闭4车道高速公路", "以避开立交桥桥桩"]
)
def test_a_verb_or_a_number_of_lanes_names_no_line(reader, text):
    assert not reader.read(text)


def test_districts_of_a_city_named_before_them_in_the_sentence(reader):
    found = reader.read("上海轨道交通18号线编号L5，途经宝山、杨浦。杨浦很热闹。")
    assert [m.id for m in found if m.kind == "district"] == ["", *["district/310110"] * 2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("深圳经济特区成立", [("深圳经济特区", "area")]),
        ("武陵山西部与洞庭湖南部", []),
        ("在茂名与黎湛铁路衔接", [("茂名", "city"), ("黎湛铁路", "rail")]),
        ("济青一体化", [("济青", "city_group")]),
        ("津冀两地", [("津冀", "region")]),
        ("一季度中老铁路运量创新高", [("中老铁路", "rail")]),
        ("青岛即墨市朱家官庄", [("青岛", "city"), ("即墨市", "district")]),
        ("即墨市场与太仓市民", [("即墨", "district"), ("太仓", "district")]),
        ("紧依洋县县城，到佛坪县城", [("洋县", "district"), ("佛坪", "district")]),
        ("说四川话，吃成都菜", []),
        ("南京签约，江宁项目落地", [("南京", "city"), ("江宁", "district")]),
        ("江宁项目落地", []),
        ("自贡位于四川南部", [("自贡", "city"), ("四川", "region")]),
        ("乘4号线转3号线", [("4号线", "rail"), ("3号线", "rail")]),
        ("常德县和内江县（市、区）", [("内江", "city")]),
        ("浙江省长兴县", [("浙江省", "region"), ("长兴县", "district")]),
        ("山西省长子县", [("山西省", "region"), ("长子县", "district")]),
        ("浙江省长表示", []),
    ],
)
def test_letters_sides_and_times_beside_names(reader, text, found):
    assert [(m.text, m.kind) for m in reader.read(text)] == found


def test_a_province_after_a_city_is_no_district_of_it(reader):
    text = "北京天津河北三地联合执法，天津河北、河东两区参加。"
    ids = [m.id for m in reader.read(text) if m.text == "河北"]
    assert ids == ["", "district/120105"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("做强县城和县域产业，建成县城污水厂，单县域难以完成", []),
        ("石屏山县镇村三级联动", []),
        ("马鞍山市和县域内外", ["马鞍山市", "和县"]),
        ("和县今年新增就业两万人", ["和县"]),
        ("“三大”产业基地、“一主三辅”机场、“东储西送”国家枢纽", []),
        ("打造贸易消费枢纽和口岸型国家物流枢纽", []),
        ("休闲农业示范区达到20个", []),
        ("鄂湘赣三省签约，晋陕蒙交界处", ["鄂湘赣", "晋陕蒙"]),
        ("鄂豫皖苏区的旧址", ["鄂豫皖"]),
        ("川甘青公路", ["川甘青公路"]),
        ("港澳台资企业", []),
        ("打造区域性国际航运枢纽", []),
        ("成为拥有机场最多的省份，开通直航线路，改造公交场站", []),
        ("加快忻雄、石雄铁路建设", ["忻雄", "石雄铁路"]),
    ],
)
def test_classes_and_letters_in_work_reports(reader, text, names):
    assert [m.text for m in reader.read(text)] == names


@pytest.mark.parametrize(
    ("text", "stations"),
    [
        ("蓝兰城际：兰东、柳墩、沙湾路、蓝城机场、蓝城。", 5),
        ("成渝高铁设站：成都东、简阳南、资阳北、柳墩、球桥。", 5),
        ("成达万高铁：成都、遂宁、南充、达州。", 0),
        ("成渝中线：规划、设计、施工、运营。", 0),
    ],
)
def test_the_list_behind_a_line_is_of_its_stations(reader, text, stations):
    assert sum(m.kind == "hub" for m in reader.read(text)) == stations


def test_a_mountain_in_the_name_of_a_road_is_no_county(reader):
    road, other = reader.read("龙门山旅游公路与龙门至惠州公路同时开工。")
    assert (road.members, other.members) == ((), ("龙门县", "惠州市"))


def test_a_section_in_a_list_of_lines_is_a_line(reader):
    found = reader.read("- 广惠城际 · 佛莞段：柳墩、东莞西、麻湾、官桥北。")
    assert found[0].text == "广惠城际 · 佛莞段"
    assert [m.kind for m in found[1:]] == ["hub"] * 4


@pytest.mark.parametrize(
    "text",
    [
        "武汉市今年建成四环路，硚口区的机场高速扩容。",
        "北京六环路全线通车，二绕尚在研究。",
        "郑州市交通局介绍，第二绕城高速和S3线将开工。",
        "昆明市推进空港新城建设，市域铁路S5线、18号线同步实施。",
        "杭州市改造省道205。",
        "介绍成都经验时，北京市六环路和西安第二绕城高速也被提到。",
    ],
)
def test_what_every_city_has_is_of_the_city_the_text_is_of(reader, text):
    """Only a name that no other place bears is the atlas's wherever it stands."""
    kinds = ("road", "rail", "area")
    assert [m.text for m in reader.read(text) if m.kind in kinds and m.id] == []


def test_what_every_city_has_is_the_atlas_s_in_its_own_texts(reader):
    text = "简阳市介绍，机场高速、三绕和S3线、省道205均已通车。"
    found = {m.text for m in reader.read(text) if m.id}
    assert {"机场高速", "三绕", "S3线", "省道205"} <= found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "市域铁路郑州至许昌S2线和市域铁路武鄂S3线开工。",
            ["市域铁路郑州至许昌S2线", "市域铁路武鄂S3线"],
        ),
        ("规划成眉S16线、S5仁寿支线。", ["成眉S16线", "S5仁寿支线"]),
        ("建设绿博园站至开封北站联络线。", ["绿博园站至开封北站联络线"]),
        ("推进内江至南溪（含内江至大足段）高速公路。", ["内江至南溪（含内江至大足段）高速公路"]),
        (
            "开工建设岳池至合川、广仪阆、成巴高速（扩容）。",
            ["岳池至合川", "广仪阆", "成巴高速（扩容）"],
        ),
        ("洋佛快速、城固快速路、中开快通通车。", ["洋佛快速", "城固快速路", "中开快通"]),
        ("天汉大道-城洋快速-勉宁快速。", ["天汉大道", "城洋快速", "勉宁快速"]),
        ("北二环东延、西四环南延通车，东五环拥堵。", ["北二环东延", "西四环南延", "东五环"]),
        ("新建的四川自贡至重庆永川高速公路。", ["四川自贡至重庆永川高速公路"]),
        (
            "许昌绕城高速（南段）通车，接郑州第二绕城高速。",
            ["许昌绕城高速（南段）", "郑州第二绕城高速"],
        ),
        ("从成都至德阳、成绵高速通行。", ["成绵高速"]),
        ("推进碧水长流、活水绕城，走好奋进路。", []),
        ("距地铁三、六号线不远。", ["地铁三", "六号线"]),
        ("莆田—长乐机场城际铁路（F2线）开工。", ["莆田—长乐机场城际铁路", "F2线"]),
        ("成都至资阳、成都至眉山等市域（郊）铁路。", ["成都至资阳", "成都至眉山"]),
        (
            "分为简阳至蒲江段（南段）、德阳至什邡段（北段）2段。",
            ["简阳至蒲江段（南段）", "德阳至什邡段（北段）"],
        ),
        ("开行成都—钦州港专列。", []),
        ("福宁莆F2、F3线与R1线。", ["福宁莆F2", "F3线", "R1线"]),
        ("推进榆中—定西轨道交通建设。", ["榆中—定西轨道交通"]),
        ("改建312国道静宁界石铺至会宁公路。", ["312国道静宁界石铺至会宁公路"]),
    ],
)
def test_lines_as_plans_and_work_reports_list_them(reader, text, names):
    assert [m.text for m in reader.read(text) if m.kind in ("rail", "road")] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("马关至麻栗坡、八道哨至普者黑等2条普通国省干线建成。", ["马关至麻栗坡", "八道哨至普者黑"]),
        ("东至平庆高速，距西和高速公路8公里。", ["平庆高速", "西和高速公路"]),
        ("209国道绕城而过。", ["209国道"]),
        ("汾阳市属于黄土丘陵区，西与离石市接壤。", ["汾阳市", "离石市"]),
        ("武汉至广州南往返动车开通。", ["武汉", "广州南"]),
        ("岭兜新区4个，全国有国家级新区19个。", ["岭兜新区"]),
        ("推动雄保两地产业互补，宁东开工率九成。", ["雄保", "宁东"]),
        ("建设新城市，改造老城市。", []),
    ],
)
def test_names_of_notices_and_introductions(reader, text, found):
    mentions = reader.read(text)
    assert [m.text for m in mentions] == found
    assert all(not m.status for m in mentions if m.text == "宁东")


def test_a_side_of_a_town_is_no_district_of_another(reader):
    text = "四川东区和河北西区的工厂开工，攀枝花市西区、东区投产。"
    ids = [m.id for m in reader.read(text) if m.kind == "district"]
    assert ids[-2:] == ["district/510403", "district/510402"]
    assert not any(ids[:-2])
