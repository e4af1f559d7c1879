"""Characters per second and F1 of the reader, beside JioNLP and cpca in the same run.

    python benchmarks/bench_reading.py [--documents DIR] [--rounds N]

The texts are the labelled passages of ``tests/fixtures/reading`` (and the ``.txt`` files of a
folder). The others are only measured where they can be imported; nothing is installed. They know
cities and counties only, so all are compared on these: which of them a text names.
"""

from __future__ import annotations

import argparse
import importlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from geo.reading.documents import read_document
from geo.reading.reader import Reader
from geo.reading.scorer import Label, Score, add_document, read_labelled
from geo.tables import load_tables

FIXTURES = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "reading"
GROUP = 50
PLACES = ("city", "district")

Passage = tuple[str, list[Label]]


def main() -> None:
    arguments = parser().parse_args()
    passages = [
        (text, labels)
        for path in sorted(FIXTURES.glob("*.jsonl"))
        for _, text, labels in read_labelled(path)
    ]
    texts = grouped(text for text, _ in passages)
    if arguments.documents:
        texts += [read_document(path) for path in sorted(arguments.documents.glob("*.txt"))]
    size = sum(map(len, texts))

    tables = load_tables()
    start = time.perf_counter()
    reader = Reader.from_tables(tables)
    print(f"start-up of the reader: {time.perf_counter() - start:.3f} s")
    print(f"{len(texts)} texts, {size:,} characters, best of {arguments.rounds} rounds\n")

    score = Score()
    for number, (text, labels) in enumerate(passages):
        add_document(score, str(number), reader.read(text), labels)
    print(score.table(), "\n")

    tools: dict[str, tuple[Callable[[str], object], Callable[[str], set[str]]]] = {
        "this reader": (reader.read, lambda text: places_of(reader, text))
    }
    tools |= others()
    speeds = measure({name: run for name, (run, _) in tools.items()}, texts, arguments.rounds)
    print(f"{'':12} {'characters/s':>14} {'ratio':>8} {'F1 of cities and counties named':>34}")
    for name, (_, names) in tools.items():
        ratio = speeds["this reader"] / speeds[name]
        print(f"{name:12} {speeds[name]:14,.0f} {ratio:7.1f}x {set_f1(names, passages):34.3f}")


def parser() -> argparse.ArgumentParser:
    found = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    found.add_argument("--documents", type=Path, help="folder with more texts")
    found.add_argument("--rounds", type=int, default=5)
    return found


def grouped(texts: Iterable[str]) -> list[str]:
    """Passages joined to texts of the length of an article."""
    whole = list(texts)
    return ["\n".join(whole[i : i + GROUP]) for i in range(0, len(whole), GROUP)]


def measure(
    tools: dict[str, Callable[[str], object]], texts: list[str], rounds: int
) -> dict[str, float]:
    """Characters per second of each, taking turns so that all meet the same machine."""
    size = sum(map(len, texts))
    best = dict.fromkeys(tools, 0.0)
    for _ in range(rounds):
        for name, run in tools.items():
            start = time.perf_counter()
            for text in texts:
                run(text)
            best[name] = max(best[name], size / (time.perf_counter() - start))
    return best


def places_of(reader: Reader, text: str) -> set[str]:
    return {mention.name for mention in reader.read(text) if mention.kind in PLACES}


def set_f1(names: Callable[[str], set[str]], passages: list[Passage]) -> float:
    """F1 of the official names of the cities and counties each passage names."""
    right = missed = false = 0
    for text, labels in passages:
        wanted = {x.name for x in labels if x.required and x.kinds[0] in PLACES}
        allowed = wanted | {x.name for x in labels}
        found = names(text)
        right += len(wanted & found)
        missed += len(wanted - found)
        false += len(found - allowed)
    return 2 * right / (2 * right + missed + false)


def others() -> dict[str, tuple[Callable[[str], object], Callable[[str], set[str]]]]:
    """The tools that are installed here."""
    found: dict[str, tuple[Callable[[str], object], Callable[[str], set[str]]]] = {}
    try:
        jionlp = importlib.import_module("jionlp")
    except ImportError:
        print("JioNLP is not installed: not measured")
    else:
        found["JioNLP"] = (jionlp.recognize_location, lambda text: jionlp_names(jionlp, text))
    try:
        cpca = importlib.import_module("cpca")
    except ImportError:
        print("cpca is not installed: not measured")
    else:
        found["cpca"] = (cpca.transform_text_with_addrs, lambda text: cpca_names(cpca, text))
    return found


def jionlp_names(jionlp: object, text: str) -> set[str]:
    found = jionlp.recognize_location(text)["domestic"] or []  # type: ignore[attr-defined]
    return {place[0]["county"] or place[0]["city"] or "" for place in found} - {""}


def cpca_names(cpca: object, text: str) -> set[str]:
    try:
        rows = cpca.transform_text_with_addrs(text).to_dict("records")  # type: ignore[attr-defined]
    except KeyError:
        return set()  # it fails where it finds nothing
    names = (row["区"] if isinstance(row["区"], str) and row["区"] else row["市"] for row in rows)
    return {name for name in names if isinstance(name, str) and name}


if __name__ == "__main__":
    main()
