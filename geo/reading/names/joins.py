"""What holds the parts of a name together: A至B, inner brackets, runs of abbreviations."""

from __future__ import annotations

__all__ = [
    "before_name",
    "bracket_inside_name",
    "can_start_range",
    "completes",
    "drop_leading_verbs",
    "ends_range",
    "is_above_line",
    "is_bare_core",
    "is_contraction",
    "is_of_system",
    "is_on_hill",
    "is_whole_site",
    "letter_and_number",
    "may_qualify",
    "over_digits",
    "take_letters_at_end",
]

import re
from typing import Final

from geo.reading.names.found import Block
from geo.reading.names.shapes import Edge, Shape
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import (
    CODE,
    DASH,
    GROUP,
    JOIN,
    KNOWN,
    OPEN,
    PLACE,
    PLAIN,
    RIVER,
    SOFT,
    STOP,
    TAIL,
    WORD,
    Term,
)  # fmt: skip

_LINES: Final = frozenset({"road", "rail"})
_PARTICLES: Final = frozenset("过了着接好")
#: How far a bracket inside a name may reach: in tokens, and in characters where it tells a part.
_FEW_TOKENS: Final = 5
_BRACKET_TOKENS: Final = 9
_LONGEST_BRACKET: Final = 14
#: How land is called that a common word names: 菜园坝.
_HILLS: Final = "坝坪沟湾岗桥口坡塘垭"
_DAY: Final = re.compile("(?:年|月|[0-9]{1,4}[年月日]|(?<=[年月])[初中末]|底|^日[晚早]间?)+")
#: What joins places that no list knows: 吴家店-花石乡公路, 如东~吴江线.
_SIDES: Final = frozenset("东南西北")
_UNKNOWN_JOINS: Final = frozenset("至·-—–－~～")


def is_contraction(block: Block, part: str) -> bool:
    """Whether the characters are all abbreviations of cities or provinces (绵遂内)."""
    abbreviations = block.lexicon.abbreviations
    return 1 < len(part) < 7 and all(map(abbreviations.__contains__, part))


#: R1|线, M102|线: lines of a city by a letter and a number.
_LETTERED: Final = re.compile("[A-Z][0-9]{1,3}$")


def letter_and_number(part: str) -> int:
    """How many characters at the end of `part` are a letter and a number; 0 when none."""
    found = _LETTERED.search(part)
    return len(found[0]) if found else 0


def take_letters_at_end(block: Block, edge: Edge, shape: Shape, part: str) -> None:
    """亚欧大陆桥|连霍|高速公路: of what is too long for a name, the last initials of cities."""
    if edge.core or shape.kind not in _LINES:
        return
    letters, words = block.lexicon.letters, block.lexicon.lists["any word"]
    size = 0
    while size < len(part) and part[-1 - size] in letters:
        size += 1
    if size in (2, 3) and part[-size:] not in words:
        edge.start -= size
        edge.core = edge.anchored = True


def before_name(block: Block, at: int, bound: int, part: str) -> int:
    """How many of the unknown characters at `bound` end before a name may begin."""
    # "3.达开快速路": what follows the mark may still belong to the name.
    cut = max((i + 1 for i, letter in enumerate(part) if not letter.isalnum()), default=0)
    return cut + _leading_verb(block, at, bound + cut, part[cut:]) if cut < len(part) else cut


