"""Terms whose end depends on what follows: 成都市|民, 阳|高速, 在|渝贵高铁, G5|线."""

from __future__ import annotations

import re
from typing import Final

from geo.reading.words.terms import ABBR, CODE, STOP, Term

_CODE_REST: Final = re.compile(
    r"G?\d{0,4}(?:/[GSXY]\d{1,4})?(?![0-9A-Za-z次]|卫星厅|航站楼|指廊)(?:线(?!路)|[国省县乡]道)?"
)
# 成都市民, 四川省委, 汉源县城: the last character of the place belongs to the next word.
_NEXT_WORD: Final = re.compile(
    r"(?<=市)(?:民(?![乐族权和])|[场域委级属辖]|区(?!块)|中区|直(?!通)|政(?!和)"
    r"|长(?![安寿丰沙治春葛垣乐汀泰武宁江海岛清顺岭阳兴白期]))"
    r"|(?<=[省区])[委级直属域]|(?<=[省区县])长(?!江|[沙春寿治葛垣泰武宁海岛岭期]|.[镇乡村])|(?<=县)(?:[委级直属域]|城(?![关厢际]|.(?:高速|快速|铁路|高铁)))"
)
_NEXT_STARTS: Final = frozenset("民场域委级属辖区中直政长城")
#: 武|阳高|速, 泰山|路南|延段, 巴|人大|道, T|梁平|稳: the last character begins another word.
SHARED_ENDS: Final = {
    "高": re.compile("[速铁]"),
    "大": re.compile("道"),
    "城": re.compile("际"),
    "平": re.compile("[稳均衡整坦]"),
    "南": re.compile("延[段线长伸]"),
    "北": re.compile("延[段线长伸]"),
    "东": re.compile("延[段线长伸]"),
    "西": re.compile("延[段线长伸]"),
}
#: 五环|路南|段, 华蓥|山东|麓: places elsewhere, sides of a road or a mountain here.
_STREET_SIDE: Final = re.compile("路[东南西北中](?=[段延侧])|山[东西](?=[麓侧坡])")
#: 在|川南, 来|渝西: the abbreviation is the first of a part of the province.
_SIDES: Final = frozenset("东南西北中渝黔滇陕")
#: 在|渝贵高铁: the abbreviation is the first of a contraction.
_VERB: Final = Term("在", STOP)
_CONTRACTED: Final = re.compile("[\u4e00-\u9fff]{1,3}?(?:高速|高铁|铁路|城际|快速|大道)")


def settled(text: str, start: int, end: int, term: Term) -> tuple[int, Term]:
    """The end of a term that stands at ``start:end``, and the term; end 0 when it is none."""
    if term.role == CODE:
        return _code_end(text, start, end), term
    if term.role == ABBR:
        if term.length > 1 and (_CONTRACTED.match(text, end) or text[end : end + 1] in _SIDES):
            return start + 1, _VERB
        return end, term
    if text[end : end + 1] in _NEXT_STARTS and term.short and _NEXT_WORD.match(text, end):
        return end - 1, term.short
    shared = SHARED_ENDS.get(term.text[-1])
    if shared is not None and (shared.match(text, end) or _STREET_SIDE.match(text, start)):
        return 0, term
    return end, term


def _code_end(text: str, start: int, end: int) -> int:
    """Where a route number that starts here ends; 0 when it is none (a train, a product)."""
    if text[start].isdigit():
        return end + (text[end : end + 1] == "线")  # 31|8国道
    if start and (text[start - 1].isascii() and text[start - 1].isalnum()):
        return 0
    match = _CODE_REST.match(text, end)
    return match.end() if match else 0
