"""What OpenStreetMap calls a line, matched to what the tables call it.

成渝高铁, 成渝高速铁路, 成渝客运专线 and 成渝高速线(上行) are one name in four dresses; 成渝铁路
and 成渝线 are another line's. A name is brought to a stem and a class, and only equal keys
match, so that 联络线, 支线 and 疏解线 never pass for the line they lead to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

import pandas as pd

from geo.osm.ways import WayTags
from geo.tables.columns import split_list

_TRACK: Final = re.compile(
    r"\((?:上行|下行|上|下|左|右)线?\)|上行|下行|(?<=[线路])(?:左|右|I{1,2}|[一二])线$"
)
_OLD_OR_SECOND: Final = re.compile(r"(?:既有线|老线)$")
#: Endings of one class, longest first; the class stands in the key for all of them.
_CLASSES: Final = {
    "rail": (
        ("高铁", r"铁路客运专线|客运专线|客专线|客专|高速铁路|高速线|高铁"),
        ("城际", r"城际铁路|城际线|快速铁路|快铁"),
        ("铁路", r"普速铁路|铁路|线+"),
    ),
    "road": (
        ("高速", r"高速公路|高速"),
        ("快速", r"快速公路|快速路|快速通道|快速"),
        ("国道", r"(?<=\d)国道|(?<=\d)省道"),
    ),
}


def name_key(name: str, mode: str) -> str:
    """Key under which the variants of a line's name are equal.

    Parameters
    ----------
    name : str
    mode : {"rail", "road"}

    Returns
    -------
    str
        Stem, ``#`` and class, such as ``成渝#高铁``; the plain name when no class ends it.
    """
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", name))
    plain = _OLD_OR_SECOND.sub("", _TRACK.sub("", plain))
    for label, endings in _CLASSES[mode]:
        stem = re.sub(rf"(?:{endings})$", "", plain)
        if stem and stem != plain:
            return f"{stem}#{label}"
    return plain


class LineNames:
    """Which lines of the tables a way may belong to, by its names and numbers.

    A number of an expressway (``ref``) runs on over several lines, and so may a name: what
    this tells is a candidate, and the control points decide how far it goes.
    """

    def __init__(self, lines: pd.DataFrame, names: pd.DataFrame | None = None) -> None:
        """Take the lines and what OpenStreetMap is known to call them.

        Parameters
        ----------
        lines : DataFrame
            Rows of ``rail`` and ``roads`` (id, name, aliases, codes).
        names : DataFrame, optional
            ``osm_names`` (line, name). A name that stands there is that of those lines only:
            达成线 is what OpenStreetMap calls the old line, and an alias of the new one.
        """
        self._by_name: dict[tuple[str, str], set[str]] = {}
        self._by_ref: dict[tuple[str, str], set[str]] = {}
        stated: dict[tuple[str, str], set[str]] = {}
        if names is not None:
            for row in names.itertuples():
                mode = str(row.line).split("/")[0]
                stated.setdefault((mode, name_key(row.name, mode)), set()).add(row.line)
        known = set(lines["id"])
        for row in lines.itertuples():
            mode = str(row.id).split("/")[0]
            for name in (row.name, *split_list(row.aliases)):
                self._by_name.setdefault((mode, name_key(name, mode)), set()).add(row.id)
            for code in split_list(row.codes):
                self._by_ref.setdefault((mode, code.upper()), set()).add(row.id)
        self._by_name.update((key, own & known) for key, own in stated.items())
        # A line's own name to the letter is always its own.
        self._exact = {(str(row.id).split("/")[0], row.name): row.id for row in lines.itertuples()}

    def knows(self, tags: WayTags) -> bool:
        """Whether a way may be part of any of the lines."""
        return bool(self.lines_of(tags))

    def lines_of(self, tags: WayTags) -> set[str]:
        """Ids of the lines a way with these names and numbers may be part of."""
        names = [(tags.mode, name_key(name, tags.mode)) for name in tags.names]
        refs = [(tags.mode, ref.upper().replace(" ", "")) for ref in tags.refs]
        exact = {self._exact[tags.mode, n] for n in tags.names if (tags.mode, n) in self._exact}
        return (
            exact
            | _union(self._by_name.get(n, ()) for n in names)
            | _union(self._by_ref.get(r, ()) for r in refs)
        )


def _union(sets: Iterable[Iterable[str]]) -> set[str]:
    return {item for items in sets for item in items}
