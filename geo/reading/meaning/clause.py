"""What the clause around a name says of its state, and when.

The words that govern a name stand in its own clause, before or after the list it is in
(加快推进A、B…; A、B加快建设); failing that, in the next clause of the sentence, when that
clause names nothing else (…高速完成可研, 力争年内开工), or in the head of the list
(储备项目：A；B). A wish or a target is no opening: 推动…9月建成通车 says nothing about what is.
"""

from __future__ import annotations

__all__ = ["Sentence"]

import re
from bisect import bisect_left
from typing import Final

from geo.reading.meaning.governing import DENIED, NOTHING, Governing, Reading
from geo.reading.meaning.ready import ready_by
from geo.reading.meaning.subjects import (
    PLACES,
    does_something,
    has_own_subject,
    is_alone,
    is_another_work,
    is_met_by_another,
    lies_beside,
    makes_another,
    may_go_on,
    only_measures,
    stands_for_itself,
    takes_object,
)
from geo.reading.meaning.told_dates import is_over

_LINES: Final = ("rail", "road")
_BRACKETS: Final = re.compile("[（(](?P<inner>[^（()）]{2,40})[）)]")
#: What stands before a place where something is done: 在|城市副中心|建成开放.
_AT: Final = re.compile(
    "(?:(?<=开通)[与至]|(?<=开通了)[与至]|[为从由自向往对到把以]|[在于](?!出席|参[加观]|访问)(?:[^\\W\\d的快进建设划施筹谋推研发打开正]{2,8})?)$"
)
#: 位于A的|B二期|工程正在施工: where it is, but of itself.
_IS_DONE: Final = re.compile("(?:工程|项目)(?:正|已|将)")
#: 自2019年9月25日|投运以来,: since when what is named next is open.
_SINCE_OPEN: Final = re.compile(
    "(?:建成|开通|投运|投用|通车|通航|运营|启用)(?:通车|运营|使用|投运|投用)?(?:以来|至今)$"
)
#: 列车在A|运营: what runs on a line.
_RUN_ON: Final = re.compile(
    "(?:[按以][^，,。；;]{0,8}公里(?:/小时)?)?(?:正式|商业|载客|上线)?(?:运营|运行|开行)"
)
#: What a name right after may be of: 北部湾港|钦州油码头.
_WITH_OWN: Final = (*_LINES, "hub")
#: How far the word for where may stand before a place: 在|江苏|南京江北新区.
_AT_REACH: Final = 10
#: 了解A|建设运营、招商等情况, 考察A|建设情况: what a visit or a report is about tells no state.
_HEARS: Final = re.compile("听取|了解(?!到)|汇报|视察|考察|调研|察看")
_HEARD: Final = re.compile("情况|汇报|介绍")
_SITES: Final = PLACES | {"hub"}
_ENDS: Final = ("至", "到")
#: How many clauses a name is carried on without being named again.
_NEXT: Final = 2
#: …等一批新线,|: what ends a list that the next clause goes on with.
_AND_SO_ON: Final = re.compile("(?:、[^，,]{2,60})?等[^，,]{0,8}$")
#: A,|为规划建设的一条铁路: a clause that says what the name before it is.
_IS: Final = re.compile("[是为系]")
_JOINED: Final = frozenset("、和与及")
#: The stages a work goes through, in order.
_STAGES: Final = {"planned": 0, "approved": 1, "construction": 2, "open": 3}
_NOW: Final = ("目前", "现", "如今")
#: …,|2022年建成, …,|目前正加快建设: a clause that goes on with what was spoken of.
_GOES_ON: Final = re.compile(
    r"(?:并?(?:已?于|在|到|至)?(?:同年|当年|次年|翌年|(?:19|20)\d\d年|[1-9]\d?月)"
    r"|(?:目前|现|如今|现在)(?![\u3400-\u9fff]{0,6}[全各我][市省县区]))"
)
#: 投产线路有A、B, |在建线路有C: what is told of others of a kind.
_ADVERB: Final = 2
_OTHERS: Final = re.compile("[在待续拟]建(?:线路|项目|铁路|公路|高速|里程)")
#: 视察A, 他|要求|加快推进交通建设: what somebody says is about something else.
_SAYS: Final = re.compile("要求|指出|强调")
#: 批复|新建|A可行性研究报告: what may stand between a grant and what it is for.
_GRANTED: Final = re.compile("(?:同意|关于)?(?:新建|改建|扩建)?")


