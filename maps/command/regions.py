"""``corridors new-region``: a pack of tables for other cities."""

from __future__ import annotations

__all__ = ["run_new_region"]

from argparse import Namespace
from pathlib import Path
from typing import Final

from geo.visible import visible
from maps.command.boundary import say
from maps.words.commands import said

_OFFICIAL: Final = (
    "taken as the official {area}: {cities}; for others name them after the region's name"
)


def run_new_region(options: Namespace) -> int:
    """``corridors new-region``: make the pack, and say what to do with it."""
    from geo.packs.pack import make_pack

    out = options.out if options.out is not None else Path(options.name)
    made = make_pack(options.name, options.cities, out)
    folder = visible(made.folder)
    told = (
        "{districts} counties, {expressways} numbered expressways, {rail} railways and {roads} "
        "other roads (unnamed, as OpenStreetMap has them) in {folder}"
    )
    counts = {
        "districts": made.districts, "expressways": made.expressways,
        "rail": made.rail, "roads": made.roads,
    }  # fmt: skip
    print(said(told, **counts, folder=folder))
    if made.area and not options.quiet:
        cities = "、".join(made.members)
        say("corridors: " + said(_OFFICIAL, area=made.area, cities=cities))
    now = "now: corridors build --data {folder} --documents TEXTS --out {folder}-out"
    print(said(now, folder=folder))
    return 0
