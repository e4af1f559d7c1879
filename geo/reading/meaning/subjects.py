"""What a clause speaks of: the name itself, a part of it, or another thing that has no known name.

泸石高速|控制性工程合龙 says nothing of the road, 高新区|重点工业项目开工 nothing of the zone, and
in A顺利推进, 第三条特高压项目开工 the second clause has a subject of its own.
"""

from __future__ import annotations

__all__ = [
    "PLACES",
    "does_something",
    "has_own_subject",
    "is_alone",
    "is_another_work",
    "is_met_by_another",
    "is_of_a_piece",
    "is_of_the_zone",
    "lies_beside",
    "makes_another",
    "may_go_on",
    "only_measures",
    "opens_another",
    "pushes_another",
    "stands_for_itself",
    "takes_object",
    "tells_of_all",
]

import re
from typing import Final

#: Zones have a state of their own only where nothing else is spoken of.
PLACES: Final = frozenset(("area", "park", "border_pair", "belt", "axis"))
_OF_OTHERS: Final = re.compile("(?<!^)(?:项目|企业|园区|功能区|基地|校区|工厂|机场|道路|公司)")
#: What may stand between a zone and what is said of it: 高新区|正式|获批, but not 雄安|图书馆|投用.
_ZONE_TO_CUE: Final = re.compile(
    "(?:、[\u3400-\u9fff]{2,16})*(?:在[\u3400-\u9fff]{2,4}|也|正式|全面|全线|同步|相继|陆续|先后|提前|成功|顺利|基本|稳步|有序|扎实|抓紧|强力|快速"
    "|加[快速紧]|高标准|高质量|高水平|已经?|将|拟|正在?|在|于|由|经|获得?|今[天日年]|昨[天日]"
    "|近[日期]|日前|目前|不久前|最近|去年|明年|年[内底初]|计划|预计|力争|有望|争取|确保|国务院"
    "|省政府|标准厂房|核心区|启动区|起步区|先行区|[一二三四五六]期|项目|工程|等|同[日期时]|重大|重点|一批|多个|平台|园区"
    "|新区|开发区|片区|功能区|建设|开发|扩区|封关|设立|揭牌|并|[0-9]+[个年月日]?|[上下]半年"
    "|[一二三四]季度|[（(][^（）()]{0,12}[）)]|[“”：:]| )*(?:[（(][已正]?)?"
)
#: What follows a zone that stands for itself: 建成|高新区|核心区, but not 建成|雄安|图书馆.
_ZONE_ALONE: Final = re.compile(
    "$|[^\u3400-\u9fffA-Za-z0-9]|[等和与及为在的并、]|以及|建设|规划|开发|项目|工程|[一二三]期|标准厂房(?!配套)|核心区|启动区"
    "|起步区|先行区|首开区|扩区|基础设施|内"
)
#: 成渝高铁|沿线, 成渝高速|互通立交: a thing at a line, or of it, whatever is done with it.
_BESIDE: Final = re.compile(
    "(?:的?(?:重要|主要|关键))?(?:连接线|联络线|组成部分|支线)的|沿[线途]|内(?![环圈侧江蒙])|为(?:依托|支撑|纽带|载体|骨架|主?轴)|[两东西南北]侧|周边|附近|方向(?!.{0,3}通车)|以[东西南北]|出入?口|收费站|服务区|互通|立交|匝道"
    "|交叉|路口|站前|广场|物流|综合开发|片区|绿化|景观|声屏障|大修|养护|征地|征拆|拆迁|客流|收入|公司|指挥部"
    "|口岸|货场|配套|机电|监理|检测|经济带|产业带|专列|班列|首趟|列车|旅客|票价|日均|车站"
)
#: 简阳机场|周边道路: what lies around a station, an airport or a port.
_AROUND: Final = re.compile(
    "(?:[两三四五六七八九十]|[0-9]+)条航线|周边|附近|片区|广场|站前|新城|综合开发|TOD|客流|口岸|货场|沿线|方向|商圈|道路|旅客|航班|航线|列车|配套"
)
#: 天津南港、泰州港等一条条铁路专用线: the lines of ports and stations, and not they.
_LINES_OF_HUBS: Final = re.compile(
    "(?:、[^，,、；;]{2,12})*等(?:一?条条|多条|[一二三四五六七八九十0-9]+条|一批)"
    "[^，,、；;]{0,8}(?:专用线|专线|航线|线路|班列)"
)
#: What leads to a name that a line only meets or passes.
_MEETS: Final = re.compile(
    "(?:终点|起点|连接|衔接|[对相]接|[^迎承]接|起于|起自|止于|[东西南北始终]至|[东西南北]起|途经|串联|引入|接入|直达|通往|换乘|往返|邻近|毗邻|距离|距|依托|借助|利用|用好|围绕|减轻|缓解|分流|分担|环绕|紧邻|紧靠|沿着?|[跨穿]越|横跨|上跨|下穿)$"
)
#: What two lines do where one meets the other.
_MEETING: Final = re.compile("[相顺][接连交汇]|[对衔连]接|交[会汇叉]|并行|互联|贯通后")
_WITH: Final = ("与", "和", "同")
#: 连接A和|大兴机场|的B: what a line leads to, told before the line.
_LEADS_TO: Final = re.compile(
    "(?:连接|衔接|串联|串起|[联连]通|途经|经过|通往|[跨穿]越|横跨|上跨|下穿)[^，,。；;的]{0,40}$"
)
_REACH: Final = 48
_RELATIVE: Final = re.compile("[^，,。；;的]{0,12}的")
#: 苏州港开通|首条航线, 港站建成|三束场站: what a station or a port opens is not itself.
_OPENS: Final = re.compile(
    "[^，,。；;]{0,24}(?:航线|航班|班列|班轮|专线|专列|通道|候机楼|场站|泊位|系统|平台|窗口|口岸|快线|快航|业务|服务|线路[0-9]|干线|班线|枢纽港)"
)
#: 国道318线建成|首条充电走廊: what is made on a line is not the line.
_MAKES: Final = re.compile(
    "[^，,。；;]{2,24}(?:走廊|系统|平台|服务区|充电[站桩]|中心|基地|之路|样板|典范|标杆|(?:精品|示范|廉洁|放心)工程)(?=[、，,。；;]|$)"
)
#: What a clause may begin with that goes on about a station: 目前, |预计|2026年|建成.
_ALONE: Final = re.compile(
    "(?:目前|[^，,]{0,8}建设者|现[已在]?|已经?|正在?|正式|将|于|在|自|从|经|至|到|预计|计划|力争|有望|确保|争取|拟"
    "|项目|工程|[一二三四五]期|全面|全线|整体|主体|结构|车站|站房|机场|新站|航站楼|建设|改造|建设工作|去年|今年|明年"
    "|[0-9]+|年|月|日|底|初|末|前|内|起|后|并|顺利|基本|同步|同日|当日|今日|今天|昨天|陆续|相继|投入|建成|完成"
    "|开通|加[快紧速]|抓紧|有序|稳步|推进|前期|工作|进入|最终|现场|[ （）()])*"
)
#: 青岛港获批|全国首批中试基地: what a port was granted is not the port.
_GRANTED_TO: Final = re.compile(
    "[^，,。；;]{2,24}(?:基地|试点|示范[区点]|试验区|中心|资[质格]|称号|口岸|企业|单位)"
)
#: A、B、C, |均已开工: what is said of all that was listed.
_OF_ALL: Final = re.compile("[，,](?:目前|现)?(?:均|都|全部|皆)")
_LINES: Final = ("rail", "road")
_WITH_PIECES: Final = (*_LINES, "hub")
#: A part of a line or a station that work is done on: what is said of it is not said of the whole.
_PIECE: Final = re.compile(
    r"(?<![等\d])\d{1,5}余?[条座根处](?!高速|铁路|公路|线路|轨道|快速|城际|高铁)"
    '|控制性(?:工程|节点)|主体(?:工程|结构)|重点路段|(?:重点|难点)工程|大桥|桥梁|(?:便|栈|钢架?)桥|变电[所站]|(?:供电|通信|信号|路基|绿化|四电|站后|机电)[”"]?工程|系统|隧道|站房|专用线|塔台|航站楼|跑道|滑行道|船闸|标段|斜井|首[片榀根]'
    "|列车|班列|专列|动车|车次|旅客|客流|航[班线]|公交|泊位|货站|站前广场|指挥部|委员会|海上工程"
    "|业务|换装场|试船"
)
#: 果园港|等重点工程|陆续建成: the piece is a word for all that was listed.
_OF_A_LIST: Final = re.compile("等[^，,。；;、]{0,6}工程")
#: 洋山港|全新的集疏运中心, 某某站|首个服务点: a thing that is told to be new is not what it is at.
_NEW_THING: Final = re.compile(
    "的?(?:全新的?|崭新的?|新的|首[个条座批家]|第[一二三四五六七八九十0-9]+[个条座批])"
)
_BEGINS: Final = ("施工", "开工", "建设", "全面开工", "正式开工")
#: 沿江高铁|的标志性项目正在施工: another thing is spoken of, but 成自宜高铁|的开通 is the line's.
_OF_ITS: Final = re.compile(
    "(?:全线|全程)?的(?!正式|全面|全线|顺利|如期|建设|施工|开通|通车|建成|开工|运营|规划|加快|改造|项目|工程|前期|可研|可行性|研究|论证|立项|审批)"
)
#: 第三条入津特高压|项目开工: a clause that names what it is about, though by no name known.
_SUBJECT: Final = re.compile(
    "(?!全线|目前|现[在已]|其中|标志|项目|工程|整[个条]|[该本此])"
    "[\u3400-\u9fff0-9A-Za-z“”]{2,16}?(?<![的该本此])(?:项目|工程)(?!建设|施工|已|目前|将|进展|于|正)"
)
#: 推进A建设, 强化A、B的接驳: something is done to what the clause names.
_DOES: Final = re.compile(
    "[\u3400-\u9fff]{0,4}(?:推[进动]|加[快强]|申[建报]|实施|打造|建设|建[成好]|完成|强化|提升|支持|优化|[做抓]好|续建|新建|改造)"
)
#: How long an adverb may be that a clause begins with: 积极谋划, 同步规划.
_ADVERB: Final = 2
#: What a verb at the head of a clause is about: 规划|建设沿海通道, but 开工建设.
_OBJECT: Final = re.compile(
    "(?:建设|新建|了|实施)?[“‘]?(?:[0-9一二三四五六七八九十]{1,4}(?:余?[个项条座批]|(?=万吨)))?(?!建设|实施|设立|成立|认定|升级|前期|工作|编制|阶段|后|的|并|和|及|国家级|省级|条件|里程|以来|时间|仪式|[一二三四五六七八九十两]+[年周个])"
    "[\u3400-\u9fff]{2,}"
)
#: 该工程, 这条线路, 9家企业: a clause with a subject of its own.
_OWN: Final = re.compile(
    r"(?:\d+|[一二三四五六七八九十两多]+)余?家|(?![^，,]{0,4}[各工标本该此]段)[\u3400-\u9fff]{1,4}段(?=施工|建设|开通|通车|开工|建成|正|已)|(?:目前)?(?:该|本|此|这[条个些项])(?:工程|项目|线|公路|高速|铁路|通道|道路)?|(?:未来|今后)?随着"
    "|(?:实现|确保|推动|推进|加快|完成|启动)(?![全年早如按尽正今明2双主部提当一首])"
    "(?=[\u3400-\u9fff]{2,10}(?:建成|通车|开通|开工|运营))"
)


