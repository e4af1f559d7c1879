"""Damage files of every kind that a command reads, and see that each ends in an answer or one line.

    python tests/damaged_files.py [--cases 600] [--seed 2026]

A sound sample of each kind is made, its bytes are cut, turned, doubled, emptied or mixed with
another file's, and the command that reads such files is run on it in a process of its own, with
30 s and 2 GiB. A traceback, an error that nobody foresaw, a signal or a longer run is a fault.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import signal
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

SECONDS = 30
MEMORY = 2 * 2**30
TEXT = (
    "<h1>成德眉资同城化</h1><p>2024年3月5日，成都至资阳市域铁路资阳线开通运营，总投资130亿元。</p>"
    "<table><tr><td>简阳市</td><td>在建</td></tr><tr><td>雁江区</td><td>规划</td></tr></table>"
)
PLAIN = re.sub("<[^>]+>", "\n", TEXT)


@dataclass(frozen=True)
class Door:
    """A kind of file, how a sound one is made, and the command that reads it."""

    suffix: str
    make: Callable[[Path], None]
    command: Callable[[Path, Path], list[str]]


def _read(path: Path, _: Path) -> list[str]:
    return ["read", str(path)]


def _near(path: Path, _: Path) -> list[str]:
    return ["near", "简阳", "--projects", str(path)]


def _align(path: Path, out: Path) -> list[str]:
    return [
        "align",
        "--osm",
        str(path),
        "--line",
        "rail/ziyang-line",
        "--out",
        str(out / "a.geojson"),
    ]


def _text(path: Path) -> None:
    path.write_text(PLAIN, encoding="utf-8")


def _gbk(path: Path) -> None:
    path.write_text(PLAIN, encoding="gb18030")


def _html(path: Path) -> None:
    path.write_text(f"<html><meta charset=utf-8>{TEXT}</html>", encoding="utf-8")


def _mhtml(path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "page"
    message.set_content(TEXT, subtype="html", cte="quoted-printable", charset="utf-8")
    message.make_mixed()
    path.write_bytes(message.as_bytes())


def _docx(path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_heading("成德眉资同城化")
    document.add_paragraph(PLAIN)
    document.add_table(2, 2).rows[0].cells[0].text = "简阳市"
    document.save(str(path))


def _pdf(path: Path) -> None:
    stream = b"BT /F1 12 Tf 72 720 Td <010203> Tj ET"
    letters = b"".join(b"<%02x><%04x>" % (i, ord(x)) for i, x in enumerate("简阳市", 1))
    unicode = (
        b"begincmap 1 begincodespacerange<00><ff>endcodespacerange 3 beginbfchar "
        + letters
        + b" endbfchar endcmap"
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(unicode), unicode),
    ]
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    path.write_bytes(
        body
        + b"xref\n0 7\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 7/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    )


def _points():
    import geopandas as gpd

    rows = {
        "id": [f"own/{i}" for i in range(40)],
        "name": [f"项目{i}" for i in range(40)],
        "status": ["在建", "已开通", "规划", "open"] * 10,
        "opened": ["2024-01-05", "2021", "", "2023-07"] * 10,
    }
    lon = [104.2 + i / 100 for i in range(40)]
    return gpd.GeoDataFrame(rows, geometry=gpd.points_from_xy(lon, [30.4] * 40), crs=4326)


def _vector(driver: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        frame = _points()
        if driver == "Parquet":
            frame.to_parquet(path, write_covering_bbox=True, schema_version="1.1.0")
        elif driver in ("CSV", "XLSX"):
            table = frame.drop(columns="geometry").assign(
                lon=frame.geometry.x, lat=frame.geometry.y
            )
            if driver == "CSV":
                table.to_csv(path, index=False, encoding="utf-8-sig")
            else:
                import pyogrio

                pyogrio.write_dataframe(table, path, driver="XLSX")
        else:
            frame.to_file(path, driver=driver, engine="pyogrio")

    return make


def _osm(path: Path) -> None:
    from geo.tables.door import load_tables

    points = load_tables().rail_points.query("line == 'rail/ziyang-line'")
    nodes = "".join(
        f'<node id="{i}" version="1" lon="{point.lon}" lat="{point.lat}"/>'
        for i, point in enumerate(points.itertuples(), 1)
    )
    refs = "".join(f'<nd ref="{i}"/>' for i in range(1, len(points) + 1))
    tags = '<tag k="railway" v="rail"/><tag k="name" v="资阳线"/>'
    path.write_text(
        f'<osm version="0.6">{nodes}<way id="7" version="1">{refs}{tags}</way></osm>', "utf-8"
    )


def _pbf(path: Path) -> None:
    import osmium

    plain = path.with_suffix(".plain.osm")
    _osm(plain)
    with osmium.SimpleWriter(str(path), overwrite=True) as writer:
        for thing in osmium.FileProcessor(str(plain)):
            writer.add(thing)


DOORS = (
    Door(".txt", _text, _read),
    Door(".gbk.txt", _gbk, _read),
    Door(".html", _html, _read),
    Door(".mhtml", _mhtml, _read),
    Door(".docx", _docx, _read),
    Door(".pdf", _pdf, _read),
    Door(".csv", _vector("CSV"), _near),
    Door(".xlsx", _vector("XLSX"), _near),
    Door(".geojson", _vector("GeoJSON"), _near),
    Door(".gpkg", _vector("GPKG"), _near),
    Door(".fgb", _vector("FlatGeobuf"), _near),
    Door(".kml", _vector("KML"), _near),
    Door(".shp", _vector("ESRI Shapefile"), _near),
    Door(".parquet", _vector("Parquet"), _near),
    Door(".osm", _osm, _align),
    Door(".osm.pbf", _pbf, _align),
)


# Damage


#: Where it happens and how much: a place and a length, both within the file.
Damage = Callable[[bytes, bytes, int, int, random.Random], bytes]

DAMAGES: dict[str, Damage] = {
    "cut": lambda x, other, at, more, chance: x[:at],
    "tail": lambda x, other, at, more, chance: x[at:],
    "flip": lambda x, other, at, more, chance: _flipped(x, 1, chance),
    "flips": lambda x, other, at, more, chance: _flipped(x, 20, chance),
    "zero": lambda x, other, at, more, chance: x[:at] + b"\0" * more + x[at + more :],
    "empty": lambda x, other, at, more, chance: chance.choice(_NOTHING),
    "double": lambda x, other, at, more, chance: x + x,
    "insert": lambda x, other, at, more, chance: x[:at] + chance.randbytes(more) + x[at:],
    "swap": lambda x, other, at, more, chance: x[at:] + x[:at],
    "mixed": lambda x, other, at, more, chance: x[:at] + other[-more:],
    "digits": lambda x, other, at, more, chance: re.sub(
        rb"\d+", lambda m: chance.choice([m.group(), b"9" * 30, b"-1", b"NaN"]), x
    ),
}
_NOTHING = (b"", b"\n", b"\0", b"\xef\xbb\xbf", b" " * 4096)


def damaged(content: bytes, other: bytes, chance: random.Random) -> tuple[str, bytes]:
    """Bytes of a file after some accident, and its name."""
    at, more = chance.randrange(len(content)), chance.randrange(1, max(2, len(content) // 4))
    how = chance.choice(sorted(DAMAGES))
    return how, DAMAGES[how](content, other, at, more, chance)


def _flipped(content: bytes, bits: int, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(bits):
        changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def inner(content: bytes, other: bytes, chance: random.Random) -> tuple[str, bytes]:
    """A container whose zip is sound and one of whose members is damaged."""
    source = Path(tempfile.mkstemp()[1])
    try:
        source.write_bytes(content)
        with zipfile.ZipFile(source) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        name = chance.choice(sorted(name for name in members if members[name]))
        how, members[name] = damaged(members[name], other, chance)
        with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, inside in members.items():
                archive.writestr(member, inside)
        return f"{how} of {name}", source.read_bytes()
    finally:
        source.unlink()


# Running


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    status: int
    seconds: float
    memory: int
    told: str

    @property
    def fault(self) -> str:
        """What is wrong with it; empty when nothing is."""
        if self.status not in (0, 1, 2):
            return f"ended with {self.status} after {self.seconds:.0f} s"
        if "Traceback" in self.told or "not foreseen" in self.told:
            return "an error that nobody foresaw"
        if self.status and not self.told.strip():
            return "nothing told"
        if self.memory > MEMORY:
            return f"{self.memory / 2**30:.1f} GiB"
        return ""


def run(command: list[str], folder: Path) -> Outcome:
    """Run a command in a forked process with limits."""
    told = folder / "told.txt"
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        status = 70
        try:
            with told.open("wb") as sink:
                os.dup2(sink.fileno(), 1)
                os.dup2(sink.fileno(), 2)
            # Where a test runner has put something else in their place.
            sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
            signal.alarm(SECONDS)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            from maps.cli import main

            status = main(command)
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 1
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    _, raw, used = os.wait4(child, 0)
    text = told.read_text("utf-8", errors="replace")
    return Outcome(
        os.waitstatus_to_exitcode(raw), time.monotonic() - started, used.ru_maxrss * 1024, text
    )


def cases(count: int, seed: int, folder: Path) -> Iterator[tuple[str, Outcome]]:
    """Damage `count` files, each kind in its turn, and run what reads them."""
    chance = random.Random(seed)
    samples: dict[str, dict[str, bytes]] = {}
    for door in DOORS:
        place = folder / f"sound-{len(samples)}"
        place.mkdir()
        door.make(place / f"sample{door.suffix}")
        sound = run(door.command(place / f"sample{door.suffix}", place), folder)
        if sound.status:
            raise AssertionError(f"a sound {door.suffix} is refused: {sound.told}")
        samples[door.suffix] = {
            path.name: path.read_bytes()
            for path in place.iterdir()
            if path.name.startswith("sample") and ".plain." not in path.name
        }
    for number in range(count):
        door = DOORS[number % len(DOORS)]
        other = chance.choice(list(samples.values()))
        where = folder / f"case-{number}"
        where.mkdir()
        files = samples[door.suffix]
        # A Shapefile is several files; any of them may be hurt.
        name = chance.choice(sorted(files)) if len(files) > 1 else f"sample{door.suffix}"
        stranger = next(iter(other.values()))
        hurt = inner if door.suffix in (".docx", ".xlsx") and chance.random() < 0.6 else damaged
        how, content = hurt(files[name], stranger, chance)
        for one, inside in files.items():
            (where / one).write_bytes(content if one == name else inside)
        outcome = run(door.command(where / f"sample{door.suffix}", where), where)
        yield f"{number}: {name} {how}", outcome


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--cases", type=int, default=600)
    asked.add_argument("--seed", type=int, default=2026)
    given = asked.parse_args()
    import pyogrio  # noqa: F401  # what each child would import again

    import layers.near.projects  # noqa: F401

    ends: Counter[int] = Counter()
    faults, slowest, largest = [], 0.0, 0
    with tempfile.TemporaryDirectory() as name:
        for what, outcome in cases(given.cases, given.seed, Path(name)):
            ends[outcome.status] += 1
            slowest, largest = max(slowest, outcome.seconds), max(largest, outcome.memory)
            if outcome.fault:
                faults.append(what)
                print(f"FAULT {what}: {outcome.fault}\n  {outcome.told.strip()[-400:]}", flush=True)
            if sum(ends.values()) % 50 == 0:
                print(f"{sum(ends.values())} of {given.cases}, {len(faults)} faults", flush=True)
    print(
        f"{given.cases} damaged files of {len(DOORS)} kinds: {len(faults)} faults; ended with "
        f"{json.dumps(dict(sorted(ends.items())))}; at most {slowest:.1f} s and "
        f"{largest / 2**20:.0f} MiB"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(main())
