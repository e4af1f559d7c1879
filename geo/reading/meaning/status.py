"""What the clause around a name says of its state, and when.

The words that govern a name stand in its own clause, before or after the list it is in
(加快推进A、B…; A、B加快建设); failing that, in the next clause of the sentence, when that
clause names nothing else (…高速完成可研, 力争年内开工), or in the head of the list
(储备项目：A；B). A wish or a target is no opening: 推动…9月建成通车 says nothing about what is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from typing import Final, NamedTuple

from geo.tables.words import Words

_ORDER: Final = ("approved", "planned", "open", "construction")
_DATE: Final = re.compile(
    r"(?P<y>(?:19|20)\d{2})[年.\-/](?!\d{4})"
    r"(?:(?P<m>1[0-2]|0?[1-9])(?:[月.\-/])(?:(?P<d>3[01]|[12]\d|0?[1-9])日?)?)?"
    r"|(?<![\d年—-])(?P<m2>1[0-2]|[1-9])月(?:(?P<d2>3[01]|[12]\d|[1-9])日)?"
)
#: Matches nowhere.
_NEVER: Final = "(?!)"
_COMMA: Final = re.compile("[，,]")
_LOOKS_BACK: Final = re.compile(r"(?P<looks>(?:\(\?<[!=][^()|]+\))+)(?P<first>\w)")
_DIGIT: Final = re.compile("[0-9]")
#: 到2025年,: the clause before tells by when.
_BY_YEAR: Final = re.compile(
    r"(?:到|至|力争|计划|预计)20\d\d年(?:[底末前]|年底)?[，,]$|20\d\d年[底末]?前[，,]$"
)
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
_PROJECTS: Final = re.compile("项目|工程")
#: …。在建, …,续建, … | 前期: what stands alone at the end of a row.
_LAST_CELL: Final = re.compile(
    r"[。；;，,|\t \u3000](?P<text>[^\s。；;，,|]{2,6})[。；;，,]?[ \t\r]{0,4}$"
)
_ITEM: Final = re.compile(r"[ \t\u3000]{0,8}(?:[（(]?\d{1,3}(?:[.．、）)\t]|[ \u3000]))")


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


class Heading(NamedTuple):
    """A heading, and how far what it says holds; ``listed``: for the items of a list only."""

    start: int
    stop: int
    status: str
    listed: bool


#: What a clause without a word on the matter tells.
NOTHING: Final = Reading("", "")


class StatusWords:
    """The words that tell a status, from ``reading_status.csv``.

    Parameters
    ----------
    rows : iterable of mapping
        ``cue`` (a regular expression), ``status`` (one of the statuses; ``target`` for the
        words of a wish; ``sure`` for cues that no wish touches).
    links : collection of str
        What leads from a clause to the list of what it is about.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]], links: Collection[str] = ()) -> None:
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

    @classmethod
    def from_words(cls, words: Words) -> StatusWords:
        """The words of the tables."""
        uses = (row["word"] for row in words.rows("uses") if row["use"] == "leads to a list")
        return cls(words.rows("status"), frozenset(uses))

    def sentence(self, text: str) -> Sentence | None:
        """A sentence with its cues found, to be asked about each name in it; None without any."""
        cues = self.cues(text)
        digit = _DIGIT.search(text)
        dates = list(_DATE.finditer(text, digit.start())) if digit else []
        return Sentence(text, cues, dates, self._target, self._links) if cues or dates else None

    def cues(self, text: str) -> list[Cue]:
        """The cues of a text, in order."""
        sure = self._sure
        return [
            Cue(m.start(), m.end(), self._status(m), sure.match(m[0]) is not None)
            for m in self._cue.finditer(text)
        ]

    def _status(self, match: re.Match[str]) -> str:
        return self._told[match.lastindex or 0]

    def headings(self, text: str) -> list[Heading]:
        """The headings of numbered lists and of paragraphs, in order."""
        found: list[Heading] = []
        for match in _HEADING.finditer(text):
            first = match.end() + 1
            listed = _ITEM.match(text, first) is not None
            cue = self._cue.search(match["text"])
            if not listed and not (cue and match["mark"] and _PROJECTS.search(match["text"])):
                continue
            line = text.find("\n", first)
            stop = len(text) if listed or line < 0 else line
            found.append(Heading(match.start(), stop, self._status(cue) if cue else "", listed))
        return found

    def row(self, text: str, at: int) -> str:
        """Status of the numbered item or table row around `at`, by its last cell."""
        start = _line_start(text, at)
        if start < 0:
            return ""
        stop = text.find("\n", at, at + _HEAD_REACH)
        stop = stop if stop >= 0 else min(len(text), at + _HEAD_REACH)
        if not _ITEM.match(text, start) and text.find("|", start, stop) < 0:
            return ""
        cell = _LAST_CELL.search(text, at, stop)
        cue = self._cue.search(cell["text"]) if cell else None
        # 已投用, but not 年内建成通车
        return self._status(cue) if cell and cue and len(cue[0]) >= len(cell["text"]) - 1 else ""

    def head(self, text: str, colon: int) -> str:
        """Status of the list that follows the colon at `colon`."""
        head = _HEAD_MARK.split(text[max(0, colon - _HEAD) : colon])[-1]
        match = self._cue.search(head)
        return self._status(match) if match else ""


