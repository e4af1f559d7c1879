"""What the benchmarks keep and compare, and that the READMEs tell nothing else."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def module(path: str):
    name = Path(path).stem
    spec = importlib.util.spec_from_file_location(name, ROOT / path)
    found = importlib.util.module_from_spec(spec)
    sys.modules[name] = found
    spec.loader.exec_module(found)
    return found


figures = module("benchmarks/figures.py")
Figure = figures.Figure


@pytest.mark.parametrize(
    ("now", "lost"),
    [(10.0, 0), (7.6, 0), (7.4, 1), (99.0, 0), (None, 1)],
)
def test_a_ratio_that_lost_a_quarter_is_told(now, lost):
    before = {"reading": [Figure("a", "甲", 10.0), Figure("b", "乙", 3.0, "s")]}
    after = [Figure("b", "乙", 300.0, "s")] + ([Figure("a", "甲", now)] if now else [])
    assert len(figures.regressions(before, {"reading": after})) == lost


def test_what_was_not_run_is_no_regression():
    assert figures.regressions({"page": [Figure("a", "甲", 10.0)]}, {"reading": []}) == []


def test_a_curve_comes_back_and_nothing_else_is_one():
    told = figures.curve([1000, 10_000], [0.5, 1.25])
    assert figures.points_of(told) == [(1000, 0.5), (10_000, 1.25)]
    assert figures.points_of("3 / 2 s") == []


def test_kept_figures_come_back(tmp_path):
    found = {"reading": [Figure("a", "甲", 1.5, detail="3 / 2 s")]}
    figures.write(tmp_path / "figures.json", found)
    assert figures.read(tmp_path / "figures.json") == found
    assert "cores" in figures.machine_of(tmp_path / "figures.json")


@pytest.mark.parametrize(
    ("value", "told"), [(0.5, "0.50 ×"), (12.34, "12.3 ×"), (1234.5, "1,234 ×")]
)
def test_figures_are_rounded_to_what_they_are_worth(value, told):
    assert Figure("a", "甲", value).told() == told


def test_the_readmes_tell_what_was_kept():
    writer = module("scripts/write_figures.py")
    kept, machine = figures.read(writer.KEPT), figures.machine_of(writer.KEPT)
    for name, language in (("README.md", "en"), ("README.zh-CN.md", "zh")):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert writer.written(text, kept, machine, language) == text
