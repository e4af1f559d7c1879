"""Lengths of lines as they are drawn, beside the official ones, and why the two differ."""

from __future__ import annotations

__all__ = ["ELSEWHERE", "REASONS", "SCHEMATIC", "WITHIN", "line_lengths"]

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import pandas as pd

from geo.tables.door import Tables
from layers.built.stretches import ALIGNMENTS
from layers.registry import build_layers

#: A drawn length this share off the official one is what generalising costs; more has a cause.
WITHIN: Final = 0.04

#: Why a line is farther off: what ``length_notes`` tells of it, else what the tables show.
REASONS: Final[Mapping[str, str]] = {
    "beyond": "official: with a stretch that is not drawn",
    "study": "official: of a study; the course was never published",
    "bends": "the graph does not know the bends",
    "unknown": "nobody says from where to where the official length is",
    "track": "within it along the track: the drawn course leaves out small bends",
    "chords": "for more than half chords between known points",
    "ends": "an end is not known better",
    "unexplained": "not explained",
}

SCHEMATIC: Final = 0.5

#: What ``length_notes`` says of an official length that is not of what is drawn, so that the
#: lengths of ``length_extents`` are compared instead.
ELSEWHERE: Final = ("beyond", "unknown")


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
        length_km (official; NaN where there is none), of (``main``, ``all``, ``service`` or
        ``extent``: which drawn length is compared; ``service`` where ``length_notes`` says so,
        ``extent`` where it says that the official length has stretches that are not drawn and
        ``length_extents`` has lengths between points that are, else the nearer of the two first),
        extent_km and extent_drawn_km (those lengths together, given and drawn; NaN where none are
        compared), off (the drawn one over the official, less 1), track_off (the same along the
        track), schematic (the share of its own track whose course is not known), alignment, why
        (a key of `REASONS`, "" within `WITHIN`) and note (what ``length_notes`` tells).
    """
    built = build_layers(tables, ["rail", "roads"])
    both = pd.concat([built["rail"], built["roads"]], ignore_index=True)
    drawn = both[both["drawn_km"].gt(0.0)].reset_index(drop=True)
    notes = tables.length_notes.set_index("line")
    counts = drawn["id"].map(notes["counts"]).fillna("")
    made = drawn[[f"{one}_km" for one in ALIGNMENTS]]
    all_km = made.sum(axis=1)
    official = drawn["length_km"]
    whole = (all_km - official).abs() < (drawn["drawn_km"] - official).abs()
    service = counts.eq("service")
    compared = drawn["drawn_km"].where(~whole, all_km)
    ridden = drawn["drawn_km"] + drawn["id"].map(_shared_km(tables)).fillna(0.0)
    compared = compared.where(~service, ridden)
    longer = drawn["id"].map(_bends_km(tables)).fillna(0.0)
    extents = _extents(tables).reindex(drawn["id"]).reset_index(drop=True)
    part_only = counts.isin(ELSEWHERE) & extents["km"].notna()
    compared = compared.where(~part_only, extents["drawn_km"])
    longer = longer.where(~part_only, extents["longer_km"])
    against = official.where(~part_only, extents["km"])
    told = pd.DataFrame(
        {
            "line": drawn["id"],
            "name": drawn["name"],
            "drawn_km": drawn["drawn_km"],
            "all_km": all_km,
            "track_km": drawn["drawn_km"] + longer,
            "length_km": official,
            "of": np.where(official.isna(), "", np.select(*_chosen(part_only, service, whole))),
            "extent_km": extents["km"].where(part_only),
            "extent_drawn_km": extents["drawn_km"].where(part_only),
            "off": compared / against - 1.0,
            "track_off": (compared + longer) / against - 1.0,
            "schematic": made["schematic_km"] / all_km,
            "alignment": drawn["alignment"],
            "counts": counts,
            "ends_km": drawn["id"].map(_ends_km(tables)).fillna(0.0),
            "note": drawn["id"].map(notes["note"]).fillna(""),
        }
    )  # fmt: skip
    told["why"] = [_why(row) for row in told.to_dict("records")]
    return told.drop(columns=["counts", "ends_km"])


def _why(row: Mapping[str, Any]) -> str:
    """The reason of one line, the first that holds."""
    if not abs(row["off"]) > WITHIN:
        return ""
    official = row["length_km"] if row["of"] != "extent" else row["extent_km"]
    missing_km = abs(row["off"]) * official
    found = {
        row["counts"]: row["counts"] in REASONS,
        "track": abs(row["track_off"]) <= WITHIN,
        "chords": row["schematic"] > SCHEMATIC,
        "ends": row["ends_km"] >= missing_km - WITHIN * official,
    }
    return next((reason for reason, holds in found.items() if holds), "unexplained")


def _bends_km(tables: Tables) -> pd.Series:
    """By line: what the true track of its main part is longer than the course drawn."""
    rows = tables.generalised
    rows = rows[rows["part"].eq("main") & rows["track_km"].notna()]
    more = rows["track_km"].astype(float) - rows["length_km"].astype(float)
    return more.groupby(rows["line"]).sum()


def _chosen(*which: pd.Series) -> tuple[list[pd.Series], list[str], str]:
    return list(which), ["extent", "service", "all"], "main"


def _extents(tables: Tables) -> pd.DataFrame:
    """By line: what ``length_extents`` gives together, what is drawn, and how much more along the track."""
    stretches = tables.generalised
    stretches = stretches.assign(order=stretches["to_order"].astype(float))
    points = pd.concat([tables.rail_points, tables.road_points], ignore_index=True)
    orders = points.groupby(["line", "part", "name"])["order"].agg(["first", "last"])
    rows = []
    for extent in tables.length_extents.itertuples():
        key = extent.line, extent.part
        start, stop = (
            orders.loc[(*key, extent.start), "first"],
            orders.loc[(*key, extent.stop), "last"],
        )
        on = stretches["line"].eq(extent.line) & stretches["part"].eq(extent.part)
        between = stretches[on & stretches["order"].gt(start) & stretches["order"].le(stop)]
        drawn = between["length_km"].astype(float)
        longer = (between["track_km"].astype(float) - drawn).fillna(0.0)
        rows.append((extent.line, extent.km, drawn.sum(), longer.sum()))
    found = pd.DataFrame(rows, columns=["line", "km", "drawn_km", "longer_km"])
    return found.groupby("line").sum()


def _shared_km(tables: Tables) -> pd.Series:
    """By line: the other lines' track that its trains go on over."""
    on = set(zip(tables.shared_track["line"], tables.shared_track["part"], strict=True))
    rows = tables.generalised
    keys = zip(rows["line"], rows["part"], strict=True)
    rows = rows[np.array([key in on for key in keys], dtype=bool)]
    return rows["length_km"].astype(float).groupby(rows["line"]).sum()


def _ends_km(tables: Tables) -> pd.Series:
    """By line: how far its two ends may be off together."""
    points = pd.concat([tables.rail_points, tables.road_points], ignore_index=True)
    main = points[points["part"].eq("main")].sort_values("order", kind="stable")
    ends = main.groupby("line")["error_m"].agg(["first", "last"]).fillna(0.0)
    return ends.sum(axis=1) / 1000
