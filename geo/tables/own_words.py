"""What people write in their own lists: headings, datums, statuses and dates, and what is meant.

Only words that mean one thing are here. Whatever is not is told as it stands, never guessed.
"""

from __future__ import annotations

__all__ = ["HEADINGS", "STATUS_WORDS", "date", "datum", "heading", "number", "status"]

import datetime
import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from geo.dates.cells import date_parts
from geo.dates.statuses import STATUSES

#: Our column for what a heading says, once its unit in brackets and its case are gone.
HEADINGS: Final[Mapping[str, str]] = {
    "编号": "id", "序号": "id", "项目编号": "id", "项目编码": "id", "项目代码": "id",
    "名称": "name", "项目名称": "name", "项目名": "name", "title": "name",
    "经度": "lon", "东经": "lon", "longitude": "lon", "lng": "lon", "long": "lon", "x": "lon",
    "纬度": "lat", "北纬": "lat", "latitude": "lat", "y": "lat",
    "坐标系": "datum", "坐标系统": "datum", "坐标类型": "datum", "crs": "datum",
    "类别": "kind", "类型": "kind", "项目类型": "kind", "type": "kind",
    "状态": "status", "项目状态": "status", "建设状态": "status",
    "区县": "district", "所在区县": "district", "区(市)县": "district",
    "开通时间": "opened", "建成时间": "opened", "竣工时间": "opened",
    "预计开通": "expected", "预计建成": "expected", "计划建成": "expected", "预计开通时间": "expected",
    "预计建成时间": "expected", "计划建成时间": "expected",
}  # fmt: skip

#: Names of the three datums by what is left of them in small letters without marks.
_DATUM_NAMES: Final[Mapping[str, str]] = {
    "wgs84": "WGS84", "wgs1984": "WGS84", "gps": "WGS84", "epsg4326": "WGS84", "4326": "WGS84",
    "crs84": "WGS84", "ogccrs84": "WGS84", "地球坐标系": "WGS84", "大地坐标系": "WGS84",
    # CGCS2000 and WGS 84 differ by centimetres.
    "cgcs2000": "WGS84", "epsg4490": "WGS84", "4490": "WGS84", "国家2000": "WGS84",
    "2000国家大地坐标系": "WGS84", "国家2000坐标系": "WGS84",
    "gcj02": "GCJ02", "gcj2": "GCJ02", "gcj": "GCJ02", "火星": "GCJ02", "火星坐标": "GCJ02",
    "火星坐标系": "GCJ02", "国测局": "GCJ02", "国测局坐标系": "GCJ02", "高德": "GCJ02",
    "高德坐标": "GCJ02", "高德坐标系": "GCJ02", "高德地图": "GCJ02", "amap": "GCJ02",
    "腾讯": "GCJ02", "腾讯地图": "GCJ02", "腾讯坐标系": "GCJ02",
    "bd09": "BD09", "bd9": "BD09", "bd09ll": "BD09", "百度": "BD09", "百度坐标": "BD09",
    "百度坐标系": "BD09", "百度地图": "BD09", "baidu": "BD09",
}  # fmt: skip

#: Our status for the words that mean it.
STATUS_WORDS: Final[Mapping[str, str]] = {
    "已开通": "open", "开通": "open", "已建成": "open", "建成": "open", "已通车": "open",
    "通车": "open", "已运营": "open", "运营": "open", "已投运": "open", "投运": "open",
    "在建": "construction", "建设中": "construction", "施工中": "construction",
    "已批复": "approved", "批复": "approved", "已核准": "approved",
    "规划": "planned", "规划中": "planned", "提出": "proposed", "拟建": "proposed",
}  # fmt: skip

_UNIT = re.compile(r"\s*\((?:°|度|degrees?|deg|dd|十进制|wgs-?84)\)$")
_DATE = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日号]?")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$")
#: A spreadsheet's days since 1899-12-30 (1900 counted as a leap year): 1954 to 2119.
_SERIAL = re.compile(r"([2-7]\d{4})(?:\.0+)?")
_SERIAL_ZERO: Final = datetime.date(1899, 12, 30)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)


def heading(cell: str) -> str:
    """Our name of a column, or the heading as it stands."""
    plain = _UNIT.sub("", _plain(cell))
    return HEADINGS.get(plain, plain if plain in _OWN else cell.strip())


#: Our own names, which may be written in capitals.
_OWN: Final = frozenset((*HEADINGS.values(), "evidence"))


def datum(cell: str) -> str | None:
    """``WGS84``, ``GCJ02`` or ``BD09``; None when the cell says none of them."""
    return _DATUM_NAMES.get(re.sub(r"[\s\-_:/()]", "", _plain(cell)))


def status(cell: str) -> str | None:
    """One of our statuses; None when the cell says none of them."""
    plain = _plain(cell)
    return plain if plain in STATUSES else STATUS_WORDS.get(plain)


def date(cell: str) -> str | None:
    """A date as the tables write it (``2024``, ``2024-01``, ``2024-01-05``); None for no date."""
    plain = _TIME.sub("", _plain(cell))
    serial = _SERIAL.fullmatch(plain)
    if serial:
        return (_SERIAL_ZERO + datetime.timedelta(days=int(serial.group(1)))).isoformat()
    match = _DATE.fullmatch(plain.removesuffix(".0"))
    if match is None:
        return None
    iso = "-".join(part.zfill(2) for part in match.groups() if part is not None)
    return iso if date_parts(iso) else None


def number(cell: str, *, decimal_comma: bool = False) -> float | None:
    """A number; None when the cell is none."""
    plain = _plain(cell).removesuffix("°")
    if decimal_comma and plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    return float(plain) if _NUMBER.fullmatch(plain) else None


def _plain(cell: str) -> str:
    """Half-width, in small letters, without spaces around: what Chinese keyboards type."""
    return unicodedata.normalize("NFKC", cell).strip().lower()
