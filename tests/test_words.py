"""The tables of words at the door: checked, and the packaged ones where a folder has none."""

from __future__ import annotations

import pytest

from damage import change, rows_of, write
from geo.errors import DataError
from geo.reading.reader import Reader
from geo.tables.door import check_tables, load_tables, load_words, table_files
from geo.tables.families.words import WORD_TABLES


def told(folder) -> list[tuple[str, str | None]]:
    return [(fault.file, fault.column) for fault in check_tables(folder)]


@pytest.mark.parametrize(
    ("name", "column", "value"),
    [
        ("tails", "shape", "motorway"),
        ("status", "cue", "通车("),
        ("ends", "then", ""),
        ("letters", "letter", "成都"),
        ("former_counties", "adcode", "五一"),
    ],
)
def test_a_spoilt_cell_is_named(data_copy, name, column, value):
    file = WORD_TABLES[name].file
    change(data_copy / file, 1, column, value)
    assert (file, column) in told(data_copy)
    with pytest.raises(DataError, match=file):
        load_words(data_copy).rows(name)


def test_rows_stand_in_order_and_once(data_copy):
    path = data_copy / "reading_joins.csv"
    header, first, second, *rest = rows_of(path)
    write(path, [header, second, first, first, *rest])
    faults = [str(fault) for fault in check_tables(data_copy)]
    assert any("expected rows in order" in fault for fault in faults)
    assert any("duplicate" in fault for fault in faults)


def test_a_missing_column_is_named(data_copy):
    path = data_copy / "reading_parts.csv"
    write(path, [row[:1] for row in rows_of(path)])
    assert told(data_copy) == [("reading_parts.csv", None)]


def test_a_folder_may_have_no_words(data_copy):
    for table in WORD_TABLES.values():
        (data_copy / table.file).unlink()
    assert not check_tables(data_copy)
    assert load_words(data_copy).rows("joins") == load_words().rows("joins")
    assert all(path.is_file() for path in table_files(data_copy))


def test_a_folder_of_its_own_words_is_read(data_copy):
    path = data_copy / "reading_tails.csv"
    write(path, [row for row in rows_of(path) if row[0] != "大道"])
    text = "蓝星大道开工"
    assert [m.text for m in Reader.from_tables(load_tables()).read(text)] == ["蓝星大道"]
    assert not Reader.from_tables(load_tables(data_copy)).read(text)
