"""A row of ``near`` as the contract has it."""

from __future__ import annotations

__all__ = ["KNOWN_FROM", "ROW", "TableRows", "place_told", "project_rows", "row_columns"]

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import geopandas as gpd

    from geo.gazetteer import Place

#: Rows of a table that are made into dictionaries at a time.
_AT_ONCE: Final = 10_000
#: What a row tells, in order.
ROW: Final = (
    "id", "name", "kind", "status", "district", "distance_m", "lon", "lat", "evidence",
)  # fmt: skip
#: Where a year is asked: the first year of which a source tells what a thing is, if that is later.
KNOWN_FROM: Final = "known_from"


def row_columns(*, of_year: bool) -> tuple[str, ...]:
    """What a row tells, in order; of a year, also from when on a thing is known."""
    return (*ROW, KNOWN_FROM) if of_year else ROW


def place_told(place: Place) -> dict[str, str]:
    """What an answer says of its place."""
    return {"id": place.id, "name": place.name, "kind": place.kind, "adcode": place.adcode}


def project_rows(found: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    """Rows of an answer of ``near``: distances in whole metres, evidence as a list.

    Where statuses are told for a year that comes before anything is known of a project,
    ``known_from`` is the first year of which a source tells what it is; None for all others.
    """
    names = row_columns(of_year=KNOWN_FROM in found)
    columns = [found[name] if name in found else [None] * len(found) for name in names]
    return list(_rows(zip(*columns, strict=True)))


class TableRows(Sequence[dict[str, Any]]):
    """The same rows of an Arrow table, each made when it is looked at."""

    def __init__(self, table: Any) -> None:
        self._table = table

    def __len__(self) -> int:
        return 0 if self._table is None else len(self._table)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        if self._table is None:
            return
        names = row_columns(of_year=KNOWN_FROM in self._table.column_names)
        for start in range(0, len(self), _AT_ONCE):
            columns = self._table.select(names).slice(start, _AT_ONCE).to_pydict()
            yield from _rows(zip(*columns.values(), strict=True))

    def __getitem__(self, at: Any) -> Any:
        start, stop, _ = (at if isinstance(at, slice) else slice(at, at + 1)).indices(len(self))
        rows = TableRows(self._table and self._table.slice(start, max(0, stop - start)))
        return rows if isinstance(at, slice) else next(iter(rows))


def _rows(cells: Iterable[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    for id_, name, kind, status, district, metres, lon, lat, evidence, *since in cells:
        row = {
            "id": str(id_),
            "name": name,
            "kind": kind,
            "status": status,
            "district": district,
            "distance_m": round(metres),
            "lon": None if lon != lon else round(lon, 6),
            "lat": None if lat != lat else round(lat, 6),
            "evidence": [] if evidence == "[]" else _entries(evidence),
        }
        yield {**row, KNOWN_FROM: since[0] or None} if since else row


def _entries(evidence: Any) -> list[Any]:
    if not isinstance(evidence, str):
        return []
    entries: list[Any] = json.loads(evidence)
    return entries
