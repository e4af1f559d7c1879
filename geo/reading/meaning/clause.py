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

from geo.reading.meaning.brackets import is_in_brackets_of_another
from geo.reading.meaning.dates import When
from geo.reading.meaning.prospects import is_prospect
from geo.reading.meaning.subjects import (
    PLACES,
    does_something,
    has_own_subject,
    is_met_by_another,
    is_of_a_piece,
    is_of_the_zone,
    lies_beside,
    opens_another,
    stands_for_itself,
    takes_object,
    tells_of_all,
)
from geo.reading.meaning.told_dates import ToldDates

_COMMA: Final = re.compile("[，,]")
#: 到2025年,: the clause before tells by when.
_BY_YEAR: Final = re.compile(
    r"(?:到|至|力争|计划|预计)20\d\d年(?:[底末前]|年底)?[，,]$|20\d\d年[底末]?前[，,]$"
)


_LINES: Final = ("rail", "road")
#: What stands before a place where something is done: 在|城市副中心|建成开放.
_AT: Final = re.compile("[在为从由向对到把以于]$")
_SITES: Final = PLACES | {"hub"}
_ENDS: Final = ("至", "到")
#: 设A站、B站, 途经A站: the clauses that follow speak of the line.
_STOPS: Final = re.compile("[新共]?设|途?经|停靠|沿线|分别[为是]|依次")
#: How many clauses a name is carried on without being named again.
_NEXT: Final = 2
#: What an item of a list says is done to it, and no more: 规划建设A、|拓宽改建|B.
_WORKS: Final = frozenset(
    ("新建", "改建", "扩建", "改扩建", "拓宽", "拓宽改建", "改造", "升级改造", "续建")
)
_JOINED: Final = frozenset("、和与及")
#: 2025年, 集团将推进…, 高质量建成A: what is meant to be done, clause after clause.
_MEANT: Final = re.compile("(?<!即)将(?!军|于|在)|计划(?!》)|力争|预计|拟(?![定人])")

