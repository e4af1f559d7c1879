"""Lines, roads, hubs and belts by how texts tell them: one made-up sentence for each way.

What is marked is read, and nothing else of these kinds.
"""

from __future__ import annotations

import pytest

from geo.reading.reader import Reader
from geo.tables.families.words import CLOSE_MARK, OPEN_MARK

WAYS = frozenset(("rail", "road", "hub", "belt", "axis", "border_pair"))

SENTENCES = [
    # lists whose class word stands far behind, in the middle of a phrase, or only once
    ("road", "建成⟦京沪⟧、⟦长深⟧、⟦沈海⟧等纵横交错的国家高速公路。"),
    ("rail", "编组站主要办理⟦焦柳⟧、⟦宁西⟧两大干线的列车到发。"),
    ("road", "推进⟦小柴湖至赛什塘⟧等省际大通道建设。"),
    ("road", "对⟦岭下线⟧、⟦古田线⟧、⟦花桥线⟧等9条农村公路大修。"),
    ("road", "开工⟦衢宁扩建⟧、⟦龙泉至庆元⟧、⟦丽龙扩建庆元试验段⟧3个高速公路项目。"),
    ("hub", "加快⟦太原⟧、⟦大同国家物流枢纽⟧建设。"),
    ("hub", "⟦武汉天河⟧、⟦鄂州花湖机场⟧关闭，⟦海口⟧、⟦三亚⟧、⟦博鳌⟧三大国际机场开放。"),
    ("hub", "省内支线机场包括：⟦绵阳⟧、⟦乐山⟧、⟦稻城亚丁⟧等。"),
    ("hub", "连接天津和⟦北京大兴国际机场⟧，往返柳州至⟦广州南⟧的D4958次列车。"),
    ("rail", "在⟦京沪⟧、⟦京广⟧、⟦京哈⟧等主要高铁干线通道加开，疏解⟦沪宁⟧、⟦沪杭铁路⟧的运输。"),
    ("road", "青海⟦茶卡至格尔木⟧、云南⟦麻柳湾至会泽⟧、贵州⟦纳雍至生机⟧等国家高速公路通车。"),
    ("hub", "建成⟦宝鸡南站⟧和⟦府谷⟧、⟦定边机场⟧。"),
    ("road", "随着⟦京台⟧、⟦津石⟧等一大批高速公路建成，⟦京秦⟧、⟦蓟汕⟧等十项高速公路开工。"),
    ("road", "还有⟦双辽至洮南⟧、⟦松原至通榆⟧等5条新建改扩建的高速公路通车。"),
    ("rail", "规划⟦武汉至咸宁⟧、⟦武汉至孝感⟧、⟦武汉至黄石⟧等市域（郊）铁路。"),
    ("road", "规划⟦咸阳至阎良⟧、⟦渭南至蓝田⟧等城际快速路。"),
    ("road", "建设⟦渝武扩能⟧、⟦渝湘扩能巴南至彭水段⟧、⟦江津至泸州北线⟧等高速公路。"),
    ("hub", "新设⟦乐至⟧、⟦安岳⟧等车站，设⟦研和枢纽⟧、⟦峨山⟧、⟦子午⟧等12处互通。"),
    ("hub", "沿线车站：⟦武汉⟧、⟦汉口⟧、⟦天河机场⟧、⟦孝感东⟧。"),
    ("rail", "将有效疏解⟦沪宁⟧、⟦沪杭铁路⟧的压力，⟦大秦⟧、⟦包唐⟧、⟦瓦日⟧等重载铁路成网。"),
    # lines told by their ends
    ("rail", "⟦梅龙高铁梅州至龙川⟧的高速铁路铺轨。"),
    ("rail", "与⟦宁波至台州⟧、⟦台州至温州的铁路客运专线⟧相连。"),
    ("rail", "形成⟦新津—彭山—仁寿—新津的铁路环线⟧。"),
    ("rail", "成都到德阳的高铁票已售完。"),
    ("road", "5条横线是：⟦绥芬河-满洲里⟧、⟦荣成-乌海⟧。"),
    # the text goes on about a line
    ("rail", "⟦兰新高铁甘肃段⟧已通车。⟦青海段⟧全长268公里。"),
    ("road", "⟦宝坪高速⟧开工，其中，⟦陕西段⟧长38公里。"),
    # lines by letters and numbers, and by what stands before them
    ("rail", "快轨⟦R5线⟧与⟦轨道交通M6线⟧换乘。"),
    ("rail", "签约⟦青岛地铁崂山线⟧、⟦4号线⟧、⟦即墨线⟧等信号系统。"),
    ("rail", "签约新建铁路⟦甬台温线⟧四电系统。"),
    ("road", "该路是国家高速公路⟦银百线⟧的一段。"),
    ("rail", "第四通道、⟦和若铁路⟧投运，⟦格库铁路⟧、⟦喀和铁路⟧相连。"),
    ("rail", "连通新民的⟦新通高铁⟧开工，未来⟦张呼高铁⟧将接轨，⟦兰新第二双线⟧通车。"),
    ("road", "⟦海文高速路⟧与⟦桂来高速⟧相接。"),
    ("road", "⟦太原西北二环⟧、⟦南绕城高速⟧开工。"),
    # phases of hubs, what they are good for, and whose they are
    ("hub", "加快⟦双流国际机场二期⟧建设。"),
    ("hub", "提升⟦郑州⟧、⟦西安机场⟧枢纽能级。"),
    ("hub", "⟦金华（义乌）中欧班列集结中心⟧、⟦中欧班列沈阳集结中心⟧获批。"),
    ("hub", "推进⟦重庆站铁路综合交通枢纽⟧、⟦前湾港区⟧建设。"),
    ("belt", "共建⟦沿黄生态文化带⟧，增强⟦金丽温开放大通道⟧的带动能力。"),
    ("axis", "建设⟦经贸深度合作先行区⟧。"),
    # what ends like one and is none
    ("rail", "运营好⟦中老铁路⟧，弘扬⟦成昆铁路⟧精神，重振⟦坦赞铁路⟧。"),
    ("rail", "20列高铁停运，约3万名铁路职工到岗，建设海底高铁和中西部铁路。"),
    ("rail", "欧洲铁路、东盟国家铁路与国务院高铁检查组。"),
    ("rail", "襄阳汉江铁路特大桥封顶，打造世界最高铁路桥。"),
    ("rail", "湖州上线新系统，发扬延安精神和⟦青藏铁路⟧精神。"),
    ("rail", "增开三趟高铁，下层是四线铁路，实现市市通高铁，经米轨铁路在万象与⟦中老铁路⟧相接。"),
    ("hub", "热门机场、车站机场、北京两家机场与特大型车站。"),
    ("hub", "该书描述机场，移动的海上机场，用于新机场建设，去⟦首都机场⟧的航班。"),
    ("axis", "建设普惠金融发展示范区和⟦攀枝花共同富裕试验区⟧，设立⟦国家生态文明试验区⟧。"),
    ("belt", "形成协调发展带、内河经济带和⟦沿江创新发展带⟧，开辟空中走廊。"),
    ("hub", "除⟦武汉天河机场⟧外其他机场，与澳大利亚四大机场，桥、岛、隧、水下互通。"),
    ("road", "端午小长假高速公路不免费，中原某高速公路，9月27日铁路启动。"),
    ("rail", "深夜里高铁停运，中西部通道，与欧盟铁路对接，G230/1次停靠。"),
    ("hub", "首座4F机场，建成快充站，⟦北京通州站⟧集成城际铁路。"),
    ("hub", "共18站，完全站在一起，暴力乱港，货船进出港。"),
    ("road", "走小康路，踏上返乡路，奋斗百年路。"),
    ("road", "位于⟦人民路⟧120号，⟦人民路⟧、⟦解放路⟧交叉口。"),
]


@pytest.fixture(scope="module")
def reader(tables) -> Reader:
    return Reader.from_tables(tables)


@pytest.mark.parametrize(("kind", "sentence"), SENTENCES, ids=lambda value: value)
def test_ways(reader, kind, sentence):
    text = sentence.replace(OPEN_MARK, "").replace(CLOSE_MARK, "")
    wanted = [part.split(CLOSE_MARK)[0] for part in sentence.split(OPEN_MARK)[1:]]
    found = [mention for mention in reader.read(text) if mention.kind in WAYS]
    assert [(m.text, m.kind) for m in found] == [(name, kind) for name in wanted]
