"""The edges of a network while it is built."""

from __future__ import annotations

__all__ = ["Edges"]

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.dates.years import ALWAYS, NEVER


@dataclass
class Edges:
    """Columns of edges while they are gathered."""

    columns: dict[str, list[npt.NDArray[Any]]] = field(default_factory=dict)

    def add(self, tail: npt.ArrayLike, head: npt.ArrayLike, **given: npt.ArrayLike) -> None:
        """Append edges; scalars are spread, `vehicle` is 0 and `line` none by default."""
        tails = np.atleast_1d(np.asarray(tail, dtype=np.int64))
        defaults: dict[str, npt.ArrayLike] = {
            "vehicle": 0.0, "km": 0.0, "opens": ALWAYS, "closes": NEVER, "line": -1, "line2": -1
        }  # fmt: skip
        for name, value in {**defaults, "tail": tails, "head": head, **given}.items():
            spread = np.broadcast_to(np.asarray(value), tails.shape)
            self.columns.setdefault(name, []).append(spread)

    def add_both(self, a: npt.ArrayLike, b: npt.ArrayLike, **given: npt.ArrayLike) -> None:
        """Append edges in both directions."""
        self.add(a, b, **given)
        self.add(b, a, **given)
