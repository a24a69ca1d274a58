"""An argument parser that speaks Chinese, or English where that is asked for. The words: `cli/sentences/help.py`."""

import argparse
import re
import sys
from typing import NoReturn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class _ChineseHelp(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]  # noqa: D102 - as in argparse
        from targetlang.cli.sentences.help import USAGE

        return super().add_usage(usage, actions, groups, USAGE if prefix is None else prefix)


class NoLanguage(Exception):
    """Something has to be said and no language is chosen yet: `speak`, then parse again."""


class Parser(argparse.ArgumentParser):
    """A parser whose help and faults are told in its language; `speak` sets it for a parser and its commands.

    Before that it says nothing and raises NoLanguage: most command lines need no word.
    """

    language = ""

    def print_help(self, file: "SupportsWrite[str] | None" = None) -> None:
        """Show the help. Raises NoLanguage."""
        if not self.language:
            raise NoLanguage
        super().print_help(file)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line and end with status 2. Raises NoLanguage."""
        if not self.language:
            raise NoLanguage
        self.print_usage(sys.stderr)
        word = "error"
        if self.language == "zh":
            from targetlang.cli.sentences.help import ERROR
            from targetlang.cli.sentences.help import FAULTS

            word = ERROR
            for pattern, chinese in FAULTS:
                message = re.sub(pattern, chinese, message)
        self.exit(2, f"{self.prog}: {word}: {message}\n")


def speak(parser: argparse.ArgumentParser, language: str) -> None:
    """Put the help of a parser and all its commands into a language; they are written in Chinese."""
    from targetlang.cli.sentences.help import CHINESE
    from targetlang.cli.sentences.help import ENGLISH

    words = CHINESE if language == "zh" else ENGLISH
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
