"""The projects the documents name, at a point where a source gives one."""

from __future__ import annotations

__all__ = ["FEATURE_LAYERS", "build_projects", "extents"]

from collections.abc import Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.reading.use.project_rows import READ, READ_COLUMNS
from geo.tables.columns import split_list
from geo.tables.door import Tables
from layers.built.same_projects import same_as
from layers.built.text_lines import boundary_of, courses, newly_named_rows
from layers.features import Layers, finish, names_of, point_or_none

#: Layers a project's ``feature`` may stand in, by the id's prefix.
FEATURE_LAYERS = {
    "district": "districts", "area": "areas", "hub": "hubs", "park": "hubs",
    "pair": "border_pairs", "belt": "belts", "rail": "rail", "road": "roads",
}  # fmt: skip


def build_projects(tables: Tables, built: Layers) -> gpd.GeoDataFrame:
    """Projects as points.

    Returns
    -------
    GeoDataFrame
        Point, CRS84: the project's own position (``location`` = ``point``), or a point on
        the line, belt, boundary or place it is about (``feature``); None for those known by
        district only (``districts``) or not at all (``none``). ``district`` holds the names
        of the districts the table gives, then of those the project's geometry meets.
        ``same_as`` is the id of the row that stands for the same project, named elsewhere.
        Where documents were read, ``read`` is ``yes`` for the rows that a program made of them,
        ``started`` and ``start_expected`` say when works on them began or are to begin.
    """
    rows = tables.projects.copy()
    own = point_or_none(rows)
    newly = _newly_named(tables, built)
    shapes = [
        newly.get(feature) or shape
        for shape, feature in zip(extents(rows, built), rows["feature"], strict=True)
    ]
    # What is about a pair without a boundary to draw is known by district, or not at all.
    lost = (rows["location"] == "feature") & np.array(
        [shape is None for shape in shapes], dtype=bool
    )
    rows.loc[lost, "location"] = np.where(rows.loc[lost, "districts"] == "", "none", "districts")
    # A line that only a text tells is in the districts it names, not in those between them.
    lines = set(newly_named_rows(tables, ("rail", "road"))["id"])
    named = [
        _places_of(shape) if feature in lines else shape
        for shape, feature in zip(shapes, rows["feature"], strict=True)
    ]
    crossed = _districts_met([a or b for a, b in zip(own, named, strict=True)], built["districts"])
    rows["district"] = [
        "、".join(dict.fromkeys([*names_of(split_list(cell), tables).split("、"), *met])).strip(
            "、"
        )
        for cell, met in zip(rows["districts"], crossed, strict=True)
    ]
    rows["city"] = [names_of(split_list(cell), tables) for cell in rows["places"]]
    rows["same_as"] = same_as(rows, tables.documents)
    geometry = [
        point if point is not None else _point_on(shape)
        for point, shape in zip(own, shapes, strict=True)
    ]
    extra = (
        "district", "districts", "city", "places", "feature", "location", "document",
        "mention_start", "mention_end", "investment", "note", "same_as",
        *(column for column in READ_COLUMNS if column in rows),
    )  # fmt: skip
    layer = finish(rows, geometry, tables, table="projects", extra=extra)
    if READ in rows:
        # No row of the table: the document alone is where it comes from.
        read = (rows[READ] == "yes").to_numpy()
        layer.loc[read, "sources"] = rows["source"].to_numpy()[read]
    return layer


def _newly_named(tables: Tables, built: Layers) -> dict[str, shapely.Geometry | None]:
    """What documents newly name: through or at the places they give, pairs on their boundary."""
    rows = newly_named_rows(tables, ("rail", "road", "hub", "area", "park", "border_pair"))
    return {
        row.id: boundary_of(split_list(row.places), built["districts"])
        if row.kind == "border_pair"
        else shapely.MultiLineString([spots])
        if len(spots) > 1
        else shapely.Point(spots[0])
        for row, spots in zip(rows.itertuples(), courses(rows), strict=True)
    }


def extents(projects: pd.DataFrame, built: Layers) -> list[shapely.Geometry | None]:
    """Geometry of the feature each project is about; None when it is about none.

    Of a line that only a text tells, the places it names: between them nobody knows its course.
    """
    shapes: dict[str, shapely.Geometry | None] = {}
    for layer in dict.fromkeys(FEATURE_LAYERS.values()):
        shapes.update(zip(built[layer]["id"], built[layer].geometry, strict=True))
    if "text_lines" in built:
        lines = built["text_lines"]
        for kind, feature, shape in zip(lines["kind"], lines["id"], lines.geometry, strict=True):
            shapes[feature] = shape if kind == "pair" else _places_of(shape)
    return [
        shapes.get(feature) if location == "feature" else None
        for feature, location in zip(projects["feature"], projects["location"], strict=True)
    ]


def _places_of(line: shapely.Geometry | None) -> shapely.Geometry | None:
    return None if line is None else shapely.MultiPoint(shapely.get_coordinates(line))


def _districts_met(
    shapes: Sequence[shapely.Geometry | None], districts: gpd.GeoDataFrame
) -> list[list[str]]:
    names = districts["name"].to_numpy()
    met: list[list[str]] = [[] for _ in shapes]
    polygons = districts.geometry.values
    pairs = shapely.STRtree(polygons).query(np.array(shapes, dtype=object), predicate="intersects")
    for shape, district in sorted(pairs.T.tolist()):
        # Neighbours that only touch are not met: insides must have a point in common.
        if shapely.relate_pattern(shapes[shape], polygons[district], "T********"):
            met[shape].append(names[district])
    return met


def _point_on(shape: shapely.Geometry | None) -> shapely.Point | None:
    """A point on a geometry: half-way along its longest line, or inside its polygon."""
    if shape is None or shape.is_empty:
        return None
    if shape.geom_type == "MultiLineString":
        longest = max(shapely.get_parts(shape), key=shapely.length)
        return shapely.line_interpolate_point(longest, 0.5, normalized=True)
    return shapely.point_on_surface(shape)
