"""Names of the open class by their tails: areas, hubs, parks, belts, zones, regions.

Each tail says what kind of name it ends; :mod:`geo.reading.names.edges` finds where the
name begins; the rules here say whether what lies between is a name or only a class of
things (现代农业产业园, 城市新区, 综合交通枢纽).
"""

from __future__ import annotations

__all__ = ["is_generic", "read_site"]

import re
from bisect import bisect_left

from geo.reading.names.edges import left_edge
from geo.reading.names.found import Block, Found
from geo.reading.names.modes import mode_around
from geo.reading.names.no_sites import is_no_site, is_one_of_many
from geo.reading.names.places import is_person
from geo.reading.names.shapes import PHASE, SHAPES, Edge
from geo.reading.names.stations import is_counted
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import PLACE, RIVER, SEP, Term

#: Areas that stand for themselves: without a place they belong to the text's city.
_STANDALONE = frozenset({"area"})
_OF_LAND = frozenset({"area", "area2", "area3"})
_NEEDS_ANCHOR = frozenset({"region", "river"})
#: The shortest core that tells a thing from its class, by the class of the tail.
_LEAST = {
    "weak_park": 3,
    "valley": 3,
    "axis": 2,
    "port": 2,
    "belt": 2,
    "area": 2,
    "area2": 2,
    "area3": 2,
}
#: 国家生态文明试验区: there is one list of them, and each has a place.
_NATIONAL = ("国家", "全国")
_QUOTES_OPEN = '“"‘「『'
#: A zone of so few common words is a class: 绿色发展先行区.
_CLASS_LENGTH = 4
_SITES = frozenset({"area", "hub", "park"})
_TYPES = ("(B型)", "（B型）", "(A型)", "（A型）")
_STRUCTURE = re.compile(
    "[一二三四五六七八九两多][核轴心带环区极廊翼圈片].{0,9}[一二三四五六七八九两多]$"
)
_TWO_COUNTS = re.compile("[一二两三四五六].{1,2}[一二两三四五六]$")
#: 10个|省级数据产业园, 45家|国家高新区: several things of a class.
_NUMBER_OF = re.compile(
    r"(?:[0-9一二两三四五六七八九十百余多几数]+[个家座处]|一[批个场片]|各类|等地|[这那]个)$"
)
#: 4家省级|经开区, 一场|…|经开区: the same, read into the name.
_BEGINS_WITH_NUMBER = re.compile("[0-9一二两三四五六七八九十百多几]+[个家座处场批片]")
#: 省级乳业|园区: one of a rank; 国家级 zones are called so.
_RANKED = re.compile("[省市县]级|首[个家座]")
#: How the land is called that a site is named for: 府河|枢纽.
_LAND = "河江湖山湾岭镇"
#: 成都西南|片区: a side of a place is no area of its own.
_SIDES_ONLY = re.compile("城?[东南西北中]{1,2}部?")
_OF_PROVINCES = frozenset(
    ("开发区", "经济开发区", "园区", "产业园", "产业园区", "工业园", "工业园区", "高新区", "经开区")
)
_SORT = re.compile("(?:现代化|世界级|国家级|高质量|一流)+")
#: 首个, 首座: what follows says what it is, and the name comes after.
_FIRST = re.compile("首[个座家处]|最大的?")
_NUMBER_AFTER = re.compile("(?:总数)?(?:达到?|增至|增加到|超过?|突破|共有?|近)?[0-9]+[个家座处]")
_QUOTES = '”"’」』'
#: 机场|枢纽能级: what a hub is good for, not what it is called.
_PLACES_OF_TRAVEL = ("机场", "站", "港")
_RANK_OF = re.compile("能级|功能|地位|作用|优势|经济|辐射")
#: What ends the name of something that stations are called after: 人民广场|站.
_PLACED = "场心园院学校馆村镇城门桥口湖山河江岛湾街庄厂所市宫寺塔坊区地路里台港站"
_LONG_PHRASE = 4
_STATION_AFTER = re.compile("[、和及与][\u3400-\u9fff0-9]{2,9}站")
#: What is said of how a station is built: 岛式|车站; or of what is done in it.
_SORTS_OF_STATION = ("岛式", "侧式", "岛侧式", "侧岛式", "地下", "高架", "地面", "半地下", "可关注")


