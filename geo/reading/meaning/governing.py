"""The words in a clause that govern a name in it: before it or after it, in its own clause.

加快推进A、B…; A、B加快建设. What another name, a bracket, a wish or a condition takes is not said of
the name: 推动A…9月建成通车 tells nothing of what is.
"""

from __future__ import annotations

__all__ = ["DENIED", "NOTHING", "Cue", "Governing", "Reading"]

import re
from bisect import bisect_left
from typing import Final, NamedTuple

from geo.reading.meaning.brackets import is_in_brackets_of_another
from geo.reading.meaning.dates import When
from geo.reading.meaning.prospects import (
    has_own_verb,
    is_not,
    is_of_an_accident,
    is_prospect,
    is_to_begin,
    is_told_of,
)
from geo.reading.meaning.subjects import (
    PLACES,
    is_of_a_piece,
    is_of_the_zone,
    makes_another,
    opens_another,
    pushes_another,
    takes_object,
)
from geo.reading.meaning.told_dates import ToldDates

_COMMA: Final = re.compile("[，,]")
#: 到2025年,: the clause before tells by when.
_BY_YEAR: Final = re.compile(
    r"(?:(?:到|至|力争|计划|预计)(?P<to>20\d\d)年(?:[底末前]|年底)?|(?P<before>20\d\d)年[底末]?前"
    r"|(?<!\d)年(?:内|底前)|(?:力争|计划|预计)[今明]年[^，,]{0,5})[，,]$"
)
_YEAR: Final = 4

_LINES: Final = ("rail", "road")
#: What an item of a list says is done to it, and no more: 规划建设A、|拓宽改建|B.
_WORKS: Final = frozenset(
    ("新建", "改建", "扩建", "改扩建", "拓宽", "拓宽改建", "改造", "升级改造", "续建")
)
_JOINED: Final = frozenset("、和与及")
#: 2025年, 集团将推进…, 高质量建成A: what is meant to be done, clause after clause.
_MEANT: Final = re.compile(
    "(?<!即)将(?!军|于|在)|计划(?!》)|力争|预计|拟(?![定人])|(?:今年|明年|下一步)[^，,]{0,8}(?<![重主需必首紧])要(?![求点素])"
    "|[，,]要(?:努力|着力|大力|积极|加快|抓紧|进一步)"
)

#: 完成|前期工作|并|开工建设: what joins two words for one thing.
_AND_THEN: Final = re.compile(
    "(?:工作|手续|审批|研究|论证)?(?:并且?)(?:已|将|正式|全面|顺利|投入)?"
)
#: A建设和|B前期工作: a noun of works that ends what the verb before it takes.
_AND_OF: Final = re.compile("(?:建设|施工|改造|扩建|运营|开工|前期工作|研究)(?:和|及|与|以及)$")
#: 开工|在即: what is soon to begin.
_SOON: Final = re.compile("在即|指日可待|进?入?倒计时|提上日程")
#: 开通|7个月后|完成A换装: a time after an opening, told before another name.
_LATER: Final = re.compile(
    r"(?:\d+|[一二两三四五六七八九十]+)多?(?:个月|年|天|周)(?:之?后|以?来|间)"
)
#: 考察A|并出席港口城|开工仪式: somebody goes on to what has no known name.
_TAKES_PART: Final = re.compile("并(?:出席|参加|见证|主持)")
#: 已|通车, 去年|开工: what is past, whatever is meant to come.
_PAST: Final = re.compile("(?:已经?|[去前]年底?|刚刚?|日前)[^，,、；;的]{0,6}$")
#: What begins a work: in a plan it is to begin.
_START: Final = re.compile("(?<!未)开工|动工|开建|奠基|破土|启动")


#: A试运行|及防洪工程的|开工: a word that a second noun has for itself.
_AND_ITS: Final = re.compile("(?<=[\u3400-\u9fff])[及和与][^，,、；;及和与]{3,16}的$")
#: A的首个车站——某某站|开工: what is said of a station of the line.
_STATION: Final = re.compile("(?<![设有\\d、和全各])[\u3400-\u9fff]{2}站$")
#: A全长90公里, |通车后|: a clause that is but the time after an opening.
_ONCE_OPEN: Final = re.compile(
    "(?:全线|全面|正式|建成|项目|工程|线路|投入)*(?:开通|通车|运营|投用|投运|建成)"
    "(?:通车|运营|使用|投用)?(?:之?后|以后)(?=[，,]|$)"
)
#: 考察A|并出席|B通车仪式: what leads from a name to another that something is done to.
_ACTS: Final = re.compile(
    "(?:出席|参加|前往|来到|抵达|走进|标志着|意味着|[与同]此前|伴随|随着|待|因)$"
)


class Reading(NamedTuple):
    """Status ("" when the clause tells none), ISO date, and ISO date aimed at ("" when none)."""

    status: str
    date: str
    expected: str = ""


#: What a clause tells that says what is not: no status, and no date of one.
DENIED: Final = "not"


