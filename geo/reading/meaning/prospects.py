"""Words for a state that tell none: of the time after it, of what is made ready, of what is not.

随着A建成通车后…, 为A通车奠定基础, A运营筹备, 尚未运营的A: the word stands there, the state does not.
"""

from __future__ import annotations

__all__ = [
    "has_own_verb",
    "is_not",
    "is_of_an_accident",
    "is_prospect",
    "is_to_begin",
    "is_told_of",
]

import re
from typing import Final

#: 建成通车后, 投入运营之后: what is to come then.
_PROSPECT: Final = re.compile(
    "(?:并?(?:正式)?(?:投入)?(?:运营|使用|通车|通航|投用|投运|运行|开放|投产))?(?:之?后|以后)"
    "(?=.{0,20}(?:将|预计|有望|可[望实达缩])|[的对])"
)
#: 为2027年全线通车|奠定基础, 做好机场投运|工作, 开通|在即: what is made ready is not done.
_MADE_READY: Final = re.compile(
    "[^，,。；;]{0,3}(?:奠定|打下|创造|提供)|[^，,。；;]{0,4}(?:准备|筹备)|做[好足]?准备|的?工作|在即|进?入?倒计时|指日可待|的日子|的消息|[^，,。；;]{0,6}临近"
)
#: 听取A建设运营|情况, 签署A运营|协议, A建成|对B意义重大: what is spoken of is no state.
_SPOKEN_OF: Final = re.compile(
    "[^，,。；;]{0,6}(?:情况|汇报|介绍|协议|筹备)|的?(?:时间|日期|计划)|对(?!外)"
)
_TOLD_OF: Final = re.compile(
    "布局(?=[，,。；;、]|$)|"
    "(?:工作|建设|推进|进展|发展|布局|管理|治理|运营|服务|等|、)*(?:情况|汇报|介绍|各?方面|[^，,。；;]{0,24}等[各多]?方面)"
)
#: 尚未|运营, 没有|通车, 停止|运营, 准备|通航.
_NOT: Final = re.compile(
    "(?:未[能曾]?|没有?|无法|不能|暂不|停止|暂停|中断|中止|准备|筹备)(?:正式|全线|全面|如期|按期)?$"
)
#: 建成后: what a text says of it is to come, whatever the words; 开通后 may have been long ago.
_ONCE_BUILT: Final = re.compile(
    "建成(?:并?(?:正式)?(?:投入)?(?:运营|使用|通车|通航|投用|投运|运行|开放|投产))?(?:之?后|以后)"
)
#: 投用|前, 的建成|将: a word for what has not come.
_NOT_YET: Final = re.compile("(?:之|以)?前(?![期海往后沿景进门端置])")
_WILL: Final = re.compile("将(?!军|于)")
#: 开工|前的准备阶段, 开工建设|奠定基础: works that are made ready.
_BEGUN_LATER: Final = re.compile(
    "(?:建设)?(?:(?:之|以)?前(?![期海往后沿景进门端置])|[^，,。；;]{0,4}(?:奠定|打下|创造)|做[好足]?准备)"
)
#: 批复|天津港|事故调查报告: what was granted is about what happened there.
_ACCIDENT: Final = re.compile("事故|案件")
#: 投运的综保区打通|了|联络道, 通航的码头|是|某港之一: a verb of its own between a word and a name.
_OTHER_VERB: Final = re.compile("[^，,]了|的[^，,]{2,}是$")
_IN_A_YEAR: Final = re.compile(r"20\d\d年底?$")
#: How far a negation may stand before its verb.
_NEGATED: Final = 6


def is_prospect(text: str, start: int, end: int, *, opens: bool) -> bool:
    """Whether the word at ``start:end`` tells no state.

    Parameters
    ----------
    text : str
        The sentence.
    start, end : int
        Where the word stands.
    opens : bool
        Whether it is one for what is open.
    """
    if _ONCE_BUILT.match(text, start) or _PROSPECT.match(text, end) or _SPOKEN_OF.match(text, end):
        return True
    if text.startswith("后", end) and _IN_A_YEAR.search(text, max(0, start - _NEGATED), start):
        return True  # 2026年|通车|后
    if is_not(text, start):
        return True
    if text.startswith("建成", max(0, start - 2)) and text.startswith(("后", "之后"), end):
        return True  # 建成|通航|后
    if opens and _NOT_YET.match(text, end):
        return True  # A通车|以前, A投用|前
    if opens and text.startswith("的", start - 1) and _WILL.match(text, end):
        return True  # A的建成|将
    return opens and _MADE_READY.match(text, end) is not None


def is_not(text: str, start: int) -> bool:
    """尚未|运营, 停止|运营: whether the word that begins here is denied."""
    return _NOT.search(text, max(0, start - _NEGATED), start) is not None


def is_to_begin(text: str, end: int) -> bool:
    """Whether the word for works that ends here is about their being made ready: 开工|前的准备."""
    return _BEGUN_LATER.match(text, end) is not None


def is_told_of(text: str, end: int) -> bool:
    """Whether the word that ends here is only what a report is about: 听取A规划|汇报."""
    return _TOLD_OF.match(text, end) is not None


def is_of_an_accident(text: str, at: int, stop: int) -> bool:
    """批复|天津港|事故调查报告: whether what is granted is about what happened at a name."""
    return _ACCIDENT.search(text, at, stop) is not None


def has_own_verb(text: str, at: int, stop: int) -> bool:
    """投运的综保区打通|了|联络道: whether another verb stands between a word and a name."""
    return _OTHER_VERB.search(text, at, stop) is not None
