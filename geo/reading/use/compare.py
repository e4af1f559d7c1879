"""What a new text adds to, repeats of and contradicts what is known."""

from __future__ import annotations

__all__ = [
    "Change",
    "Comparison",
    "Known",
    "compare",
    "known_from_mentions",
    "known_from_tables",
    "station_names",
]

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from geo.reading.mention import Mention
from geo.reading.use.evidence import feature_kinds
from geo.tables.door import Tables
from geo.tables.parameters import as_of

#: From an idea to a line in use; what the tables and the texts both speak of.
_STAGES: Final = {"proposed": 0, "planned": 1, "approved": 2, "construction": 3, "open": 4}
#: Kinds a text can bring news of. Cities and counties are always there already.
_NEWS: Final = frozenset(("area", "border_pair", "belt", "axis", "rail", "road", "hub", "park"))
#: What goes on being built when it is in use: works there say nothing against its opening.
_BUILT_ON: Final = frozenset(("area", "border_pair", "belt", "axis", "hub", "park"))


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one thing, whatever it is known from.

    ``date`` is the day of opening when the status is ``open``, else the day it is expected;
    ``as_of`` the day from which this is known.
    """

    id: str
    kind: str
    name: str
    status: str = ""
    date: str = ""
    source: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing of which the new text says something else than what is known.

    Attributes
    ----------
    mention : Mention
        Where the new text says it.
    known : Known
        What is known.
    field : str
        ``status`` or ``date``.
    before, after : str
        What is known, and what the new text says.
    direction : str
        For a status ``ahead`` (a later stage than known) or ``behind``; for a date
        ``earlier`` or ``later``.
    """

    mention: Mention
    known: Known
    field: str
    before: str
    after: str
    direction: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The new text against what is known: one entry per thing, by its first mention."""

    adds: list[Mention]
    repeats: list[Mention]
    contradicts: list[Change]

    def table(self) -> pd.DataFrame:
        """One row per entry: what, name, kind, field, before, after, document, start, end."""
        rows = [
            *((what, m, "", "", "") for what, items in self._plain() for m in items),
            *(("contradicts", c.mention, c.field, c.before, c.after) for c in self.contradicts),
        ]
        return pd.DataFrame(
            [
                {
                    "what": what,
                    "name": mention.name,
                    "kind": mention.kind,
                    "field": field,
                    "before": before,
                    "after": after,
                    "document": mention.document or "",
                    "start": mention.start,
                    "end": mention.end,
                }
                for what, mention, field, before, after in rows
            ],
            columns=[
                "what",
                "name",
                "kind",
                "field",
                "before",
                "after",
                "document",
                "start",
                "end",
            ],
        )

    def _plain(self) -> tuple[tuple[str, list[Mention]], ...]:
        return (("adds", self.adds), ("repeats", self.repeats))


def compare(
    new: Iterable[Mention], known: Iterable[Known], *, dates: Mapping[str, str] | None = None
) -> Comparison:
    """Sort the things a text names into new ones, known ones and changed ones.

    Parameters
    ----------
    new : iterable of Mention
        What the reader found in the new text.
    known : iterable of Known
        From :func:`known_from_tables`, :func:`known_from_mentions`, or both.
    dates : mapping of str to str, optional
        ISO date of each document. An older text that tells of an earlier stage, or of a plan
        that was changed since, contradicts nothing; a text without a date is no proof either.

    Returns
    -------
    Comparison
        Places whose only news would be that they exist (cities, counties) are never added.
    """
    by_id: dict[str, Known] = {}
    by_name: dict[tuple[str, str], Known] = {}
    for item in known:
        if item.id:
            by_id.setdefault(item.id, item)
        by_name.setdefault((item.kind, item.name), item)
    adds: dict[str, Mention] = {}
    repeats: dict[str, Mention] = {}
    changes: dict[tuple[str, str, str], Change] = {}
    for mention in new:
        found = by_id.get(mention.id) or by_name.get((mention.kind, mention.name))
        if found is not None and mention.id and mention.name != found.name:
            found = None  # an extension or a section of a known line is a thing of its own
        key = found.id if found and found.id else f"{mention.kind}/{mention.name}"
        if found is None:
            if mention.kind in _NEWS:
                adds.setdefault(key, mention)
            continue
        repeats.setdefault(key, mention)
        for change in _changes(mention, found, (dates or {}).get(mention.document or "", "")):
            changes.setdefault((key, change.field, change.after), change)
    return Comparison(list(adds.values()), list(repeats.values()), list(changes.values()))


def _changes(mention: Mention, known: Known, told: str) -> Iterable[Change]:
    """Return what a text of the day `told` ("" when unknown) says otherwise than is known."""
    before, after = known.status, mention.status
    if before and after and before != after:
        direction = "ahead" if _STAGES[after] > _STAGES[before] else "behind"
        if before == "open" and mention.kind in _BUILT_ON:
            return  # 加快天府国际机场二期前期工作: what is in use is built on
        if _overtaken(after, known, told) if direction == "ahead" else _reached(known, told):
            yield Change(mention, known, "status", before, after, direction)
        return
    date = mention.date if after == "open" else mention.expected
    same = min(len(date), len(known.date))
    # A target is one without a status, too; what is open has none.
    tells = after or before != "open"
    if not (tells and same and date[:same] != known.date[:same]):
        return
    # Openings are facts at any time; of two targets the newer one holds.
    if after == "open" or not known.as_of or told > known.as_of:
        direction = "earlier" if date < known.date else "later"
        yield Change(mention, known, "date", known.date, date, direction)


def _overtaken(after: str, known: Known, told: str) -> bool:
    """Whether a text of a day that tells of a later stage than is known is news.

    An opening is a fact whenever it is told. Below that what was looked at later holds: texts say
    "under construction" of much that is only planned.
    """
    return after == "open" or not told or not known.as_of or told > known.as_of


def _reached(known: Known, told: str) -> bool:
    """Whether the known stage had been reached on a day: a text of it may not fall behind."""
    if not told:
        return False
    if known.status == "open" and known.date:
        return told[: len(known.date)] > known.date
    return bool(known.as_of) and told > known.as_of


def known_from_mentions(mentions: Iterable[Mention], *, as_of: str = "") -> list[Known]:
    """What another text of the day `as_of` says: the first status and date told of each thing."""
    found: dict[str, Known] = {}
    for m in mentions:
        key = m.id or f"{m.kind}/{m.name}"
        old = found.get(key)
        if old is None or (m.status and not old.status):
            date = m.date if m.status == "open" else m.expected
            found[key] = Known(m.id, m.kind, m.name, m.status, date, m.document or "", as_of)
    return list(found.values())


def known_from_tables(tables: Tables) -> list[Known]:
    """What the project's own tables say."""
    kinds, day = feature_kinds(tables), as_of(tables)
    found = []
    for frame in (tables.places, tables.rail, tables.roads):
        for row in frame.to_dict("records"):
            date = row["opened"] if row["status"] == "open" else row["expected"]
            kind = kinds[row["id"]]
            known = Known(row["id"], kind, row["name"], row["status"], date, "tables", day)
            found.append(known)
    found += [
        Known(row["id"], kind, row["name"], row.get("status", ""), "", "tables", day)
        for frame, kind in ((tables.border_pairs, "border_pair"), (tables.belts, "belt"))
        for row in frame.to_dict("records")
    ]
    return [*found, *_known_stations(tables)]


def _known_stations(tables: Tables) -> list[Known]:
    return [Known("", "hub", name, source="tables") for name in sorted(station_names(tables))]


def station_names(tables: Tables) -> set[str]:
    """Names of the stations of the tables, as texts write them: with 站."""
    points = tables.rail_points
    names = points.loc[points["kind"] == "station", "name"]
    return {name if name.endswith("站") else f"{name}站" for name in names}
