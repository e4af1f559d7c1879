"""The symbols of projects, and what each kind of project is called: known without any layer."""

from __future__ import annotations

__all__ = ["PROJECT_SIGNS"]

from collections.abc import Mapping
from typing import Final

from layers.looks import Sign


def _project(zh: str, en: str, role: str, shape: str, kinds: dict[str, tuple[str, str]]) -> Sign:
    """Projects that share a symbol: told by shape first, colour second."""
    return Sign(zh=zh, en=en, color=f"project_{role}", shape=shape, size=11, label_zoom=10.6,
                label_rank=9, label_size=10.5, label_gap=9, label_color="ink", kinds=kinds)  # fmt: skip


PROJECT_SIGNS: Final[Mapping[str, Sign]] = {
    "transport": _project("交通项目", "Transport", "transport", "pill", {
        "rail": ("轨道交通", "Rail"), "road": ("道路", "Road"), "hub": ("枢纽", "Hub")}),
    "industry": _project("产业项目", "Industry", "industry", "square", {
        "belt": ("产业带", "Industry belt"), "park": ("园区", "Park"),
        "project_batch": ("项目批次", "Batch of projects")}),
    "science": _project("科创平台", "Science and platforms", "science", "diamond", {
        "platform": ("平台", "Platform")}),
    "ecology": _project("生态环保", "Ecology", "ecology", "triangle", {
        "river_eco": ("生态", "Ecology")}),
    "service": _project("公共服务", "Public services", "service", "cross", {
        "service": ("公共服务", "Public service"), "facility": ("设施", "Facility")}),
    "zone": _project("功能区、合作区", "Zones and border areas", "zone", "hexagon", {
        "axis_or_zone": ("轴、区", "Axis or zone"), "new_area": ("新区", "New area"),
        "border_pair": ("毗邻地区", "Border area")}),
    "plan": _project("规划与机制", "Plans and mechanisms", "plan", "flag", {
        "plan": ("规划", "Plan"), "cooperation": ("合作", "Cooperation"),
        "programme": ("行动", "Programme")}),
    "other": _project("其他项目", "Other", "other", "circle", {}),
}  # fmt: skip
