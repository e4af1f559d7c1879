"""The words of the command line: Chinese beside English, chosen by ``--lang`` or the locale.

English is the key, as in gettext: what has no Chinese here is said in English. Formats that
programs read (JSON, CSV, files) are the same in either language.
"""

from __future__ import annotations

__all__ = [
    "HELP",
    "SENTENCES",
    "language_of",
    "said",
    "said_cell",
    "said_error",
    "said_kind",
    "said_pair",
    "speaking",
]

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Final

from geo.errors import AmbiguousError, NotFoundError
from maps.words.cells import CELLS, COLUMNS, CONTENTS, GROUPS

_LANGUAGE: ContextVar[str] = ContextVar("language", default="en")

#: Help of commands and options.
HELP: Final[Mapping[str, str]] = {
    "Texts on a metropolitan area to layers, layers to offline maps, and answers.":
        "都市圈的文本:读成图层,画成离线地图,回答问题。",
    "tables for other Chinese cities: a folder that --data takes":
        "为别的中国城市做一套数据表:--data 读的文件夹",
    "tell how many trains a day run between the stations, where a source counted them":
        "说出两站之间一天有多少趟车(有来源数过的)",
    "what it is called: 西安都市圈, 长株潭, …": "叫什么:西安都市圈、长株潭……",
    "its cities or counties (default: those of the official metropolitan area NAME)":
        "有哪些城市或区县(默认:同名官方都市圈的)",
    "folder to make (default: NAME)": "要建的文件夹(默认:与名称相同)",
    "Start with: corridors build": "先运行:corridors build",
    "show this help message and exit": "显示本说明后退出",
    "show the version and exit": "显示版本后退出",
    "regenerate layers and maps: only what its inputs changed": "生成图层和地图:只做输入有变的部分",
    "the layers: what each is, how many features, when built": "有哪些图层:内容、要素数、生成时间",
    "projects near a district, nearest first (metres from its boundary, 0 inside)":
        "附近的项目,由近到远(从区县边界量起,界内为 0)",
    "what a text names: one row per mention": "文本点到了什么:每次提及一行",
    "minutes and legs between two places": "两地之间的分钟数和行程",
    "which line changes connectivity most": "哪条线改变连通度最多",
    "minutes between all districts: a row a pair, or a square": "所有区县之间的分钟数:每对一行,或方阵",
    "true alignments of rail lines and roads, from OpenStreetMap":
        "从 OpenStreetMap 取铁路和道路的真实线形",
    "where a name is": "名称在哪里",
    "every fault of the tables at once": "一次列出表格的全部错误",
    "a script that lets your shell complete these commands": "让终端自动补全这些命令的脚本",
    "show the traceback of an error": "出错时显示调用栈",
    "say nothing but the answer, and what went wrong": "只说答案和错误",
    "say how the answer was come by, and how long it took": "说明答案从何而来、用了多久",
    "zh or en (default: as the locale says)": "zh 或 en(默认随系统语言)",
    "only these layers": "只做这些图层",
    "folder with the tables (default: those that come with the tool)": "表格所在目录(默认用自带的)",
    "surveyed alignments of lines (made by corridors align); schematic without":
        "实测线形(corridors align 生成);没有则为示意",
    "output folder (default: out)": "输出目录(默认 out)",
    "the projects of these texts too, as a build with them has them":
        "这些文本里的项目也算在内,与带上它们构建时相同",
    "read these texts too: their evidence, with the sentences, goes onto the maps":
        "同时读这些文本:依据和原句上图",
    "make everything anew, in place of files that no build wrote too":
        "全部重做,并覆盖不是本工具写的同名文件",
    "name, alias, adcode, pinyin, or longitude,latitude (104.55,30.39)":
        "名称、别名、代码、拼音,或 经度,纬度(104.55,30.39)",
    "default: 20 km": "默认 20 公里",
    "only what a journey from the place reaches in so many minutes": "只要这么多分钟内到得了的",
    "only projects of this kind": "只要这类项目",
    "statuses as of the end of a year": "按某年年底的状态",
    "own projects: CSV or Excel (id, name, lon, lat, datum), GeoJSON, GeoPackage, Shapefile, "
    "FlatGeobuf or GeoParquet; of GeoParquet a folder or a 'pattern*.parquet', too":
        "自己的项目:CSV 或 Excel(id、name、lon、lat、datum)、GeoJSON、GeoPackage、Shapefile、FlatGeobuf 或 "
        "GeoParquet;GeoParquet 也可以是文件夹或 '通配*.parquet'",
    "every district at once, instead of PLACE: how many projects each has near, or which":
        "代替 PLACE,一次问所有区县:各有多少项目在附近,或是哪些",
    "with --all-districts: only how many, in every format": "与 --all-districts 合用:各种格式都只给数目",
    "what reads a register of millions: stream (this process) or dask (a cluster)":
        "上百万行的登记册由谁来读:stream(本进程)或 dask(集群)",
    "address of a Dask scheduler (default: workers on this machine, while it lasts)":
        "Dask 调度器的地址(默认在本机临时起工作进程)",
    "which layer or sheet of that file, where it has several": "该文件有几层(表)时取哪一个",
    "only the first so many rows": "只要前几行",
    "save the answer instead: .csv, .xlsx, .geojson, .gpkg, .parquet or .jsonl":
        "把答案存成文件:.csv、.xlsx、.geojson、.gpkg、.parquet 或 .jsonl",
    "save the answer instead: .csv, .xlsx, .parquet or .jsonl":
        "把答案存成文件:.csv、.xlsx、.parquet 或 .jsonl",
    ".txt (UTF-8, UTF-16, GBK, Big5), .html, .mhtml, .docx, .pdf, or a folder of them; "
    "- reads a pipe":
        ".txt(UTF-8、UTF-16、GBK、Big5)、.html、.mhtml、.docx、.pdf,或放这些文件的文件夹;- 读管道",
    "what FILE adds to, repeats of and contradicts in this text (or the tables: '-')":
        "FILE 比这份文本(或表格:'-')增加、重复、改变了什么",
    "CSV rows for the tables of what they do not hold, with what is left to fill in":
        "表格没有的内容:可加入表格的 CSV 行,以及还要填什么",
    "the projects told of: name, kind, status, dates, amounts and places, a row each":
        "文本说到的项目:名称、类别、状态、日期、数额、地点,每个一行",
    "the figures given: value, unit, what of, where and as of when, a row each":
        "文本给出的数字:数值、单位、说的是什么、何地、截至何时,每个一行",
    "the day of texts that tell none themselves nor by their name, as in 2024-03-05":
        "文本和文件名都没有日期时用的日期,如 2024-03-05",
    "the day of documents that tell none themselves nor by their name, as in 2024-03-05":
        "文件内容和文件名都没有日期时用的日期,如 2024-03-05",
    "district, city, station, …, or longitude,latitude": "区县、城市、车站……,或 经度,纬度",
    "the same, where one goes": "同上,要去的地方",
    "names as in near, one or several": "名称、别名、代码或拼音,可给几个",
    "open, construction, approved, planned, proposed":
        "open 已开通、construction 在建、approved 已批复、planned 规划、proposed 提出;写中文也行",
    "2010 to 2035 (default: today)": "2010 至 2035(默认今天)",
    "rail, road or any (default: any)": "rail 铁路、road 公路或 any 任选(默认 any)",
    "only lines opened after this year": "只要这一年之后开通的线",
    "and up to this one, told for it": "到这一年为止,按这一年算",
    "from down, to across: minutes only": "行为起点、列为终点,只有分钟数",
    "a local extract: .osm.pbf or .osm": "本地的 .osm.pbf 或 .osm",
    "an Overpass server: your own (http://…/api), or a public one for a small area":
        "Overpass 服务器:自己的(http://…/api),或小范围用公共的",
    "only this line (id or name; may be given again)": "只要这条线(编号或名称,可重复)",
    "file to write: .geojson, .gpkg or .parquet": "要写的文件:.geojson、.gpkg 或 .parquet",
    "ask Nominatim for unknown names": "不认识的名称去问 Nominatim",
    "then how far the model is from the known times of FILE, in the half not fitted on":
        "再列出模型与文件中已知时间的差距(未用于拟合的一半)",
    "then the length of each line as drawn, beside its official one":
        "再逐线列出图上长度和公布长度",
}  # fmt: skip