#: 某航道某段|即将|开工, 某桥|已: another work than the line that the clause before tells of.
_OTHER_WORK: Final = re.compile(
    "(?!全线|整[个条]|其中|[该本此这两各]|目前|[工项]|双方|[主正]线|先[行期]|首)[\u3400-\u9fff]{2,14}?"
    "(?:航道|段|隧道|大桥|泵站|电站|水库|码头|机场|车站|高铁|铁路|高速|公路|管道|校区|医院)"
    "(?:目前|也|均|已经?|正在?|将|即将|同步|同时|相继|陆续|全面|正式|全线|全部|今[天日]|昨[天日])*"
)
#: 水务部门|加紧建设新的泵站: somebody who builds something.
_BUILDER: Final = re.compile(
    "[\u3400-\u9fff]{2,10}(?:部门|公司|集团|政府|企业|局)[\u3400-\u9fff]{0,4}"
)


def is_of_a_piece(text: str, at: int, stop: int, kind: str) -> bool:
    """泸石高速|控制性工程…合龙, 高新区|重点工业项目开工: only a part is spoken of.

    Parameters
    ----------
    text : str
        The sentence.
    at, stop : int
        Where the name ends, and where the word begins that tells a status.
    kind : str
        Kind of the name.
    """
    if kind in PLACES:
        return _OF_OTHERS.search(text, at, stop) is not None
    if kind not in _WITH_PIECES:
        return False
    piece = _PIECE.search(text, at, stop)
    if piece is not None and kind == "hub" and piece[0] == "站房":
        piece = None  # the building is the station
    if piece is not None and not _is_listed(text, at, piece.start(), kind):
        # 主体工程完工 is a part's, 进入主体工程施工 the line's.
        return not (piece[0].startswith("主体") and text.startswith(_BEGINS, piece.end()))
    if kind == "hub":
        return _NEW_THING.match(text, at) is not None
    return _OF_ITS.match(text, at) is not None


