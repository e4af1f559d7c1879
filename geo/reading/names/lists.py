"""What lists leave out: 九绵、广平等高速公路, 成资、成眉市域铁路, S1、S2, 南环线、北环线.

The span of each item covers only the characters that stand there; its name is made whole
again with the head (or the stem) that the list gives once.
"""

from __future__ import annotations

__all__ = [
    "full_line",
    "read_after_count",
    "read_after_etc",
    "read_after_head",
    "read_before",
    "read_shared_stem",
]

import re
from bisect import bisect_left
from typing import Final

from geo.numerals import in_digits
from geo.reading.names.found import Block, Found
from geo.reading.names.hub_lists import read_hubs_after_etc, read_parks_after_etc
from geo.reading.names.items import (
    is_after_verb,
    is_no_item,
    is_place,
    items_before,
    token_ending_at,
)
from geo.reading.names.joins import is_contraction
from geo.reading.names.modes import RAIL_CONTEXT, mode_around, sentence_around
from geo.reading.names.numbers_in_lists import read_numbers_before
from geo.reading.names.shapes import Edge
from geo.reading.words.lexicon import is_made_of
from geo.reading.words.terms import GROUP, KNOWN, PLACE, SEP

_LINES: Final = ("road", "rail")
#: How long the name of an end may be that no list knows: 小柴旦湖至老茫崖.
_LONG_END: Final = 5
#: What lies in a town: 南京西|路 is no contraction.
_STREETS: Final = ("路", "大道")
#: A list of more lines than these, by the number that the text gives, is one of lines.
_FEW: Final = 2
#: How many letters a contraction has.
_LONG_STEM: Final = 4


def read_after_etc(block: Block, index: int) -> None:
    """Items of a list whose class word follows 等 at token `index`."""
    tokens = block.tokens
    match = block.lexicon.heads.after_etc.match(tokens.text, tokens.ends[index])
    if match is None:
        read_hubs_after_etc(block, index)
        read_parks_after_etc(block, index)
        _read_before_projects(block, index)
        return
    kind, head = _class_of(block, match[1], tokens.starts[index])
    if kind:
        _distribute(block, index, kind, head, whole_end=match.end())


#: 等6个续建项目, 等项目: what the items are, the sentence has said before.
_PROJECTS: Final = re.compile(
    "(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?[个条项]?(?:续建|新建|在建|新开工|重点|重大|储备)?项目"
)
#: Where a sentence says it: 公路方面, 铁路方面.
_ABOUT: Final = re.compile(
    "(?:公路|铁路|高速|高铁|轨道交通)(?:建设)?方面|[条个](?:高速公路|铁路)项目"
)


def _read_before_projects(block: Block, index: int) -> None:
    """公路方面，新开工晏城至表白寺等2个项目: stretches and contractions, by what it is about."""
    tokens = block.tokens
    if _PROJECTS.match(tokens.text, tokens.ends[index]) is None:
        return
    low = sentence_around(block, tokens.starts[index])
    about = [m[0] for m in _ABOUT.finditer(low)]
    if not about:
        return
    kind = "rail" if RAIL_CONTEXT.search(about[0]) else "road"
    items, _ = items_before(block, index, kind, _LINES)
    for edge, end in items:
        text = tokens.text[edge.start : end]
        ends = edge.ranged and all(2 <= len(part) <= _LONG_END for part in text.split("至"))
        letters = 2 <= len(text) <= _LONG_STEM and set(text) <= block.lexicon.letters
        if ends or letters:
            block.add(Found(edge.start, end, kind, confidence="medium"))


def read_after_count(block: Block, index: int) -> bool:
    """永春至德化、永春至漳平四条|高速公路: the class word at `index` follows a number."""
    tokens = block.tokens
    match = block.lexicon.heads.kinds.get(tokens.terms[index].text)
    start = tokens.starts[index]
    count = _COUNT.search(tokens.text, max(0, start - 4), start) if match else None
    if match is None or count is None:
        return False
    if count[0][-1] == "个" and not tokens.text.startswith("项目", tokens.ends[index]):
        return False
    kind, head = _class_of(block, tokens.terms[index].text, start)
    if not kind:
        return False
    first = bisect_left(tokens.starts, count.start())
    number = int(in_digits(count[0][:-1]))
    _distribute(block, first, kind, head, whole_end=0, end=count.start(), number=number)
    return True


