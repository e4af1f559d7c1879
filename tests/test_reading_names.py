"""Where names begin and end, and what is none: one small sentence for each rule."""

from __future__ import annotations

import pytest

from geo.reading.reader import Reader


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


CASES: dict[str, list[tuple[str, str]]] = {
    # Parks: what the tables hold as areas, bases with their city, a park of a science city.
    "西部（成都）科学城加快建设": [("西部（成都）科学城", "park")],
    "成都天府国际生物城扩大": [("成都天府国际生物城", "park")],
    "西部（重庆）科学城园区试点": [("西部（重庆）科学城", "park")],
    "建成德阳市重装基地": [("德阳市重装基地", "park")],
    # Lines: half rings, lettered intercity lines, the city in front of a number, works.
    "广佛南环、佛莞城际铁路开通": [("广佛南环", "rail"), ("佛莞城际铁路", "rail")],
    "穗莞深城际轨道交通深圳段开工": [("穗莞深城际轨道交通深圳段", "rail")],
    "重庆轨道交通18号线北延伸段铺轨": [("重庆轨道交通18号线北延伸段", "rail")],
    "轨道交通环线东北半环开通": [("轨道交通环线东北半环", "rail")],
    "去年10月29日郑济高铁先期开工段开工": [("郑济高铁先期开工段", "rail")],
    "通车的2023年中老铁路": [("中老铁路", "rail")],
    "重庆渝湘复线高速公路通车": [("重庆", "city"), ("渝湘复线高速公路", "road")],
    "亚欧大陆桥连霍高速公路通车": [("连霍高速公路", "road")],
    "开工建设国道318线通麦至105道班段": [("国道318线通麦至105道班段", "road")],
    "公路贯通徐家磨至乌鞘岭路段": [("徐家磨至乌鞘岭路段", "road")],
    "紧邻108大件路": [("108大件路", "road")],
    # Hubs and areas.
    "重庆公路物流基地启用": [("重庆公路物流基地", "hub")],
    "渝东南生态保护发展区建设": [("渝东南生态保护发展区", "area")],
    "沪苏浙皖共同打造": [("沪苏浙皖", "region")],
    # What is none.
    "探测到最亮伽马射线": [],
    "中卫-贵阳天然气联络线": [("中卫", "city"), ("贵阳", "city")],
    "绵阳清管站检修": [("绵阳", "city")],
    "今年春节假期铁路客流集中": [],
    "免费通行全国收费公路": [],
    "目送车队离开机场": [],
    "搭建语言互通之桥": [],
    "京昆高速太平互通出口封闭": [("京昆高速", "road"), ("太平互通", "hub")],
    "首都机场启动一级响应": [("首都机场", "hub")],
    "城市间高铁成网": [],
    "当前国内三四线城市升温": [],
    "东西两国东线天然气管道贯通": [],
    "环广西公路自行车赛开赛": [("广西", "region")],
    "可乘1路、4路公共汽车到达": [],
    "由东风4D型准高速客运机车牵引": [],
    "车站为地上二层岛式车站": [],
    "地址：石峰区北站路236号": [("石峰区", "district"), ("北站路", "road")],
    # Lists of letters, a city in front of a range's end, works.
    "京九、赣韶等普速线路限速": [("京九", "rail"), ("赣韶", "rail")],
    "桑植至湘西龙山高速公路贯通": [("桑植至湘西龙山高速公路", "road")],
    "国道319浏阳至东风界段改建工程": [("国道319浏阳至东风界段改建", "road")],
    "与京广、广深线连接的铁路": [("京广", "rail"), ("广深线", "rail")],
    "津蓟铁路通车。津蓟线上的列车停运": [("津蓟铁路", "rail"), ("津蓟线", "rail")],
    "京港澳高速缓行，京港澳昭山服务区关闭": [
        ("京港澳高速", "road"),
        ("京港澳", "road"),
        ("昭山服务区", "hub"),
    ],
    "结合10号线兰花路至后堡段运行": [("10号线兰花路至后堡段", "rail")],
    "城际轨道交通工程（锡宜S2线）施工": [("锡宜S2线", "rail")],
    "市域线S1开工": [("市域线S1", "rail")],
    "高铁网京哈—京港澳通道延长": [("京哈—京港澳通道", "rail")],
    "沪渝蓉沿江高速铁路武汉至宜昌段开通": [("沪渝蓉沿江高速铁路武汉至宜昌段", "rail")],
    "换乘北京地铁大兴机场线": [("北京地铁大兴机场线", "rail")],
    "位于沪蓉高速重合段": [("沪蓉高速", "road")],
    "环球城站、交通枢纽站、鄞州公园站": [
        ("环球城站", "hub"),
        ("交通枢纽站", "hub"),
        ("鄞州公园站", "hub"),
    ],
    "格力G10变频核心科技": [],
    "全长825公里的和若铁路通车": [("和若铁路", "rail")],
    "高铁网包头至海口通道的组成部分": [("包头至海口通道", "rail")],
    "普速干线运力提升": [],
    "它连接了京昆(G5)、沪蓉(G42)两条高速公路": [("京昆(G5)", "road"), ("沪蓉(G42)", "road")],
    "还有S1和S10两条市域铁路": [("S1", "rail"), ("S10", "rail")],
    "兰新铁路第二双线，简称兰新二双，通车。兰新二双提速": [
        ("兰新铁路第二双线", "rail"),
        ("兰新二双", "rail"),
        ("兰新二双", "rail"),
    ],
    "下穿邯济铁路至胶济铁路联络线": [("邯济铁路至胶济铁路联络线", "rail")],
    "南充至成都高速公路扩容（成南扩容）；成南扩容提速": [
        ("南充至成都高速公路扩容", "road"),
        ("成南扩容", "road"),
        ("成南扩容", "road"),
    ],
    "建成13号线东延伸": [("13号线东延伸", "rail")],
    # Verbs that lead to a name.
    "铁路局停运京广铁路普速列车": [("京广铁路", "rail")],
    "乘搭城巴机场快线": [("城巴机场快线", "rail")],
    "来到南极长城站": [],
    "广东省都市圈规划": [("广东省", "region")],
    "民航机场达7个，跨入千万级机场行列": [],
    "打造“第二首都机场”": [],
    "目前全国高新区总数已达173家": [],
    "各地国家高新区聚焦科技": [],
    "一个经济技术开发区": [],
    "成都西南片区": [("成都", "city")],
    "增强主干道建设": [],
    # Places: lakes and mountains, another province's county, a sea, a brand.
    "环巢湖旅游规划，巢湖流域防洪": [],
    "河南南部、湖北中部": [("河南", "region"), ("湖北", "region")],
    "河南、湖南东南部、江西": [("河南", "region"), ("湖南", "region"), ("江西", "region")],
    "江苏太湖水域": [("江苏", "region")],
    "空袭红海城市荷台达": [],
    "青白江区和龙泉驿区属于新区": [("青白江区", "district"), ("龙泉驿区", "district")],
    # Verbs before a class word, states, grades; Hong Kong; counties called by new areas.
    "海关监管中老铁路货物": [("中老铁路", "rail")],
    "德国铁路司机罢工": [],
    "线路为国家Ⅰ级双线铁路": [],
    "相对于车站水平线的位置": [],
    "新建温岭地区联络线": [("温岭", "district")],
    "成都至都江堰班线试运行": [("成都", "city"), ("都江堰", "district")],
    "企业登陆港交所": [],
    "建设20万吨级码头": [],
    "高速铁路网京昆通道贯通": [("京昆通道", "rail")],
    "途径宝山、杨浦、浦东。": [("宝山", "district"), ("杨浦", "district"), ("浦东", "district")],
    "而海宁亦开通公交": [("海宁", "district")],
    # Trains, systems, directions; a county of the city that the text names.
    "T281次(南宁-乌鲁木齐)": [("南宁", "city"), ("乌鲁木齐", "city")],
    "“疆电入渝”工程": [],
    "乘坐市域轨道交通成灌线": [("市域轨道交通成灌线", "rail")],
    "预留甬台温上行联络线": [("甬台温上行联络线", "rail")],
    "北京今年在通州的公园": [("北京", "city"), ("通州", "district")],
    "今年在通州的公园": [],
    "山河阻隔化作通途大道": [],
    "世界最长高速公路隧道": [],
    "10千伏电力干线": [],
    "高铁领跑的突出成效和广大铁路工作者的奋斗": [],
    "铁路成为旅游“黄金通道”": [],
    # Words that stand before 车站, and ranges of other things.
    "旅客可到其他车站，每个车站": [],
    "地铁实现从地面到车上的转变，": [],
}


@pytest.mark.parametrize("text", CASES, ids=list(CASES))
def test_one_rule_each(reader, text):
    assert [(m.text, m.kind) for m in reader.read(text)] == CASES[text]


def test_a_number_alone_is_no_line_of_another_city(reader):
    (line,) = (m for m in reader.read("贵阳市召开会议，18号线开工。") if m.kind == "rail")
    assert (line.id, line.confidence) == ("", "low")
    (line,) = (m for m in reader.read("成都市召开会议，18号线开工。") if m.kind == "rail")
    assert line.id == "rail/metro18"


def test_the_city_in_front_says_whose_line_it_is(reader):
    (line,) = reader.read("重庆轨道交通18号线开通")
    assert (line.id, line.kind) == ("", "rail")


def test_a_former_county_whose_code_lives_on_has_its_id(reader):
    (county,) = reader.read("重庆开县")[1:]
    assert county.id == "district/500154"