#: What begins a work: in a plan it is to begin.
_START: Final = re.compile("(?<!未)开工|动工|开建|奠基|破土|启动")


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
        self._commas = [match.start() for match in _COMMA.finditer(text)]
        self._dates = ToldDates(text, dates, self._commas)
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
        now: str = "",
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
        now : str
            Year the text was written in, where that is known and not merely the first it names.
        """
        text = self.text
        self._plan = plan
        if self._is_met(start, end, others, kind):
            return NOTHING
        if self._titled and text.rfind("《", 0, start) > text.rfind("》", 0, start):
            return NOTHING  # a title tells nothing about its subject
        if not self._cues:
            return Reading("", self._dates.cell(year))
        low, high = self._clause(start, end)
        status = self._after(end, low, high, others, kind)
        if not status and (kind not in PLACES or stands_for_itself(text, end)):
            status = self._before(start, low, others)
        if status == "planned" and any(
            c.end == start and c.status == "approved" for c in self._cues
        ):
            status = "approved"  # 批复|A可行性研究报告: what was asked for is granted
        told = (low, high)
        if not status:
            status = self._carried(start, low, others)
        if not status and self._may_go_on(start, end, low, high, kind):
            status = self._parallel(end, low, high, others)
            if not status:
                done = does_something(text, low, start)
                status, told = self._next_clauses(high, others, told, done=done)
        date, expected = self._dates.told(status, told, start, others, year) if status else ("", "")
        if now and date[:4] > now:
            # 2012年开工, in a text of 2011: what lies ahead is not done
            status, date, expected = "target" if status == "open" else "planned", "", date
        return Reading("" if status == "target" else status, date, expected)

    def _may_go_on(self, start: int, end: int, low: int, high: int, kind: str) -> bool:
        """Whether the clauses after may speak of the name too."""
        if kind in PLACES:
            return self.text[end : end + 1] != "的" and tells_of_all(self.text, high)
        if is_of_a_piece(self.text, end, high, kind):
            return False
        return kind != "hub" or _STOPS.search(self.text, low, start) is None

    def _is_met(self, start: int, end: int, others: list[tuple[int, int]], kind: str) -> bool:
        """Whether a name only says where another line runs or what it meets: 终点接|青银高速."""
        if kind in _LINES and lies_beside(self.text, end):
            return True
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
        return is_met_by_another(self.text, at, start, end)

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
            if cue.start >= high or is_of_a_piece(self.text, at, cue.start, kind):
                break
            if kind in PLACES and not self._is_of_zones(cue, at, high, others):
                break
            if kind == "hub" and opens_another(self.text, (cue.start, cue.end)):
                break
            if not self._is_said_of_another(cue, at, others):
                return self._told(cue, low)
        return ""

    def _is_of_zones(self, cue: Cue, at: int, stop: int, others: list[tuple[int, int]]) -> bool:
        """A、B等园区|正式|开园: whether a cue is said of the zones of a list."""
        words = (cue.start, cue.end)
        if self.text.startswith("的", cue.end):
            return False  # 雄安新区|开工建设的|第一个项目
        if cue.status != "planned" and takes_object(self.text, cue.start, words, stop):
            return False  # 前海|加速推进|先导区建设
        ends = dict(others)
        while self.text[at : at + 1] in _JOINED and at + 1 in ends:
            at = ends[at + 1]
        return is_of_the_zone(self.text, at, cue.start)

    def _told(self, cue: Cue, low: int) -> str:
        """What a cue says of the names before it in its clause."""
        if self._bracketed and self.text[cue.start - 2 : cue.start].lstrip("(（") in (
            "",
            "已",
            "正",
        ):
            return cue.status  # 推动|A综合保税区(已运营)|扩大…: no wish touches it
        if cue.status == "open" and (
            self._plan or is_prospect(self.text, cue.start, cue.end, opens=cue.status == "open")
        ):
            return "target"  # 建成通车|后
        if self._plan and _START.search(self.text, cue.start, cue.end):
            return "planned"
        doubtful = cue.status in ("open", "construction") and not cue.sure
        if doubtful and self._is_wished(cue, low):
            starts = _START.search(self.text, cue.start, cue.end)
            return "planned" if cue.status == "construction" and starts else "target"
        return cue.status

    def _is_said_of_another(self, cue: Cue, at: int, others: list[tuple[int, int]]) -> bool:
        """与|开港大道|相接, A与加快建设的|B交会, A、B(在建): a cue that is not said of A."""
        if any(start <= cue.start < end for start, end in others):
            return True
        if self._bracketed and is_in_brackets_of_another(self.text, cue.start, cue.end, at):
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

    def _before(self, at: int, low: int, others: list[tuple[int, int]]) -> str:
        """The last cue before the name in its clause, outside other names and brackets."""
        # 谋划A、推进B: an item with a verb of its own is not governed from further off.
        mark = max(self.text.rfind("、", low, at), low - 1) + 1
        own = self.text[mark:at].strip('“”"') if mark > low else ""
        if not own or _covered(mark, at, others) or self._is_second_verb(mark):
            mark = low
        elif own not in _WORKS:
            low = mark
        for cue in reversed(self._cues[: bisect_left(self._starts, at)]):
            if cue.start < low or (cue.start < mark and cue.status != "planned"):
                break
            if cue.end > at or any(s <= cue.start < e for s, e in others):
                continue
            if self.text[cue.end : cue.end + 1] in (")", "）"):
                continue
            if self.text.startswith("《", cue.end):
                continue  # 批复《…规划》: it is the paper's
            status = self._told_ahead(cue, low)
            if status:
                return status
        return ""

    def _is_second_verb(self, mark: int) -> bool:
        """谋划、|推进A: whether what begins here is a verb beside another, not the verb of an item."""
        return any(cue.end == mark - 1 for cue in self._cues)

    def _told_ahead(self, cue: Cue, low: int) -> str:
        """What a cue says of the names after it in its clause."""
        if self.text.startswith("的", cue.end) and "已" in self.text[cue.start - 1 : cue.end]:
            return cue.status  # 将与已通车的|A相连
        starts = _START.search(self.text, cue.start, cue.end) is not None
        meant = self._plan or _MEANT.search(self.text, 0, low) is not None
        if cue.status == "open" and (meant or self._is_wished(cue, low)):
            return "target"
        if meant and starts:
            return "planned"
        if cue.status == "construction" and not cue.sure and self._is_wished(cue, low):
            return "planned" if starts else cue.status
        return (
            ""
            if is_prospect(self.text, cue.start, cue.end, opens=cue.status == "open")
            else cue.status
        )  # 贯通|后的成渝客运专线

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
        if not any(before <= s < low for s, _ in others) or not self._ends_with_name(low, others):
            return ""
        return self._before(min(s for s, _ in others if before <= s < low), before, others)

    def _ends_with_name(self, low: int, others: list[tuple[int, int]]) -> bool:
        """Whether the clause before ends with a list: …A,|B, but not 与已开通的A相比,|B."""
        last = max((end for _, end in others if end < low), default=-1)
        return last >= 0 and self.text[last : low - 1].strip()[:1] in ("", "等")

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
        self, at: int, others: list[tuple[int, int]], told: tuple[int, int], *, done: bool
    ) -> tuple[str, tuple[int, int]]:
        """A cue in the clauses after, as long as they name nothing else.

        `done`: something is done to the name, so that a verb with an object goes on to another.
        """
        for _ in range(_NEXT):
            if at >= len(self.text):
                break
            low, high = self._clause(at + 1, at + 1)
            low, high = at + 1, max(high, at + 1)
            if any(at <= start < high for start, _ in others) or has_own_subject(self.text, low):
                break
            if self._is_about_another(low, high, done=done):
                break
            status = self._after(low, low, high, others)
            if status:
                return status, (low, high)
            at = high
        return "", told

    def _is_about_another(self, low: int, high: int, *, done: bool) -> bool:
        """推进A建设, 积极谋划|沿海通道; A顺利推进, 第三条特高压项目|开工: by no known name."""
        index = bisect_left(self._starts, low)
        if index >= len(self._cues) or self._cues[index].start >= high:
            return False
        cue = self._cues[index]
        if has_own_subject(self.text, low, cue.start):
            return True
        return done and takes_object(self.text, low, (cue.start, cue.end), high)


def _covered(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    """Whether a stretch lies inside, or is the beginning of, another name's list item."""
    return any(s < end and start < e for s, e in others)
