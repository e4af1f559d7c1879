"""Manners of the command line: coordinates, limits, quiet and verbose, completion, pipes."""

from __future__ import annotations

import json
import subprocess
import sys
from types import SimpleNamespace

import pytest

from geo.dates.statuses import STATUSES
from geo.errors import DataError, UsageError
from geo.reading.text import documents, limits
from geo.typed_points import typed_point
from maps.cli import main, make_parser
from maps.words.commands import HELP, SENTENCES, language_of


@pytest.mark.parametrize(
    "typed",
    [
        "104.55,30.39",
        "104.55, 30.39",
        "１０４.５５，３０.３９",
        "104.55 30.39",
        "104.55、30.39",
        "(104.55, 30.39)",
        "（104.55，30.39）",
        "[104.55, 30.39]",
        "东经104.55°，北纬30.39°",
        "东经104.55度北纬30.39度",
    ],
)
def test_a_pair_of_numbers_is_a_point(typed):
    place = typed_point(typed)
    assert (place.kind, place.lon, place.lat) == ("point", 104.55, 30.39)


def test_other_pairs_are_told():
    for name in ("简阳", "510185", "S5线"):
        assert typed_point(name) is None
    with pytest.raises(UsageError, match=r"longitude first: 104.55,30.39"):
        typed_point("30.39,104.55")
    with pytest.raises(UsageError, match="in degrees"):
        typed_point("500000,3400000")
    for name in ("东经104°", "104°33′"):
        with pytest.raises(UsageError, match="in degrees"):
            typed_point(name)