#: Class words of rails and of roads: 京广、沪昆两大|干线, 等12条|线路.
_EITHER: Final = frozenset(("干线", "线路"))


def _class_of(block: Block, word: str, at: int) -> tuple[str, str]:
    """Kind and head of a class word; by what the text speaks of where it may be either."""
    kind, head = block.lexicon.heads.kinds[word]
    return (mode_around(block, at), head) if word in _EITHER else (kind, head)


def read_after_head(block: Block, index: int) -> None:
    """5条高速:资铜、内南; 高速公路项目6个：阳城至济源: the class word stands before its list."""
    tokens = block.tokens
    text = tokens.text
    colon = _COLON.match(text, tokens.ends[index])
    if colon is None or tokens.terms[index].kind not in _LINES:
        return
    end = colon.end() - 1
    match = block.lexicon.heads.kinds.get(tokens.terms[index].text)
    if match is None:
        return
    kind, head = match
    letters = block.lexicon.initials | set(block.lexicon.abbreviations)
    for part in _HEADED.finditer(text, end + 1, min(len(text), end + 200)):
        if text[part.end() : part.end() + 1] not in ("、", "；", ";", "。", "，", ",", "\n", ""):
            break
        stem = part[0]
        ends = stem.split("至")
        ranged = len(ends) == 2 and all(2 <= len(name) <= _LONG_END for name in ends)
        if ranged or (2 <= len(stem) <= 4 and all(letter in letters for letter in stem)):
            known = full_line(block, stem, head, kind)
            name = known.name if known is not None else stem + head
            block.heads.append(
                Found(part.start(), part.end(), kind, known, name, confidence="medium")
            )
        if text[part.end() : part.end() + 1] != "、":
            break


_COLON: Final = re.compile(
    "(?:建设)?(?:项目)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[个条]?[：:]"
)
_HEADED: Final = re.compile(r"[^、；;。，,\n]{1,30}")


#: 江津至泸州|北线: what the last item of a list is, and no other.
_OF_ONE: Final = frozenset(("东线", "南线", "西线", "北线", "中线", "环线", "内环线", "外环线"))


def read_before(block: Block, item: Found, tail: str) -> None:
    """Items before a complete last one that share its tail (成资、成眉市域铁路)."""
    tokens = block.tokens
    index = token_ending_at(block, item.start)
    if index < 0 or tokens.terms[index].role != SEP or tail in _OF_ONE:
        return
    if tail == "号线":
        read_numbers_before(block, item.start)
        return
    stem = tokens.text[item.start : item.end - len(tail)]
    contracted = tail not in _STREETS and _is_contracted(block, stem)
    _distribute(block, index, item.kind, tail, whole_end=0, contracted=contracted)


def _is_contracted(block: Block, stem: str) -> bool:
    """聊邯长, and 石雄: of two letters one may be that of a county or a new area."""
    letters = block.lexicon.letters
    known = sum(letter in letters for letter in stem)
    return len(stem) <= _LONG_STEM and known >= (1 if len(stem) == 2 else len(stem))