def _plain_first(cue: str) -> str:
    """A cue with what must (not) stand before it told after its first character."""
    match = _LOOKS_BACK.match(cue)
    if match is None:
        return cue
    first = match["first"]
    looks = match["looks"].replace(")", first + ")")
    return f"{first}{looks}{cue[match.end() :]}"


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

    def read(self, start: int, end: int, others: list[tuple[int, int]], *, year: str) -> Reading:
        """Status and date of the name at ``start:end``.

        Parameters
        ----------
        start, end : int
            Where the name stands in the sentence.
        others : list of (int, int)
            The names of the sentence that could have a status; this one may be among them.
        year : str
            Year of the document, for dates without one; "" when unknown.
        """
        text = self.text
        if self._titled and text.rfind("《", 0, start) > text.rfind("》", 0, start):
            return NOTHING  # a title tells nothing about its subject
        low, high = self._clause(start, end)
        if not self._cues:
            return Reading("", self._date(low, high, year))
        status = self._after(end, low, high, others) or self._before(start, low, others)
        told = (low, high)
        if not status:
            status = self._carried(start, low, others)
        if not status:
            status, told = self._next_clauses(high, others, told)
        date = self._date(*told, year) if self._dates else ""
        return Reading("" if status == "target" else status, date)

    def _date(self, low: int, high: int, year: str) -> str:
        """The first date of a clause, as far as it is told."""
        match = next((m for m in self._dates if m.start() >= low and m.end() <= high), None)
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

    def _clause(self, start: int, end: int) -> tuple[int, int]:
        commas = self._commas
        before, after = bisect_left(commas, start), bisect_left(commas, end)
        low = commas[before - 1] + 1 if before else 0
        return low, commas[after] if after < len(commas) else len(self.text)

    def _after(self, at: int, low: int, high: int, others: list[tuple[int, int]]) -> str:
        """The first cue after the name in its clause."""
        for cue in self._cues[bisect_left(self._starts, at) :]:
            if cue.start >= high:
                break
            if self._bracketed and self._is_of_another(cue, at):
                continue
            if self.text[cue.end : cue.end + 1] == "的" and self._names_follow(cue, others):
                continue  # A与加快建设的|B交会: it is said of B
            doubtful = cue.status in ("open", "construction") and not cue.sure
            if doubtful and self._is_wished(cue, low):
                starts = "开工" in self.text[cue.start : cue.end]
                return "planned" if cue.status == "construction" and starts else "target"
            return cue.status
        return ""

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
        while at < len(self.text):
            low, high = self._clause(at + 1, at + 1)
            low, high = at + 1, max(high, at + 1)
            if any(at <= start < high for start, _ in others):
                break
            status = self._after(low, low, high, others)
            if status:
                return status, (low, high)
            at = high
        return "", told


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


def _covered(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    """Whether a stretch lies inside, or is the beginning of, another name's list item."""
    return any(s < end and start < e for s, e in others)


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
