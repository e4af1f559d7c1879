"""How right the reader is: strict span, kind and name against a labelled text.

A prediction is right when it covers exactly the labelled characters and has the labelled
kind (or one the label also allows). Labels that are optional are neither misses nor false
alarms; nor are predictions inside a label of a kind that is not scored (a place inside an
organisation).
"""

from __future__ import annotations

__all__ = ["SCORED", "Label", "Score", "add_document", "read_labelled", "read_reading"]

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from geo.reading.mention import Mention

#: The kinds that are scored, in the order of the report.
SCORED: Final = (
    "city",
    "district",
    "area",
    "border_pair",
    "belt",
    "rail",
    "road",
    "hub",
    "park",
    "city_group",
    "region",
)
#: The hand-made reading's categories, as kinds.
_CATEGORIES: Final[Mapping[str, tuple[str, ...]]] = {
    "new_area": ("area",),
    "axis_or_zone": ("axis", "area", "belt"),
    "facility": ("project", "hub"),
    "river_eco": ("river",),
    "org_place": ("organisation",),
    "route_pair": ("city_group", "border_pair"),
}
_UNSCORED: Final = ("axis_or_zone", "facility", "river_eco", "org_place", "project")
_SET_ASIDE: Final = ("optional", "boilerplate", "anaphoric", "nested", "overlay")
#: Kinds whose full name is compared: places and lines of the catalogue.
_NAMED: Final = frozenset(
    ("city", "district", "area", "border_pair", "belt", "rail", "road", "hub", "park")
)


@dataclass(frozen=True, slots=True)
class Label:
    """One labelled name of one text."""

    start: int
    end: int
    kinds: tuple[str, ...]
    name: str = ""
    required: bool = True
    id: str = ""
    text: str = ""
    status: str | None = None


@dataclass(slots=True)
class Score:
    """Counts per kind, and what went wrong."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    names_right: int = 0
    names: int = 0
    misses: list[tuple[str, Label]] = field(default_factory=list)
    alarms: list[tuple[str, Mention]] = field(default_factory=list)
    misnamed: list[tuple[str, Label, Mention]] = field(default_factory=list)

    def precision(self, kind: str | None = None) -> float:
        """Share of predictions that are right; 1 when there is none."""
        right, _, false = self._counts(kind)
        return right / (right + false) if right + false else 1.0

    def recall(self, kind: str | None = None) -> float:
        """Share of required labels that were found; 1 when there is none."""
        right, missed, _ = self._counts(kind)
        return right / (right + missed) if right + missed else 1.0

    def f1(self, kind: str | None = None) -> float:
        """Harmonic mean of precision and recall."""
        right, missed, false = self._counts(kind)
        return 2 * right / (2 * right + missed + false) if right + missed + false else 1.0

    def _counts(self, kind: str | None) -> tuple[int, int, int]:
        if kind is None:
            return self.right.total(), self.missed.total(), self.false.total()
        return self.right[kind], self.missed[kind], self.false[kind]

    def table(self) -> str:
        """The score per kind and overall, as lines of text."""
        lines = [f"{'kind':12} {'right':>5} {'miss':>5} {'false':>5} {'P':>6} {'R':>6} {'F1':>6}"]
        kinds = [k for k in (*SCORED, "axis") if sum(self._counts(k))]
        for kind in (*kinds, None):
            right, missed, false = self._counts(kind)
            lines.append(
                f"{kind or 'all':12} {right:5} {missed:5} {false:5} "
                f"{self.precision(kind):6.3f} {self.recall(kind):6.3f} {self.f1(kind):6.3f}"
            )
        lines.append(f"names right: {self.names_right} of {self.names}")
        return "\n".join(lines)


def add_document(
    score: Score,
    document: str,
    mentions: Sequence[Mention],
    labels: Sequence[Label],
    *,
    scored: Iterable[str] = SCORED,
) -> None:
    """Count one text's mentions against its labels."""
    kinds = frozenset(scored)
    at = {(mention.start, mention.end): mention for mention in mentions}
    matched: set[tuple[int, int]] = set()
    for label in labels:
        if not label.required or not kinds.intersection(label.kinds):
            continue
        found = at.get((label.start, label.end))
        if found is None or found.kind not in label.kinds:
            score.missed[label.kinds[0]] += 1
            score.misses.append((document, label))
            continue
        matched.add((label.start, label.end))
        score.right[found.kind] += 1
        if label.name and found.kind in _NAMED:
            score.names += 1
            if found.name == label.name:
                score.names_right += 1
            else:
                score.misnamed.append((document, label, found))
    aside = [x for x in labels if not x.required or not kinds.intersection(x.kinds)]
    for mention in mentions:
        span = (mention.start, mention.end)
        if mention.kind not in kinds or span in matched or _is_aside(mention, aside):
            continue
        score.false[mention.kind] += 1
        score.alarms.append((document, mention))


def _is_aside(mention: Mention, aside: Sequence[Label]) -> bool:
    """Whether a prediction is, or lies inside, something that is not counted."""
    return any(label.start <= mention.start and mention.end <= label.end for label in aside)


def read_reading(path: Path, *, groups: Collection[str] = ()) -> dict[str, list[Label]]:
    """Labels of the hand-made reading (``mentions.jsonl``), by document file.

    `groups` are names that the guide's table calls groups of cities, whatever the category.
    """
    found: dict[str, list[Label]] = {}
    for row in _rows(path):
        category = row["category"]
        kinds = [k for c in (category, *row["alt_category"]) for k in _CATEGORIES.get(c, (c,))]
        if row["canonical"] in groups:
            kinds.insert(0, "city_group")  # the guide's table comes before the category
        required = not any(row[flag] for flag in _SET_ASIDE) and category not in _UNSCORED
        label = Label(
            row["start"],
            row["end"],
            tuple(dict.fromkeys(kinds)),
            row["canonical"] or "",
            required,
            row["id"],
            row["surface"],
        )
        found.setdefault(row["doc"], []).append(label)
    return found


def read_labelled(path: Path) -> list[tuple[str, str, list[Label]]]:
    """Labelled passages, one JSON object a line: (id, text, labels)."""
    return [
        (row["id"], row["text"], [_label(item) for item in row["mentions"]]) for row in _rows(path)
    ]


def _label(item: Mapping[str, Any]) -> Label:
    return Label(
        item["start"],
        item["end"],
        (item["kind"], *item.get("alt_kinds", ())),
        item.get("name") or "",
        not item.get("optional", False),
        text=item["text"],
        status=item.get("status"),
    )


def _rows(path: Path) -> list[Mapping[str, Any]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]
