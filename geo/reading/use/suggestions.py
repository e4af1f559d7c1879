"""Rows that would put a thing on the map: what the text says of it, and what is still asked.

Nothing is guessed: a cell the text does not fill is empty, and is named in ``asks`` where the
table cannot do without it.
"""

from __future__ import annotations

__all__ = ["Suggestion", "suggestions", "table_of"]

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from geo.place_names import pinyin, short_name
from geo.reading.mention import Mention
from geo.reading.projects.statement import ProjectStatement
from geo.tables.columns import Table
from geo.tables.door import Tables
from geo.tables.families.lines import RAIL, ROADS
from geo.tables.families.places import BELTS, BORDER_PAIRS, PLACES

_TABLES: Final[Mapping[str, Table]] = {
    "rail": RAIL, "road": ROADS, "hub": PLACES, "area": PLACES, "park": PLACES,
    "border_pair": BORDER_PAIRS, "belt": BELTS,
}  # fmt: skip
_ADMINISTRATIVE: Final = ("city", "district")
_PREFIXES: Final = {"border_pair": "pair"}
#: What the name itself says of the kind; a name without such a word leaves the kind empty.
_KINDS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "rail": (
        ("城际", "intercity"), ("市域|市郊", "suburban"), ("地铁|轨道交通|号线", "metro"),
        ("高铁|高速铁路|客专|客运专线", "high_speed"),
    ),
    "road": (("高速公路$|高速$", "expressway"), ("快速", "fast_road")),
    "hub": (("机场$", "airport"), ("港$", "port"), ("", "hub")),
    "area": (("", "area"),),
    "park": (("", "park"),),
}  # fmt: skip
#: Statuses of what has begun, and how a text calls the length of a whole line.
_BEGUN: Final = ("construction", "open")
_WHOLE_LENGTH: Final = ("全长", "总长", "总里程", "线路长", "正线长")
#: What a row needs in another table, or of a position, before anything is drawn.
_ALSO: Final = {
    "rail": ("rail_points.csv",), "road": ("road_points.csv",),
    **dict.fromkeys(("hub", "area", "park"), ("lon", "lat", "location")),
}  # fmt: skip


class Suggestion(NamedTuple):
    """A row for a table of ``data/``.

    Attributes
    ----------
    table : str
        File name.
    row : dict of str to str
        Every column of the table, in its order.
    asks : tuple of str
        Columns that the table needs and the text does not fill; of a place its position
        (``lon``, ``lat`` and a ``location`` that is no longer ``none``); of a line the file
        that needs its points.
    """

    table: str
    row: dict[str, str]
    asks: tuple[str, ...]


def table_of(kind: str) -> str:
    """File of the table that a kind of mention has its rows in."""
    return _TABLES[kind].file


def suggestions(
    things: Iterable[Mention],
    tables: Tables,
    *,
    sentence: Callable[[Mention], str],
    mentions: Iterable[Mention] = (),
    projects: Iterable[ProjectStatement] = (),
) -> list[Suggestion]:
    """One row for each thing.

    Parameters
    ----------
    things : iterable of Mention
        See :func:`geo.reading.use.unplaced.unknown_things`.
    tables : Tables
        Ids that are taken, and the places that members are.
    sentence : callable
        The sentence around a mention, for the note.
    mentions : iterable of Mention
        Everything the texts name: the district, or else the city, of the tables that is named
        before a thing in its sentence is its ``parent``; so is one its own name begins with.
    projects : iterable of ProjectStatement
        What the texts say of projects: a thing that is one has its dates and its length.
    """
    frames = (tables.places, tables.rail, tables.roads, tables.border_pairs, tables.belts)
    taken = {feature for frame in frames for feature in frame["id"]}
    ids: dict[str, str] = {}
    for row in tables.places.itertuples():
        ids.setdefault(row.name, row.id)
        ids.setdefault(short_name(row.name), row.id)
    around = _Around(mentions, tables)
    told: dict[str, list[ProjectStatement]] = {}
    for project in projects:
        told.setdefault(project.name, []).append(project)
    made = []
    for thing in things:
        feature = _free_id(thing, taken)
        taken.add(feature)
        parent = around.parent(thing, sentence(thing))
        made.append(
            _suggestion(thing, feature, ids, parent, sentence(thing), told.get(thing.name, ()))
        )
    return made


