"""What ends like a line and is none: a number of them, a part of the country, a slogan, a journey."""

from __future__ import annotations

__all__ = ["is_no_line"]

import re
from typing import Final

#: 镇原4县|高速项目: how many places a list had.
_COUNTED_PLACES: Final = re.compile("[0-9两三四五六七八九十]个?[县市区州省]$")
#: 2011年|铁路, 450亿|铁路, 2台|高速, 一段|路: a time, a sum or a number of them.
_COUNTED: Final = re.compile(
    r"[0-9一二两三四六八]车道$|[0-9][年亿万元代]$|[0-9余多几百千万][名家台列趟位辆]$|[两三四五数几][只支家]$"
    r"|[0-9余多]万$|^[A-Z]?[0-9]{1,4}次$|^[这那此该首][一二两三四几]?[趟列条段位家座](?:新|全)?$"
    r"|^[0-9一二两三四五六七八九十几数多]+[趟列](?:新|全)?$|[一二两三四五六七八九十]省市$"
    r"|^[0-9一两几多这那某每]+[部条段个处]$|第[一二三四五六七八九十]次$"
)
#: A part of the country names no line: 西部|铁路.
_COUNTRY: Final = re.compile("(?:[东西][南北]|[华长]?[东南西北中]|中西|[东中]西)部(?:地区)?")
_AXES: Final = re.compile(
    "[一二两三四五六七八九十0-9][纵横]|^[一二两三四五六七八九][核轴心带区点][一二两三四五六七八九]$"
)
#: 英国|铁路, 欧洲|铁路, 国家Ⅰ级双线|铁路: whose all of them are, and of what grade.
_OF_A_STATE: Final = re.compile(
    "[英法德美泰韩中我全各]国(?:国家)?$|(?:欧盟|印度|荷兰|日本|俄罗斯|[欧非亚美]洲|中亚|东南亚)(?:国家)?$"
    "|(?:^.?|[盟洲亚带])国家$"
)
_GRADE: Final = re.compile("[IⅠⅡⅢⅣ一二三四]级(?:[双单]线)?$")
#: 化作通途|大道: a figure of speech.
_FIGURES: Final = ("通途", "坦途")
#: 改建|公路, 世界最长|高速公路, 10千伏电力|干线, 行万里|路, 广大|铁路工作者: a rank, a wire, a saying.
_NOTHING: Final = re.compile(
    "^(?:改扩?|扩)建$|^(?:普速|普通|既有|繁忙|通勤|海底|长江沿线|沿边|一线)$|最[长大高快](?:高寒|重载)?$"
    "|最[东南西北早热慢]|首家.{0,3}$|千伏.{0,3}$|电力$|^.?万[里米]$|^广大$|^[单双四三多]线$|[米套宽准]轨$|混线$|[0-9]日$|长假$|结构$|海拔$|.某$"
    '|字[型形][”"]?$'
)
_PEOPLE: Final = re.compile("工作者|职工|干部")
#: 温岭地区|联络线, 水平|线, 红色|线, 大天|线, 数据基|线.
_NO_NAME: Final = re.compile("地区$|水平$|[红绿蓝黄紫橙]色$|[大小型达星]天$|数据基$|^[A-Z]{2,}$")
#: 两国|铁路, 城市间|高铁, 管内|高铁, 新一代|高铁: whose they are, or between what they run.
_WHOSE: Final = re.compile(
    "两国$|双方$|(?<!至)地区$|全[省市县疆区国]$|标准轨$|第[一二三四五六七八九十]次|[市区地国县镇]间$|[管境省市区时间年月日]内$|[夜日天]里$|一代$|多地$|各地$"
)
#: 环广西公路|自行车世巡赛.
_RACE: Final = re.compile("自行车|[骑竞]行|轮滑|赛(?![马罕里])")
#: 黄河东线|马镇引水工程, 东线|天然气管道: what flows in it.
_FLOWS: Final = re.compile("[\u3400-\u9fff]{0,4}(?:天然气|[引调输供]水|原油|管道)")
#: What is carried on no road or rail.
_CARRIES: Final = re.compile(
    "[调引输供]水线?$|航[运线]$|天然气$|水北调|[输供]气$|气东输|输油$|输电$|特高压$"
)
#: 乘1|路, 4|路: a line of a bus.
_BUS: Final = re.compile("(?:^|[乘坐有的是第公交])[0-9]{1,3}$")
#: 航|线, 射|线, 海岸|线: lines that nobody travels on; 湖州上|线: what begins to be used.
_OTHER_LINES: Final = frozenset("上航射岸产热战防曲底前视光电班")
#: 市市通|高铁, 县县通|高速: what every one of them has.
_EVERYWHERE: Final = re.compile("[市县区州省中镇乡村户旗]通$")
#: What a bridge is named for.
_WATERS: Final = "江河湖海沟峡湾"
_RIVERS: Final = "江河"
_BRIDGE: Final = re.compile("特?大桥|桥(?!头)|隧道")
#: 沪苏湖|铁路大桥: so many letters are ends of a line.
_LETTERS: Final = 3
#: 三四线|城市: cities by rank.
_RANKS: Final = re.compile("[一二三四五、]{1,4}$")
_TRAVEL: Final = re.compile(
    "(?:最快|通行|运行|旅行|行车|行程|通勤|出行)?(?:时间|时长|用时|车程|里程缩短)"
)


