"""Where a name of the open class begins: from its tail to the left.

Most roads, lines, hubs, parks and areas of the next text stand in no table. Their tails are
known (大道, 高速公路, 产业园 …); what has to be found is the left edge. The walk goes from
the tail to the left, over place names, abbreviations, neutral words and unknown characters,
and stops at punctuation, verbs, prepositions and conjunctions, and once the name is complete.
"""

from __future__ import annotations

__all__ = ["left_edge"]

from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.joins import (
    before_name,
    bracket_inside_name,
    can_start_range,
    completes,
    drop_leading_verbs,
    ends_range,
    is_above_line,
    is_bare_core,
    is_contraction,
    is_of_system,
    is_on_hill,
    is_whole_site,
    letter_and_number,
    may_qualify,
    over_digits,
    take_letters_at_end,
)
from geo.reading.names.shapes import CHAINED, LINES, SHAPES, SITES, VERBAL, Edge, Shape
from geo.reading.names.zones import (
    has_own_name,
    is_apart,
    is_base,
    is_short_area,
    lies_around,
    lies_in,
)
from geo.reading.words.terms import (
    CLOSE,
    CODE,
    DASH,
    GROUP,
    JOIN,
    KNOWN,
    OPEN,
    ORG,
    PART,
    PLACE,
    PLAIN,
    RIVER,
    SOFT,
    STOP,
    TAIL,
    WORD,
    Term,
)  # fmt: skip

#: No name is longer, in characters; it keeps the walk short in texts that are no prose.
_LONGEST: Final = 48
_UNKNOWN: Final = 16


