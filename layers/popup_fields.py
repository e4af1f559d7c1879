"""Columns a reader is shown when a feature is opened: in which words, and in which unit.

A layer lists its own (:attr:`layers.looks.Look.facts`), by column where it is one of
:data:`FACTS`. A column no layer lists is not shown: a page gives facts in words, not a table dump.
"""

from __future__ import annotations

__all__ = ["FACTS", "Fact"]

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Fact:
    """A column a reader is shown.

    Attributes
    ----------
    column : str
        Name in the layer.
    zh, en : str
        What it is called.
    form : {"text", "list", "number", "date", "ids", "year"}
        How it is written; ``ids`` are joined by ``|`` and become names that can be opened.
    unit_zh, unit_en : str
        Written after a number.
    """

    column: str
    zh: str
    en: str
    form: str = "text"
    unit_zh: str = ""
    unit_en: str = ""


FACTS: Final = (
    Fact("codes", "编号", "Route number", "list"),
    Fact("speed_kmh", "设计速度", "Design speed", "number", "公里/小时", "km/h"),
    Fact("length_km", "里程", "Length", "number", "公里", "km"),
    Fact("drawn_km", "图上长度", "Length as drawn", "number", "公里", "km"),
    Fact("approved", "批复", "Approved", "date"),
    Fact("started", "开工", "Construction began", "date"),
    Fact("start_expected", "预计开工", "Construction to begin", "date"),
    Fact("opened", "开通", "Opened", "date"),
    Fact("expected", "预计开通", "Expected", "date"),
    Fact("since", "始于", "Since", "date"),
    Fact("investment", "投资", "Investment"),
    Fact("adcode", "行政区划代码", "Division code"),
    Fact("parent", "所属", "Part of", "ids"),
    Fact("former_parent", "原属", "Formerly part of", "ids"),
    Fact("parent_since", "改属时间", "Part of it since", "date"),
    Fact("population", "常住人口(2020)", "Population (2020)", "number", "人", ""),
    Fact("population_2020", "常住人口(2020)", "Population (2020)", "number", "人", ""),
    Fact("area_km2", "面积", "Area", "number", "平方公里", "km²"),
    Fact("shared_km", "共同边界", "Shared boundary", "number", "公里", "km"),
    Fact("members", "成员", "Members", "ids"),
    Fact("anchors", "支点", "Anchors", "ids"),
    Fact("role", "定位", "Role"),
    Fact("cooperation", "合作内容", "Cooperation"),
    Fact("crossings_text", "跨界线路", "Crossings"),
    Fact("no_border", "不相邻", "No shared boundary"),
    Fact("lines", "线路", "Lines", "ids"),
    Fact("places", "涉及城市", "Cities", "ids"),
    Fact("districts", "涉及区县", "Districts", "ids"),
    Fact("feature", "所属要素", "About", "ids"),
    Fact("aliases", "别名", "Also called", "list"),
    Fact("former_names", "曾用名", "Formerly", "list"),
    Fact("snapshot", "线形快照日期", "Alignment snapshot", "list"),
    Fact("location_note", "位置说明", "Location"),
    Fact("note", "说明", "Note"),
)