def _is_listed(text: str, at: int, stop: int, kind: str) -> bool:
    """A、B的大桥, A|等一批重点道路桥梁: whether the name that ends at `at` stands in a list."""
    if kind == "hub" and _OF_A_LIST.match(text, at):
        return True
    return text.find("、", at, stop) >= 0 or (kind == "road" and text.startswith("等", at))


def does_something(text: str, low: int, start: int) -> bool:
    """推进|A建设: whether something is done to the name at `start` in the clause from `low` on."""
    return _DOES.match(text, low, start) is not None


def has_own_subject(text: str, low: int, cue: int | None = None) -> bool:
    """该工程…, 第三条特高压项目|开工: whether the clause from `low` on says what it is about.

    `cue`: where its word for a status begins; without it only its first words are looked at.
    """
    if cue is None:
        return _OWN.match(text, low) is not None
    return _SUBJECT.match(text, low, cue) is not None


def takes_object(text: str, low: int, cue: tuple[int, int], high: int) -> bool:
    """谋划|沿海通道建设: whether a clause begins with its word for a status and then says of what."""
    return cue[0] <= low + _ADVERB and _OBJECT.match(text, cue[1], high) is not None


def is_of_the_zone(text: str, at: int, cue: int) -> bool:
    """Whether a word at `cue` is said of the zone that ends at `at`, and of nothing in it."""
    return _ZONE_TO_CUE.fullmatch(text, at, cue) is not None


