"""An argument parser that speaks Chinese, or English where that is asked for."""

import argparse
import re
import sys
from typing import NoReturn

_USAGE = "用法: "
# What argparse itself puts into a help, with the Chinese for it.
_CHINESE = {"positional arguments": "参数", "options": "选项", "show this help message and exit": "显示帮助"}
# What argparse says about faulty use, with the Chinese for it.
_FAULTS = (
    (r"unrecognized arguments: (.*)", r"不认识的参数: \1"),
    (r"the following arguments are required: (.*)", r"缺少参数: \1"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1 不能是 \2，可以是 \3"),
    (r"argument (.*): invalid int value: (.*)", r"\1 应当是整数，写的是 \2"),
    (r"argument (.*): expected one argument", r"\1 后面要有一个值"),
    (r"argument (.*): expected at least one argument", r"\1 后面至少要有一个值"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 不能与 \2 同用"),
    (r"argument (.*): ignored explicit argument (.*)", r"\1 不带值，写的是 \2"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 不明确，可能是 \2"),
)


class _ChineseHelp(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]  # noqa: D102 - as in argparse
        return super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser whose faults are told in its language; `speak` sets it for a parser and its commands."""

    language = "en"

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line and end with status 2."""
        self.print_usage(sys.stderr)
        word = "error"
        if self.language == "zh":
            word = "错误"
            for pattern, chinese in _FAULTS:
                message = re.sub(pattern, chinese, message)
        self.exit(2, f"{self.prog}: {word}: {message}\n")


def speak(parser: argparse.ArgumentParser, language: str) -> None:
    """Put the help of a parser and all its commands into a language; they are written in Chinese."""
    from targetlang.cli.help_words import ENGLISH

    words = _CHINESE if language == "zh" else ENGLISH
    if isinstance(parser, Parser):
        parser.language = language
    if language == "zh":
        parser.formatter_class = _ChineseHelp
    parser.description = _said(parser.description, words)
    for group in parser._action_groups:
        group.title = _said(group.title, words)
    for action in parser._actions:
        _translate(action, words)
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                speak(command, language)


def _translate(action: argparse.Action, words: dict[str, str]) -> None:
    """Put the help of one argument, or of a list of commands, into other words."""
    action.help = _said(action.help, words)
    if isinstance(action.metavar, str):
        action.metavar = _said(action.metavar, words)
    if isinstance(action, argparse._SubParsersAction):
        for listed in action._choices_actions:
            listed.help = _said(listed.help, words)


def _said(text: str | None, words: dict[str, str]) -> str | None:
    return None if text is None else words.get(text, text)
