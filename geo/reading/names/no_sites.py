"""What ends like a site and is none: a rank, a pair, a verb before 港, what enters a province."""

from __future__ import annotations

__all__ = ["is_no_site", "is_one_of_many"]

import re
from typing import Final

from geo.reading.names.found import Block
from geo.reading.names.shapes import Edge
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import Term

#: 航空双枢纽, 空铁双港.
_PAIR: Final = "双"
#: 区域|性国际航运枢纽: the second half of a word.
_NO_FIRST: Final = "性型"
#: 等到|机场, 舟山某|军港, 浦东、虹桥两|机场.
#: 协力村这个|示范基地, 国家169家|高新区: it, or several, in other words.
_NO_LAST: Final = re.compile("[到某两该各良]$|[这那]个$|[0-9]+[个家]$")
#: 北京两家|机场, 铁路双口岸|站: how many there are.
_NUMBER: Final = re.compile("[两三四五六七八九十几数多][家个座]$|^双.{2}$|其[他它]$")
#: 4F|机场, 20万吨级|码头, 乌军|机场: a grade, a size, whose it is.
_GRADE: Final = re.compile("[0-9][A-F]$|[0-9]万?吨级?$|吨级.{0,3}$|[乌俄美以伊敌叙]军用?$")
#: 港 after one of these is Hong Kong: 解放军驻|港部队.
_VERBS_OF_HONG_KONG: Final = "驻爱赴访抵离返进出靠乱助涉护祸援输治"
#: 体现|港珠澳大桥, 登陆|港交所, 对接|港元: Hong Kong begins a word here.
_HONG_KONG: Final = re.compile("珠?澳|铁(?!路)|龙航|台(?!风)|[交联]所|[元币股府资]|口岸签")
#: 第一|站, 来接|站, 逐|站, 出发|站.
_NO_STATION: Final = (
    "一", "接", "几", "多", "每", "某", "逐", "甜品", "附属", "出发", "到达", "开放", "进出",
)  # fmt: skip
#: 共8|站, 全程12|站: how many there are.
_COUNTED: Final = re.compile("(?:[共设约停余程近第]|沿线|全线|下属)[0-9]{1,3}$")
#: 南极长城|站, 北极黄河|站: nobody arrives there by train.
_AWAY: Final = ("南极", "北极", "科考", "考察", "保护")
#: 北站|路236号: a street that is called after the station.
_STREET: Final = re.compile("[东西南北]?路(?:[0-9]|与|和|交叉|[东西南北]段|[东西南北]侧)")
#: 全球第三|大港.
_RANK: Final = re.compile(
    "第[一二三四五六七八九十](?:大|首都$)|(?:全国|亚洲|世界|全球|国内)(?:首|最|唯)"
)
#: What cities do or build together.
_GOES_ON: Final = re.compile("科技|科创|创新|走廊|合作|高铁|高速|铁路|[两三四]地|澳|跨境|许")
#: What belongs to a name of one place: 汉南|港, 龙头新|港.
_OF_ONE: Final = "东南西北新老"

#: 全国|高新区, 一个|经济技术开发区, 高新区|总数: of which there are many.
_SEVERAL: Final = re.compile(
    "(?:全国|各地|各级|国内|[0-9一两三四五六七八九十百余多几数]+[个家]|[多各]个|所有|其他|这些|这个|该)"
    "(?:的|国家级?|省级|国内)*$"
    "|(?:国家级|[省市]级(?:以上)?|首[个家])的?$"
)
_TOTAL: Final = re.compile("总[数量]|数量|[0-9]+[个家]|达到?[0-9]|等(?:功能|各类|园区)")


#: “两山”实践创新基地, “一干两支”机场, “东数西算”国家枢纽: a slogan before the class.
_SLOGAN: Final = re.compile('[“"‘「『]([^”"’」』]{1,16})[”"’」』]')
_COUNTS: Final = re.compile("[一二两三四五六七八九十0-9+]|东.西.|南.北.")
_ZONES: Final = frozenset({"area", "area2", "area3", "park", "weak_park"})
_LONG_COUNTRY: Final = 6
_NAMED_FOR: Final = ("station", "axis", "region", "belt")


