"""How branched the functions of the reader are: the grammar may be so, up to a grade."""

from __future__ import annotations

from pathlib import Path

import pytest
from radon.complexity import cc_rank, cc_visit

READING = Path(__file__).resolve().parents[1] / "geo" / "reading"
MODULES = sorted(READING.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(READING).as_posix())
def test_no_function_is_too_branched(path):
    worst = "D" if path.parent.name == "names" else "C"
    found = [(f.name, cc_rank(f.complexity)) for f in cc_visit(path.read_text("utf-8"))]
    assert [(name, rank) for name, rank in found if rank > worst] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(READING).as_posix())
def test_no_module_is_too_long(path):
    assert len(path.read_text("utf-8").splitlines()) <= 400
