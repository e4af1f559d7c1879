"""Names that only say where something else is, or what it meets: 在西双版纳关累港|启动巡逻, 与某高速|顺接."""

from __future__ import annotations

__all__ = ["is_scene"]

import re
from typing import Final

from geo.reading.meaning.subjects import PLACES, lies_beside

#: Before a name that only tells where something else is.
_WHERE: Final = re.compile("(?:位于|坐落于|来到|抵达|登上|走进|途经)$")
#: 将在|开城板门站|举行, 从石家庄到|天津港, 以西50公里的|某港.
_AT: Final = re.compile(
    r"(?:(?<![正存所潜现内])在[\u3400-\u9fff]{0,6}|(?:[从自]|从[\u3400-\u9fff]{2,6}到)|以[东西南北]\d+公里的)$"
)
#: 在中江县新建|中江通用机场: what is done there is done to the thing itself.
_DONE_THERE: Final = re.compile(
    "(?:建设?|建成|布局|规划|打造|启动|实施|谋划|推进|开工|落地|引进|投资|选址|设立)$"
)
#: 在某地铁|的建设现场, 在某机场|二期工地: but what is being built there is it.
_IS_BUILT: Final = re.compile(
    "的?(?:项目|工程|施工|建设|工地|现场|[一二三四]期|改扩建|扩建|新建|主体|站房|航站楼)"
)
_AT_REACH: Final = 12
#: 与|某高速|顺接: what another line meets.
_MET: Final = re.compile("[相顺][接连]|相交|交汇|衔接")
_WITH: Final = ("与", "和", "同")
#: 雄安|郊野公园, 高新区|智慧城市运营中心: a thing of a zone.
_THING_OF: Final = re.compile(
    "(?!建设|打造|推进|加快|规划|开工|启动|新建|实施|[的和与及等])[\u3400-\u9fff]{2,8}?"
    "(?:公园|中心|广场|医院|学校|大厦|图书馆|博物馆|体育馆|展厅|展馆)"
)


def is_scene(text: str, low: int, start: int, end: int, kind: str) -> bool:
    """Whether a name without a state of its own only says where something else is.

    Parameters
    ----------
    text : str
        Plain text.
    low : int
        Where the sentence begins.
    start, end : int
        Where the name stands.
    kind : str
        Kind of mention.
    """
    if lies_beside(text, end, kind):
        return True
    if text[max(0, start - 1) : start] in _WITH and _MET.match(text, end):
        return True
    if _WHERE.search(text, max(low, start - 3), start):
        return True  # 位于|简阳机场|南侧的大厅
    if kind in PLACES and _THING_OF.match(text, end):
        return True
    at = _AT.search(text, max(low, start - _AT_REACH), start) is not None
    done = _DONE_THERE.search(text, max(low, start - 2), start) is not None
    return at and not done and not _IS_BUILT.match(text, end)
