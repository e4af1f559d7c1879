"""The words that tell a status, and where a text says it once for many: headings, rows, lists.

What a clause says of one name is :mod:`geo.reading.meaning.clause`'s.
"""

from __future__ import annotations

__all__ = ["Heading", "StatusWords", "is_list_item", "read_span"]

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final, NamedTuple

from geo.reading.meaning.clause import Sentence
from geo.reading.meaning.dates import dates_of
from geo.reading.meaning.governing import NOTHING, Cue, Reading
from geo.reading.meaning.plans import PlanWords
from geo.tables.words import Words

_ORDER: Final = ("approved", "planned", "open", "construction")
#: Matches nowhere.
_NEVER: Final = "(?!)"
#: Words of a paper: in its sentences 研究 tells of no works.
_SCIENCE: Final = re.compile(
    r"本研究|本文|学报|\[J\]|综述|试验(?!区|段)|观测|监测|数据|结论|生物|科研"
)
#: A notice of roadworks on a road that is open: chainages, closed carriageways, diversions.
_ROADWORKS: Final = re.compile(
    r"\d公里(?:[+＋]\d|处|至\d+公里)|封闭|绕行|改道|保通|限行|占用?[^，。]{0,4}车道"
)
_LOOKS_BACK: Final = re.compile(r"(?P<looks>(?:\(\?<[!=][^()|]+\))+)(?P<first>\w)")
#: How far back the head of a list may stand, and how long it may be, in characters.
_HEAD_REACH: Final = 300
_HEAD: Final = 18
_HEAD_MARK: Final = re.compile(r"[，,。；;\n、]")
#: 一、续建项目(6个): a line that says what the numbered lines below it are.
_HEADING: Final = re.compile(
    r"^(?![ \t\u3000]{0,8}[（(]?\d)[ \t\u3000]{0,8}"
    r"(?P<mark>[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])?[ \t\u3000]{0,8}"
    r"(?P<text>[^\n。；;、,，:：]{2,16})[:：]?[ \t\u3000\r]{0,8}$",
    re.M,
)
_PROJECTS: Final = re.compile("项目|工程|一批$")
#: 计划竣工, 拟建成: a heading or a head that tells what is meant.
_MEANT: Final = re.compile("拟|计划|力争|确保|预计|将")
#: 项目名称：A / 建设状态：在建: a record of one field a line.
_NAMED: Final = re.compile(r"(?:[^\n：:]{0,6}名称|[^\n：:]{0,2}(?:线路|路线|项目|工程))[：:]")
_FIELD: Final = re.compile(
    r"[^\n：:]{0,4}(?:状态|阶段|进展|进度|性质)(?:情况)?[：:][ \t]{0,4}(?P<text>[^\n]{2,12})"
)
#: How many lines below the name a field may stand.
_FIELDS: Final = 8
#: …。在建, …,续建, … | 前期: what stands alone at the end of a row.
_LAST_CELL: Final = re.compile(
    r"[。；;，,|\t \u3000](?P<text>[^\s。；;，,|]{2,6})[。；;，,]?[ \t\r]{0,4}$"
)
#: 续建 | 2023-2025 | 12500: a cell that says nothing else, wherever it stands in its row.
_CELL: Final = re.compile(
    r"[\t|｜][ \u3000]{0,4}(?P<text>[^\s。；;，,|｜]{2,8})[ \u3000]{0,4}(?=[\t|｜\r\n]|$)"
)
#: What is done, when it stands alone in a cell; elsewhere it is mostly said of a part.
_DONE: Final = re.compile("已?(?:全部|全面|基本)?(?:完工|竣工|建成|建成投用)")
_ITEM: Final = re.compile(r"[ \t\u3000]{0,8}(?:[（(]?\d{1,3}(?:[.．、）)\t]|[ \u3000]))")


class Heading(NamedTuple):
    """A heading, and how far what it says holds; ``listed``: for the items of a list only."""

    start: int
    stop: int
    status: str
    listed: bool


