"""Words of the portal by key: (Chinese, English)."""

from __future__ import annotations

__all__ = ["PORTAL_WORDS"]

from typing import Final

PORTAL_WORDS: Final[dict[str, tuple[str, str]]] = {
    "maps": ("地图", "Maps"),
    "figures": ("文件里的数字", "Numbers in the documents"),
    "documents": ("文件提到了什么", "What the documents name"),
    "districts_only": ("只知所在区县：", "Known by district only:"),
    "mentions": ("提及", "Mentions"),
    "features": ("要素", "Features"),
    "what_it_names": ("展开：点名称在图上打开", "Show: a name opens on the map"),
    "nothing": ("没有可上图的内容。", "Nothing to map."),
    "unplaced": ("没有上图的名称", "Names not on the map"),
    "unplaced_why": (
        "没有来源给出位置的，保留为一行并说明原因，不画成点。",
        "What no source places stays a row with its reason; it is never drawn as a point.",
    ),
    "unplaced_show": ("展开名单", "Show the list"),
    "layer": ("图层", "Layer"),
    "name": ("名称", "Name"),
    "reason": ("原因", "Reason"),
    "layers": ("图层与下载", "Layers and downloads"),
    "count": ("项数", "Features"),
    "placed": ("有位置", "Placed"),
    "files": ("文件", "Files"),
    "built": ("建成了什么", "What was built"),
    "standfirst": (
        "这组地图不用联网：解压后双击即可打开，可以整个文件夹转发。"
        "{all_files}点到的，在“文件提到了什么”里列出；其余取自数据表，点开时注明是哪张表。"
        "标题数的是穿过{own_cities}的线路：{all_lines}。",
        "These maps need no network: open them from the folder, forward the folder as it is. What "
        "the {all_files} name is listed below; the rest is from tables, and each says which. The "
        "title counts lines in {own_cities}: {all_lines}.",
    ),
    "standfirst_without": (
        "这组地图不用联网：解压后双击即可打开，可以整个文件夹转发。"
        "还没有读过文件；各项取自数据表，点开时注明是哪张表。"
        "标题数的是穿过{own_cities}的线路：{all_lines}。",
        "These maps need no network: open them from the folder, forward the folder as it is. No "
        "document has been read yet; all is from tables, and each says which. The title counts lines "
        "in {own_cities}: {all_lines}.",
    ),
    "figures_without": ("文件里的数字：还没有读过文件", "Numbers in the documents: none read yet"),
    "documents_without": (
        "文件提到了什么：还没有读过文件",
        "What the documents name: none read yet",
    ),
    "count_rail": ("铁路线", "Railways"),
    "count_metro": ("地铁线", "Metro lines"),
    "count_roads": ("道路", "Roads"),
    "placed_by": ("加一行即可上图：", "A row would place it:"),
    "unknown_name": ("文本新提到，表格里没有：", "New in the text, in no table:"),
    "news": ("新文本带来什么", "What the texts bring"),
    "news_what": ("变化", "Change"),
    "news_adds": ("新增", "New"),
    "news_contradicts": ("与已知不同", "Differs"),
    "news_repeats": ("与已知一致", "As known"),
    "news_status": ("状态", "Status"),
    "news_date": ("日期", "Date"),
    "kind_axis": ("轴带与试点", "Axis or zone"),
    "kind_belt": ("产业带", "Industry belt"),
    "kind_border_pair": ("毗邻地区", "Border-area pair"),
    "kind_rail": ("铁路", "Rail"),
    "kind_road": ("道路", "Road"),
}
