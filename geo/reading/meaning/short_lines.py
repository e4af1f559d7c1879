"""Lines by their letters alone, once the text has named them in full: 京港澳|昭山服务区, 津蓟|线.

Three and more letters of a line that the text names (京港澳高速) are that line wherever they
stand free; two are where the words beside them say so, for two letters are often a pair of
cities as well.
"""

from __future__ import annotations

__all__ = ["with_short_lines"]

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from geo.reading.names.found import Found, longest
from geo.reading.words.lexicon import Lexicon

_KINDS: Final = ("rail", "road")
_FULL: Final = re.compile(
    "([\u3400-\u9fff]{2,4})(?:高速公路|高速铁路|高速|高铁|城际铁路|城际|客运专线|客专|铁路|线)"
)
#: What three letters are not the line before: 长株潭一体化, 京津冀地区.
_REGION: Final = re.compile("一体|协同|城市|都市|经济|地区|区域|三[地市]|[两二三]省|毗邻|合作")
#: What two letters are a line before: 京九线, 津蓟市郊列车, 巫云B1标.
_LINE: Final = re.compile(
    "线(?![路网索条下])|复线|双线|[上下]行|扩[容能]|改扩建|市郊列车|[东南西北]段|方向|[A-Z]{0,2}[0-9]{0,2}标段?"
)
#: After these the letters may be of any place: 津|蓟.
_OF_TRAINS: Final = ("线", "市郊列车")
#: 京港澳|昭山服务区, though the text spoke of 京港澳高铁.
_ROADSIDE: Final = re.compile("[^，。；\n]{0,12}?(?:收费站|服务区|停车区|互通)")
_LIST: Final = "、和与及"
#: No text names more lines than this.
_MOST: Final = 100


def with_short_lines(text: str, found: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """The names of a text, with its lines where their letters stand alone.

    Parameters
    ----------
    text : str
        Plain text.
    found : sequence of Found
        The settled names, in order, none over another.
    lexicon : Lexicon
        What is known by name.
    """
    stems = _stems(text, found, lexicon)
    if not stems:
        return list(found)
    starts = [item.start for item in found]
    longest_first = sorted(stems, key=lambda stem: (-len(stem), stem))
    new: list[Found] = []
    for match in re.finditer("|".join(map(re.escape, longest_first)), text):
        line = stems[match[0]]
        lettered = set(match[0]) <= lexicon.letters
        end = _end(text, match, found, starts, lettered=lettered)
        if line is not None and end and _is_free(found, starts, match.start(), end):
            new.append(_short(text, match.start(), end, line))
    return longest([*found, *new]) if new else list(found)


def _short(text: str, start: int, end: int, line: Found) -> Found:
    """The line by its letters; where cars stop, the road that shares them with a railway."""
    if line.kind == "rail" and _ROADSIDE.match(text, end):
        return Found(start, end, "road", confidence="medium")
    name = line.name or text[line.start : line.end]
    return Found(start, end, line.kind, line.term, name, confidence="medium")


def _stems(text: str, found: Sequence[Found], lexicon: Lexicon) -> dict[str, Found | None]:
    """Letters of the lines that the text names in full; None for those of a rail and a road."""
    stems: dict[str, Found | None] = {}
    for item in found:
        whole = _FULL.fullmatch(text, item.start, item.end) if item.kind in _KINDS else None
        if whole is None or item.members or len(stems) >= _MOST:
            continue
        stem = whole[1]
        if stem[-1] in "道省州县市区":
            continue  # 北海道|铁路
        ends_otherwise = item.kind == "road" and not set(stem) <= lexicon.letters
        if ends_otherwise or stem in lexicon.names or stem in lexicon.lists["said"]:
            continue
        before = stems.setdefault(stem, item)
        if before is not None and before.kind != item.kind:
            stems[stem] = None
    return stems


def _end(
    text: str,
    match: re.Match[str],
    found: Sequence[Found],
    starts: Sequence[int],
    *,
    lettered: bool,
) -> int:
    """Where the short name ends; 0 when the letters are none."""
    end = match.end()
    after = _LINE.match(text, end)
    if not lettered and (after is None or after[0] not in _OF_TRAINS):
        return 0
    if after is not None:
        return end + 1 if after[0] == "线" else end
    if len(match[0]) > 2:
        return 0 if _REGION.match(text, end) else end
    # 京九、赣韶铁路: an item of a list beside a line.
    index = bisect_left(starts, end)
    beside = text[end : end + 1] in _LIST and index < len(found) and starts[index] == end + 1
    return end if beside and found[index].kind in _KINDS else 0


def _is_free(found: Sequence[Found], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether no name reaches into a stretch."""
    index = bisect_left(starts, end)
    return index == 0 or found[index - 1].end <= start
