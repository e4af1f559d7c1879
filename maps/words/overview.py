"""The words of the pages: Chinese first, English beside it, by key."""

from __future__ import annotations

__all__ = ["WORDS", "word", "words_payload"]

from typing import Final

#: Key to (Chinese, English).
WORDS: Final[dict[str, tuple[str, str]]] = {
    "skip": ("跳到查询", "Skip to the search"),
    "panel": ("图集面板", "Atlas panel"),
    "kicker": ("成都都市圈 · 走廊图集", "Chengdu metropolitan area · Corridor Atlas"),
    "lang_button": ("EN", "中文"),
    "lang_label": ("EN: switch to English", "中文：切换到中文"),
    "to_dark": ("深色", "Dark"),
    "to_light": ("浅色", "Light"),
    "headline": (
        "{year}年：成德眉资已通{open}条铁路{metro}",
        "{year}: {open} rail lines open in Chengdu, Deyang, Meishan and Ziyang{metro}",
    ),
    "headline_metro": ("、{metro}条地铁", ", {metro} metro lines"),
    "headline_partly": ("（其中{partly}条部分通车）", " ({partly} of them in part)"),
    "headline_building": ("，共{building}条在建", "; {building} being built"),
    "headline_planned": ("，{planned}条待建", ", {planned} to come"),
    "headline_future": (
        "{year}年：按现有计划，成德眉资累计将有{open}条铁路{metro}开通",
        "{year}: by present plans {open} rail lines open in Chengdu, Deyang, Meishan and Ziyang"
        "{metro}",
    ),
    "standfirst": (
        "铁路、道路、毗邻地区、产业带与项目：五份文件点到的，注明在文件的哪一处；没有点到的，注明取自哪张表。"
        "点图上任何一处看依据。"
        "标题数的是线路：铁路含普速线与货运线，地铁只收18、19号线。",
        "Rail, roads, border areas, belts and projects: what five documents name, with the places "
        "in them; what they do not name, with the table it is from. Click anything on the map. "
        "The title counts lines: conventional and freight "
        "railways too, of the metro lines 18 and 19 only.",
    ),
    "search": ("搜索", "Search"),
    "search_hint": ("搜索：汉字、拼音、首字母、旧名、编号", "Search: name, pinyin, old name, code"),
    "search_none": ("没有找到", "Nothing found"),
    "year": ("年份", "Year"),
    "year_typed": ("键入年份", "Type a year"),
    "year_now": ("截至 {date}", "As of {date}"),
    "year_future": ("按现有计划", "By present plans"),
    "year_past": ("当年年底", "At the end of the year"),
    "year_past_undated": (
        "当年年底；{n}处日期不详，淡色显示",
        "Year's end; {n} undated, drawn faint",
    ),
    "bubble": ("此处 {n} 个项目", "{n} projects here"),
    "play": ("逐年播放", "Play year by year"),
    "pause": ("暂停", "Pause"),
    "status_filter": ("显示状态", "Show by status"),
    "named_only": ("只看五份文件点到的", "Only what the five documents name"),
    "compare": ("与另一年左右对比", "Compare side by side with"),
    "compare_year": ("对比年份", "Year to compare with"),
    "swipe": ("对比分界线", "Divider between the two years"),
    "near": ("区县附近的项目", "Projects near a district"),
    "near_district": ("区县", "District"),
    "near_km": ("半径", "Within"),
    "near_unit": ("单位", "Unit"),
    "near_status": ("项目状态", "Project status"),
    "near_kind": ("项目类别", "Kind of project"),
    "near_choose": ("选择，或点地图", "Choose, or click the map"),
    "near_hint": (
        "选一个区县，列出边界外多少公里以内的项目，界内或相接为 0。",
        "Choose a district: projects by distance from its boundary, 0 inside.",
    ),
    "near_found": (
        "{name}边界{km}{unit}内：{n}个项目",
        "{n} projects within {km} {unit} of {name}",
    ),
    "near_wrong": (
        "半径要填 0 或更大的数；下面仍是原来的结果。",
        "Expected a number of 0 or more; the list below is the one before.",
    ),
    "near_none": ("{name}边界{km}{unit}内没有项目", "No project within {km} {unit} of {name}"),
    "near_this": ("列出附近的项目", "List projects nearby"),
    "near_csv": ("下载附近结果 CSV", "Nearby results, CSV"),
    "any_status": ("全部状态", "Any status"),
    "any_kind": ("全部类别", "Any kind"),
    "unit_km": ("公里", "km"),
    "unit_min": ("分钟", "min"),
    "metre": ("米", "m"),
    "minutes": ("{n} 分钟", "{n} min"),
    "passengers": ("客运", "Passengers"),
    "passengers_no": ("不办理（或尚未开办）", "None, or not yet"),
    "inside": ("界内或相接", "inside or touching"),
    "layers": ("图层", "Layers"),
    "list_layer": ("列出{name}", "List: {name}"),
    "items": ("共 {n} 项", "{n} items"),
    "basemap": ("联网底图（打开后才联网）", "Online basemap (goes online only when on)"),
    "basemap_source": ("来源", "Source"),
    "tianditu": ("天地图（需自己的密钥）", "Tianditu (needs your own key)"),
    "basemap_key": ("天地图密钥", "Tianditu key"),
    "basemap_note": (
        "高德、腾讯、百度瓦片用 GCJ-02 或 BD-09 坐标，在此处偏 350–390 米，故不提供。",
        "Amap, Tencent and Baidu tiles are on GCJ-02 or BD-09, 350–390 m off here, so they are "
        "not offered.",
    ),
    "take": ("带走", "Take away"),
    "download_layer": ("要下载的图层", "Layer to download"),
    "download_geojson": ("下载 GeoJSON", "Download GeoJSON"),
    "download_csv": ("下载当前结果 CSV", "Current result, CSV"),
    "save_png": ("存为图片", "Save as PNG"),
    "print": ("打印", "Print"),
    "share_link": ("此视图的链接", "Link to this view"),
    "copy_link": ("复制链接", "Copy link"),
    "copied": ("已复制。", "Copied."),
    "copy_by_hand": ("已选中，按 Ctrl+C 复制。", "Selected: press Ctrl+C."),
    "legend": ("图例", "Legend"),
    "map": ("地图：方向键移动，加减键缩放", "Map: arrow keys move, plus and minus zoom"),
    "zoom_in": ("放大", "Zoom in"),
    "zoom_out": ("缩小", "Zoom out"),
    "close": ("关闭", "Close"),
    "sheet_more": ("展开面板", "Enlarge the panel"),
    "sheet_less": ("收起面板", "Shrink the panel"),
    "as_of": ("截至 {date}", "As of {date}"),
    "licence": ("程序 MIT 许可；数据许可逐表注明", "Program: MIT; data licences stated by table"),
    "portal": ("图集首页", "Atlas home"),
    # Panel about one feature
    "history": ("状态沿革", "Status over time"),
    "undated": ("日期不详", "undated"),
    "boundary": ("共同边界", "Shared boundary"),
    "shared": ("{a}—{b}：{km} 公里", "{a}–{b}: {km} km"),
    "no_border": ("{a}—{b}：两地不相邻，没有共同边界", "{a}–{b}: no shared boundary"),
    "crossings": (
        "跨界线路（{n}条，{spots}处跨界）",
        "Lines across ({n} lines, {spots} crossings)",
    ),
    "calls": ("车站（{n}）", "Stations ({n})"),
    "evidence": ("依据：文件中的 {n} 处", "Evidence: {n} places in the documents"),
    "no_evidence": (
        "五份文件没有点到；取自 {table}。",
        "Not named in the documents; from {table}.",
    ),
    "no_evidence_untold": (
        "五份文件没有点到；见数据来源。",
        "Not named in the documents; see the source.",
    ),
    "more_evidence": ("另有 {n} 处。", "{n} more."),
    "offsets": ("第 {start}–{end} 字", "characters {start}–{end}"),
    "trust": ("可信程度", "How sure"),
    "source_row": ("数据来源:", "Source of the row:"),
    "source_notes": ("{table}（点开看英文出处）", "{table}"),
    "also_here": ("此处还有", "Also here"),
    "confidence_high": (
        "可靠：有官方、测绘或多方一致的来源。",
        "High: official, surveyed or agreeing sources.",
    ),
    "confidence_medium": ("较可靠：有一处来源，未经复核。", "Medium: one source, not verified."),
    "confidence_low": (
        "存疑：凭二手资料或估计，请核实。",
        "Low: second-hand or estimated; please verify.",
    ),
    "alignment_surveyed": ("线形为测绘（OpenStreetMap）。", "Surveyed alignment (OpenStreetMap)."),
    "alignment_generalised": (
        "概略线形：沿 OpenStreetMap 路网推算，通常偏差不到几百米。",
        "Generalised: routed along OpenStreetMap's network, usually within a few hundred metres.",
    ),
    "alignment_km": ("（{km} 公里）", " ({km} km)"),
    "alignment_schematic": (
        "示意线形：按车站、互通点直连，不是真实走向。",
        "Schematic: straight between its stations or interchanges, not the true course.",
    ),
    "location_feature": ("位置取自所属要素，非项目本身。", "Placed on the feature it is about."),
    "location_districts": ("只知所在区县。", "Known by district only."),
    "location_none": ("没有来源给出位置，不上图。", "No source gives a position: not on the map."),
    "location_polygon": ("位置以范围表示。", "Shown by its extent."),
    # Status
    "status_open": ("已开通", "Open"),
    "status_expected": ("预计届时开通", "Expected open"),
    "status_construction": ("在建", "Under construction"),
    "status_approved": ("已批复", "Approved"),
    "status_planned": ("规划", "Planned"),
    "status_proposed": ("提出", "Proposed"),
    "status_absent": ("当年尚无", "Not yet"),
    "status_partly": ("{status} {km} / {whole} 公里", "{status}: {km} of {whole} km"),
    "status_undated": ("{status}（日期不详）", "{status} (undated)"),
    # Legend
    "stroke_construction": ("在建", "Under construction"),
    "stroke_planned": ("已批复、规划、提出", "Approved, planned, proposed"),
    "stroke_expected": ("预计届时开通", "Expected by then"),
    "line_surveyed": ("测绘线形", "Surveyed alignment"),
    "line_generalised": ("概略线形（沿路网推算）", "Generalised alignment"),
    "line_schematic": ("示意线形（站点直连）", "Schematic alignment"),
    "line_guess": ("走向存疑", "Course in doubt"),
    "faint": ("淡色：日期不详", "Faint: undated"),
    "hollow": ("空心：位置只到区县或要素", "Hollow: known by district or feature"),
    # Headings of tables to take along; in English those of the command line
    "csv_id": ("编号", "id"),
    "csv_name": ("名称", "name"),
    "csv_kind": ("类别", "kind"),
    "csv_status": ("状态", "status"),
    "csv_year": ("年份", "year"),
    "csv_near": ("查询区县", "near"),
    "csv_distance_m": ("距边界（米）", "distance_m"),
    "csv_minutes": ("门到门（分钟）", "minutes"),
    "csv_district": ("所在区县", "district"),
    "csv_lon": ("经度（WGS84）", "lon"),
    "csv_lat": ("纬度（WGS84）", "lat"),
    "csv_confidence": ("可信程度", "confidence"),
    "csv_documents": ("提及的文件", "documents"),
    "csv_sources": ("数据来源", "sources"),
    "csv_from": ("起点编号", "from"),
    "csv_from_name": ("起点", "from_name"),
    "csv_to": ("终点编号", "to"),
    "csv_to_name": ("终点", "to_name"),
    "csv_mode": ("方式", "mode"),
    "csv_in_vehicle_minutes": ("车上（分钟）", "in_vehicle_minutes"),
    "csv_km": ("路程（公里）", "km"),
    "csv_population_2020": ("终点常住人口（2020）", "population_2020"),
    "csv_pair": ("毗邻地区", "pair"),
    "csv_a": ("甲方编号", "a"),
    "csv_b": ("乙方编号", "b"),
    "csv_a_name": ("甲方", "a_name"),
    "csv_b_name": ("乙方", "b_name"),
    "csv_geodesic_km": ("直线（公里）", "geodesic_km"),
    "csv_detour": ("绕行系数", "detour"),
    "csv_reason": ("没有分钟的原因", "reason"),
    "csv_line": ("线路编号", "line"),
    "csv_opened": ("开通", "opened"),
    "csv_expected": ("预计开通", "expected"),
    "mode_rail": ("铁路", "Rail"),
    "mode_road": ("公路", "Road"),
    "mode_any": ("铁路或公路", "Rail or road"),
}


def words_payload() -> dict[str, dict[str, str]]:
    """Words by language, for the page's JavaScript."""
    return {
        "zh": {key: zh for key, (zh, _) in WORDS.items()},
        "en": {key: en for key, (_, en) in WORDS.items()},
    }


def word(key: str, **values: object) -> str:
    """A Chinese word with its values filled in."""
    return WORDS[key][0].format(**values)
