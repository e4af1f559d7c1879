"""Write the figures that ``make bench`` kept into both READMEs.

    python scripts/write_figures.py            # benchmarks/figures.json as tables
    python scripts/write_figures.py --check    # only say whether the READMEs are up to date

The tables stand between ``<!-- figures -->`` and ``<!-- end of figures -->``.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "benchmarks")]

from figures import Figure, machine_of, read  # noqa: E402
from readme_blocks import ROOT, asked_to_check, between, renew  # noqa: E402

KEPT = ROOT / "benchmarks" / "figures.json"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
HEADS = {"en": "| {} | | measured |", "zh": "| {} | | 实测 |"}
TITLES = {
    "start": ("starting", "启动"),
    "reading": ("reading", "读取"),
    "network": ("network", "路网"),
    "millions": ("registers of millions", "百万级项目表"),
    "page": ("pages", "页面"),
}


def tables(kept: dict[str, list[Figure]], language: str) -> str:
    """The figures as Markdown, a table a benchmark."""
    blocks = []
    for bench, figures in kept.items():
        title = TITLES[bench][language == "zh"]
        lines = [HEADS[language].format(title), "|---|---|---|"]
        for figure in figures:
            name = figure.zh if language == "zh" else figure.name
            lines.append(f"| {name} | {figure.told()} | {figure.detail} |")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def written(text: str, kept: dict[str, list[Figure]], machine: str, language: str) -> str:
    """A README with the figures that were kept between its marks."""
    return between(text, BEGIN, END, f"{machine}\n\n{tables(kept, language)}")


def main() -> int:
    """Write or check both READMEs."""
    check = asked_to_check("write_figures", __doc__)
    kept, machine = read(KEPT), machine_of(KEPT)
    return renew(lambda text, language: written(text, kept, machine, language), check=check)


if __name__ == "__main__":
    raise SystemExit(main())
