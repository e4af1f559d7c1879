"""Gives track that two services share one course.

``shared_track.csv`` names the parts that are services on another line's track. Routed by itself
such a part would come out almost the same, and the map would show two lines where there is one. So
it takes the course of the line it runs on, from the same station to the same station.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np
from routing import Stretch


def share(stretches: Sequence[Stretch], track_of: Mapping[tuple[str, str], str]) -> list[Stretch]:
    """Replace the stretches of parts on another line's track by that line's own.

    Parameters
    ----------
    stretches
        Of all lines.
    track_of
        The line on whose track a part runs, by line and part.
    """
    owners: dict[str, list[list[Stretch]]] = defaultdict(list)
    for (line, part), pieces in groupby(stretches, lambda one: (one.part.line, one.part.part)):
        if (line, part) not in track_of:
            owners[line].append(list(pieces))
    shared = []
    for stretch in stretches:
        owner = track_of.get((stretch.part.line, stretch.part.part), "")
        runs = (_run(pieces, stretch) for pieces in owners[owner])
        run = next((run for run in runs if run), None)
        shared.append(_joined(stretch, run) if run else stretch)
    return shared


def _run(pieces: list[Stretch], stretch: Stretch) -> list[Stretch]:
    """The stretches of another part between the same two stations, in its own order, or none."""
    ends = {(stretch.start.name, stretch.start.lon), (stretch.stop.name, stretch.stop.lon)}
    stations = [(piece.start.name, piece.start.lon) for piece in pieces]
    stations.append((pieces[-1].stop.name, pieces[-1].stop.lon))
    places = [stations.index(end) for end in ends if end in stations]
    if len(places) < 2:
        return []
    return pieces[min(places) : max(places)]


def _joined(stretch: Stretch, run: list[Stretch]) -> Stretch:
    """One stretch of several, turned round if the service runs against their order."""
    reason = next((piece.reason for piece in run if piece.reason), "")
    off = (run[0].off_m[0], run[-1].off_m[1])
    lonlat = None
    if all(piece.lonlat is not None for piece in run):
        lonlat = np.vstack([piece.lonlat for piece in run if piece.lonlat is not None])
        moved = np.concatenate([[True], np.any(np.diff(lonlat, axis=0) != 0, axis=1)])
        lonlat = lonlat[moved]
    if run[0].start.name != stretch.start.name:
        off = (off[1], off[0])
        lonlat = None if lonlat is None else lonlat[::-1]
    return replace(
        stretch,
        reason=reason,
        lonlat=lonlat,
        off_m=off,
        doubt_m=max((piece.doubt_m for piece in run), default=math.nan),
        track_m=sum(piece.track_m for piece in run),
        snapshot="" if lonlat is None else min(piece.snapshot for piece in run),
    )