#: Cores that make no name with any tail of a line; the last two: 东风4D型准|高速.
_NEVER: Final = re.compile(
    "|".join(p.pattern for p in (_COUNTED_PLACES, _COUNTED, _CARRIES, _AXES, _EVERYWHERE))
    + "|型准?$"
)


def is_no_line(core: str, text: str, end: int, *, ranged: bool) -> bool:
    """Whether what stands before a line's tail makes no name with it.

    Parameters
    ----------
    core : str
        What stands before the tail.
    text : str
        The text.
    end : int
        Where the tail ends.
    ranged : bool
        Whether the core is A至B.
    """
    if _COUNTRY.fullmatch(core) or _NEVER.search(core):
        return True
    if _is_class(core, text, end) or _is_bus(core, text, end) or _is_bridge(core, text, end):
        return True
    if text.startswith("城市", end) and _RANKS.search(core):
        return True
    if core[-1] == "站" and text[end - 2 : end] == "铁路" and not ranged:
        return True  # 重庆站|铁路综合交通枢纽
    ring = "环线" in text[end - 6 : end]  # 首都地区|环线高速公路
    if text[end - 1] in "路铁速" and not ring and (_WHOSE.search(core) or _RACE.match(text, end)):
        return True
    if text[end - 1] == "线" and _is_other_line(core, text, end, ranged=ranged):
        return True
    return ranged and _TRAVEL.match(text, end) is not None  # 启东到上海铁路|通行时间


def _is_other_line(core: str, text: str, end: int, *, ranged: bool) -> bool:
    """水平|线, 湖州上|线, 输水|线, 东线|天然气管道: what 线 ends and nobody travels on."""
    if core[-1] in _OTHER_LINES or (not ranged and _NO_NAME.search(core)):
        return True
    return core[-1] != "号" and _FLOWS.match(text, end) is not None


def _is_bridge(core: str, text: str, end: int) -> bool:
    """钟祥汉江|铁路特大桥: a bridge is named for the water and what it carries."""
    water = core[-1] in _RIVERS or (core[-1] in _WATERS and len(core) > _LETTERS)
    return water and _BRIDGE.match(text, end) is not None


def _is_bus(core: str, text: str, end: int) -> bool:
    return text[end - 1] == "路" and text[end - 2].isdigit() and _BUS.search(core) is not None


def _is_class(core: str, text: str, end: int) -> bool:
    """Whether a core says whose lines they are, of what grade or rank, or is a figure of speech."""
    if _NOTHING.search(core):
        return core != "广大" or _PEOPLE.match(text, end) is not None  # but 广大|铁路, to 大理
    if text[end - 1] == "道" and core.endswith(_FIGURES):
        return True
    return bool(_GRADE.search(core) or (_OF_A_STATE.search(core) and text[end - 1] in "路铁"))
