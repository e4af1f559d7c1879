"""Roads and rail lines: names by tail, route numbers, and the parts that follow a name.

A line is found at its tail (成乐|高速), at its number (G5, S104线) or in the catalogue; then
it grows to the right over the parts that belong to the name: 成渝铁路|成都至隆昌段|扩能改造,
S5线|仁寿支线, 18号线|三期, 成南高速|扩容.
"""

from __future__ import annotations

__all__ = ["grow", "read_line"]

import re
from typing import Final

from geo.reading.names.edges import left_edge
from geo.reading.names.fast_roads import SHORT_CLASSES, is_fast_road
from geo.reading.names.first_letters import first_letter_of
from geo.reading.names.found import Block, Found
from geo.reading.names.modes import RAIL_CONTEXT, ROAD_CONTEXT, mode_around, sentence_around
from geo.reading.names.no_lines import is_no_line
from geo.reading.names.shapes import SHAPES, Edge
from geo.reading.names.sites import is_generic
from geo.reading.names.streets import is_street
from geo.reading.names.stretches import (
    first_corridor,
    is_corridor,
    is_ranged_corridor,
    is_told_line,
    stretch_after,
)
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import (
    CLOSE,
    DASH,
    GROUP,
    JOIN,
    KNOWN,
    OPEN,
    PART,
    PLACE,
    RIVER,
    TAIL,
    WORD,
    Term,
)

_RAIL_WORDS: Final = re.compile(r"铁路|轨道|地铁|市域|高铁|城际|号线|(?<![A-Z])[A-FH-WZ]\d{1,2}线")
_RING: Final = re.compile(r"环(?:线|路)$")
_METRO_CORE: Final = re.compile(r"(?:^|[^0-9一-十])[0-9一二三四五六七八九十]{1,3}$")
_WORKED_ON: Final = re.compile("(?:拓宽|改建|改造|扩建|大修)|[\u3400-\u9fff]{2,4}段(?!时|落)")
_IN_BRACKETS: Final = re.compile("[（(].*?[）)]")
_BETWEEN: Final = re.compile("(?:[省市县]际|跨[省市]|进?出川|对外|间.*|路网)$")
_BETWEEN_TWO: Final = re.compile("间(?:原有|既有|现有|的)?$")
#: How pieces of rail are called that lie beside one another: 新塘五六线, 涪怀二线.
_TRACKS: Final = re.compile("[一二三四五六]?[二三四五六]线$")
_INTO_PROVINCE: Final = re.compile(
    "[入出进]{1,2}[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇渝藏陕甘青宁新疆]$"
)
_PARTICLES: Final = frozenset("上下着了过的向为")
_CLASS_FIRST: Final = re.compile("^(?:城市)?(?:轨道快线|轨道交通|市域铁路|市郊铁路|城际铁路)")
#: How far a part may begin after the name it belongs to, in characters.
_PART_REACH: Final = 18
#: No name has more parts; in texts that are no prose each would hold all that follow.
_MOST_PARTS: Final = 4
#: No more words stand between.
_PART_TOKENS: Final = 9
_PART_UNKNOWN: Final = 6
#: Tails that are words of their own.
_CLASSES: Final = frozenset(
    (
        "铁路",
        "高铁",
        "公路",
        "高速公路",
        "高速铁路",
        "高速",
        "干线",
        "交通主干线",
        "主干道",
        "市域快线",
    )
)
#: 南|绕城高速: a side of what goes round the city of the text.
_SIDES: Final = ("", "东", "南", "西", "北")
#: Two or three characters may be a name that is a word as well: 滨海公路.
_PHRASE: Final = 4
_LINE_KINDS: Final = ("road", "rail")
#: 九广铁路－|英段
_OWN_PART: Final = re.compile("[\u3400-\u9fff]{1,3}段")
_REST: Final = re.compile(
    r"(?:工程|项目)?[（(][\u3400-\u9fffA-Z0-9至到—-]{1,12}(?<!路)段[）)]|[（(]扩容(?:线|段)?[）)]|[（(][GSX]\d{1,4}线?[）)]"
    r"|[（(][\u3400-\u9fff]{1,3}境[）)]|[（(][一二三四]期[）)]"
    r"|[\u3400-\u9fff]{2,6}至[\u3400-\u9fff]{2,6}?(?=改扩建|改建|扩建)"
)


