"""Which words make a thing a project: 加快推进|甲、乙, 甲、乙等|建设, 丙|建成投用."""

from __future__ import annotations

__all__ = ["carried", "governing"]

import re
from collections.abc import Sequence
from typing import Final

from geo.reading.meaning.subjects import is_of_a_piece
from geo.reading.projects.things import Clause, Thing
from geo.reading.projects.words import ProjectWords, Took

#: How far from a list its words may stand, in characters.
_BEFORE: Final = 16
_AFTER: Final = 18
#: Between a word of making and what it takes: 建设|一批绿量充足的|森林小镇.
_GAP: Final = re.compile(r"[^，,。；;：:、《》]*")
_GAP_TITLE: Final = re.compile(r"[^。；;\n]*")
#: What may stand between the list and the words after it: 等重大平台|加快建设, (一期)|开工.
_TAIL: Final = re.compile(
    r"(?:[（(][^（()）]{1,14}[）)])?[”\"’》]?(?:(?:、[^，,。；;、]{1,8}){0,2}等)?[^，,。；;：:、]*"
)
#: 听取金融…|印发的|《…》: a plan that is only told of.
_TOLD_OF: Final = re.compile("的")
_IS: Final = re.compile(r"[^，,。；;]{0,18}[，,]?是[^，,。；;]{2,36}(?:项目|工程)")
#: …集中开工仪式: it says itself what is done.
_EVENT: Final = re.compile("开工|签约")
#: 铁路|建设者, 高铁|建设热潮: what is said of building, and not of what is built.
_NOUN: Final = re.compile(
    "建设(?:者|热潮|力度|大军|管理|标准|经验|公司|集团|局|指挥部|办公室|单位|部门|市场|资金|投资|史|成就|精神|理念|速度|技术"
    "|而?牺牲|工人|工地|的(?:通知|意见|经验|主力|大军))"
)
_BUILT: Final = re.compile("建设|发展|打造")
_PLANS: Final = ("plan", "any")


def governing(
    text: str,
    clause: Clause,
    listed: Sequence[Thing],
    things: Sequence[Thing],
    words: ProjectWords,
) -> str:
    """The words that make a list of things projects; "" when none do.

    Parameters
    ----------
    text : str
        Plain text.
    clause : Clause
        The clause the list stands in.
    listed : sequence of Thing
        The list.
    things : sequence of Thing
        All things of the clause.
    """
    start, end = listed[0].start, listed[-1].end
    event = _EVENT.search(text, start, end) if listed[0].sort == "count" else None
    if event is not None:
        return event[0]
    before = _before(text, clause, start, listed[0], things, words)
    said = listed[-1].mention
    after = _after(text, clause, end, things, words, said.kind if said is not None else "")
    if before is not None and before.takes == "with":
        before = before if after is not None or _BUILT.search(text, end, clause.high) else None
    if before is not None and _acts(text, clause, end, things, words):
        before = None
    if before is None and listed[0].kind == "plan":
        return ""
    if listed[0].sort == "listed":
        return "项目"
    told = [text[t.start : t.end] for t in (before, after) if t is not None]
    if not told:
        match = _IS.match(text, end)
        return "是" if match and listed[0].kind != "plan" else ""
    return "…".join(told)


def _before(
    text: str,
    clause: Clause,
    start: int,
    first: Thing,
    things: Sequence[Thing],
    words: ProjectWords,
) -> Took | None:
    titled = first.sort == "title"
    low = max(text.rfind(mark, 0, start) for mark in "。；;\n") + 1 if titled else clause.low
    for took in reversed(words.before.of(text, low, start)):
        if any(t.start < took.end and took.start < t.end for t in things):
            continue
        gap = (_GAP_TITLE if titled else _GAP).fullmatch(text, took.end, start)
        if gap is None or (not titled and len(gap[0]) > _BEFORE):
            return None
        if not titled and any(took.end <= t.start and t.end <= start for t in things):
            return None
        if titled and _TOLD_OF.match(text, took.end):
            return None
        if _fits(took, first):
            return took
        if first.kind != "plan":
            return None
    return None


def _fits(took: Took, thing: Thing) -> bool:
    if thing.kind == "plan":
        return took.takes in _PLANS
    if took.takes == "agreement":
        return thing.kind in ("cooperation", "project_batch")
    return took.takes != "plan"


def _after(
    text: str,
    clause: Clause,
    end: int,
    things: Sequence[Thing],
    words: ProjectWords,
    kind: str = "",
) -> Took | None:
    following = min((t.start for t in things if t.start >= end), default=clause.high)
    for took in words.after.of(text, end, clause.high):
        if took.start >= following or took.start - end > _AFTER:
            return None
        if kind and is_of_a_piece(text, end, took.start, kind):
            return None  # 德宜高铁|安海湾特大桥|合龙
        if _NOUN.match(text, took.start):
            continue
        if _TAIL.fullmatch(text, end, took.start):
            return took
    return None


def _acts(
    text: str, clause: Clause, end: int, things: Sequence[Thing], words: ProjectWords
) -> bool:
    """推进|甲与乙|共创丙: they are asked to make another thing, and are none themselves."""
    following = [t.start for t in things if t.start >= end]
    if not following:
        return False
    return any(
        t.start == end and t.end <= following[0]
        for t in words.before.of(text, end, clause.high)[:1]
    )


#: Works and lines that a sentence goes on about without naming them again.
_GOES_ON: Final = frozenset(("rail", "road", "hub", "facility", "river_eco", "platform"))
#: How many clauses it does so.
_NEXT: Final = 2
_OTHER: Final = re.compile(r"\s*(?:届时|其中|同时|此外|以|为了|并为|从而|使|让)")


def carried(
    text: str,
    clauses: Sequence[Clause],
    index: int,
    listed: Sequence[Thing],
    things: Sequence[Thing],
    words: ProjectWords,
) -> str:
    """The words of the next clauses of a sentence that name nothing else: 丙…, 全线|开工.

    `index` is that of the clause the list ends, `things` are those of the whole sentence.
    """
    last = listed[-1]
    if last.kind not in _GOES_ON or any(
        last.end <= thing.start < clauses[index].high for thing in things
    ):
        return ""
    for clause in clauses[index + 1 : index + 1 + _NEXT]:
        if any(clause.low <= thing.start < clause.high for thing in things):
            return ""
        if _OTHER.match(text, clause.low):
            return ""
        found = words.after.of(text, clause.low, clause.high)
        if found:
            return text[found[0].start : found[0].end]
    return ""
