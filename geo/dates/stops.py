"""Stops of rail lines: since when, and in which years, people can get on and off."""

from __future__ import annotations

__all__ = ["stop_dates", "stop_years"]

from typing import Any

import pandas as pd

from geo.dates.cells import happened, settled_year
from geo.dates.years import ALWAYS, NEVER


def stop_dates(points: pd.DataFrame, lines: pd.DataFrame, today: str) -> pd.DataFrame:
    """Status and dates of every stop of every line.

    A stop is served from the day the first stretch beside it opens, or from the day it was
    itself opened, whichever is later.

    Parameters
    ----------
    points, lines : DataFrame
        ``rail_points`` or ``road_points`` and the lines they belong to.
    today : str
        ISO date the statuses hold for.

    Returns
    -------
    DataFrame
        `points` with columns ``served_status``, ``served_opened``, ``served_expected``;
        same index.
    """
    line = lines.set_index("id")
    own = points["line"].map(line["opened"].where(line["opened"] != "", line["expected"]))
    stretch = points["opened"].where(points["opened"] != "", own)
    following = stretch.groupby([points["line"], points["part"]]).shift(-1)
    first = stretch.where(following.isna() | (stretch <= following.fillna("")), following)
    is_first = points["order"] == points.groupby(["line", "part"])["order"].transform("min")
    first = first.where(~(is_first & following.notna()), following).fillna("")
    own_date = points["stop_opened"]
    if "stop_closed" in points:
        # A stop that was closed for a while and serves again has been there from the start.
        again = (points["stop_closed"] != "") & (own_date > points["stop_closed"])
        own_date = own_date.mask(again & own_date.map(lambda cell: happened(cell, today)), "")
    date = first.where(own_date <= first, own_date)
    status = points["line"].map(line["status"])
    # A line under construction may have an open stretch, and an open line a missing one.
    past = date.map(lambda cell: happened(cell, today)).astype(bool)
    opened = past & ((status == "open") | (points["opened"] != ""))
    opened |= (status == "open") & (date == "")
    served = status.where(status != "open", "construction").where(~opened, "open")
    frame = points.copy()
    frame["served_status"] = served
    frame["served_opened"] = date.where(opened, "")
    frame["served_expected"] = date.where(~opened, "")
    return frame


def stop_years(point: Any, line_opens: int, *, today: str) -> list[tuple[int, int]]:
    """Spans of years in which people can get on or off at a point of a rail line.

    The opening of the stretches beside it is theirs, and not counted here.

    Parameters
    ----------
    point : named tuple
        ``stop``, ``stop_opened`` and ``stop_closed`` of ``rail_points``.
    line_opens : int
        Opening year of its line.
    today : str
        ISO date of all facts.

    Returns
    -------
    list of (first, after)
        The first year of each span and the first one after it; empty where nobody ever
        could. A year stands for its last day: a stop closed in 2022 is served up to 2021.
    """
    own = max(line_opens, settled_year(point.stop_opened, today)) if point.stop_opened else ALWAYS
    if not point.stop_closed:
        return [(own, NEVER)] if point.stop == "yes" else []
    closed = settled_year(point.stop_closed, today)
    if point.stop_opened <= point.stop_closed:
        return [(own, closed)]
    # Closed, and opened again (or to be).
    return [(line_opens, closed), (own, NEVER)]