class StatusWords:
    """The words that tell a status, from ``reading_status.csv``.

    Parameters
    ----------
    rows : iterable of mapping
        ``cue`` (a regular expression), ``status`` (one of the statuses; ``target`` for the
        words of a wish; ``sure`` for cues that no wish touches).
    links : collection of str
        What leads from a clause to the list of what it is about.
    plans : PlanWords, optional
        What a heading of a plan says; without it no text tells one.
    """

    def __init__(
        self,
        rows: Iterable[Mapping[str, str]],
        links: Collection[str] = (),
        plans: PlanWords | None = None,
    ) -> None:
        cues: dict[str, list[str]] = {s: [] for s in (*_ORDER, "target", "sure")}
        for row in rows:
            cues[row["status"]].append(row["cue"])
        # An empty group after each cue tells which it was: were the cues inside the groups, the
        # search could not leap to the characters that a cue may begin with.
        self._cue = re.compile("|".join(f"{_plain_first(c)}()" for s in _ORDER for c in cues[s]))
        self._told = ("", *(s for s in _ORDER for _ in cues[s]))
        self._target = re.compile("|".join(cues["target"]) or _NEVER)
        self._sure = re.compile("|".join(cues["sure"]) or _NEVER)
        self._links = frozenset(links)
        self.plans = plans or PlanWords(())

    @classmethod
    def from_words(cls, words: Words) -> StatusWords:
        """The words of the tables."""
        uses = words.rows("uses")
        links = frozenset(row["word"] for row in uses if row["use"] == "leads to a list")
        return cls(words.rows("status"), links, PlanWords(uses))

    def sentence(self, text: str) -> Sentence | None:
        """A sentence with its cues found, to be asked about each name in it; None without any."""
        cues = self.cues(text)
        dates = dates_of(text)
        return Sentence(text, cues, dates, self._target, self._links) if cues or dates else None

    def cues(self, text: str) -> list[Cue]:
        """The cues of a text, in order."""
        sure = self._sure
        found = [
            Cue(m.start(), m.end(), self._status(m), sure.match(m[0]) is not None)
            for m in self._cue.finditer(text)
        ]
        if "研究" in text and _SCIENCE.search(text):
            # 龙口港生物生态|研究: what science studies is not planned
            found = [cue for cue in found if text[cue.start : cue.end] != "研究"]
        if "施工" in text and _ROADWORKS.search(text):
            found = [cue for cue in found if "施工" not in text[cue.start : cue.end]]
        return found

    def _status(self, match: re.Match[str]) -> str:
        return self._told[match.lastindex or 0]

    def headings(self, text: str) -> list[Heading]:
        """The headings of numbered lists and of paragraphs, in order."""
        found: list[Heading] = []
        for match in _HEADING.finditer(text):
            first = match.end() + 1
            listed = _ITEM.match(text, first) is not None
            status = self._said(match["text"])
            if not listed and not (status and match["mark"] and _PROJECTS.search(match["text"])):
                continue
            line = text.find("\n", first)
            stop = len(text) if listed or line < 0 else line
            found.append(Heading(match.start(), stop, status, listed))
        return found

    def _said(self, head: str, low: int = 0) -> str:
        """What a heading, or the head of a list, tells from `low` on; 计划竣工项目 tells none."""
        cue = self._cue.search(head, low)
        status = self._status(cue) if cue else ""
        meant = status == "open" and cue is not None and _MEANT.search(head, 0, cue.end())
        return "" if meant else status

    def row(self, text: str, at: int) -> str:
        """Status of the numbered item or table row around `at`, by a cell that is but a word for one."""
        start = _line_start(text, at)
        if start < 0:
            return ""
        stop = text.find("\n", at, at + _HEAD_REACH)
        stop = stop if stop >= 0 else min(len(text), at + _HEAD_REACH)
        celled = any(text.find(mark, start, stop) >= 0 for mark in "|\t")
        if not celled and not _ITEM.match(text, start):
            return self._field(text, start, stop)
        found = (self._of_cell(cell["text"]) for cell in _CELL.finditer(text, at, stop))
        told = next((status for status in found if status), "")
        cell = None if told else _LAST_CELL.search(text, at, stop)
        return self._of_cell(cell["text"]) if cell else told

    def _of_cell(self, cell: str) -> str:
        """What a cell tells that holds nothing else: 已投用, but not 年内建成通车."""
        cue = self._cue.search(cell)
        if cue is not None and len(cue[0]) >= len(cell) - 1:
            return self._status(cue)
        return "open" if _DONE.fullmatch(cell) else ""

    def _field(self, text: str, start: int, stop: int) -> str:
        """Status of a record of one field a line, whose line of the name is the one at `start`."""
        if not _NAMED.match(text, start):
            return ""
        for _ in range(_FIELDS):
            field = _FIELD.match(text, stop + 1)
            if field is not None:
                return self._said(field["text"])
            if stop < 0 or _NAMED.match(text, stop + 1):
                break  # the next record
            stop = text.find("\n", stop + 1, stop + _HEAD_REACH)
        return ""

    def head(self, text: str, colon: int) -> str:
        """Status of the list that follows the colon at `colon`."""
        heads = _HEAD_MARK.split(text[max(0, colon - 2 * _HEAD) : colon])
        # 已开通线路共有16条, 分别为: what only leads to a list leaves it to the clause before.
        led = len(heads) > 1 and heads[-1].strip() in self._links
        head = heads[-2] if led else heads[-1]
        status = self._said(head, max(0, len(head) - _HEAD))
        if status != "open":
            return status
        far = max(0, colon - 2 * _HEAD)
        low = max(text.rfind(mark, far, colon) for mark in "。；;\n") + 1
        return "" if self._target.search(text, max(low, far), colon) else status


def _plain_first(cue: str) -> str:
    """A cue with what must (not) stand before it told after its first character."""
    match = _LOOKS_BACK.match(cue)
    if match is None:
        return cue
    first = match["first"]
    looks = match["looks"].replace(")", first + ")")
    return f"{first}{looks}{cue[match.end() :]}"


def is_list_item(text: str, at: int) -> bool:
    """Whether the line that holds `at` is an item of a numbered list."""
    start = _line_start(text, at)
    return start >= 0 and _ITEM.match(text, start) is not None


def _line_start(text: str, at: int) -> int:
    """Where the line that holds `at` begins; -1 when that is too far back to look for."""
    far = max(0, at - _HEAD_REACH)
    found = text.rfind("\n", far, at) + 1
    return found if found or not far else -1


_SENTENCE_END: Final = re.compile(r"[。！？；!?;\n]")


def read_span(
    words: StatusWords, text: str, start: int, end: int, *, others: Iterable[tuple[int, int]] = ()
) -> Reading:
    """Status and date of any stretch of a text, by the sentence it stands in.

    `others` are stretches of the same text that could have a status too.
    """
    low = max((m.end() for m in _SENTENCE_END.finditer(text, 0, start)), default=0)
    match = _SENTENCE_END.search(text, end)
    high = match.start() if match else len(text)
    near = [
        (s - low, e - low) for s, e in others if low <= s and e <= high and (s, e) != (start, end)
    ]
    sentence = words.sentence(text[low:high])
    return sentence.read(start - low, end - low, near, year="") if sentence else NOTHING