def read_site(block: Block, index: int) -> Found | None:
    """The name that ends with the tail at token `index`, if there is one."""
    tokens = block.tokens
    term = tokens.terms[index]
    shape = SHAPES[term.kind]
    edge = left_edge(block, index, shape)
    end = tokens.ends[index]
    if edge.quoted and not edge.core:
        edge.start, edge.quoted = tokens.starts[index], False
    if edge.quoted:
        if end >= len(tokens.text) or tokens.text[end] not in _QUOTES:
            return None
        end += 1
    core = tokens.text[edge.start : tokens.starts[index]]
    if not core:
        return _bare(block, index)
    if term.kind == "station" and is_counted(block, edge.start, core):
        return None
    if term.text[0] in "座个" or (term.text == "站" and (core.isdecimal() or core[-1] == "站")):
        return None  # 泸州7|座车站, 共设5|站, 巴中站|站|区
    if not _is_name(block, term, core, edge) or _is_class(block, index, core, edge):
        return None
    kind = _kind_of(block, term, core, edge) or shape.kind
    if not edge.quoted:
        end = _over_rest(block, index, end, kind)
    return block.add(Found(edge.start, end, kind))


def _kind_of(block: Block, tail: Term, core: str, edge: Edge) -> str:
    """The kind of a name whose tail is of two kinds; "" for all others."""
    if tail.text == "产业新城" and edge.base is not None and edge.base.kind == "region":
        return "axis"  # what a city is to be in its region, not a place
    if tail.text == "经济区" and edge.base is not None and edge.base.kind == "region":
        return "region"  # 长三角|经济区
    if tail.text == "片区" and edge.base is not None and edge.base.kind == "region":
        return "region" if core == edge.base.text else ""  # 渝西|片区
    if tail.text == "发展轴" and _along_river(block, edge):
        return "belt"
    return ""


def _is_class(block: Block, index: int, core: str, edge: Edge) -> bool:
    """Whether a core with a tail of its sort names several things, or no new one."""
    tail, end = block.tokens.terms[index].text, block.tokens.ends[index]
    if tail == "站" and block.tokens.terms[index - 1].role == PLACE and is_person(block, index - 1):
        return True  # 项目经理秦长安|站在墩顶
    if tail == "片区":
        return _is_side(core, edge) and not _is_called(block, edge, core)
    if tail == "港" and block.tokens.text.startswith(("镇", "乡", "村", "街道"), end):
        return True  # 新港|镇
    if (
        (tail == "园区" and core.endswith(("区", "科学城", "科技城")))
        or core[-1] == "类"
        or "字形" in core
    ):
        return True  # 安岳经开区|园区, A1类|通用机场, “米”字形|铁路枢纽
    if edge.anchored:
        return edge.base is not None and _is_class_of(block, edge.base, core, tail)
    text = block.tokens.text
    if text[edge.start - 1 : edge.start + 1] == "等地" or _FIRST.search(
        text, max(0, edge.start - 4), edge.start
    ):
        return True  # 海东、海西等|地零碳园区, 国内首个离|岸式人工岛机场
    if _BEGINS_WITH_NUMBER.match(core) or _RANKED.match(core):
        return True
    several = _NUMBER_OF.search(text, max(0, edge.start - 8), edge.start)
    own = len(core) >= _LEAST["area"] and not is_made_of(core, block.lexicon.lists["said"])
    counted = _NUMBER_AFTER.match(text, end) is not None  # 机场17个, but 古蛟新区4个
    return several is not None or (counted and not own)


