"""Several places as one: pairs and chains (青白江-广汉), contractions (成德眉资, 成渝)."""

from __future__ import annotations

__all__ = ["end_of_letters", "members_of", "read_chain", "read_groups", "read_third_letter"]

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from operator import sub
from typing import Final

from geo.reading.names.found import Block, Found
from geo.reading.names.lines import grow
from geo.reading.names.modes import mode_around
from geo.reading.words.terms import DASH, KNOWN, PLACE, STOP, WORD, Term

_LINE_AFTER: Final = re.compile(
    r"(?:段|高速|铁路|城际(?!公交)|市域|快速|高铁|航线|航班|航空|天然气|输气|原油|成品油|输电|特高压|港?(?:班列|专列|海铁|铁海|多式联运)|动车|列车|线|路线|公路|(?:输|天然)?[气油水]?管[道线网]|走廊|通道|大道|方向|直达|客运|直飞|往返|国际)"
)
#: Two letters alone are too common; these words after them (or after such pairs) make a group.
_CONTEXT: Final = (
    r"(?:、[{letters}]{{2,4}})*(?:两地|两市|三市|四市|五市|三地|四地|五地|同城|一体化|毗邻|相向|携手|联动|之间|交界|双核|"
    r"[“\"]双核|等地|等市|等(?:省域|区域|城市)|协同|协作|合作|城市群|区域)"
)


#: What makes a list of chains one of lines.
_PROJECTS_AFTER: Final = re.compile(
    "[^，,。；;\n]{0,24}等?[0-9一二三四五六七八九十]{0,2}[个条项]项目"
)
#: What a list of corridors begins with.
_CORRIDORS_BEFORE: Final = re.compile(
    "(?:[纵横射]线|主干线|高速公路|客运专线|高铁)(?:分别)?(?:[是为有：:]|包括)[：:]?[^。；;，,\n]*$"
)
#: How far behind their head chains of a list may stand, in characters.
_BACK: Final = 120
#: What makes a chain of places an axis: 以宝鸡—西安—渭南为主轴.
_AXIS_AFTER: Final = re.compile("(?:[为是]|作为)(?:主|主要|发展|次|一级|二级|中)?轴")


def read_chain(block: Block, index: int) -> None:
    """A chain of neighbours joined by dashes, from its first dash at token `index`."""
    tokens = block.tokens
    starts, ends, terms = tokens.starts, tokens.ends, tokens.terms
    if index in block.used or index == 0 or not _is_member(terms[index - 1]):
        return
    if ends[index - 1] != starts[index]:
        return
    members = [terms[index - 1]]
    at = index
    while (
        at + 1 < len(terms)
        and terms[at].role == DASH
        and starts[at + 1] == ends[at]
        and ends[at - 1] == starts[at]
        and _is_member(terms[at + 1])
    ):
        block.used.add(at)
        members.append(terms[at + 1])
        at += 2
        if at >= len(terms):
            break
    if len(members) < 2 or members[1].parent == members[0].name:
        return  # 【广安·邻水】: the one lies in the other
    start, end = starts[index - 1], ends[at - 1]
    runs = _is_course(block, start) or _is_of_stations(tokens.text, start, end)
    if runs or _LINE_AFTER.match(tokens.text, end):
        return
    if _is_line(block, start, end, at):
        return
    if _AXIS_AFTER.match(tokens.text, end):
        block.add(Found(start, end, "axis"))
        return
    surface = tokens.text[start:end]
    known = block.lexicon.names.get(re.sub(r"[^\w]+", "-", surface))
    term = known if known is not None and known.kind == "border_pair" else None
    names = tuple(name for member in members for name in (member.members or (member.name,)))
    item = Found(start, end, "border_pair", term, term.name if term else "", names)
    item.confidence = "high" if term else "medium"
    block.add(item)


def _is_line(block: Block, start: int, end: int, at: int) -> bool:
    """Whether a chain is called a line or a project, which is added where its kind is told."""
    text = block.tokens.text
    if _TRANSIT_AFTER.match(text, end):
        block.add(Found(start, end + len(_TRANSIT), "rail"))
        return True
    corridors = _CORRIDORS_BEFORE.search(text, max(0, start - _BACK), start)
    if corridors is None and not _PROJECTS_AFTER.match(text, end):
        return False
    # 5条纵线是：同江-三亚、北京-福州, 11个高速公路项目有神池-河曲、左权-黎城等6个项目: each is a line.
    kind = mode_around(block, start) or ("road" if corridors is not None else "")
    if kind:
        block.add(grow(block, Found(start, end, kind), at))
    return True


_TRANSIT: Final = "轨道交通"
#: 榆中—定西|轨道交通建设: what is built between them.
_TRANSIT_AFTER: Final = re.compile(f"{_TRANSIT}(?=建设|项目|规划|线路|工程)")
#: Z69(北京西-乌鲁木齐), 北京-天津西, 郑州东-洛阳: stations have a side, cities that adjoin have none.
_TRAIN_BEFORE: Final = re.compile(r"(?:[GDCZTKY]?[0-9]{1,4}(?:次|次列车)?[（(]|[东西南北][-—–])$")
_SIDE_AFTER: Final = re.compile(r"[东西南北](?:[-—–）)，,、。；;]|$)")


