"""Numbers with a unit, and what they are of: 总投资超千亿元, 10-20个森林小镇, 1.8万余家机构.

Dates, ordinals (第三批), spans of time and small counts in characters (三个方面) are no amounts.
"""

from __future__ import annotations

__all__ = ["Quantities", "Quantity"]

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from geo.numerals import CHARACTERS, TENS, number_of

_DIGITS: Final = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?"
_MANY: Final = {"": 1.0, "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8, "百万": 1e6, "千万": 1e7,
                "万亿": 1e12}  # fmt: skip
_WORDS: Final = f"[{CHARACTERS}]{{1,8}}"
#: 投资85亿: money, where the words before it speak of money.
_BARE: Final = ("亿",)
_MONEY: Final = re.compile("投资|资金|产值|收入|税收|贷款|造价")
#: Units that swallow what multiplies them: 亿元 is a unit, 万人 is ten thousand of 人.
_SCALED: Final = re.compile("^(?:万亿|亿|万)")
_MORE: Final = "余|多|来|几"
_ABOUT_BEFORE: Final = re.compile(
    r"(?P<more>超过?|逾|突破|不低于|不少于|至少|高于|大于|达到?[^，。]{0,2}以上)$"
    r"|(?P<about>约为?|近|大约|左右|预计)$|(?P<less>不足|不到|低于|少于)$"
)
_ABOUT_AFTER: Final = re.compile("(?P<more>以上|有余)|(?P<about>左右|上下)")
#: What no count stands before: 第22个, and what is no count: 9个月, 3个小时, 20个工作日.
_ORDINAL: Final = re.compile(r"(?:第|[A-Za-z\d:：/—–_-]|\d[.．])$")
_TIME: Final = re.compile("(?:多|半)?(?:月|小时|工作日|年(?!度)|星期|昼夜|世纪|季度)")
#: The smallest count in characters that is a figure: 两个, 三项 are turns of speech.
_LEAST_TOLD: Final = 5
#: 四大功能, 八大行动: a count that names a programme.
_BIG: Final = re.compile(
    "(?P<count>[二三四五六七八九十]|十[一二三四五六]|[2-9]|1\\d)大(?P<of>功能|行动|板块|任务|工程|体系|平台|中心|领域|产业|计划|片区|组团|支柱|基地)"
)
_COUNTED: Final = re.compile("[\u3400-\u9fff]{0,10}")
_OF: Final = re.compile("[^，,。；;：:、！？!?\\n\t|（(）)《》“”\\d]{1,18}$")
_ADVANCE: Final = re.compile(
    "^(?:累计|已|将|力争|要|共|合计|计划|预计|每年|同比|全部|均)"
    "|(?:完成|实现|达到?|突破|超过?|约为?|近|为|至|增至|提高到?|增长到?|增长|上升到?|下降|有|是|逾|不低于|到|已|共)+$"
)


class Quantity(NamedTuple):
    """A number with a unit in plain text.

    ``start:end`` covers the number, its unit and, of a count, what is counted; ``counted`` is
    the latter. The rest is as in :class:`geo.reading.projects.statement.Amount`.
    """

    start: int
    end: int
    value: float
    most: float
    op: str
    unit: str
    sort: str
    of: str
    counted: str


