"""The options of every command. What is said of them is Chinese here; `cli/sentences/help.py` has the English."""

import argparse
import sys

from targetlang import __version__
from targetlang.cli.check_options import add_check
from targetlang.cli.check_options import add_lang
from targetlang.cli.language import asked
from targetlang.cli.language import spoken
from targetlang.cli.parser import NoLanguage
from targetlang.cli.parser import Parser
from targetlang.cli.parser import speak


def parse_options(given: list[str]) -> argparse.Namespace | int:
    """Return the options of a command line, or the exit status where there is nothing to run.

    `lang` is the language of the command; of `check`, whose files may choose one, only what is asked for.
    """
    parser = build_parser()
    try:
        return _parse(parser, given)
    except NoLanguage:
        speak(parser, spoken(asked(given), isolated="--isolated" in given))
        return _parse(parser, given)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command, silent until it speaks a language."""
    parser: argparse.ArgumentParser = Parser(prog="targetlang", description="预算绩效目标：检查、生成表格、整理格式")
    parser.add_argument("--version", action="version", version=f"targetlang {__version__}", help="显示版本")
    add_lang(parser)
    commands = parser.add_subparsers(dest="command", metavar="命令")
    add_check(commands)
    _new(commands)
    _import(commands)
    _build(commands)
    _fmt(commands)
    _git(commands)
    _diff(commands)
    _history(commands)
    _listings(commands)
    return parser


def _parse(parser: argparse.ArgumentParser, given: list[str]) -> argparse.Namespace | int:
    try:
        options = parser.parse_args(given)
    except SystemExit as stop:
        return int(stop.code or 0) and 2
    if options.command is None:
        parser.print_help(sys.stderr)
        return 2
    options.lang = options.lang or asked(given)
    if options.command != "check":
        options.lang = spoken(options.lang, isolated="--isolated" in given)
    return options


def _common(parser: argparse.ArgumentParser) -> None:
    add_lang(parser)
    _color(parser)
    parser.add_argument("--ambiguous-width", type=int, choices=(1, 2), default=1, help="“ ” ≥ 等字符的显示宽度")


def _color(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="是否着色")


def _new(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli.new import run

    parser = commands.add_parser("new", help="按一套规范生成一个可以照着改的文件")
    parser.add_argument("path", nargs="?", default="-", metavar="文件", help="不写就输出到屏幕；已有的文件不覆盖")
    parser.add_argument("--form", default="河北", metavar="规范", help="用哪一套规范，默认河北；targetlang forms 列出全部")
    parser.add_argument("--department", default="示例单位", metavar="名称", help="部门的名称，前面可以写代码")
    parser.add_argument("--project", default="示例项目", metavar="名称", help="项目的名称，前面可以写编码")
    parser.add_argument("--fiscal-year", type=int, metavar="年度", help="年度；默认不写")
    add_lang(parser)
    parser.set_defaults(run=run)


def _import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli.importing import run

    parser = commands.add_parser("import", help="把已有的 Word、Excel、网页、文本或 JSON 变成 .target 文件")
    parser.add_argument("paths", nargs="+", metavar="路径", help="文件，或 -（标准输入，要写 --from）；多个文件或文件夹时 -o 要写文件夹")
    parser.add_argument("-o", "--output", default="-", metavar="输出", help="不写就输出到屏幕；已有的文件不覆盖")
    parser.add_argument("--form", metavar="规范", help="原表是哪一套规范，名称或文件夹；不写就逐套比对，取最合的")
    parser.add_argument("--from", dest="source", metavar="格式", help="docx、xlsx 等；默认看文件的后缀")
    add_lang(parser)
    parser.set_defaults(run=run)


def _build(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli.build import run

    parser = commands.add_parser("build", help="生成官方表格或 JSON")
    parser.add_argument("paths", nargs="+", metavar="路径", help="文件；文件夹或多个文件时 -o 要写文件夹")
    parser.add_argument("-o", "--output", default="-", metavar="输出")
    parser.add_argument("--to", metavar="格式", help="text、html、xlsx 等；默认看输出文件的后缀")
    parser.add_argument("--split", choices=("department", "project"), help="每个部门或每个项目一个文件")
    parser.add_argument("--template", metavar="模板", help="用自己的 Word 模板（.docx）生成 Word 文档")
    parser.add_argument("--bom", action="store_true", help="CSV 前加 BOM，Excel 直接打开不乱码")
    parser.add_argument("--draft", action="store_true", help="有错误也生成")
    _common(parser)
    parser.set_defaults(run=run)


def _fmt(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli.fmt import run

    parser = commands.add_parser("fmt", help="整理为统一的写法")
    parser.add_argument("paths", nargs="*", default=["."], metavar="路径")
    parser.add_argument("--check", action="store_true", help="只看是否需要整理")
    parser.add_argument("--diff", action="store_true", help="只显示会改什么")
    parser.add_argument("--stdin-filename", default="stdin.target", metavar="文件名", help="标准输入当作哪个文件")
    add_lang(parser)
    _color(parser)
    parser.set_defaults(run=run)


def _git(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli import git

    parser = commands.add_parser("git", help="让 git 认得 .target 文件")
    add_lang(parser)
    actions = parser.add_subparsers(dest="action", metavar="动作", required=True)
    setup = actions.add_parser("setup", help="写入 git 配置")
    setup.add_argument("--repository", action="store_true", help="只写这个仓库的配置；默认写用户的")
    does = setup.add_mutually_exclusive_group()
    does.add_argument("--check", action="store_true", help="只看有没有设好")
    does.add_argument("--undo", action="store_true", help="还原成原来的设置")
    add_lang(setup)
    setup.set_defaults(run=git.setup)
    textconv = actions.add_parser("textconv", help="git diff 用：输出整理好的文本")
    textconv.add_argument("path", metavar="文件")
    add_lang(textconv)
    textconv.set_defaults(run=git.textconv)
    merge = actions.add_parser("merge", help="git merge 用：合并三个版本，结果写到第二个文件")
    for name, shown in (("base", "%O"), ("ours", "%A"), ("theirs", "%B")):
        merge.add_argument(name, metavar=shown)
    merge.add_argument("size", nargs="?", default="7", metavar="%L")
    merge.add_argument("path", nargs="?", default="", metavar="%P")
    merge.add_argument("labels", nargs="*", metavar="名称")
    add_lang(merge)
    merge.set_defaults(run=git.merge)


def _diff(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli.diff import run

    parser = commands.add_parser("diff", help="比较两年或两个版本")
    parser.add_argument("sides", nargs="*", metavar="旧 新", help="文件、文件夹、版本:路径 或版本；只写一个就和现在的比")
    parser.add_argument("--against", metavar="版本", help="和它与当前版本的共同起点比较")
    parser.add_argument("--mode", choices=("年际", "修订"), help="一年对一年（默认），或年度内的修订（更严）")
    parser.add_argument("--severity", action="append", metavar="级别", help="只显示这一级以上（须说明 提示 记录 等价），或 代码=级别 改一个代码的级别")
    parser.add_argument("--budget-percent", metavar="百分数", help="预算变动达到多少须说明，默认 10")
    parser.add_argument("--budget-amount", metavar="金额", help="预算变动达到多少须说明，默认 50万元")
    parser.add_argument("--map", action="append", metavar="原编码=新编码", help="指明两个编码是同一个项目")
    parser.add_argument("--isolated", action="store_true", help="不用任何配置文件")
    parser.add_argument("--require-reasons", action="store_true", help="须说明的变化没有理由就返回 1")
    parser.add_argument("--exit-code", action="store_true", help="有变化就返回 1")
    parser.add_argument("-o", "--output", default="-", metavar="输出")
    parser.add_argument("--to", metavar="格式", help="text、md、html、json、xlsx、docx；默认看输出文件的后缀")
    _common(parser)
    parser.set_defaults(run=run)


def count(text: str) -> int:
    """Return a number of the command line; argparse says what is wrong with another text."""
    if not text.isascii() or not text.isdigit():
        raise ValueError
    return int(text)


def _history(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli.history import run

    parser = commands.add_parser("history", help="看一个项目历年、历次怎样改")
    parser.add_argument("paths", nargs="+", metavar="路径", help="git 仓库里的一个文件或文件夹；或者几年的文件")
    parser.add_argument("--project", metavar="编码", help="项目的编码或名称；只有一个项目时可以不写")
    parser.add_argument("--indicator", metavar="名称", help="只看这条指标")
    parser.add_argument("--all", action="store_true", help="没有变化的时点也列出")
    parser.add_argument("--last", type=count, metavar="次数", help="只读最近这么多次提交，0 是全部；默认 200 次，很大的文件少一些")
    parser.add_argument("--to", metavar="格式", help="text、json、html；默认看输出文件的后缀")
    parser.add_argument("-o", "--output", default="-", metavar="输出")
    add_lang(parser)
    parser.set_defaults(run=run)


def _listings(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli import listings
    from targetlang.cli import rules

    listed = commands.add_parser("rules", help="列出全部代码")
    listed.add_argument("prefixes", nargs="*", metavar="代码", help="只列这些代码，可写前缀")
    listed.add_argument("--output-format", choices=("text", "json"), default="text", help="输出格式")
    add_lang(listed)
    listed.set_defaults(run=rules.rules)
    explain = commands.add_parser("explain", help="说明一个代码")
    explain.add_argument("code", metavar="代码")
    add_lang(explain)
    explain.set_defaults(run=rules.explain)
    _forms(commands)
    units = commands.add_parser("units", help="列出计量单位")
    add_lang(units)
    units.set_defaults(run=listings.units)
    schema = commands.add_parser("schema", help="输出 JSON Schema")
    schema.add_argument("name", choices=("document", "diff", "history"))
    add_lang(schema)
    schema.set_defaults(run=listings.schema)


def _forms(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from targetlang.cli import forms

    parser = commands.add_parser("forms", help="列出规范；forms new 生成自己的规范，forms check 检查它，forms template 生成 Word 模板")
    add_lang(parser)
    parser.set_defaults(run=forms.show)
    actions = parser.add_subparsers(metavar="动作")
    new = actions.add_parser("new", help="把一套规范复制到文件夹，作为自己的规范")
    new.add_argument("folder", metavar="文件夹")
    new.add_argument("--from", dest="source", default="河北", metavar="规范", help="从哪一套开始，默认河北")
    add_lang(new)
    new.set_defaults(run=forms.new)
    template = actions.add_parser("template", help="生成一个 Word 模板，改成自己的样子后用 build --template")
    template.add_argument("-o", "--output", required=True, metavar="输出")
    template.add_argument("--from", dest="source", default="河北", metavar="规范", help="规范的名称或文件夹，默认河北")
    add_lang(template)
    template.set_defaults(run=forms.template)
    check = actions.add_parser("check", help="检查自己的规范")
    check.add_argument("folder", metavar="文件夹")
    _common(check)
    check.set_defaults(run=forms.check)
