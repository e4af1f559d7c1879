"""Corridor Atlas from Python: layers, distances, journeys, texts and maps of a metropolitan area.

>>> import corridors
>>> atlas = corridors.open()
>>> atlas.connect("简阳", "德阳", year=2030).minutes < 120
True

Everything is made when it is first asked for; importing this package reads no table and loads
no other library. Its answers are those of the command line.

The packages it stands on may be used by themselves: ``geo`` knows where things are, ``layers``
builds what is shown, ``maps`` is what a person sees. While this package is imported those
names, and ``data``, mean ours (:mod:`corridors.home`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from corridors.home import ClashError, put_first

if TYPE_CHECKING:
    from corridors.atlas import Atlas, open
    from corridors.connection import Connection
    from corridors.lazy_layers import AtlasLayers
    from geo.errors import AmbiguousError, CorridorError, DataError, NotFoundError, UsageError

__all__ = [
    "AmbiguousError",
    "Atlas",
    "AtlasLayers",
    "ClashError",
    "Connection",
    "CorridorError",
    "DataError",
    "NotFoundError",
    "UsageError",
    "open",
]

#: Module of each name that is imported only when it is asked for (PEP 562).
_MODULES = {
    "Atlas": "corridors.atlas",
    "open": "corridors.atlas",
    "Connection": "corridors.connection",
    "AtlasLayers": "corridors.lazy_layers",
    "AmbiguousError": "geo.errors",
    "CorridorError": "geo.errors",
    "DataError": "geo.errors",
    "NotFoundError": "geo.errors",
    "UsageError": "geo.errors",
}

put_first()


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from corridors.home import check

    check()
    value = getattr(import_module(_MODULES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