def _distribute(
    block: Block,
    index: int,
    kind: str,
    head: str,
    *,
    whole_end: int,
    end: int = -1,
    number: int = 0,
    contracted: bool = False,
) -> None:
    """Walk left from the token at `index` (or `end`) over a list; give bare items the head.

    `number`: how many items the text says there are; a list of as many is one of them.
    `contracted`: the item with the head is two or three letters, so that others may be, too.
    """
    tokens = block.tokens
    items, complete = items_before(block, index, kind, _LINES, end=end)
    fanned = whole_end and len(items) > 1 and items[-1][0].ranged
    if fanned and all(is_place(block, edge, end) for edge, end in items[:-1]):
        # 主城区到江油、三台等快速通道: two roads from one place, one phrase.
        block.add(Found(items[-1][0].start, whole_end, kind, confidence="medium"))
        return
    sure = _sure(block, items, number in (len(items), len(items) + complete) and number)
    called = [tokens.text[edge.start : end] for edge, end in items]
    listed = bool(whole_end) and (any(sure) or complete > 0)
    for (edge, end), text, certain in zip(items, called, sure, strict=True):
        if is_no_item(block, text, alone=not whole_end):
            continue
        told = listed or (bool(whole_end) and is_after_verb(block, edge.start))
        if not certain and not (told and _has_two_ends(edge, text)):
            short = len(text) in (2, 3) and not text.isascii()
            short = short and (edge.base is None or any(sure))
            if not short or not (listed or (contracted and _is_alike(block, edge, text))):
                continue
        known = full_line(block, text, head, kind)
        name = known.name if known is not None else _with_head(text, head)
        block.add(Found(edge.start, end, kind, known, name, confidence="medium"))


def _sure(block: Block, items: list[tuple[Edge, int]], number: int) -> list[bool]:
    """Which items are lines for certain; all of them in a list of a known `number` (0: unknown)."""
    cores = [_is_core(block, edge, end) for edge, end in items]
    texts = [block.tokens.text[edge.start : end] for edge, end in items]
    lined = len(items) > 1 and all(_COUNTY_LINE.fullmatch(text) for text in texts)
    if lined or number > _FEW or (number > 1 and any(cores)):
        return [True] * len(items)
    return cores


def _has_two_ends(edge: Edge, text: str) -> bool:
    """小柴旦湖至老茫崖: from one place to another, known or not."""
    return edge.ranged and all(2 <= len(part) <= _LONG_END for part in text.split("至"))


def _is_alike(block: Block, edge: Edge, text: str) -> bool:
    """聊邯 before 聊邯长高速: letters that no list knows, where the last item is made of some."""
    words = block.lexicon.lists["said"]
    listed = block.tokens.text[edge.start + len(text) :][:1] == "、"
    listed = listed or set(text) <= block.lexicon.letters  # 在万象与|中老铁路
    fits = edge.base is None and text[-1] not in "期段线" and listed
    return fits and not is_made_of(text, words)


#: 黄杨线、象尚线等12条线路: local roads are called so.
_COUNTY_LINE: Final = re.compile("[\u3400-\u9fff]{2,4}线")


#: 厂通路, 海门大道 in a list of 高速公路 are called so already.
_WHOLE: Final = ("路", "道", "线")


def _with_head(text: str, head: str) -> str:
    """渝长扩能 with 高速公路 is 渝长高速公路扩能; 深珠通道 has its class word already."""
    for work in ("扩能", "扩容", "改扩建", "扩建"):
        if text.endswith(work):
            return text.removesuffix(work) + head + work
    return text if text.endswith((head, *_WHOLE)) else text + head


#: 昌樟|扩建, 昌九|扩建通远试验段: works on a line, and a stretch of them.
_WORKED_ON: Final = re.compile("(?:扩能|扩容|改?扩建|改建|改造)(?:[\u3400-\u9fff]{2,4}段)?$")
#: Rail lines by a letter and a number, with the letters of what they join: B1, 福莆宁F2.
_NUMBERED: Final = re.compile("([\u3400-\u9fff]{0,3})[A-FH-RT-WZ][0-9]{1,2}")


def full_line(block: Block, stem: str, head: str, kind: str):  # type: ignore[no-untyped-def]
    """The catalogue line that a stem with this head, or one like it, names."""
    names = block.lexicon.names
    like: dict[str, tuple[str, ...]]
    like = {
        "road": ("高速公路", "高速", "快速路", "快速通道", "大道", "公路"),
        "rail": ("高铁", "高速铁路", "铁路", "城际铁路", "市域铁路", "城际"),
    }
    for ending in (head, *like.get(kind, ())):
        term = names.get(stem + ending)
        if term is not None and term.kind == kind:
            return term
    return None


