"""Which folder ``data``, ``geo``, ``layers`` and ``maps`` are imported from: always ours.

Other distributions install top-level packages of these names. The wheel therefore keeps ours
in a folder of this package, where nobody overwrites them; in a checkout and in an editable
install they stand beside it. Either folder goes to the front of ``sys.path`` when somebody
else's package would be imported instead.
"""

from __future__ import annotations

__all__ = ["ROOMS", "ClashError", "check", "home", "put_first"]

import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec
from pathlib import Path
from typing import Final

#: The packages this one stands on, in the order they may import each other.
ROOMS: Final = ("data", "geo", "layers", "maps")
_HERE: Final = Path(__file__).resolve().parent


class ClashError(ImportError):
    """Another distribution's package was imported under the name of one of ours.

    Examples
    --------
    >>> issubclass(ClashError, ImportError)
    True
    """


def home() -> Path:
    """The folder that holds our four packages.

    Examples
    --------
    >>> sorted(path.name for path in home().iterdir() if path.name in ROOMS)
    ['data', 'geo', 'layers', 'maps']
    """
    inside = _HERE / "_rooms"
    return inside if inside.is_dir() else _HERE.parent


def put_first() -> None:
    """Put our folder at the front of ``sys.path``, unless it decides already.

    Examples
    --------
    >>> put_first()
    >>> from importlib.util import find_spec
    >>> find_spec("geo").origin == str(home() / "geo" / "__init__.py")
    True
    """
    if not all(_is_ours(PathFinder.find_spec(name)) for name in ROOMS):
        sys.path.insert(0, str(home()))


def check() -> None:
    """Refuse to go on with somebody else's packages.

    Raises
    ------
    ClashError
        In one line that names the package and where it came from.

    Examples
    --------
    >>> check()
    """
    for name in ROOMS:
        spec = _spec(name)
        if not _is_ours(spec):
            where = _place(spec)
            raise ClashError(
                f"the package {name!r} in use is not Corridor Atlas' but {where}; import "
                "corridors before it, or install Corridor Atlas in an environment of its own"
            )


def _spec(name: str) -> ModuleSpec | None:
    try:
        return find_spec(name)
    except ValueError:  # a module somebody made by hand, without a spec
        return None


def _is_ours(spec: ModuleSpec | None) -> bool:
    if spec is None or not spec.origin:
        return False
    return Path(spec.origin).resolve().parent.parent == home()


def _place(spec: ModuleSpec | None) -> str:
    if spec is None:
        return "unknown"
    folders = list(spec.submodule_search_locations or ())
    return spec.origin or (folders[0] if folders else "unknown")
