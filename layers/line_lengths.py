"""Lengths of lines as they are drawn, beside the official ones."""

from __future__ import annotations

__all__ = ["line_lengths"]

import pandas as pd

from geo.tables.door import Tables
from layers.built.stretches import ALIGNMENTS
from layers.registry import build_layers


def line_lengths(tables: Tables) -> pd.DataFrame:
    """Drawn and official length of each line that has a place.

    Parameters
    ----------
    tables : Tables

    Returns
    -------
    DataFrame
        line, name, drawn_km (geodesic, of the main part), all_km (of all its own track, which
        some official lengths are of), length_km (official; NaN where there is none), off
        (drawn over official, less 1) and alignment.
    """
    built = build_layers(tables, ["rail", "roads"])
    both = pd.concat([built["rail"], built["roads"]], ignore_index=True)
    drawn = both[both["drawn_km"].gt(0.0)]
    made = drawn[[f"{one}_km" for one in ALIGNMENTS]]
    frame = drawn.rename(columns={"id": "line"}).assign(all_km=made.sum(axis=1))[
        ["line", "name", "drawn_km", "all_km", "length_km", "alignment"]
    ]
    return frame.assign(off=frame["drawn_km"] / frame["length_km"] - 1.0).reset_index(drop=True)
