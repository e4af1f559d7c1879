"""The years the atlas can be asked for."""

from __future__ import annotations

__all__ = ["ALWAYS", "NEVER", "YEARS"]

from typing import Final

#: A year stands for its last day; the as-of year stands for the as-of day.
YEARS: Final = range(2010, 2036)
#: Years of things that were always there, and of things that never open.
ALWAYS: Final = 0
NEVER: Final = 9999
