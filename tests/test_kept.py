"""What is made of tables is made once a set of tables, and goes with it."""

from __future__ import annotations

import gc
from dataclasses import replace
from types import SimpleNamespace

from geo.tables.kept import kept_with_tables


def test_once_a_set_of_tables(tables):
    made = []

    @kept_with_tables
    def count(given):
        made.append(given.rail["id"].iloc[0])
        return len(made)

    other = replace(tables, rail=tables.rail.tail(1))
    assert [count(tables), count(tables), count(other), count(tables)] == [1, 1, 2, 1]
    del other
    gc.collect()
    assert count(replace(tables, rail=tables.rail.tail(1))) == 3
    stand_in = SimpleNamespace(rail=tables.rail)
    assert [count(stand_in), count(stand_in)] == [4, 5]
