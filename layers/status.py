"""What was, is or will be open in any one year, by a layer's own dates."""

from __future__ import annotations

import pandas as pd

from geo.dates.timeline import year_of


def status_in_year(frame: pd.DataFrame, year: int, *, today: str) -> pd.Series:
    """Status of every feature in a year.

    Parameters
    ----------
    frame : DataFrame
        With ``status``, ``opened``, ``expected`` and, where known, ``started``.
    year : int
        The end of this year is meant.
    today : str
        ISO date the statuses of `frame` are told for.

    Returns
    -------
    Series of str, index of `frame`
        ``open`` from the year of opening, or of the expected opening; before it
        ``construction`` from the year of the start where that is known, else ``planned``.
        A feature without any date keeps its status.
    """
    started = frame["started"] if "started" in frame else pd.Series("", index=frame.index)
    told = [
        _status(status, year_of(opened), year_of(expected), year_of(begun), year, int(today[:4]))
        for status, opened, expected, begun in zip(
            frame["status"], frame["opened"], frame["expected"], started, strict=True
        )
    ]
    return pd.Series(told, index=frame.index, dtype=object)


def _status(
    status: str, opened: int | None, expected: int | None, begun: int | None, year: int, now: int
) -> str:
    opening = opened if status == "open" else expected
    if opening is None:
        if status == "construction" and begun is not None and year < begun:
            return "planned"
        return status
    if year >= opening:
        return "open"
    if begun is not None and year >= begun:
        return "construction"
    if status != "open" and year >= now:
        return status
    return "planned"
