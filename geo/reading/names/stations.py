"""Stations by the words they are listed with: 资阳北、内江北到重庆北, 站点分别是成都东、简阳….

A railway's stations are called after places, and lists leave out what they are. A place with a
side right after it is a station where a text speaks of trains; bare places are some where the
list says so before it begins.
"""

from __future__ import annotations

__all__ = ["is_counted", "read_sided_stations", "read_stations_before", "read_stations_of_line"]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.items import add_hub, items_before, token_ending_at
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import KNOWN, PLACE, SEP, SOFT, STOP

_SIDES: Final = frozenset("东南西北")
#: What a station's name without 站 may stand before.
_END: Final = re.compile(
    r"$|[、，,。；;：:）)\s]|[至到和与及等—-]|[一二两三四五六七八九]站|的?[GDCZTKY][0-9]|方向|始发|出发|停靠|换乘|往返|每[天日]|日均|乘车|上车|下车"
)
#: A sentence with one of these speaks of trains.
_TRAINS: Final = re.compile(r"站|列车|动车|高铁|班列|客运|停靠|始发|铁路")
#: What a list of stations begins with.
_LIST_OF_STATIONS: Final = re.compile(
    r"(?:车站|站点|站|途经|停靠|经停)[^，,。；;、]{0,6}$|(?:沿线|全线|共)?设(?:立|有|置)?$"
)
#: A name of a station in a list that says beside it what it lists.
_NAME: Final = r"(?!等|其中)[\u3400-\u9fff]{2,7}?"
#: 共设绍兴北、三界、台州中心、温岭等 9 座车站: the whole list is of stations.
_COUNTED: Final = re.compile(
    rf"设(?:立|有|置)?(?:了)?[:：]?((?:{_NAME}、){{2,60}}{_NAME}(?:[和及]{_NAME})?)等? ?"
    r"(?:[0-9]{1,2}|[两三四五六七八九十]{1,3}) ?[个座](?:车站|站点|高架站|地下站|站)(?![前房台区])"
)
#: 从长江南路到航头: where a line with numbers begins and ends.
_FROM_TO: Final = re.compile(
    rf"(?:从|起于|起自)({_NAME})(?:，?(?:[至到]|止于|终于))({_NAME})(?=[，,。；;）)]|全长|段|共设)"
)
#: 6号线东延伸段（重庆东站—刘家坪）: the same in brackets right after the line.
_IN_BRACKETS: Final = re.compile(rf"[（(]({_NAME})[—–~～至-]{{1,2}}({_NAME})[）)]")
#: 武孝城际：汉口、天河机场、闵集: what stands between a line and all its stations.
_AFTER_LINE: Final = re.compile(
    rf"(?:(?:共|沿线|全线)?设[立有置]?(?:车站|站点|站)?|(?:车站|站点|途经站|停靠站)(?:有|为|包括)?)?[：:] ?"
    rf"((?:{_NAME}、){{1,60}}{_NAME})(?=[。；;\n]|$)"
)
_ITEM: Final = re.compile("[^、]+")
#: 广肇城际 · 佛肇段: a part of a line in a list of lines.
_SECTION: Final = re.compile(" ?[·・] ?[\u3400-\u9fff]{2,7}段")
#: How many names of a list are no places, where it is one of stations.
_UNKNOWN: Final = 2
#: What is no station, though no common word of the tables: 从铁路到地铁.
_GROUND: Final = frozenset(("铁路", "地铁", "地面", "地下", "空中", "目标", "起点", "终点"))
_OF_CITY: Final = re.compile("地铁|轨道|号线|轻轨|有轨")
#: How far before a range a line of a city's railway is looked for, in characters.
_BACK: Final = 200
_AHEAD: Final = 60
_BEFORE: Final = 14


def read_sided_stations(block: Block, places: list[int]) -> None:
    """资阳|北, 成都|东: the side of a place, where a text speaks of trains."""
    tokens = block.tokens
    text = tokens.text
    for index in places:
        end = tokens.ends[index]
        if text[end : end + 1] not in _SIDES or tokens.terms[index].full:
            continue
        if not _END.match(text, end + 1):
            continue
        start = tokens.starts[index]
        name = text[start : end + 1]
        low, high = max(0, start - _AHEAD), end + _AHEAD
        known = name in block.lexicon.stations
        if known or _TRAINS.search(_clause(text, low, start, high)):
            confidence = "high" if known else "medium"
            block.add(Found(start, end + 1, "hub", name=f"{name}站", confidence=confidence))


def _clause(text: str, low: int, at: int, high: int) -> str:
    """The part of the sentence around `at` that lies between `low` and `high`."""
    start = max(text.rfind("。", low, at), text.rfind("\n", low, at)) + 1
    stops = (place for place in (text.find(m, at, high) for m in "。\n") if place >= 0)
    return text[max(start, low) : min(stops, default=high)]


