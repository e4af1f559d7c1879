"""Builds that are killed, or run at once: no folder that a later build believes is torn.

The short form; ``make faults`` is the long one.
"""

from __future__ import annotations

import pytest
from fault_bench import Bench, concurrent, random_kills, rename_kills
from fault_kinds import broken_inside, elsewhere, stopped


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    return Bench(tmp_path_factory.mktemp("faults") / "bench")


def test_a_build_killed_at_any_moment_leaves_nothing_torn(bench):
    assert not random_kills(bench, 6)


def test_a_build_killed_at_a_rename_leaves_nothing_torn(bench):
    count, wrong = rename_kills(bench, every=9)
    assert count > 4
    assert not wrong


def test_two_builds_into_one_folder_leave_it_whole(bench):
    assert not concurrent(bench, 2)


def test_damage_and_limits_of_every_kind(bench):
    assert not broken_inside(bench)


def test_a_build_that_is_told_to_stop_leaves_nothing(bench):
    assert not stopped(bench)


def test_folders_on_other_ground(bench):
    wrong, _ = elsewhere(bench)
    assert not wrong
