"""Draw how times grow with size, out of the figures that ``make bench`` kept.

    python scripts/draw_scaling.py        # benchmarks/figures.json to docs/scaling.svg

Needs matplotlib (the extra ``bench``).
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from figures import points_of, read  # noqa: E402

#: Curves by the end of their figure's name, and what they are called in the picture.
CURVES = {
    "length of a text": ("reading: characters of a text", "#1668b8"),
    ": near": ("near one district: projects", "#b8421f"),
    ": near all": ("near --all-districts: projects", "#e08a3c"),
    ": geopandas": ("GeoPandas, one district: projects", "#888888"),
}


def main() -> int:
    """Draw all curves into one picture."""
    import matplotlib

    matplotlib.use("svg")
    # The same figures make the same bytes.
    matplotlib.rcParams |= {"svg.hashsalt": "corridors", "font.family": "sans-serif"}
    from matplotlib import pyplot

    picture, axes = pyplot.subplots(figsize=(7, 4))
    for figures in read(ROOT / "benchmarks" / "figures.json").values():
        for figure in figures:
            for end, (label, color) in CURVES.items():
                points = points_of(figure.detail) if figure.name.endswith(end) else []
                if points:
                    sizes, seconds = zip(*points, strict=True)
                    told = f"{label} (exponent {figure.value:.2f})"
                    axes.loglog(sizes, seconds, marker="o", label=told, color=color)
    axes.set(xlabel="size", ylabel="seconds")
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.legend(frameon=False, fontsize=8)
    picture.savefig(ROOT / "docs" / "scaling.svg", bbox_inches="tight", metadata={"Date": None})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