#: What commands say of their own; numbers and names stand in braces.
SENTENCES: Final[Mapping[str, str]] = {
    "{new} of {all} parts made anew": "{all} 个部分中重做了 {new} 个",
    "open {file}": "请打开 {file}",
    "{near} of {known} lines with an official length are drawn within {within:.0%} of it; the {far} others:":
        "有公布长度的 {known} 条线里,{near} 条图上长度相差不到 {within:.0%};其余 {far} 条:",
    "  {extents} compared between points of theirs, as the official length has more":
        "  其中 {extents} 条按线上两点之间的公布里程比较,因公布的全长另有未绘出的部分",
    "official: with a stretch that is not drawn": "公布的长度含未绘出的一段",
    "official: of a study; the course was never published": "公布的是研究中的长度,线位没有公布",
    "the graph does not know the bends": "路网里没有这些弯道",
    "nobody says from where to where the official length is": "公布的长度未说明起止点",
    "within it along the track: the drawn course leaves out small bends":
        "按轨道计在此范围内:绘出的线位略去小弯",
    "for more than half chords between known points": "过半是已知点之间的直线",
    "an end is not known better": "端点的位置不够准",
    "not explained": "原因不明",
    "{count} rows in {file}": "{file} 中有 {count} 行",
    "no train on this way": "这条路不坐火车",
    "{ends}: no source at hand counts the trains": "{ends}:手头没有来源数过车次",
    "{ends}: {trains} trains a day both ways ({year}; {source}); one who comes by chance waits "
    "{wait:.0f} min on average, not in the minutes above":
        "{ends}:每天双向共 {trains} 趟({year} 年;{source});随到随走平均等 {wait:.0f} 分钟,未计入上面的时间",
    "1 row in {file}": "{file} 中有 1 行",
    "answered from the build in {folder}": "由 {folder} 中的构建直接回答",
    "worked out from the tables": "由表格现算",
    "this atlas has no projects; --projects FILE takes your own":
        "这个图集没有项目;用 --projects FILE 给出自己的",
    "no such projects within {km:g} km of {place}; ask for more":
        "{place} {km:g} 公里内没有这样的项目;可放宽范围",
    "no such projects within {minutes:g} minutes of {place}; ask for more":
        "{place} {minutes:g} 分钟内没有这样的项目;可放宽范围",
    "no such projects within {km:g} km of any district; ask for more":
        "任何区县 {km:g} 公里内都没有这样的项目;可放宽范围",
    "read and checked {read} of {known} rows": "读取并检查了 {known} 行中的 {read} 行",
    "{count} projects of {file} have no position": "{file} 中有 {count} 个项目没有位置",
    "{file} has no column datum: its positions are taken as WGS 84. Those of Amap or Tencent "
    "(GCJ-02) and of Baidu (BD-09) lie some 300 to 1,400 m off: say so in a column datum":
        "{file} 没有坐标系列 datum:位置按 WGS 84 处理。取自高德、腾讯(GCJ-02)或百度(BD-09)的会偏约 300 至 1400 米:请在 "
        "datum 列中写明",
    "not yet: no source at hand tells of it by the end of {year}; --status and files count it as planned "
    "or proposed, with the first known year in known_from":
        "当年尚无:到 {year} 年底手头没有来源提到;--status 和文件把它算作规划或提出,known_from 是最早有记载的年份",
    "the tables hold everything these texts name": "表格已有这些文本点到的一切",
    "these texts tell of none": "这些文本没有说到",
    "these texts name nothing that could be on a map": "这些文本没有点到能上图的内容",
    "no line opens in those years": "那些年没有线路开通",
    "Try: {command} --help": "请看:{command} --help",
    "not read: {files}; save them as .docx, .pdf or .txt": "没有读:{files};请另存为 .docx、.pdf 或 .txt",
    "no faults in {folder}": "{folder} 没有错误",
    "written to {file}; now: corridors build --alignments {file}":
        "已写入 {file};接着:corridors build --alignments {file}",
    "by rail or road, whichever is quicker; --mode rail ranks the rail lines alone":
        "铁路或公路,取较快的;--mode rail 只排铁路",
    "{start} → {end}, {year}, {mode}: {minutes:.0f} min, of them {riding:.0f} on board; {km:.0f} km":
        "{start} → {end},{year} 年,{mode}:{minutes:.0f} 分钟,其中车上 {riding:.0f} 分钟;{km:.0f} 公里",
    "not built": "未生成",
    "{districts} counties, {expressways} numbered expressways, {rail} railways and {roads} other roads "
    "(unnamed, as OpenStreetMap has them) in {folder}":
        "{folder}:{districts} 个区县、{expressways} 条编号高速公路、{rail} 条铁路、{roads} 条其他道路(没有名称,照 OpenStreetMap)",
    "{line}: nobody dated its opening; it counts as open in {year}":
        "{line}:开通日期不详;{year} 年按已开通计",
    "{some} of {all} lines surveyed, {whole} of them whole: {km:.0f} km":
        "{all} 条线中 {some} 条测得,其中 {whole} 条完整:{km:.0f} 公里",
    "{place} lies outside the counties of these tables: of the lines there they have only some":
        "{place}在这些表的区县之外:那里的线路表中只有一部分",
    "{table}; to fill in: {columns}": "{table};还要填:{columns}",
    "taken as the official {area}: {cities}; for others name them after the region's name":
        "按官方的{area}:{cities};要别的城市,请写在区域名称之后",
    "now: corridors build --data {folder} --documents TEXTS --out {folder}-out":
        "接着:corridors build --data {folder} --documents 文本 --out {folder}-out",
}  # fmt: skip


