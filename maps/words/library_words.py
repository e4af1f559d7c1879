"""Why a file cannot be read, as the libraries say it, in Chinese: English is the key.

They stand in brackets after our own sentence; what is not here stays as the library wrote it.
"""

from __future__ import annotations

__all__ = ["REASONS"]

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    # zipfile (.docx, .xlsx).
    "File is not a zip file": "不是 ZIP 压缩包",
    "Truncated file header": "压缩包不完整",
    "Bad magic number for central directory": "压缩包损坏",
    "Bad magic number for file header": "压缩包损坏",
    "Bad CRC-32 for file {}": "压缩包中 {} 损坏",
    "There is no item named {} in the archive": "压缩包中没有 {}",
    # XML inside them.
    "unclosed token: line {}, column {}": "XML 第 {} 行第 {} 列没有写完",
    "no element found: line {}, column {}": "XML 到第 {} 行第 {} 列就没有了",
    "mismatched tag: line {}, column {}": "XML 第 {} 行第 {} 列标签不配对",
    "syntax error: line {}, column {}": "XML 第 {} 行第 {} 列有误",
    "not well-formed (invalid token): line {}, column {}": "XML 第 {} 行第 {} 列有误",
    # pypdf.
    "Stream has ended unexpectedly": "文件不完整",
    "EOF marker not found": "没有结尾标记",
    "invalid pdf header: {}": "开头不是 PDF:{}",
    "Cannot read an empty file": "文件是空的",
    "startxref not found": "找不到交叉引用表",
    # csv.
    "unexpected end of data": "有引号没有配对",
    "',' expected after '\"'": "引号之后应为逗号",
    "';' expected after '\"'": "引号之后应为分号",
    "'\\t' expected after '\"'": "引号之后应为制表符",
    "field larger than field limit ({})": "单元格超过 {} 个字符",
    "line contains NUL": "含有空字符",
    # GDAL, osmium, Arrow.
    "{} not recognized as being in a supported file format.": "认不出文件格式",
    "Could not detect file format for filename {}.": "从文件名认不出格式",
    "Parquet file size is {} bytes": "文件只有 {} 字节",
    "Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file.":
        "不是 Parquet 文件,或已损坏",
}  # fmt: skip
