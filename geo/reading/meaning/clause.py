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

_COMMA: Final = re.compile("[，,]")
#: 到2025年,: the clause before tells by when.
_BY_YEAR: Final = re.compile(
    r"(?:到|至|力争|计划|预计)20\d\d年(?:[底末前]|年底)?[，,]$|20\d\d年[底末]?前[，,]$"
)


#: Zones have a state of their own only where nothing else is spoken of.
_PLACES: Final = frozenset(("area", "park", "border_pair", "belt"))
_OF_OTHERS: Final = re.compile("(?<!^)(?:项目|企业|园区|功能区|基地|校区|工厂|机场|道路|公司)")
_LINES: Final = ("rail", "road")
_PIECE: Final = re.compile("控制性(?:工程|节点)|重点工程|难点工程")
#: What leads to a name that a line only meets or passes.
_MEETS: Final = re.compile(
    "(?:终点|起点|连接|衔接|[对相]接|[^迎承]接|起于|起自|止于|途经|串联|引入|接入|直达|通往|换乘|邻近|毗邻|距离|距)$"
)
#: What stands before a place where something is done: 在|城市副中心|建成开放.
_AT: Final = re.compile("[在为从由向对到把以于]$")
_SITES: Final = _PLACES | {"hub"}
#: How many clauses a name is carried on without being named again.
_NEXT: Final = 2
_JOINED: Final = frozenset("、和与及")
#: 建成通车后, 投入运营之后: what is to come then.
_PROSPECT: Final = re.compile(
    "(?:并?(?:正式)?(?:投入)?(?:运营|使用|通车|投用|运行|开放|投产))?(?:之?后|以后)"
    "(?=.{0,20}(?:将|预计|有望|可[望实达缩])|的)"
)
_TO: Final = re.compile("[-—–~～至到]$")
_TO_YEAR: Final = re.compile(r"[-—–~～至到]{1,2}(?:19|20)\d\d")
#: 该工程, 这条线路: a clause with a subject of its own.
_OWN: Final = re.compile(
    "(?:目前)?(?:该|本|此|这[条个些项])(?:工程|项目|线|公路|高速|铁路|通道|道路)?"
)


class Reading(NamedTuple):
    """Status ("" when the clause tells none) and ISO date ("" when none)."""

    status: str
    date: str


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
        "_starts",
        "_target",
        "_titled",
        "text",
    )

    def __init__(
        self,
        text: str,
        cues: list[Cue],
        dates: list[re.Match[str]],
        target: re.Pattern[str],
        links: frozenset[str],
    ) -> None:
        self.text = text
        self._cues = cues
        self._starts = [cue.start for cue in cues]
        self._dates = dates
        self._commas = [match.start() for match in _COMMA.finditer(text)]
        self._target = target
        self._links = links
        self._titled = "《" in text
        self._bracketed = "(" in text or "（" in text

    def read(
        self, start: int, end: int, others: list[tuple[int, int]], *, year: str, kind: str = ""
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
        """
        text = self.text
        if self._is_met(start, end, others, kind):
            return NOTHING
        if self._titled and text.rfind("《", 0, start) > text.rfind("》", 0, start):
            return NOTHING  # a title tells nothing about its subject
        low, high = self._clause(start, end)
        if not self._cues:
            return Reading("", self._date(low, high, year))
        status = self._after(end, low, high, others, kind) or self._before(start, low, others)
        told = (low, high)
        if not status:
            status = self._carried(start, low, others)
        if not status and kind not in _PLACES:
            status, told = self._next_clauses(high, others, told)
        date = self._date(*told, year) if self._dates else ""
        return Reading("" if status == "target" else status, date)

    def _is_met(self, start: int, end: int, others: list[tuple[int, int]], kind: str) -> bool:
        """Whether a name only says where another line runs or what it meets: 终点接|青银高速."""
        if kind == "hub" and self.text[end : end + 1] in ("至", "到"):
            return True
        ends = {stop: begin for begin, stop in others}
        at = start
        while at and self.text[at - 1] in _JOINED and at - 1 in ends:
            at = ends[at - 1]
        if kind in _SITES and _AT.search(self.text, max(0, at - 2), at):
            return True
        return _MEETS.search(self.text, max(0, at - 4), at) is not None

    def _date(self, low: int, high: int, year: str) -> str:
        """The first date of a clause, as far as it is told; the years of a period are none."""
        match = next(
            (
                m
                for m in self._dates
                if m.start() >= low and m.end() <= high and not self._is_period(m)
            ),
            None,
        )
        if match is None:
            return ""
        if match["y"]:
            parts = [match["y"], match["m"], match["d"]]
        elif year:
            parts = [year, match["m2"], match["d2"]]
        else:
            return ""
        told = [part for part in parts if part]
        return "-".join([told[0], *(f"{int(part):02d}" for part in told[1:])])

    def _is_period(self, match: re.Match[str]) -> bool:
        """2021—2025年: the years of a plan."""
        before = self.text[max(0, match.start() - 2) : match.start()]
        return bool(_TO.search(before) or _TO_YEAR.match(self.text, match.end()))

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
            if cue.start >= high or self._is_of_a_piece(at, cue, kind):
                break
            if not self._is_said_of_another(cue, at, others):
                return self._told(cue, low)
        return ""

    def _told(self, cue: Cue, low: int) -> str:
        """What a cue says of the names before it in its clause."""
        if cue.status == "open" and _PROSPECT.match(self.text, cue.end):
            return "target"  # 建成通车|后
        doubtful = cue.status in ("open", "construction") and not cue.sure
        if doubtful and self._is_wished(cue, low):
            starts = "开工" in self.text[cue.start : cue.end]
            return "planned" if cue.status == "construction" and starts else "target"
        return cue.status

    def _is_of_a_piece(self, at: int, cue: Cue, kind: str) -> bool:
        """泸石高速|控制性工程…合龙, 高新区|重点工业项目开工: only a part is spoken of."""
        piece = _PIECE if kind in _LINES else _OF_OTHERS if kind in _PLACES else None
        return piece is not None and piece.search(self.text, at, cue.start) is not None

    def _is_said_of_another(self, cue: Cue, at: int, others: list[tuple[int, int]]) -> bool:
        """与|开港大道|相接, A与加快建设的|B交会, A、B(在建): a cue that is not said of A."""
        if any(start <= cue.start < end for start, end in others):
            return True
        if self._bracketed and self._is_of_another(cue, at):
            return True
        return self.text[cue.end : cue.end + 1] == "的" and self._names_follow(cue, others)

    def _is_wished(self, cue: Cue, low: int) -> bool:
        """Whether a wish or a date to come stands before a cue: 到2025年,A建成通车."""
        return bool(
            self._target.search(self.text, low, cue.start) or _BY_YEAR.search(self.text, 0, low)
        )

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
            if cue.status == "open" and self._is_wished(cue, low):
                return "target"
            if _PROSPECT.match(self.text, cue.end):
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
