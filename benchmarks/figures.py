"""What a benchmark found: figures with a name in both languages, and how two runs compare."""

from __future__ import annotations

import json
import os
import platform
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

#: A ratio that lost more than this share is a regression.
LOSS: Final = 0.25
#: Unit of figures that tell how many times better ours is than something beside it, in one run.
RATIO: Final = "×"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a run.

    Attributes
    ----------
    name, zh : str
        What was measured, in English and Chinese. Of a ratio: what ours is beside.
    value : float
        Of a ratio: how many times better ours is, more is better.
    unit : str
        :data:`RATIO`, or what the figure is in (s, ms, KiB, …): such are told, not compared.
    detail : str
        The two measures behind a ratio.
    """

    name: str
    zh: str
    value: float
    unit: str = RATIO
    detail: str = ""

    def told(self) -> str:
        """The figure with its unit, rounded to what it is worth."""
        digits = 0 if self.value >= 100 else 1 if self.value >= 10 else 2
        number = f"{self.value:,.{digits}f}"
        return f"{number}{'' if self.unit == '1' else ' ' + self.unit}"


def write(path: Path, found: Mapping[str, Iterable[Figure]]) -> None:
    """Keep the figures of each benchmark as JSON, with the machine they are of."""
    kept = {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}",
        "figures": {bench: [asdict(figure) for figure in figures] for bench, figures in found.items()},
    }  # fmt: skip
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(path: Path) -> dict[str, list[Figure]]:
    """Figures as :func:`write` kept them."""
    kept = json.loads(path.read_text(encoding="utf-8"))["figures"]
    return {bench: [Figure(**figure) for figure in figures] for bench, figures in kept.items()}


def regressions(
    before: Mapping[str, Iterable[Figure]], now: Mapping[str, Iterable[Figure]]
) -> list[str]:
    """Ratios that are worse by :data:`LOSS`, and those that nobody measured any more."""
    told = []
    for bench, figures in now.items():
        found = {figure.name: figure for figure in figures}
        for old in before.get(bench, ()):
            if old.unit != RATIO:
                continue
            new = found.get(old.name)
            if new is None:
                told.append(f"{bench}: {old.name}: not measured, before {old.told()}")
            elif new.value < old.value * (1 - LOSS):
                told.append(f"{bench}: {old.name}: {new.told()}, before {old.told()}")
    return told


def machine_of(path: Path) -> str:
    """What the figures were measured on."""
    return str(json.loads(path.read_text(encoding="utf-8"))["machine"])


def curve(sizes: Iterable[int], seconds: Iterable[float]) -> str:
    """Times over sizes that are powers of ten, as a figure's detail: ``10^3: 0.5 s, 10^4: 0.6 s``."""
    pairs = zip(sizes, seconds, strict=True)
    return ", ".join(f"10^{len(str(size)) - 1}: {time:.3g} s" for size, time in pairs)


def points_of(detail: str) -> list[tuple[int, float]]:
    """Sizes and seconds of a :func:`curve`; none of any other detail."""
    found = re.findall(r"10\^(\d+): ([\d.e+-]+) s", detail)
    return [(10 ** int(power), float(time)) for power, time in found]