class Quantities:
    """Finds amounts by the units of ``reading_units.csv``.

    Parameters
    ----------
    rows : iterable of mapping
        ``unit`` and ``sort``; what a unit is ``told_as``, and how many of these it is (``times``).
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        rows = list(rows)
        self._sorts = {row["unit"]: row["sort"] for row in rows}
        self._told_as = {
            row["unit"]: (row["told_as"], float(row["times"])) for row in rows if row["told_as"]
        }
        units = "|".join(re.escape(u) for u in sorted(self._sorts, key=lambda u: (-len(u), u)))
        number = f"(?:(?P<n>{_DIGITS})|(?P<w>{_WORDS}))"
        self._amount = re.compile(
            rf"{number}(?:\s?[-—–~～至到]{{1,2}}\s?(?P<m>{_DIGITS}))?\s?(?P<x>{_MORE})?"
            rf"(?P<many>万亿|百万|千万|[百千万亿])?(?P<y>{_MORE})?[ \u3000\xa0]?(?P<unit>{units})"
        )

    def of(self, text: str) -> list[Quantity]:
        """The amounts of a plain text, in order."""
        found = [q for m in self._amount.finditer(text) if (q := self._read(text, m)) is not None]
        taken = {position for q in found for position in range(q.start, q.end)}
        for match in _BIG.finditer(text):
            if match.start() not in taken and not _ORDINAL.search(text, 0, match.start()):
                value = float(number_of(match["count"]))
                of = _of(text, match.start())
                quantity = Quantity(
                    *match.span(), value, value, "=", "项", "count", of, match["of"]
                )
                found.append(quantity)
        return sorted(found)

    def is_unit(self, word: str) -> bool:
        """Whether a word is the unit of an amount."""
        return word in self._sorts

    def _read(self, text: str, match: re.Match[str]) -> Quantity | None:
        start, end = match.start(), match.end()
        unit, many = match["unit"], match["many"] or ""
        if _ORDINAL.search(text, max(0, start - 2), start) or _is_item_number(text, match):
            return None
        sort = self._sorts[unit]
        if many and many + unit in self._sorts:
            unit, many = many + unit, ""
        told = match["n"]
        if told is None:
            value = _in_characters(match["w"], match["many"] or "", sort)
            if not value:
                return None
        else:
            value = _digits(told)
        counted = ""
        if sort in ("count", "households", "people"):
            if unit == "个" and _TIME.match(text, end):
                return None
            counted = _counted(text, end)
        times = _MANY[many]
        if unit in _BARE and not _MONEY.search(_of(text, start)):
            return None
        if unit in self._told_as:
            unit, factor = self._told_as[unit]
            times *= factor
        most = _digits(match["m"]) if match["m"] else value
        op = _op(text, start, end, match) if most == value else "range"
        if most < value:
            return None  # 5-2个: no range
        return Quantity(
            start, end + len(counted), _rounded(value * times), _rounded(most * times), op, unit,
            sort, _of(text, start), counted,
        )  # fmt: skip


def _is_item_number(text: str, match: re.Match[str]) -> bool:
    """3 株洲大桥: a number that begins a line and stands apart numbers an item."""
    begins = match.start() == 0 or text[match.start() - 1] in "\r\n"
    return begins and text[match.start("unit") - 1] in " \u3000\xa0"


def _digits(told: str) -> float:
    """2,650 and 2，650 as a number."""
    return float(told.replace(",", "").replace("，", ""))


def _rounded(value: float) -> float:
    return round(value, 6)


def _in_characters(word: str, many: str, sort: str) -> float:
    """千|亿元, 十五|个: a number in characters; 0 for a small count or what is none."""
    if len(word) > 1 and not TENS.keys() & set(word):
        return 0.0  # 二〇七所: a number by its digits is a name
    value = number_of(word)
    if sort in ("count", "people", "households"):
        return float(value) if many or value >= _LEAST_TOLD else 0.0
    return float(value) if many or len(word) > 1 else 0.0


def _op(text: str, start: int, end: int, match: re.Match[str]) -> str:
    if match["x"] or match["y"]:
        return ">"
    for found in (
        _ABOUT_BEFORE.search(text, max(0, start - 5), start),
        _ABOUT_AFTER.match(text, end),
    ):
        if found is not None:
            told = found.groupdict()
            return ">" if told.get("more") else "<" if told.get("less") else "~"
    return "="


#: Where what is counted ends.
_COUNT_ENDS: Final = re.compile(
    "的|通车|昨天|今天|日前|目前|去年|今年|投|建|完|启|开|正|已|将|在|为|和|与|及|以|集|全|总|落|实|涵|分|走|取|有|均|都|被|加快|推进|可|能"
)
_LONGEST_COUNTED: Final = 10


def _counted(text: str, end: int) -> str:
    """What stands right after a counter: 22个|项目, 400余户|企业."""
    match = _COUNTED.match(text, end)
    word = match[0] if match else ""
    stop = _COUNT_ENDS.search(word)
    return word[: stop.start()] if stop else word


def _of(text: str, start: int) -> str:
    """What a number is of, by the words before it in its clause: 常住人口城镇化率|达到75%."""
    match = _OF.search(text, max(0, start - 18), start)
    if match is None:
        return ""
    word = match[0].strip()
    while True:
        shorter = _ADVANCE.sub("", word).strip()
        if shorter == word:
            return word
        word = shorter
