"""Offices, companies, schools, newspapers: a place inside one is no mention of its own."""

from __future__ import annotations

from typing import Final

from geo.reading.found import Block, Found
from geo.reading.lexicon import (
    CLOSE,
    GROUP,
    KNOWN,
    OPEN,
    ORG,
    PART,
    PLACE,
    PLAIN,
    RIVER,
    SEP,
    STOP,
    TAIL,
    WORD,
)

_REACH: Final = 30
#: Words that are verbs elsewhere and parts of names here.
_ALLOWED: Final = frozenset(
    "发展 建设 规划 投资 服务 运营 运行 交通 开发 管理 保护 治理 勘察 设计 施工 运输 合作 开放 工程 项目 "
    "中心 研究 国家 电气化 教育 城市道路 组织 政策 监督 监管 审批 检查 储备 招商 促进 保障 推广 供应 平台 重点 "
    "市级 县级 省级 轨道交通建设 协作 网络 资源 货运 客运 街道 镇 乡 村 社区 协调 第一 宣传 学习 单位 部门 公交 线路".split()
)
_OFFICES: Final = frozenset({"管委会", "管理委员会", "党工委"})
_THROUGH: Final = frozenset((WORD, PLAIN, RIVER, TAIL, PART, ORG, GROUP))


def read_organisation(block: Block, index: int) -> Found | None:
    """The organisation that ends with token `index`, when its name holds a place.

    A functional area before 管委会 or 党工委 stays a mention; there is no organisation then.
    """
    tokens = block.tokens
    starts, ends, terms, text = tokens.starts, tokens.ends, tokens.terms, tokens.text
    edge = starts[index]
    if terms[index].text in _OFFICES:
        before = block.ends.get(edge)
        if before is not None and before.kind in ("area", "park", "axis"):
            return None
    at, first = index - 1, -1
    while at >= 0 and starts[index] - starts[at] <= _REACH:
        if ends[at] < edge and (edge - ends[at] > 12 or not text[ends[at] : edge].isalnum()):
            break
        if ends[at] < edge and first >= 0:
            break  # unknown characters before the place are not the organisation's
        term = terms[at]
        role = term.role
        if role == PLACE and first >= 0 and not (term.full and term.text[-1] in "省市州"):
            break
        if role == PLACE or (
            role == KNOWN and term.kind in ("region", "area", "park", "hub", "rail", "road")
        ):
            first = at
        elif role == GROUP:
            first = at
        elif role == SEP:
            if term.text not in ("和", "与") or first >= 0:
                break
        elif role in (STOP, OPEN, CLOSE):
            if (
                role == STOP
                and term.text in ("推进", "推动")
                and terms[index].text.startswith("领导小组")
            ):
                pass
            elif role == STOP and term.text in _ALLOWED:
                if first >= 0:
                    break
            elif role == STOP or not _in_brackets(block, at):
                break
        elif role not in _THROUGH or (first >= 0 and role in (TAIL, PART, ORG, PLAIN)):
            break
        edge = starts[at]
        at -= 1
    if first < 0:
        return None
    item = Found(starts[first], ends[index], "organisation", confidence="medium")
    return block.add(item)


def _in_brackets(block: Block, at: int) -> bool:
    """中国(绵阳)…: a bracket that is part of a name is short."""
    return block.tokens.terms[at].text in "（()）"
