"""By when a name is to be ready, where no word of its clause tells a state.

计划年底A贯通, A已露雏形, |计划年底完工: 完工, 竣工 and 贯通 are no states (a tunnel is through long before
a train runs), but the day they are meant for is one to come. A合龙, |为2027年全线通车奠定基础 tells
the day of the whole, though only a piece of it is spoken of.
"""

from __future__ import annotations

__all__ = ["ready_by"]

import re
from collections.abc import Callable, Sequence
from typing import Final

from geo.reading.meaning.subjects import has_own_subject, is_alone, is_of_a_piece
from geo.reading.meaning.told_dates import ToldDates

_WORKS: Final = frozenset(("rail", "road", "hub", "project"))
#: What is done when a work is ready, but tells no state by itself.
_READY: Final = re.compile(
    "(?<![未没不])(?:完工|竣工|贯通|交工|具备[^，,。；;]{0,8}条件|建成)(?![之以]?[后前]|验收)"
)
#: 预计2027年|全线通车, 计划年内|投运: of the whole, whatever piece was spoken of before.
_WHOLE: Final = re.compile(
    "(?:全线|全面)[^，,。；;]{0,6}(?:通车|开通|运营|贯通|建成|完工|竣工)(?!后)"
    "|(?:通航|投[用运]|启用|投入(?:使用|运营))(?!后)"
)
#: …合龙, |为2027年全线通车奠定了基础.
_GROUNDWORK: Final = re.compile(
    "[^，,为]{0,6}为(?P<of>[^，,。；;]{2,30}?(?:通车|开通|运营|投[用运产]|建成|通航|贯通)[^，,。；;]{0,8}?)"
    "(?:奠定|打下|创造|提供)"
)
#: In how many clauses after its own a name may be told to be ready.
_NEXT: Final = 2
_Spans = Sequence[tuple[int, int]]


def ready_by(
    text: str,
    dates: ToldDates,
    name: tuple[int, int],
    others: _Spans,
    *,
    clause: Callable[[int, int], tuple[int, int]],
    year: str,
    now: str,
    kind: str,
) -> str:
    """ISO date by which a name is to be ready; "" when no date to come is told of it.

    Parameters
    ----------
    text : str
        The sentence.
    dates : ToldDates
        Its dates.
    name : (int, int)
        Where the name stands.
    others : sequence of (int, int)
        The names that could have a status.
    clause : callable
        Where the clause around a stretch stands.
    year, now : str
        Year or day of the text for dates without one, and its day as far as it is known.
    kind : str
        Kind of the name.
    """
    if kind not in _WORKS or not dates:
        return ""
    start, end = name
    low, high = clause(start, end)
    done = _READY.search(text, end, high)
    if done is not None and not is_of_a_piece(text, end, done.start(), kind):
        named = any(end <= begin < done.start() for begin, _ in others)
        told = "" if named else dates.aimed(low, high, year, now) or dates.ahead(low, year, now)
        if told:
            return told
    piece = is_of_a_piece(text, end, high, kind)
    if piece and kind == "hub" and "主体" not in text[end:high]:
        return ""  # 新建航站楼落成, 计划…启用: the piece
    for _ in range(_NEXT):
        if high >= len(text):
            break
        low, high = high + 1, max(clause(high + 1, high + 1)[1], high + 1)
        if any(low <= begin < high for begin, _ in others) or has_own_subject(text, low):
            break
        if ground := _GROUNDWORK.match(text, low, high):
            return dates.inside(*ground.span("of"), year)
        if _is_done(text, low, high, piece=piece):
            return dates.aimed(low, high, year, now)
    return ""


def _is_done(text: str, low: int, high: int, *, piece: bool) -> bool:
    """Whether a clause says of what was spoken of, or after a piece of the whole, that it is ready."""
    done = _WHOLE.search(text, low, high)
    if done is None and not piece:
        done = _READY.search(text, low, high)
    return done is not None and is_alone(text, low, done.start())