def _is_side(core: str, edge: Edge) -> bool:
    """老城片区, 天府新区|片区, 成都西南|片区 are classes, 古蔺经开区茅溪片区 is none."""
    base = edge.base
    whole = base.text if base is not None and base.kind == "area" else ""
    side = base is not None and _SIDES_ONLY.fullmatch(core.removeprefix(base.text))
    return not edge.anchored or core == whole or core[-1] in "大区站" or bool(side)


def _is_called(block: Block, edge: Edge, core: str) -> bool:
    """绥芬河|片区, 塔岗围|片区: a county elsewhere, or a name that is made of no words."""
    if _SIDES_ONLY.fullmatch(core):
        return False
    if edge.far is not None and edge.far.text == core:
        return True
    named = edge.base is None and edge.unknown >= _LEAST["area"] and core[-1] not in "大区站"
    return named and not is_made_of(core, block.lexicon.lists["said"])


def _is_class_of(block: Block, base: Term, core: str, tail: str) -> bool:
    """What a region has several of, or is itself: 广东省|都市圈, 成渝现代化城市群."""
    rest = core.removeprefix(base.text)
    if not rest and base.kind == "region" and tail in _OF_PROVINCES:
        return True  # 湖北省|开发区
    if base.full and not rest and base.kind == "region":
        return tail.endswith(("群", "圈", "带"))
    if tail.endswith(("群", "圈")) and _SORT.fullmatch(rest):
        return True
    if base.kind == "region" and tail.endswith("枢纽"):
        return not rest or is_generic(block, rest)  # 长三角|国际性|综合交通枢纽
    return False


def _over_rest(block: Block, index: int, end: int, kind: str) -> int:
    """屏山纺织产业园B区, 天府农业博览园（新津）, 汽车站(B型): the end of what belongs to a site."""
    text = block.tokens.text
    if kind == "park" and text[end - 1] == "园" and text[end : end + 1] == "区":
        end += 1  # 循环经济产业园|区
    if kind == "park" and text[end + 1 : end + 2] == "区" and text[end] in "ABCD":
        end += 2
    if kind in ("hub", "park"):
        end = _over_place_in_brackets(block, index, end)
        phase = PHASE.match(text, end)
        end = phase.end() if phase else end
    return end + 4 if kind == "hub" and text[end : end + 4] in _TYPES else end


def _over_place_in_brackets(block: Block, index: int, end: int) -> int:
    """天府农业博览园（新津）: the place alone in brackets right after a name is part of it."""
    tokens = block.tokens
    terms, starts, ends = tokens.terms, tokens.starts, tokens.ends
    if index + 3 >= len(terms) or starts[index + 1] != end or tokens.text[end] not in "（(":
        return end
    place, close = terms[index + 2], index + 3
    inside = place.role == PLACE and not place.full and ends[index + 1] == starts[index + 2]
    return ends[close] if inside and tokens.text[ends[index + 2]] in "）)" else end


def _along_river(block: Block, edge: Edge) -> bool:
    """沱江绿色发展轴 is a belt; other axes are lines of a plan."""
    first = bisect_left(block.tokens.starts, edge.start)
    return first < len(block.tokens.terms) and block.tokens.terms[first].role == RIVER


def _bare(block: Block, index: int) -> Found | None:
    """高新区 alone; 西站 after 成都东站、."""
    tokens = block.tokens
    term = tokens.terms[index]
    start, end = tokens.starts[index], tokens.ends[index]
    if term.kind in _STANDALONE:
        if is_one_of_many(tokens.text, start, end):
            return None
        return block.add(Found(start, end, "area", confidence="medium", bare=True))
    if term.text in ("东站", "西站", "南站", "北站") and index > 1:
        before = block.ends.get(tokens.starts[index - 1])
        if tokens.terms[index - 1].role == SEP and before is not None and before.kind == "hub":
            stem = tokens.text[before.start : before.end]
            if before.name:
                stem = before.name
            if stem[-2:] in ("东站", "西站", "南站", "北站"):
                name = stem[:-2] + term.text
                return block.add(Found(start, end, "hub", name=name, confidence="medium"))
    return None


