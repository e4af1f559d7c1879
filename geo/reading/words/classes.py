"""Words for classes of things: those that stand for one another, and those of whole lists."""

from __future__ import annotations

__all__ = ["ClassWords", "ListHeads"]

import re
from collections.abc import Iterable, Mapping
from typing import Final

_COUNT_AND_SORT: Final = r"(?:(?!城市|地区|区域|[省市县区国地])[\u3400-\u9fff]{2,4}的)?(?:[一二两三四五六七八九十\d]{1,3}条[\u3400-\u9fff]区|[一二两三四五六七八九十\d多数余几]{0,3}[条个项]|[两三四五六七八]大|一大?批|多条)?(?:(?:新建|改扩建|续建|在建|建成){1,2}的)?(?:繁忙|主要|重载|重大|重点|骨干|在建|新建|省级|国家|既有|规划|普通|高等级)?"
_HUB_COUNT: Final = (
    r"(\d{1,3}|[一二两三四五六七八九十]{1,3})?[座处个大]?(?:新建|在建|沿线|中间|新设)?"
)


class ClassWords:
    """Class words that people use for one another, from ``reading_class_words.csv``.

    Parameters
    ----------
    rows : iterable of mapping
        ``word`` ends names of a ``kind``; words of different ``class`` never stand for one
        another.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        found: dict[str, list[tuple[str, str]]] = {}
        for row in rows:
            found.setdefault(row["kind"], []).append((row["word"], row["class"]))
        self._endings = {
            kind: sorted(pairs, key=lambda pair: -len(pair[0])) for kind, pairs in found.items()
        }
        self.kinds = frozenset(found)

    def stem_of(self, name: str, kind: str) -> str:
        """A name with its class word reduced to what the words for that class share."""
        for ending, meant in self._endings.get(kind, ()):
            if name.endswith(ending):
                return f"{name.removesuffix(ending)}|{meant}"
        return name


class ListHeads:
    """Class words that stand once, behind or before a list, from ``reading_heads.csv``.

    Parameters
    ----------
    rows : iterable of mapping
        ``word`` as printed, the ``kind`` of the items, and the ``head`` a full name carries.

    Attributes
    ----------
    kinds : dict
        Class word of lines and belts to (kind, head).
    hubs : dict
        Class word of stations, interchanges and airports to its head.
    after_etc, hubs_after_etc : re.Pattern
        What may follow 等: group 1 is the class word (for hubs the count, and group 2).
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        rows = sorted(rows, key=lambda row: -len(row["word"]))
        self.kinds = {x["word"]: (x["kind"], x["head"]) for x in rows if x["kind"] != "hub"}
        self.hubs = {x["word"]: x["head"] for x in rows if x["kind"] == "hub"}
        self.after_etc = re.compile(f"{_COUNT_AND_SORT}({'|'.join(map(re.escape, self.kinds))})")
        self.hubs_after_etc = re.compile(f"{_HUB_COUNT}({'|'.join(self.hubs)})(?![前房区])")
