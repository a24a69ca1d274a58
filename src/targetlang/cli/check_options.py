"""The options of `targetlang check`, and the one that every command has."""

import argparse

from targetlang.cli.check_files import FORMATS
from targetlang.cli.check_files import run


def add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with all its options."""
    parser = commands.add_parser("check", help="检查文件或文件夹")
    parser.add_argument("paths", nargs="*", default=["."], metavar="路径", help="文件、文件夹，或 -（标准输入）")
    parser.add_argument("--output-format", choices=FORMATS, default="full", help="输出格式")
    parser.add_argument("--strict", action="store_true", help="有警告也算不通过")
    parser.add_argument("--exit-zero", action="store_true", help="有错误也返回 0")
    parser.add_argument("--draft", action="store_true", help="草稿：空缺的内容只算警告")
    parser.add_argument("--stdin-filename", default="stdin.target", metavar="文件名", help="标准输入当作哪个文件")
    add_lang(parser)
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="是否着色")
    parser.add_argument("--ambiguous-width", type=int, choices=(1, 2), help="“ ” ≥ 等字符的显示宽度")
    parser.add_argument("--watch", action="store_true", help="文件一改就重新检查")
    _add_views(parser)
    _add_fixes(parser)
    parser.set_defaults(run=run)


def add_lang(parser: argparse.ArgumentParser) -> None:
    """Let a command be asked for its language; every command can."""
    parser.add_argument("--lang", choices=("zh", "en"), help="说明文字的语言")


def _add_views(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("看哪些")
    group.add_argument("--select", action="append", metavar="代码", help="只看这些代码，可写前缀（M、Q1），逗号分隔")
    group.add_argument("--ignore", action="append", metavar="代码", help="不看这些代码，可写前缀")
    group.add_argument("--statistics", action="store_true", help="只列每个代码的次数")
    group.add_argument("--baseline", default="", metavar="文件", help="基线里已有的不再报告")
    group.add_argument("--write-baseline", default="", metavar="文件", help="把现有的全部记为基线")
    group.add_argument("--isolated", action="store_true", help="不用任何配置文件")
    group.add_argument("--show-settings", action="store_true", help="显示生效的配置")


def _add_fixes(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("改正")
    group.add_argument("--fix", action="store_true", help="自动改正不影响内容的问题")
    group.add_argument("--confirm", action="store_true", help="连同需要确认的改正（按第一个建议）")
    group.add_argument("--diff", action="store_true", help="只显示会改什么，不写文件")
