"""Ids in the data told in words: a reader opens what is a feature and reads the name of the rest."""

from __future__ import annotations

__all__ = ["Ids"]

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import geopandas as gpd

from geo.tables.door import Tables

#: Whose status a row has: ``document 002; status: area/chengdu-dongbu``.
_STATUS_OF: Final = re.compile(r"(?<=status: )[\w/-]+")


class Ids:
    """What ids stand for on a page.

    Parameters
    ----------
    layers : mapping of str to GeoDataFrame
        Those of the page: their features can be opened.
    tables : Tables
        For cities and districts outside the atlas.
    """

    def __init__(self, layers: Mapping[str, gpd.GeoDataFrame], tables: Tables) -> None:
        self._features: dict[str, str] = {}
        for layer in layers.values():
            self._features |= dict(zip(layer["id"], layer["name"], strict=True))
        china = tables.china_places
        self._outside = {
            f"{'city' if level == 'city' else 'district'}/{code}": name
            for level, code, name in zip(
                china["level"], china["adcode"], china["name"], strict=True
            )
        }

    def listed(self, cells: Sequence[Any]) -> list[str | None]:
        """Cells of ids joined by ``|``; a place that is no feature by its name."""
        return [cell and "|".join(map(self._listed, str(cell).split("|"))) for cell in cells]

    def _listed(self, one: str) -> str:
        return one if one in self._features else self._outside.get(one, one)

    def source(self, text: str) -> str:
        """A source, with the name of what a status is taken from."""
        return _STATUS_OF.sub(lambda found: self._features.get(found[0], found[0]), text)