def _leading_verb(block: Block, at: int, bound: int, part: str) -> int:
    """参加|过|内昆铁路, 接|福银高速, 自|汉口站: characters at `bound` that are or end a verb."""
    day = _DAY.match(part)
    if day is not None:
        # 29日|郑济高铁, 26日随|沪昆客专
        rest = part[day.end() :]
        return day.end() + (
            _leading_verb(block, at, bound + day.end(), rest) if len(rest) > 1 else 0
        )
    if part[0] in block.lexicon.lists["verb"]:
        rest = part[1:]
        joined = rest and block.tokens.text[bound + len(part) :][:1] == "新"  # 继兰|新铁路
        if (
            len(rest) > 1
            or rest.isdigit()
            or joined
            or _stands_before_place(block, at, bound + len(part))
        ):
            return 1
        if rest in block.lexicon.lists["prefix"] | block.lexicon.lists["verb"]:
            return len(part)  # 随原|中东铁路
    village = max(part.rfind("村"), part.rfind("屯")) + 1
    if village > 1 and len(part) - village in (2, 3) and part[village - 2] not in "关新":
        return village  # 报国村|沈士大道, 赵家屯|黑大公路
    if part[0] in "上出好" and len(part) > 2 and set(part[1:]) <= block.lexicon.letters:
        return 1  # 上|合安高速, 挖掘出|京藏高速, 运营好|中老铁路
    office = part.rfind("局") + 1
    if office > 1 and 2 <= len(part) - office <= 4:
        return office  # 中交四航局|开春高速
    tokens = block.tokens
    verb = at >= 0 and tokens.ends[at] == bound and tokens.terms[at].role == STOP
    return int(verb and len(part) > 2 and part[0] in _PARTICLES)


def _stands_before_place(block: Block, at: int, position: int) -> bool:
    """比|海宁西站, 距|地铁, 去|首都机场: whether what leads to a name stands before `position`."""
    if block.tokens.text.startswith("首都", position):
        return True
    terms, starts = block.tokens.terms, block.tokens.starts
    if at + 1 >= len(terms) or starts[at + 1] != position:
        return False
    first = block.lexicon.lists["class before a line"]
    return terms[at + 1].role == PLACE or terms[at + 1].text in first


def is_on_hill(block: Block, edge: Edge) -> bool:
    """菜园|坝|汽车站: land that the common word before it names."""
    return edge.unknown == 1 and not edge.anchored and block.tokens.text[edge.start] in _HILLS


def completes(block: Block, edge: Edge, shape: Shape, part: str) -> bool:
    """汉|巴南|铁路, 成|彭什|市域铁路: the place found is only half of a contraction."""
    letters = block.lexicon.initials
    if not all(letter in letters for letter in part):
        return False
    if shape.kind in ("axis", "belt"):
        return len(part) == 2
    base = edge.base
    if base is None or len(part) > 2:
        return False
    if base.kind in ("border_pair", "city_group"):
        return True
    return shape.kind in _LINES and edge.places == 1 and base.length == 2


def can_start_range(block: Block, at: int) -> bool:
    """Whether something stands before the join at `at` that a range can begin with."""
    tokens = block.tokens
    if at == 0:
        return tokens.starts[at] > 0
    unknown = tokens.unknown_before(at)
    if unknown:
        # 请|经成洛大道: one character before the join is no place.
        named = tokens.ends[at - 1] == tokens.starts[at] - unknown
        before = tokens.terms[at - 1]
        named = named and (before.role in (PLACE, RIVER) or before.text in _SIDES)
        return (named or unknown > 1) and tokens.terms[at].text in _UNKNOWN_JOINS
    if tokens.ends[at - 1] < tokens.starts[at]:
        return False
    before = tokens.terms[at - 1]
    if before.text in ")）":
        return True
    if before.role in (RIVER, CODE):
        return tokens.terms[at].role == DASH  # 岷江—长江上游, S210-桃岭
    other = block.ends.get(tokens.starts[at])
    if other is not None and other.kind in _LINES:
        return False  # 遂内高速至|内大高速
    if before.role in (PLACE, KNOWN, GROUP):
        return True
    if before.role in (WORD, PLAIN):
        return _is_end_of_place(block, at - 1)
    # 高速公路——兰州至成都高速: a class word before a dash is explained by what follows.
    return before.role == TAIL and before.length > 1 and tokens.terms[at].text == "至"


