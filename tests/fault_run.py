"""The long form of the fault tests (``make faults``): kills and builders at once, with figures."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

from fault_bench import Bench, concurrent, random_kills, rename_kills  # noqa: E402
from fault_kinds import KINDS, broken_inside, elsewhere, stopped  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=150)
    parser.add_argument("--pairs", type=int, default=25)
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument(
        "--only", choices=("kills", "renames", "pairs", "five", "inside", "signals", "elsewhere")
    )
    options = parser.parse_args()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder) / "bench")

        def part(name: str, run: Callable[[], list[str]]) -> None:
            if options.only not in (None, name.split()[-1]):
                return
            began = time.monotonic()
            found = run()
            wrong.extend(found)
            took = time.monotonic() - began
            print(f"{name}: {len(found)} problems in {took:.0f} s", *found, sep="\n  ", flush=True)

        def renames() -> list[str]:
            count, found = rename_kills(bench)
            print(f"{count} kills at renames", flush=True)
            return found

        def on_other_ground() -> list[str]:
            found, left_out = elsewhere(bench)
            for name in left_out:
                print(f"not tried, as one may not mount here: {name}", flush=True)
            return found

        part(
            f"{options.kills} random kills",
            lambda: random_kills(bench, options.kills, seed=options.seed),
        )
        part("renames", renames)
        part(f"{options.pairs} concurrent pairs", lambda: concurrent(bench, options.pairs))
        part("5 rounds of five", lambda: concurrent(bench, 5, builders=5))
        part(f"{len(KINDS)} kinds of damage and limits inside", lambda: broken_inside(bench))
        part("9 stops by signals", lambda: stopped(bench))
        part("links, other, full and locked disks elsewhere", on_other_ground)
        print(
            f"{bench.trials} folders looked at, {bench.accepted} of them believed; {len(wrong)} problems"
        )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
