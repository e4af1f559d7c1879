"""What the clause around a name says of its state, and when.

The words that govern a name stand in its own clause, before or after the list it is in
(加快推进A、B…; A、B加快建设); failing that, in the next clause of the sentence, when that
clause names nothing else (…高速完成可研, 力争年内开工), or in the head of the list
(储备项目：A；B). A wish or a target is no opening: 推动…9月建成通车 says nothing about what is.
"""

from __future__ import annotations

__all__ = ["NOTHING", "Cue", "Reading", "Sentence"]

import re
from bisect import bisect_left
from typing import Final, NamedTuple

from geo.reading.meaning.dates import When

_COMMA: Final = re.compile("[，,]")
#: 到2025年,: the clause before tells by when.
_BY_YEAR: Final = re.compile(
    r"(?:到|至|力争|计划|预计)20\d\d年(?:[底末前]|年底)?[，,]$|20\d\d年[底末]?前[，,]$"
)


#: Zones have a state of their own only where nothing else is spoken of.
_PLACES: Final = frozenset(("area", "park", "border_pair", "belt"))
_OF_OTHERS: Final = re.compile("(?<!^)(?:项目|企业|园区|功能区|基地|校区|工厂|机场|道路|公司)")
_LINES: Final = ("rail", "road")
_WITH_PIECES: Final = (*_LINES, "hub")
#: A part of a line or a station that work is done on: what is said of it is not said of the whole.
_PIECE: Final = re.compile(
    "控制性(?:工程|节点)|(?:重点|难点)工程|大桥|隧道|站房|塔台|航站楼|跑道|标段|斜井|首[片榀根]"
    "|列车|班列|动车|旅客|客流|航班|公交"
)
#: 沿江高铁|的标志性项目正在施工: another thing is spoken of, but 成自宜高铁|的开通 is the line's.
_OF_ITS: Final = re.compile("的(?!建设|开通|通车|建成|开工|运营|规划|加快|改造|项目|工程)")
#: What leads to a name that a line only meets or passes.
_MEETS: Final = re.compile(
    "(?:终点|起点|连接|衔接|[对相]接|[^迎承]接|起于|起自|止于|途经|串联|引入|接入|直达|通往|换乘|邻近|毗邻|距离|距)$"
)
#: What stands before a place where something is done: 在|城市副中心|建成开放.
_AT: Final = re.compile("[在为从由向对到把以于]$")
_SITES: Final = _PLACES | {"hub"}
_ENDS: Final = ("至", "到")
#: 设A站、B站, 途经A站: the clauses that follow speak of the line.
_STOPS: Final = re.compile("[新共]?设|途?经|停靠|沿线|分别[为是]|依次")
#: How many clauses a name is carried on without being named again.
_NEXT: Final = 2
_JOINED: Final = frozenset("、和与及")
#: 建成通车后, 投入运营之后: what is to come then.
_PROSPECT: Final = re.compile(
    "(?:并?(?:正式)?(?:投入)?(?:运营|使用|通车|投用|运行|开放|投产))?(?:之?后|以后)"
    "(?=.{0,20}(?:将|预计|有望|可[望实达缩])|的)"
)
#: 建成后: what a text says of it is to come, whatever the words; 开通后 may have been long ago.
_ONCE_BUILT: Final = re.compile(
    "建成(?:并?(?:正式)?(?:投入)?(?:运营|使用|通车|投用|运行|开放|投产))?(?:之?后|以后)"
)
#: 预计2026年, 力争年底: what makes a date one to come.
_AIMED: Final = re.compile("预计|计划|力争|确保|有望|争取|拟于?|将|目标|可望")
_CELL_ENDS: Final = "\t |\u3000\r\n"
#: How much a clause may hold before and after a date, in characters, to hold nothing else.
_BEFORE_DATE: Final = 4
_AFTER_DATE: Final = 6
#: 该工程, 这条线路: a clause with a subject of its own.
_OWN: Final = re.compile(
    "(?:目前)?(?:该|本|此|这[条个些项])(?:工程|项目|线|公路|高速|铁路|通道|道路)?|(?:未来|今后)?随着"
    "|(?:实现|确保|推动|推进|加快|完成|启动)(?![全年早如按尽正今明2双主部提当一首])"
    "(?=[\u3400-\u9fff]{2,10}(?:建成|通车|开通|开工|运营))"
)


#: What begins a work: in a plan it is to begin.
_START: Final = re.compile("(?<!未)开工|动工|破土|启动")