def ends_range(block: Block, index: int, mark: str) -> bool:
    """Whether `mark`, with something before it, stands right before the token at `index`."""
    tokens, at = block.tokens, index - 1
    if at < 0 or tokens.ends[at] != tokens.starts[index]:
        return False
    return tokens.terms[at].text == mark and can_start_range(block, at)


def _is_end_of_place(block: Block, at: int) -> bool:
    """邻水县城|至, 成都东|至, 、大路|至: whether a common word before a join is (part of) a place."""
    tokens = block.tokens
    word = tokens.terms[at]
    if word.role == PLAIN:
        # A town that is called like a common word begins an item of a list.
        return not tokens.text[tokens.starts[at] - 1 : tokens.starts[at]].isalnum()
    if word.text in _SIDES:
        touches = at > 0 and tokens.ends[at - 1] == tokens.starts[at]
        return touches and tokens.terms[at - 1].role == PLACE
    return word.text[-1] in "城区环"


def bracket_inside_name(block: Block, at: int) -> int:
    """Token index of the bracket that opens what closes at `at`, if it is part of a name."""
    tokens = block.tokens
    starts, terms = tokens.starts, tokens.terms
    quoted = terms[at].text in '”’」』"'
    for back in range(at - 1, max(at - _BRACKET_TOKENS, -1), -1):
        if terms[back].role == OPEN:
            inside = starts[at] - tokens.ends[back]
            if not quoted and tokens.text.startswith("含", tokens.ends[back]):
                part = inside <= _LONGEST_BRACKET and tokens.text[starts[at] - 1] in "段线"
                return back if part else -1  # 自贡至南溪（含自贡至大足段）高速公路
            if at - back >= _FEW_TOKENS:
                return -1
            if quoted and terms[back + 1].role == STOP:
                return -1  # “十三五”
            fits = 0 < inside <= 8 if quoted else _is_inner_bracket(block, back, at, inside)
            return back if fits else -1
    return -1


def _is_inner_bracket(block: Block, back: int, at: int, inside: int) -> bool:
    """西(宁)成(都)铁路, 剑阁(普安)至…: a short bracket right after a part of the name."""
    tokens = block.tokens
    start, terms = tokens.starts[back], tokens.terms
    if start == 0 or not tokens.text[start - 1].isalnum():
        return False
    inner = terms[back + 1 : at]
    if any(term.role in (STOP, SOFT, PLAIN) for term in inner):
        return False
    places = bool(inner) and all(term.role in (PLACE, DASH) for term in inner)
    if any(term.full for term in inner) or not (0 < inside <= 3 or places):
        return False
    touching = back > 0 and tokens.ends[back - 1] == start
    verb = touching and terms[back - 1].role in (STOP, PLAIN, SOFT)
    return not verb or terms[back - 1].text in block.lexicon.lists["verb in names"]


def may_qualify(term: Term, shape: Shape) -> bool:
    """Whether a class word may be part of the tail (物流园大道, 环线高速, 市域铁路…线)."""
    return shape.kind in _LINES or term.kind in (
        "hub", "project", "park", "station", "port", "weak_park", "branch", "area", "area3", "valley", "street",
    )  # fmt: skip


def _is_province_of_end(edge: Edge, term: Term, *, ends_range: bool) -> bool:
    """湖南|衡阳至|广西|南宁: both ends of a line have their province in front, or neither."""
    if term.kind != "region" or not edge.places:
        return False
    if not edge.ranged:
        edge.regional = ends_range
        return edge.regional
    known, edge.regional = edge.regional, False
    return known


#: Lines that run between cities: 台州|温玉铁路, but 成都|成灌快速路.
_LONG_DISTANCE: Final = re.compile("(?:复线|二线)?(?:高速公路|高速铁路|高速|高铁|铁路)")
_LEAST_OF_SITE: Final = 2


