"""Words of the pages about travel (connectivity, border pairs): Chinese first, English beside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from maps.words import WORDS

#: Words of ``border-pairs.html`` by key: (Chinese, English).
BORDER_WORDS: Final[dict[str, tuple[str, str]]] = {
    "border_title": (
        "{n}对毗邻地区：共同边界{km}公里，{open}条线路跨界已通，{building}条在建",
        "{n} border-area pairs: {km} km of shared boundary, {open} lines across it open, "
        "{building} being built",
    ),
    "border_standfirst": (
        "文件点名的毗邻地区，逐对看：共同边界在哪里、多长，哪些铁路和公路跨过它，"
        "从一方驻地到另一方驻地现在要多久，到{later}年又要多久。",
        "The border areas the documents name, pair by pair: where the shared boundary runs and "
        "how long it is, which rail and road lines cross it, and how long it takes from seat to "
        "seat now and in {later}.",
    ),
    "border_summary": ("六对比较", "The pairs compared"),
    "border_pair": ("毗邻地区", "Pair"),
    "border_km": ("共同边界（公里）", "Shared boundary (km)"),
    "border_lines": ("跨界线路", "Lines across"),
    "border_best": ("{mode}驻地间最短（分钟）", "{mode}, seat to seat (min)"),
    "border_jump": ("跳到", "Jump to"),
    "border_map": (
        "{name}的共同边界与跨界线路图",
        "Map of the shared boundary of {name} and the lines across it",
    ),
    "border_zero": (
        "{names}两地不相邻，没有共同边界",
        "{names}: no shared boundary",
    ),
    "border_via": (
        "{area}没有自己的县界，按所在的{districts}计",
        "{area} has no boundary of its own and counts with {districts}",
    ),
    "border_sum": (
        "共同边界{km}公里；跨界线路已通{open}条，在建{building}条，规划{planned}条。",
        "{km} km of shared boundary; of the lines across it {open} are open, {building} being "
        "built, {planned} planned.",
    ),
    "border_segments": ("共同边界", "Shared boundary"),
    "border_crossings": ("跨界线路（{n}）", "Lines across ({n})"),
    "border_none": ("没有", "None"),
    "border_planned": ("规划（含已批复、提出）", "Planned, approved or proposed"),
    "border_opened": ("{date}开通", "opened {date}"),
    "border_expected": ("预计{date}", "expected {date}"),
    "border_undated": ("日期不详", "undated"),
    "border_travel": ("驻地到驻地", "Seat to seat"),
    "border_route": ("起讫", "Between"),
    "border_detour": ("绕行 {n}", "detour {n}"),
    "border_detour_note": (
        "分钟为门到门估算（不用时刻表）；绕行 = 路网公里 ÷ 直线公里。{later}年按各线自己的预计日期。",
        "Minutes are estimated door to door, without a timetable; detour = network over straight "
        "kilometres. {later} goes by each line's own expected date.",
    ),
    "border_no_way": ("到不了", "no way"),
    "border_straight": ("直线 {km} 公里", "{km} km straight"),
    "border_projects": (
        "附近的项目（距共同边界 {km} 公里内，{n}）",
        "Projects within {km} km ({n})",
    ),
    "border_more": ("再看 {n} 个", "{n} more"),
    "border_document": ("见{date}文件", "named in {date}"),
    "border_on": ("在边界上", "on the boundary"),
    "border_atlas": ("在总图上打开", "Open in the overview"),
    "border_csv_travel": ("下载行程 CSV", "Travel times, CSV"),
    "border_csv_crossings": ("下载跨界线路 CSV", "Lines across, CSV"),
    "border_seat": ("驻地", "Seat"),
    "border_mark": ("跨界处（编号见列表）", "Crossing, numbered as in the list"),
    "border_since": ("始于", "Since"),
    "border_cooperation": ("合作内容", "Cooperation"),
    "border_boundary_key": ("共同边界", "Shared boundary"),
    "border_back": ("回到顶部", "Back to top"),
    "rail": ("铁路", "Rail"),
    "road": ("公路", "Road"),
    "any": ("铁路或公路", "Rail or road"),
    "minute_unit": ("分钟", "min"),
    "skip_pairs": ("跳到六对毗邻地区", "Skip to the pairs"),
}


def words_of(own: dict[str, tuple[str, str]], base: Iterable[str]) -> dict[str, tuple[str, str]]:
    """A page's own words and the shared ones it uses.

    Parameters
    ----------
    own : mapping of str to (str, str)
    base : iterable of str
        Keys of :data:`maps.words.WORDS`, or their beginnings ending in ``_``.

    Raises
    ------
    KeyError
        For a key nobody defines.
    """
    shared: dict[str, tuple[str, str]] = {}
    for key in base:
        if key.endswith("_"):
            shared.update({k: pair for k, pair in WORDS.items() if k.startswith(key)})
        else:
            shared[key] = WORDS[key]
    return {**shared, **own}


def by_language(words: dict[str, tuple[str, str]]) -> dict[str, dict[str, str]]:
    """Words by language, for the page's JavaScript."""
    return {
        "zh": {key: zh for key, (zh, _) in words.items()},
        "en": {key: en for key, (_, en) in words.items()},
    }
