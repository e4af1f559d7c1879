"""Projects that have no name of a known form: by a head, a list, a count or a title.

跨境电商监管中心 is told by 中心, and by what makes it more than a class; 东江环保 by …等项目;
22个项目 by its count; a plan by its title.
"""

from __future__ import annotations

__all__ = ["find_things"]

import re
from collections.abc import Iterator, Sequence
from typing import Final

from geo.reading.mention import Mention
from geo.reading.names.found import clean_name
from geo.reading.projects.columns import Table
from geo.reading.projects.quantities import Quantity
from geo.reading.projects.rows import item_of, row_of
from geo.reading.projects.scenes import is_scene
from geo.reading.projects.things import Thing
from geo.reading.projects.words import ProjectWords

_OPEN_ENDS: Final = re.compile("[，,。；;：:、！？!?\\n\\r\\t|（()）《》<>〈〉 \u3000]")
_JOINS: Final = re.compile("和|与|及其?|以及|或|(?<![高平初中一二三同])等|(?<!自)由")
#: Names of plans are sentences by themselves; they begin after the verb.
_PLAN_ENDS: Final = re.compile('[，,。；;：:、！？!?\\n\\r《》<>〈〉“”‘’"]')
_LONGEST: Final = {"plan": 45}
_LONG: Final = 26
#: Heads that only names stand before: 林业重点工程 is a class, 雁江锂电项目 a project.
_WEAK: Final = re.compile("工程|项目")
#: What is done to a thing, as the first part of what the works on it are called.
_MADE_NOUN: Final = re.compile(
    "改?扩建|改造|改建|新建|迁建|重建|续建|提升|治理|修复|整治|升级|加固|建设|处理"
)
#: …交流工程|重庆段: a part of it.
_SECTION: Final = re.compile("[\u3400-\u9fff]{1,4}段(?![落时])")
#: What stands before an item of a list, or the first cell of a row.
_ITEM_MARK: Final = re.compile(
    r"[ \t\u3000]{0,8}(?:[（(]?\d{1,3}[.．、）)]|[①-⑳]|[•●■◆·\-]|\d{1,3}[ \t|])[ \t\u3000]{0,4}"
)
_MARK: Final = 20
_CODED: Final = re.compile("[A-Za-z]")
_QUOTES: Final = ("“", "‘")
#: 该|海底隧道: what was named before.
_POINTING: Final = ("该", "此", "本", "这", "那")
#: A thing with a name of its own that works are done on: 老鹰水库|扩建工程.
_SUCH: Final = re.compile(
    "水库|水厂|污水处理厂|电站|灌区|大桥|隧道|码头|医院|学校|干渠|水闸|河|湖|港"
)
_COUNT: Final = re.compile(r"[\d两各每一二三四五六七八九十几数]")
#: How many characters that are no word for a class make the name of a 项目 without a place.
_LEAST_OWN: Final = 3
#: 沱江流域规划|（2021—2035年）: belongs to the name of what it follows.
_YEAR_BRACKET: Final = re.compile(r"[（(]\d{4}[^（()）]{0,12}[）)]")
#: 甲、乙、丙等7个重点项目: what is listed is projects.
_LISTED: Final = re.compile(
    r"等(?:\d{1,3}个|一大?批|[一二三四五六七八九十]{1,3}个|一个个)?(?![\u3400-\u9fff]{0,3}(?:领域|方面|行业|类))"
    r"[\u3400-\u9fff]{0,6}?(?:项目|工程(?!机械|技术|学|师|队|量|领域|公司|设备|专业))"
)
_ITEM: Final = re.compile(r"[\u3400-\u9fffA-Za-z0-9·（()）“”+\-]{2,20}")
_COUNTED: Final = re.compile(
    r"(?<![第\d.])\d{1,5}(?:余|多)?[个项](?![省市县区])(?:[^，。；、：:,;\d（()）]{0,22}?)(?<!遗产)(?<!比赛)(?<!竞赛)(?<!体育)(?P<what>项目|工程|合作事项)(?!部|书记|经理|业主)"
)
#: …重大项目集中开工仪式: an event at which projects start.
_EVENT: Final = re.compile(
    r"[^，。；、：:,;\n（()）了]{0,30}?(?:重大|重点)?[\u3400-\u9fff]{0,6}项目(?:集中)?(?:开工|签约)(?:奠基)?(?:仪式|活动)?"
)
#: 某市举行|2024年第一季度重大项目集中开工仪式.
_HELD: Final = re.compile(r"(?:[^，。]{0,16}(?:举行|举办|召开|组织|参加|出席|开展)了?|在)")
_CEREMONY: Final = re.compile("集中(?:开工|签约)|仪式")
#: What no name begins with, though no word for it stops one: 很有可能|核电站, 严格控制|项目.
_NO_NAME: Final = re.compile("[很不要未没更最其由若靠座趟批这那该此某]|严格|切实|线(?!上)|——")
#: Heads that say nothing by themselves: a 试点 or 平台 of a place, or one with a name of its own.
_VAGUE: Final = re.compile("平台|试点")
#: A title of fewer characters is short for one told before: 《规划纲要》.
_SHORTEST_TITLE: Final = 6
_YEARS: Final = re.compile(r"[（(].*[）)]$")
_TITLE: Final = re.compile("《(?P<title>[^《》\\n]{4,60})》")
#: Things of one kind by another word of the reader's.
_KINDS: Final = {
    "rail": "rail", "road": "road", "hub": "hub", "park": "park", "area": "new_area",
    "belt": "belt", "axis": "axis_or_zone", "border_pair": "border_pair", "project": "facility",
}  # fmt: skip
_LINES: Final = frozenset(("rail", "road", "border_pair"))
_PLACES: Final = frozenset(("city", "district"))


