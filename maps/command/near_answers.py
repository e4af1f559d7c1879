"""Answers of ``near`` on a terminal or in a pipe: of one place, or of every district."""

from __future__ import annotations

__all__ = ["NOT_YET", "Row", "print_counts", "print_districts", "print_near"]

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from math import isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from geo.visible import visible_json
from layers.near.rows import KNOWN_FROM, ROW
from maps.command.answers import cell_of_csv, print_json, print_rows

if TYPE_CHECKING:
    from layers.near.answered import Answered

Row = Mapping[str, Any]
#: On a screen: what nobody tells of by the end of the year asked.
NOT_YET: Final = "not yet"


def print_near(answer: Answered, form: str) -> None:
    """Print the answer of ``near`` in one of its four formats."""
    rows = answer.rows
    if form == "json":
        told = {"place": answer.place, "within_km": answer.within_km, "projects": []}
        _print_with(told, "projects", rows)
    elif form == "geojson":
        _print_with({"type": "FeatureCollection", "features": []}, "features", map(_feature, rows))
    elif form == "csv":
        _print_csv(_plain(answer.columns), rows)
    else:
        print_rows([_line(row) for row in rows])


def print_districts(answers: Sequence[Answered], form: str) -> None:
    """Print the answers of every district: rows with the place they are near."""
    if form == "json":
        told: dict[str, Any] = {
            "within_km": answers[0].within_km if answers else None,
            "places": [],
        }
        places = ({**_count(one), "projects": list(one.rows)} for one in answers)
        _print_with(told, "places", places)
    elif form == "geojson":
        features = (
            _feature({"near": one.place["id"], **row}) for one in answers for row in one.rows
        )
        _print_with({"type": "FeatureCollection", "features": []}, "features", features)
    else:
        rows = ({**_near(one), **row} for one in answers for row in one.rows)
        columns = answers[0].columns if answers else ROW
        _print_csv(("near", "near_name", *_plain(columns)), rows)


def print_counts(answers: Sequence[Answered], form: str) -> None:
    """Print how many projects each district has near."""
    rows = [{**one.place, "projects": one.count} for one in answers]
    if form == "csv":
        _print_csv(("id", "name", "kind", "adcode", "projects"), rows)
    elif form == "table":
        print_rows([{n: str(row[n]) for n in ("adcode", "name", "projects")} for row in rows])
    else:
        within = answers[0].within_km if answers else None
        print_json({"within_km": within, "places": [_count(one) for one in answers]})


def _count(answer: Answered) -> dict[str, Any]:
    return {"place": answer.place, "count": answer.count}


def _near(answer: Answered) -> dict[str, Any]:
    return {"near": answer.place["id"], "near_name": answer.place["name"]}


def _plain(columns: Sequence[str]) -> tuple[str, ...]:
    """Columns that are no lists."""
    return tuple(name for name in columns if name != "evidence")


def _print_csv(columns: Sequence[str], rows: Iterable[Row]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    # Most of millions of cells are numbers, or letters and digits: those need no look.
    writer.writerows(
        [
            cell_of_csv(cell) if type(cell) is str and cell and not cell.isalnum() else cell
            for cell in cells
        ]
        for cells in map(itemgetter(*columns), rows)
    )


def _print_with(told: Mapping[str, Any], name: str, rows: Iterable[Row]) -> None:
    """Print an object whose last member is a list, a row at a time, as ``print_json`` would."""
    before = json.dumps({**told, name: []}, ensure_ascii=False, indent=1)
    print(visible_json(before.removesuffix("[]\n}")), end="")
    mark = "[\n  "
    for row in rows:
        print(mark, visible_json(_indented(row, 2)), sep="", end="")
        mark = ",\n  "
    print("[]\n}" if mark.startswith("[") else "\n ]\n}")


def _indented(value: Any, depth: int) -> str:
    """JSON as the library indents it by one, a level deep: it does so itself only slowly."""
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None:
        return "null"
    if type(value) is int or (type(value) is float and isfinite(value)):
        return repr(value)
    if not isinstance(value, (dict, list)) or not value:
        return json.dumps(value)
    inner, outer = "\n" + " " * (depth + 1), "\n" + " " * depth
    if isinstance(value, list):
        parts: Iterator[str] = (_indented(each, depth + 1) for each in value)
        return f"[{inner}{(',' + inner).join(parts)}{outer}]"
    parts = (f"{encode_basestring(k)}: {_indented(v, depth + 1)}" for k, v in value.items())
    return f"{{{inner}{(',' + inner).join(parts)}{outer}}}"


def _line(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "km": f"{row['distance_m'] / 1000:.1f}",
        "name": row["name"],
        "status": NOT_YET if row.get(KNOWN_FROM) else row["status"],
        "kind": row["kind"],
        "district": _some(row["district"]),
        "evidence": f"{len(row['evidence'])}",
        "id": row["id"],
    }


def _some(names: str, count: int = 3) -> str:
    """At most a few of many names, so that a table stays a table."""
    listed = names.split("、")
    return names if len(listed) <= count else "、".join(listed[:count]) + "等"


def _feature(row: Mapping[str, Any]) -> dict[str, Any]:
    known = row["lon"] is not None
    geometry = {"type": "Point", "coordinates": [row["lon"], row["lat"]]} if known else None
    properties = {name: value for name, value in row.items() if name not in ("lon", "lat")}
    return {"type": "Feature", "id": row["id"], "geometry": geometry, "properties": properties}
