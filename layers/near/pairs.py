"""Which projects are near the shared boundary of a border-area pair."""

from __future__ import annotations

__all__ = ["projects_by_pair"]

from layers.built.same_projects import distinct
from layers.features import Layers
from layers.near.distances import near, with_extents


def projects_by_pair(layers: Layers, *, within_m: float) -> list[list[tuple[str, int, str]]]:
    """Projects near each pair: the one about the pair itself first, then the nearest.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        ``border_pairs``, ``projects`` and those projects are drawn from.
    within_m : float
        Largest distance from the shared boundary in metres.

    Returns
    -------
    list, one item per row of ``border_pairs``
        Each a list of (project id, whole metres, document id). Projects without a location
        of their own are left out, as is everything but its own project for a pair without a
        shared boundary.
    """
    projects = distinct(layers["projects"])
    extents = with_extents(projects, layers)
    found = []
    for pair in layers["border_pairs"].itertuples():
        own = projects["feature"] == pair.id
        rows = [(str(r.id), 0, str(r.document)) for r in projects[own].itertuples()]
        if pair.geometry is not None:
            close = near(extents[~own], pair.geometry, within_m=within_m)
            located = close[~close.geometry.isna()]
            rows += [
                (str(r.id), round(float(r.distance_m)), str(r.document))
                for r in located.itertuples()
            ]
        found.append(rows)
    return found
