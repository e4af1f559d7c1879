"""The tables as the checks see them: sound rows with the lines they stand on."""

from __future__ import annotations

__all__ = ["Sheet", "Sheets"]

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import geopandas as gpd
import pandas as pd

from geo.errors import Fault
from geo.tables.columns import Table


@dataclass(frozen=True)
class Sheet:
    """A table as far as it could be read.

    Attributes
    ----------
    table : Table
    frame : DataFrame
        Rows without a faulty cell, typed as :class:`geo.tables.door.Tables` has them.
    lines : list of int
        Line of the file on which each of those rows stands.
    keys : frozenset of str
        First key column of every row, sound or not.
    whole : bool
        Whether every row is sound: what a table lacks can be told only then.
    readable : bool
        Whether the file could be read as a table of these columns.
    """

    table: Table
    frame: pd.DataFrame
    lines: list[int]
    keys: frozenset[str]
    whole: bool
    readable: bool = True

    def rows(self) -> Iterator[tuple[int, Any]]:
        """Line and named tuple of each sound row."""
        return zip(self.lines, self.frame.itertuples(), strict=True)

    def fault(self, line: int, column: str, value: object, expected: str) -> Fault:
        """Fault of one cell of this table."""
        shown = f"{value:g}" if isinstance(value, float) else str(value)
        return Fault(self.table.file, expected, line, column, shown)


@dataclass(frozen=True)
class Sheets:
    """Every table and polygon file, and what the region file says, as far as they could be read."""

    tables: Mapping[str, Sheet]
    polygons: Mapping[str, gpd.GeoDataFrame]
    region: Mapping[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Sheet:
        return self.tables[name]
