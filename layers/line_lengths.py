"""Lengths of lines as they are drawn, beside the official ones."""

from __future__ import annotations

__all__ = ["WITHIN", "line_lengths"]

from typing import Final

import numpy as np
import pandas as pd

from geo.tables.door import Tables
from layers.built.stretches import ALIGNMENTS
from layers.registry import build_layers

#: A drawn length this share off the official one is what generalising costs; more has a cause.
WITHIN: Final = 0.04


def line_lengths(tables: Tables) -> pd.DataFrame:
    """Drawn and official length of each line that has a place.

    Parameters
    ----------
    tables : Tables

    Returns
    -------
    DataFrame
        line, name, drawn_km (geodesic, of the main part), all_km (of all its own track, which
        some official lengths are of), track_km (of the main part, with the true length of the
        OpenStreetMap track where a stretch follows one, for a drawn course cuts the small bends),
        length_km (official; NaN where there is none), of (``main`` or ``all``: which of the two
        drawn lengths is nearer to the official one), off (that one over the official, less 1),
        schematic (the share of its own track whose course is not known) and alignment.
    """
    built = build_layers(tables, ["rail", "roads"])
    both = pd.concat([built["rail"], built["roads"]], ignore_index=True)
    drawn = both[both["drawn_km"].gt(0.0)].reset_index(drop=True)
    made = drawn[[f"{one}_km" for one in ALIGNMENTS]]
    all_km = made.sum(axis=1)
    official = drawn["length_km"]
    whole = (all_km - official).abs() < (drawn["drawn_km"] - official).abs()
    nearer = drawn["drawn_km"].where(~whole, all_km)
    longer = drawn["id"].map(_bends_km(tables)).fillna(0.0)
    return pd.DataFrame(
        {
            "line": drawn["id"],
            "name": drawn["name"],
            "drawn_km": drawn["drawn_km"],
            "all_km": all_km,
            "track_km": drawn["drawn_km"] + longer,
            "length_km": official,
            "of": np.where(official.isna(), "", np.where(whole, "all", "main")),
            "off": nearer / official - 1.0,
            "schematic": made["schematic_km"] / all_km,
            "alignment": drawn["alignment"],
        }
    )


def _bends_km(tables: Tables) -> pd.Series:
    """By line: what the true track of its main part is longer than the course drawn."""
    rows = tables.generalised
    rows = rows[rows["part"].eq("main") & rows["track_km"].notna()]
    more = rows["track_km"].astype(float) - rows["length_km"].astype(float)
    return more.groupby(rows["line"]).sum()