def language_of(typed: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language asked for by ``--lang``, or else by the locale: ``zh`` or ``en``."""
    for option, value in zip(typed, [*typed[1:], ""], strict=False):
        asked = value if option == "--lang" else option.removeprefix("--lang=")
        if option.startswith("--lang") and asked in ("zh", "en"):
            return asked
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return "zh" if locale.lower().startswith("zh") else "en"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say what the body says in a language."""
    token = _LANGUAGE.set(language)
    try:
        yield
    finally:
        _LANGUAGE.reset(token)


def said(text: str, words: Mapping[str, str] = SENTENCES, /, **values: object) -> str:
    """A sentence, heading or help in the language spoken, with its values in it."""
    chosen = words.get(text, text) if _LANGUAGE.get() == "zh" else text
    return chosen.format(**values) if values else chosen


def said_pair(chinese: str, english: str) -> str:
    """One of two sentences that tables have: the one in the language spoken."""
    return chinese if _LANGUAGE.get() == "zh" else english


def said_error(error: Exception | str) -> str:
    """What went wrong, in the language spoken."""
    if _LANGUAGE.get() != "zh":
        return str(error)
    from maps.words.errors import in_chinese

    if isinstance(error, NotFoundError) and error.suggestions:
        return f"{in_chinese(error.message)};是不是:{'、'.join(error.suggestions)}?"
    if isinstance(error, AmbiguousError):
        return f"{in_chinese(error.message)}:{'、'.join(map(_said_choice, error.choices))}"
    return in_chinese(str(error))


def said_cell(column: str, value: object) -> object:
    """A cell of a table on a screen, in the language spoken."""
    if _LANGUAGE.get() != "zh" or not isinstance(value, str) or not value.isascii():
        return value
    if column == "what":
        return COLUMNS[column].get(value) or CONTENTS.get(value, value)
    if column in COLUMNS:
        words = COLUMNS[column]
        return "、".join(words.get(each, each) for each in value.split("|"))
    if column == "group":
        found = ((re.fullmatch(shape, value), chinese) for shape, chinese in GROUPS.items())
        return next((match.expand(chinese) for match, chinese in found if match), value)
    if column in ("status", "mode", "before", "after"):
        return CELLS.get(value, value)
    return said_kind(value) if column == "kind" else value


@cache
def said_kind(kind: str) -> str:
    """A kind of project, place, mention or figure, in Chinese."""
    if kind in CELLS:
        return CELLS[kind]
    from maps.words.layers import layer_words, project_words

    own = project_words().get(kind)
    return own[0] if own else layer_words().get(f"kind_{kind}", (kind, ""))[0]


def _said_choice(choice: str) -> str:
    """A place with its kind and where it lies, as an ambiguous name lists it, in Chinese."""
    parts = re.fullmatch(r"(.*) \(([a-z_]+)(?:, (.*))?\)", choice)
    if parts is None:
        return choice
    name, kind, where = parts.groups()
    lies = f",{where.replace(', ', '、')}" if where else ""
    return f"{name}({said_kind(kind)}{lies})"
