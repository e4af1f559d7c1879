"""``near --documents``: the projects of texts beside those of the tables."""

from __future__ import annotations

import json

import pytest

from maps.cli import main

TEXT = "2026年11月5日\n德阳至都江堰高速公路开工建设，途经什邡。丹棱县双桥园区智能制造产业园启动建设。\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "texts"


def _near(capsys, *options):
    status = main(["near", *options, "--format", "json"])
    return status, {row["name"]: row for row in json.loads(capsys.readouterr().out)["projects"]}


def test_projects_of_texts_are_near_with_those_of_the_tables(folder, capsys):
    _, plain = _near(capsys, "什邡", "--within", "1")
    status, told = _near(capsys, "什邡", "--within", "1", "--documents", str(folder))
    assert status == 0
    assert set(told) - set(plain) == {"德阳至都江堰高速公路"}
    row = told["德阳至都江堰高速公路"]
    assert (row["status"], row["distance_m"]) == ("construction", 0)
    assert row["evidence"][0]["document"] == "a"


def test_so_they_are_of_every_district(folder, capsys):
    assert main(["near", "--all-districts", "--documents", str(folder), "--format", "csv"]) == 0
    assert "德阳至都江堰高速公路" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--documents", "{folder}", "--projects", "{folder}"], "leave --projects out"),
        (["--date", "2024-01-01"], "--date goes with --documents"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(folder, capsys, options, says):
    asked = [option.format(folder=folder) for option in options]
    assert main(["near", "什邡", *asked]) == 2
    assert says in capsys.readouterr().err


def test_a_folder_without_documents_is_one_line(tmp_path, capsys):
    assert main(["near", "什邡", "--documents", str(tmp_path / "no")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
