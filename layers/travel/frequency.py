"""How many trains run between the stations of a journey, where somebody counted them."""

from __future__ import annotations

__all__ = ["Frequency", "frequencies"]

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from geo.tables.door import Tables
from geo.tables.parameters import TravelParameters
from layers.travel.journeys import Journey


@dataclass(frozen=True, slots=True)
class Frequency:
    """Trains of a day for one ride of a journey, from getting on to getting off.

    Attributes
    ----------
    start, end : str
        Stations.
    trains : int or None
        Trains of a day that stop at both, both ways together; None where nobody counted them.
    year : int or None
        Of the timetable they were counted in: the last one not after the journey's year, or
        else the first after it.
    source : str
    wait : float or None
        Minutes that who comes by chance waits on average, half the mean interval. It is no part
        of the journey's minutes: who knows the timetable comes for his train.
    """

    start: str
    end: str
    trains: int | None = None
    year: int | None = None
    source: str = ""
    wait: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the frequency as the command line prints it."""
        return {
            "from": self.start,
            "to": self.end,
            "trains_a_day": self.trains,
            "year": self.year,
            "mean_wait_minutes": None if self.wait is None else round(self.wait, 1),
            "source": self.source,
        }


def frequencies(tables: Tables, journey: Journey) -> list[Frequency]:
    """Trains of a day for each ride of a journey, in order.

    Parameters
    ----------
    tables : Tables
    journey : Journey
        As :func:`layers.travel.journeys.connect` gives it.

    Returns
    -------
    list of Frequency
        Empty for a journey without rail.

    Raises
    ------
    geo.errors.DataError
        Where trains are counted and ``rail.service_hours`` is missing or no number.
    """
    return [_counted(tables, start, end, journey.year) for start, end in _rides(journey)]


def _rides(journey: Journey) -> Iterator[tuple[str, str]]:
    """Where one gets on and off; a train that runs through over two lines is one ride."""
    for riding, legs in groupby(journey.legs, lambda leg: leg.mode == "rail"):
        if riding:
            ridden = list(legs)
            yield ridden[0].start, ridden[-1].end


def _counted(tables: Tables, start: str, end: str, year: int) -> Frequency:
    counts = tables.train_counts
    here = counts[counts["start"].isin((start, end)) & counts["end"].isin((start, end))]
    if here.empty:
        return Frequency(start, end)
    here = here.sort_values("year")
    before = here[here["year"] <= year]
    row = before.iloc[-1] if len(before) else here.iloc[0]
    hours = TravelParameters.from_table(tables.parameters).number("rail.service_hours")
    trains = int(row["trains"])
    # Half of the trains go one way, and who comes by chance waits half of what lies between two.
    wait = hours * 60 / (trains / 2) / 2
    return Frequency(start, end, trains, int(row["year"]), str(row["source"]), wait)
