"""The atlas: tables opened once, and every question asked of them."""

from __future__ import annotations

__all__ = ["Atlas", "open"]

from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from corridors.open_tables import OpenTables

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from corridors.connection import Connection
    from maps.pages.layer_map import LayerMap


def open(  # corridors.open() reads as a sentence
    data: str | PathLike[str] | None = None,
    *,
    alignments: str | PathLike[str] | None = None,
    documents: str | PathLike[str] | None = None,
) -> Atlas:
    """Open an atlas.

    Nothing is read before something is asked of it.

    Parameters
    ----------
    data : path, optional
        Folder with the tables; those that come with the tool by default.
    alignments : path, optional
        Surveyed alignments of lines (``corridors align`` writes such a file).
    documents : path, optional
        Folder with texts: what they say of each feature becomes its evidence, and what they
        newly name the layers ``text_lines`` and ``text_places``. A file of it that cannot be
        read is left out, as ``corridors build --documents`` does with a warning.

    Returns
    -------
    Atlas

    Examples
    --------
    >>> import corridors
    >>> corridors.open()
    <Corridor Atlas of the tables that come with it>
    """
    return Atlas(data, alignments=alignments, documents=documents)


class Atlas(OpenTables):
    """Tables opened once, and the questions of the command line asked of them.

    Parameters
    ----------
    data, alignments, documents : path, optional
        As for :func:`open`.

    Raises
    ------
    corridors.DataError
        When something is first asked: with every fault of the tables at once.

    Examples
    --------
    Those of the methods begin with these two lines, too.

    >>> import corridors
    >>> atlas = corridors.open()
    >>> atlas.geocode("简阳")["id"].to_list()
    ['district/510185']
    """

    def near(
        self,
        place: str,
        *,
        within_km: float | None = None,
        within_minutes: float | None = None,
        kind: str | None = None,
        status: str | None = None,
        year: int | None = None,
    ) -> gpd.GeoDataFrame:
        """Projects near a place, nearest first.

        Parameters
        ----------
        place : str
            Any name of a district, city, area, hub, park or station.
        within_km : float, optional
            Kilometres from the boundary of the district; 20 by default.
        within_minutes : float, optional
            Only what a journey from the place reaches in so many minutes.
        kind, status : str, optional
            Only projects of this kind, of this status.
        year : int, optional
            Statuses as of the end of a year.

        Returns
        -------
        GeoDataFrame
            EPSG:4326; the columns of the layer ``projects``, and ``distance_m`` (0 inside),
            ``lon``, ``lat`` of the nearest point. No rows when nothing is near.

        Raises
        ------
        corridors.NotFoundError, corridors.AmbiguousError, corridors.UsageError
            As :func:`layers.near.projects.projects_near`.

        Examples
        --------
        >>> found = atlas.near("简阳", within_km=20)
        >>> float(found["distance_m"].iloc[0]), bool(found["distance_m"].max() <= 20_000)
        (0.0, True)
        """
        from layers.near.projects import projects_near

        answer = projects_near(
            self.tables,
            place,
            within_km=within_km,
            within_minutes=within_minutes,
            kind=kind,
            status=status,
            year=year,
            built=self.layers,
        )
        return answer.projects

    def connect(
        self, start: str, end: str, *, year: int | None = None, mode: str = "any"
    ) -> Connection:
        """Find the quickest way between two places.

        Parameters
        ----------
        start, end : str
            Districts, cities, areas, hubs, stations.
        year : int, optional
            2010 to 2035; the year of the tables by default.
        mode : {"any", "rail", "road"}

        Returns
        -------
        Connection
            Its ``minutes`` are None where there is no way, or none by rail worth taking:
            its ``reason`` says which.

        Raises
        ------
        corridors.NotFoundError, corridors.AmbiguousError, corridors.UsageError
            As :func:`layers.travel.journeys.connect`.

        Examples
        --------
        >>> atlas.connect("简阳", "德阳", year=2030)  # doctest: +ELLIPSIS
        <简阳市 → 德阳市, 2030, any: ... min, ... km, ... legs>
        """
        from corridors.connection import Connection
        from layers.travel.frequency import frequencies
        from layers.travel.journeys import connect

        journey = connect(self.tables, start, end, year=year, mode=mode)
        both = (self.tables.rail, self.tables.roads)
        names = {i: n for table in both for i, n in zip(table["id"], table["name"], strict=True)}
        return Connection(journey, names, frequencies(self.tables, journey))

    def travel(self, *, year: int | None = None, mode: str = "any") -> pd.DataFrame:
        """Minutes from every district to every other.

        Parameters
        ----------
        year : int, optional
            2010 to 2035; the year of the tables by default.
        mode : {"any", "rail", "road"}

        Returns
        -------
        DataFrame, shape (districts, districts)
            Door-to-door minutes to a tenth, as in ``travel_times.csv``; NaN where there is
            no way, 0 on the diagonal. Labels are names of districts.

        Raises
        ------
        corridors.UsageError
            For an unknown mode or year.

        Examples
        --------
        >>> minutes = atlas.travel(year=2030, mode="rail")
        >>> bool(minutes.loc["简阳市", "旌阳区"] < 120)
        True
        """
        from layers.travel.times import minutes_between

        return minutes_between(self._matrices, year=year or self.year, mode=mode)

    def gain(
        self, *, from_year: int | None = None, to_year: int | None = None, mode: str = "any"
    ) -> pd.DataFrame:
        """Rank the lines by what they change in travel times.

        Parameters
        ----------
        from_year, to_year : int, optional
            Only lines opened after the first and up to the second.
        mode : {"any", "rail", "road"}

        Returns
        -------
        DataFrame
            As :func:`layers.travel.gains.gains`: one row per line, most minutes saved first.

        Raises
        ------
        corridors.UsageError
            For an unknown mode or year, or when only one year is given.

        Examples
        --------
        >>> ranked = atlas.gain(from_year=2026, to_year=2030, mode="rail")
        >>> bool(ranked["minutes_saved"].is_monotonic_decreasing)
        True
        """
        from layers.travel.gains import gains

        return gains(
            self.tables,
            from_year=from_year,
            to_year=to_year,
            modes=(mode,),
            matrices=self._matrices,
        )

    def read(self, file: str | PathLike[str]) -> pd.DataFrame:
        """Read what a file names: one row per mention.

        Parameters
        ----------
        file : path
            ``.txt`` (UTF-8, UTF-16, GBK, Big5), ``.html``, ``.mhtml``, ``.docx`` or ``.pdf``.

        Returns
        -------
        DataFrame
            ``document, start, end, text, kind, id, name, members, status, date, confidence``;
            missing where the text says nothing.

        Raises
        ------
        corridors.DataError
            For a file that cannot be read.

        Examples
        --------
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     news = Path(folder, "news.txt")
        ...     _ = news.write_text("成都至资阳的地铁已经开工。", encoding="utf-8")
        ...     atlas.read(news)["document"].unique().tolist()
        ['news.txt']
        """
        from corridors.answers import mention_table
        from geo.reading.text.documents import read_document

        path = Path(file)
        return mention_table(self._reader.read(read_document(path), document=path.name))

    def read_text(self, text: str) -> pd.DataFrame:
        """Read what a text names, as :meth:`read` does a file; ``document`` is missing.

        Examples
        --------
        >>> atlas.read_text("简阳市与雁江区相邻。")["name"].to_list()
        ['简阳市', '雁江区']
        """
        from corridors.answers import mention_table

        return mention_table(self._reader.read(text))

    def read_projects(self, file: str | PathLike[str], *, figures: bool = False) -> pd.DataFrame:
        """Read the projects a file tells of, or the figures it gives: one row per statement.

        Columns are those of ``corridors read --projects`` (``--figures``); what the text does not
        say is missing. Raises as :meth:`read` does.

        Examples
        --------
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     news = Path(folder, "news.txt")
        ...     _ = news.write_text("雁江区新建沱江水库，总投资3亿元。", encoding="utf-8")
        ...     atlas.read_projects(news)["name"].to_list()
        ['沱江水库']
        """
        from corridors.answers import statement_table

        return statement_table(self._project_reader, Path(file), figures=figures)

    def geocode(self, *names: str) -> gpd.GeoDataFrame:
        """Find where names are, in the order they are given.

        Parameters
        ----------
        *names : str
            Official, short or old names, adcodes, pinyin or its initials.

        Returns
        -------
        GeoDataFrame
            EPSG:4326; ``name`` (as asked), ``place``, ``kind``, ``id``, ``adcode``, ``note``;
            the geometry is None for a place no source locates.

        Raises
        ------
        corridors.NotFoundError, corridors.AmbiguousError
            For a name that means nothing, or several places.

        Examples
        --------
        >>> atlas.geocode("简阳", "jingyang")["place"].to_list()
        ['简阳市', '旌阳区']
        """
        from corridors.answers import place_table

        return place_table(names, [self._gazetteer.find(name) for name in names])

    def check(self) -> pd.DataFrame:
        """List every fault of the tables at once; no rows when all is well.

        Returns
        -------
        DataFrame
            ``file, line, column, value, expected``.

        Examples
        --------
        >>> atlas.check().empty
        True
        """
        from corridors.answers import fault_table
        from geo.tables.door import check_tables

        return fault_table(check_tables(self._data))

    def map(
        self, layers: str | Iterable[str] = ("rail", "stations", "projects"), *, lang: str = "zh"
    ) -> LayerMap:
        """Draw layers in the atlas' own colours and strokes, on the districts.

        Parameters
        ----------
        layers : str or iterable of str
            The one named last lies on top.
        lang : {"zh", "en"}
            Language of the popups and of the layer control.

        Returns
        -------
        LayerMap
            A :class:`folium.Map` that shows itself in a notebook and loads nothing from
            outside; ``.save("map.html")`` writes it.

        Raises
        ------
        corridors.UsageError
            For an unknown layer, listing those there are; for another language.

        Examples
        --------
        >>> drawn = atlas.map(["belts", "border_pairs"])
        >>> "毗邻地区" in drawn.get_root().render()
        True
        """
        from layers.built.stretches import all_stretches
        from layers.registry import layer_spec
        from maps.pages.layer_map import LayerMap

        names = [layers] if isinstance(layers, str) else list(layers)
        for name in names:
            layer_spec(name)
        return LayerMap(
            {name: self.layers[name] for name in names},
            stretches=all_stretches(self.layers),
            ground=self.layers["districts"],
            region=self.tables.region,
            lang=lang,
        )