def test_near_a_point(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["near", "104.55,30.39", "--within", "15", "--format", "json", "--limit", "3"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["place"] == {
        "id": "point/104.55,30.39", "name": "104.55,30.39", "kind": "point", "adcode": "",
    }  # fmt: skip
    assert len(found["projects"]) == 3
    distances = [project["distance_m"] for project in found["projects"]]
    assert distances == sorted(distances)
    assert main(["near", "104.55,30.39", "--within", "15", "-v", "--limit", "1"]) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert told.err.splitlines()[0] == "worked out from the tables"
    assert told.err.splitlines()[1].endswith(" s")


@pytest.mark.parametrize("limit", ["0", "-1", "many", "1.5"])
def test_limits_are_whole_numbers(limit, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["near", "简阳", "--limit", limit])
    assert "whole number of 1 or more" in capsys.readouterr().err


def test_every_command_can_be_quiet_or_verbose_not_both(capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["near", "简阳", "--quiet", "--verbose"])
    assert "not allowed with" in capsys.readouterr().err


def test_no_bar_where_there_is_no_terminal(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["build", "areas"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert "parts made anew" in told.out
    assert main(["build", "areas", "--quiet", "--force"]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_shell_completes_every_command(tmp_path):
    pytest.importorskip("shtab")
    commands = next(a for a in make_parser()._actions if a.dest == "==SUPPRESS==" or a.choices)
    done = subprocess.run(
        [sys.executable, "-m", "maps.cli", "completion", "bash"],
        capture_output=True,
        text=True,
        check=True,
    )
    for command in commands.choices:
        assert command in done.stdout
    script = tmp_path / "completion.bash"
    script.write_text(done.stdout)
    subprocess.run(["bash", "-n", script], check=True)


def test_a_pipe_has_the_limits_of_a_file(monkeypatch):
    import io

    assert documents.read_piped(io.BytesIO("简阳。".encode("gb18030"))) == "简阳。"
    with pytest.raises(DataError, match="empty"):
        documents.read_piped(io.BytesIO(b" "))
    monkeypatch.setattr(limits, "LARGEST_FILE", 8)
    with pytest.raises(DataError, match="expected at most"):
        documents.read_piped(io.BytesIO(b"a" * 9))


def test_a_pipe_is_read(monkeypatch, capsys):
    import io

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO("简阳。".encode())))
    assert main(["read", "-", "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["document"] == "-"


@pytest.mark.parametrize(
    ("typed", "environment", "language"),
    [
        ([], {}, "en"), ([], {"LANG": "zh_CN.UTF-8"}, "zh"), ([], {"LANG": "de_DE"}, "en"),
        ([], {"LC_ALL": "C", "LANG": "zh_CN"}, "en"), ([], {"LC_MESSAGES": "zh_TW"}, "zh"),
        (["near", "x", "--lang", "zh"], {}, "zh"), (["--lang=en"], {"LANG": "zh_CN"}, "en"),
        (["near", "--lang"], {"LANG": "zh_CN"}, "zh"), (["--lang", "fr"], {}, "en"),
    ],
)  # fmt: skip
def test_the_language_is_asked_for_or_that_of_the_locale(typed, environment, language):
    assert language_of(typed, environment) == language


def test_all_help_is_there_in_chinese():
    told = set()

    def gather(parser):
        told.update(filter(None, (parser.description, parser.epilog)))
        for action in parser._actions:
            told.add(action.help)
            for command in (
                (getattr(action, "choices", None) or {}).values()
                if isinstance(getattr(action, "choices", None), dict)
                else ()
            ):
                gather(command)

    gather(make_parser())
    plain = {text for text in told if text and " " in text and text not in HELP}
    assert plain == {"bash, zsh, fish, tcsh, powershell"}
    assert set(HELP) <= told | {
        "成德眉资同城化: texts to layers, layers to offline maps, and answers."
    }


def test_sentences_keep_their_values():
    import re

    for english, chinese in SENTENCES.items():
        assert sorted(re.findall(r"{.*?}", english)) == sorted(re.findall(r"{.*?}", chinese))


def test_commands_speak_chinese(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert main(["geocode", "简阳"]) == 0
    assert capsys.readouterr().out.split()[:3] == ["名称", "地方", "类别"]
    assert main(["geocode", "高新区", "简阴"]) == 1
    told = capsys.readouterr().err
    assert "“高新区”可能指 5 个地方:" in told
    assert "没有叫“简阴”的地方" in told
    with pytest.raises(SystemExit):
        main(["near", "--help"])
    assert "附近的项目,由近到远" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["near", "--help", "--lang", "en"])
    assert "projects near a district" in capsys.readouterr().out
    assert main(["near", "104.55,30.39", "--within", "0", "--kind", "park"]) == 1
    assert "没有这样的项目" in capsys.readouterr().err


def test_what_nobody_tells_of_yet_is_not_called_a_plan(capsys):
    """Programs get one of the five statuses, and from when on it is known; people are told."""
    asked = ["near", "简阳", "--year", "2010", "--within", "5"]
    assert main([*asked, "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["projects"]
    since = {row["id"]: row["known_from"] for row in rows}
    assert {row["status"] for row in rows} <= set(STATUSES)
    assert any(since.values())
    assert main([*asked, "--lang", "zh"]) == 0
    out, err = capsys.readouterr()
    for line in out.splitlines()[1:]:
        assert ("当年尚无" in line) == bool(since[line.split()[-1]]), line
    assert err.startswith("corridors: 当年尚无:到 2010 年底")
    assert main([*asked, "--format", "csv", "--quiet"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[0].endswith(",lon,lat,known_from")
    assert not err
    assert main(["near", "简阳", "--within", "5", "--format", "csv"]) == 0
    assert "known_from" not in capsys.readouterr().out


@pytest.mark.parametrize("asked", [["简阳"], ["--all-districts"]])
def test_a_list_that_does_not_say_its_datum_is_told_so_once(capsys, tmp_path, asked):
    unsaid = tmp_path / "mine.csv"
    unsaid.write_text("id,name,lon,lat\nx,甲,104.5479,30.3934\n", "utf-8")
    command = ["near", *asked, "--projects"]
    assert main([*command, str(unsaid)]) == 0
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "taken as WGS 84" in told
    assert "GCJ-02" in told
    assert main([*command, str(unsaid), "--quiet"]) == 0
    assert not capsys.readouterr().err
    unsaid.write_text("id,name,lon,lat,坐标系\nx,甲,104.5479,30.3934,高德\n", "utf-8")
    assert main([*command, str(unsaid)]) == 0
    assert not capsys.readouterr().err
    unsaid.write_text("id,name,lon,lat\nx,甲,,\n", "utf-8")
    main([*command, str(unsaid)])
    assert "WGS 84" not in capsys.readouterr().err
