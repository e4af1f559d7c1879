"""Stations, interchanges, airports and parks in lists that say once what they all are.

资中北、双龙、安岳南等6处互通式立交; 荣昌南、泸州北、长宁西4座互通立交; 府谷、定边机场;
东方芯港、大飞机园等特色产业园区.
"""

from __future__ import annotations

__all__ = [
    "read_airports_before",
    "read_areas_before",
    "read_areas_before_count",
    "read_headed_hubs",
    "read_hubs_after_etc",
    "read_hubs_before_count",
    "read_parks_after_etc",
]

import re
from bisect import bisect_left
from typing import Final

from geo.numerals import in_digits
from geo.reading.names.found import Block, Found
from geo.reading.names.items import add_hub, is_place, items_before, token_ending_at
from geo.reading.names.shapes import Edge
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import PLACE, SEP, STOP

_COUNT: Final = re.compile(r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[座处个大]?$")


def read_hubs_after_etc(block: Block, index: int) -> None:
    """资中北、双龙、安岳南等6处互通式立交: each item is an interchange."""
    match = block.lexicon.heads.hubs_after_etc.match(block.tokens.text, block.tokens.ends[index])
    if match is not None and (match[1] or len(match[2]) > 1):
        _distribute_hubs(block, index, match, block.tokens.starts[index])


def read_hubs_before_count(block: Block, index: int) -> None:
    """荣昌南、泸州北、长宁西4座|互通立交: the class word at `index` follows a number."""
    text, start = block.tokens.text, block.tokens.starts[index]
    count = _COUNT.search(text, max(0, start - 4), start)
    match = block.lexicon.heads.hubs_after_etc.match(text, count.start()) if count else None
    if count is None or match is None or match.end() <= start:
        return
    _distribute_hubs(block, bisect_left(block.tokens.starts, count.start()), match, count.start())


def _distribute_hubs(block: Block, index: int, match: re.Match[str], end: int) -> None:
    """Give each bare item of the list that ends at `end`, before token `index`, its class."""
    tokens = block.tokens
    head = block.lexicon.heads.hubs[match[2]]
    items, complete = items_before(block, index, "hub", ("hub",), end=end)
    sound = [pair for pair in items if pair[1] - pair[0].start <= 6]
    placed = all(is_place(block, edge, end) for edge, end in sound)
    wide = tokens.text[end : end + 2][-1:] == "大"
    if wide and int(in_digits(match[1])) != len(sound) + complete:
        return  # 南方航空公司与澳大利亚四大|机场
    first = min((edge.start for edge, _ in sound), default=end)
    made = _SET_UP.search(tokens.text, max(0, first - 5), first) is not None
    if len(sound) + complete < 2 or (placed and not match[1] and not complete and not made):
        return
    for edge, end in sound:
        edge.start = _before_he(tokens.text, edge.start)
        text = tokens.text[edge.start : end]
        if len(text) > 1 and text not in block.lexicon.lists["tail"]:
            add_hub(block, edge.start, end, text.removesuffix(head) + head)


#: 新设|乐至、安岳等车站: what is built there.
_SET_UP: Final = re.compile("(?:[新增共]?设[立有置]?|停靠|经停)$")


def _before_he(text: str, start: int) -> int:
    """设|研和枢纽、峨山等12处互通: 和 after the first letter of a list joins nothing."""
    he = text[start - 1 : start] == "和" and text[start - 3 : start - 2] in tuple("设有、：:，")
    return start - 2 if he else start


#: What bare places share that stand before one of it: 沈阳、大连|国家物流枢纽.
_SHARED: Final = {
    "机场": "机场",
    "国际机场": "国际机场",
    "双国际机场": "国际机场",
    "国家物流枢纽": "国家物流枢纽",
    "国际陆港": "国际陆港",
    "中欧班列集结中心": "中欧班列集结中心",
}


_TWO: Final = 2


def read_airports_before(block: Block, airport: Found, tail: str) -> None:
    """府谷、定边|机场: bare places before an airport; whole names end their list."""
    head = _SHARED.get(tail)
    tokens = block.tokens
    index = token_ending_at(block, airport.start)
    if head is None or index < 0 or tokens.terms[index].role != SEP:
        return
    items, _ = items_before(block, index, "hub", ("hub",))
    nearest = airport.start
    if tokens.terms[index].text not in "、/" and len(items) < _TWO:
        return  # 连接天津和|北京大兴国际机场
    for edge, end in items:
        text = tokens.text[edge.start : end]
        place = block.lexicon.names.get(text)
        joined = tokens.text[edge.start - 1 : edge.start] in tuple("-—–~～至到")
        bare = place is not None and place.role == PLACE and not place.full
        placed = (bare or _is_named_for(edge, text)) and not joined
        if not placed or tokens.text[end:nearest].strip("、和及与以"):
            break  # 西安东站和|府谷、定边机场: what is whole ends the list
        block.add(Found(edge.start, end, "hub", name=text + head, confidence="medium"))
        nearest = edge.start


def _is_named_for(edge: Edge, text: str) -> bool:
    """武汉天河、|鄂州花湖机场: a city and the two or three characters of its airport's own name."""
    base = edge.base
    city = base is not None and base.role == PLACE and base.kind == "city" and not base.full
    return city and edge.places == 1 and base is not None and 2 <= len(text) - base.length <= 3


#: 支线机场包括：绵阳、乐山、稻城亚丁等: the class word stands before its list.
_HEADED: Final = re.compile(
    r"(机场|互通立交|互通|服务区|车站|站点)(?:分别)?(?:包括|有|为|是)?[：:]?(?<=[括有为是：:])"
    r"((?:[\u3400-\u9fff]{2,6}?、){1,30}[\u3400-\u9fff]{2,6}?)(?=等|[。；;，,\n]|$)"
)
_ITEM: Final = re.compile("[^、]+")
_STATIONS: Final = ("车站", "站点")


def read_headed_hubs(block: Block) -> None:
    """省内支线机场包括：绵阳、稻城亚丁等: each item of the list that a class of hubs heads."""
    text = block.tokens.text
    lists: list[tuple[str, list[tuple[int, str]]]] = []
    for match in _HEADED.finditer(text):
        names = [(item.start(), item[0]) for item in _ITEM.finditer(text, *match.span(2))]
        if _is_list_of_hubs(block, match[1], names):
            head = "站" if match[1] in _STATIONS else match[1]
            lists.append((head, names))
    block.drop_all([(names[0][0], names[-1][0] + len(names[-1][1])) for _, names in lists])
    for head, names in lists:
        for at, name in names:
            whole = name.endswith((head, "机场"))
            add_hub(block, at, at + len(name), name if whole else name + head)


def _is_list_of_hubs(block: Block, word: str, names: list[tuple[int, str]]) -> bool:
    """No 机场有餐饮、购物, and no 这趟车的站点有成都、德阳."""
    said = sum(is_made_of(name, block.lexicon.lists["said"]) for _, name in names)
    placed = any(_is_placed(block, at, name) for at, name in names)
    sided = word not in _STATIONS or any(name[-1] in "东南西北站" for _, name in names)
    return placed and sided and said <= len(names) // 4


def _is_placed(block: Block, at: int, name: str) -> bool:
    index = bisect_left(block.tokens.starts, at)
    terms, starts = block.tokens.terms, block.tokens.starts
    inside = index < len(starts) and starts[index] < at + len(name)
    return inside and terms[index].role == PLACE and terms[index].kind != "region"


_PARKS: Final = re.compile(
    "(?:一批|[0-9]{1,2}[个家])?(?:特色|重点|专业|现代|国家级|省级|高端|科技|工业|产业){0,3}园区?"
)
#: How a park may be called whose class word the list has: 东方芯港, 大飞机园, 智造谷.
_PARK: Final = re.compile("[\u3400-\u9fffA-Z]{2,7}[园港谷城岛湾坊镇]")
_LIST_REACH: Final = 60


def read_parks_after_etc(block: Block, index: int) -> None:
    """东方芯港、大飞机园等特色产业园区: what ends like a site is a park, whatever else it is like."""
    tokens = block.tokens
    text, end = tokens.text, tokens.starts[index]
    if _PARKS.match(text, tokens.ends[index]) is None:
        return
    low = max(text.rfind(mark, max(0, end - _LIST_REACH), end) for mark in "，。；：\n")
    for part in text[low + 1 : end].split("、")[::-1]:
        start = _after_verb(block, end - len(part))  # 提升|联影小镇
        part = text[start:end]
        found = block.ends.get(end)
        if found is not None and found.start >= start and found.kind in ("hub", "park"):
            found.kind = "park"
        elif found is None and part not in block.lexicon.names and _PARK.fullmatch(part):
            block.add(Found(start, end, "park", confidence="medium"))
        if text[start - 1 : start] != "、":
            break
        end = start - 1


def _after_verb(block: Block, start: int) -> int:
    """Where what begins at `start` goes on after the verbs it begins with."""
    tokens = block.tokens
    index = bisect_left(tokens.starts, start)
    while (
        index < len(tokens.terms)
        and tokens.starts[index] == start
        and tokens.terms[index].role == STOP
        and tokens.terms[index].length > 1
    ):
        start = tokens.ends[index]
        index += 1
    return start


#: Zones that cities have one of: what a list of cities shares.
_ZONES: Final = ("高新区", "经开区", "综保区", "开发区", "保税区")


def read_areas_before(block: Block, area: Found, tail: str) -> None:
    """乌鲁木齐、昌吉、|石河子高新区: places before a zone that is named for its place alone."""
    tokens = block.tokens
    if not tail.endswith(_ZONES):
        return
    stem = block.lexicon.names.get(tokens.text[area.start : area.end - len(tail)])
    if stem is None or stem.role != PLACE or stem.full:
        return
    at = bisect_left(tokens.starts, area.start) - 1
    places: list[int] = []
    while at > 0 and tokens.terms[at].role == SEP and tokens.ends[at] == tokens.starts[at + 1]:
        place = tokens.terms[at - 1]
        if place.role != PLACE or place.full or place.kind == "region":
            return
        if tokens.ends[at - 1] != tokens.starts[at]:
            return
        places.append(at - 1)
        at -= 2
    for index in places:
        name = tokens.terms[index].text + tail
        span = tokens.starts[index], tokens.ends[index]
        block.add(Found(*span, "area", name=name, confidence="medium"))


def _share_counted(block: Block, last: int, tail: str, number: int) -> None:
    """乌鲁木齐、昌吉、石河子|3个高新技术产业开发区: as many places as the number says."""
    tokens = block.tokens
    places = [last]
    while len(places) < number and places[-1] > 1 and tokens.terms[places[-1] - 1].role == SEP:
        places.append(places[-1] - 2)
    short = [tokens.terms[at].role == PLACE and not tokens.terms[at].full for at in places]
    if len(places) == number and all(short):
        for at in places:
            name = tokens.terms[at].text + tail
            block.add(Found(tokens.starts[at], tokens.ends[at], "area", name=name))


_LEAST: Final = 2
_AREA_COUNT: Final = re.compile(r"(?:等|这)?([两三四五六七八九十]|\d{1,2})[个大]$")


def read_areas_before_count(block: Block, index: int) -> None:
    """津湾、溪湾、莱湾三个|片区: as many items as the number says, each an area of its own."""
    tokens = block.tokens
    text, start, tail = tokens.text, tokens.starts[index], tokens.terms[index].text
    count = _AREA_COUNT.search(text, max(0, start - 4), start)
    if count is None:
        return
    first = bisect_left(tokens.starts, count.start())
    if tail.endswith(_ZONES) and first and tokens.ends[first - 1] == count.start():
        _share_counted(block, first - 1, tail, int(in_digits(count[1])))
        return
    items, complete = items_before(block, first, "area", ("area",), end=count.start())
    if len(items) + complete != int(in_digits(count[1])):
        return
    names = [text[edge.start : end] for edge, end in items]
    words = block.lexicon.lists["said"]
    if any(len(name) < _LEAST or is_made_of(name, words) for name in names):
        return  # 居住、商业、工业三大|片区
    for (edge, end), name in zip(items, names, strict=True):
        if name not in block.lexicon.names:
            block.add(Found(edge.start, end, "area", name=name + tail, confidence="medium"))