def find_things(
    text: str,
    low: int,
    high: int,
    mentions: Sequence[tuple[int, int, Mention]],
    words: ProjectWords,
    quantities: Sequence[Quantity] = (),
    table: Table | None = None,
) -> list[Thing]:
    """The candidates of one sentence, in order, none over another.

    Parameters
    ----------
    text : str
        Plain text.
    low, high : int
        The sentence.
    mentions : sequence of (int, int, Mention)
        The names in it, by offsets into the plain text.
    words : ProjectWords
    quantities : sequence of Quantity
        The amounts in it.
    table : Table, optional
        The table whose row it is, if it has a head.
    """
    row = row_of(text, low, high, quantities, words, table)
    if row is not None:
        own = next((m for a, b, m in mentions if (a, b) == (row.start, row.end)), None)
        kind = _KINDS.get(own.kind, "") if own else ""
        name = clean_name(text[row.start : row.end])
        return [Thing(row.start, row.end, kind or row.kind, name, "row", own)]
    found = [*_titled(text, low, high, words), *_ceremonies(text, low, high)]
    found += _named(text, low, mentions, words)
    item = item_of(text, low, high, quantities, words)
    if item is not None:
        name = clean_name(text[item.start : item.end])
        found.append(Thing(item.start, item.end, item.kind, name, "head"))
    found += _counted(text, low, high)
    found += _headed(text, low, high, mentions, words)
    found += _listed(text, low, high, mentions, words)
    kept: list[Thing] = []
    for thing in found:  # what is found first is surer
        if not any(thing.start < other.end and other.start < thing.end for other in kept):
            kept.append(thing)
    return sorted(kept, key=lambda thing: thing.start)


def _named(
    text: str, low: int, mentions: Sequence[tuple[int, int, Mention]], words: ProjectWords
) -> Iterator[Thing]:
    for start, end, mention in mentions:
        kind = _KINDS.get(mention.kind, "")
        told = mention.status or mention.expected
        if not kind or (not told and is_scene(text, low, start, end, mention.kind)):
            continue
        if not mention.id and (
            text[max(0, start - 1) : start] in _POINTING or _NO_NAME.match(text, start)
        ):
            continue  # 该|海底隧道, 最长隧道
        if text.rfind("《", low, start) > text.rfind("》", low, start):
            continue  # 《关于加强沱江大道管理的通知》
        if mention.kind not in _LINES:
            kind = words.kind_of(clean_name(mention.text)) or kind
        yield Thing(start, end, kind, mention.name, "mention", mention)


def _titled(text: str, low: int, high: int, words: ProjectWords) -> Iterator[Thing]:
    for match in _TITLE.finditer(text, low, high):
        name = match["title"].strip()
        if len(name) >= _SHORTEST_TITLE and words.kind_of(_YEARS.sub("", name)) == "plan":
            yield Thing(*match.span("title"), "plan", clean_name(name), "title")


