"""Words of the pages about travel (connectivity, border pairs): Chinese first, English beside."""

from __future__ import annotations

__all__ = ["BORDER_WORDS", "CONNECTIVITY_WORDS", "by_language", "words_of"]

from collections.abc import Iterable
from typing import Final

from maps.words.overview import WORDS

#: Words of ``border-pairs.html`` by key: (Chinese, English).
BORDER_WORDS: Final[dict[str, tuple[str, str]]] = {
    "border_title": (
        "{n}对毗邻地区：共同边界{km}公里，跨界的不同线路{open}条已通，{building}条在建",
        "{n} border-area pairs: {km} km of shared boundary, {open} lines across it open, "
        "{building} being built",
    ),
    "border_title_unpaired": (
        "{called}还没有毗邻地区：文件点名的，读了就列在这里",
        "No border area in {called} yet: those that documents name are listed once they are read",
    ),
    "border_summary_unpaired": ("比较", "Comparison"),
    "skip_pairs_unpaired": ("跳到毗邻地区", "Skip to the pairs"),
    "border_standfirst": (
        "文件点名的毗邻地区，逐对看：共同边界在哪里、多长，哪些铁路和公路跨过它，"
        "从一方驻地到另一方驻地现在要多久，到{later}年又要多久。",
        "The border areas the documents name, pair by pair: where the shared boundary runs and "
        "how long it is, which rail and road lines cross it, and how long it takes from seat to "
        "seat now and in {later}.",
    ),
    "border_summary": ("{all_pairs}对比较", "The pairs compared"),
    "border_pair": ("毗邻地区", "Pair"),
    "border_km": ("共同边界（公里）", "Shared boundary (km)"),
    "border_lines": ("跨界线路", "Lines across"),
    "border_best": ("{mode}驻地间最短（分钟）", "{mode}, seat to seat (min)"),
    "border_best_in": ("{mode}{year}（分钟）", "{mode} {year} (min)"),
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
    "border_crossings": (
        "跨界线路（{n}条，{spots}处跨界）",
        "Lines across ({n} {n|line|lines}, {spots} {spots|crossing|crossings})",
    ),
    "border_none": ("没有", "None"),
    "border_planned": ("规划（含已批复、提出）", "Planned, approved or proposed"),
    "border_opened": ("{date}开通", "opened {date}"),
    "border_expected": ("预计{date}", "expected {date}"),
    "border_undated": ("日期不详", "undated"),
    "border_travel": ("驻地到驻地", "Seat to seat"),
    "border_route": ("起讫", "Between"),
    "border_detour": ("绕行 {n}", "detour {n}"),
    "border_detour_note": (
        "分钟为门到门估算（不用时刻表，不含等下一班车的时间）；绕行 = 路网公里 ÷ 直线公里。"
        "往返车站的路比两站之间还远，或全程超过开车两倍时间的，不算铁路行程。"
        "{later}年按各线自己的预计日期。",
        "Minutes are estimated door to door, without a timetable and without waiting for the next "
        "train; detour = network over straight kilometres. Where one would travel farther to and "
        "from the stations than between them, or longer than two drives, there is no sensible "
        "rail journey. {later} goes by each line's own expected date.",
    ),
    "border_no_way": ("到不了", "not connected"),
    "border_no_sensible_rail": ("没有合理的铁路行程", "no sensible rail journey"),
    "reason_no_way": ("到不了", "not connected"),
    "reason_no_sensible_rail": ("没有合理的铁路行程", "no sensible rail journey"),
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
    "border_xlsx_travel": ("下载行程 Excel", "Travel times, Excel"),
    "border_xlsx_crossings": ("下载跨界线路 Excel", "Lines across, Excel"),
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
    "skip_pairs": ("跳到{all_pairs}对毗邻地区", "Skip to the pairs"),
}


