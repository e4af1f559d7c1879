"""Sentences that go on about a project without naming it: 该项目已于9月开工, 项目预计2026年建成.

What such a sentence says of a state and of times is said of the one project that the sentences
before it left as the thing spoken of; where they left several, of none.
"""

from __future__ import annotations

__all__ = ["Spoken", "merged", "spoken_of"]

import re
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from geo.reading.projects.statement import ProjectStatement
from geo.reading.projects.things import Thing

_THIS: Final = re.compile(
    r"\s*(?:(?:据悉|据了解|据介绍|目前|此外|截至目前)[，,]?)?"
    r"(?P<it>(?:该|此|本|这[一条个项座])(?P<this>项目|工程|线路|铁路|高铁|高速(?:公路)?|公路|道路|大道|大桥|隧道|机场"
    r"|车站|枢纽|码头|园区|产业园|基地|电站|中心|水库)"
    r"|(?P<bare>项目|工程|线路)(?=[于已将计预拟目正分在]|建成|建设|竣工|完工|全面|力争|确保))"
)
#: Kinds of things that a word can stand for; 项目 and 工程 stand for any but these.
_NONE: Final = frozenset(("plan", "cooperation", "axis_or_zone", "belt", "border_pair"))
_KINDS: Final = {
    "铁路": ("rail",), "高铁": ("rail",), "高速": ("road",), "高速公路": ("road",), "公路": ("road",),
    "道路": ("road",), "大道": ("road",), "线路": ("rail", "road"), "大桥": ("road", "facility"),
    "隧道": ("road", "facility"), "机场": ("hub",), "车站": ("hub",), "枢纽": ("hub",),
    "码头": ("hub",), "园区": ("park", "new_area"), "产业园": ("park",),
}  # fmt: skip
_STAGES: Final = {"": -1, "planned": 0, "approved": 1, "construction": 2, "open": 3}


class Spoken(NamedTuple):
    """Where the word stands for a thing, and which thing it is."""

    start: int
    end: int
    thing: Thing


def spoken_of(
    text: str, low: int, high: int, last: Sequence[Thing], projects: Collection[int]
) -> Spoken | None:
    """The project that a sentence goes on about; None when it begins with no word for one.

    Parameters
    ----------
    text : str
        Plain text.
    low, high : int
        The sentence.
    last : sequence of Thing
        The things of the last sentence that named any.
    projects : collection of int
        Where those of them begin that are projects.
    """
    match = _THIS.match(text, low, high)
    if match is None:
        return None
    word = match["this"] or match["bare"]
    able = [t for t in last if t.start in projects and t.kind not in _NONE]
    kinds = _KINDS.get(word)
    fit = [t for t in able if kinds is None or t.kind in kinds or t.name.endswith(word)]
    return Spoken(*match.span("it"), fit[0]) if len(fit) == 1 else None


def merged(known: ProjectStatement, later: ProjectStatement) -> ProjectStatement:
    """What two sentences say of one project: all amounts, and the later of two states."""
    further = _STAGES[later.status] > _STAGES[known.status]
    return known._replace(
        amounts=tuple(dict.fromkeys((*known.amounts, *later.amounts))),
        status=later.status if further else known.status,
        date=later.date if further and later.date else known.date or later.date,
        expected=known.expected or later.expected,
        started=known.started or later.started,
        words=known.words or later.words,
    )
