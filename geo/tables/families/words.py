"""The words the reader of texts knows, and what names and texts are in English.

How names end, what may stand in one, what tells a state: see :mod:`geo.reading`.

Every table of this family is sorted by its key, but for the two whose order decides
(:data:`ORDERED`): of several rules that fit, the first wins.
"""

from __future__ import annotations

__all__ = ["CLOSE_MARK", "KINDS", "OPEN_MARK", "ORDERED", "SHAPES", "WORD_TABLES"]

import re
from collections.abc import Mapping
from typing import Final

from geo.tables.columns import (
    CONFIDENCES,
    Column,
    Table,
    choice,
    items,
    number,
    optional,
    pattern,
    text,
)

#: What an example marks the names of a text with.
OPEN_MARK: Final = "⟦"
CLOSE_MARK: Final = "⟧"


def _regex_fault(cell: str) -> str | None:
    try:
        re.compile(cell)
    except re.error as error:
        return f"expected a regular expression ({error.msg})"
    return None


def _regex(*, required: bool = True) -> Column:
    return Column(_regex_fault, required=required)


def _letter() -> Column:
    return pattern(".", "one character", required=True)


def _yes() -> Column:
    return choice(("yes",), required=False)


def _table(name: str, key: tuple[str, ...], columns: Mapping[str, Column]) -> Table:
    return Table(f"reading_{name}.csv", key, {**columns, "note": optional()})


#: What a name may be made of, by the class of its tail (:mod:`geo.reading.names.shapes`).
SHAPES: Final = (
    "road", "street", "passage", "rail", "metro", "line", "branch", "hub", "station", "port",
    "road_hub", "park", "weak_park", "valley", "area", "area2", "area3", "belt", "axis", "region",
    "project",
)  # fmt: skip
KINDS: Final = ("city", "district", "region", "axis", "area", "rail", "road", "river", "city_group")

WORD_TABLES: Final[Mapping[str, Table]] = {
    "tails": _table(
        "tails", ("tail",), {"tail": text(), "shape": choice(SHAPES), "names_place": _yes()}
    ),
    "parts": _table("parts", ("part",), {"part": text(), "sort": choice(("seg", "ext", "work"))}),
    "organisations": _table("organisations", ("ending",), {"ending": text(), "area_stays": _yes()}),
    "vocabulary": _table(
        "vocabulary",
        ("word",),
        {
            "word": text(),
            "in_names": choice(("freely", "before the tail", "rarely", "never", "said")),
        },
    ),
    "uses": _table("uses", ("word", "use"), {"word": text(), "use": text()}),
    "people": _table(
        "people",
        ("word", "sort"),
        {
            "word": text(),
            "sort": choice(("title", "post", "loose title", "speech", "says", "surname")),
        },
    ),
    "joins": _table(
        "joins", ("word",), {"word": text(), "joins": choice(("list", "ends", "rest"))}
    ),
    "joining": _table("joining", ("word",), {"word": text(), "initials": choice(("2", "3"))}),
    "names": _table(
        "names",
        ("name",),
        {"name": text(), "kind": choice(KINDS), "official": text(), "members": items()},
    ),
    "letters": _table(
        "letters",
        ("letter",),
        {"letter": _letter(), "kind": choice(KINDS), "name": text(), "near": _yes()},
    ),
    "letter_words": _table(
        "letter_words",
        ("word",),
        {"word": text(), "mention": text(), "kind": choice(KINDS), "name": text()},
    ),
    "ordinary": _table("ordinary", ("name",), {"name": text()}),
    "former_counties": _table(
        "former_counties",
        ("name",),
        {
            "name": text(),
            "adcode": pattern(r"[0-9]{6}", "six digits", required=True),
            "official": text(),
        },
    ),
    "heads": _table(
        "heads",
        ("word",),
        {"word": text(), "kind": choice(("road", "rail", "belt", "hub")), "head": optional()},
    ),
    "class_words": _table(
        "class_words",
        ("word", "kind"),
        {"word": text(), "kind": choice(("road", "rail", "area")), "class": optional()},
    ),
    "ends": _table(
        "ends",
        ("term", "follows"),
        {
            "term": _regex(),
            "follows": _regex(),
            "then": choice(("short", "none")),
            "meaning": text(),
            "example": text(),
        },
    ),
    "edges": _table(
        "edges",
        ("rule", "word"),
        {"rule": text(), "word": text(), "meaning": text(), "example": text()},
    ),
    "status": _table(
        "status",
        ("cue", "status"),
        {
            "cue": _regex(),
            "status": choice(("approved", "planned", "open", "construction", "target", "sure")),
            "meaning": optional(),
            "example": text(),
        },
    ),
    "works": _table(
        "works",
        ("head",),
        {"head": text(), "kind": text(), "alone": _yes(), "example": text()},
    ),
    "making": _table(
        "making",
        ("word", "stands"),
        {
            "word": _regex(),
            "stands": choice(("before", "after")),
            "takes": choice(("thing", "plan", "agreement", "with", "any")),
            "example": text(),
        },
    ),
    "units": _table(
        "units",
        ("unit",),
        {
            "unit": text(),
            "sort": text(),
            "told_as": optional(),
            "times": number(0, 1e12),
            "example": text(),
        },
    ),
    "substitutions": _table(
        "substitutions",
        ("printed", "before", "after"),
        {
            "printed": text(),
            "meant": text(),
            "before": optional(),
            "after": _regex(required=False),
            "marker": _yes(),
        },
    ),
    "characters": _table(
        "characters", ("character",), {"character": _letter(), "plain": _letter()}
    ),
    "names_en": Table(
        "names_en.csv",
        ("name",),
        {
            "name": text(),
            "name_en": text(),
            "basis": choice(("official", "usual", "ends", "translated")),
            "confidence": choice(CONFIDENCES),
            "source": text(),
        },
    ),
    "texts_en": Table(
        "texts_en.csv",
        ("use", "chinese", "english"),
        {
            "use": choice(("text", "phrase", "ending", "word", "proper", "label", "unit")),
            "chinese": text(),
            "english": optional(),
        },
    ),
}
#: Tables whose order decides.
ORDERED: Final = frozenset({"status", "substitutions"})