def _is_name(block: Block, tail: Term, core: str, edge: Edge) -> bool:
    """Whether a core is more than a class word."""
    kind = tail.kind
    if kind == "weak_park" and _STRUCTURE.match(core):
        return False  # 一核两带三|园
    counted = core[-1] in "两三四五" or _TWO_COUNTS.match(core)
    if is_no_site(block, tail, core, edge):
        return False
    if kind == "port" and (counted or _is_full_place(edge, core)):
        return False  # 宜宾、泸州两|港, 一场一|港, 永川区|港桥新城
    if kind == "valley" and (core[-1] in "河江峡山" or (edge.base is not None and edge.base.full)):
        return False  # 安宁河|谷, 渠县賨人|谷
    if _is_none(block, tail, core, edge):
        return False
    if edge.anchored or (kind == "region" and core in block.lexicon.lists["course"]):
        return True  # 沿江|城市群
    if kind in _NEEDS_ANCHOR or (kind == "hub" and core[0] in '“"‘'):
        return False
    if _is_of_common_words(block, tail, core, edge):
        return False
    return _is_long_enough(block, tail, core, edge)


def _is_long_enough(block: Block, tail: Term, core: str, edge: Edge) -> bool:
    """Whether a core with nothing known in it tells a thing from its class."""
    if tail.kind in ("hub", "road_hub", "station"):
        return len(core) >= 2 or edge.unknown == 0
    if tail.text == "园区" and edge.unknown == len(core) == _LEAST["area"]:
        return not is_made_of(core, block.lexicon.lists["said"])  # 琶洲|园区
    return len(core) >= _LEAST.get(tail.kind, 1)


def _is_none(block: Block, tail: Term, core: str, edge: Edge) -> bool:
    """What looks like a site and is none: a verb, a sight, a part of one, an aim."""
    text, base = tail.text, edge.base
    if text == "机场" and core[-1] in '”"':
        return True  # 北京“双枢纽”|机场
    end = edge.start + len(core) + len(text)
    if (
        text == "枢纽"
        and core.endswith(_PLACES_OF_TRAVEL)
        and _RANK_OF.match(block.tokens.text, end)
    ):
        return True  # 温州机场|枢纽能级
    if tail.kind == "hub" and core[-1] in "建修" and base is not None and base.text == core[:-1]:
        return True  # 福州|建|机场
    if edge.quoted:
        return False
    if tail.kind in _OF_LAND and core in block.lexicon.lists["verb in names"]:
        return True  # 开发|新城
    if tail.kind == "project" and core in block.lexicon.lists["rarely"]:
        return True  # 避开|立交桥
    if text == "园":
        return not _is_park(block, core, edge)
    if text == "经济区":
        named = edge.base is not None or edge.far is not None
        return not (named or edge.start + len(core) in block.ends)  # 专属|经济区
    if text == "航站楼":
        # T3|航站楼, 双流机场T2|航站楼: a part of an airport
        ordinary = base is not None and base.ordinary
        return core.isascii() or not edge.anchored or ordinary or "机场" in core
    return text.endswith("基地") and _is_aim(block, edge, core + text)


def _is_of_common_words(block: Block, tail: Term, core: str, edge: Edge) -> bool:
    if tail.kind in ("axis", "belt") and _is_aim_of_zone(block, tail, core):
        return True
    if SHAPES[tail.kind].kind == "park" and _is_of_trades(block, core, edge):
        return True  # 煤炭深加工|园区
    if tail.text == "站" and _is_among_stations(block, edge.start, core):
        return False  # 环球城站、交通枢纽|站
    if is_generic(block, core):
        return True
    if tail.text == "车站" and core in _SORTS_OF_STATION:
        return True
    word = tail.text[-1] in "区纽地" or tail.text in ("车站", "机场")
    word = word and core[-1] not in _LAND and core != "首都"
    if word and _is_said(block, core, edge):
        return True  # 接待|机场
    if tail.text in ("机场", "新机场", "码头", "集散中心") and _ends_in_word(block, core):
        return True  # 用于|新机场, 海上|机场
    return SHAPES[tail.kind].kind == "hub" and _is_phrase(block, tail, core, edge)


