"""Layers by name, each built when somebody first asks for it."""

from __future__ import annotations

__all__ = ["AtlasLayers"]

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from geo.dates.stretches import StretchKey
    from geo.osm.alignments import Alignment
    from geo.tables.door import Tables


class AtlasLayers(Mapping[str, "gpd.GeoDataFrame"]):
    """The layers of an atlas: a mapping of name to GeoDataFrame, built on demand.

    A layer is built with those it needs, once; you get a copy. Each frame is WGS 84
    (EPSG:4326) and has the columns ``id, name, kind, status, opened, expected, confidence,
    sources, evidence``. An unknown name is a KeyError that lists those there are.

    Parameters
    ----------
    tables : callable
        Gives the tables; called when the first layer is built.
    alignments : callable, optional
        Gives the surveyed alignments by stretch; none by default.

    Examples
    --------
    >>> layers = atlas.layers
    >>> "rail" in layers, "trams" in layers
    (True, False)
    >>> layers["belts"]["name"].to_list()
    ['成德临港经济产业带', '成眉高新技术产业带', '成资临空经济产业带']
    """

    def __init__(
        self,
        tables: Callable[[], Tables],
        *,
        alignments: Callable[[], Mapping[StretchKey, Alignment]] = dict,
    ) -> None:
        self._tables = tables
        self._alignments = alignments
        self._built: dict[str, gpd.GeoDataFrame] = {}

    def __getitem__(self, name: str) -> gpd.GeoDataFrame:
        from geo.errors import UsageError
        from layers.registry import build_layer, with_needs

        try:
            names = with_needs([name])
        except UsageError as error:
            raise KeyError(str(error)) from None
        for needed in names:
            if needed not in self._built:
                self._built[needed] = build_layer(
                    needed, self._tables(), self._built, alignments=self._alignments()
                )
        return self._built[name].copy()

    def __contains__(self, name: object) -> bool:
        from layers.registry import LAYERS

        return name in LAYERS

    def __iter__(self) -> Iterator[str]:
        from layers.registry import LAYERS

        return iter(LAYERS)

    def __len__(self) -> int:
        from layers.registry import LAYERS

        return len(LAYERS)

    def table(self) -> pd.DataFrame:
        """List the layers: what each is, and how many features once it is built.

        Returns
        -------
        DataFrame
            Index ``layer``; ``title``, ``what``, ``geometry``, ``features`` (missing until
            the layer is built).

        Examples
        --------
        >>> atlas.layers.table().loc["rail", "geometry"]
        'MultiLineString'
        """
        import pandas as pd

        from layers.registry import LAYERS

        counts = [len(self._built[name]) if name in self._built else None for name in LAYERS]
        return pd.DataFrame(
            {
                "title": [spec.title for spec in LAYERS.values()],
                "what": [spec.title_en for spec in LAYERS.values()],
                "geometry": [spec.geometry for spec in LAYERS.values()],
                "features": pd.array(counts, dtype="Int64"),
            },
            index=pd.Index(LAYERS, name="layer"),
        )

    def __repr__(self) -> str:
        return f"<layers: {', '.join(self)}>"

    def _repr_html_(self) -> str:
        return str(self.table().to_html(border=0, na_rep="–"))