def read_line(block: Block, index: int) -> Found | None:
    """The line whose tail is token `index`, grown over the parts that follow it."""
    tokens = block.tokens
    term = tokens.terms[index]
    shape = SHAPES[term.kind]
    edge = left_edge(block, index, shape)
    end = tokens.ends[index]
    start = first_letter_of(block, index, edge)
    core = tokens.text[start : tokens.starts[index]]
    if core in _SIDES and term.text.startswith("绕城"):
        return block.add(grow(block, Found(start, end, "road", bare=True), index + 1))
    if not core and term.text.startswith("沿江"):
        return block.add(grow(block, Found(start, end, shape.kind), index + 1))
    if not core.replace(term.text, "") or not _is_line(block, index, core, edge):
        return None
    kind = shape.kind
    if term.kind == "passage" and not edge.core:
        return None
    if term.kind == "passage" and core[-1] not in "山岭洋湾":
        kind = mode_around(block, start) or kind
        start = first_corridor(block, start)
    if term.kind in ("line", "branch") or term.text == "环线":
        kind = _kind_of_line(block, tokens.text[start:end], start)
    if edge.quoted:
        return None
    item = Found(start, end, kind)
    return block.add(grow(block, item, index + 1))


def _is_line(block: Block, index: int, core: str, edge: Edge) -> bool:
    """Whether a core makes a name of a line, given its tail."""
    term = block.tokens.terms[index]
    if term.kind == "metro":
        return bool(_METRO_CORE.search(core))
    if term.text in SHORT_CLASSES:
        return is_fast_road(block, index, core, edge.start)
    if term.kind == "line" and any(word in core for word in ("站", "枢纽", "码头")):
        return False  # 首都机场|线 is one
    if term.kind == "passage":
        crosses = len(core) > 2 and core[-1] in "山岭洋湾" and not edge.anchored  # 莲花山|通道
        return crosses or is_ranged_corridor(block, edge, core) or is_corridor(block, index, core)
    after = block.tokens.ends[index]
    if is_no_line(core, block.tokens.text, after, ranged=edge.ranged):
        return False
    if term.text == "环线" and core in block.lexicon.lists["system"]:
        return True  # 轨道交通|环线
    if core.isascii() and (term.kind == "street" or core.isdigit()):
        return term.text[:2] == "大件"  # K3路, 350高铁, but 108|大件路
    if term.text.endswith("轨道交通") and not edge.ranged:
        # 穗莞深|城际轨道交通, but 成都|轨道交通
        lettered = len(core) in (2, 3) and set(core) <= block.lexicon.letters
        return term.text[:2] == "城际" and lettered and edge.base is None
    if edge.anchored:
        return _is_anchored_line(block, term, core, edge)
    return _is_new_line(block, term, core, edge)


def _is_new_line(block: Block, term: Term, core: str, edge: Edge) -> bool:
    """A core without anything known in it."""
    end = edge.start + len(core) + term.length
    if core[-1] in _PARTICLES or core.endswith("车道") or term.text == "绕城":
        return False  # 坐上|高铁, 连着|主干道, 六车道|高速公路, 活水|绕城
    if _follows_etc(block, edge.start):
        return False  # …、久马高速等|藏区高速公路: the class of a list
    if _INTO_PROVINCE.match(core):
        return False  # 入闽|快速通道
    if _is_said(block, term.text, core) or is_generic(
        block, core.strip('“”"')
    ):  # 天然气|干线, “八纵八横”|高速铁路
        if core.endswith("枢纽"):
            return term.text.endswith("环线")
        return term.text == "大道" and core not in block.lexicon.lists["class of avenue"]
    if term.kind == "street":
        return 2 <= len(core) <= 4 and is_street(block, edge.start, core, end)
    if term.kind == "line":
        return _is_lettered_line(block, core, end)
    if term.kind == "branch":
        return len(core) >= 2 or term.text[-2:] == "环线"
    return len(core) >= 2 or term.text in ("环线", "环路")


def _is_lettered_line(block: Block, core: str, end: int) -> bool:
    """Whether what stands before 线 at `end` is a line by its letters or by what is around it."""
    if is_told_line(block, end - len(core) - 1, core):
        return True
    stem = _CLASS_FIRST.sub("", core)
    if len(core) == 2 and _WORKED_ON.match(block.tokens.text, end):
        return True  # 浒溪线|拓宽改造, 古乍线|河姆渡段
    return len(stem) in (2, 3) and (
        all(c in block.lexicon.initials for c in stem) or _is_lettered_railway(block, stem, end)
    )


def _is_lettered_railway(block: Block, stem: str, end: int) -> bool:
    """广三|线, 广深|线: the letters of two cities anywhere, where the sentence speaks of trains."""
    lists = block.lexicon.lists
    lettered = set(stem) <= block.lexicon.letters and stem not in lists["said"]
    if not lettered or stem[-1] in "铁高" or set(stem) & set("东西南北"):
        return False
    return RAIL_CONTEXT.search(sentence_around(block, end)) is not None


