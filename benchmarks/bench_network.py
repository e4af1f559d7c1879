"""Speed of the network: all pairs, years and closed lines; and a road graph of 500,000 nodes.

    python benchmarks/bench_network.py [--nodes 500000] [--pandana PYTHON]

``--pandana`` names a Python that has pandana (AGPL, so no dependency of ours); the same
graph is then given to it in a process of its own, and its times are told beside ours.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from geo.dates.years import YEARS
from geo.network.model import MODES
from geo.network.routing import Graph, shortest
from geo.tables.door import load_tables
from layers.travel.times import travel_matrices, travel_times

ORIGINS = 44
PANDANA = """
import sys, time
import numpy as np, pandas as pd, pandana
data = np.load(sys.argv[1])
start = time.perf_counter()
network = pandana.Network(pd.Series(data["x"]), pd.Series(data["y"]), pd.Series(data["a"]),
    pd.Series(data["b"]), pd.DataFrame({"minutes": data["minutes"]}), twoway=True)
built = time.perf_counter() - start
nodes = data["origins"]
start = time.perf_counter()
found = network.shortest_path_lengths(np.repeat(nodes, len(nodes)), np.tile(nodes, len(nodes)))
print(built, time.perf_counter() - start)
np.save(sys.argv[2], np.array(found).reshape(len(nodes), len(nodes)))
"""


def road_grid(nodes: int, seed: int = 7) -> tuple[np.ndarray, ...]:
    """A road-like graph: a jittered grid with a tenth of its edges missing and fast axes.

    Returns
    -------
    x, y : ndarray of float
        Kilometres.
    a, b : ndarray of int
        Ends of the edges, each once.
    minutes : ndarray of float
    """
    rng = np.random.default_rng(seed)
    side = round(nodes**0.5)
    row, column = np.divmod(np.arange(side * side), side)
    x = column * 0.25 + rng.uniform(-0.08, 0.08, side * side)
    y = row * 0.25 + rng.uniform(-0.08, 0.08, side * side)
    right = np.flatnonzero(column < side - 1)
    up = np.flatnonzero(row < side - 1)
    a = np.concatenate([right, up])
    b = np.concatenate([right + 1, up + side])
    axis = np.concatenate([row[right] % 25 == 0, column[up] % 25 == 0])
    keep = axis | (rng.random(len(a)) > 0.1)
    a, b, axis = a[keep], b[keep], axis[keep]
    km = np.hypot(x[a] - x[b], y[a] - y[b])
    return x, y, a, b, km / np.where(axis, 80.0, 35.0) * 60.0


def matrix_of(size: int, a: np.ndarray, b: np.ndarray, minutes: np.ndarray) -> csr_array:
    ends = np.concatenate([a, b]), np.concatenate([b, a])
    return csr_array((np.tile(minutes, 2), ends), shape=(size, size))


def best_of(repeats: int, work) -> float:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def bench_atlas() -> None:
    tables = load_tables()
    start = time.perf_counter()
    matrices = travel_matrices(tables)
    travel_times(tables, matrices=matrices)
    years = matrices.network.years
    count = 0
    for mode in MODES:
        for year in YEARS:
            for line in years.loc[years["opens"] <= year, "id"]:
                matrices.without(year, mode, line)
                count += 1
    took = time.perf_counter() - start
    print(f"44 districts, {len(MODES)} modes, {len(YEARS)} years, {count} closings: {took:.1f} s")


def bench_roads(nodes: int, pandana: str | None) -> None:
    x, y, a, b, minutes = road_grid(nodes)
    matrix = matrix_of(len(x), a, b, minutes)
    empty = np.empty(0, dtype=np.int64)
    graph = Graph(matrix, empty, empty)
    origins = np.random.default_rng(3).choice(len(x), ORIGINS, replace=False)
    scipy = best_of(3, lambda: dijkstra(matrix, indices=origins[:1], return_predecessors=True))
    ours = best_of(3, lambda: shortest(graph, origins[:1]))
    print(f"{len(x)} nodes, {len(a)} edges, one to all: SciPy {scipy:.3f} s, ours {ours:.3f} s")
    print(f"  ratio {ours / scipy:.2f} (wanted: at most 1.2)")
    start = time.perf_counter()
    found = dijkstra(matrix, indices=origins)[:, origins]
    took = time.perf_counter() - start
    print(f"44 x 44: ours {took:.2f} s, no preparation")
    if pandana:
        compare_pandana(pandana, (x, y, a, b, minutes, origins), found, took)


def compare_pandana(python: str, graph: tuple, found: np.ndarray, took: float) -> None:
    names = ("x", "y", "a", "b", "minutes", "origins")
    with tempfile.TemporaryDirectory() as folder:
        data, answer = Path(folder) / "graph.npz", Path(folder) / "answer.npy"
        np.savez(data, **dict(zip(names, graph, strict=True)))
        command = [python, "-c", PANDANA, str(data), str(answer)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        built, asked = map(float, told.split()[-2:])
        off = float(np.abs(np.load(answer) - found).max())
    print(f"44 x 44: pandana {built:.2f} s preparation and {asked:.2f} s; off by {off:.3f} min")
    print(f"  ratio ours / pandana {took / (built + asked):.2f} (wanted: at most 1)")
    print(f"  ratio ours / pandana without its preparation {took / asked:.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=500_000)
    parser.add_argument("--pandana", metavar="PYTHON")
    given = parser.parse_args()
    bench_atlas()
    bench_roads(given.nodes, given.pandana)
