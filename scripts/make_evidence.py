"""Make ``evidence.csv``: where the documents name each feature of the atlas.

The reader finds the names in the documents that ``documents.csv`` lists::

    python scripts/make_evidence.py DOCUMENTS --data data

A row says *which* feature is named, *where* in the raw file (``str`` offsets) and how the text
governs it; no sentence of a document is copied. Projects stand where ``projects.csv`` says. The
features must stand in the other tables of ``--data`` already: run this last.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from geo.reading.reader import Reader
from geo.reading.use.evidence import make_evidence
from geo.tables.door import load_tables
from geo.tables.folder import data_folder


def main() -> None:
    """Read the documents and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", type=Path, help="folder with the documents")
    parser.add_argument("--data", type=Path, help="folder with the tables")
    arguments = parser.parse_args()
    tables = load_tables(arguments.data)
    frame = make_evidence(arguments.documents, tables, Reader.from_tables(tables))
    path = (arguments.data or data_folder()) / "evidence.csv"
    frame.to_csv(path, index=False, lineterminator="\n")
    print(f"{path}: {len(frame)} rows, {frame['feature'].nunique()} features")


if __name__ == "__main__":
    main()
