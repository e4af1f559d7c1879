"""The statuses a thing can have, from the surest to the vaguest."""

from __future__ import annotations

__all__ = ["EXPECTED", "RANK", "STATUSES", "surest"]

from collections.abc import Iterable
from typing import Final

STATUSES: Final = ("open", "construction", "approved", "planned", "proposed")
#: What a thing becomes in the year in which it is expected to open.
EXPECTED: Final = "expected"
#: How sure a status is: 0 is open.
RANK: Final = {status: rank for rank, status in enumerate(STATUSES)}


def surest(statuses: Iterable[str]) -> str:
    """Of several statuses the one nearest to being open."""
    return min(statuses, key=RANK.__getitem__)
