"""Which amounts a project has, and which figures a sentence gives."""

from __future__ import annotations

__all__ = ["figures_of", "taken_by"]

import re
from collections.abc import Callable, Sequence
from typing import Final

from geo.reading.meaning.dates import When, dates_of
from geo.reading.meaning.told_dates import is_later
from geo.reading.mention import Mention
from geo.reading.projects.places import Places
from geo.reading.projects.quantities import Quantity
from geo.reading.projects.statement import Amount, FigureStatement
from geo.reading.projects.things import Thing

#: What an amount of a project is of, by sort of unit; others need a word for it.
_OF_PROJECTS: Final = {
    "money": re.compile("投资|造价|概算|估算|总额|资金|注资"),
    "length": re.compile("全长|总长|长度|长约|长$|里程|线路|长为|主线|其中"),
    "area": re.compile("面积|占地|用地|建筑|规模|规划"),
    "power": re.compile(""),
    "mass": re.compile("年产|产能|吞吐|规模"),
    "volume": re.compile("供水|库容|引水|处理|规模|输气|能力|产能"),
    "count": re.compile("年产|产能"),
    "speed": re.compile("时速|速度"),
}
#: 投资近200亿元的|配置工程, 全长30公里的|大道: the amount stands before its thing.
_OF_NEXT: Final = re.compile('(?:人民币)?的[“"]?[\u3400-\u9fff]{0,6}')
#: Kinds of things that have no amounts of a sort.
_NEVER: Final = {
    "length": ("hub", "park", "new_area", "project_batch", "platform", "axis_or_zone"),
    "speed": ("hub", "park", "new_area", "project_batch", "platform", "facility"),
}
#: What a line only runs along, or meets: 终点至|机场, 沿|解放路.
_MET: Final = re.compile("(?:至|到|沿着?|经过?|穿越|跨越?|连接|衔接|接入?|于|途经)$")
_GOES_ON: Final = re.compile(
    r"\s*(?:该|此|本|这)?(?:条|个|座)?(?:项目|工程|线路|铁路|公路|高速|大桥|隧道|主线|正线|全线|全长|线|[\u3400-\u9fff]{0,4}地铁)"
    r"|\s*(?:本次|此次|这批|本批|该批)(?:集中)?(?:开工|签约)?(?:的|重大|重点)?项目"
    r"|\s*(?:其中)?(?:总投资|计划投资|概算|规划面积|占地|建筑面积|总长|设计时速)"
)
_AND_MORE: Final = re.compile(
    r"等[^，,。；;]{0,6}?(?:\d+|[一二三四五六七八九十]+)[个项][^，,。；;]{0,12}(?:项目|工程)"
)
_AIMED: Final = re.compile("力争|预计|计划|目标|将|争取|拟|有望|到20\\d\\d年|确保")
_NAMED_LEVEL: Final = re.compile("级")
_KINDS_OF_COUNTS: Final = (
    ("合作|板块", "cooperation_count"), ("项目|工程", "project_count"),
    ("任务|领域|方面|行动", "task_count"), ("事项", "service_items"), ("企业|公司", "enterprise_count"),
    ("学校|中小学", "school_count"), ("机构|医院", "institution_count"),
)  # fmt: skip
_GDP: Final = re.compile("生产总值|GDP|经济总量")
_LONGEST_LABEL: Final = 40


def taken_by(
    text: str,
    low: int,
    things: Sequence[Thing],
    quantities: Sequence[Quantity],
    last: Sequence[Thing],
) -> dict[int, list[Quantity]]:
    """Amounts of each thing, by where it starts.

    An amount belongs to the thing right after it (…亿元的大道), else to the last one before it
    that can have such an amount: no station is 299 km long. In a sentence that goes on about
    what was spoken of before (该项目总投资…, 线路全长…) it belongs to the last thing before.

    Parameters
    ----------
    text : str
        Plain text.
    low : int
        Where the sentence begins.
    things, quantities : sequences
        Those of the sentence, in order.
    last : sequence of Thing
        Those of the last sentence that has any.
    """
    taken: dict[int, list[Quantity]] = {}
    goes_on = _GOES_ON.match(text, low) is not None
    for quantity in quantities:
        if quantity.sort in _OF_PROJECTS:
            owner = _owner(text, low, things, quantity, last if goes_on else ())
            if owner is not None:
                taken.setdefault(owner.start, []).append(quantity)
    return taken


def _owner(
    text: str, low: int, things: Sequence[Thing], quantity: Quantity, last: Sequence[Thing]
) -> Thing | None:
    """The thing an amount is of; `last` are those that the sentence may go on about."""
    if any(t.start <= quantity.start < t.end for t in things):
        return None  # 600MW项目: a part of the name
    following = next((t for t in things if t.start >= quantity.end), None)
    if following is not None and _OF_NEXT.fullmatch(text, quantity.end, following.start):
        return following
    before = [t for t in things if t.end <= quantity.start] or list(last)
    before = _able(text, low, before, things, quantity)
    if before and (_OF_PROJECTS[quantity.sort].search(quantity.of) or before[-1].sort == "row"):
        return before[-1]
    return None


def _able(
    text: str, low: int, before: Sequence[Thing], things: Sequence[Thing], quantity: Quantity
) -> list[Thing]:
    """The things before an amount that it may be of."""
    able = [t for t in before if t.kind not in _NEVER.get(quantity.sort, ())]
    able = [t for t in able if not _MET.search(text, low, t.start)] or able
    if able and able[-1].sort != "count" and _AND_MORE.match(text, able[-1].end):
        return [t for t in things if t.sort == "count"]  # A、B等12个项目…, 总投资68亿元: of all
    return able


def figures_of(
    quantities: Sequence[Quantity],
    text: str,
    low: int,
    high: int,
    inside: Sequence[tuple[int, int, Mention]],
    places: Places,
    dated: str,
    amount: Callable[[Quantity], Amount],
) -> list[FigureStatement]:
    """The figures of a sentence; bounds are those of the plain text, ``document`` is None."""
    when = dates_of(text[low:high])
    made = []
    for quantity in quantities:
        if quantity.sort == "speed" or _NAMED_LEVEL.match(text, quantity.end):
            continue
        told = _last(when, quantity.start - low)
        year = dated[:4]
        as_of = told.iso(year) if told is not None else ""
        clause = max((text.rfind(mark, low, quantity.start) for mark in "，,"), default=low)
        aimed = _AIMED.search(text, max(low, clause - 1), quantity.start) is not None
        aimed = aimed or (told is not None and is_later(as_of, dated))
        made.append(
            FigureStatement(
                None,
                amount(quantity),
                "target" if aimed else _kind(quantity),
                _label(quantity),
                places.around(quantity.start, text, low, inside),
                as_of or dated,
                low,
                high,
            )
        )
    return made


def _last(when: Sequence[When], at: int) -> When | None:
    """The last date before a position."""
    return next((w for w in reversed(when) if w.end <= at), None)


def _kind(quantity: Quantity) -> str:
    if quantity.sort == "money":
        if _GDP.search(quantity.of):
            return "gdp"
        return "investment" if "投资" in quantity.of else "amount"
    if quantity.sort == "count":
        told = (kind for word, kind in _KINDS_OF_COUNTS if re.search(word, quantity.counted))
        return next(told, "count")
    return {"people": "people", "length": "length", "area": "area"}.get(quantity.sort, "indicator")


def _label(quantity: Quantity) -> str:
    label = (
        f"{quantity.of} {quantity.counted}".strip()
        if quantity.of != quantity.counted
        else quantity.of
    )
    return (label or quantity.unit)[:_LONGEST_LABEL]
