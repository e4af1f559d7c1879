"""All benchmarks in one run: printed, kept as JSON, and compared with the run before.

    python benchmarks/run.py [--only NAME …] [--check] [--quick]

The figures go to ``benchmarks/figures.json``, which the READMEs' tables are written from
(``python scripts/write_figures.py``). With ``--check`` nothing is kept: the exit status is 1 when
a ratio lost a quarter of what it is there, or could not be measured. Single times are of the machine
and the hour; the ratios are of two things measured in turns. What is not installed is left out and
said so: ``pip install '.[bench]'`` has what can be had from a registry.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from figures import Figure, read, regressions, write  # noqa: E402

KEPT = HERE / "figures.json"
BENCHES = ("start", "reading", "network", "millions", "page")


def alone(name: str, *, quick: bool) -> list[Figure]:
    """Figures of a benchmark that ran in a process of its own: no memory or cache of another's."""
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "figures.json"
        program = (
            "import sys, importlib, pathlib, figures; name = sys.argv[1]; found = "
            "importlib.import_module('bench_' + name).figures(quick=sys.argv[2] == 'quick'); "
            "figures.write(pathlib.Path(sys.argv[3]), {name: found})"
        )
        path = os.pathsep.join([str(HERE), str(HERE.parent), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-c", program, name, "quick" if quick else "whole", str(into)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": path})
        return read(into)[name]


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=BENCHES, default=list(BENCHES))
    parser.add_argument("--check", action="store_true", help="compare, keep nothing")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, fewer rounds")
    asked = parser.parse_args()
    before = read(KEPT) if KEPT.is_file() else {}
    now: dict[str, list[Figure]] = {}
    for name in asked.only:
        began = time.monotonic()
        print(f"\n== {name}", flush=True)
        now[name] = alone(name, quick=asked.quick)
        for figure in now[name]:
            print(f"  {figure.told():>12}  {figure.name}  {figure.detail}", flush=True)
        print(f"  ({time.monotonic() - began:.0f} s)", flush=True)
    if asked.check:
        lost = regressions(before, now)
        print("", *lost, sep="\n")
        print(f"{len(lost)} ratios lost a quarter or were not measured")
        return int(bool(lost))
    write(KEPT, {**before, **now})
    print(f"\nkept in {KEPT.relative_to(HERE.parent)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