def _ceremonies(text: str, low: int, high: int) -> Iterator[Thing]:
    """The event at which projects start; 25个重大项目|集中开工 is named by its count."""
    events = (m for m in _EVENT.finditer(text, low, high) if _CEREMONY.search(m[0]))
    match = next(events, None)
    if match is None or _COUNTED.search(text, *match.span()):
        return
    held = _HELD.match(text, *match.span())
    start, end = held.end() if held else match.start(), match.end()
    yield Thing(start, end, "project_batch", clean_name(text[start:end].strip()), "count")


def _counted(text: str, low: int, high: int) -> Iterator[Thing]:
    """Batches of projects by their count, where no ceremony stands for them."""
    counts = list(_COUNTED.finditer(text, low, high))
    if any(True for _ in _ceremonies(text, low, high)):
        counts = []
    for match in counts:
        kind = "cooperation" if match["what"] == "合作事项" else "project_batch"
        yield Thing(*match.span(), kind, clean_name(match[0]), "count")


def _headed(
    text: str,
    low: int,
    high: int,
    mentions: Sequence[tuple[int, int, Mention]],
    words: ProjectWords,
) -> Iterator[Thing]:
    sentence = text[low:high]
    stops = [(start + low, end + low) for start, end in words.stops(sentence)]
    verbs = [(took.start, took.end) for took in words.before.of(text, low, high)]
    stops = sorted((*stops, *verbs))
    # What an office or a league is called is a name by its head, like any other.
    heads_end = {match.end() for match in _heads(text, low, high, words)}
    inside = [(a, b) for a, b, m in mentions if m.kind != "organisation" or b not in heads_end]
    for match in _heads(text, low, high, words):
        kind = words.kinds[match[0]]
        section = _SECTION.match(text, match.end())
        if _covered(match.end() - 1, inside):
            continue
        if text.rfind("《", low, match.start()) > text.rfind("》", low, match.start()):
            continue  # inside a title
        if kind == "plan":
            start = _plan_start(text, low, match.start(), words)
        else:
            start = _start(text, low, match.start(), stops, inside)
        start, end = _trimmed(text, start, section.end() if section else match.end())
        if end - start > _LONGEST.get(kind, _LONG) or start >= match.end():
            continue
        if not _is_name(text, start, match.start(), match.end(), kind, inside, words):
            continue
        if _is_vague(text, start, match.start(), match.end(), verbs, inside):
            continue
        end = _with_bracket(text, end, high) if kind == "plan" else end
        yield Thing(start, end, kind, clean_name(text[start:end]), "head")


def _heads(text: str, low: int, high: int, words: ProjectWords) -> Iterator[re.Match[str]]:
    """Heads that a name may end with: 事项清单 of 受理事项清单, not the 受理事项 before it."""
    match = words.heads.search(text, low, high)
    while match is not None:
        ends = _SECTION.match(text, match.end()) or words.may_end(text, match.end())
        if ends:
            yield match
        match = words.heads.search(text, match.end() if ends else match.start() + 1, high)


def _is_name(
    text: str,
    start: int,
    head: int,
    end: int,
    kind: str,
    inside: Sequence[tuple[int, int]],
    words: ProjectWords,
) -> bool:
    if text[head:end] in words.by_themselves:
        return head > start or kind != "service"
    before = text[start:head]
    if _NO_NAME.match(before) or text[max(0, start - 1) : start] in _POINTING:
        return False
    within = [(low, high) for low, high in inside if start <= low and high <= head]
    if kind == "plan":
        return bool(within) or text[start - 1 : start] in _QUOTES
    if _ITEM_MARK.fullmatch(text, max(text.rfind("\n", 0, start) + 1, start - _MARK), start):
        return words.is_specific(before)  # 2. 雁湖锂电项目
    if _WEAK.fullmatch(text, head, end):
        return _is_project(text, start, head, end, within, words)
    # 中俄跨|境大桥: what is left of one character is a piece of a word.
    return bool(within) or (head > start + 1 and words.is_specific(before))


def _is_vague(
    text: str,
    start: int,
    head: int,
    end: int,
    verbs: Sequence[tuple[int, int]],
    inside: Sequence[tuple[int, int]],
) -> bool:
    """交易服务|平台: whether a head that says little has nothing before it that names one."""
    if not _VAGUE.fullmatch(text, head, end) or any(stop == start for _, stop in verbs):
        return False
    if any(start <= low and high <= head for low, high in inside):
        return False
    named = _CODED.search(text, start, head) is not None
    return not (named or any(mark in text[start - 1 : head] for mark in _QUOTES))


