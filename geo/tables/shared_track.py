"""Track that a line shares: parts of it that are another line's, on which its trains go on.

Such a part belongs to the service, and is built, surveyed and drawn once, with the line that
owns the track.
"""

from __future__ import annotations

__all__ = ["own_track"]

import numpy as np
import pandas as pd


def own_track(points: pd.DataFrame, shared: pd.DataFrame) -> pd.DataFrame:
    """Points of lines without those of track that is another line's.

    Parameters
    ----------
    points : DataFrame
        ``rail_points`` or ``road_points``.
    shared : DataFrame
        ``shared_track``.

    Returns
    -------
    DataFrame
        Rows of `points`, index kept.
    """
    theirs = set(zip(shared["line"], shared["part"], strict=True))
    keys = zip(points["line"], points["part"], strict=True)
    return points[np.array([key not in theirs for key in keys], dtype=bool)]
