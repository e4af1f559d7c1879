"""Lengths of stretches: along the true course where it is known, else from the chord."""

from __future__ import annotations

__all__ = ["with_lengths"]

from collections.abc import Mapping
from typing import Final

import numpy as np
import pandas as pd

from geo.network.local import Floats, chords_km

#: From this share of a line without a known course on, its official length tells how much
#: longer than their chords those stretches are; below, the difference of two long lengths
#: would say more of the lengths than of the stretches.
_TELLING: Final = 0.5


def with_lengths(
    points: pd.DataFrame,
    generalised: pd.DataFrame,
    official: Mapping[str, float],
    *,
    default: float,
    least: float,
    most: float,
) -> pd.DataFrame:
    """Points with ``km``: the length of the stretch that ends at each.

    Parameters
    ----------
    points : DataFrame
        ``rail_points`` or ``road_points``.
    generalised : DataFrame
        The table of that name. A stretch that it calls generalised is as long as the track
        followed (``track_km``), or else as its course; one between other points than those
        listed now has no known course.
    official : mapping of line id to km
        NaN where no length is known.
    default : float
        Length over chord where neither is known.
    least, most : float
        Ratios of the official length outside these are of something else.

    Returns
    -------
    DataFrame
        Rows of `points` by line, part and order; 0 km at the first point of each part.
    """
    known = _courses(generalised)
    ordered = points.sort_values(["line", "part", "order"], kind="stable")
    chords, km = _chords(ordered), _known_km(ordered, known)
    open_ends = np.isnan(km)
    factors = np.full(len(ordered), default)
    main = (ordered["part"] == "main").to_numpy()
    for line, at in ordered.reset_index(drop=True).groupby("line", sort=False).groups.items():
        rows = np.asarray(at)
        own = rows[main[rows]]
        guessed = chords[own[open_ends[own]]].sum()
        if guessed > _TELLING * chords[own].sum():
            ratio = (official[str(line)] - np.nansum(km[own])) / guessed
            # NaN fails both comparisons.
            if least <= ratio <= most:
                factors[rows] = max(ratio, 1.0)
    return ordered.assign(km=np.where(open_ends, chords * factors, km))


def _courses(generalised: pd.DataFrame) -> dict[tuple[str, str, float, str, str], float]:
    """Lengths of the known courses, by stretch and the names of its ends."""
    rows = generalised[generalised["made"] == "generalised"]
    km = rows["track_km"].fillna(rows["length_km"])
    keys = zip(
        rows["line"], rows["part"], rows["to_order"].astype(float), rows["from_name"],
        rows["to_name"], strict=True,
    )  # fmt: skip
    return dict(zip(keys, km.astype(float), strict=True))


def _chords(ordered: pd.DataFrame) -> Floats:
    chords = np.zeros(len(ordered))
    chords[1:] = chords_km(ordered["lon"], ordered["lat"])
    chords[~ordered.duplicated(["line", "part"]).to_numpy()] = 0.0
    return chords


def _known_km(
    ordered: pd.DataFrame, known: Mapping[tuple[str, str, float, str, str], float]
) -> Floats:
    """Length of each known course; NaN where none is known."""
    names = ordered["name"].tolist()
    first = ~ordered.duplicated(["line", "part"]).to_numpy()
    keys = zip(
        ordered["line"], ordered["part"], ordered["order"].astype(float), ["", *names][: len(names)],
        names, strict=True,
    )  # fmt: skip
    km = np.array([known.get(key, np.nan) for key in keys])
    km[first] = 0.0
    return km
