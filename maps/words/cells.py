"""What stands in the tables on a screen, and over them, in Chinese: English is the key.

Screens only: files and the formats that programs read are the same in either language.
"""

from __future__ import annotations

__all__ = ["CELLS", "COLUMNS", "CONTENTS", "GROUPS", "HEADINGS"]

from collections.abc import Mapping
from typing import Final

#: Headings of the tables on a screen.
HEADINGS: Final[Mapping[str, str]] = {
    "km": "公里", "name": "名称", "status": "状态", "kind": "类别", "district": "区县",
    "evidence": "依据", "id": "编号", "min": "分钟", "mode": "方式", "line": "线路",
    "from": "起点", "to": "终点", "place": "地方", "adcode": "代码", "lon": "经度", "lat": "纬度",
    "note": "说明", "rank": "名次", "opens": "开通", "basis": "依据", "minutes saved": "节省分钟",
    "people within 60 min": "60 分钟内人口", "most in": "受益最多", "layer": "图层",
    "title": "标题", "what": "内容", "features": "要素数", "built": "生成", "at": "位置",
    "amounts": "数额", "places": "地点", "value": "数值", "unit": "单位", "label": "说的是",
    "as_of": "截至", "started": "开工", "text": "原文", "date": "日期", "expected": "预计",
    "confidence": "可信度", "year": "年份", "minutes": "分钟", "in_vehicle_minutes": "车上分钟",
    "from_name": "起点名", "to_name": "终点名", "reason": "没有分钟的原因",
    "projects": "项目数", "field": "哪一项", "before": "原来", "after": "现在", "document": "文本",
    "start": "起", "end": "止", "main km": "主线公里", "all km": "全部公里", "track km": "轨道公里",
    "official": "公布公里", "of": "公布的是", "off": "相差", "schematic": "示意占", "alignment": "画法",
    "why": "原因", "by": "分组", "group": "组", "times": "对数", "answered": "有答案",
    "median": "误差中位数", "p90": "第90百分位", "bias": "偏差",
}  # fmt: skip

#: What stands in those tables, beside kinds of projects and places.
CELLS: Final[Mapping[str, str]] = {
    "open": "已开通", "construction": "在建", "approved": "已批复", "planned": "规划", "proposed": "提出",
    "not yet": "当年尚无",
    "rail": "铁路", "road": "公路", "any": "任选", "access": "市内接驳", "board": "进站候车", "alight": "出站",
    "walk": "步行换乘", "local": "地方道路", "city": "城市", "district": "区县", "station": "车站",
    # Kinds of mentions.
    "area": "功能区", "city_group": "城市组合", "region": "区域", "border_pair": "毗邻地区", "belt": "产业带",
    "axis": "轴带", "hub": "枢纽", "park": "园区", "project": "项目", "river": "河流",
    "organisation": "机构", "point": "坐标点",
    # Kinds of figures.
    "investment": "投资", "project_count": "项目数", "cooperation_count": "合作数", "target": "目标",
    "indicator": "指标", "gdp": "生产总值", "people": "人数",
}  # fmt: skip

#: What stands in single columns, where the same word could mean something else elsewhere.
COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    "confidence": {"high": "高", "medium": "中", "low": "低"},
    "basis": {"opened": "已开通", "expected": "预计", "undated": "日期不详"},
    "reason": {"no_way": "不通", "no_sensible_rail": "没有合理的铁路行程"},
    "what": {"adds": "增加", "repeats": "重复", "contradicts": "改变"},
    "field": {"status": "状态", "date": "日期", "expected": "预计", "members": "成员"},
    "of": {"main": "主线", "all": "全部", "service": "列车运行"},
    "by": {"all": "全部", "length": "时长", "years": "年份", "line": "线路", "memory": "凭记忆"},
    "alignment": {"surveyed": "测绘", "generalised": "概略", "schematic": "示意"},
}  # fmt: skip

#: Groups of known times, by what they look like.
GROUPS: Final[Mapping[str, str]] = {
    r"(\d+)-(\d+) min": r"\1–\2 分钟", r"(\d+)- min": r"\1 分钟以上", r"(\d{4})-": r"\1 年起",
    r"-(\d{4})": r"\1 年及以前", "memory": "凭记忆",
}  # fmt: skip

#: What each layer holds, by its title in English.
CONTENTS: Final[Mapping[str, str]] = {
    "Districts and counties": "区县的边界与驻地",
    "Cities": "文本点到的和线路两端的城市",
    "Functional areas": "新区、开发区等功能区",
    "Hubs and parks": "机场、铁路港、枢纽、园区",
    "Industry belts": "产业带与所含区县",
    "Stretches of rail lines": "铁路相邻控制点之间的各段",
    "Rail and metro lines": "铁路与地铁线路",
    "Stations": "车站",
    "Stretches of roads": "道路相邻控制点之间的各段",
    "Roads": "高速公路、快速路、国省干线",
    "Border-area pairs": "毗邻地区的共同边界",
    "Projects": "项目,一次提及一行",
    "Lines proposed in texts": "文本提到、表格没有的线路",
    "Places newly named in texts": "文本提到、表格没有的地方",
    "Connectivity by district": "各区县的出行分钟与可达人口",
}  # fmt: skip