def _is_project(
    text: str,
    start: int,
    head: int,
    end: int,
    within: Sequence[tuple[int, int]],
    words: ProjectWords,
) -> bool:
    """雁江锂电项目, A-7项目, 雁湖锂电项目; no 四川省重大产业项目, 林业重点工程, 22个项目."""
    if _CODED.search(text, start, head):
        return True
    if _COUNT.match(text, start):
        return False
    own = text[start:head]
    for low, high in reversed(within):
        own = own[: low - start] + own[high - start :]
    least = 1 if within else _LEAST_OWN
    named = bool(within) or text[head:end] == "项目" or _is_named(own, words)
    return named and words.rest_of(own) >= least


def _is_named(own: str, words: ProjectWords) -> bool:
    """老鹰水库扩建: whether it begins with a thing that has a name of its own."""
    named = (own[: such.start()] for such in _SUCH.finditer(own))
    return any(len(name) > 1 and words.rest_of(name) > 1 for name in named)


def _start(
    text: str,
    low: int,
    head: int,
    stops: Sequence[tuple[int, int]],
    inside: Sequence[tuple[int, int]],
) -> int:
    """Where the name that ends with a head begins: after the last word that no name holds."""
    mark = _ITEM_MARK.match(text, low, head)
    start = mark.end() if mark is not None else low  # 1.|沱江水环境治理工程
    for match in _OPEN_ENDS.finditer(text, start, head):
        if not _covered(match.start(), inside):
            start = match.end()
    for match in _JOINS.finditer(text, start, head):
        if not _covered(match.start(), inside):
            start = match.end()
    noun = _WEAK.match(text, head) is not None
    for begin, end in stops:
        if noun and end == head and _MADE_NOUN.fullmatch(text, begin, end):
            continue  # 雁湖水厂|扩建|工程
        if start < end <= head and not _covered(begin, inside):
            start = end
    return start


def _plan_start(text: str, low: int, head: int, words: ProjectWords) -> int:
    start = low
    for match in _PLAN_ENDS.finditer(text, low, head):
        start = match.end()
    for took in words.before.of(text, start, head):
        if took.takes in ("plan", "any"):
            start = took.end
    return start


def _covered(position: int, inside: Sequence[tuple[int, int]]) -> bool:
    return any(low <= position < high for low, high in inside)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in '了好的“”"‘’ 中有以及—':
        if text[start] == "中" and text[start + 1 : start + 2] != "的":
            break  # 建设|中的沱江大道, but 加快|中关村
        start += 1
    return start, end


def _with_bracket(text: str, end: int, high: int) -> int:
    match = _YEAR_BRACKET.match(text, end, high)
    return match.end() if match else end


def _list_start(text: str, low: int, stop: int, words: ProjectWords) -> int:
    """Where a list begins that ends at `stop`: after the mark and the verb before it."""
    first = max((text.rfind(mark, low, stop) for mark in "，,；;：:。（("), default=-1)
    start = max(first + 1, low)
    for took in words.before.of(text, start, stop):
        if "、" not in text[took.end : stop] and took.start > start:
            continue
        if "、" not in text[start : took.start]:
            start = took.end
    return start


def _items(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Where the items of a list stand that 、 parts."""
    at = start
    for part in text[start:stop].split("、"):
        yield _trimmed(text, at, at + len(part))
        at += len(part) + 1


def _listed(
    text: str,
    low: int,
    high: int,
    mentions: Sequence[tuple[int, int, Mention]],
    words: ProjectWords,
) -> Iterator[Thing]:
    """Items of a list that its end calls projects; names of known forms are things already."""
    named = [(start, end) for start, end, mention in mentions if mention.kind in _KINDS]
    places = {(start, end) for start, end, mention in mentions if mention.kind in _PLACES}
    for match in _LISTED.finditer(text, low, high):
        start = _list_start(text, low, match.start(), words)
        items = list(_items(text, start, match.start()))
        if all((item in places) for item in items):
            continue  # 大丰、东台等4个项目: where they are
        for begin, end in items:
            if any(begin < b and a < end for a, b in named) or not _ITEM.fullmatch(
                text, begin, end
            ):
                continue
            if _NO_NAME.match(text, begin) or text[begin:end] in words.kinds:
                continue  # 高架桥、|隧道|等重点工程
            if words.is_specific(text[begin:end]) and not words.stops(text[begin:end]):
                kind = words.kind_of(text[begin:end]) or "facility"
                yield Thing(begin, end, kind, clean_name(text[begin:end]), "listed")