class Cue(NamedTuple):
    """A word that tells a status; ``sure`` ones are touched by no wish."""

    start: int
    end: int
    status: str
    sure: bool


#: What a clause without a word on the matter tells.
NOTHING: Final = Reading("", "")


class Governing:
    """The text of one sentence with its cues, asked what governs a stretch of it."""

    __slots__ = (
        "_bracketed",
        "_commas",
        "_cues",
        "_dates",
        "_links",
        "_now",
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
        self._now = ""
        self._plan = False
        self._titled = "《" in text
        self._bracketed = "(" in text or "（" in text

    def _clause(self, start: int, end: int) -> tuple[int, int]:
        commas = self._commas
        before, after = bisect_left(commas, start), bisect_left(commas, end)
        low = commas[before - 1] + 1 if before else 0
        return low, commas[after] if after < len(commas) else len(self.text)

    def _after(
        self, at: int, low: int, high: int, others: list[tuple[int, int]], kind: str = ""
    ) -> str:
        """What is told after the name in its clause; "" also where it is denied."""
        status = self._said_after(at, low, high, others, kind)
        return "" if status == DENIED else status

    def _said_after(
        self, at: int, low: int, high: int, others: list[tuple[int, int]], kind: str
    ) -> str:
        """What the first cue after the name in its clause says."""
        for cue in self._cues[bisect_left(self._starts, at) :]:
            if cue.start >= high or is_of_a_piece(self.text, at, cue.start, kind):
                break
            if kind in PLACES and not self._is_of_zones(cue, at, high, others):
                break
            words = (cue.start, cue.end)
            if kind == "hub" and (
                opens_another(self.text, words) or pushes_another(self.text, words, high)
            ):
                break
            if kind in _LINES and makes_another(self.text, (cue.start, cue.end)):
                break
            if self._begins_item(cue, high) or _TAKES_PART.search(self.text, at, cue.start):
                break
            if kind in _LINES and (
                self._is_meanwhile(cue, low, at) or _STATION.search(self.text, at, cue.start)
            ):
                break
            if cue.status != "approved" and is_told_of(self.text, cue.end):
                continue  # 听取A规划|汇报
            if not self._is_said_of_another(cue, at, others):
                return self._told(self._last_of(cue, high), low)
        return ""

    def _last_of(self, cue: Cue, high: int) -> Cue:
        """完成前期工作|并开工建设: of two words that 并 joins, the later one."""
        index = bisect_left(self._starts, cue.end)
        if index < len(self._cues):
            then = self._cues[index]
            if then.start < high and _AND_THEN.fullmatch(self.text, cue.end, then.start):
                return then
        return cue

    def _is_meanwhile(self, cue: Cue, low: int, at: int) -> bool:
        """在A|建设中, …: a word for the time in which something else was done."""
        during = self.text.startswith("建设中", cue.start)
        return during and self.text.startswith("在", low) and self.text.find("在", low + 1, at) < 0

    def _begins_item(self, cue: Cue, high: int) -> bool:
        """完善A、降低成本和|加快推进体系建设: whether a verb begins an item of its own after A."""
        joined = self.text[cue.start - 1 : cue.start] in _JOINED
        return joined and takes_object(self.text, cue.start, (cue.start, cue.end), high)

    def _is_of_zones(self, cue: Cue, at: int, stop: int, others: list[tuple[int, int]]) -> bool:
        """A、B等园区|正式|开园: whether a cue is said of the zones of a list."""
        words = (cue.start, cue.end)
        if cue.start == at and self.text[at : cue.end] == "规划":
            return False  # 编制好雄安新区|规划: a paper
        if self.text.startswith("的", cue.end):
            return False  # 雄安新区|开工建设的|第一个项目
        if self.text[cue.end : cue.end + 1].isdigit():
            return False  # 示范园|将建设|4个演播室
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
        if cue.status == "open":
            opening = self._opening(cue, low)
            if opening != "open":
                return opening
        if self._plan and _START.search(self.text, cue.start, cue.end):
            return "planned"
        if cue.status == "construction" and (
            _SOON.match(self.text, cue.end) or is_to_begin(self.text, cue.end)
        ):
            return "planned"  # 开工|在即, 开工|前的准备阶段
        if cue.status == "approved" and self._is_not_granted(cue, low):
            return "target"
        doubtful = cue.status in ("open", "construction") and not cue.sure
        if doubtful and self._is_wished(cue, low):
            starts = _START.search(self.text, cue.start, cue.end)
            return "planned" if cue.status == "construction" and starts else "target"
        return cue.status

    def _opening(self, cue: Cue, low: int) -> str:
        """What a word for an opening says where no wish stands before it."""
        if is_not(self.text, cue.start):
            return DENIED  # 26日发表声明称A停止|运营
        if self._is_to_come(cue, low) or self._plan:
            return "target"  # A全长90公里, |通车后, 两地将…
        if is_prospect(self.text, cue.start, cue.end, opens=True):
            return "target"  # 建成通车|后
        return "open"

    def _is_to_come(self, cue: Cue, low: int) -> bool:
        """通车后, 全线开通运营后: whether a clause is but the time after an opening."""
        return low > 0 and _ONCE_OPEN.match(self.text, low) is not None

    def _is_not_granted(self, cue: Cue, low: int) -> bool:
        """力争A获批, A尚未获批, A获批|后将开工: whether a grant is hoped for, or was not given."""
        if self.text.startswith("已", max(0, cue.start - 1)):
            return False  # 计划开工的A|已|批复
        return self._is_wished(cue, low) or is_prospect(self.text, cue.start, cue.end, opens=False)

    def _is_said_of_another(self, cue: Cue, at: int, others: list[tuple[int, int]]) -> bool:
        """与|开港大道|相接, A与加快建设的|B交会, A、B(在建): a cue that is not said of A."""
        if any(start <= cue.start < end for start, end in others):
            return True
        if cue.status == "approved" and is_of_an_accident(self.text, at, cue.start):
            return True  # 对A|事故调查报告作出批复
        if self._bracketed and is_in_brackets_of_another(self.text, cue.start, cue.end, at):
            return True
        if self.text[cue.end : cue.end + 1] == "的" and self._names_follow(cue, others):
            return True
        if any(
            at < start and end == cue.start and self._acts_on(at, start) for start, end in others
        ):
            return True  # 考察A并出席|B|通车仪式
        own = _AND_ITS.search(self.text, at + 1, cue.start)
        if own is not None and not any(own.start() < end <= cue.start for _, end in others):
            return True  # A试运行|及防洪工程的|开工
        # 加快A、B建设和|C前期工作: what follows 和 is C's.
        return any(
            at < start < cue.start and _AND_OF.search(self.text, at, start) for start, _ in others
        )

    def _acts_on(self, at: int, start: int) -> bool:
        """Whether what stands between two names does something to the second: 并出席|B."""
        return _ACTS.search(self.text, at, start) is not None

    def _is_wished(self, cue: Cue, low: int) -> bool:
        """Whether a wish or a date to come stands before a cue: 到2025年,A建成通车."""
        if low and self.text.startswith("并于", low):
            low, _ = self._clause(low - 1, low - 1)  # 预计年内完成审批, |并于2013年开工
        if self._wishes is None:
            found = self._target.finditer(self.text)
            self._wishes = [m.start() for m in found if not self._is_over(m.start())]
        wish = bisect_left(self._wishes, low)
        if cue.status == "construction" and self.text.startswith("随着", low):
            wish = bisect_left(self._wishes, low + 1)  # 随着A相继开工: it has begun
        wished = wish < len(self._wishes) and self._wishes[wish] < cue.start
        by = _BY_YEAR.search(self.text, 0, low)
        return wished or (
            by is not None and not (by.lastgroup and self._is_over(by.end(by.lastgroup)))
        )

    def _is_over(self, at: int) -> bool:
        """2023|年底建成, in a text of 2025: whether a year that is over ends at `at`."""
        year = self.text[max(0, at - _YEAR - 1) : at].rstrip("年")[-_YEAR:]
        return len(year) == _YEAR and year.isdecimal() and year < self._now[:_YEAR]

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
            if self._is_a_papers(cue, at) or has_own_verb(self.text, cue.end, at):
                continue
            if cue.status == "open" and self._is_anothers(cue, at):
                continue
            status = self._told_ahead(cue, low)
            if status:
                return status
        return ""

    def _is_a_papers(self, cue: Cue, at: int) -> bool:
        """批复《…规划》, 批复|天津港|事故调查报告: whether a cue is said of what is written."""
        if self.text.startswith("《", cue.end):
            return True
        granted = cue.status == "approved"
        return granted and is_of_an_accident(self.text, at, self._clause(at, at)[1])

    def _is_anothers(self, cue: Cue, at: int) -> bool:
        """大桥通车|及A试运行, 港口的建成|促进A: an opening told of what stands before its word."""
        if self.text.startswith("的", cue.start - 1) and not self.text.startswith("的", cue.end):
            return True
        return at == cue.end + 1 and self.text[cue.end] in "及和与"

    def _is_second_verb(self, mark: int) -> bool:
        """谋划、|推进A: whether what begins here is a verb beside another, not the verb of an item."""
        return any(cue.end == mark - 1 for cue in self._cues)

    def _is_told_by_relative(self, start: int) -> bool:
        """8日, 空袭了由某方|运营的|机场: the day of the sentence is not that of the word before a name."""
        return any(
            cue.end + 1 == start and cue.status == "open" and self.text[cue.end] == "的"
            for cue in self._cues
        )

    def _told_ahead(self, cue: Cue, low: int) -> str:
        """What a cue says of the names after it in its clause."""
        if self.text.startswith("的", cue.end) and _PAST.search(self.text, low, cue.end):
            return cue.status  # 将与已通车的|A、去年开工的|B相连
        if cue.status == "open" and _LATER.match(self.text, cue.end):
            return ""  # 在开通|7个月后|完成A换装
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


def _covered(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    """Whether a stretch lies inside, or is the beginning of, another name's list item."""
    return any(s < end and start < e for s, e in others)