class _Walk:
    """One walk to the left; each step takes what stands before into the name, or stops.

    ``closed``: the name is complete at its left end, only a prefix may follow.
    ``joined``: a join or a bracket was just crossed, so something has to follow.
    ``join``: where the last join that was crossed begins and ends; -1 when none was.
    """

    __slots__ = ("at", "before_verb", "block", "closed", "edge", "join", "joined", "shape", "tail")

    def __init__(self, block: Block, index: int, shape: Shape, tail: int) -> None:
        self.block = block
        self.shape = shape
        self.tail = tail
        self.edge = Edge(self.tail)
        self.at = index - 1
        self.closed = False
        self.joined = False
        self.before_verb = -1
        self.join = -1, -1

    def run(self) -> Edge:
        ends, terms = self.block.tokens.ends, self.block.tokens.terms
        while self.tail - self.edge.start < _LONGEST:
            bound = ends[self.at] if self.at >= 0 else 0
            if bound < self.edge.start:
                if not self._take_unknown(bound):
                    break
                continue
            if self.at < 0:
                break
            term = terms[self.at]
            step = _STEPS.get(term.role)
            if step is None or not step(self, term):
                break
        if self.edge.start == self.join[0]:
            self.edge.start = self.join[1]  # ―|连州高速: nothing that a range begins with
        if self.before_verb >= 0 and not self.edge.anchored:
            self.edge.start = self.before_verb  # 控制|天府文化景观轴: nothing known lies beyond
        elif self.shape.kind in VERBAL:
            drop_leading_verbs(self.block, self.at + 1, self.edge, self.tail)
        return self.edge

    def _take(self, *, closed: bool | None = None) -> bool:
        """The token becomes part of the name."""
        self.edge.start = self.block.tokens.starts[self.at]
        self.edge.core = True
        self.at -= 1
        self.joined = False
        if closed is not None:
            self.closed = closed
        return True

    def _take_unknown(self, bound: int) -> bool:
        """Take the unknown characters from `bound` on, as far as they fit."""
        edge, shape = self.edge, self.shape
        bound = max(bound, edge.start - _UNKNOWN)
        part = self.block.tokens.text[bound : edge.start]
        cut = before_name(self.block, self.at, bound, part)
        bound, part = bound + cut, part[cut:]
        numbered = letter_and_number(part) if shape is SHAPES["line"] and not edge.core else 0
        if numbered and numbered < len(part):
            bound, cut, part = bound + len(part) - numbered, 1, part[-numbered:]  # 快轨|R1线
        size = len(part)
        if not part:
            return False
        # 岚皋至陕渝|界段: the border of two is named by their abbreviations.
        contraction = is_contraction(self.block, part.removesuffix("界"))
        if shape.kind == "region" and (edge.core or size > 1):  # 达万|城镇密集区, 珠西|都市圈
            contraction = set(part) <= self.block.lexicon.letters
        if self.closed and not self.joined:
            if not (
                part in self.block.lexicon.lists["prefix"]
                or contraction
                or completes(self.block, self.edge, self.shape, part)
            ):
                return False
        elif edge.unknown + size > shape.unknown and not numbered:
            take_letters_at_end(self.block, edge, shape, part)
            return False
        if self.joined:
            self.joined = self.closed = False
        edge.start = bound
        edge.core = True
        if contraction:
            edge.anchored = self.closed = True
        elif part.isascii() and not part.isalpha():
            edge.anchored = True
        else:
            edge.unknown += size
        return not cut

    def _place(self, term: Term) -> bool:
        edge = self.edge
        twice = edge.base is not None and edge.base.text == term.text  # 旺苍|旺苍红茶产业园
        if twice or self._is_above(term):
            return False
        split = term.full and term.length > 2 and edge.core and not self.joined  # not 荣县
        regional = term.kind == "region" == self.shape.kind
        split = split and not (regional or is_base(self.block, edge, self.tail))
        # 乌鲁木齐市|轨道交通1号线 and 仙鹤镇至盐亭县富驿镇快速通道 are one name each.
        if split and not (
            is_of_system(self.block, self.edge, self.shape, self.tail)
            or is_bare_core(self.block, self.edge, self.shape, self.tail)
            or self._ends_range()
        ):
            return False  # 峨眉山市|大峨眉旅游环线 are two
        far = term.kind == "district" and not term.near
        ends_range = edge.ranged and self.joined
        if not term.full and (term.ordinary or far) and not (ends_range or self._ends_range()):
            edge.unknown += 0 if edge.anchored else 1
            edge.far = None if term.text in self.block.lexicon.lists["said"] else term
            return self._take()
        if self.closed and not self.joined and edge.places > 1 and not edge.ranged:
            return False
        edge.anchored, edge.base = True, term
        edge.places += 1
        return self._take(closed=True)

    def _is_above(self, term: Term) -> bool:
        """云南|宣富高速, 贵州省|剑河至黎平高速: where a line lies that has a name already."""
        edge, shape = self.edge, self.shape
        if shape.kind in SITES:
            above = term.kind == "region" and not self.joined
            return above and is_whole_site(self.block, edge, shape, self.tail)
        if shape.kind not in LINES or not edge.core or self.joined:
            return False
        return is_above_line(
            self.block, edge, term, self.tail, closed=self.closed, ends_range=self._ends_range()
        )

    def _ends_range(self) -> bool:
        """Whether a join with something before it stands right before the place."""
        return ends_range(self.block, self.at, "至" if self.shape.ranges else "·")

    def _river(self, term: Term) -> bool:
        if self.shape.kind != "hub":
            self.edge.anchored = True
        return self._take()

    def _word(self, term: Term) -> bool:
        if self.closed and not self.joined and term.text not in self.block.lexicon.lists["prefix"]:
            if not (
                term.text in self.block.lexicon.lists["built-up area"]
                and is_bare_core(self.block, self.edge, self.shape, self.tail)
            ):
                return False  # 重庆|中心城区|外环高速
            return self._take()
        around = is_of_system(self.block, self.edge, self.shape, self.tail) or (
            self.shape.kind == "hub" and self.edge.unknown > 1
        )
        if around and term.text in self.block.lexicon.lists["built-up area"]:
            return False  # 城市|轨道交通22号线, 主城区|南郊客运站
        if term.text in self.block.lexicon.lists["ring"] and self.shape.kind in LINES:
            self.edge.anchored = True
            return self._take(closed=True)
        return self._take()

    def _group(self, term: Term) -> bool:
        if self.closed and not self.joined and self.edge.places:
            return False
        self.edge.anchored = True
        return self._take(closed=True)

    def _known(self, term: Term) -> bool:
        edge, shape = self.edge, self.shape
        core = self.block.tokens.text[edge.start : self.tail]  # 沪渝蓉|沿江|高速铁路
        line = {term.kind, shape.kind} <= LINES and core in ("", "沿江", "沿海")
        adjoins = not edge.core and term.kind in shape.nearest
        if not (line or adjoins or is_short_area(term, shape)) and term.kind not in shape.absorbs:
            return False
        apart = self.closed and not self.joined and not line
        if apart and not lies_in(self.block, edge, shape, term, self.tail):
            return False
        if term.kind == "area" and has_own_name(self.block, edge, shape, self.tail):
            return False  # 两江新区|鱼复工业园区
        edge.anchored = True
        edge.base = term
        return self._take(closed=True)

    def _code(self, term: Term) -> bool:
        if self.shape.kind not in LINES and self.shape.kind != "belt":
            return False  # but G60|科创走廊
        self.edge.anchored = self.edge.coded = True
        self._take()
        self.edge.start = over_digits(self.block, self.edge.start)
        return False

    def _join(self, term: Term) -> bool:
        edge = self.edge
        ranges = self.shape.ranges or (term.role == DASH and self.shape.kind in CHAINED)
        if not (ranges and edge.core and not self.joined and can_start_range(self.block, self.at)):
            return False
        if term.text == "经" and not edge.ranged:
            return False  # 由吉首经|杭瑞高速, but 古蔺经习水至江津高速
        edge.ranged = True
        edge.unknown = 0
        self.join = self.block.tokens.starts[self.at], edge.start
        edge.start = self.join[0]
        self.at -= 1
        self.joined = True
        return True

    def _soft(self, term: Term) -> bool:
        if self.edge.core and not self.joined:
            if self.shape.kind != "axis" or self.closed or self.edge.anchored:
                return False
            if self.before_verb < 0:
                self.before_verb = self.edge.start  # 科技成果|转移|转化示范区
        self.edge.unknown += term.length
        return self.edge.unknown <= self.shape.unknown and self._take()

    def _stop(self, term: Term) -> bool:
        may_hold = self.shape.kind in VERBAL or not self.edge.core
        inside = may_hold and (not self.closed or self.joined)
        if self.closed and not self.joined and term.text in self.block.lexicon.lists["prefix"]:
            return self._take()  # 中欧班列|沈阳集结中心
        if inside and term.text in self.block.lexicon.lists["verb in names"]:
            self.edge.unknown += 1
            return self._take()
        if term.text == "沿" and self.shape.kind in ("belt", "axis") and self.edge.core:
            self._take()
        return False

    def _tail(self, term: Term) -> bool:
        edge, shape = self.edge, self.shape
        other = self.block.ends.get(edge.start)
        whole = other is not None and (not other.bare or shape.kind == "park")
        if other is not None and other.start < edge.start and whole:
            return self._found(other)
        if term.length > 1 or term.kind == "weak_park":
            made = edge.core and shape.kind == "park" and not self.closed  # 轨道交通|装备产业园
            if (made or shape.kind == "rail") and term.text in self.block.lexicon.lists["system"]:
                return self._take()
            whole = shape is SHAPES["rail"]  # 首条高铁|西延高铁
            if shape.kind == "rail" and term.kind == "rail" and edge.core and not whole:
                self._take()
                return False
            fast = shape.kind == "road" and term.text in ("高速", "快速")
            if fast and is_bare_core(self.block, edge, shape, self.tail):
                return self._take(closed=False)  # 兰州|高速|二环公路
            if (edge.core and not self.joined) or not may_qualify(term, shape):
                return False
        elif self.closed and not self.joined:
            return False
        edge.unknown += 1
        return edge.unknown <= shape.unknown and self._take()

    def _found(self, other: Found) -> bool:
        """双流机场|站, 红光大道|站, but not 乐山站|三|站: what was found becomes the first part."""
        edge, shape = self.edge, self.shape
        if self.tail - other.start > _LONGEST:
            return False  # 大道大道大道…: no name, and each would hold all before it
        if is_apart(self.block, edge, shape, other, self.tail, closed=self.closed):
            return False
        alike = other.kind in shape.nearest or other.kind == shape.kind
        fits = other.kind in shape.absorbs or (not edge.core and alike)
        if not fits or (
            self.closed
            and not self.joined
            and not lies_around(self.block, edge, shape, other, self.tail)
        ):
            return False
        edge.start, edge.core, edge.anchored = other.start, True, True
        return self._goes_on_as_range()

    def _goes_on_as_range(self) -> bool:
        """邻水至|高竹新区|轨道交通: the site just taken whole is the end of a range."""
        tokens = self.block.tokens
        self.at = bisect_left(tokens.starts, self.edge.start) - 1
        touches = self.at >= 0 and tokens.ends[self.at] == self.edge.start
        self.closed = True
        joins = (JOIN, DASH) if self.shape.kind in LINES else (JOIN,)
        return touches and tokens.terms[self.at].role in joins

    def _plain(self, term: Term) -> bool:
        if term.role == ORG and self.shape.kind != "hub":
            return False  # but 东风公司|站
        if self.shape.kind == "hub" and is_on_hill(self.block, self.edge):
            return self._take()  # 菜园|坝|汽车站
        if (self.edge.core and not self.joined) or term.length > 3:
            return False  # 果园港, 公园大道: a common word right before the tail
        self.edge.unknown += term.length
        return self._take()

    def _open(self, term: Term) -> bool:
        if self.edge.core or term.text not in '“"‘「『':
            return False
        self.edge.start = self.block.tokens.starts[self.at]
        self.edge.quoted = True
        self.at -= 1
        return True

    def _close(self, term: Term) -> bool:
        opened = bracket_inside_name(self.block, self.at)
        bracket = term.text in "）)"
        other = self.edge.unknown if self.shape.kind in LINES else self.closed and not self.joined
        if opened < 0 or (other and not bracket):
            return False  # “一轴”指|连霍高速, “海上门户”|天津港
        self.at = opened
        self._take()
        self.edge.anchored = True
        self.joined = bracket
        self.closed = not bracket
        return True


_STEPS: Final[dict[int, Callable[[_Walk, Term], bool]]] = {
    PLACE: _Walk._place,
    RIVER: _Walk._river,
    WORD: _Walk._word,
    GROUP: _Walk._group,
    KNOWN: _Walk._known,
    CODE: _Walk._code,
    JOIN: _Walk._join,
    DASH: _Walk._join,
    SOFT: _Walk._soft,
    STOP: _Walk._stop,
    PLAIN: _Walk._plain,
    ORG: _Walk._plain,
    TAIL: _Walk._tail,
    PART: _Walk._tail,
    OPEN: _Walk._open,
    CLOSE: _Walk._close,
}


def left_edge(block: Block, index: int, shape: Shape, *, tail: int = -1) -> Edge:
    """Walk left from token `index`, or from `tail` (荣昌南|4座), over what a name may hold."""
    return _Walk(block, index, shape, block.tokens.starts[index] if tail < 0 else tail).run()
