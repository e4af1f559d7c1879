"""Make ``data/generalised.csv``: the course of our lines along the OpenStreetMap graphs.

Run after every change of a line or a control point (a few seconds, no network)::

    pip install --no-deps --target DIR scgraph-data==2.0.0
    python scripts/route_lines DIR/scgraph_data --data data

The package's graphs are © OpenStreetMap contributors (ODbL 1.0), and so is the table.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from controls import read_parts, read_shared
from corrections import propose, write_corrections
from routing import route
from sharing import share
from snapshot import read_graph
from table import write_table
from tracks import read_tracks


def main() -> None:
    """Route the lines of both modes and write the table."""
    parser = argparse.ArgumentParser(prog="route_lines", description=__doc__.split("\n")[0])
    parser.add_argument("package", type=Path, help="the folder scgraph_data of release 2.0.0")
    parser.add_argument("--data", type=Path, default=Path("data"), help="where the tables are")
    parser.add_argument("--out", type=Path, help="default: generalised.csv among the tables")
    parser.add_argument(
        "--corrections",
        type=Path,
        metavar="FILE",
        help="also propose better places for road points, as a table",
    )
    asked = parser.parse_args()
    stretches = []
    tracks = read_tracks(asked.data)
    for mode in ("rail", "road"):
        graph = read_graph(asked.package, mode)
        for part in read_parts(asked.data, mode):
            stretches += route(graph, part, tracks.get((part.line, part.part), ()))
    stretches = share(stretches, read_shared(asked.data))
    write_table(stretches, asked.out or asked.data / "generalised.csv")
    if asked.corrections:
        write_corrections(propose(stretches, asked.data), asked.corrections)
    followed = sum(stretch.generalised for stretch in stretches)
    print(f"{len(stretches)} stretches, {followed} of them generalised")


if __name__ == "__main__":
    main()
