"""Spoiling a copy of the tables, one cell at a time."""

from __future__ import annotations

import csv


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def change(path, row, column, value):
    rows = rows_of(path)
    rows[row][rows[0].index(column)] = value
    write(path, rows)
