"""Stretches of track between neighbouring stops of a line, each owned by one line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from geo.network.spans import reaches
from geo.tables.parameters import TravelParameters


@dataclass(frozen=True, slots=True)
class Stretch:
    """Track between two neighbouring stops of a line; kilometres along the track."""

    line: str
    part: str
    a: str
    b: str
    km: float
    core_km: float
    opens: int

    def reversed(self) -> Stretch:
        """Return the same track the other way."""
        return Stretch(self.line, self.part, self.b, self.a, self.km, self.core_km, self.opens)


def calls(points: pd.DataFrame) -> pd.Series:
    """Whether trains stop at each point of ``rail_points``, or did before it was closed."""
    return (points["stop"] == "yes") | (points["stop_closed"] != "")


def stretches(
    points: pd.DataFrame,
    opens: Mapping[str, int],
    factors: Mapping[str, float],
    parameters: TravelParameters,
) -> list[Stretch]:
    """Stretches of all lines, in the order of their parts.

    Points where nobody ever got on are passed over; a branch may meet the main part at one of
    them. Parts called ``via-…`` repeat the track
    of another line and are left out; so is what :func:`_owned` gives to another line.

    Parameters
    ----------
    points : DataFrame
        ``rail_points``.
    opens : mapping of line id to int
        Opening years.
    factors : mapping of line id to float
        Length of track over the chords between its points.
    parameters : TravelParameters
    """
    return _owned(list(_all(points, opens, factors, parameters)), opens)


def _all(
    points: pd.DataFrame,
    opens: Mapping[str, int],
    factors: Mapping[str, float],
    parameters: TravelParameters,
) -> Iterator[Stretch]:
    cores = parameters.cores()
    stopping = points.assign(calls=calls(points))
    parts = {
        key: rows.sort_values("order")
        for key, rows in stopping.groupby(["line", "part"], sort=False)
        if not key[1].startswith("via-")
    }
    for (line, part), own in parts.items():
        rows = own if part == "main" else _joined(own, parts.get((line, "main"), own))
        for reach in reaches(
            rows, rows["calls"], factor=factors[line], opens=opens[line], cores=cores
        ):
            yield Stretch(line, part, *reach)


def _joined(branch: pd.DataFrame, main: pd.DataFrame) -> pd.DataFrame:
    """A branch with the main part's points up to the next stop, where they meet at none."""
    names, stops = list(main["name"]), main["calls"].to_numpy()
    before, after = main.iloc[:0], main.iloc[:0]
    first, last = branch.iloc[0], branch.iloc[-1]
    if not first["calls"] and first["name"] in names:
        at = names.index(first["name"])
        before = main.iloc[max(np.flatnonzero(stops[:at]), default=at) : at]
    if not last["calls"] and last["name"] in names:
        at = names.index(last["name"])
        after = main.iloc[at + 1 : at + 2 + next(iter(np.flatnonzero(stops[at + 1 :])), -1)]
    return pd.concat([before, branch, after])


def _owned(found: list[Stretch], opens: Mapping[str, int]) -> list[Stretch]:
    """Each track once.

    Where two lines list the same stretch it is the earlier one's. A stretch that opened
    before its line, between two stops of another line, is track of that line, on which
    trains run through.
    """
    stops: dict[str, set[str]] = defaultdict(set)
    first: dict[frozenset[str], Stretch] = {}
    for stretch in found:
        ends = frozenset((stretch.a, stretch.b))
        stops[stretch.line] |= ends
        known = first.get(ends)
        if known is None or stretch.opens < known.opens:
            first[ends] = stretch
    return [
        stretch
        for stretch in found
        if stretch is first[ends := frozenset((stretch.a, stretch.b))]
        and (
            stretch.opens >= opens[stretch.line]
            or not any(
                ends <= names and opens[line] <= stretch.opens
                for line, names in stops.items()
                if line != stretch.line
            )
        )
    ]