#: Words of ``connectivity.html`` by key: (Chinese, English).
CONNECTIVITY_WORDS: Final[dict[str, tuple[str, str]]] = {
    "skip_from": ("跳到出发地", "Skip to the start"),
    "travel_standfirst": (
        "点一个区县，其余区县按门到门分钟着色；可换年份和交通方式，比较两年，看一次行程怎么走、"
        "哪条线最能省时间。",
        "Click a district and all others are coloured by minutes door to door. Change year and "
        "mode, compare two years, follow one journey, and see which line saves most.",
    ),
    "minutes_note": (
        "分钟为门到门估算：不用时刻表，由线路等级、车站、互通和市内道路推算；"
        "没有算等下一班车的时间，也没有算堵车；"
        "离车站远的驻地不算通铁路，没有查到直通列车的按换乘算；"
        "往返车站的路比两站之间还远，或全程超过开车两倍时间的，不算铁路行程；人口为2020年普查。{caveats}",
        "Minutes are estimated door to door, without a timetable, from line classes, stations, "
        "interchanges and local roads. Waiting for the next train is not in them, nor are traffic "
        "jams. A seat far from any station counts as one without trains; where no through train "
        "is known, one changes; where one would travel farther to and from the stations than "
        "between them, or longer than two drives, there is no sensible rail journey. People by "
        "the 2020 census.{caveats}",
    ),
    "ends": ("起点与终点", "Start and end"),
    "from": ("从", "From"),
    "to": ("到", "To"),
    "swap": ("对调起点和终点", "Swap start and end"),
    "from_mean": ("全部区县平均", "All, on average"),
    "to_choose": ("全部区县", "All districts"),
    "click_sets": ("点地图", "A click sets"),
    "click_from": ("定起点", "the start"),
    "click_to": ("定终点", "the end"),
    "mode": ("方式", "Mode"),
    "by_rail": ("坐铁路", "by rail"),
    "by_road": ("走公路", "by road"),
    "by_any": ("铁路公路任选", "by rail or road"),
    "travel_compare": ("与另一年比", "Compare"),
    "compare_none": ("不比", "No"),
    "compare_difference": ("看差别", "Difference"),
    "compare_side": ("并排", "Side by side"),
    "year_b": ("另一年", "Other year"),
    "year_past_undated": (
        "当年年底；{n}条线日期不详，年年计入",
        "Year's end; {n} undated lines count throughout",
    ),
    "title_mean": (
        "{year}年{mode}：居民去其他区县平均要{minutes}分钟",
        "{year}: {minutes} minutes to another district for the average resident, {mode}",
    ),
    "title_mean_uncounted": (
        "{year}年{mode}：从一个区县去另一个平均要{minutes}分钟",
        "{year}: {minutes} minutes between two districts on the mean, {mode}",
    ),
    "title_no_way": (
        "{year}年：各区县之间没有通路",
        "{year}: no district is connected with another",
    ),
    "people_uncounted": ("{n}个区县", "{n} {n|district|districts}"),
    "people_many_uncounted": ("{wan}万个区县", "{million} m districts"),
    "minutes_note_uncounted": (
        "分钟为门到门估算：不用时刻表，由线路等级、车站、互通和市内道路推算；"
        "离车站远的驻地不算通铁路，没有查到直通列车的按换乘算；没有分县人口，各区县同等计。{caveats}",
        "Minutes are estimated door to door, without a timetable, from line classes, stations, "
        "interchanges and local roads. A seat far from any station counts as one without trains; "
        "where no through train is known, one changes. No population by county is known: all "
        "districts count alike.{caveats}",
    ),
    "reach_empty_uncounted": (
        "选一个起点，这里列出能到的区县。",
        "Choose a start: districts within 30, 60 and 90 minutes.",
    ),
    "title_mean_compared": (
        "{mode}去其他区县，{yearB}年平均要{before}分钟，{year}年{minutes}分钟",
        "To another district {mode}: {before} minutes in {yearB}, {minutes} in {year}",
    ),
    "title_from": (
        "{year}年从{name}出发，{mode}一小时内可达{people}",
        "{year}: {people} within an hour of {name} {mode}",
    ),
    "title_from_compared": (
        "从{name}出发{mode}一小时内可达：{yearB}年{before}，{year}年{people}",
        "Within an hour of {name} {mode}: {before} in {yearB}, {people} in {year}",
    ),
    "title_gain": (
        "{line}（{year}年）让{name}去各地平均省{minutes}分钟，受益最多",
        "{line} ({year}) saves {name} most: {minutes} minutes on the mean",
    ),
    "title_gain_opened": (
        "{line}（{year}年）让{pairs}对区县由不通变通",
        "{line} ({year}) opens a way between {pairs} pairs of districts",
    ),
    "people": ("{n}人", "{n} people"),
    "people_many": ("{wan}万人", "{million} m people"),
    "minute_unit": ("分钟", "min"),
    "no_way": ("到不了", "not connected"),
    "no_sensible_rail": ("没有合理的铁路行程", "no sensible rail journey"),
    "not_by_rail": ("不宜坐铁路", "not by rail"),
    "or": ("，或", ", or "),
    "worth_note": (
        "往返车站的路比两站之间还远，或全程超过开车两倍的时间。",
        "One would travel farther to and from the stations than between them, or longer than "
        "two drives.",
    ),
    "reason_no_way": ("到不了", "not connected"),
    "reason_no_sensible_rail": ("没有合理的铁路行程", "no sensible rail journey"),
    "newly": ("新通", "new"),
    "start_here": ("出发地", "start"),
    "class_under": ("≤ {to} {unit}", "≤ {to} {unit}"),
    "class_between": ("{from}–{to} {unit}", "{from}–{to} {unit}"),
    "class_over": ("> {from} {unit}", "> {from} {unit}"),
    "faster_over": ("快 {from} {unit}以上", "≥ {from} {unit} faster"),
    "faster_between": ("快 {from}–{to} {unit}", "{from}–{to} {unit} faster"),
    "slower_between": ("慢 {from}–{to} {unit}", "{from}–{to} {unit} slower"),
    "slower_over": ("慢 {from} {unit}以上", "> {from} {unit} slower"),
    "no_change": ("不变", "no change"),
    "gain_none": ("几乎不变", "hardly any"),
    "legend_minutes": ("{year}年门到门分钟", "Minutes door to door, {year}"),
    "legend_mean": ("{year}年到其他区县的平均分钟", "Mean minutes to the others, {year}"),
    "legend_difference": ("{year}年比{yearB}年", "{year} against {yearB}"),
    "legend_gain": ("平均每次出行省下的分钟", "Minutes saved per trip on the mean"),
    "reach": ("30、60、90分钟能到哪里", "Within 30, 60 and 90 minutes"),
    "reach_empty": (
        "选一个起点，这里列出能到的区县和住在那里的人。",
        "Choose a start: districts within 30, 60 and 90 minutes, and the people living there.",
    ),
    "between": ("{from}–{to} 分钟", "{from}–{to} min"),
    "districts_none": ("只有本地", "here only"),
    "within": ("{n} 分钟内", "Within {n} min"),
    "districts_too": ("本地和{n}个区县", "here and {n} more"),
    "beyond": ("90 分钟以外：{n}个区县", "Beyond 90 minutes: {n} {n|district|districts}"),
    "then": ("{year}年 {n} 分钟", "{n} min in {year}"),
    "then_no_way": ("{year}年到不了", "not connected in {year}"),
    "then_no_sensible_rail": (
        "{year}年没有合理的铁路行程",
        "no sensible rail journey in {year}",
    ),
    "journey_more": ("其中乘车 {vehicle} 分钟 · {km} 公里", "{vehicle} min in vehicles · {km} km"),
    "leg_access": ("市内接驳", "local roads"),
    "leg_board": ("进站候车", "entering, waiting"),
    "leg_rail": ("乘车", "train"),
    "leg_alight": ("出站", "leaving the station"),
    "leg_walk": ("步行换乘", "walk"),
    "leg_road": ("驾车", "drive"),
    "leg_local": ("地方道路", "local roads"),
    "gains": ("哪条线最省时间", "Which line saves most"),
    "gains_note": (
        "有它与没有它相比，全部区县之间平均每次出行省下的分钟；未开通的线按开通当年计。点一条看谁受益。",
        "Mean minutes saved per trip over all districts, with the line against without it; lines "
        "still to come in the year they open. Click one to see who gains.",
    ),
    "gains_between": (
        "只列{from}年之后、{to}年及以前开通的线。点一条看谁受益。",
        "Only lines opened after {from} and up to {to}. Click one to see who gains.",
    ),
    "gains_more": ("其余{n}条", "{n} more"),
    "gain_clear": ("回到分钟图", "Back to minutes"),
    "gain_people": ("一小时圈多{people}", "{people} more within an hour"),
    "gain_opened": ("新通{n}对", "{n} {n|pair|pairs} newly connected"),
    "minutes_short": ("{n} 分钟", "{n} min"),
    "opens_in": ("{year}年", "{year}"),
    "download_csv": ("下载结果 CSV", "This answer, CSV"),
    "download_xlsx": ("下载结果 Excel", "This answer, Excel"),
    "twin_map": ("另一年的地图", "Map of the other year"),
}


def words_of(own: dict[str, tuple[str, str]], base: Iterable[str]) -> dict[str, tuple[str, str]]:
    """A page's own words and the shared ones it uses.

    Parameters
    ----------
    own : mapping of str to (str, str)
    base : iterable of str
        Keys of :data:`maps.words.overview.WORDS`, or their beginnings ending in ``_``.

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
