"""What is made of a set of tables, kept while somebody holds the tables."""

from __future__ import annotations

__all__ = ["T", "kept_with_tables"]

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from geo.tables.door import Tables

T = TypeVar("T")


def kept_with_tables(make: Callable[[Tables], T]) -> Callable[[Tables], T]:
    """Make something of a set of tables once; tables are frozen, so it stays what it is.

    Nobody may change what is kept.
    """
    kept: dict[int, tuple[weakref.ref[Tables], T]] = {}

    @wraps(make)
    def given(tables: Tables) -> T:
        if not hasattr(tables, "__weakref__"):  # a stand-in that nobody can watch
            return make(tables)
        key = id(tables)
        if key not in kept:
            # The number of an object is given to another one only after the object is gone.
            gone = weakref.ref(tables, lambda _: kept.pop(key, None))
            kept[key] = (gone, make(tables))
        return kept[key][1]

    return given