def stands_for_itself(text: str, end: int) -> bool:
    """高新区|核心区, but not 雄安|图书馆: whether a zone is more than where something lies."""
    return _ZONE_ALONE.match(text, end) is not None


def lies_beside(text: str, end: int, kind: str) -> bool:
    """成渝高铁|沿线: whether the line or hub that ends here only says where something is."""
    if kind == "hub":
        return (_AROUND.match(text, end) or _LINES_OF_HUBS.match(text, end)) is not None
    return kind in _LINES and _BESIDE.match(text, end) is not None


def is_met_by_another(text: str, at: int, start: int, end: int) -> bool:
    """终点接|青银高速, 连接A和|大兴机场|的B: whether a name says where another line runs.

    `at`: where the list begins that the name at ``start:end`` stands in.
    """
    if _MEETS.search(text, max(0, at - 4), at):
        return True
    if any(text[max(0, first - 1) : first] in _WITH for first in (at, start)) and _MEETING.match(
        text, end
    ):
        return True  # 将与|资遂高速|相接
    leads = _LEADS_TO.search(text, max(0, at - _REACH), start)
    return leads is not None and _RELATIVE.match(text, end) is not None


def tells_of_all(text: str, comma: int) -> bool:
    """园区项目3个: A、B, |均已开工: whether the clause after is about all of a list."""
    return _OF_ALL.match(text, comma) is not None


def is_alone(text: str, low: int, cue: int) -> bool:
    """目前已|开工, but not 另一市重大项目|开工: whether a clause names nothing before its word."""
    return _ALONE.fullmatch(text, low, cue) is not None


def is_another_work(text: str, low: int, cue: tuple[int, int], high: int) -> bool:
    """某航道某段即将|开工: whether a clause is about another work, though by no known name."""
    if _OTHER_WORK.fullmatch(text, low, cue[0]) is not None:
        return True
    builds = _BUILDER.fullmatch(text, low, cue[0]) is not None
    return builds and _OBJECT.match(text, cue[1], high) is not None


