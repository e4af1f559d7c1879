"""Speed of the network: all pairs, years and closed lines; and a road graph of 500,000 nodes.

    python benchmarks/bench_network.py [--nodes 500000]

pandana is AGPL, so no dependency of ours: where it is installed, the same graph is given to it in
a process of its own, and has to give the same minutes.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from figures import Figure

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


def of_the_atlas() -> Figure:
    """All districts, modes and years, with and without each line."""
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
    places = len(matrices.network.places)
    name = f"{places} districts, {len(MODES)} modes, {len(YEARS)} years, with and without each line"
    zh = f"{places} 个区县、{len(MODES)} 种方式、{len(YEARS)} 年,含有/无每条线"
    return Figure(name, zh, took, "s", f"{count} closings")


def of_roads(nodes: int) -> list[Figure]:
    """One to all and many to many on a road graph, beside SciPy, NetworkX and pandana."""
    x, y, a, b, minutes = road_grid(nodes)
    matrix = matrix_of(len(x), a, b, minutes)
    empty = np.empty(0, dtype=np.int64)
    graph = Graph(matrix, empty, empty)
    origins = np.random.default_rng(3).choice(len(x), ORIGINS, replace=False)
    scipy = best_of(3, lambda: dijkstra(matrix, indices=origins[:1], return_predecessors=True))
    ours = best_of(3, lambda: shortest(graph, origins[:1]))
    one = f"one to all on {len(x):,} nodes", f"{len(x):,} 节点图上一点到全部"
    found = [ratio(*one, "SciPy's dijkstra", scipy, ours)]
    if importlib.util.find_spec("networkx"):
        found.append(ratio(*one, "NetworkX", with_networkx(a, b, minutes, origins[0]), ours))
    start = time.perf_counter()
    answer = dijkstra(matrix, indices=origins)[:, origins]
    took = time.perf_counter() - start
    many = f"{ORIGINS} × {ORIGINS} on that graph", f"同一图上 {ORIGINS} × {ORIGINS}"
    if importlib.util.find_spec("pandana"):
        built, asked = with_pandana((x, y, a, b, minutes, origins), answer)
        found.append(ratio(*many, "pandana with its preparation", built + asked, took))
        found.append(ratio(*many, "pandana once prepared", asked, took))
    else:
        print("pandana is not installed: not measured")
        found.append(Figure(*many, took, "s"))
    return found


def ratio(name: str, zh: str, beside: str, theirs: float, ours: float) -> Figure:
    detail = f"{ours:.3f} / {theirs:.3f} s"
    return Figure(f"{name}, beside {beside}", f"{zh},对比 {beside}", theirs / ours, detail=detail)


def with_networkx(a: np.ndarray, b: np.ndarray, minutes: np.ndarray, origin: int) -> float:
    """Seconds of one to all, as OSMnx users have it; its graph is made beforehand."""
    import networkx

    graph = networkx.Graph()
    graph.add_weighted_edges_from(zip(a.tolist(), b.tolist(), minutes.tolist(), strict=True))
    start = time.perf_counter()
    networkx.single_source_dijkstra_path_length(graph, int(origin))
    return time.perf_counter() - start


def with_pandana(graph: tuple, found: np.ndarray) -> tuple[float, float]:
    """Seconds of preparing and of asking, in a process of its own (it is AGPL)."""
    names = ("x", "y", "a", "b", "minutes", "origins")
    with tempfile.TemporaryDirectory() as folder:
        data, answer = Path(folder) / "graph.npz", Path(folder) / "answer.npy"
        np.savez(data, **dict(zip(names, graph, strict=True)))
        command = [sys.executable, "-c", PANDANA, str(data), str(answer)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        built, asked = map(float, told.split()[-2:])
        off = float(np.abs(np.load(answer) - found).max())
    if off > 0.01 * float(found.max()):  # it rounds each edge
        raise AssertionError(f"pandana differs by {off} minutes: the graphs are not the same")
    return built, asked


def figures(*, quick: bool = False, nodes: int = 500_000) -> list[Figure]:
    """The atlas, and a road graph."""
    return [of_the_atlas(), *of_roads(nodes // 10 if quick else nodes)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=500_000)
    for figure in figures(nodes=parser.parse_args().nodes):
        print(f"{figure.told():>12}  {figure.name}  {figure.detail}")