def _ends_in_word(block: Block, core: str) -> bool:
    """Whether a verb stands right before the tail, or nothing but common words do."""
    lists = block.lexicon.lists
    words = core[-2:] in lists["rarely"] or is_made_of(core, lists["said"])
    return words and core != "首都"


def _is_aim_of_zone(block: Block, tail: Term, core: str) -> bool:
    """创新示范区, 普惠金融发展示范区, 空中走廊: what one is to be; 华侨试验区 is one."""
    if core.startswith(_NATIONAL) or core[0] in _QUOTES_OPEN:
        return False
    lists = block.lexicon.lists
    zone = tail.kind == "axis" and tail.text[-1] == "区"
    if not (zone or tail.kind == "belt") or core.startswith(tuple(lists["course"])):
        return False
    return is_made_of(core, lists["said"])


def _is_among_stations(block: Block, start: int, core: str) -> bool:
    text, end = block.tokens.text, start + len(core) + 1
    after = _STATION_AFTER.match(text, end)
    return (
        len(core) > 1
        and text[max(0, start - 2) : start] == "站、"
        and (after is not None or text[end : end + 1] in "，。；）)等4")
    )


def _is_phrase(block: Block, tail: Term, core: str, edge: Edge) -> bool:
    """车队离开|机场, 医保影像|互通, 只考虑|站: words before a hub's tail, and none that ends a name."""
    if edge.quoted or core[-1] in _PLACED:
        return False
    lists = block.lexicon.lists
    if tail.text == "码头" and core in lists["rarely"]:
        return True
    if tail.text == "互通" and core in lists["said"] and mode_around(block, edge.start) != "road":
        return True  # 数据|互通, but 太平|互通 where roads meet
    aim = tail.text[-1] == "港"  # 现代化数字贸易港: called so
    return not aim and len(core) >= _LONG_PHRASE and is_made_of(core, lists["said"])


def _is_said(block: Block, core: str, edge: Edge) -> bool:
    """总结|自贸试验区, 省级水网|先导区: common words alone, whatever they are, name nothing."""
    return not edge.quoted and is_made_of(core, block.lexicon.lists["any word"])


def _is_of_trades(block: Block, core: str, edge: Edge) -> bool:
    """煤炭深加工|园区, 光电信息|产业园区: two words and more of what is made there, and nothing else."""
    lists = block.lexicon.lists
    named = edge.quoted or core[:2] in lists["prefix"]  # 中法|农业科技园
    return not named and len(core) >= _LONG_PHRASE and is_made_of(core, lists["said"])


def _is_park(block: Block, core: str, edge: Edge) -> bool:
    """中关村|延庆园, 国家信创|园; but 上海豫|园 and 北京园博|园 are sights."""
    sorts = tuple(block.lexicon.lists["kind of park"])
    first = bisect_left(block.tokens.starts, edge.start)
    known = block.tokens.terms[first] if first < len(block.tokens.terms) else None
    return core.endswith(sorts) or (known is not None and known.kind in ("area", "park"))


def _is_aim(block: Block, edge: Edge, name: str) -> bool:
    """国际竞争新基地, 成渝地区|外溢产业承接基地: what a place is or wants to be, named for none."""
    if block.tokens.text[edge.start + len(name) :][:1] in ("(", "（"):
        return False  # 国家文化出口基地(自贡)
    placed = edge.anchored or edge.far is not None  # 法库|通用航空产业基地
    return not placed or (edge.base is not None and edge.base.kind == "region")


def _is_full_place(edge: Edge, core: str) -> bool:
    return edge.base is not None and edge.base.full and edge.base.text == core


def is_generic(block: Block, core: str) -> bool:
    """Whether the core is made of nothing but words that say what sort of thing it is."""
    return is_made_of(core, block.lexicon.lists["class"])