def is_no_site(block: Block, tail: Term, core: str, edge: Edge) -> bool:
    """Whether what stands before a site's tail makes no name with it.

    Parameters
    ----------
    block : Block
        The block of text.
    tail : Term
        The tail.
    core : str
        What stands before it.
    edge : Edge
        Where the name would begin and what it is made of.
    """
    if core[0] in _NO_FIRST and not edge.anchored:
        return True
    if _NO_LAST.search(core) or (core[-1] == _PAIR and tail.text[-1] in "港纽"):
        return True
    abroad = tail.kind in _ZONES and not edge.anchored and _is_abroad(block, core)
    if abroad or (tail.kind not in _NAMED_FOR and _is_slogan(block, core, edge)):
        return True
    if _GRADE.fullmatch(core) or (
        not edge.anchored and (_RANK.search(core) or _GRADE.search(core))
    ):
        return True
    said = tail.text[-1] == "站" and not edge.anchored and _is_said(block, core)
    if said or _is_several(block, tail, core):
        return True
    if tail.text[-1] == "站" and _STREET.match(
        block.tokens.text, edge.start + len(core) + tail.length
    ):
        return True  # 石峰区北站|路236号
    if tail.kind == "station":
        said = core[-1] in "于为" and not edge.anchored  # 至于|车站, but 犍为|站
        return said or core.endswith((*_NO_STATION, *_AWAY)) or core.startswith(_AWAY)
    if tail.kind == "belt":
        return _leads_into_province(block, core, edge)
    return tail.kind == "port" and (
        core[-1] in _VERBS_OF_HONG_KONG
        or _is_of_hong_kong(block, edge, edge.start + len(core) + 1)
        or (edge.base is None and _is_of_letters(block, core, edge.start + len(core) + 1))
    )


def _is_several(block: Block, tail: Term, core: str) -> bool:
    """北京两家|机场, 双口岸|站, 车站|机场: how many there are, or one class beside another."""
    if tail.text in ("机场", "码头") and core in block.lexicon.lists["tail"]:
        return True
    return tail.kind in ("hub", "station") and _NUMBER.search(core) is not None


def _is_said(block: Block, core: str) -> bool:
    """一楼进|车站, 共8|站, 完全|站在: a way in, a number, an adverb before a verb."""
    said = core in block.lexicon.lists["rarely"] or _COUNTED.search(core) is not None
    return said or core[-1] in "进出"


def _is_abroad(block: Block, core: str) -> bool:
    """英国伦敦|金融城, 德国鲁尔|工业区; but 韩国|产业园 is one for what comes from there."""
    abroad = block.lexicon.lists["abroad"]
    return any(core[:size] in abroad for size in range(2, min(len(core), _LONG_COUNTRY + 1)))


def _is_slogan(block: Block, core: str, edge: Edge) -> bool:
    """Whether a core begins with a slogan in quotation marks, and no place is in it."""
    quoted = _SLOGAN.match(core)
    if quoted is None or edge.base is not None:
        return False
    said = is_made_of(quoted[1], block.lexicon.lists["any word"])
    return said or _COUNTS.search(quoted[1]) is not None


def _leads_into_province(block: Block, core: str, edge: Edge) -> bool:
    """进出|川综合交通|走廊: the province is entered, not crossed."""
    before = block.tokens.text[edge.start - 1 : edge.start]
    return before in ("出", "入") and core[:1] in block.lexicon.provinces


def _is_of_hong_kong(block: Block, edge: Edge, end: int) -> bool:
    """Whether 港 before `end` begins a word that follows nothing known."""
    return not edge.anchored and _HONG_KONG.match(block.tokens.text, end) is not None


def _is_of_letters(block: Block, core: str, end: int) -> bool:
    """广深|港|高铁, 郑开汴|港: the letters of several, Hong Kong or an airport among them."""
    named = core in block.lexicon.names or core[-1] in _OF_ONE
    several = len(core) > 2 or _GOES_ON.match(block.tokens.text, end) is not None
    return len(core) > 1 and several and not named and set(core) <= block.lexicon.letters


def is_one_of_many(text: str, start: int, end: int) -> bool:
    """Whether a class word that may stand for one zone (高新区) speaks of several."""
    return bool(_SEVERAL.search(text, max(0, start - 8), start) or _TOTAL.match(text, end))
