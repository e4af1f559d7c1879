"""How each layer looks, out of the registry's records, as a page reads it.

The fields of a sign are named once and each sign is a row of values; ``static/data/looks.js``
puts them together again.
"""

from __future__ import annotations

__all__ = ["facts_payload", "groups_payload", "looks_payload"]

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any

from layers.looks import GROUPS, Look, Sign
from layers.popup_fields import FACTS, Fact
from layers.registry import LAYERS, looks
from maps.style import color_role


def looks_payload(names: Iterable[str]) -> dict[str, Any]:
    """Looks of some layers.

    Returns
    -------
    dict
        ``fields`` (of a sign, in the order of the rows) and ``layers``: by layer its title,
        manner, rank, places of its popup fields in :func:`facts_payload` of the same layers,
        and rows of signs.
    """
    columns = [field.name for field in fields(Sign)]
    known, names = looks(), list(names)
    facts = {fact: place for place, fact in enumerate(_facts(names))}
    return {"fields": columns, "layers": {name: _look(name, known[name], facts) for name in names}}


def _look(name: str, look: Look, facts: Mapping[Fact, int]) -> dict[str, Any]:
    spec = LAYERS[name]
    signs = {}
    for key, sign in look.signs.items():
        row = asdict(sign)
        row["color"] = color_role(name, key, sign.color)
        row["label_color"] = sign.label_color or row["color"]
        row["kinds"] = sign.kinds or {key: (sign.zh, sign.en)}
        signs[key] = list(row.values())
    return {
        "zh": spec.title,
        "en": spec.title_en,
        "draw": look.draw,
        "rank": look.rank,
        "by": look.by,
        "status": look.status,
        "shields": look.shields,
        "mode": look.mode,
        "facts": sorted(facts[fact] for fact in look.popup_facts()),
        "signs": signs,
    }


def facts_payload(names: Iterable[str]) -> list[dict[str, str]]:
    """Popup fields of some layers, each once, in the order a reader sees them.

    What a layer calls a column of another's name by words of its own is a field of its own.
    """
    plain = Fact("", "", "")
    return [
        {key: value for key, value in asdict(fact).items() if value != getattr(plain, key)}
        for fact in _facts(names)
    ]


def _facts(names: Iterable[str]) -> list[Fact]:
    """Popup fields of some layers: those that any layer may have first."""
    known = looks()
    listed = dict.fromkeys(fact for name in names for fact in known[name].popup_facts())
    order = {fact.column: place for place, fact in enumerate(FACTS)}
    return sorted(listed, key=lambda fact: order.get(fact.column, len(order)))


def groups_payload(names: Iterable[str]) -> list[dict[str, Any]]:
    """Groups of the layer control with their layers, the lowest first, and which are on at first."""
    known, members = looks(), set(names)
    order = [*GROUPS, *(look.group for look in known.values() if look.group not in GROUPS)]
    groups = []
    for group in dict.fromkeys(order):
        rows = [
            {
                "id": name,
                "zh": LAYERS[name].title,
                "en": LAYERS[name].title_en,
                "on": look.on,
            }
            for name, look in sorted(known.items(), key=lambda item: item[1].rank)
            if look.group == group and name in members
        ]
        if rows:
            zh, en = GROUPS.get(group, (rows[0]["zh"], rows[0]["en"]))
            groups.append({"id": group, "zh": zh, "en": en, "layers": rows})
    return groups
