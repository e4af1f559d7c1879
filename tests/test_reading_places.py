"""Places, areas, parks and regions: one marked sentence for each way they stand in a text."""

from __future__ import annotations

import re

import pytest

from geo.reading.reader import Reader

KINDS = frozenset(("city", "district", "city_group", "region", "area", "park"))
#: ⟦span kind⟧ marks every mention of these kinds in the sentence.
MARK = re.compile("⟦(.+?) ([a-z_]+)⟧")

NO_PLACES = [
    "灾情在东北林区和西南山区蔓延。",
    "持续推进环南昆山旅游公路沿线整治。",
    "登上黄山之巅，俯瞰綦江流域。",
    "塔里木盆地和吐鲁番盆地少雨。",
    "永吉地区行政公署驻在县城。",
    "佛罗里达州和内华达州仍有暴雨。",
    "区块链应用加快。",
    "皖江两岸绿意盎然。",
    "改造老城、开发新城并重。",
    "工厂搬进一片移民工业园区。",
    "英国曼彻斯特工业区转型，印尼莫罗瓦利工业园区开工。",
    "打造人工智能集聚区。",
    "居住、商业、工业三大片区格局初成。",
    "专属经济区和大陆架依法管理。",
    "支持三区一体化发展。",
    "建设团风方高坪园。",
    "青义、石马、龙门等镇提速。",
    "逛中山桥，望玉龙雪山，建成首家综合保税区。",
    "滦河、黑河、白河在此发源。",
    "嫩江、松花江先后涨水，笋溪河、綦江水位回落。",
    "实施旅游兴县战略，考察还迁安置区。",
    "莫斯科的高科技园区迎来访客。",
    "建成煤炭深加工园区和光电信息产业园区。",
    "实施省级以上开发区考核，吸引更多科技园区加入这个创意产业园。",
    "投资黄金、白银等贵金属。",
    "维护边疆长治久安。",
    "走进大兴安岭、小兴安岭和长白山。",
]

MARKED = [
    # Letters of cities and provinces.
    "建设⟦兰白定临城市群 region⟧。",
    "唱好⟦杭甬 city_group⟧“双城记”，推进⟦厦泉 city_group⟧“同城生活圈”。",
    "以⟦深中 city_group⟧一体化为突破口。",
    "⟦湘鄂渝黔 region⟧革命老区振兴发展。",
    "深化⟦苏陕 region⟧协作，⟦浙川 region⟧东西部协作结出硕果。",
    # Sides of a province.
    "推动⟦粤东粤西粤北地区 region⟧发展，支持⟦辽西北地区 region⟧防风固沙。",
    "支持⟦湘南 region⟧、⟦湘西 region⟧承接产业转移。",
    "⟦山东半岛蓝色经济区 region⟧和⟦关中—天水经济区 region⟧建设。",
    "加快⟦大西安都市圈 region⟧建设，扩大⟦成都都市圈 region⟧朋友圈。",
    # Names that are words as well.
    "⟦德清县 district⟧开展试点，⟦德清 district⟧守住底线。",
    "⟦福建省 region⟧多市参加，⟦三明 city⟧入选试点。",
    "⟦贵州 region⟧六安高速公路开工。",
    "黑河流域治理，⟦黑龙江 region⟧⟦大兴安岭地区 city⟧降雪。",
    "⟦成都市 city⟧⟦青羊 district⟧区块链企业增多。",
    # Areas inside areas.
    "支持⟦贵阳 city⟧⟦贵安 area⟧发展，⟦雄安综合保税区 area⟧封关。",
    "⟦浒关开发区 area⟧⟦莱克工业园 park⟧开工。",
    "⟦重庆 city⟧⟦两江新区 area⟧⟦鱼复工业园区 park⟧开工。",
    "⟦雄安新区中关村科技园 park⟧开园。",
    "⟦绵阳科技城人力资源服务产业园 park⟧开园。",
    "包括⟦津湾 area⟧、⟦溪湾 area⟧、⟦莱湾 area⟧三个片区。",
    "⟦成都 city⟧、⟦德阳 city⟧、⟦眉山 city⟧三个片区同步推进。",
    "⟦绥芬河片区 area⟧挂牌。",
    "提升⟦联影小镇 park⟧、⟦青云谷 park⟧等特色园区能级。",
    "⟦辽中近海经济区 area⟧、⟦江阴港城经济区 area⟧和⟦长三角经济区 region⟧。",
    "⟦漳州台商投资区 area⟧与⟦晋南城镇圈 region⟧。",
    "方案中⟦江苏 region⟧提出，⟦湖北省 region⟧开发区和⟦中法农业科技园 park⟧同步推进。",
    "突出⟦秦皇岛 area⟧、⟦廊坊 area⟧、⟦保定高新区 area⟧等4个国家级园区。",
    "支持⟦乌鲁木齐 area⟧、⟦昌吉 area⟧、⟦石河子高新区 area⟧与⟦曲靖 area⟧、⟦玉溪 area⟧2个经开区合作。",
    "⟦北京 city⟧、⟦雄安 area⟧、⟦保定 city⟧携手，联通⟦京雄保 city_group⟧的产业，联合⟦京津雄 city_group⟧打造集群。",
    "深化⟦泛珠三角区域 region⟧合作。",
    "⟦北京 city⟧向⟦昌平 district⟧、⟦朝阳 district⟧、⟦丰台 district⟧等区推广，⟦朝阳 city⟧、⟦锦州 city⟧两市跟进。",
    "⟦北京市 city⟧部署，配合⟦房山 district⟧做好准备。",
    "实现⟦黔粤 region⟧双向联通，⟦琶洲园区 park⟧扩容。",
    "⟦金华市 city⟧推进治水，第一枪在⟦浦江 district⟧打响，⟦武义 district⟧获批。",
    "⟦沽源 district⟧气候凉爽，⟦沽源 district⟧草原辽阔，走进⟦沽源 district⟧。",
    "⟦贵阳—贵安—安顺都市圈 region⟧扩容，⟦滨海新城 area⟧起步。",
    "⟦法库通用航空产业基地 park⟧投产。",
    "中心城区的⟦龙洲湾片区 area⟧加快开发。",
    "⟦巩义市 district⟧响应，强降雨使⟦巩义 district⟧受灾。",
    "⟦河北 region⟧⟦石家庄 city⟧⟦正定 district⟧开讲，⟦正定 district⟧大力发展产业。",
    "⟦吴淞创新城 park⟧和⟦南大智慧城 park⟧提速，建设安宁智慧城市。",
]


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


def places(reader: Reader, text: str) -> list[tuple[str, str]]:
    return [(m.text, str(m.kind)) for m in reader.read(text) if m.kind in KINDS]


@pytest.mark.parametrize("marked", MARKED)
def test_places_where_they_stand(reader, marked):
    text = MARK.sub(lambda match: match[1], marked)
    assert places(reader, text) == [(m[1], m[2]) for m in MARK.finditer(marked)]


def test_zones_as_such_are_no_area_of_a_text_that_names_no_city(reader):
    rule = "对综保区内企业免征关税，支持经开区升级。"
    assert places(reader, rule) == [("综保区", "area"), ("经开区", "area")]
    assert places(reader, rule * 20) == []
    assert len(places(reader, "德阳市发布公告。" + rule * 20)) == 1 + 2 * 20


@pytest.mark.parametrize("text", NO_PLACES)
def test_what_only_reads_like_a_place(reader, text):
    assert places(reader, text) == []