def _is_said(block: Block, tail: str, core: str) -> bool:
    """监控|铁路, 优先考虑|铁路, 天然气|干线: common words alone before a class name no line."""
    lists = block.lexicon.lists
    if tail not in _CLASSES:
        return False
    word = core in lists["said"] and core not in lists["any word"]
    if core[-2:] in lists["rarely"] or (word and not set(core) <= block.lexicon.letters):
        return True  # 克服|铁路, 收费|公路
    if len(core) < _PHRASE and tail[-1] != "线" and tail != "主干道":
        return False
    return is_made_of(core, lists["said"])


def _is_anchored_line(block: Block, term: Term, core: str, edge: Edge) -> bool:
    """A core with a place in it; one that is nothing but a place may name a class."""
    base = edge.base
    if base is None and is_generic(block, _IN_BRACKETS.sub("", core)):
        return False  # 高速(一级)|公路
    if _BETWEEN_TWO.search(core) or _is_told_of(block, term, core, edge):
        return False  # 杭州宁波间|高速公路, 北京通州站集成|城际铁路
    if base is not None and _BETWEEN.match(core.removeprefix(base.text)):
        return False  # 川渝|省际|铁路
    if term.kind == "street" and base is not None and edge.unknown == 0:
        return base.role != PLACE or not base.full or len(core) > base.length
    if base is not None and _is_class_of_region(block, term, core, base):
        return False
    if base is not None and base.text == core and term.kind in ("road", "rail"):
        return _may_be_alone(block, base, term.text)
    if term.text in block.lexicon.lists["road class"] and base is not None and edge.unknown == 0:
        return edge.coded or edge.ranged or _only_places(edge, core)
    return True


def _is_told_of(block: Block, term: Term, core: str, edge: Edge) -> bool:
    """Whether a verb ends what stands before the class: 北京通州站集成|城际铁路."""
    classed = term.text.endswith(("铁路", "公路", "高铁")) and not edge.ranged
    return classed and _ends_in_verb(block, core)


def _is_class_of_region(block: Block, term: Term, core: str, base: Term) -> bool:
    """长三角|铁路, but 川南城际铁路 and 长株潭城际铁路."""
    wide = base.kind == "region" and base.text == core
    spelled = not base.members and not set(core) <= block.lexicon.letters
    spelled = spelled or core[-1] in "圈群区"
    return wide and spelled and term.kind in _LINE_KINDS and "环" not in term.text


def _ends_in_verb(block: Block, core: str) -> bool:
    """Whether the last two characters of a longer core are a verb, and no place or letters."""
    last = core[-2:]
    known = last in block.lexicon.names or set(last) <= block.lexicon.letters
    return len(core) > _PHRASE and last in block.lexicon.lists["rarely"] and not known


def _follows_etc(block: Block, start: int) -> bool:
    return block.tokens.text[max(0, start - 1) : start] == "等"


def _may_be_alone(block: Block, place: Term, tail: str) -> bool:
    """四川高速公路, 眉山市公路 are classes; 巴南高速, 绵阳绕城高速, 资阳大道 are names."""
    if place.role != PLACE:
        return place.kind != "area" or tail in block.lexicon.lists["named tail"]
    if tail in block.lexicon.lists["named tail"]:
        return not place.full
    return (
        place.kind == "district" and not place.full and tail in ("高速", "高速公路", "铁路", "高铁")
    )


def _only_places(edge: Edge, core: str) -> bool:
    return edge.base is not None and not edge.base.full and len(core) >= 2


def _kind_of_line(block: Block, text: str, start: int) -> str:
    """Rail or road for tails that say neither (线, 支线, 联络线, 环线)."""
    if _RAIL_WORDS.search(text) or _TRACKS.search(text):
        return "rail"
    if text.endswith("环线"):
        sentence = sentence_around(block, start)
        if RAIL_CONTEXT.search(sentence) and not ROAD_CONTEXT.search(sentence):
            return "rail"
        if "枢纽" in text and _RAIL_WORDS.search(sentence):
            return "rail"
    if "高速" in text or "路" in text or "道" in text or _RING.search(text):
        return "road"
    if text.endswith("连接线") or not text.endswith("线"):
        return "road"
    return "road" if mode_around(block, start) == "road" else "rail"