def is_above_line(
    block: Block, edge: Edge, term: Term, tail: int, *, closed: bool, ends_range: bool
) -> bool:
    """云南|宣富高速, 贵州省|剑河至黎平高速, 重庆|城口至开县高速: where a line lies, named without it."""
    if _is_province_of_end(edge, term, ends_range=ends_range):
        return False
    if term.kind != "city":
        return term.kind == "region" and (edge.ranged or closed or edge.unknown > 1)
    if edge.ranged or ends_range:
        # 桑植至|湘西龙山高速公路: the end of the range has its city in front.
        if ends_range and term.feature.endswith("0000"):
            edge.regional = True  # 四川|自贡至|重庆|永川高速公路: a city that is a province
        return not ends_range and edge.base is not None and edge.base.parent == term.name
    core = block.tokens.text[edge.start : tail]
    stands = not edge.places and 2 <= len(core) <= 4 and set(core) <= block.lexicon.letters
    return stands and _LONG_DISTANCE.match(block.tokens.text, tail) is not None


def is_whole_site(block: Block, edge: Edge, shape: Shape, tail: int) -> bool:
    """四川|广元经开区, 江西|赣州瑞金机场, 河北|燕郊开发区: what is named without its province."""
    if edge.places:
        return True
    core = block.tokens.text[edge.start : tail]
    named = edge.unknown >= _LEAST_OF_SITE and len(core) >= _LEAST_OF_SITE
    return named and not is_made_of(core, block.lexicon.lists["any word"])


def drop_leading_verbs(block: Block, at: int, edge: Edge, tail: int) -> None:
    """协同建设|自贸试验区: a verb inside a name is one, at its start it is not."""
    tokens = block.tokens
    while at < len(tokens.terms) and tokens.starts[at] == edge.start < tail:
        term, rest = tokens.terms[at], tail - tokens.ends[at]
        # 未来|东海岸新城将…: what is to come is no part of a name that holds more.
        adverb = term.text == "未来" and rest > 1
        keeps = term.text == "沿" or term.text in block.lexicon.lists["prefix"]
        if not adverb and (term.role != STOP or keeps):
            break
        edge.start = tokens.ends[at]
        edge.core = rest > 0
        at += 1
    _mend_first_word(block, at - 1, edge)


#: 前|湾港区: what is left would be one character.
_BEFORE_AND_BEHIND: Final = ("前", "后")


def _mend_first_word(block: Block, at: int, edge: Edge) -> None:
    """经|贸深度合作先行区, 跨|境电子商务试验区: what looks like a verb begins the first word."""
    tokens = block.tokens
    if at < 0 or tokens.ends[at] != edge.start or edge.quoted:
        return
    first, after = tokens.terms[at], at + 1
    unknown = after >= len(tokens.starts) or tokens.starts[after] > edge.start
    if first.length != 1 or first.role not in (STOP, JOIN) or not unknown:
        return
    start = tokens.starts[at]
    one = after >= len(tokens.starts) or tokens.starts[after] - edge.start == 1
    word = tokens.text[start : edge.start + 1] in block.lexicon.lists["said"]
    if word or (one and first.text in _BEFORE_AND_BEHIND):
        edge.start = start


def over_digits(block: Block, start: int) -> int:
    """31|2国道: where a number begins whose last digit alone is part of its term."""
    text = block.tokens.text
    while start and text[start].isdigit() and text[start - 1].isdigit():
        start -= 1
    return start


def is_of_system(block: Block, edge: Edge, shape: Shape, tail: int) -> bool:
    """Whether what was found begins with what a city has one of: 轨道交通1号线."""
    systems = tuple(block.lexicon.lists["system"])
    return (
        shape.kind == "rail"
        and tail - edge.start > 4
        and block.tokens.text.startswith(systems, edge.start)
    )


def is_bare_core(block: Block, edge: Edge, shape: Shape, tail: int) -> bool:
    """Whether what was found cannot stand alone: 五环路, 南溪至江安快速路."""
    core = block.tokens.text[edge.start : tail]
    ring = not {core, core[:2]}.isdisjoint(block.lexicon.lists["ring"])
    return shape.kind in _LINES and (edge.ranged or ring)
