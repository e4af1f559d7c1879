"""The rules of the house that a machine can see."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest
from radon.complexity import cc_rank, cc_visit

ROOT = Path(__file__).resolve().parents[1]
ORDER = ("data", "geo", "layers", "maps", "corridors")
#: What the modules of a room may import of their own package: rooms, and single modules of
#: rooms that stand higher. Packages import each other in ORDER.
ROOMS: dict[str, tuple[str, ...]] = {
    "data": (),
    "geo": ("geo.tables",),
    "geo.tables": (
        "geo.coordinates", "geo.errors", "geo.parsing", "geo.place_names", "geo.dates.cells",
        "geo.dates.statuses", "geo.dates.years", "geo.network.rail.services",
    ),
    "geo.dates": ("geo.tables",),
    "geo.registers": ("geo", "geo.tables"),
    "geo.packs": ("geo", "geo.tables"),
    "geo.network": ("geo", "geo.dates", "geo.tables"),
    "geo.osm": ("geo", "geo.dates", "geo.tables"),
    "geo.reading.text": ("geo",),
    "geo.reading.words": (
        "geo.place_names", "geo.tables", "geo.reading.text", "geo.reading.meaning.status",
    ),
    "geo.reading.names": ("geo.numerals", "geo.reading.words"),
    "geo.reading.meaning": (
        "geo.place_names", "geo.tables.words", "geo.reading.names", "geo.reading.words",
    ),
    "geo.reading": (
        "geo.tables", "geo.reading.text", "geo.reading.words", "geo.reading.names",
        "geo.reading.meaning",
    ),
    "geo.reading.projects": (
        "geo.numerals", "geo.place_names", "geo.tables", "geo.reading", "geo.reading.text", "geo.reading.words",
        "geo.reading.names", "geo.reading.meaning",
    ),
    "geo.reading.use": (
        "geo", "geo.tables", "geo.reading", "geo.reading.text", "geo.reading.meaning",
        "geo.reading.projects",
    ),
    "layers.travel": (),
    "layers.built": ("layers.features", "layers.travel"),
    "layers": ("layers.built",),
    "layers.near": ("layers", "layers.built", "layers.travel", "layers.files.standing"),
    "layers.files": ("layers",),
    "maps.words": (),
    "maps.payload": ("maps.style",),
    "maps.pages": ("maps.context", "maps.escaping", "maps.style", "maps.payload", "maps.words"),
    "maps.command": ("maps.build", "maps.program", "maps.result", "maps.words"),
    "maps": ("maps.command", "maps.pages", "maps.words"),
    "corridors": (),
}  # fmt: skip
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


def room_of(module: str) -> str:
    """The room of :data:`ROOMS` a module stands in."""
    folder = module if (ROOT / module.replace(".", "/")).is_dir() else module.rpartition(".")[0]
    while folder not in ROOMS:
        folder = folder.rpartition(".")[0]
    return folder


def own_imports(path: Path) -> set[str]:
    """Modules of the same package that a module imports."""
    package = path.relative_to(ROOT).parts[0]
    return {name for name in imported(path) if name.split(".")[0] == package}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_rooms_import_what_their_row_allows(path):
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    room = room_of(module)
    allowed = ROOMS[room]
    assert not {
        name
        for name in own_imports(path)
        if room_of(name) != room and room_of(name) not in allowed and name not in allowed
    }


def test_rows_of_rooms_allow_what_is_used_and_no_circle():
    used: dict[str, set[str]] = {room: set() for room in ROOMS}
    for path in MODULES:
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for name in own_imports(path):
            room, there = room_of(module), room_of(name)
            if there != room:
                used[room].add(there if there in ROOMS[room] else name)
    assert {room: set(allowed) for room, allowed in ROOMS.items()} == used
    # Rooms in an order in which each imports only those before it; single modules may be lower.
    before: set[str] = set()
    while len(before) < len(ROOMS):
        ready = {r for r in ROOMS if r not in before and set(ROOMS[r]) & set(ROOMS) <= before}
        assert ready, f"a circle among {sorted(set(ROOMS) - before)}"
        before |= ready


def test_every_folder_of_modules_is_a_room_or_in_one():
    folders = {p.parent.relative_to(ROOT).as_posix().replace("/", ".") for p in MODULES}
    assert {room for room in ROOMS if room not in folders} == set()
    for path in MODULES:
        assert (path.parent / "__init__.py").is_file(), path.parent


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_module_is_longer_than_400_lines(path):
    assert len(path.read_text("utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_function_is_graded_worse_than_its_room_allows(path):
    worst = "D" if "geo/reading/names/" in path.as_posix() else "C"
    graded = {
        block.fullname: cc_rank(block.complexity)
        for block in cc_visit(path.read_text("utf-8"))
        if cc_rank(block.complexity) > worst
    }
    assert not graded


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