class _Around:
    """Which city or district of the tables a thing is said to lie in."""

    def __init__(self, mentions: Iterable[Mention], tables: Tables) -> None:
        self._own: dict[str, str] = {}
        for row in tables.places[tables.places["kind"].isin(_ADMINISTRATIVE)].itertuples():
            self._own[short_name(row.name)] = row.id
        known = frozenset(self._own.values())
        self._named: dict[tuple[str, int], list[Mention]] = {}
        for mention in mentions:
            if mention.kind in _ADMINISTRATIVE and mention.id in known:
                key = mention.document or "", mention.sentence_start
                self._named.setdefault(key, []).append(mention)

    def parent(self, thing: Mention, sentence: str) -> str:
        """Id of the place; "" where nothing tells it."""
        for length in range(len(thing.name) - 1, 1, -1):
            own = self._own.get(thing.name[:length])
            if own:
                return own
        near = self._named.get((thing.document or "", thing.sentence_start), ())
        before = [mention for mention in near if mention.end <= thing.start]
        # 秦都区|至高新区: the one end of what leads to the other.
        before = [m for m in before if not re.search(re.escape(m.text) + "[至到—–-]", sentence)]
        districts = [mention for mention in before if mention.kind == "district"]
        return (districts or before)[-1].id if before else ""


def _suggestion(
    thing: Mention,
    feature: str,
    ids: Mapping[str, str],
    parent: str,
    sentence: str,
    projects: Sequence[ProjectStatement],
) -> Suggestion:
    table = _TABLES[thing.kind]
    members = [ids.get(name, "") for name in thing.members]
    expected, started, length = _of_projects(projects)
    # 该项目已于9月开工: a state that no clause of the name tells, but a sentence going on about it.
    status = thing.status or next((p.status for p in reversed(projects) if p.status), "")
    told = {
        "id": feature,
        "name": thing.name,
        "kind": _kind(thing),
        # Half of the members would be a wrong row, not a short one.
        "members": "|".join(members) if all(members) else "",
        "status": status,
        "opened": thing.date if thing.status == "open" else "",
        "started": started if status in _BEGUN else "",
        # A mention has one date ahead, be it of a start or of an opening; a project knows which.
        "expected": (expected if projects else thing.expected) if status != "open" else "",
        "length_km": length,
        "parent": parent,
        "location": "none",
        "confidence": "low",
        "source": f"document {thing.document}",
        "note": sentence,
    }
    row = {name: told.get(name, "") for name in table.columns}
    empty = [name for name, column in table.columns.items() if column.required and not row[name]]
    return Suggestion(table.file, row, (*empty, *_ALSO.get(thing.kind, ())))


def _of_projects(projects: Sequence[ProjectStatement]) -> tuple[str, str, str]:
    """When it is to be ready, when works began, and how long it is, in kilometres."""
    expected = next((project.expected for project in projects if project.expected), "")
    started = next((project.started for project in projects if project.started), "")
    lengths = (
        f"{amount.value:g}"
        for project in projects
        for amount in project.amounts
        if amount.unit == "公里" and amount.op in "=~" and amount.of.endswith(_WHOLE_LENGTH)
    )
    return expected, started, next(lengths, "")


def _kind(thing: Mention) -> str:
    words = _KINDS.get(thing.kind, ())
    return next((kind for word, kind in words if re.search(word, thing.name)), "")


def _free_id(thing: Mention, taken: set[str]) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", pinyin(thing.name)[0]).strip("-") or "unnamed"
    feature = own = f"{_PREFIXES.get(thing.kind, thing.kind)}/{slug}"
    count = 1
    while feature in taken:
        count += 1
        feature = f"{own}-{count}"
    return feature
