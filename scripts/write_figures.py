"""Write the figures that ``make bench`` kept into both READMEs.

    python scripts/write_figures.py            # benchmarks/figures.json as tables
    python scripts/write_figures.py --check    # only say whether the READMEs are up to date

The tables stand between ``<!-- figures -->`` and ``<!-- end of figures -->``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from figures import Figure, machine_of, read  # noqa: E402

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
    head, rest = text.split(BEGIN)
    _, tail = rest.split(END)
    return f"{head}{BEGIN}\n{machine}\n\n{tables(kept, language)}\n{END}{tail}"


def main() -> int:
    """Write or check both READMEs."""
    parser = argparse.ArgumentParser(prog="write_figures", description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    asked = parser.parse_args()
    kept, machine, stale = read(KEPT), machine_of(KEPT), 0
    for name, language in (("README.md", "en"), ("README.zh-CN.md", "zh")):
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        new = written(text, kept, machine, language)
        if new != text:
            stale += 1
            print(f"{name} {'is out of date' if asked.check else 'written'}")
            if not asked.check:
                path.write_text(new, encoding="utf-8")
    return int(asked.check and stale > 0)


if __name__ == "__main__":
    raise SystemExit(main())
