"""``corridors new-region``: a pack of tables for other cities."""

from __future__ import annotations

__all__ = ["run_new_region"]

from argparse import Namespace
from pathlib import Path

from geo.visible import visible


def run_new_region(options: Namespace) -> int:
    """``corridors new-region``: make the pack, and say what to do with it."""
    from geo.packs.pack import make_pack

    out = options.out if options.out is not None else Path(options.name)
    made = make_pack(options.name, options.cities, out)
    folder = visible(made.folder)
    print(
        f"{made.districts} counties, {_count(made.expressways, 'numbered expressway')}, "
        f"{_count(made.rail, 'railway')} and {_count(made.roads, 'other road')} (unnamed, as "
        f"OpenStreetMap has them) in {folder}"
    )
    print(f"now: corridors build --data {folder} --documents TEXTS --out {folder}-out")
    return 0


def _count(number: int, thing: str) -> str:
    return f"{number or 'no'} {thing}{'s' * (number != 1)}"
