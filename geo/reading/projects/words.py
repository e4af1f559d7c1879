"""The rules by which projects are read, as the tables of words give them."""

from __future__ import annotations

__all__ = ["Making", "ProjectWords", "Took"]

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from geo.reading.projects.quantities import Quantities
from geo.reading.words.matcher import Matcher
from geo.reading.words.terms import STOP, WORD, Term
from geo.tables.words import Words

#: What may follow the last word of a name: an end, a list, a verb; 平台化, 园区管委会 are others.
_FOLLOWS: Final = re.compile(
    r"$|[^\u3400-\u9fffA-Za-z0-9]"
    r"|和|与|及|以及|并|等|的|为|在|将|已|正|均|全|加|建|开|投|通|竣|完|落|启|运|实|施|推|协|扎|走|增|预|计"
    r"|于|是|有|项目|工程|规划|应用|今|昨|目前|顺利|[一二三四]期|首|主体|抓|发车|获|被|由|日前|服务|初步|进入"
)
#: Words that are read inside names though a sentence cannot do without them elsewhere.
_INSIDE: Final = frozenset(
    ("合作", "服务", "协同", "开放", "重点", "中心", "国际", "跨界", "跨区域", "跨市", "毗邻")
)


#: The words of one character among those that no name holds.
_SHORT_STOPS: Final = frozenset(
    "将把被对从在的了与是让还又就都已正均仍而但使即则其该各每此于为抓盯"
)


class Took(NamedTuple):
    """A word of making in a text: what it takes, where it stands."""

    start: int
    end: int
    takes: str


class Making:
    """Words that make what stands after (or before) them a project, from one table.

    Parameters
    ----------
    rows : iterable of mapping
        ``word`` (a regular expression) and ``takes``.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        rows = sorted(rows, key=lambda row: (-len(row["word"]), row["word"]))
        self._takes = ("", *(row["takes"] for row in rows))
        self._any = re.compile("|".join(f"(?:{row['word']})()" for row in rows) or "(?!)")

    def of(self, text: str, low: int, high: int) -> list[Took]:
        """The words in a stretch of a text, in order; none over another."""
        return [
            Took(m.start(), m.end(), self._takes[m.lastindex or 0])
            for m in self._any.finditer(text, low, high)
        ]


class ProjectWords:
    """Everything the reading of projects knows by its words.

    Attributes
    ----------
    before, after : Making
        Words of making that stand before, and after, what is made.
    heads : re.Pattern
        Last words of names of projects, the longest first.
    kinds : dict
        Kind of each.
    by_themselves : frozenset of str
        Heads that name a thing though only words for classes stand before them.
    quantities : Quantities
    """

    def __init__(self, words: Words) -> None:
        making = words.rows("making")
        self.before = Making(row for row in making if row["stands"] == "before")
        self.after = Making(row for row in making if row["stands"] == "after")
        self.kinds = {row["head"]: row["kind"] for row in words.rows("works")}
        works = words.rows("works")
        self.by_themselves = frozenset(row["head"] for row in works if row["alone"])
        longest = sorted(self.kinds, key=lambda head: (-len(head), head))
        self.heads = re.compile("|".join(map(re.escape, longest)))
        self.quantities = Quantities(words.rows("units"))
        uses: dict[str, set[str]] = {}
        for row in words.rows("uses"):
            uses.setdefault(row["use"], set()).add(row["word"])
        self._plain = uses["class"] | uses["class of works"]
        inside = uses["verb in names"] | _INSIDE
        never = {row["word"] for row in words.rows("vocabulary") if row["in_names"] == "never"}
        terms = {word: Term(word, WORD) for word in self._plain}
        stops = {word for word in never - inside if len(word) > 1 or word in _SHORT_STOPS}
        terms |= {word: Term(word, STOP) for word in stops}
        terms |= {word: Term(word, WORD) for word in inside}
        self._matcher = Matcher(terms.values())

    def kind_of(self, name: str) -> str:
        """Kind of project by the last word of a name; "" when it is none of the table."""
        for cut in range(max(0, len(name) - 8), len(name)):
            kind = self.kinds.get(name[cut:])
            if kind:
                return kind
        return ""

    def may_end(self, text: str, end: int) -> bool:
        """Whether a name may end at `end`."""
        return _FOLLOWS.match(text, end) is not None

    def stops(self, text: str) -> list[tuple[int, int]]:
        """Where words stand that no name holds, in order."""
        terms = self._matcher.terms
        return [
            (low, high) for n, low, high in self._matcher.matches(text) if terms[n].role == STOP
        ]

    def is_specific(self, text: str) -> bool:
        """Whether anything is left of a name without its words for classes."""
        return self.rest_of(text) > 0

    def rest_of(self, text: str) -> int:
        """How many characters are left of a name without its words for classes: 监管 of 综合监管."""
        left, done = [], 0
        for _, low, high in self._matcher.matches(text):
            left.append(text[done:low])
            done = high
        return len(re.findall("[\u3400-\u9fffA-Za-z0-9]", "".join((*left, text[done:]))))
