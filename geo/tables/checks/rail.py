"""Faults of the rail tables that no single cell shows."""

from __future__ import annotations

__all__ = ["closing_faults", "service_faults", "shared_track_faults", "station_faults"]

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from geo.errors import Fault
from geo.network.rail.services import Service, service_of
from geo.tables.checks.sheets import Sheet, Sheets
from geo.tables.columns import split_list


def closing_faults(sheets: Sheets) -> Iterator[Fault]:
    """Stops that are served though they were closed for good."""
    sheet = sheets["rail_points"]
    for line, row in sheet.rows():
        if row.stop_closed and row.stop == "yes" and row.stop_opened <= row.stop_closed:
            expected = "expected no for a stop that was closed, or a later stop_opened"
            yield sheet.fault(line, "stop", row.stop, expected)


def service_faults(sheets: Sheets) -> Iterator[Fault]:
    """Services over lines and stations that do not go together."""
    sheet, points = sheets["through_running"], sheets["rail_points"]
    if not points.whole:
        return
    stations = _stations(sheets)
    for line, row in sheet.rows():
        service = service_of(row)
        if len(service.lines) < 2 or len(service.stops) != len(service.lines) + 1:
            expected = "expected two lines or more, and one station less than lines"
            yield sheet.fault(line, "joints", row.joints, expected)
        else:
            yield from _section_faults(service, row, line, sheet, stations)


def _section_faults(
    service: Service, row: Any, at: int, sheet: Sheet, stations: Mapping[str, set[str]]
) -> Iterator[Fault]:
    for line, first, last in service.sections():
        # An unknown line is told by its own column.
        for name in (first, last) if line in stations else ():
            if name not in stations[line]:
                expected = f"expected a station where trains of {line} stop"
                yield sheet.fault(at, _column(name, row), name, expected)
        if first == last:
            expected = f"expected two stations of {line}"
            yield sheet.fault(at, _column(last, row), last, expected)


def _stations(sheets: Sheets) -> dict[str, set[str]]:
    """Stations of each line's own track where trains stop or stopped."""
    shared = {(row.line, row.part) for _, row in sheets["shared_track"].rows()}
    found: dict[str, set[str]] = defaultdict(set)
    for _, row in sheets["rail_points"].rows():
        if (row.stop == "yes" or row.stop_closed) and (row.line, row.part) not in shared:
            found[row.line].add(row.name)
    return found


def _column(name: str, row: Any) -> str:
    if name == row.start:
        return "start"
    return "end" if name == row.end else "joints"


def shared_track_faults(sheets: Sheets) -> Iterator[Fault]:
    """Shared track without points, off its owner's stations, or run over by no service."""
    sheet = sheets["shared_track"]
    points = [sheets[name] for name in ("rail_points", "road_points")]
    if not all(one.whole for one in (*points, sheets["through_running"])):
        return
    parts: dict[tuple[str, str], set[str]] = defaultdict(set)
    names: dict[str, set[str]] = defaultdict(set)
    for one in points:
        for _, row in one.rows():
            parts[row.line, row.part].add(row.name)
            names[row.line].add(row.name)
    services = {
        line for _, row in sheets["through_running"].rows() for line in split_list(row.lines)
    }
    for line, row in sheet.rows():
        own = parts.get((row.line, row.part), set())
        if not own:
            yield sheet.fault(line, "part", row.part, f"expected a part of {row.line}")
        elif not own <= names[row.track_of]:
            lacking = "、".join(sorted(own - names[row.track_of]))
            expected = f"expected a line that has the points of the part; it lacks {lacking}"
            yield sheet.fault(line, "track_of", row.track_of, expected)
        elif row.line.startswith("rail/") and row.line not in services:
            expected = "expected a line with a service in through_running.csv: its trains go on"
            yield sheet.fault(line, "line", row.line, expected)


def station_faults(sheets: Sheets) -> Iterator[Fault]:
    """Slow sections, counted stops and trains, other names: of stations that no line has."""
    if sheets["rail_points"].whole:
        yield from _slow_faults(sheets)
        yield from _share_faults(sheets)
        yield from _count_faults(sheets)
        yield from _name_faults(sheets)


def _slow_faults(sheets: Sheets) -> Iterator[Fault]:
    parts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for _, row in sheets["rail_points"].rows():
        parts[row.line, row.part].add(row.name)
    sheet = sheets["slow_sections"]
    for line, row in sheet.rows():
        for column, name in (("start", row.start), ("end", row.end)):
            if name not in parts[row.line, row.part]:
                expected = f"expected a point of {row.line}, part {row.part}"
                yield sheet.fault(line, column, name, expected)


def _share_faults(sheets: Sheets) -> Iterator[Fault]:
    sheet, stations = sheets["stop_shares"], _stations(sheets)
    for line, row in sheet.rows():
        if row.station not in stations[row.line]:
            expected = f"expected a station where trains of {row.line} stop"
            yield sheet.fault(line, "station", row.station, expected)


def _count_faults(sheets: Sheets) -> Iterator[Fault]:
    """Trains counted between names that no station bears or bore, or from a station to itself."""
    sheet, names = sheets["train_counts"], {row.name for _, row in sheets["rail_points"].rows()}
    names |= {row.name for _, row in sheets["station_names"].rows()}
    for line, row in sheet.rows():
        for column, name in (("start", row.start), ("end", row.end)):
            if name not in names:
                yield sheet.fault(line, column, name, "expected a station's name")
        if row.start >= row.end:
            expected = "expected the two stations in the order of their characters, once a pair"
            yield sheet.fault(line, "end", row.end, expected)


def _name_faults(sheets: Sheets) -> Iterator[Fault]:
    sheet, named = sheets["station_names"], {row.name for _, row in sheets["rail_points"].rows()}
    for line, row in sheet.rows():
        if row.station not in named:
            yield sheet.fault(line, "station", row.station, "expected a name of rail_points.csv")
        if row.name in named:
            expected = "expected a name that no point of rail_points.csv has"
            yield sheet.fault(line, "name", row.name, expected)
