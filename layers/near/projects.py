"""Questions asked of the atlas as a whole: which projects are near a place."""

from __future__ import annotations

__all__ = ["NearAnswer", "districts_near", "projects_near"]

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd

from geo.dates.features import standing_in_year
from geo.dates.statuses import STATUSES
from geo.errors import UsageError
from geo.gazetteer import Place
from geo.registers.reading import in_pieces
from geo.tables.door import Tables
from geo.tables.parameters import as_of
from geo.tables.point_files import DATUM_ASSUMED, read_points_file
from layers.features import Layers
from layers.near.answered import FARTHEST_KM, WITHIN_KM
from layers.near.distances import near, with_extents
from layers.near.places import district_places, find_place, outline
from layers.near.registers import AskedRegister, register_place
from layers.registry import build_layers


@dataclass(frozen=True)
class NearAnswer:
    """Projects near a place: what was asked, and the rows found, nearest first."""

    place: Place
    within_km: float
    projects: gpd.GeoDataFrame
    #: How many of a person's own projects have no position, and so were not looked at.
    unplaced: int = 0
    #: Whether those are a list that does not say its datum, and so were taken as WGS 84.
    datum_assumed: bool = False


def projects_near(
    tables: Tables,
    name: str,
    *,
    within_km: float | None = None,
    within_minutes: float | None = None,
    kind: str | None = None,
    status: str | None = None,
    year: int | None = None,
    projects_file: Path | None = None,
    built: Layers | None = None,
    layer: str | None = None,
) -> NearAnswer:
    """Projects within a distance of a place.

    Parameters
    ----------
    tables : Tables
    name : str
        Any name of a district, city, area, hub, park or station, or ``longitude,latitude``.
    within_km : float, optional
        Distance from the boundary of the district or city, or from the point of the others;
        20 km by default, and as far as the map goes where `within_minutes` is the bound.
    within_minutes : float, optional
        Largest door-to-door journey from the place (a district's seat) in minutes, by rail
        or road; projects known by district only are then left out unless in the place.
    kind, status : str, optional
        Only projects of this kind, of this status.
    year : int, optional
        Statuses are told for the end of this year.
    projects_file : Path, optional
        A person's own projects instead of the atlas'. A register (:mod:`layers.near.registers`)
        is read in pieces, and told in the columns of an answer only.
    built : mapping of str to GeoDataFrame, optional
        Layers of these tables, when they have been built already.
    layer : str, optional
        Which layer or sheet of that file, where it has several.

    Raises
    ------
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For an unknown or ambiguous place, or one without a known location.
    geo.errors.UsageError
        For a kind no project has or an unknown status, listing those there are; for a
        negative distance or time.
    """
    if within_km is None:
        within_km = WITHIN_KM if within_minutes is None else FARTHEST_KM
    _check_asked(status, within_km, within_minutes)
    if projects_file is not None and in_pieces(projects_file, layer):
        asked = AskedRegister(projects_file, within_km, kind, status, year, layer)
        place, answer = register_place(tables, name, asked)
        found, unplaced = answer.frame(), answer.unplaced
        if within_minutes is not None:
            found = _reached(tables, place, found, within_minutes, year)
        return NearAnswer(place, within_km, found, unplaced)
    place = find_place(tables, name)
    if built is None and projects_file is None:
        built = build_layers(tables, ("districts", "cities", "projects", "text_lines"))
    projects = _projects(built or {}, projects_file, layer)
    assumed = bool(projects.attrs.get(DATUM_ASSUMED))
    projects = _asked(tables, projects, kind, status, year)
    unplaced = 0 if projects_file is None else int(projects.geometry.isna().sum())
    shape = outline(tables, place, built)
    found = near(projects, shape, within_m=within_km * 1000.0, place_ids=(place.id,))
    if within_minutes is not None:
        found = _reached(tables, place, found, within_minutes, year)
    return NearAnswer(place, within_km, found, unplaced, assumed)


def districts_near(
    tables: Tables,
    *,
    within_km: float | None = None,
    kind: str | None = None,
    status: str | None = None,
    year: int | None = None,
    projects_file: Path | None = None,
    layer: str | None = None,
) -> list[NearAnswer]:
    """Projects within a distance of each district that has a boundary.

    Parameters and errors as for :func:`projects_near`.
    """
    within_km = WITHIN_KM if within_km is None else within_km
    _check_asked(status, within_km, None)
    needed = () if projects_file else ("projects", "text_lines")
    built = build_layers(tables, ("districts", "cities", *needed))
    projects = _projects(built, projects_file, layer)
    assumed = bool(projects.attrs.get(DATUM_ASSUMED))
    projects = _asked(tables, projects, kind, status, year)
    unplaced = 0 if projects_file is None else int(projects.geometry.isna().sum())
    return [
        NearAnswer(
            place,
            within_km,
            near(projects, shape, within_m=within_km * 1000.0, place_ids=(place.id,)),
            unplaced,
            assumed,
        )
        for place, shape in district_places(tables, built)
    ]


def _check_asked(status: str | None, within_km: float, within_minutes: float | None) -> None:
    if status is not None and status not in STATUSES:
        raise UsageError(f"no status {status!r}; there are {', '.join(STATUSES)}")
    if not within_km >= 0 or not (within_minutes is None or within_minutes >= 0):
        raise UsageError("expected a distance and a time of 0 or more")


def _projects(built: Layers, projects_file: Path | None, layer: str | None) -> gpd.GeoDataFrame:
    """The atlas' projects, or a person's own."""
    if projects_file is None:
        return with_extents(built["projects"], built)
    return _own_projects(projects_file, layer)


def _asked(
    tables: Tables,
    projects: gpd.GeoDataFrame,
    kind: str | None,
    status: str | None,
    year: int | None,
) -> gpd.GeoDataFrame:
    """Projects of the kind and status asked for, as of a year."""
    if year is not None:
        history = tables.status_history
        told = standing_in_year(projects, year, history, today=as_of(tables))
        projects = projects.assign(**told)
    if kind is not None:
        projects = _of_kind(projects, kind)
    return projects if status is None else projects[projects["status"] == status]


def _reached(
    tables: Tables, place: Place, found: gpd.GeoDataFrame, limit: float, year: int | None
) -> gpd.GeoDataFrame:
    from layers.near.minutes import minutes_to_points  # the network, and SciPy for it

    minutes = minutes_to_points(tables, place, found["lon"], found["lat"], year=year)
    minutes[found["distance_m"].to_numpy() == 0] = 0.0
    return found.assign(minutes=minutes)[minutes <= limit]


def _own_projects(path: Path, layer: str | None) -> gpd.GeoDataFrame:
    text = dict.fromkeys(("kind", "status", "opened", "expected", "district"), "")
    return read_points_file(path, {**text, "evidence": "[]"}, layer=layer)


def _of_kind(projects: gpd.GeoDataFrame, kind: str) -> gpd.GeoDataFrame:
    kinds = sorted(set(projects["kind"]))
    if kind not in kinds:
        raise UsageError(f"no project is of kind {kind!r}; there are {', '.join(kinds)}")
    return projects[projects["kind"] == kind]
