"""What else may go wrong with a command, in Chinese: English is the key.

A ``{}`` stands for a name, a number or a value; they come in the same order in both, unless
the Chinese numbers them.
"""

from __future__ import annotations

__all__ = ["ERRORS", "PHRASES"]

from collections.abc import Mapping
from typing import Final

ERRORS: Final[Mapping[str, str]] = {
    # Names.
    "no place called '{}'": "没有叫“{}”的地方",
    "no place called {}": "没有叫 {} 的地方",
    "{} could mean {} places": "“{}”可能指 {} 个地方",
    "{} could mean {} places: {}": "“{0}”可能指 {1} 个地方:{2}",
    "{} lies outside this atlas": "{} 不在这个图集的范围内",
    "{} lie outside this atlas": "{} 都不在这个图集的范围内",
    "{} and others lie outside this atlas": "{} 等都不在这个图集的范围内",
    "{} is {}; expected a district, city, area, hub or station": "{} 是{};应为区县、城市、功能区、枢纽或车站",
    "{} has no known location": "{} 的位置不详",
    "{} has no known location ({})": "{} 的位置不详({})",
    "{} has no known position ({})": "{} 的位置不详({})",
    "{} and {} are the same place": "{} 和 {} 是同一个地方",
    "no line called {}": "没有叫 {} 的线",
    "unknown line {}": "没有线 {}",
    "unknown mode {}: expected one of {}": "没有方式 {}:应为其中之一:{}",
    "unknown datum {}: expected one of {}": "没有坐标系 {}:应为其中之一:{}",
    "no status {}; there are {}": "没有状态 {};有 {}",
    "no project is of kind {}; there are {}": "没有类别为 {} 的项目;有 {}",
    "no layer {}; there are {}": "没有图层 {};有 {}",
    "no engine {}; there are {}": "没有引擎 {};有 {}",
    "no language {}; there are {}": "没有语言 {};有 {}",
    "Nominatim knows no place called {} in China": "Nominatim 不知道中国有叫 {} 的地方",
    "Nominatim did not answer for {} ({})": "Nominatim 没有就 {} 作答({})",
    "expected longitude first: {},{}": "应先写经度:{},{}",
    "expected longitude,latitude in degrees, as in 104.55,30.39": "应为 经度,纬度,如 104.55,30.39",
    # Options.
    "{} is not known; did you mean {}?": "没有 {};是不是 {}?",
    "{} is not known; there are {}": "没有 {};有 {}",
    "no option {}; did you mean {}?": "没有选项 {};是不是 {}?",
    "no option {}; there are {}": "没有选项 {};有 {}",
    "{} is too much: this command takes only {}": "{} 多了:这个命令只要 {}",
    "{} is too much: this command takes only {}; a point is one word, as in 104.55,30.39":
        "{} 多了:这个命令只要 {};坐标要连着写,如 104.55,30.39",
    "{} is too much: this command takes no names": "{} 多了:这个命令不要名称",
    "the following arguments are required: {}": "还要给出:{}",
    "one of the arguments {} is required": "要给出其中之一:{}",
    "expected one argument": "后面要跟一个值",
    "expected at least one argument": "后面至少要跟一个值",
    "not allowed with argument {}": "不能与 {} 同用",
    "ambiguous option: {} could match {}": "选项不明确:{} 可能是 {}",
    "ignored explicit argument {}": "不需要值 {}",
    "expected a day, as in 2024-03-05": "应为日期,如 2024-03-05",
    "expected a whole number of 1 or more": "应为不小于 1 的整数",
    "expected a year, 1950 to 2100": "应为 1950 至 2100 的年份",
    "expected the name of a folder, found nothing": "应为文件夹名,这里是空的",
    "expected the name of a file or folder, found nothing": "应为文件或文件夹的名称,这里是空的",
    "expected the name of a file or folder, found {} characters": "应为文件或文件夹的名称,这里有 {} 个字符",
    "expected a name, found nothing": "应为名称,这里是空的",
    "expected a name, found {} characters": "应为名称,这里有 {} 个字符",
    "expected a number of 0 or more": "应为不小于 0 的数",
    "expected a number of kilometres, as in 15, 15km or 15公里": "应为公里数,如 15、15km 或 15公里",
    "expected a number of minutes, as in 45, 45min or 45分钟": "应为分钟数,如 45、45min 或 45分钟",
    "expected a year from {} to {}, not {}": "年份应在 {} 至 {},而不是 {}",
    "expected a distance and a time of 0 or more": "距离和时间应不小于 0",
    "expected a distance of 0 or more": "距离应不小于 0",
    "expected both years, or neither": "两个年份要么都给,要么都不给",
    "--from and --to go together: give both years, or neither": "--from 和 --to 要么都给,要么都不给",
    "--from {} must be before --to {}": "--from {} 应早于 --to {}",
    "--all-districts asks for every district: leave PLACE out": "--all-districts 问所有区县:不要再给地方",
    "--layer goes with --projects": "--layer 要与 --projects 合用",
    "--documents adds to the projects of the atlas: leave --projects out":
        "--documents 是在图集的项目之外再加:请去掉 --projects",
    "--date goes with --documents": "--date 要与 --documents 合用",
    "{} is a point, not a name; corridors near takes it": "{} 是坐标,不是名称;坐标请用 corridors near",
    "--counts goes with --all-districts": "--counts 要与 --all-districts 合用",
    "--minutes goes with one PLACE, not with --all-districts": "--minutes 用于一个地方,不能与 --all-districts 合用",
    "--scheduler goes with --engine dask": "--scheduler 要与 --engine dask 合用",
    "--engine dask asks for --projects: a register in files of its own":
        "--engine dask 要有 --projects:自己的登记文件",
    "--minutes asks for the whole list in memory: leave --engine out": "--minutes 要把整份清单读入内存:不要给 --engine",
    "--out saves what a text names; --against is told on the screen":
        "--out 保存文本点到的内容;--against 的结果只显示在屏幕上",
    "--out saves what a text names; --suggest is told on the screen":
        "--out 保存文本点到的内容;--suggest 的结果只显示在屏幕上(可用 > 文件)",
    "more than {} rows to tell: ask for a smaller distance, for --limit N or for --counts":
        "结果超过 {} 行:请缩小距离,或用 --limit N、--counts",
    "expected a name that ends in {}": "文件名应以其中之一结尾:{}",
    "{} is not read; save it as .xlsx or .csv": "不读 {};请另存为 .xlsx 或 .csv",
    "{} is not read; save it as .docx, .pdf or .txt": "不读 {};请另存为 .docx、.pdf 或 .txt",
    # What is not installed.
    "--online needs geopy: {}": "--online 要先装 geopy:{}",
    "--osm needs pyosmium: {}": "--osm 要先装 pyosmium:{}",
    "--overpass needs OSMnx: {}": "--overpass 要先装 OSMnx:{}",
    "--engine dask needs dask: {}": "--engine dask 要先装 dask:{}",
    "completion needs shtab: {}": "completion 要先装 shtab:{}",
    "this format needs {}: {}": "这种格式要先装 {}:{}",
    "an encrypted .pdf needs pip install cryptography": "加密的 .pdf 要先 pip install cryptography",
    "new-region needs the package {}: {}": "new-region 要先装 {}:{}",
    "scgraph-data is not the edition expected; {} installs it": "scgraph-data 版本不对;{} 会装对的",
    # A new region.
    "which cities? {} is no city and no official metropolitan area of the table": "哪些城市?{} 不是城市,也不是表中的官方都市圈",
    "{} is one county: expected cities with two counties or more together; add {}": "{} 只是一个区县:至少应有两个区县;可加上 {}",
    "{} is one county: expected cities with two counties or more together": "{} 只是一个区县:至少应有两个区县",
    "{} is a province; name cities of it: {} …": "{} 是省级政区;请写其中的城市:{} …",
    "{}: the tables have no counties of 香港, 澳门 and 台湾; name other cities": "{}:表中没有香港、澳门和台湾的区县;请写别的城市",
    "no city or county of China called {}": "中国没有叫 {} 的城市或区县",
    "expected what the region is called": "应写区域的名称",
    "{} has no counties with polygons": "{} 没有带多边形的区县",
    "expected a folder that does not exist, or is empty": "应为不存在的或空的文件夹",
    # OpenStreetMap.
    "Overpass ({}) answers {}: {}; try later": "Overpass({})回答 {}:{};请稍后再试",
    "Overpass ({}) answers {}{}": "Overpass({})回答 {}{}",
    "Overpass ({}) sent no data: no list of elements": "Overpass({})没有发来数据:没有要素列表",
    "Overpass ({}) sent no data{}": "Overpass({})没有发来数据{}",
    "Overpass ({}) sent no OpenStreetMap data ({})": "Overpass({})发来的不是 OpenStreetMap 数据({})",
    "Overpass ({}) gave up{}": "Overpass({})中途放弃{}",
    "Overpass ({}) sent more than {} MiB": "Overpass({})发来的超过 {} MiB",
    "no whole answer from Overpass ({}) in {} s": "Overpass({0})在 {1} 秒内没有答完",
    "no answer from Overpass ({}) in {} s": "Overpass({0})在 {1} 秒内没有回答",
    "no answer from Overpass ({}): {}": "Overpass({})没有回答:{}",
    "{} is no server: expected an address like http://localhost/api": "{} 不是服务器:应为 http://localhost/api 这样的地址",
    "{} km² are too much for a public Overpass server (at most {}): name fewer lines, give the URL of "
    "your own server, or read a local file with --osm":
        "{} 平方公里对公共 Overpass 服务器太大(最多 {}):请少选几条线,或用自己的服务器,或用 --osm 读本地文件",
    "no stretch of these lines is surveyed: nothing was written": "这些线没有一段测得:没有写文件",
    "fewer than two of its control points are known to within 1 km": "位置精度在 1 公里内的控制点不足两个",
    "its ways do not lead from one control point to another": "它的道路不能从一个控制点通到另一个",
    "its ways run beside it, {} m from its points": "它的道路在旁边,离它的点 {} 米",
    "its ways lie elsewhere": "它的道路在别处",
    "no way of its name or number": "没有以它命名或编号的道路",
    "its ways have no length": "它的道路没有长度",
    "its ways lie on top of each other": "它的道路互相重叠",
    "its ways are longer than any line": "它的道路比任何线都长",
    # Building and writing.
    "expected a folder to write to, found {}": "应为可写的文件夹,这里是{}",
    "expected a file to replace, found a folder": "应为要替换的文件,这里是文件夹",
    "cannot write here ({})": "这里不能写({})",
    "changed while it was read; build again": "读取时被改动了;请再构建一次",
    "was not written whole (is the disk full?)": "没有写完整(磁盘满了?)",
    "does not hold what was written; build again": "内容与写入的不符;请再构建一次",
    "no build wrote this file: move it away, or let --force replace it": "这个文件不是构建写的:请移走,或用 --force 覆盖",
    "cannot carry on the last build ({})": "不能接着上次的构建({})",
    "cannot be put in its place ({}); the next build goes on here": "不能放到位({});下次构建会接着做",
    "another build is at work here ({}); try again when it is done": "这里正在构建({});等它完成再试",
    "this folder cannot be locked ({}): build into another one": "这个文件夹不能加锁({}):请换一个文件夹",
    "expected our own lock file, found another's: move it away": "锁文件不是本工具的:请移走",
    # A cluster.
    "no Dask scheduler answers there within {} s": "{} 秒内没有 Dask 调度器回答",
    "it has no worker, and got none within {} s": "没有工作进程,{} 秒内也没有等到",
    "{} workers died over one part of it": "{} 个工作进程死在同一部分上",
    "the Dask scheduler went away": "Dask 调度器断开了",
    # Of the command as a whole.
    "no way from {} to {} in {}": "{2} 年从 {0} 到 {1} 没有路",
    "no way by rail from {} to {} in {}": "{2} 年从 {0} 到 {1} 没有铁路可走",
    "no way by road from {} to {} in {}": "{2} 年从 {0} 到 {1} 没有公路可走",
    "no way from {} to {} in {}: ferries are not in the model": "{2} 年从 {0} 到 {1} 没有路:渡轮没有计入",
    "no way by road from {} to {} in {}: ferries are not in the model":
        "{2} 年从 {0} 到 {1} 没有公路可走:渡轮没有计入",
    "no sensible rail journey from {} to {} in {}: one would travel farther to and from the stations "
    "than between them, or longer than two drives":
        "{2} 年从 {0} 到 {1} 没有合理的铁路行程:往返车站的路比两站之间还远,或全程超过开车两倍的时间",
    "{} faults in {}": "{1} 中有 {0} 处错误",
    "this needs more memory than there is": "内存不够",
    "stopped; nothing was half-written": "已停止;没有写到一半的文件",
    "stopped by {}; nothing was half-written": "被 {} 停止;没有写到一半的文件",
    "not foreseen: {} (--debug shows where)": "没有料到的错误:{}(--debug 显示在哪里)",
}  # fmt: skip

