"""What an atlas is opened from: tables, layers, and what is costly to make, each made once."""

from __future__ import annotations

__all__ = ["OpenTables"]

from collections.abc import Mapping
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corridors.lazy_layers import AtlasLayers
    from geo.dates.stretches import StretchKey
    from geo.gazetteer import Gazetteer
    from geo.osm.alignments import Alignment
    from geo.reading.projects.reading import ProjectReader
    from geo.reading.reader import Reader
    from geo.tables.door import Tables
    from layers.travel.matrices import TravelMatrices


class OpenTables:
    """Tables and what is made of them, when first asked for and once.

    Parameters
    ----------
    data, alignments, documents : path, optional
        As for :func:`corridors.open`.

    Examples
    --------
    >>> OpenTables().year
    2026
    """

    def __init__(
        self,
        data: str | PathLike[str] | None = None,
        *,
        alignments: str | PathLike[str] | None = None,
        documents: str | PathLike[str] | None = None,
    ) -> None:
        self._data = None if data is None else Path(data)
        self._alignments_file = None if alignments is None else Path(alignments)
        self._documents = None if documents is None else Path(documents)

    @cached_property
    def tables(self) -> Tables:
        """Every table, read and checked when first asked for.

        Examples
        --------
        >>> atlas.tables.belts["id"].to_list()
        ['belt/cd', 'belt/cm', 'belt/cz']
        """
        from geo.tables.door import load_tables

        tables = load_tables(self._data)
        if self._documents is None:
            return tables
        from geo.reading.use.folder import read_folder

        return read_folder(self._documents, tables).tables

    @cached_property
    def layers(self) -> AtlasLayers:
        """The layers by name, each built when first asked for.

        Examples
        --------
        >>> len(atlas.layers["border_pairs"])
        6
        """
        from corridors.lazy_layers import AtlasLayers

        return AtlasLayers(lambda: self.tables, alignments=lambda: self._alignments)

    @property
    def year(self) -> int:
        """Year of the tables: the one that is meant where none is given.

        Examples
        --------
        >>> atlas.year
        2026
        """
        from geo.tables.parameters import TravelParameters

        return TravelParameters.from_table(self.tables.parameters).as_of_year

    @cached_property
    def _alignments(self) -> Mapping[StretchKey, Alignment]:
        if self._alignments_file is None:
            return {}
        from geo.dates.stretches import own_stretches
        from geo.osm.alignments import read_alignments

        return read_alignments(self._alignments_file, stretches=own_stretches(self.tables))

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        from geo.gazetteer import Gazetteer

        return Gazetteer.from_tables(self.tables)

    @cached_property
    def _matrices(self) -> TravelMatrices:
        from layers.travel.times import travel_matrices

        return travel_matrices(self.tables)

    @cached_property
    def _reader(self) -> Reader:
        from geo.reading.reader import Reader

        return Reader.from_tables(self.tables)

    @cached_property
    def _project_reader(self) -> ProjectReader:
        from geo.reading.projects.reading import ProjectReader

        return ProjectReader(self._reader, self.tables)

    def __repr__(self) -> str:
        where = "the tables that come with it" if self._data is None else str(self._data)
        return f"<Corridor Atlas of {where}>"
