"""A row of ``near`` as the contract has it."""

from __future__ import annotations

__all__ = ["TableRows", "place_told", "project_rows"]

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import geopandas as gpd

    from geo.gazetteer import Place

#: Rows of a table that are made into dictionaries at a time.
_AT_ONCE: Final = 10_000
_COLUMNS: Final = (
    "id", "name", "kind", "status", "district", "distance_m", "lon", "lat", "evidence",
)  # fmt: skip


def place_told(place: Place) -> dict[str, str]:
    """What an answer says of its place."""
    return {"id": place.id, "name": place.name, "kind": place.kind, "adcode": place.adcode}


def project_rows(found: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    """Rows of an answer of ``near``: distances in whole metres, evidence as a list."""
    columns = [found[name] if name in found else [None] * len(found) for name in _COLUMNS]
    return list(_rows(zip(*columns, strict=True)))


class TableRows(Sequence[dict[str, Any]]):
    """The same rows of an Arrow table, each made when it is looked at."""

    def __init__(self, table: Any) -> None:
        self._table = table

    def __len__(self) -> int:
        return 0 if self._table is None else len(self._table)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for start in range(0, len(self), _AT_ONCE):
            columns = self._table.select(_COLUMNS).slice(start, _AT_ONCE).to_pydict()
            yield from _rows(zip(*columns.values(), strict=True))

    def __getitem__(self, at: Any) -> Any:
        start, stop, _ = (at if isinstance(at, slice) else slice(at, at + 1)).indices(len(self))
        rows = TableRows(self._table and self._table.slice(start, max(0, stop - start)))
        return rows if isinstance(at, slice) else next(iter(rows))


def _rows(cells: Iterable[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    for id_, name, kind, status, district, metres, lon, lat, evidence in cells:
        yield {
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


def _entries(evidence: Any) -> list[Any]:
    if not isinstance(evidence, str):
        return []
    entries: list[Any] = json.loads(evidence)
    return entries
