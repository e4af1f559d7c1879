"""What a register is: its files, its columns, and the parts it is read in."""

from __future__ import annotations

__all__ = ["Batch", "Box", "Layout", "Part", "Register"]

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

#: West, south, east, north.
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in the files of a register.

    Attributes
    ----------
    columns : mapping of str to str
        Our names of columns, or the files' own, to what the files call them.
    geometry : str
        The column of geometry.
    encoding : str
        ``WKB``, or the name of a GeoArrow encoding.
    crs : str
        What coordinates are on, as text that pyproj understands.
    """

    columns: Mapping[str, str]
    geometry: str
    encoding: str
    crs: str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a file that can be read by itself, here or on another machine.

    Attributes
    ----------
    file : str
    label : str
        The file as a person knows it.
    before : int
        Rows of the register before the first row of this file.
    first : int
        Rows of the file before the first of this part.
    rows : int
    group : int or None
        The row group of a GeoParquet file; None in other formats.
    covering : tuple of str or None
        Columns of the boxes of features (xmin, ymin, xmax, ymax), where the file has them.
    points : bool
        Whether all of the file's features are points.
    box : tuple of float or None
        Box of its features in the register's coordinates, where the file tells it.
    without_position : int or None
        How many of its rows have no geometry, where the file tells it.
    layer : str or None
        Of a file with layers.
    """

    file: str
    label: str
    before: int
    first: int
    rows: int
    group: int | None = None
    covering: tuple[str, str, str, str] | None = None
    points: bool = False
    box: Box | None = None
    without_position: int | None = None
    layer: str | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """A register: how it is laid out, and its parts in order.

    Attributes
    ----------
    name : str
        The file, folder or pattern as the person gave it.
    layout : Layout
    parts : tuple of Part
    rows : int
    word : str
        What the rows of a file are called.
    """

    name: str
    layout: Layout
    parts: tuple[Part, ...]
    rows: int
    word: str = "feature"


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of a part.

    Attributes
    ----------
    rows : ndarray of int
        Which rows of the file, from 1.
    cells : mapping of str to pyarrow.Array
        Text by our names of columns, "" when empty.
    shapes : ndarray of object or None
        Geometry in the register's coordinates, None where there is none. Points stand in `xy`.
    xy : ndarray of float, shape (n, 2), or None
        Coordinates where all are points; NaN where there is none.
    """

    rows: npt.NDArray[np.int64]
    cells: Mapping[str, Any]
    shapes: Any = None
    xy: npt.NDArray[np.float64] | None = None