class Sentence(Governing):
    """One sentence, and the cues and dates in it."""

    __slots__ = ()

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
            Year or ISO date of the document, for dates without one; "" when unknown.
        kind : str
            Kind of mention.
        plan : bool
            Whether the sentence stands in a part that tells what is to be done.
        now : str
            ISO date of the text as far as it is known, and not merely the first year it names.
        """
        text = self.text
        self._plan, self._now = plan, now
        low, high = self._clause(start, end)
        if self._is_met(start, end, others, kind):
            return self._told_right_before(start, low, year) or self._open_since(
                start, low, others, year
            )
        if self._titled and text.rfind("《", 0, start) > text.rfind("》", 0, start):
            return NOTHING  # a title tells nothing about its subject
        if not self._cues:
            cell = self._dates.cell(year)
            return Reading("", cell, "" if cell else self._ready(start, end, others, year, kind))
        if _HEARS.search(text, low, start) and _HEARD.search(text, end, high):
            return NOTHING
        status, told, listed = self._governed(start, end, others, kind)
        if not status:
            since = self._open_since(start, low, others, year)
            ready = "" if since.status else self._ready(start, end, others, year, kind)
            return since._replace(expected=ready) if ready else since
        if status in _STAGES:
            status, told = self._latest(status, told, end, others)
        if status == "open" and told == listed and self._is_told_by_relative(start):
            return _settled(status, self._dates.last_before(low, start, year), "", now)
        date, expected = self._dates.told(status, told, start, others, year)
        if not (date or expected) and listed != (low, high):
            date, expected = self._dates.told(status, listed, start, others, year)
        return _settled(status, date, expected, now)

    def _governed(
        self, start: int, end: int, others: list[tuple[int, int]], kind: str
    ) -> tuple[str, tuple[int, int], tuple[int, int]]:
        """What is said of a name, the clause that says it, and the one of its list."""
        low, high = told = listed = self._clause(start, end)
        status = self._in_clause(start, end, low, high, others, kind)
        if status and self._bracketed:
            told = listed = self._in_brackets(end, high) or told
        if not status:
            status, listed = self._carried(start, low, others)
        if not status and may_go_on(self.text, start, end, told, kind):
            status = self._parallel(end, low, high, others)
            if not status:
                done = does_something(self.text, low, start)
                status, told = self._next_clauses(high, others, told, done=done, kind=kind)
        return status, told, listed

    def _in_brackets(self, end: int, high: int) -> tuple[int, int] | None:
        """A(规划)、B(2027年建成): the brackets right after a name, if they tell a state."""
        match = _BRACKETS.match(self.text, end, high)
        if match is None:
            return None
        low, stop = match.span("inner")
        return (low, stop) if any(low <= c.start and c.end <= stop for c in self._cues) else None

    def _in_clause(
        self,
        start: int,
        end: int,
        low: int,
        high: int,
        others: list[tuple[int, int]],
        kind: str,
    ) -> str:
        """What the clause that holds a name says of it, after it or before it."""
        status = self._said_after(end, low, high, others, kind)
        if status == DENIED:
            return ""
        if status == "target" and self.text.startswith("的", start - 1):
            # 在建的|A预计2027年建成: what it is stands right before it.
            told = (c.status for c in self._cues if c.end == start - 1 and c.status != "open")
            status = next(told, status)
        if not status and (kind not in PLACES or stands_for_itself(self.text, end)):
            return self._before(start, low, others)
        asked = status == "planned"
        if asked and any(
            cue.status == "approved" and _GRANTED.fullmatch(self.text, cue.end, start)
            for cue in self._cues
            if cue.end <= start
        ):
            return "approved"  # 批复|新建A可行性研究报告: what was asked for is granted
        return status

    def _open_since(
        self, start: int, low: int, others: list[tuple[int, int]], year: str
    ) -> Reading:
        """自2019年9月投运以来, |A旅客吞吐量…: the clause before tells since when the name is open."""
        if not low or low + _ADVERB < start:
            return NOTHING
        before, _ = self._clause(low - 1, low - 1)
        since = _SINCE_OPEN.search(self.text, before, low - 1) is not None
        if not since or any(before <= begin < low for begin, _ in others):
            return NOTHING
        date, expected = self._dates.told("open", (before, low - 1), start, others, year)
        return _settled("open", date, expected, self._now)

    def _told_right_before(self, start: int, low: int, year: str) -> Reading | None:
        """与去年底开通的|A|相连: what stands right before a name is its own, wherever it lies."""
        if not self.text.startswith("的", start - 1):
            return None
        told = next((c for c in self._cues if c.end == start - 1 and c.status == "open"), None)
        if told is None or self._told_ahead(told, low) != "open":
            return None
        return _settled("open", self._dates.right_before(told.start, year), "", self._now)

    def _ready(
        self, start: int, end: int, others: list[tuple[int, int]], year: str, kind: str
    ) -> str:
        if self.text.startswith("是", start - 1):
            return ""
        return ready_by(
            self.text, self._dates, (start, end), others,
            clause=self._clause, year=year, now=self._now, kind=kind,
        )  # fmt: skip

    def _is_met(self, start: int, end: int, others: list[tuple[int, int]], kind: str) -> bool:
        """Whether a name only says where another line runs or what it meets: 终点接|青银高速."""
        if lies_beside(self.text, end, kind):
            return True
        if kind in _WITH_OWN and any(begin == end for begin, _ in others):
            return not self._is_said_to_be(start)  # 加快建设包茂高速|高竹互通
        if kind in _LINES and _RUN_ON.match(self.text, end):
            return self.text.startswith(("在", "于"), start - 1)
        if kind == "hub":
            before, after = self.text[max(0, start - 1) : start], self.text[end : end + 1]
            if after in _ENDS or before in _ENDS:
                return True  # 西安北站至|咸阳机场|的城际
            if any(e == start and self._is_said_to_be(s) for s, e in others):
                return True  # 接入在建拉林铁路|林芝站
        ends = {stop: begin for begin, stop in others}
        at = start
        while at and self.text[at - 1] in _JOINED and at - 1 in ends:
            at = ends[at - 1]
        if (
            kind in _SITES
            and _AT.search(self.text, max(0, at - _AT_REACH), at)
            and not _IS_DONE.match(self.text, end)
        ):
            return True
        return is_met_by_another(self.text, at, start, end)

    def _is_said_to_be(self, start: int) -> bool:
        """在建|拉林铁路|林芝站: whether a word before the line at `start` can only be the line's."""
        return self.text[max(0, start - 3) : start].endswith(("在建", "在建的"))

    def _carried(
        self, start: int, low: int, others: list[tuple[int, int]]
    ) -> tuple[str, tuple[int, int]]:
        """加快推进A,B、C等…: a clause that begins with a name goes on with the list before.

        What is told, and the clause that tells it.
        """
        first = min([start, *(s for s, _ in others if s >= low)])
        between = self.text[low:first].strip()
        if low == 0 or (between and between not in self._links):
            return "", (0, 0)
        before, _ = self._clause(low - 1, low - 1)
        if not between and before and self.text[before : low - 1].strip() in self._links:
            low = before  # 开工3段, 分别是, |A、B
            before, _ = self._clause(low - 1, low - 1)
            return self._before(low, before, others), (before, low - 1)
        if between:
            # 列入前期工作的项目共7个,分别为A、B: what leads to the list says it.
            return self._before(low, before, others), (before, low - 1)
        if not any(before <= s < low for s, _ in others) or not self._ends_with_name(low, others):
            return "", (0, 0)
        named = min(s for s, _ in others if before <= s < low)
        return self._before(named, before, others), (before, low - 1)

    def _ends_with_name(self, low: int, others: list[tuple[int, int]]) -> bool:
        """Whether the clause before ends with a list: …A,|B, but not 与已开通的A相比,|B."""
        last = max((end for _, end in others if end < low), default=-1)
        return last >= 0 and self.text[last : low - 1].strip()[:1] in ("", "等")

    def _parallel(self, end: int, low: int, high: int, others: list[tuple[int, int]]) -> str:
        """连接…的A, 连接…的B同时开通: clauses built alike, and one word for all at their end."""
        opening, at = self.text[low : low + 2], high
        if _AND_SO_ON.match(self.text, end, high) and any(start == high + 1 for start, _ in others):
            # A、B等一批新线, C等重点工程|开工建设: one word for all
            first, stop = self._clause(high + 1, high + 1)
            last = max((e for s, e in others if first <= s and e <= stop), default=stop)
            return self._after(last, first, stop, others)
        while end == at < len(self.text) and self.text.startswith(opening, at + 1):
            first, stop = self._clause(at + 1, at + 1)
            last = max((e for s, e in others if first <= s and e <= stop), default=-1)
            if last < stop:
                return self._after(last, first, stop, others) if last >= 0 else ""
            end, at = last, stop
        return ""

    def _next_clauses(
        self,
        at: int,
        others: list[tuple[int, int]],
        told: tuple[int, int],
        *,
        done: bool,
        kind: str,
    ) -> tuple[str, tuple[int, int]]:
        """A cue in the clauses after, as long as they name nothing else.

        `done`: something is done to the name, so that a verb with an object goes on to another.
        """
        left = _NEXT
        while left and at < len(self.text):
            low, high = self._clause(at + 1, at + 1)
            low, high = at + 1, max(high, at + 1)
            named = any(at <= start < high for start, _ in others)
            if only_measures(self.text, low, high):
                if named:
                    at = high  # 起于|德阳北站|
                    continue
            elif named:
                break
            else:
                left -= 1
            if has_own_subject(self.text, low):
                break
            if self._is_about_another(low, high, done=done or kind == "hub", kind=kind):
                break
            status = self._after(low, low, high, others)
            if status:
                return status, (low, high)
            at = high
        return "", told

    def _latest(
        self, status: str, told: tuple[int, int], end: int, others: list[tuple[int, int]]
    ) -> tuple[str, tuple[int, int]]:
        """2018年开工, 2022年建成: of the stages a sentence tells one after another, the last."""
        at = told[1]
        if any(max(end, told[0]) <= start < at for start, _ in others):
            return status, told
        for _ in range(_NEXT):
            if at >= len(self.text) or not _GOES_ON.match(self.text, at + 1):
                break
            low, high = at + 1, max(self._clause(at + 1, at + 1)[1], at + 1)
            if any(low <= start < high for start, _ in others):
                break
            then = self._after(low, low, high, others)
            # 今年底开工A的隧道, 2012年全线开工: what is meant to begin has not begun.
            done = status != "planned" or self.text.startswith(_NOW, low)
            if done and then in _STAGES and _STAGES[then] > _STAGES[status]:
                status, told = then, (low, high)
            at = high
        return status, told

    def _is_about_another(self, low: int, high: int, *, done: bool, kind: str) -> bool:
        """推进A建设, 积极谋划|沿海通道; A顺利推进, 第三条特高压项目|开工: by no known name."""
        index = bisect_left(self._starts, low)
        if index >= len(self._cues) or self._cues[index].start >= high:
            return False
        cue = self._cues[index]
        if self.text.startswith("的", cue.end) and not _IS.match(self.text, low):
            return True  # 目前世界|在建|的最大船闸, but 是|在建的一条铁路
        if cue.start <= low + _ADVERB and _OTHERS.match(self.text, cue.start):
            return True
        if has_own_subject(self.text, low, cue.start) or _SAYS.search(self.text, low, cue.start):
            return True
        if kind == "hub" and not is_alone(self.text, low, cue.start):
            return True  # A站, 首个定期航班|投入运营
        if kind in _LINES and is_another_work(self.text, low, (cue.start, cue.end), high):
            return True  # A进展顺利, 某航道某段即将|开工
        if makes_another(self.text, (cue.start, cue.end)):
            return True
        return done and takes_object(self.text, low, (cue.start, cue.end), high)


def _settled(status: str, date: str, expected: str, now: str) -> Reading:
    """What a clause tells, once it is known when the text was written."""
    if now and date[: len(now)] > now[: len(date)]:
        # 2012年开工, in a text of 2011; 9月28日开通 in one of 9月25日: what lies ahead is not done
        status, date, expected = "target" if status == "open" else "planned", "", date
    if status in ("planned", "target") and is_over(expected, now):
        expected = ""  # 3月5日规划A: the day of the planning
    if status == "open" and expected:
        if expected[:4] < now[:4]:
            expected = ""  # 2022年前已建成: no aim any more
        else:
            status = "target"  # what has a day to open on is not open
    return Reading("" if status == "target" else status, date, expected)
