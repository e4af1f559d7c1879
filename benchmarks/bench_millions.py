"""``near`` over registers of millions of projects, beside GeoPandas, DuckDB and SedonaDB.

    python benchmarks/bench_millions.py [--rows 1000000] [--most 1000000] [--json FILE]
        [--duckdb PYTHON] [--sedona PYTHON] [--dask] [--keep DIR]

Each is a process of its own, timed with its start and its imports. ``--duckdb`` and
``--sedona`` name Pythons that have duckdb with its spatial extension (the packages duckdb and
duckdb-extension-spatial) and sedonadb; this one by default, and left out where it has neither.
The others count in the plane of UTM zone 48, `near` along the ellipsoid, so counts differ by a few in
ten thousand; ours are checked against :func:`layers.near.distances.near` on all rows in memory.
``--rows 10000000`` takes some 10 GB of memory, all of it for GeoPandas.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT)]

from figures import Figure, curve  # noqa: E402

PLACE = "简阳"
PLACE_ID = "district/510185"
WITHIN_KM = 20
#: Sichuan and what lies around it: west, south, east, north.
AREA = (97.5, 26.0, 110.5, 34.3)
KINDS = ("park", "road", "rail", "hub", "industry")
STATUSES = ("open", "construction", "approved", "planned", "proposed")
ROW_GROUP = 65_536

GEOPANDAS_ONE = """
import sys, geopandas as gpd
districts = gpd.read_parquet(sys.argv[2]).to_crs(32648).set_index("id").geometry
projects = gpd.read_parquet(sys.argv[1]).to_crs(32648)
print(len(projects[projects.dwithin(districts[sys.argv[3]], 1000.0 * float(sys.argv[4]))]))
"""
GEOPANDAS_BOX = """
import sys, geopandas as gpd
districts = gpd.read_parquet(sys.argv[2]).to_crs(32648).set_index("id").geometry
area = gpd.GeoSeries([districts[sys.argv[3]].buffer(1020.0 * float(sys.argv[4]))], crs=32648)
box = tuple(area.to_crs(4326).total_bounds)
projects = gpd.read_parquet(sys.argv[1], bbox=box).to_crs(32648)
print(len(projects[projects.dwithin(districts[sys.argv[3]], 1000.0 * float(sys.argv[4]))]))
"""
GEOPANDAS_ALL = """
import sys, geopandas as gpd
districts = gpd.read_parquet(sys.argv[2])[["id", "geometry"]].to_crs(32648)
projects = gpd.read_parquet(sys.argv[1])[["geometry"]].to_crs(32648)
print(len(gpd.sjoin(projects, districts, predicate="dwithin", distance=1000.0 * float(sys.argv[4]))))
"""
DUCKDB = """
import sys, duckdb
base = duckdb.connect()
base.execute("LOAD spatial; SET enable_progress_bar = false")
file, districts, place, km = sys.argv[1:5]
plane = "ST_Transform(geometry, 'EPSG:4326', 'EPSG:32648', always_xy := true)"
asked = f"WHERE id = '{place}'" if ONE else ""
print(base.sql(f\"\"\"SELECT count(*) FROM (SELECT {plane} AS g FROM '{districts}' {asked}) d
    JOIN (SELECT {plane} AS g FROM '{file}') p ON ST_DWithin(d.g, p.g, 1000.0 * {km})\"\"\").fetchone()[0])
"""
SEDONA = """
import sys, geopandas as gpd, sedonadb
base = sedonadb.connect()
file, districts, place, km = sys.argv[1:5]
frame = gpd.read_parquet(districts)[["id", "geometry"]].to_crs(32648)
base.create_data_frame(frame[frame["id"] == place] if ONE else frame).to_view("d")
base.read_parquet(file).to_view("p")
print(base.sql(f\"\"\"SELECT count(*) AS n FROM d JOIN
    (SELECT ST_Transform(geometry, 'EPSG:32648') AS g FROM p) p
    ON ST_DWithin(d.geometry, p.g, 1000.0 * {km})\"\"\").to_pandas()["n"][0])
"""
OURS_ONE = """
import sys
from maps.cli import main
sys.exit(main(["near", sys.argv[5], "--within", sys.argv[4], "--projects", sys.argv[1],
    "--format", "csv", *sys.argv[6:]]))
"""
OURS_ALL = """
import sys
from maps.cli import main
sys.exit(main(["near", "--all-districts", "--counts", "--within", sys.argv[4], "--projects",
    sys.argv[1], "--format", "csv", *sys.argv[6:]]))
"""


def make_register(path: Path, rows: int, *, in_order: bool, seed: int = 1) -> None:
    """A GeoParquet 1.1 file of points with boxes, along a Hilbert curve or in no order."""
    import geopandas as gpd
    import shapely

    rng = np.random.default_rng(seed)
    west, south, east, north = AREA
    x, y = rng.uniform(west, east, rows), rng.uniform(south, north, rows)
    if in_order:
        order = np.argsort(gpd.GeoSeries(shapely.points(x, y)).hilbert_distance().to_numpy())
        x, y = x[order], y[order]
    number = rng.permutation(rows)
    kinds = pa.DictionaryArray.from_arrays(rng.integers(0, 5, rows).astype(np.int8), list(KINDS))
    statuses = rng.integers(0, 5, rows).astype(np.int8)
    writer = None
    for start in range(0, rows, ROW_GROUP):
        these = slice(start, start + ROW_GROUP)
        lon, lat = x[these], y[these]
        names = [str(n) for n in number[these]]
        table = pa.table(
            {
                "id": pa.array([f"p{n:0>9}" for n in names]),
                "name": pa.array([f"项目{n}" for n in names]),
                "kind": kinds.slice(start, len(lon)).cast(pa.string()),
                "status": pa.DictionaryArray.from_arrays(
                    statuses[these], list(STATUSES)
                ).cast(pa.string()),
                "district": pa.repeat("", len(lon)),
                "budget": pa.array(rng.uniform(0, 1e6, len(lon))),
                "geometry": pa.array(shapely.to_wkb(shapely.points(lon, lat)), pa.binary()),
                "bbox": pa.StructArray.from_arrays(
                    [pa.array(v) for v in (lon, lat, lon, lat)], ["xmin", "ymin", "xmax", "ymax"]
                ),
            }
        )  # fmt: skip
        if writer is None:
            corners = {c: ["bbox", c] for c in ("xmin", "ymin", "xmax", "ymax")}
            column = {"encoding": "WKB", "geometry_types": ["Point"], "covering": {"bbox": corners}}
            about = {
                "version": "1.1.0",
                "primary_column": "geometry",
                "columns": {"geometry": column},
            }
            schema = table.schema.with_metadata({"geo": json.dumps(about)})
            writer = pq.ParquetWriter(path, schema, compression="zstd")
        writer.write_table(table.cast(writer.schema), row_group_size=ROW_GROUP)
    assert writer is not None
    writer.close()


class Run(NamedTuple):
    """What a process took: seconds, of them busy (all cores together), and at most megabytes."""

    seconds: float
    busy: float
    megabytes: int
    told: str


class FailedError(Exception):
    """A process that gave no answer."""


class Runner:
    """Runs each in a process of its own, on the same files."""

    def __init__(self, folder: Path, pythons: dict[str, str | None]) -> None:
        self.districts = folder / "districts.parquet"
        self.pythons = pythons
        from geo.tables.door import load_tables
        from layers.registry import build_layers

        frame = build_layers(load_tables(), ("districts",))["districts"]
        frame[["id", "geometry"]].to_parquet(self.districts)

    def run(self, who: str, script: str, file: Path, *options: str) -> Run:
        """Run once."""
        python = self.pythons.get(who, sys.executable)
        command = [
            python, "-c", script, str(file), str(self.districts), PLACE_ID, str(WITHIN_KM), PLACE, *options,
        ]  # fmt: skip
        start = time.perf_counter()
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8",
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))},
        ) as process:  # fmt: skip
            told = process.stdout.read()
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        took = time.perf_counter() - start
        if process.returncode not in (0, 1) or not told.strip():
            raise FailedError(f"{who} failed")
        return Run(took, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, told)

    def best(self, who: str, script: str, file: Path, *, times: int = 2) -> Run:
        """The quickest of several runs."""
        return min(self.run(who, script, file) for _ in range(times))


def count_of(told: str) -> int:
    """How many rows a CSV of ours tells, or the sum of its counts; the number others print."""
    lines = told.splitlines()
    if lines and lines[0].endswith(",projects"):
        return sum(int(line.rsplit(",", 1)[1]) for line in lines[1:])
    return int(lines[0]) if lines and lines[0].isdigit() else max(0, len(lines) - 1)


def rivals(runner: Runner, what: str) -> dict[str, str]:
    """Scripts of everybody else who is there, for one district or all."""
    alone = what == "one"
    scripts = {"geopandas": GEOPANDAS_ONE if alone else GEOPANDAS_ALL}
    if alone:
        scripts["geopandas bbox"] = GEOPANDAS_BOX
    for who, script in (("duckdb", DUCKDB), ("sedona", SEDONA)):
        if runner.pythons.get(who):
            scripts[who] = script.replace("ONE", repr(alone), 1)
    return scripts


def compare(runner: Runner, file: Path, rows: int, name: str) -> dict[str, float]:
    """One district and all of them, ours beside everybody's."""
    found: dict[str, float] = {}
    times = 2 if rows <= 1_000_000 else 1
    for what, script in (("one", OURS_ONE), ("all", OURS_ALL)):
        ours = runner.best("near", script, file, times=times)
        label = "one district" if what == "one" else "all districts"
        print(f"{rows:,} projects {name}, {label}")
        tell("near", ours, ours)
        for who, theirs in rivals(runner, what).items():
            try:
                run = runner.best(who.split()[0], theirs, file, times=times)
            except FailedError as error:
                print(f"  {error}: left out")
                continue
            tell(who, run, ours)
            found[f"near {what}, {name}, / {who}"] = run.seconds / ours.seconds
    return found


def tell(who: str, run: Run, ours: Run) -> None:
    print(
        f"  {who:<15}{run.seconds:8.2f} s ({run.busy:.2f} s busy) {run.megabytes:6,} MB "
        f"{count_of(run.told):12,} found; near is {run.seconds / ours.seconds:.2f} times as fast "
        f"({run.busy / ours.busy:.2f} by time busy)",
        flush=True,
    )


def check_truth(file: Path, told: str) -> None:
    """Counts are those of all rows in memory."""
    import geopandas as gpd

    from geo.tables.door import load_tables
    from layers.near.distances import near
    from layers.registry import build_layers

    districts = build_layers(load_tables(), ("districts",))["districts"].set_index("id")
    found = near(gpd.read_parquet(file), districts.geometry[PLACE_ID], within_m=WITHIN_KM * 1000.0)
    ids = [line.split(",", 1)[0] for line in told.splitlines()[1:]]
    if ids != list(found["id"]):
        raise SystemExit(f"{file}: near tells other projects than there are")
    print(f"  the {len(ids):,} projects are those of all rows in memory, in their order")


def scaling(runner: Runner, folder: Path, most: int, curves: dict[str, str]) -> dict[str, float]:
    """Processor time of one district and all from 10³ rows on, and the exponent it grows with.

    `curves` gets the times of each, as :func:`figures.curve` writes them.
    """
    sizes = [10**k for k in range(3, 9) if 10**k <= most]
    scripts = {"near": OURS_ONE, "near all": OURS_ALL, "geopandas": GEOPANDAS_ONE}
    times: dict[str, list[float]] = {who: [] for who in scripts}
    for rows in sizes:
        file = folder / f"in order {rows}.parquet"
        if not file.exists():
            make_register(file, rows, in_order=True)
        again = 2 if rows <= 1_000_000 else 1
        for who, script in scripts.items():
            run = runner.best(who.split()[0], script, file, times=again)
            times[who].append(run.busy)
    print("rows        " + "".join(f"{rows:>12,}" for rows in sizes))
    found = {}
    for who, seconds in times.items():
        print(f"{who:<12}" + "".join(f"{s:>10.2f} s" for s in seconds))
        curves[f"exponent {who}"] = curve(sizes, seconds)
        found[f"exponent {who}"] = float(np.polyfit(np.log10(sizes), np.log10(seconds), 1)[0])
        last = np.log10(seconds[-1] / seconds[-2]) if len(sizes) > 1 else float("nan")
        print(f"  exponent {found[f'exponent {who}']:.2f}, over the last step {last:.2f}")
        found[f"exponent {who}, last step"] = float(last)
    return found


def bench(
    rows: int = 1_000_000,
    most: int = 1_000_000,
    *,
    keep: Path | None = None,
    dask: bool = False,
    pythons: dict[str, str | None] | None = None,
    curves: dict[str, str] | None = None,
) -> dict[str, float]:
    """All of it: a flat dictionary of ratios (theirs by ours: more is better) and exponents."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = keep or Path(temporary)
        folder.mkdir(exist_ok=True)
        runner = Runner(folder, pythons or usual_pythons())
        for name, in_order in (("in order", True), ("unsorted", False)):
            file = folder / f"{name} {rows}.parquet"
            if not file.exists():
                make_register(file, rows, in_order=in_order)
            found |= compare(runner, file, rows, name)
            if rows <= 1_000_000:
                check_truth(file, runner.run("near", OURS_ONE, file).told)
        found |= scaling(runner, folder, most, {} if curves is None else curves)
        if dask:
            found |= bench_dask(runner, folder / f"unsorted {rows}.parquet", rows)
    return found


def bench_dask(runner: Runner, file: Path, rows: int) -> dict[str, float]:
    """The same answer from two workers of Dask."""
    alone = runner.run("near", OURS_ALL, file)
    many = runner.run("near", OURS_ALL, file, "--engine", "dask")
    if alone.told != many.told:
        raise SystemExit("dask tells other counts")
    print(
        f"{rows:,} unsorted, all districts: alone {alone.seconds:.2f} s, dask {many.seconds:.2f} s"
    )
    return {"all districts alone / dask": alone.seconds / many.seconds}


def figures(*, quick: bool = False) -> list[Figure]:
    """The ratios and exponents of :func:`bench`, named for the READMEs."""
    rows = 100_000 if quick else 1_000_000
    dask = importlib.util.find_spec("distributed") is not None
    curves: dict[str, str] = {}
    found = bench(rows, rows, dask=dask, curves=curves)
    return [named(name, value, rows, curves.get(name, "")) for name, value in found.items()]


def named(name: str, value: float, rows: int, detail: str) -> Figure:
    """A figure of :func:`bench` with its names."""
    if name.startswith("exponent"):
        what = name.removeprefix("exponent ")
        return Figure(f"exponent of the time over the number of projects: {what}",
                      f"耗时随项目数的指数:{what}", value, "1", detail)  # fmt: skip
    what, _, who = name.rpartition(" / ")
    what = what.rstrip(",")
    chinese = (what.replace("near one", "一个区县").replace("near all", "全部区县")
               .replace("all districts alone", "全部区县,单进程").replace("in order", "有序")
               .replace("unsorted", "无序"))  # fmt: skip
    return Figure(
        f"{what}, {rows:,} projects, beside {who}", f"{chinese},{rows:,} 个项目,对比 {who}", value
    )


def usual_pythons() -> dict[str, str | None]:
    """Whatever is installed here runs here."""
    has = {"duckdb": "duckdb_extension_spatial", "sedona": "sedonadb"}
    return {w: sys.executable if importlib.util.find_spec(m) else None for w, m in has.items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="of the comparison")
    parser.add_argument("--most", type=int, default=1_000_000, help="of the scaling, from 1,000")
    parser.add_argument("--duckdb", metavar="PYTHON")
    parser.add_argument("--sedona", metavar="PYTHON")
    parser.add_argument("--dask", action="store_true", help="two workers of Dask, too")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the registers made there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the ratios")
    given = parser.parse_args()
    here = usual_pythons()
    found = bench(
        given.rows, given.most, keep=given.keep, dask=given.dask,
        pythons={"duckdb": given.duckdb or here["duckdb"], "sedona": given.sedona or here["sedona"]},
    )  # fmt: skip
    if given.json:
        given.json.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
