"""What ``near`` answers for every district and city, made once with a build.

The answers are those of :func:`layers.near.projects.projects_near`, kept as plain JSON, so
that :mod:`layers.near.answered` can give them without loading a library.
"""

from __future__ import annotations

__all__ = ["near_index"]

from collections.abc import Mapping
from typing import Any

import pandas as pd

from geo.gazetteer import Gazetteer
from geo.place_names import folded
from geo.tables.door import Tables
from layers.features import Layers
from layers.near.answered import FARTHEST_KM, FORMAT
from layers.near.distances import near_districts, with_extents
from layers.near.rows import project_rows


def near_index(tables: Tables, built: Layers, kinds: Mapping[str, str]) -> dict[str, Any]:
    """Everything ``near`` says of the places that have a boundary.

    Parameters
    ----------
    tables : Tables
    built : mapping of str to GeoDataFrame
        Layers of these tables: ``districts``, ``cities``, ``projects`` and what those are on.
    kinds : mapping of str to str
        Words for kinds of projects, to the kinds.

    Returns
    -------
    dict
        ``names`` (as :func:`geo.place_names.folded` writes them) to place ids, ``places``
        with what is told of each and its ``near`` rows [number of project, metres, lon, lat],
        nearest first, ``projects``, and ``kinds``: the words for each kind.
    """
    gazetteer = Gazetteer.from_tables(tables)
    projects = with_extents(built["projects"], built)
    numbers = {project: number for number, project in enumerate(projects["id"])}
    asked = pd.concat([built[layer][["id", "geometry"]] for layer in ("districts", "cities")])
    asked = asked[asked.geometry.notna() & asked["id"].isin(gazetteer.places)]
    found = near_districts(
        projects,
        asked.drop_duplicates("id"),
        plane=tables.region.plane,
        within_m=FARTHEST_KM * 1000.0,
    )
    near = dict(iter(found.groupby("district_id", sort=False)))
    places: dict[str, Any] = {}
    for place in (gazetteer.places[each] for each in asked["id"].unique()):
        places[place.id] = {
            "name": place.name,
            "kind": place.kind,
            "adcode": place.adcode,
            "near": _rows(near.get(place.id, found[:0]), numbers),
        }
    return {
        "format": FORMAT,
        "names": {
            name: place.id
            for name, place in gazetteer.sure_names()
            if place.id in places and folded(name) == name and gazetteer.search(name) == [place]
        },
        "places": places,
        "projects": project_rows(projects.assign(distance_m=0.0, lon=0.0, lat=0.0)),
        "kinds": dict(kinds),
    }


def _rows(found: pd.DataFrame, numbers: Mapping[str, int]) -> list[list[Any]]:
    return [
        [numbers[project], metres, _known(lon), _known(lat)]
        for project, metres, lon, lat in zip(
            found["project_id"], found["distance_m"], found["lon"], found["lat"], strict=True
        )
    ]


def _known(degrees: float) -> float | None:
    return None if degrees != degrees else round(degrees, 6)
