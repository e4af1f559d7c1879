"""Answers as files of a person's own (``--out FILE``): which rows, and where each lies."""

from __future__ import annotations

__all__ = [
    "asked",
    "save_counts",
    "save_districts",
    "save_gains",
    "save_journey",
    "save_mentions",
    "save_near",
    "save_places",
    "save_statements",
    "save_table",
]

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from geo.visible import visible
from layers.files.endings import check_ending
from layers.near.rows import ROW
from maps.words.commands import said

if TYPE_CHECKING:
    import pandas as pd
    import shapely

    from geo.gazetteer import Gazetteer
    from geo.reading.mention import Mention
    from geo.tables.door import Tables
    from layers.near.answered import Answered
    from layers.travel.journeys import Journey

_LEG: Final = ("leg", "mode", "line", "line_name", "from", "to", "minutes", "km")
_PLACE: Final = ("name", "place", "kind", "id", "adcode", "lon", "lat", "note")
_MENTION: Final = (
    "document", "start", "end", "text", "kind", "id", "name", "members", "status", "date",
    "confidence", "expected",
)  # fmt: skip


def asked(out: Path | None, *, on_map: bool = True) -> str:
    """The ending of the file asked for, looked at before anything is worked out; or nothing.

    Raises
    ------
    geo.errors.UsageError
        For an ending there is no format for.
    """
    if out is None:
        return ""
    return check_ending(out, on_map=on_map)


def save_near(answer: Answered, out: Path) -> None:
    """Projects, each where it is nearest to the place."""
    _save(answer.rows, out, answer.columns, _points(answer.rows))


def save_districts(answers: Sequence[Answered], out: Path) -> None:
    """Projects, each with the district it is near, where it is nearest."""
    rows = [
        {"near": one.place["id"], "near_name": one.place["name"], **row}
        for one in answers
        for row in one.rows
    ]
    columns = answers[0].columns if answers else ROW
    _save(rows, out, ("near", "near_name", *columns), _points(rows))


def save_counts(answers: Sequence[Answered], out: Path) -> None:
    """How many projects each district has near."""
    rows = [{**one.place, "projects": one.count} for one in answers]
    _save(rows, out, ("id", "name", "kind", "adcode", "projects"), None)


def save_journey(journey: Journey, out: Path, tables: Tables) -> None:
    """The legs of a journey in order, along their way."""
    import shapely

    names = dict(zip(tables.rail["id"], tables.rail["name"], strict=True))
    names |= dict(zip(tables.roads["id"], tables.roads["name"], strict=True))
    rows = [
        {"leg": number, **leg.to_dict(), "line_name": names.get(leg.line or "", "")}
        for number, leg in enumerate(journey.legs, 1)
    ]
    ways = [list(dict.fromkeys(leg.points)) for leg in journey.legs]
    shapes = [shapely.LineString(way) if len(way) > 1 else None for way in ways]
    _save(rows, out, _LEG, shapes)


def save_gains(ranked: pd.DataFrame, out: Path, tables: Tables) -> None:
    """The ranking of lines; on a map each is drawn as in its layer."""
    from layers.registry import build_layers

    shapes = None
    if out.suffix.lower() in (".geojson", ".gpkg"):
        built = build_layers(tables, ("rail", "roads"))
        drawn = {
            row.id: row.geometry for name in ("rail", "roads") for row in built[name].itertuples()
        }
        shapes = [drawn.get(line) for line in ranked["line"]]
    _save(_records(ranked), out, list(ranked.columns), shapes)


def save_mentions(mentions: Sequence[Mention], out: Path, gazetteer: Gazetteer) -> None:
    """Mentions, at the place they mean where that is a point."""
    import shapely

    places = [gazetteer.places.get(mention.id) for mention in mentions]
    shapes = [
        None if p is None or p.lon is None or p.lat is None else shapely.Point(p.lon, p.lat)
        for p in places
    ]
    _save([mention.as_record() for mention in mentions], out, _MENTION, shapes)


def save_statements(
    rows: Sequence[Mapping[str, Any]], out: Path, columns: Sequence[str], gazetteer: Gazetteer
) -> None:
    """Projects or figures of texts, at the feature they mean or else at their first place."""
    import shapely

    shapes: list[shapely.Geometry | None] = []
    for row in rows:
        ids = [row.get("id"), *row["places"]]
        found = (gazetteer.places.get(each) for each in ids if each)
        place = next((p for p in found if p and p.lon is not None and p.lat is not None), None)
        shapes.append(None if place is None else shapely.Point(place.lon, place.lat))
    _save(rows, out, columns, shapes)


def save_places(rows: Sequence[Mapping[str, Any]], out: Path) -> None:
    """Places as ``geocode`` tells them; positions as numbers, missing where unknown."""
    numbers = [
        {**row, **{name: float(row[name]) if row[name] else None for name in ("lon", "lat")}}
        for row in rows
    ]
    _save(numbers, out, _PLACE, _points(numbers))


def save_table(frame: pd.DataFrame, out: Path) -> None:
    """A table that has no place on a map."""
    _save(_records(frame), out, list(frame.columns), None)


def _save(
    rows: Sequence[Mapping[str, Any]],
    out: Path,
    columns: Sequence[str],
    shapes: Sequence[shapely.Geometry | None] | None,
) -> None:
    from layers.files.answer_files import save_rows

    save_rows(rows, out, columns=columns, shapes=shapes)
    text = "1 row in {file}" if len(rows) == 1 else "{count} rows in {file}"
    print(said(text, count=len(rows), file=visible(out)))


def _points(rows: Sequence[Mapping[str, Any]]) -> list[shapely.Point | None]:
    import shapely

    return [None if row["lon"] is None else shapely.Point(row["lon"], row["lat"]) for row in rows]


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    plain = frame.astype(object).where(frame.notna(), None)
    records: list[dict[str, Any]] = plain.to_dict("records")
    return records
