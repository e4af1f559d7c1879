"""Alignments that ship with the tables: routed along a thinned OpenStreetMap graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from geo.dates.stretches import StretchKey
from geo.osm.alignments import Alignment


def generalised_alignments(tables: Any) -> Mapping[StretchKey, Alignment]:
    """Alignments of the table ``generalised``, by stretch."""
    return {}
