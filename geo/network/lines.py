"""The lines of a set of tables as parts of a network, wherever trips start and end."""

from __future__ import annotations

__all__ = ["line_networks"]

import pandas as pd

from geo.dates.features import line_years
from geo.network.rail.building import RailNetwork, build_rail
from geo.network.roads import RoadNetwork, build_roads
from geo.tables.door import Tables
from geo.tables.kept import kept_with_tables
from geo.tables.parameters import TravelParameters


@kept_with_tables
def line_networks(
    tables: Tables,
) -> tuple[RailNetwork, RoadNetwork, pd.DataFrame, TravelParameters]:
    """What all networks of these tables share: rails, roads, years of the lines, parameters."""
    parameters = TravelParameters.from_tables(tables)
    years = pd.concat(
        [line_years(lines, today=parameters.as_of) for lines in (tables.rail, tables.roads)],
        ignore_index=True,
    )
    rail = build_rail(tables, years, parameters)
    return rail, build_roads(tables, parameters), years, parameters