class Reading(NamedTuple):
    """Status ("" when the clause tells none), ISO date, and ISO date aimed at ("" when none)."""

    status: str
    date: str
    expected: str = ""


class Cue(NamedTuple):
    """A word that tells a status; ``sure`` ones are touched by no wish."""

    start: int
    end: int
    status: str
    sure: bool


#: What a clause without a word on the matter tells.
NOTHING: Final = Reading("", "")


class Sentence:
    """One sentence, and the cues and dates in it."""

    __slots__ = (
        "_bracketed",
        "_commas",
        "_cues",
        "_dates",
        "_links",
        "_plan",
        "_starts",
        "_target",
        "_titled",
        "_wishes",
        "text",
    )

    def __init__(
        self,
        text: str,
        cues: list[Cue],
        dates: list[When],
        target: re.Pattern[str],
        links: frozenset[str],
    ) -> None:
        self.text = text
        self._cues = cues
        self._starts = [cue.start for cue in cues]
        self._dates = dates
        self._commas = [match.start() for match in _COMMA.finditer(text)]
        self._target = target
        self._wishes: list[int] | None = None
        self._links = links
        self._plan = False
        self._titled = "《" in text
        self._bracketed = "(" in text or "（" in text

    def read(
        self,
        start: int,
        end: int,
        others: list[tuple[int, int]],
        *,
        year: str,
        kind: str = "",
        plan: bool = False,
    ) -> Reading:
        """Status and date of the name at ``start:end``.

        Parameters
        ----------
        start, end : int
            Where the name stands in the sentence.
        others : list of (int, int)
            The names of the sentence that could have a status; this one may be among them.
        year : str
            Year of the document, for dates without one; "" when unknown.
        kind : str
            Kind of mention.
        plan : bool
            Whether the sentence stands in a part that tells what is to be done.
        """
        text = self.text
        self._plan = plan
        if self._is_met(start, end, others, kind):
            return NOTHING
        if self._titled and text.rfind("《", 0, start) > text.rfind("》", 0, start):
            return NOTHING  # a title tells nothing about its subject
        if not self._cues:
            return Reading("", self._cell(year))
        low, high = self._clause(start, end)
        status = self._after(end, low, high, others, kind) or self._before(start, low, others)
        told = (low, high)
        if not status:
            status = self._carried(start, low, others)
        if not status and self._may_go_on(start, end, low, high, kind):
            status = self._parallel(end, low, high, others)
            if not status:
                status, told = self._next_clauses(high, others, told)
        date, expected = self._dated(status, told, others, year) if status else ("", "")
        return Reading("" if status == "target" else status, date, expected)

    def _may_go_on(self, start: int, end: int, low: int, high: int, kind: str) -> bool:
        """Whether the clauses after may speak of the name too."""
        if kind in _PLACES or self._is_of_a_piece(end, high, kind):
            return False
        return kind != "hub" or _STOPS.search(self.text, low, start) is None

    def _is_met(self, start: int, end: int, others: list[tuple[int, int]], kind: str) -> bool:
        """Whether a name only says where another line runs or what it meets: 终点接|青银高速."""
        if kind == "hub":
            before, after = self.text[max(0, start - 1) : start], self.text[end : end + 1]
            if after in _ENDS or before in _ENDS:
                return True  # 西安北站至|咸阳机场|的城际
        ends = {stop: begin for begin, stop in others}
        at = start
        while at and self.text[at - 1] in _JOINED and at - 1 in ends:
            at = ends[at - 1]
        if kind in _SITES and _AT.search(self.text, max(0, at - 2), at):
            return True
        return _MEETS.search(self.text, max(0, at - 4), at) is not None

    def _dated(
        self, status: str, told: tuple[int, int], others: list[tuple[int, int]], year: str
    ) -> tuple[str, str]:
        """The date of what a clause tells, and the date aimed at: one of them, or none."""
        low, high = told
        when = self._date_in(low, high) or self._date_ahead(low)
        if when is not None:
            aimed = status in ("target", "planned") or when.by or self._is_aimed(when, low)
            iso = when.iso(year)
            return ("", iso) if aimed else (iso, "")
        # 加快建设A, 预计2026年建成: the clause after says by when.
        if high < len(self.text) and not any(high <= start for start, _ in others):
            _, stop = self._clause(high + 1, high + 1)
            when = self._date_in(high + 1, stop)
            if when is not None and self._is_aimed(when, high + 1):
                return "", when.iso(year)
        return "", ""

    def _cell(self, year: str) -> str:
        """The date that is a cell of a row by itself: 沱江大道一期 | 雁江区 | 2021年."""
        for when in self._dates:
            before = self.text[max(0, when.start - 1) : when.start]
            after = self.text[when.end : when.end + 1]
            if before and before in _CELL_ENDS and after in _CELL_ENDS and not when.by:
                return when.iso(year)
        return ""

    def _date_ahead(self, low: int) -> When | None:
        """今天(9月6日), …, A开通: the sentence begins with a date and nothing else."""
        first = self._dates[0] if self._dates else None
        stop = self._commas[0] if self._commas else 0
        if first is None or not 0 < stop < low or stop - first.end > _AFTER_DATE:
            return None
        start = max(self.text.rfind(mark, 0, first.start) for mark in "：:\n") + 1
        return first if first.end <= stop and first.start - start <= _BEFORE_DATE else None

    def _date_in(self, low: int, high: int) -> When | None:
        return next((w for w in self._dates if w.start >= low and w.end <= high), None)

    def _is_aimed(self, when: When, low: int) -> bool:
        """Whether a word of intent stands before a date or right after it: 2026年|将."""
        after = self.text[when.end : when.end + 2].lstrip("底末")
        return bool(_AIMED.search(self.text, low, when.start) or _AIMED.match(after))

    def _clause(self, start: int, end: int) -> tuple[int, int]:
        commas = self._commas
        before, after = bisect_left(commas, start), bisect_left(commas, end)
        low = commas[before - 1] + 1 if before else 0
        return low, commas[after] if after < len(commas) else len(self.text)

    def _after(
        self, at: int, low: int, high: int, others: list[tuple[int, int]], kind: str = ""
    ) -> str:
        """The first cue after the name in its clause."""
        if kind in _LINES and any(start == at for start, _ in others):
            return ""  # 包茂高速|高竹互通加快建设
        for cue in self._cues[bisect_left(self._starts, at) :]:
            if cue.start >= high or self._is_of_a_piece(at, cue.start, kind):
                break
            if not self._is_said_of_another(cue, at, others):
                return self._told(cue, low)
        return ""

    def _told(self, cue: Cue, low: int) -> str:
        """What a cue says of the names before it in its clause."""
        if cue.status == "open" and (self._plan or self._is_prospect(cue)):
            return "target"  # 建成通车|后
        if self._plan and _START.search(self.text, cue.start, cue.end):
            return "planned"
        doubtful = cue.status in ("open", "construction") and not cue.sure
        if doubtful and self._is_wished(cue, low):
            starts = "开工" in self.text[cue.start : cue.end]
            return "planned" if cue.status == "construction" and starts else "target"
        return cue.status

    def _is_prospect(self, cue: Cue) -> bool:
        """Whether a clause speaks of the time after what its cue says."""
        once = _ONCE_BUILT.match(self.text, cue.start) or _PROSPECT.match(self.text, cue.end)
        return once is not None

    def _is_of_a_piece(self, at: int, stop: int, kind: str) -> bool:
        """泸石高速|控制性工程…合龙, 高新区|重点工业项目开工: only a part is spoken of."""
        if kind in _PLACES:
            return _OF_OTHERS.search(self.text, at, stop) is not None
        if kind not in _WITH_PIECES:
            return False
        piece = _PIECE.search(self.text, at, stop)
        if piece is not None and "、" not in self.text[at : piece.start()]:
            return True
        return _OF_ITS.match(self.text, at) is not None and kind in _LINES

    def _is_said_of_another(self, cue: Cue, at: int, others: list[tuple[int, int]]) -> bool:
        """与|开港大道|相接, A与加快建设的|B交会, A、B(在建): a cue that is not said of A."""
        if any(start <= cue.start < end for start, end in others):
            return True
        if self._bracketed and self._is_of_another(cue, at):
            return True
        return self.text[cue.end : cue.end + 1] == "的" and self._names_follow(cue, others)

    def _is_wished(self, cue: Cue, low: int) -> bool:
        """Whether a wish or a date to come stands before a cue: 到2025年,A建成通车."""
        if self._wishes is None:
            self._wishes = [match.start() for match in self._target.finditer(self.text)]
        wish = bisect_left(self._wishes, low)
        wished = wish < len(self._wishes) and self._wishes[wish] < cue.start
        return wished or _BY_YEAR.search(self.text, 0, low) is not None

    def _names_follow(self, cue: Cue, others: list[tuple[int, int]]) -> bool:
        """Whether a name begins right after the 的 that ends a cue."""
        return any(start == cue.end + 1 for start, _ in others)

    def _is_of_another(self, cue: Cue, at: int) -> bool:
        """A cue in brackets belongs to the name right before them: A、B(在建)."""
        opened = max(self.text.rfind("(", at, cue.start), self.text.rfind("（", at, cue.start))
        if opened < 0:
            return False
        closed = max(
            self.text.rfind(")", opened, cue.start), self.text.rfind("）", opened, cue.start)
        )
        if closed >= 0 or opened <= at:
            return False
        # A、B、C(续建),D(前期): the one bracket of a list is about all of it.
        between = self.text[at:opened]
        listed = "、" in between and not any(mark in between for mark in "(（)）;；")
        return not (listed and self._closes_list(cue))

    def _closes_list(self, cue: Cue) -> bool:
        """Whether the list ends with the bracket a cue stands in."""
        end = min(
            (p for p in (self.text.find(mark, cue.end) for mark in ")）") if p >= 0), default=-1
        )
        return end >= 0 and self.text[end + 1 : end + 2] in ("", "，", ",", "；", ";", "。", "\n")

    def _before(self, at: int, low: int, others: list[tuple[int, int]]) -> str:
        """The last cue before the name in its clause, outside other names and brackets."""
        # 谋划A、推进B: an item with a verb of its own is not governed from further off.
        mark = max(self.text.rfind("、", low, at), low - 1) + 1
        if mark > low and self.text[mark:at].strip('“”"') and not _covered(mark, at, others):
            low = mark
        for cue in reversed(self._cues[: bisect_left(self._starts, at)]):
            if cue.start < low:
                break
            if cue.end > at or any(s <= cue.start < e for s, e in others):
                continue
            if self.text[cue.end : cue.end + 1] in (")", "）"):
                continue
            if cue.status == "open" and (self._plan or self._is_wished(cue, low)):
                return "target"
            if self._plan and _START.search(self.text, cue.start, cue.end):
                return "planned"
            if cue.status == "construction" and not cue.sure and self._is_wished(cue, low):
                return "planned" if "开工" in self.text[cue.start : cue.end] else cue.status
            if self._is_prospect(cue):
                continue  # 贯通|后的成渝客运专线
            return cue.status
        return ""

    def _carried(self, start: int, low: int, others: list[tuple[int, int]]) -> str:
        """加快推进A,B、C等…: a clause that begins with a name goes on with the list before."""
        first = min([start, *(s for s, _ in others if s >= low)])
        between = self.text[low:first].strip()
        if low == 0 or (between and between not in self._links):
            return ""
        before, _ = self._clause(low - 1, low - 1)
        if between:
            # 列入前期工作的项目共7个,分别为A、B: what leads to the list says it.
            return self._before(low, before, others)
        if not any(before <= s < low for s, _ in others):
            return ""
        return self._before(min(s for s, _ in others if before <= s < low), before, others)

    def _parallel(self, end: int, low: int, high: int, others: list[tuple[int, int]]) -> str:
        """连接…的A, 连接…的B同时开通: clauses built alike, and one word for all at their end."""
        opening, at = self.text[low : low + 2], high
        while end == at < len(self.text) and self.text.startswith(opening, at + 1):
            first, stop = self._clause(at + 1, at + 1)
            last = max((e for s, e in others if first <= s and e <= stop), default=-1)
            if last < stop:
                return self._after(last, first, stop, others) if last >= 0 else ""
            end, at = last, stop
        return ""

    def _next_clauses(
        self, at: int, others: list[tuple[int, int]], told: tuple[int, int]
    ) -> tuple[str, tuple[int, int]]:
        """A cue in the clauses after, as long as they name nothing else."""
        for _ in range(_NEXT):
            if at >= len(self.text):
                break
            low, high = self._clause(at + 1, at + 1)
            low, high = at + 1, max(high, at + 1)
            if any(at <= start < high for start, _ in others) or _OWN.match(self.text, low):
                break
            status = self._after(low, low, high, others)
            if status:
                return status, (low, high)
            at = high
        return "", told


def _covered(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    """Whether a stretch lies inside, or is the beginning of, another name's list item."""
    return any(s < end and start < e for s, e in others)
