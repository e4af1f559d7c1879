"""Characters per second and F1 of the reader, beside JioNLP and cpca in the same run.

    python benchmarks/bench_reading.py [--documents DIR] [--rounds N]

The texts are the labelled passages of ``tests/fixtures/reading``, one by one and joined to
articles, and the ``.txt`` files of a folder: how many names stand in a text, and how long it is,
decides the speed of each tool. The others are only measured where they can be imported; nothing
is installed. They know cities and counties only, so all are compared on these: which of them a
text names. Times are the process's own, so that other work on the machine counts less.
"""

from __future__ import annotations

import argparse
import importlib
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.reading.reader import Reader
from geo.reading.text.documents import read_document
from geo.reading.use.scorer import Label, Score, add_document, read_labelled
from geo.tables.door import load_tables

FIXTURES = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "reading"
GROUP = 50
PLACES = ("city", "district")

WIDTH = 46

Passage = tuple[str, list[Label]]


@dataclass(frozen=True)
class Tool:
    """One way to read a text: what is timed, and the official names it gives."""

    name: str
    run: Callable[[str], object]
    names: Callable[[str], set[str]]


def main() -> None:
    arguments = parser().parse_args()
    passages = [
        (text, labels)
        for path in sorted(FIXTURES.glob("*.jsonl"))
        for _, text, labels in read_labelled(path)
    ]
    single = [text for text, _ in passages]
    corpora = {"passages": single, "articles": grouped(single)}
    if arguments.documents:
        paths = sorted(arguments.documents.glob("*.txt"))
        corpora["documents"] = [read_document(path) for path in paths]

    tables = load_tables()
    start = time.perf_counter()
    reader = Reader.from_tables(tables)
    print(f"start-up of the reader: {time.perf_counter() - start:.3f} s")
    score = Score()
    for number, (text, labels) in enumerate(passages):
        add_document(score, str(number), reader.read(text), labels)
    print(score.table(), "\n")

    tools = [Tool("this reader", reader.read, lambda text: places_of(reader, text)), *others()]
    print(f"\n{'F1 of the cities and counties a passage names':{WIDTH}}")
    for tool in tools:
        print(f"{tool.name:{WIDTH}} {set_f1(tool.names, passages):8.3f}")
    for name, texts in corpora.items():
        compare(name, texts, tools, arguments.rounds)


def compare(name: str, texts: list[str], tools: list[Tool], rounds: int) -> None:
    """Print how fast each tool reads these texts."""
    print(
        f"\n{f'{len(texts)} {name}, {sum(map(len, texts)):,} characters':{WIDTH}}"
        f" {'characters/s':>14} {'ours to theirs':>15}   best of {rounds} rounds"
    )
    speeds = measure(tools, texts, rounds)
    for tool, speed in zip(tools, speeds, strict=True):
        print(f"{tool.name:{WIDTH}} {speed:14,.0f} {speeds[0] / speed:14.1f}x")


def parser() -> argparse.ArgumentParser:
    found = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    found.add_argument("--documents", type=Path, help="folder with more texts")
    found.add_argument("--rounds", type=int, default=5)
    return found


def grouped(texts: Iterable[str]) -> list[str]:
    """Passages joined to texts of the length of an article."""
    whole = list(texts)
    return ["\n".join(whole[i : i + GROUP]) for i in range(0, len(whole), GROUP)]


def measure(tools: list[Tool], texts: list[str], rounds: int) -> list[float]:
    """Characters per second of each, taking turns so that all meet the same machine."""
    size = sum(map(len, texts))
    best = [0.0] * len(tools)
    for _ in range(rounds):
        for number, tool in enumerate(tools):
            start = time.process_time()
            for text in texts:
                tool.run(text)
            best[number] = max(best[number], size / (time.process_time() - start))
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


def others() -> list[Tool]:
    """The tools that are installed here, each in every use its documentation shows."""
    found: list[Tool] = []
    for module, uses in (("jionlp", jionlp_uses), ("cpca", cpca_uses)):
        try:
            library = importlib.import_module(module)
        except ImportError:
            print(f"{module} is not installed: not measured")
        else:
            found += uses(library)
    return found


def jionlp_uses(jionlp: Any) -> list[Tool]:
    """A whole news text at once, and one address (here: one sentence) at a time."""

    def whole(text: str) -> set[str]:
        found = jionlp.recognize_location(text)["domestic"] or []
        return {place[0]["county"] or place[0]["city"] or "" for place in found} - {""}

    def each(text: str) -> set[str]:
        found = [jionlp.parse_location(sentence) for sentence in sentences(text)]
        return {place["county"] or place["city"] or "" for place in found} - {""}

    return [
        Tool("JioNLP, recognize_location of a text", jionlp.recognize_location, whole),
        Tool("JioNLP, parse_location of each sentence", each, each),
    ]


def cpca_uses(cpca: Any) -> list[Tool]:
    """A whole text at once, one row per address (here: per sentence), a sentence at a time."""

    def whole(text: str) -> set[str]:
        try:
            return lowest(cpca.transform_text_with_addrs(text))
        except KeyError:
            return set()  # it fails where it finds nothing

    def each(text: str) -> set[str]:
        return lowest(cpca.transform(sentences(text)))

    def every(text: str) -> set[str]:
        return {name for sentence in sentences(text) for name in whole(sentence)}

    return [
        Tool("cpca, transform_text_with_addrs of a text", whole, whole),
        Tool("cpca, transform with a sentence per row", each, each),
        Tool("cpca, transform_text_with_addrs of a sentence", every, every),
    ]


def lowest(frame: Any) -> set[str]:
    """The county of each row of a cpca table, else the city."""
    rows = frame.to_dict("records")
    names = (row["区"] if isinstance(row["区"], str) and row["区"] else row["市"] for row in rows)
    return {name for name in names if isinstance(name, str) and name}


def sentences(text: str) -> list[str]:
    """The sentences of a text that hold anything."""
    return [part for part in re.split(r"[。！？；!?;\n]", text) if part.strip()]


if __name__ == "__main__":
    main()
