"""Spans of track between neighbouring stops of a line, each owned by one line."""

from __future__ import annotations

__all__ = ["calls", "spans_of_lines", "track_lengths"]

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from geo.dates.years import ALWAYS
from geo.network.spans import Span, spans
from geo.tables.parameters import Section, TravelParameters


def calls(points: pd.DataFrame) -> pd.Series:
    """Whether trains stop at each point of ``rail_points``, or did before it was closed."""
    return (points["stop"] == "yes") | (points["stop_closed"] != "")


def track_lengths(points: pd.DataFrame, generalised: pd.DataFrame) -> pd.Series:
    """Kilometres of track that ends at each point of ``rail_points``; NaN where not known.

    They are those of the OpenStreetMap track that ``generalised`` follows (or of the drawn
    course, where the track ends before a station), and agree with the railway's own
    chainages within 1 to 2 %; chords between points cut the bends.
    """
    longest = generalised[["track_km", "length_km"]].max(axis=1)
    known = longest.where(generalised["track_km"].notna())
    known.index = pd.MultiIndex.from_frame(generalised[["line", "part", "to_order"]])
    keys = pd.MultiIndex.from_frame(points[["line", "part", "order"]])
    return pd.Series(known.reindex(keys).to_numpy(), index=points.index)


def spans_of_lines(
    points: pd.DataFrame,
    opens: Mapping[str, int],
    factors: Mapping[str, float],
    parameters: TravelParameters,
) -> list[Span]:
    """Spans of all lines, in the order of their parts.

    Points where nobody ever got on are passed over; a branch may meet the main part at one of
    them. What :func:`_owned` gives to another line is left out.

    Parameters
    ----------
    points : DataFrame
        ``rail_points`` of the lines' own track (:func:`geo.tables.shared_track.own_track`),
        with ``opens`` (:func:`geo.dates.stretches.stretch_years`).
    opens : mapping of line id to int
        Opening years.
    factors : mapping of line id to float
        Length of track over the chords between its points.
    parameters : TravelParameters
    """
    return _owned(list(_all(points, factors, parameters)), opens)


def _all(
    points: pd.DataFrame, factors: Mapping[str, float], parameters: TravelParameters
) -> Iterator[Span]:
    cores, plane = parameters.cores, parameters.plane
    stopping = points.assign(calls=calls(points))
    parts = {
        key: _limited(rows.sort_values("order"), parameters.slow_sections.get(key, ()))
        for key, rows in stopping.groupby(["line", "part"], sort=False)
    }
    for (line, part), own in parts.items():
        rows = own if part == "main" else _joined(own, parts.get((line, "main"), own))
        yield from spans(
            rows, rows["calls"], line=line, part=part, factor=factors[line], cores=cores,
            plane=plane,
        )  # fmt: skip


def _limited(rows: pd.DataFrame, sections: Sequence[Section]) -> pd.DataFrame:
    """Rows of a part with the speed of the stretch that ends at each, where it is lower."""
    limits, since = np.full(len(rows), np.nan), np.full(len(rows), ALWAYS)
    at = {name: i for i, name in enumerate(rows["name"])}
    for start, end, kmh, year in sections:
        if start not in at or end not in at:
            continue
        first, last = sorted((at[start], at[end]))
        limits[first + 1 : last + 1] = kmh
        since[first + 1 : last + 1] = year
    return rows.assign(limit_kmh=limits, limit_since=since)


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


def _owned(found: list[Span], opens: Mapping[str, int]) -> list[Span]:
    """Each track once.

    Where two lines list the same span it is the earlier one's. A span that opened
    before its line, between two stops of another line, is track of that line, on which
    trains run through.
    """
    stops: dict[str, set[str]] = defaultdict(set)
    first: dict[frozenset[str], Span] = {}
    for span in found:
        ends = frozenset((span.a, span.b))
        stops[span.line] |= ends
        known = first.get(ends)
        if known is None or span.opens < known.opens:
            first[ends] = span
    return [
        span
        for span in found
        if span is first[ends := frozenset((span.a, span.b))]
        and (
            span.opens >= opens[span.line]
            or not any(
                ends <= names and opens[line] <= span.opens
                for line, names in stops.items()
                if line != span.line
            )
        )
    ]