def read_stations_before(block: Block, station: Found) -> None:
    """10个站点分别是成都东、简阳、…、|重庆北站: what is listed with a station is one."""
    tokens = block.tokens
    index = token_ending_at(block, station.start)
    if index < 0 or tokens.terms[index].role != SEP:
        return
    items, _ = items_before(block, index, "hub", ("hub",))
    if not items:
        return
    first = items[-1][0].start
    if not _LIST_OF_STATIONS.search(tokens.text, max(0, first - _BEFORE), first):
        return
    for edge, end in items:
        if end - edge.start <= 5:
            add_hub(block, edge.start, end, tokens.text[edge.start : end] + "站")


def is_counted(block: Block, start: int, core: str) -> bool:
    """Whether 三 in 德阳、绵阳南三|站 counts the stations of a list."""
    if core[-1] not in "两三四五六七八九十" or len(core) < 3:
        return False
    before = token_ending_at(block, start)
    return before >= 0 and block.tokens.terms[before].role == SEP


def read_stations_of_line(block: Block) -> None:
    """Stations that a sentence lists or ranges over and calls so but once, whatever they are called.

    Whole lists that a number of stations ends, and the two ends of a line of a city's railway,
    where neither of them is a city or a county.
    """
    text = block.tokens.text
    for match in _COUNTED.finditer(text):
        _name_stations(block, match.start(1), re.split("、|和|及", match[1]))
    for match in _FROM_TO.finditer(text):
        if _OF_CITY.search(text, max(0, match.start() - _BACK), match.end()):
            _name_ends(block, match)
    lines = [item for item in block.found if item.kind == "rail"]
    _name_all_of(block, [names for line in lines for names in _stations_behind(block, line)])
    for match in _IN_BRACKETS.finditer(text):
        line = block.ends.get(match.start())
        if line is not None and line.kind == "rail":
            _name_ends(block, match)


def _stations_behind(block: Block, line: Found) -> list[list[tuple[int, str]]]:
    """武孝城际：汉口、天河机场、闵集: the list behind a line's name, unless it is one of places."""
    text = block.tokens.text
    section = _SECTION.match(text, line.end)
    end = section.end() if section else line.end
    listed = _AFTER_LINE.match(text, end)
    if listed is None or (not section and listed[1].count("、") < _UNKNOWN):
        return []
    names = [(part.start(), part[0]) for part in _ITEM.finditer(text, *listed.span(1))]
    if sum(_is_of_words(block, at, name) for at, name in names) > len(names) // 4:
        return []  # 成渝中线：规划、设计、施工, but a station may be called 东环
    terms = [block.lexicon.names.get(name) for _, name in names]
    unknown = sum(term is None or term.role != PLACE for term in terms)
    sided = any(name[-1] in _SIDES and name not in block.lexicon.names for _, name in names)
    if not section and unknown < _UNKNOWN and not sided:
        return []  # 成达万高铁：成都、遂宁、南充
    if section:
        block.add(Found(line.start, end, "rail", confidence="medium"))
    return [names]


def _name_all_of(block: Block, lists: list[list[tuple[int, str]]]) -> None:
    """Every item of these lists is a station, whatever else it looked like."""
    lists.sort()
    block.drop_all([(names[0][0], names[-1][0] + len(names[-1][1])) for names in lists])
    for names in lists:
        for at, name in names:
            add_hub(block, at, at + len(name), name if name.endswith("站") else f"{name}站")


def _name_stations(block: Block, at: int, names: list[str]) -> None:
    for name in names:
        _name_station(block, at, name)
        at += len(name) + 1


def _name_ends(block: Block, match: re.Match[str]) -> None:
    """Both ends of a range, unless one is a place or what the two are is not told."""
    terms = (block.lexicon.names.get(match[number]) for number in (1, 2))
    if any(_is_of_words(block, match.start(number), match[number]) for number in (1, 2)):
        return  # 从地面到车上的转变, 从以前的竞争到走向互补的过程
    if not any(term is not None and term.role in (PLACE, KNOWN) for term in terms):
        for number in (1, 2):
            _name_station(block, match.start(number), match[number])


def _is_of_words(block: Block, start: int, name: str) -> bool:
    """Whether a verb or a particle stands in what a range begins or ends with, or only words."""
    tokens = block.tokens
    first = bisect_left(tokens.starts, start)
    last = bisect_left(tokens.starts, start + len(name))
    words = any(term.role in (STOP, SOFT) for term in tokens.terms[first:last])
    return words or is_made_of(name, block.lexicon.lists["any word"]) or name in _GROUND


def _name_station(block: Block, start: int, name: str) -> None:
    if not name.endswith("站"):  # what ends like one has been read
        add_hub(block, start, start + len(name), f"{name}站")
