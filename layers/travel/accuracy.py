"""How far the model's travel times are from known ones, by mode."""

from __future__ import annotations

__all__ = ["USUAL", "compare_times", "error_summary", "half_of"]

import hashlib
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pandas as pd

from geo.errors import AmbiguousError, NotFoundError
from geo.gazetteer import Gazetteer
from geo.network.building import build_network, stations
from geo.network.model import Leg, Network
from geo.network.routing import along_paths, edges_into, select, shortest
from geo.tables.door import Tables

#: Statistics of a known time that a usual train or drive can be held against; the fastest
#: train of the day and news of a line "shortening" a trip are kept but not judged by.
USUAL = ("median", "typical", "single")

#: Minutes that make any train of one's own better than a change: a day.
_CHANGE_MIN = 1440.0


def half_of(start: str, end: str, mode: str) -> str:
    """``fit`` or ``judge``: which half of the known times a pair belongs to.

    Decided by a hash of the pair, so that nobody chooses; parameters may be fitted on the
    first half only, and errors are told for the second.
    """
    digest = hashlib.sha256(f"{start}|{end}|{mode}".encode()).digest()
    return "fit" if digest[0] % 2 == 0 else "judge"


def compare_times(tables: Tables, known: pd.DataFrame) -> pd.DataFrame:
    """Known times beside those of the model.

    Parameters
    ----------
    tables : Tables
    known : DataFrame
        ``from``, ``to`` (stations for rail, places for road), ``mode``, ``year``,
        ``minutes``.

    Returns
    -------
    DataFrame
        Rows of `known` with ``half``, ``model_minutes`` (rail: in-vehicle; road: the whole
        drive), ``model_km``, ``line`` (of the most kilometres) and ``error`` (model over known,
        less 1). NaN and "" where the model knows no way or no place of that name.
    """
    parts = []
    for mode, rows in known.groupby("mode", sort=False):
        places = _stations(tables, rows) if mode == "rail" else _seats(tables, rows)
        # Known times are those of trains from station to station, not of ways across a city.
        network = _direct(build_network(tables, places, crossing="never"))
        for year, group in rows.groupby("year", sort=False):
            parts.append(_answers(network, group, int(year), str(mode)))
    frame = pd.concat(parts).loc[known.index]
    names = zip(frame["from"], frame["to"], frame["mode"], strict=True)
    frame["half"] = [half_of(*pair) for pair in names]
    frame["error"] = frame["model_minutes"] / frame["minutes"] - 1.0
    return frame


def _answers(network: Network, known: pd.DataFrame, year: int, mode: str) -> pd.DataFrame:
    """Known times of one year and mode with the model's answers; without where it knows no place."""
    position = {name: i for i, name in enumerate(network.places["name"])}
    rows = known[known["from"].isin(position) & known["to"].isin(position)]
    i, j = (rows[end].map(position).to_numpy() for end in ("from", "to"))
    graph = select(network, year=year, mode=mode)
    minutes, predecessors = shortest(graph, network.origins())
    lines = np.unique(network.line[network.line >= 0])
    on_lines = np.where(network.line[:, None] == lines, network.km[:, None], 0.0)
    values = np.column_stack([network.vehicle, network.km, on_lines])
    into = edges_into(graph, predecessors)
    sums = along_paths(predecessors, into, network.destinations(), values)[i, j]
    whole = minutes[i, network.destinations()[j]]
    answered = ~np.isinf(whole)
    longest = lines[np.nan_to_num(sums[:, 2:]).argmax(axis=1)] if len(rows) else lines[:0]
    answers = {
        "model_minutes": sums[:, 0] if mode == "rail" else np.where(answered, whole, np.nan),
        "model_km": sums[:, 1],
        "line": [
            network.lines[k] if known else "" for k, known in zip(longest, answered, strict=True)
        ],
    }
    found = known.join(pd.DataFrame(answers, index=rows.index))
    return found.fillna({"line": ""})


def error_summary(compared: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Errors of groups of known times.

    Returns
    -------
    DataFrame
        Index `by`; ``pairs``, ``missing`` (the model knows no way), ``median_error`` and
        ``p90_error`` (absolute, as a share), ``bias`` (median error).
    """
    groups = compared.groupby(by)["error"]
    absolute = compared.assign(error=compared["error"].abs()).groupby(by)["error"]
    return pd.DataFrame(
        {
            "pairs": groups.size(),
            "missing": groups.size() - groups.count(),
            "median_error": absolute.median().round(3),
            "p90_error": absolute.quantile(0.9).round(3),
            "bias": groups.median().round(3),
        }
    )


def _direct(network: Network) -> Network:
    """The network of somebody who changes trains only where no train goes through.

    Known times are those of single trains; who gets off and on again passes from the exit of
    a station to its entrance.
    """
    changes = network.leg == Leg.WALK
    return replace(
        network, minutes=np.where(changes, network.minutes + _CHANGE_MIN, network.minutes)
    )


def _stations(tables: Tables, rows: pd.DataFrame) -> pd.DataFrame:
    return stations(tables, sorted({*rows["from"], *rows["to"]})).reset_index(drop=True)


def _seats(tables: Tables, rows: pd.DataFrame) -> pd.DataFrame:
    gazetteer = Gazetteer.from_tables(tables)
    found = []
    for name in sorted({*rows["from"], *rows["to"]}):
        with suppress(NotFoundError, AmbiguousError):
            place = gazetteer.find(name)
            if place.lon is not None:
                found.append((place.id, name, place.lon, place.lat, ""))
    return pd.DataFrame(found, columns=["id", "name", "lon", "lat", "station"])