def makes_another(text: str, cue: tuple[int, int]) -> bool:
    """国道318线|建成|首条充电走廊: whether something else is told to be made on a line."""
    return text.startswith("建成", cue[0]) and _MAKES.match(text, cue[1]) is not None


#: 重庆东站正|加速推进|开成路拓宽: what a station pushes ahead, unless it is its own buildings.
_PUSHES: Final = re.compile("加[快紧速强大力]|推进")
_ITS_OWN: Final = re.compile(
    "(?:的|各项|项目|工程|站房|主体|航站楼|二期|三期|改[扩造建]|扩建|土建|装修|配套|后续|收尾|主要|站场|场站)"
)


#: 全长85公里, 总投资120亿元: a clause that only measures the name does not count.
_MEASURE: Final = re.compile(
    "根据|按照|(?:也|又|还|同时)?是|作为|简称|又称|又名|亦称|[^，,]{0,10}编号|全[线程部]均?[位处]于|连接|贯穿|[东西南北始终][起至]|[自由][^，,]{2,24}(?:引出|接轨)|"
    "(?:线路|路线|项目|主线|正线|全线|工程|概算|估算|建设|设计|计划|预计)*"
    "(?:全长|总长|长约|总里程|全程|总?投资|时速|速度|双向|起于|起自|起点|止于|止点|终点|终于|途经|沿线|共?设|占地"
    "|总?建筑面积|工期|采用|桥隧比|里程)"
)


def only_measures(text: str, low: int, high: int) -> bool:
    """全长85公里, 是重要通道: whether a clause only measures or describes what was spoken of."""
    return _MEASURE.match(text, low, high) is not None


def pushes_another(text: str, cue: tuple[int, int], high: int) -> bool:
    """重庆东站正|加速推进|开成路拓宽: whether a station or a port pushes ahead another work."""
    if not _PUSHES.match(text, cue[0]) or _ITS_OWN.match(text, cue[1]):
        return False
    return takes_object(text, cue[0], cue, high)


def opens_another(text: str, cue: tuple[int, int]) -> bool:
    """苏州港|开通|首条航线, 青岛港|获批|国家级基地: whether something else of a hub is told of."""
    if text.startswith("获批", cue[0]):
        return _GRANTED_TO.match(text, cue[1]) is not None
    return text.startswith(("开通", "建成"), cue[0]) and _OPENS.match(text, cue[1]) is not None


#: A是|312国道|网的组成部分, 自1995年开工: the clauses that follow speak of A.
_PART_OF: Final = re.compile(
    "(?:路?网)?的(?:重要|关键)?(?:组成部分|一部分|一段|支线|先行段|延长线|延伸线)"
)
#: 设A站、B站, 途经A站: the clauses that follow speak of the line.
_STOPS: Final = re.compile("[新共]?设|途?经|停靠|沿线|分别[为是]|依次")
#: 自A站引出, 东至B站: where a line runs; what follows is the line's.
_FROM_TO: Final = re.compile("自(?!20|19)|起[于自]|止于|[东西南北始终][起至]|由[^，,]{2,24}引出")
#: A,|是B的一段: a clause that says what the name before is.
_DESCRIBES: Final = re.compile("是|作为|属于?")


def may_go_on(text: str, start: int, end: int, clause: tuple[int, int], kind: str) -> bool:
    """Whether the clauses after the one of a name may speak of the name too.

    Parameters
    ----------
    text : str
        The sentence.
    start, end : int
        Where the name stands.
    clause : (int, int)
        Where its clause stands.
    kind : str
        Kind of the name.
    """
    low, high = clause
    if kind in PLACES:
        return text[end : end + 1] != "的" and tells_of_all(text, high)
    if (low and _DESCRIBES.match(text, low)) or text.startswith("是", start - 1):
        return False  # A, 是|京港高铁|的一段, 已获批复; 该桥是|京港高铁|的节点, 预计…
    if is_of_a_piece(text, end, high, kind) or _PART_OF.match(text, end):
        return False
    return kind != "hub" or not (_FROM_TO.match(text, low) or _STOPS.search(text, low, start))
