"""Write how far the model is from known times into both READMEs.

Run after a change of the travel model, its tables or the known times::

    python scripts/write_accuracy.py            # what corridors check --times prints, as tables
    python scripts/write_accuracy.py --check    # only say whether the READMEs are up to date

The table stands between ``<!-- known times -->`` and ``<!-- end of known times -->``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent))

from readme_blocks import ROOT, asked_to_check, between, renew

KNOWN = ROOT / "tests" / "fixtures" / "known_times.csv"
BEGIN, END = "<!-- known times -->", "<!-- end of known times -->"

HEADS = {
    "en": "| | | times | answered | median abs. error | 90th percentile | bias |",
    "zh": "| | | 对数 | 有答案 | 绝对误差中位数 | 第90百分位 | 偏差 |",
}
MODES = {
    "en": {"rail": "direct trains, minutes on board", "road": "drives between county seats"},
    "zh": {"rail": "直达列车,车上分钟数", "road": "县城之间驾车"},
}
GROUPS = {
    "en": {"all": "{} all", "years": "timetables {}", "memory": "from memory, not published"},
    "zh": {"all": "{} 全部", "years": "{} 的时刻表", "memory": "凭记忆,未公布"},
}


def table(errors: pd.DataFrame, language: str) -> str:
    """The errors as a Markdown table."""
    lines = [HEADS[language], "|---|---|---|---|---|---|---|"]
    before = ""
    for row in errors.itertuples():
        mode = MODES[language][row.mode]
        group = GROUPS[language].get(row.by, "{}").format(row.group)
        lines.append(
            f"| {'' if mode == before else mode} | {group} | {row.times} | {row.answered} | "
            f"{_percent(row.median_error)} | {_percent(row.p90_error)} | {_percent(row.bias, '+')} |"
        )
        before = mode
    return "\n".join(lines)


def _percent(share: float, sign: str = "") -> str:
    return f"{share * 100:{sign}.1f} %".replace("-", "−")


def written(text: str, errors: pd.DataFrame, language: str) -> str:
    """A README with the table of today between its marks."""
    return between(text, BEGIN, END, table(errors, language))


def main() -> int:
    """Write or check both READMEs."""
    check = asked_to_check("write_accuracy", __doc__)
    sys.path.insert(0, str(ROOT))
    from geo.tables.door import load_tables
    from layers.travel.known_times import errors_told, read_known_times

    errors = errors_told(load_tables(), read_known_times(KNOWN))
    return renew(lambda text, language: written(text, errors, language), check=check)


if __name__ == "__main__":
    raise SystemExit(main())
