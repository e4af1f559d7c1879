"""The rules of the house that a machine can see."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ORDER = ("data", "geo", "layers", "maps")
MODULES = sorted(p for package in ORDER for p in (ROOT / package).rglob("*.py"))


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_go_one_way(path):
    package = path.relative_to(ROOT).parts[0]
    later = ORDER[ORDER.index(package) + 1 :]
    found = {name for name in imported(path) if name.split(".")[0] in later}
    assert not found


def test_only_maps_imports_folium():
    users = {
        p.relative_to(ROOT).parts[0]
        for p in MODULES
        if {"folium", "branca"} & {n.split(".")[0] for n in imported(p)}
    }
    assert users == {"maps"}


def test_only_one_module_opens_tables():
    opening = re.compile(r"files\(\s*\"data\"|read_csv|csv\.reader|csv\.DictReader")
    users = [
        p.relative_to(ROOT).as_posix() for p in MODULES if opening.search(p.read_text("utf-8"))
    ]
    assert users == ["geo/tables/door.py"]


def test_no_module_is_named_for_no_job():
    vague = {"utils", "util", "helpers", "helper", "common", "base", "misc"}
    assert not [p for p in MODULES if p.stem in vague]


def test_relative_imports_and_stars_are_not_used():
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0, path
                assert all(alias.name != "*" for alias in node.names), path


def test_packages_listed_are_those_there_are():
    listed = set(
        tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"][
            "packages"
        ]
    )
    there = {
        p.parent.relative_to(ROOT).as_posix().replace("/", ".")
        for p in MODULES
        if p.name == "__init__.py"
    }
    assert listed == there
    assert {name.split(".")[0] for name in listed} == set(ORDER)


@pytest.mark.enable_socket
def test_wheel_holds_exactly_the_four_packages(tmp_path):
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(tmp_path),
        ".",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == set(ORDER)
    assert "data/places.csv" in names
    rooms = [p.parent.name for p in (ROOT / "maps" / "static").glob("*/main.js")]
    for room in rooms:
        assert f"maps/static/{room}/page.html" in names
        assert {f"maps/static/bundles/{room}.{kind}" for kind in ("js", "css")} <= set(names)


def test_no_registry_address_is_written_down():
    hosts = re.compile(
        "|".join(["python" + "hosted", "py" + r"pi\.org", "npm" + r"js\.org", "deb" + r"\.debian"])
    )
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    for name in filter(None, done.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and path.suffix not in (".png", ".pbf"):
            assert not hosts.search(path.read_text("utf-8", errors="ignore")), name


def test_constraints_hold_names_and_versions_only():
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line), line
