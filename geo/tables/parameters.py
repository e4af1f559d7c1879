"""The numbers of the travel model: one table, each with unit, value and reason.

The table is ``data/parameters.csv``; nothing of the model has a number of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from geo.dates.cells import date_parts
from geo.errors import DataError, Fault

_FILE: Final = "parameters.csv"
_TRAIN_CLASS: Final = "rail.train_class/"
_FORMER_SPEED = re.compile(r"rail\.line_speed_kmh/([a-z0-9-]+)/before-(\d{4})")


@dataclass(frozen=True, slots=True)
class Core:
    """The built-up core of a big city: a circle in which everything is slower.

    Attributes
    ----------
    name : str
    lon, lat : float
        Centre, WGS 84 degrees.
    radius_km : float
    """

    name: str
    lon: float
    lat: float
    radius_km: float


@dataclass(frozen=True)
class TravelParameters:
    """Parameters by name.

    Attributes
    ----------
    values : mapping of str to str
        As the table has them.
    """

    values: Mapping[str, str]

    @classmethod
    def from_table(cls, frame: Any) -> TravelParameters:
        """Parameters of a frame with the columns ``name`` and ``value``."""
        return cls(dict(zip(frame["name"], frame["value"], strict=True)))

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

    def cores(self) -> list[Core]:
        """Every built-up core of the table."""
        found = []
        for name, value in self.values.items():
            if name.startswith("core."):
                parts = value.split("|")
                if len(parts) != 3:
                    expected = f"expected lon|lat|radius_km for {name}"
                    raise DataError([Fault(_FILE, expected, column="value", value=value)])
                lon, lat, radius = map(float, parts)
                found.append(Core(name.removeprefix("core."), lon, lat, radius))
        return found

    def former_speeds(self) -> dict[str, tuple[int, float]]:
        """Return the speed a rail line ran at before a year: ``{"rail/x": (2021, 300.0)}``."""
        found = {}
        for name in self.values:
            match = _FORMER_SPEED.fullmatch(name)
            if match:
                found[f"rail/{match[1]}"] = (int(match[2]), self.number(name))
        return found

    def train_classes(self) -> dict[str, str]:
        """Class of the trains of lines whose speed alone would mislead."""
        return {
            f"rail/{name.removeprefix(_TRAIN_CLASS)}": value
            for name, value in self.values.items()
            if name.startswith(_TRAIN_CLASS)
        }


def as_of(tables: Any) -> str:
    """The day the tables describe (ISO date); see :attr:`TravelParameters.as_of`."""
    return TravelParameters.from_table(tables.parameters).as_of
