"""What the clause around a name says of its state, and when.

The words that govern a name stand in its own clause, before or after the list it is in
(加快推进A、B…; A、B加快建设); failing that, in the next clause of the sentence, when that
clause names nothing else (…高速完成可研, 力争年内开工). A wish or a target is no opening:
推动…9月建成通车 says nothing about what is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_OPEN: Final = (
    r"建成通车|建成投用|建成投运|建成运营|开通运营|通车运营|正式通车|全线通车|已通车|投入使用|投入运营|"
    r"投入运行|试运营|建成|通车|开通|运营|投用|投运|通航|竣工|完工|运行(?=满|良好|平稳|一)"
)
_CONSTRUCTION: Final = (
    r"在建|续建|开工建设|全面开工|新开工|集中开工|已开工|正式开工|全线开工|加快建设|加快推进|加速推进|加紧建设|加速建设|"
    r"抓紧施工|施工|动工|破土|启动建设|铺轨|架梁|掘进|浇筑|封顶|合龙|贯通|试运行|联调联试|主体完成|建设中|"
    r"正在建设|推进建设|开工|复工"
)
_APPROVED: Final = r"获批|批复|获得批准|核准|审批通过|通过审批"
_PLANNED: Final = (
    r"规划建设|规划研究|规划新建|规划|研究|前期|谋划|储备|拟建|计划开工|力争[^,，。；;]{0,8}开工|计划[^,，。；;]{0,8}开工|"
    r"争取[^,，。；;]{0,8}开工|\d年前开工|预计[^,，。；;]{0,8}开工|将于[^,，。；;]{0,8}开工|可研|论证|选址|启动编制|暂未开工|尚未开工|未开工"
)
_CUE: Final = re.compile(
    f"(?P<planned>{_PLANNED})|(?P<approved>{_APPROVED})|(?P<open>{_OPEN})|(?P<construction>{_CONSTRUCTION})"
)
#: Words before a cue that make it a wish.
_TARGET: Final = re.compile(
    r"推动|力争|确保|预计|计划|即将|争取|有望|目标|将(?!军)|待|随着|明年|年底前|年前|实现(?!了)|早日|尽快|具备|条件|为.{0,6}打下|如期"
)
_NOT_CUE: Final = re.compile(
    r"规划(?:纲要|局|和|》)|研究(?:院|所|员|中心)|运营(?:公司|商|中心)|施工(?:单位|方|人员)|开通(?:异地)"
)
_CLAUSE: Final = re.compile(r"[，,]")
_DATE: Final = re.compile(
    r"(?P<y>(?:19|20)\d{2})[年.\-/](?!\d{4})(?:(?P<m>1[0-2]|0?[1-9])(?:[月.\-/])(?:(?P<d>3[01]|[12]\d|0?[1-9])日?)?)?"
    r"|(?<![\d年—-])(?P<m2>1[0-2]|[1-9])月(?:(?P<d2>3[01]|[12]\d|[1-9])日)?"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Status ("" when the clause tells none) and ISO date ("" when none)."""

    status: str
    date: str


def read_status(
    sentence: str, start: int, end: int, others: list[tuple[int, int]], *, year: str
) -> Reading:
    """Status and date of a name at ``start:end`` of its sentence.

    Parameters
    ----------
    sentence : str
        The sentence.
    start, end : int
        Where the name stands in it.
    others : list of (int, int)
        The other names of the sentence that could have a status.
    year : str
        Year of the document, for dates without one; "" when unknown.
    """
    low, high = _clause(sentence, start, end)
    own = sentence[low:high]
    if sentence.rfind("《", 0, start) > sentence.rfind("》", 0, start):
        return Reading("", "")
    status = _after(own, end - low) or _before(own, start - low, others, low)
    span = own
    if not status:
        status, span = _next_clauses(sentence, high, others, own)
    if status == "target":
        status = ""
    return Reading(status, _date(span if status else own, year))


def _clause(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of the clause: commas end it, unless they stand inside the name."""
    low = max(sentence.rfind("，", 0, start), sentence.rfind(",", 0, start)) + 1
    match = _CLAUSE.search(sentence, end)
    return low, match.start() if match else len(sentence)


def _kind(match: re.Match[str], text: str) -> str:
    if _NOT_CUE.match(text, match.start()):
        return ""
    return match.lastgroup or ""


def _after(clause: str, at: int) -> str:
    """The first cue after the name in its clause."""
    for match in _CUE.finditer(clause, at):
        kind = _kind(match, clause)
        if not kind:
            continue
        if kind in ("open", "construction") and _TARGET.search(clause[: match.start()]):
            return "planned" if kind == "construction" and "开工" in match[0] else "target"
        return kind
    return ""


def _before(clause: str, at: int, others: list[tuple[int, int]], low: int) -> str:
    """The last cue before the name in its clause."""
    last, kind = None, ""
    for match in _CUE.finditer(clause, 0, at):
        found = _kind(match, clause)
        if found and not any(s - low <= match.start() < e - low for s, e in others):
            last, kind = match, found
    if last is None:
        return ""
    if kind == "open" and _TARGET.search(clause[: last.start()]):
        return "target"
    return kind


def _next_clauses(
    sentence: str, at: int, others: list[tuple[int, int]], own: str
) -> tuple[str, str]:
    """A cue in the clauses after, as long as they name nothing else."""
    while at < len(sentence):
        match = _CLAUSE.search(sentence, at + 1)
        high = match.start() if match else len(sentence)
        if any(at <= start < high for start, _ in others):
            return "", own
        clause = sentence[at + 1 : high]
        status = _after(clause, 0)
        if status:
            return status, clause
        at = high
    return "", own


def _date(clause: str, year: str) -> str:
    """The first date of a clause, as far as it is told."""
    match = _DATE.search(clause)
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
