"""How far the model is from known times, told by mode, length of the trip, years and line.

Only times that a usual train or drive can be held against count, and only those of the half
that no parameter was fitted on (:func:`layers.travel.accuracy.half_of`). Times from memory are
no published ones: they are a group of their own.
"""

from __future__ import annotations

__all__ = ["BANDS", "errors_told", "read_known_times"]

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pandas as pd

from geo.errors import DataError
from geo.tables.door import Tables, read_table
from geo.tables.families.model import KNOWN_TIMES
from layers.travel.accuracy import USUAL, compare_times

#: Lengths of trips in known minutes: from, below.
BANDS: Final = ((0, 25), (25, 60), (60, 6000))
#: Times before this year are those of another timetable: slower trains, other stops.
_OLDER: Final = 2018
#: Lines with fewer known times say nothing about themselves.
_FEWEST: Final = 3


def read_known_times(path: Path) -> pd.DataFrame:
    """Known times of a CSV file: from, to, mode, year, minutes, statistic, trains and source.

    Raises
    ------
    geo.errors.DataError
        Every fault of the file at once.
    """
    sheet, faults = read_table(path, replace(KNOWN_TIMES, file=path.name))
    if faults:
        raise DataError(faults)
    return sheet.frame


def errors_told(tables: Tables, known: pd.DataFrame) -> pd.DataFrame:
    """Errors of the model, a row a group of known times.

    Parameters
    ----------
    tables : Tables
    known : DataFrame
        As :func:`read_known_times` gives them.

    Returns
    -------
    DataFrame
        mode, by (``all``, ``length``, ``years``, ``line``, ``memory``), group, times, answered,
        median_error, p90_error (absolute, shares of the known time) and bias (median error).
    """
    usual = known[known["statistic"].isin(USUAL)]
    compared = compare_times(tables, usual)
    judged = compared[compared["half"] == "judge"]
    names = dict(zip(tables.rail["id"], tables.rail["name"], strict=True))
    rows = []
    for mode, times in judged.groupby("mode", sort=True):
        for by, group, chosen in _groups(times, names):
            if len(chosen):
                rows.append({"mode": mode, "by": by, "group": group, **_errors(chosen)})
    return pd.DataFrame(rows)


def _groups(times: pd.DataFrame, names: dict[str, str]) -> Iterator[tuple[str, str, pd.DataFrame]]:
    remembered, older = times["source"] == "memory", times["year"] < _OLDER
    recent = times[~remembered & ~older]
    yield "all", f"{_OLDER}-", recent
    for low, high in BANDS:
        band = f"{low}-{high}" if high < 1000 else f"{low}-"
        yield (
            "length",
            f"{band} min",
            recent[recent["minutes"].between(low, high, inclusive="left")],
        )
    for line, rows in recent[recent["line"].isin(names)].groupby("line"):
        if len(rows) >= _FEWEST:
            yield "line", names[str(line)], rows
    yield "years", f"-{_OLDER - 1}", times[~remembered & older]
    yield "memory", "memory", times[remembered]


def _errors(chosen: pd.DataFrame) -> dict[str, float]:
    error = chosen["error"]
    return {
        "times": len(chosen),
        "answered": int(error.notna().sum()),
        "median_error": round(float(error.abs().median()), 3),
        "p90_error": round(float(error.abs().quantile(0.9)), 3),
        "bias": round(float(error.median()), 3),
    }