def _is_of_stations(text: str, start: int, end: int) -> bool:
    """Whether a chain says where a train runs."""
    return bool(
        _TRAIN_BEFORE.search(text, max(0, start - 9), start) or _SIDE_AFTER.match(text, end)
    )


def _is_course(block: Block, start: int) -> bool:
    """S9线(新津—彭山): whether the chain that begins here says where a line runs."""
    if not start or block.tokens.text[start - 1] not in "(（":
        return False
    line = block.ends.get(start - 1)
    return line is not None and line.kind in ("rail", "road", "belt")


def _is_member(term: Term) -> bool:
    if term.role == KNOWN and term.kind == "border_pair":
        return True  # 简阳—乐至 is known, —安岳 goes on
    return (term.role == PLACE and term.kind != "region") or (
        term.role == KNOWN and term.kind == "area"
    )


def read_groups(block: Block) -> None:
    """Contractions of three and more cities, of two beside a word that asks for several."""
    _read_joined(block)
    _read_provinces(block)
    _read_mixed(block)
    text = block.tokens.text
    known = block.lexicon.names
    run_of, context = _runs(block.lexicon.run_letters)
    for match in run_of.finditer(text):
        run, end = match[0], match.end()
        letters = run.replace("、", "")
        if run != letters:
            if not _is_spelled_out(text, match.start(), end, letters):
                continue
        elif (len(run) <= 3 and not context.match(text, end)) or any(
            run[i : i + 2] in known for i in range(len(run) - 1)
        ):
            continue
        if run in block.lexicon.lists["any word"]:
            continue  # 达成|合作协议
        if not _crosses_token(block, match.start(), end):
            members = members_of(block, letters)
            name = "" if letters == run else letters
            block.add(Found(match.start(), end, "city_group", name=name, members=members))


