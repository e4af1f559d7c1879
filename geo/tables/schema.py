"""Every table there is: its file, its key, and its columns.

One declaration serves the door that reads the tables, ``corridors check`` and the tests. The
tables are declared by family (:mod:`geo.tables.families`), of the kinds of columns of
:mod:`geo.tables.columns`. A list cell joins its items by ``|``. An empty cell means *unknown*,
never zero.
"""

from __future__ import annotations

__all__ = ["FEATURE_TABLES", "POLYGON_FILES", "TABLES"]

from collections.abc import Mapping
from typing import Final

from geo.tables.columns import Table
from geo.tables.families import ground, lines, model, places, texts

#: In the order in which they are read, and their faults told.
TABLES: Final[Mapping[str, Table]] = {
    "documents": texts.DOCUMENTS,
    "places": places.PLACES,
    "former_parents": places.FORMER_PARENTS,
    "border_pairs": places.BORDER_PAIRS,
    "belts": places.BELTS,
    "rail": lines.RAIL,
    "rail_points": lines.RAIL_POINTS,
    "shared_track": lines.SHARED_TRACK,
    "station_names": lines.STATION_NAMES,
    "osm_names": lines.OSM_NAMES,
    "length_notes": lines.LENGTH_NOTES,
    "length_extents": lines.LENGTH_EXTENTS,
    "goes_on": lines.GOES_ON,
    "generalised": lines.GENERALISED,
    "known_tracks": lines.KNOWN_TRACKS,
    "through_running": lines.THROUGH_RUNNING,
    "roads": lines.ROADS,
    "road_points": lines.ROAD_POINTS,
    "status_history": lines.STATUS_HISTORY,
    "projects": texts.PROJECTS,
    "figures": texts.FIGURES,
    "evidence": texts.EVIDENCE,
    "china_places": places.CHINA_PLACES,
    "rivers": ground.RIVERS,
    "lakes": ground.LAKES,
    "built_up": ground.BUILT_UP,
    "province_borders": ground.PROVINCE_BORDERS,
    "barriers": ground.BARRIERS,
    "towns": ground.TOWNS,
    "parameters": model.PARAMETERS,
    "cores": model.CORES,
    "train_classes": model.TRAIN_CLASS,
    "former_speeds": model.FORMER_SPEEDS,
    "slow_sections": model.SLOW_SECTIONS,
    "stop_shares": model.STOP_SHARES,
    "train_counts": model.TRAIN_COUNTS,
}

#: Tables whose rows become features, and so may be named by evidence and projects.
FEATURE_TABLES: Final = ("places", "border_pairs", "belts", "rail", "roads", "projects")

#: Polygon files: the properties every feature of them must have.
POLYGON_FILES: Final[Mapping[str, tuple[str, ...]]] = {
    "boundaries": ("adcode", "name", "city", "province"),
    "surroundings": ("adcode", "name", "province"),
}