def grow(block: Block, item: Found, index: int) -> Found:
    """Extend a line over the parts that follow it, from token `index` on."""
    tokens = block.tokens
    starts, ends, terms, text = tokens.starts, tokens.ends, tokens.terms, tokens.text
    size = len(terms)
    index = _over_class_word(block, item, index)
    for _ in range(_MOST_PARTS):
        while index < size and starts[index] < item.end:
            index += 1
        if _goes_on_as_chain(block, item.end, index):
            break
        reached = _next_part(block, _over_line_end(block, item.end, index), index, item.kind)
        if reached < 0:
            break
        _extend(item, ends[reached])
        index = _over_class_word(block, item, reached + 1)
    match = _REST.match(text, item.end) or stretch_after(block, item)
    if match:
        _extend(item, match.end())
    return item


def _extend(item: Found, end: int) -> None:
    """Make a line the part of it that ends at `end`; a catalogue line becomes its base."""
    if item.base is None and item.term is not None:
        item.base, item.term, item.confidence = item.term, None, "medium"
    item.end, item.name = end, ""


def _over_class_word(block: Block, item: Found, index: int) -> int:
    """屏山新市至金阳段|高速公路, 机场南线|快速路: the class word may come last."""
    tokens = block.tokens
    if index < len(tokens.terms) and tokens.starts[index] == item.end:
        after = tokens.terms[index]
        if after.role == TAIL and after.kind in _LINE_KINDS and item.term is None:
            item.end = tokens.ends[index]
            if after.text != "环线":
                item.kind = after.kind  # but 市域铁路|环线 is rail
            return index + 1
    return index


def _goes_on_as_chain(block: Block, end: int, index: int) -> bool:
    """东蒲快速|-天府大道城区段: whether a dash leads to the next of a chain, not to a part."""
    tokens = block.tokens
    dash = index < len(tokens.terms) and tokens.starts[index] == end
    if not dash or tokens.terms[index].role != DASH:
        return False
    return _OWN_PART.match(tokens.text, tokens.ends[index]) is None


def _over_line_end(block: Block, end: int, index: int) -> int:
    """兰渝高铁⏎广元至重庆段: a part that begins on the next line; no other name does."""
    terms, starts, text = block.tokens.terms, block.tokens.starts, block.tokens.text
    if text[end : end + 1] != "\n" or index + 3 >= len(terms) or starts[index] != end + 1:
        return end
    roles = [term.role for term in terms[index : index + 4]]
    ranged = roles == [PLACE, JOIN, PLACE, PART] and terms[index + 3].kind == "seg"
    return end + 1 if ranged else end


def _next_part(block: Block, end: int, index: int, kind: str) -> int:
    """Token index of the part that belongs to a name ending at `end`; -1 when none does."""
    tokens = block.tokens
    starts, ends, terms = tokens.starts, tokens.ends, tokens.terms
    at, unknown, opened, ranged = end, 0, 0, False
    last = min(len(terms), index + _PART_TOKENS)
    while index < last and starts[index] <= end + _PART_REACH:
        start, term = starts[index], terms[index]
        if start > at:
            unknown += 0 if opened else start - at
            if unknown > _PART_UNKNOWN or not tokens.text[at:start].isalnum():
                return -1
        placed = start > end
        if term.role == PART:
            # Further off only a stretch or a branch makes sense: 仁寿支线, 绕城至五环段.
            stretch = term.kind in ("seg", "ext") and term.text[-1] in "段线"
            # 武深高速|仁博|二期: a phase of what two letters name.
            phase = term.text[-1] == "期" and start - end < 4
            stretch |= phase and set(tokens.text[end:start]) <= block.lexicon.letters
            near = not placed or stretch or (ranged and term.kind == "work")
            return index if near and not opened else -1
        if term.role == TAIL and placed and not opened:
            if term.kind == "branch":
                return index
            if kind == "rail" and term.kind == "line" and start >= end + 2:
                return index
        ranged = ranged or term.role == JOIN
        if term.role in (OPEN, CLOSE) and term.text in "（()）":
            opened += 1 if term.role == OPEN else -1
            at, index = ends[index], index + 1
            continue  # 平凉（华亭）至天水段
        named = not placed and term.text in block.lexicon.lists["project"]
        if not named and not _leads_to_part(term, last=index + 1 == len(terms)):
            return -1
        at = ends[index]
        index += 1
    return -1


def _leads_to_part(term: Term, *, last: bool) -> bool:
    """Whether a term may stand between a line's name and its part."""
    if term.text in ("延伸", "延长", "境内"):
        return True  # 璧铜线延伸至大足段, 连霍高速甘肃境内路段
    if term.role == TAIL:
        return term.kind in ("street", "road", "station", "hub", "project") and not last
    if term.role == KNOWN:
        return term.kind in ("area", "hub", "region", "city_group", "border_pair", "road")
    return term.role in (PLACE, GROUP, JOIN, DASH, WORD, RIVER)
