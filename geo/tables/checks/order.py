"""Which checks there are beyond single cells, in the order in which their faults are told."""

from __future__ import annotations

__all__ = ["CHECKS", "SLOW_CHECKS", "Check"]

from collections.abc import Callable, Iterator
from typing import Final

from geo.errors import Fault
from geo.tables.checks.confidence import confidence_faults
from geo.tables.checks.dates import date_faults
from geo.tables.checks.extents import extent_faults
from geo.tables.checks.history import course_faults, history_faults
from geo.tables.checks.lines import line_faults
from geo.tables.checks.names import district_names, line_names, station_ids
from geo.tables.checks.parameters import parameter_faults
from geo.tables.checks.places import member_faults, outline_faults, place_faults
from geo.tables.checks.positions import counties, neighbours, one_position
from geo.tables.checks.rail import (
    closing_faults,
    service_faults,
    shared_track_faults,
    station_faults,
)
from geo.tables.checks.references import dangling_references, self_references
from geo.tables.checks.sheets import Sheets
from geo.tables.checks.texts import offset_faults, project_faults

Check = Callable[[Sheets], Iterator[Fault]]

CHECKS: Final[tuple[Check, ...]] = (
    dangling_references,
    self_references,
    place_faults,
    outline_faults,
    member_faults,
    district_names,
    line_names,
    line_faults,
    extent_faults,
    one_position,
    counties,
    neighbours,
    date_faults,
    history_faults,
    course_faults,
    confidence_faults,
    closing_faults,
    service_faults,
    shared_track_faults,
    station_faults,
    project_faults,
    offset_faults,
    parameter_faults,
)
#: Those that take their time: for tables that no test has checked.
SLOW_CHECKS: Final[tuple[Check, ...]] = (station_ids,)
