"""The pages of a build, and what they are drawn from."""

from __future__ import annotations

__all__ = ["BORDER_PAIRS", "CONNECTIVITY", "LINKS", "PAGES", "Site"]

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from typing import Final

import geopandas as gpd
import pandas as pd

from geo.reading.use.folder import Reading
from geo.tables.door import Tables
from geo.tables.parameters import as_of
from geo.tables.region import Region
from layers.near.distances import distance_table, near_districts, with_extents
from layers.near.minutes import minutes_table
from layers.travel.border_pairs import border_travel
from layers.travel.gains import gains
from layers.travel.matrices import TravelMatrices
from layers.travel.times import travel_matrices
from maps.context import PageContext
from maps.pages.border_pairs import border_pairs_page
from maps.pages.connectivity import connectivity_page
from maps.pages.overview import overview_page
from maps.pages.portal import OVERVIEW, PageLink, index_page

BORDER_PAIRS: Final = PageLink(
    "maps/border-pairs.html",
    "毗邻地区",
    "Border-area pairs",
    "{each_pair}：共同边界、跨界线路、现在与2030年的分钟数、绕行系数。",
    show=("roads", "rail", "border_pairs"),
    summary_en="A panel for each pair: shared boundary, lines across, minutes now and in 2030, detour.",
)
CONNECTIVITY: Final = PageLink(
    "maps/connectivity.html",
    "连通度",
    "Connectivity",
    "任选一个区县和年份，看到其他区县要多少分钟、多少人在可达范围内、哪条线改变最大。",
    ("roads", "rail"),
    shade="mean",
    summary_en="From any district in any year: minutes to the others, people within reach, and "
    "which line changes most.",
)
LINKS: Final = (OVERVIEW, CONNECTIVITY, BORDER_PAIRS)


@dataclass(frozen=True)
class Site:
    """What all pages of a build share; what is costly is made once, when it is first asked for.

    Attributes
    ----------
    tables : Tables
        With the documents read, where a build reads any.
    layers : mapping of str to GeoDataFrame
    reading : Reading, optional
        What the documents of this build say.
    """

    tables: Tables
    layers: Mapping[str, gpd.GeoDataFrame]
    reading: Reading | None = None

    @cached_property
    def matrices(self) -> TravelMatrices:
        """Travel times between the districts, for any year and mode."""
        return travel_matrices(self.tables)

    @cached_property
    def gains(self) -> pd.DataFrame:
        """What each line changes, ranked."""
        return gains(self.tables, matrices=self.matrices)

    @cached_property
    def border_travel(self) -> pd.DataFrame:
        """Journeys between the seats of each border pair."""
        return border_travel(self.tables)

    @cached_property
    def context(self) -> PageContext:
        """What the pages under ``maps/`` are told beside their layers."""
        districts = self.layers["districts"]
        extents = with_extents(self.layers["projects"], self.layers)
        found = near_districts(extents, districts, plane=self.tables.region.plane)
        return PageContext(
            as_of=as_of(self.tables),
            **_credit(self.tables.region),
            version=version("corridor-atlas"),
            distances=distance_table(found),
            minutes=minutes_table(self.tables, found, districts),
            pages={link.title: link.href.removeprefix("maps/") for link in LINKS},
            pages_en={link.title: link.title_en for link in LINKS},
            portal="../index.html",
        )


def _credit(region: Region) -> dict[str, str]:
    """The line on the data, where the region has one of its own."""
    zh, en = region.credit
    return {"data_note": zh, "data_note_en": en} if zh and en else {}


def _index(site: Site) -> str:
    read = site.reading
    return index_page(
        site.layers,
        site.tables,
        context=site.context,
        pages=LINKS,
        unplaced=None if read is None else read.unplaced,
        news=None if read is None else read.news,
    )


def _overview(site: Site) -> str:
    return overview_page(site.layers, site.tables, context=site.context)


def _connectivity(site: Site) -> str:
    return connectivity_page(
        site.layers,
        site.tables,
        context=site.context,
        matrices=site.matrices,
        ranking=site.gains,
    )


def _border_pairs(site: Site) -> str:
    return border_pairs_page(
        site.layers, site.tables, context=site.context, travel=site.border_travel
    )


#: Every page by its place in the output folder, and what draws it.
PAGES: Final[Mapping[str, Callable[[Site], str]]] = {
    "index.html": _index,
    OVERVIEW.href: _overview,
    CONNECTIVITY.href: _connectivity,
    BORDER_PAIRS.href: _border_pairs,
}
