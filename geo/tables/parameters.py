"""The numbers of the travel model, each with unit, value and reason; the model has none of its own.

Single numbers stand in ``parameters.csv``, what holds for one city or line in ``cores.csv``,
``train_classes.csv``, ``former_speeds.csv``, ``slow_sections.csv`` and ``stop_shares.csv``.
"""

from __future__ import annotations

__all__ = ["Core", "Section", "TravelParameters", "as_of"]

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from geo.dates.cells import date_parts
from geo.dates.years import ALWAYS
from geo.errors import DataError, Fault

_FILE: Final = "parameters.csv"

#: Ends of a slow section, its speed in km/h, and the year since which it holds.
Section = tuple[str, str, float, int]


@dataclass(frozen=True, slots=True)
class Core:
    """The built-up core of a big city: a circle in which everything is slower.

    Attributes
    ----------
    place : str
        Id of its city.
    lon, lat : float
        Centre, WGS 84 degrees.
    radius_km : float
    """

    place: str
    lon: float
    lat: float
    radius_km: float


@dataclass(frozen=True)
class TravelParameters:
    """Parameters by name, and what holds for one city or line only.

    Attributes
    ----------
    values : mapping of str to str
        As the table has them.
    cores : tuple of Core
        Every built-up core.
    train_classes : mapping of line id to str
        Class of the trains of lines whose kind and speed alone would mislead.
    former_speeds : mapping of line id to (int, float)
        Speed a rail line ran at before a year: ``{"rail/x": (2021, 300.0)}``.
    slow_sections : mapping of (line, part) to tuple of (start, end, speed_kmh, since)
        Between which points of a line trains run slower than its speed allows, from a year on.
    stop_shares : mapping of (line, station) to (int, float)
        Share of the trains that pass a station and stop there, where they were counted, and
        the year of the timetable.
    plane : str
        CRS of the region's plane (:attr:`geo.tables.region.Region.plane`).
    """

    values: Mapping[str, str]
    cores: tuple[Core, ...] = ()
    train_classes: Mapping[str, str] = field(default_factory=dict)
    former_speeds: Mapping[str, tuple[int, float]] = field(default_factory=dict)
    slow_sections: Mapping[tuple[str, str], tuple[Section, ...]] = field(default_factory=dict)
    stop_shares: Mapping[tuple[str, str], tuple[int, float]] = field(default_factory=dict)
    plane: str = ""

    @classmethod
    def from_table(cls, frame: Any) -> TravelParameters:
        """Parameters of a frame with the columns ``name`` and ``value``, and no more."""
        return cls(dict(zip(frame["name"], frame["value"], strict=True)))

    @classmethod
    def from_tables(cls, tables: Any) -> TravelParameters:
        """All the tables say: parameters, cores, the four on single lines, and the plane."""
        classes, former = tables.train_classes, tables.former_speeds
        slow: dict[tuple[str, str], tuple[Section, ...]] = {}
        for row in tables.slow_sections.itertuples():
            key = (row.line, row.part)
            since = ALWAYS if row.since_year != row.since_year else int(row.since_year)
            slow[key] = (*slow.get(key, ()), (row.start, row.end, row.speed_kmh, since))
        return cls(
            cls.from_table(tables.parameters).values,
            tuple(
                Core(row.place, row.lon, row.lat, row.radius_km)
                for row in tables.cores.itertuples()
            ),
            dict(zip(classes["line"], classes["train_class"], strict=True)),
            {row.line: (int(row.before_year), row.speed_kmh) for row in former.itertuples()},
            slow,
            {
                (row.line, row.station): (int(row.year), row.share)
                for row in tables.stop_shares.itertuples()
            },
            tables.region.plane,
        )

    def text(self, name: str) -> str:
        """Return a parameter as written.

        Raises
        ------
        geo.errors.DataError
            When the table does not have it.
        """
        try:
            return self.values[name]
        except KeyError:
            raise DataError([Fault(_FILE, f"the parameter {name} is missing")]) from None

    def number(self, name: str) -> float:
        """Return a parameter as a number.

        Raises
        ------
        geo.errors.DataError
            When the table does not have it, or it is not a number.
        """
        text = self.text(name)
        try:
            return float(text)
        except ValueError:
            fault = Fault(_FILE, f"expected a number for {name}", column="value", value=text)
            raise DataError([fault]) from None

    @property
    def as_of(self) -> str:
        """The day on which the tables' facts hold (ISO date).

        Raises
        ------
        geo.errors.DataError
            When the parameter is missing or is not a full date.
        """
        day = self.text("asof.date")
        if None in (date_parts(day) or (None,)):
            expected = "expected asof.date, a full date such as 2026-11-27"
            raise DataError([Fault(_FILE, expected, column="value", value=day)])
        return day

    @property
    def as_of_year(self) -> int:
        """Year of :attr:`as_of`."""
        return int(self.as_of[:4])


def as_of(tables: Any) -> str:
    """The day the tables describe (ISO date); see :attr:`TravelParameters.as_of`."""
    return TravelParameters.from_table(tables.parameters).as_of
