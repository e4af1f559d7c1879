"""Which formats alignments are written in, told before a library is loaded."""

from __future__ import annotations

__all__ = ["DRIVERS", "check_format"]

from pathlib import Path
from typing import Final

from geo.errors import UsageError

#: GDAL's driver, by the ending of a file.
DRIVERS: Final = {".geojson": "GeoJSON", ".gpkg": "GPKG", ".parquet": "Parquet"}


def check_format(path: Path) -> None:
    """Check that alignments can be written under this name.

    Raises
    ------
    geo.errors.UsageError
        When the suffix is none of ``.geojson``, ``.gpkg``, ``.parquet``.
    """
    if path.suffix.lower() not in DRIVERS:
        raise UsageError(f"{path}: expected a name that ends in {', '.join(DRIVERS)}")
