"""The command ``corridors``: our packages found, then :mod:`maps.cli`."""

from __future__ import annotations

__all__ = ["main"]

import sys
from collections.abc import Sequence

from corridors.home import ClashError, check


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments; those of the process by default.

    Returns
    -------
    int
        As :func:`maps.cli.main`; 1 when another distribution's packages are in the way.

    Examples
    --------
    >>> main(["geocode", "简阳"])  # doctest: +ELLIPSIS
    name  place   kind      id               adcode  lon        lat       note
    简阳  简阳市  district  district/510185  510185  ...
    0
    """
    try:
        check()
    except ClashError as error:
        print(f"corridors: {error}", file=sys.stderr)
        return 1
    from maps.cli import main as run

    return run(argv)