def _is_core(block: Block, edge: Edge, end: int) -> bool:
    """Whether a list item without a tail can be the stem of a line's name."""
    text = block.tokens.text[edge.start : end]
    if edge.ranged:
        return edge.anchored
    numbered = _NUMBERED.fullmatch(text)
    if numbered is not None and set(numbered[1]) <= block.lexicon.letters:
        return True  # B1、Z2等|地铁
    if edge.base is not None and edge.base.role == KNOWN and edge.base.text == text:
        # 渝西、渝宜高铁: a region as well, but not before such a line.
        return len(text) == 2 and all(letter in block.lexicon.initials for letter in text)
    base = edge.base
    if base is not None and base.role == PLACE and base.length < len(text) < 5:
        # 汉|巴南、成巴铁路
        return text.endswith(base.text) and set(text) <= block.lexicon.letters
    if edge.base is not None or text.isascii():
        return False
    stem = _WORKED_ON.sub("", text)
    if is_contraction(block, stem):
        return True
    return 2 <= len(stem) <= 4 and set(stem) <= block.lexicon.letters


def read_shared_stem(block: Block, index: int) -> Found | None:
    """德阳段 after 天府大道眉山段、; 北环线 after 眉山环城公路南环线、."""
    tokens = block.tokens
    start = tokens.starts[index]
    at = index - 1
    if at >= 0 and tokens.ends[at] == start and tokens.terms[at].role in (PLACE, GROUP):
        start, at = tokens.starts[at], at - 1
    elif at >= 0 and tokens.ends[at] < start <= tokens.ends[at] + 4:
        start = tokens.ends[at]
    if at < 0 or tokens.ends[at] != start or tokens.terms[at].role != SEP:
        return _read_stretch(block, start, index)
    before = block.ends.get(tokens.starts[at])
    if before is None or before.kind not in _LINES:
        return None
    stem = _stem(block, before)
    if stem is None:
        return None
    end = tokens.ends[index]
    item = Found(start, end, before.kind, name=stem + tokens.text[start:end], confidence="medium")
    return block.add(item)


def _read_stretch(block: Block, start: int, index: int) -> Found | None:
    """汶马高速通车以来,理县段…; 其中，河南段长25公里: the text goes on about the line before."""
    tokens = block.tokens
    text, end = tokens.text, tokens.ends[index]
    if tokens.terms[index].text != "段" or start >= tokens.starts[index]:
        return None
    if index == 0 or start != tokens.starts[index - 1] or text[end : end + 1] in ("落", "时"):
        return None
    mark = _GOES_ON.search(text, max(0, start - 4), start)
    if mark is None or (mark[0][0] in "。；" and not _TELLS_COURSE.match(text, end)):
        return None
    near = (block.ends.get(place) for place in range(start, start - _STRETCH, -1))
    before = next((found for found in near if found and found.kind in _LINES), None)
    if before is None or text.count("。", before.end, start) > (mark[0][0] == "。"):
        return None
    stem = _stem(block, before) or text[before.start : before.end]
    return block.add(
        Found(start, end, before.kind, name=stem + text[start:end], confidence="medium")
    )


#: What a stretch may begin after that the text goes on about.
_GOES_ON: Final = re.compile("(?:其中[，,：:]?|[，,。；])$")
#: 。宁夏段|北起石嘴山: after a full stop it is told where the stretch runs, or how long it is.
_TELLS_COURSE: Final = re.compile(
    "(?:[东南西北]起|起[于自]|全长|长[0-9约]|正线|线路|设计|自|由|从|途经|经|新建|共设|设[0-9站])"
)
#: How far back the line may stand that a clause goes on about, in characters.
_STRETCH: Final = 80


def _stem(block: Block, before: Found) -> str | None:
    """The line's name in front of its part, when it has one."""
    surface = before.name or block.tokens.text[before.start : before.end]
    for ending in ("高速公路", "高速", "大道", "快速路", "快速通道", "铁路", "高铁", "公路", "线"):
        at = surface.rfind(ending, 0, len(surface) - 1)
        if at > 0:
            return surface[: at + len(ending)]
    return None


_COUNT: Final = re.compile(
    "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})[条个]$|[两三四五六七八]大$"
)
