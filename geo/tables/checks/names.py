"""Names by which things are found: each may mean one line, or one district."""

from __future__ import annotations

__all__ = ["district_names", "line_names", "station_ids"]

from collections.abc import Iterator

from geo.errors import Fault
from geo.place_names import short_name, station_id
from geo.tables.checks.sheets import Sheets
from geo.tables.columns import split_list


def line_names(sheets: Sheets) -> Iterator[Fault]:
    """Names and aliases that two lines go by: a text's line is found by them."""
    seen: dict[str, tuple[str, str]] = {}
    for table in ("rail", "roads"):
        sheet = sheets[table]
        for line, row in sheet.rows():
            for column in ("name", "aliases"):
                for name in split_list(getattr(row, column)):
                    where = f"{sheet.table.file}:{line}"
                    owner, first = seen.setdefault(name, (row.id, where))
                    if owner != row.id:
                        expected = f"expected a name of one line only; {owner} has it in {first}"
                        yield sheet.fault(line, column, name, expected)


def district_names(sheets: Sheets) -> Iterator[Fault]:
    """Official names, whole or shortened, that two districts of one city share.

    Cities have namesakes among their districts (铁西区 in 沈阳 and in 鞍山): who asks for one is
    told both.
    """
    sheet = sheets["places"]
    seen: dict[tuple[str, str], tuple[str, int]] = {}
    for line, row in sheet.rows():
        if row.kind == "district":
            for name in dict.fromkeys((row.name, short_name(row.name))):
                owner, first = seen.setdefault((row.parent, name), (row.id, line))
                if owner != row.id:
                    expected = f"expected a name no other district of its city has; {owner} in line {first} does"
                    yield sheet.fault(line, "name", row.name, expected)


def station_ids(sheets: Sheets) -> Iterator[Fault]:
    """Stations whose names sound the same, and so would have the same id."""
    sheet = sheets["rail_points"]
    seen: dict[str, tuple[str, int]] = {}
    for line, row in sheet.rows():
        if row.kind == "station":
            own = station_id(row.name)
            name, first = seen.setdefault(own, (row.name, line))
            if name != row.name:
                expected = f"expected another id than {own}, which {name} has in line {first}"
                yield sheet.fault(line, "name", row.name, expected)
            if own == "station/":
                yield sheet.fault(line, "name", row.name, "expected a name with letters")
