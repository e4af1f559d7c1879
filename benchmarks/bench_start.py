"""How long a command takes from the shell, beside importing what it would otherwise begin with.

Processor time of whole processes, the best of several taken in turns; the first builds are cold.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from figures import Figure

COMMAND = [sys.executable, "-m", "maps.cli"]
ROOT = Path(__file__).resolve().parent.parent


def seconds(command: list[str], folder: Path) -> float:
    """Processor seconds of one process with all its children."""
    before = os.times()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    after = os.times()
    return (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )


def figures(*, quick: bool = False) -> list[Figure]:
    """Starts and builds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cold = min(
            seconds([*COMMAND, "build", "--out", f"cold-{n}"], folder)
            for n in range(1 if quick else 3)
        )
        subprocess.run([*COMMAND, "build"], cwd=folder, check=True, capture_output=True,
                       env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip
        commands = {
            "shapely": [sys.executable, "-c", "import shapely, pyproj"],
            "geopandas": [sys.executable, "-c", "import geopandas"],
            "near": [*COMMAND, "near", "简阳"],
            "help": [*COMMAND, "--help"],
            "again": [*COMMAND, "build"],
        }
        best = dict.fromkeys(commands, float("inf"))
        for _ in range(3 if quick else 9):
            for key, command in commands.items():
                best[key] = min(best[key], seconds(command, folder))
    return [
        Figure("near 简阳 in a built folder, beside import shapely, pyproj",
               "在已构建的目录里 near 简阳,对比 import shapely, pyproj",
               best["shapely"] / best["near"], detail=f"{best['near']:.2f} / {best['shapely']:.2f} s"),
        Figure("the same beside import geopandas", "同上,对比 import geopandas",
               best["geopandas"] / best["near"],
               detail=f"{best['near']:.2f} / {best['geopandas']:.2f} s"),
        Figure("corridors --help", "corridors --help", best["help"], "s"),
        Figure("a build with nothing to do", "无事可做的构建", best["again"], "s"),
        Figure("a build from nothing", "从头构建", cold, "s"),
    ]  # fmt: skip