#: What stands for a ``{}`` of such a sentence, where it is English, too.
PHRASES: Final[Mapping[str, str]] = {
    "PLACE": "PLACE 地方", "PLACE (or --all-districts)": "PLACE 地方(或 --all-districts)",
    "FROM": "FROM 起点", "TO": "TO 终点", "FROM TO": "FROM 起点和 TO 终点", "FROM, TO": "FROM 起点和 TO 终点",
    "NAME": "NAME 名称", "FILE": "FILE 文件", "SHELL": "SHELL 终端", "--osm --overpass": "--osm 或 --overpass",
    "a rail line": "铁路线", "a road": "道路", "a belt": "产业带", "a border-area pair": "毗邻地区",
    "a GeoParquet file": " GeoParquet 文件", "a vector file": "矢量文件", "a spreadsheet": "电子表格",
    "an OpenStreetMap file": " OpenStreetMap 文件", "a .docx file": " .docx 文件", "a .pdf file": " .pdf 文件",
    "a file": "文件", "a folder": "文件夹", "a link to nothing": "指向空处的链接", "the whole disk": "整个磁盘",
    "too many requests": "请求太多", "not reached": "连接不上", "not available": "暂不可用", "too busy": "太忙",
    "semicolons": "分号", "tabs": "制表符", "timed out": "超时", "the public server": "公共服务器", "no ending": "没有后缀",
    "it declares entities": "其中声明了实体", "nested too deeply": "嵌套太深",
    "No such file or directory": "没有这个文件或文件夹", "Permission denied": "没有权限",
    "Is a directory": "这是文件夹", "Not a directory": "不是文件夹", "No space left on device": "磁盘已满",
    "File name too long": "文件名太长", "Read-only file system": "只读的磁盘", "without status": "没有状态",
}  # fmt: skip
