"""Damaged files of every kind end in an answer or one line; ``make damaged-files`` tries 600."""

from __future__ import annotations

import pytest
from damaged_files import DOORS, cases


def test_damaged_files_end_in_an_answer_or_one_line(tmp_path):
    for module in ("docx", "pypdf", "osmium", "bs4"):
        pytest.importorskip(module, reason=f"{module} is not installed (extras)")
    outcomes = list(cases(len(DOORS), 7, tmp_path))
    assert len(outcomes) == len(DOORS)
    assert not [(what, outcome.fault, outcome.told) for what, outcome in outcomes if outcome.fault]
    assert {outcome.status for _, outcome in outcomes} >= {0, 1}
