"""Which cells of a map lie near a place as a whole, so that most points need not be measured.

A point's distance differs from that of the middle of its cell by at most half the cell's
diagonal. Cells about which that decides nothing are quartered, down to a size at which measuring
the points left in them costs less than quartering on.
"""

from __future__ import annotations

__all__ = ["FAR", "NEAR", "OPEN", "Reach", "cell_km", "reach_of"]

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from geo.coordinates import Floats
from geo.registers.model import Box, Register
from layers.near.boundary import Boundary

#: States of a cell.
FAR: Final = 0
NEAR: Final = 1
OPEN: Final = 2
_SMALLEST_KM: Final = 0.1
_LARGEST_KM: Final = 12.8
_MOST_CELLS: Final = 4_000_000
_KM_A_DEGREE: Final = 111.4


@dataclass(frozen=True)
class Reach:
    """Cells around a place: 0 too far, 1 near enough, 2 to be measured point by point."""

    west: float
    south: float
    step: tuple[float, float]
    states: npt.NDArray[np.uint8]

    def at(self, lon: Floats, lat: Floats) -> npt.NDArray[np.uint8]:
        """States of points that lie in the box the cells were made for."""
        rows, columns = self.states.shape
        x = np.minimum(((lon - self.west) / self.step[0]).astype(np.int64), columns - 1)
        y = np.minimum(((lat - self.south) / self.step[1]).astype(np.int64), rows - 1)
        found: npt.NDArray[np.uint8] = self.states[y, x]
        return found


def cell_km(register: Register, box: Box) -> float:
    """How large cells should be: the fewer the points, the larger.

    With L km of outline and d points a square kilometre, cells of h km leave some 1.4 L h d points
    to measure and cost some 3 L / h measurements: the least of both is at h = 1.5 / √d.
    """
    boxes = [part.box for part in register.parts if part.box is not None]
    if boxes and all(abs(x) <= 180 for each in boxes for x in each):
        ends = np.array(boxes)
        box = (*ends.min(0)[:2].tolist(), *ends.max(0)[2:].tolist())
    west, south, east, north = box
    across = _KM_A_DEGREE * float(np.cos(np.radians((south + north) / 2)))
    area = max(1.0, (east - west) * across * (north - south) * _KM_A_DEGREE)
    return float(np.clip(1.5 / np.sqrt(register.rows / area), _SMALLEST_KM, _LARGEST_KM))


def reach_of(boundary: Boundary, box: Any, within_m: float, size_km: float) -> Reach:
    """Cells of a box around a place, by whether what lies in them is near it.

    Parameters
    ----------
    boundary : Boundary
    box : west, south, east, north
        Degrees; holds whatever is near.
    within_m : float
        How near is near.
    size_km : float
        About the height and width of the smallest cells.
    """
    west, south, east, north = box
    across = _KM_A_DEGREE * float(np.cos(np.radians((south + north) / 2)))
    wide, high = (east - west) * across, (north - south) * _KM_A_DEGREE
    size_km = max(size_km, float(np.sqrt(wide * high / _MOST_CELLS)))
    levels = max(0, int(np.log2(_LARGEST_KM / size_km)))
    coarse = size_km * 2**levels
    columns, rows = max(1, int(np.ceil(wide / coarse))), max(1, int(np.ceil(high / coarse)))
    states = np.full((rows, columns), OPEN, dtype=np.uint8)
    for level in range(levels + 1):
        if level:
            states = states.repeat(2, axis=0).repeat(2, axis=1)
        rows, columns = states.shape
        step = ((east - west) / columns, (north - south) / rows)
        y, x = np.nonzero(states == OPEN)
        lon, lat = west + (x + 0.5) * step[0], south + (y + 0.5) * step[1]
        metres, _, _ = boundary.distances(boundary.points(lon, lat))
        states[y, x] = _state(metres, lat, step, within_m)
    return Reach(west, south, step, states)


def _state(
    metres: Floats, lat: Floats, step: tuple[float, float], within_m: float
) -> npt.NDArray[np.uint8]:
    """State of cells by the distance of their middles."""
    nearest = np.radians(np.maximum(0.0, np.abs(lat) - step[1]))
    wide, high = step[0] * np.cos(nearest), step[1]
    diagonal = 1000.0 * _KM_A_DEGREE * 1.005 * np.hypot(wide, high) / 2.0
    # Nearest points are found in a plane: their distance is off by less than this.
    doubt = 5.0 + 1e-4 * within_m
    near = metres + diagonal + doubt <= within_m
    far = metres - diagonal - doubt > within_m
    states: npt.NDArray[np.uint8] = np.select([near, far], [NEAR, FAR], OPEN).astype(np.uint8)
    return states