@cache
def _runs(letters: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A contraction, or one spelled out (成德眉资, 成、德、眉、资), and what makes two a group."""
    known = letters or "\0"  # no letters, no runs
    run = f"[{known}](?:[{known}]{{1,6}}|(?:、[{known}]){{1,6}})"
    return re.compile(run), re.compile(_CONTEXT.format(letters=known))


def _read_joined(block: Block) -> None:
    """遂潼一体化: initials of neighbours, counties among them."""
    text = block.tokens.text
    contraction = block.lexicon.contraction
    for match in _contractions(block.lexicon.joining, contraction, text):
        start, end = match.span()
        index = bisect_right(block.tokens.starts, start) - 1
        last = block.tokens.ends[index] if index >= 0 else 0
        if start < last < end and contraction.match(text, last, end + _AHEAD):
            start = last  # 深化|郑洛协同发展
        # 健|康水平|协同: unknown characters before make it the rest of a word.
        free = last == start or (last < start and not text[start - 1].isalnum())
        if free and _is_unread(block, index + 1, end) and text[end - 1] not in _NO_CITY:
            members = members_of(block, text[start:end])
            kind = "region" if _is_of_provinces(block, text[start:end]) else "city_group"
            block.add(Found(start, end, kind, members=members))


def _is_unread(block: Block, index: int, end: int) -> bool:
    """Whether no word begins before `end` from token `index` on, but a letter that is one: 深|中."""
    starts, terms = block.tokens.starts, block.tokens.terms
    while index < len(starts) and starts[index] < end:
        if terms[index].role != WORD or terms[index].length > 1 or terms[index].text in _SIDES:
            return False
        index += 1
    return True


def _read_mixed(block: Block) -> None:
    """房涿涞, 京雄保: three initials alone after a verb, two of them of what the block names."""
    text, letters = block.tokens.text, block.lexicon.letters
    starts, ends, terms = block.tokens.starts, block.tokens.ends, block.tokens.terms
    gaps = [i for i, gap in enumerate(map(sub, starts[1:], ends)) if gap in _WIDTHS]
    for index in gaps:
        start = ends[index]
        if text[start] in letters and text[start + 2] in letters and terms[index].role == STOP:
            _add_mixed(block, start, starts[index + 1])


def read_third_letter(block: Block, index: int) -> bool:
    """京津|雄: the initial of a third after a contraction of two, at token `index`."""
    tokens = block.tokens
    last = index + 1 == len(tokens.terms)
    end = len(tokens.text) if last else tokens.starts[index + 1]
    rest = end - tokens.ends[index]
    return 0 < rest < _MIXED and _add_mixed(block, tokens.starts[index], end)


def _add_mixed(block: Block, start: int, end: int) -> bool:
    run = block.tokens.text[start:end].rstrip(_MARKS)
    if len(run) != _MIXED or len(set(run)) != _MIXED or run[-1] in _NO_CITY:
        return False
    if block.initials is None:
        block.initials = _named_initials(block)
    if block.lexicon.provinces | block.lexicon.municipal >= set(run):
        return False  # 沪苏浙 is a region
    known = sum(letter in block.initials for letter in run)
    fits = known > 1 and block.lexicon.letters | block.initials >= set(run)
    if fits:
        members = members_of(block, run)
        block.add(Found(start, start + _MIXED, "city_group", members=members))
    return fits


def _named_initials(block: Block) -> frozenset[str]:
    """What stands for the places and new areas that the block names, and for provinces."""
    lexicon = block.lexicon
    named = {
        term.text[0]
        for term in map(block.tokens.terms.__getitem__, block.active)
        if (term.role == PLACE and term.kind != "region")
        or (term.role == KNOWN and term.kind == "area")
    }
    return frozenset(named - _SIDES) | lexicon.provinces | lexicon.municipal


def _is_of_provinces(block: Block, letters: str) -> bool:
    """津冀; but 济青 and 沪宁 are of cities, whose letters some provinces share."""
    provinces = block.lexicon.provinces
    return not (provinces - _SHARED).isdisjoint(letters) or provinces.issuperset(letters)


#: Letters of a province and of a city: 青岛, 宁波, 吉林市.
_SHARED: Final = frozenset("青宁吉")


def _read_provinces(block: Block) -> None:
    """鄂湘赣, 豫皖苏浙, 苏陕|协作: the letters of several provinces are one region, known or not."""
    text = block.tokens.text
    municipal = block.lexicon.municipal  # 湘鄂渝黔
    for match in _provinces(block.lexicon.provinces | municipal).finditer(text):
        start, end = match.span()
        if text.startswith("苏区", end - 1):
            end -= 1  # 鄂豫皖|苏区
        letters = set(text[start:end])
        if (
            len(letters) != end - start
            or letters <= _OVERSEAS
            or letters <= municipal
            or not (letters.isdisjoint(municipal) or letters.isdisjoint(_OVERSEAS))  # 京港澳
            or _LINE_AFTER.match(text, end)
        ):
            continue
        if not _crosses_token(block, start, end):
            block.found.append(Found(start, end, "region", confidence="medium"))


#: 港澳台资企业: whose they are.
_OVERSEAS: Final = frozenset("港澳台")


_SIDES: Final = frozenset("东南西北")
_MIXED: Final = 3
#: How wide the gap between two words is that holds them, or them and a mark.
_WIDTHS: Final = frozenset((_MIXED, _MIXED + 1))
_MARKS: Final = "，。；：、）)”"
#: What two provinces do, one of which helps the other: 苏陕协作, 闽宁|东西部协作.
_HELPING: Final = "(?=东西部|扶贫协作|对口|协作|合作|双向)"


@cache
def _provinces(letters: frozenset[str]) -> re.Pattern[str]:
    known = "".join(sorted(letters)) or "\0"
    return re.compile(f"[{known}]{{2}}(?:[{known}]{{1,4}}|{_HELPING})")


#: How far what neighbours do together may stand behind their initials, in characters.
_AHEAD: Final = 24


def _contractions(
    joined: re.Pattern[str], contraction: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    """Contractions, looked for only where the words for what neighbours do together stand."""
    low = high = 0
    for joining in joined.finditer(text):
        start, end = joining.span()
        if start - _AHEAD > high:
            yield from contraction.finditer(text, low, high)
            low = start - _AHEAD
        high = end
    yield from contraction.finditer(text, low, high)


#: 罗亭镇|文旅: what is smaller than a county is no letter of one.
_NO_CITY: Final = "镇乡村"
_BOTH: Final = re.compile("两[市地]")


def _is_spelled_out(text: str, start: int, end: int, letters: str) -> bool:
    """成、德、眉、资 stands alone; 成、眉 only before 两市; 铁路、公路 never."""
    if start and text[start - 1].isalnum() and text[start - 1] not in "和与及从在对由为":
        return False
    if len(letters) == 2:
        return bool(_BOTH.match(text, end))
    return text[end : end + 1] != "、" and text[end + 1 : end + 2] != "、"


def _crosses_token(block: Block, start: int, end: int) -> bool:
    """Whether a term reaches over an edge of the run (达到, 自然, 内江)."""
    tokens = block.tokens
    for edge in (start, end):
        index = bisect_right(tokens.starts, edge) - 1
        if index >= 0 and tokens.starts[index] < edge < tokens.ends[index]:
            return True
    return False


def end_of_letters(block: Block, index: int) -> int:
    """沪苏|浙皖, 鄂豫|皖: where the letters end that go on from a contraction at `index`."""
    tokens = block.tokens
    end = tokens.ends[index]
    stop = tokens.starts[index + 1] if index + 1 < len(tokens.starts) else len(tokens.text)
    while end < stop and tokens.text[end] in block.lexicon.provinces:
        end += 1
    return end


def members_of(block: Block, letters: str) -> tuple[str, ...]:
    """Official names of the cities a contraction stands for, in order."""
    table = block.lexicon.abbreviations
    return tuple(table[letter][1] for letter in letters if letter in table)
