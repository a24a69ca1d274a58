"""The command line speaks both languages: one catalogue, every sentence of it is said, none stands anywhere else."""

import argparse
import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from targetlang._prepared.units import UNITS
from targetlang.cli.options import build_parser
from targetlang.cli.sentences import help as help_words
from targetlang.cli.sentences import units
from targetlang.cli.speech import say
from targetlang.diagnostics import CommandFault

SOURCE = Path(__file__).parent.parent.parent / "src" / "targetlang"
CATALOGUE = SOURCE / "cli" / "sentences"
MODULES = sorted(path.stem for path in CATALOGUE.glob("*.py") if path.stem not in ("__init__", "help", "units"))
# A family whose name is a word of Python stands in a module with a `_` behind it.
FAMILIES = [module.removesuffix("_") for module in MODULES]
SENTENCES: dict[str, tuple[str, str]] = {
    f"{family}.{name}": words
    for module, family in zip(MODULES, FAMILIES, strict=True)
    for name, words in import_module(f"targetlang.cli.sentences.{module}").SENTENCES.items()
}
SPEAKERS = {"say", "tell", "CommandFault", "GitFault", "GitMissing"}
# Faults that name a sentence of their own family without the family.
OF_A_FAMILY = {"Unreadable": "import."}
CHINESE = re.compile(r"[\u3400-\u9fff]")
# What the English may quote: words of the language itself, and names of forms and folders.
QUOTED = re.compile("规范|变动|理由|年际|修订|万元|河北")
# Where the shell reads or writes words of the language: amounts of money, dimensions, the name of a sample.
LANGUAGE_WORDS = {"万亿千百元 ", "元", "金额", "计数", "/样例.target"}
# Chinese that is not said about a run: help is written in Chinese beside its option, pages of the manual hold both.
ELSEWHERE = {"options.py", "check_options.py", "prepare_pages.py"}


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in SOURCE.rglob("*.py"):
        if CATALOGUE not in path.parents and "_prepared" not in path.parts:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def texts(tree: ast.Module) -> Iterator[str]:
    """Yield every text of a module but its docstrings."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def named_by_faults(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """Yield the name of each sentence that a fault of one family carries, with the facts it is given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in OF_A_FAMILY:
            (word,) = node.args
            # A reason that is looked up stands in a table, whose texts are counted by themselves.
            if not isinstance(word, ast.Constant):
                continue
            yield OF_A_FAMILY[node.func.id] + str(word.value), {one.arg or "**" for one in node.keywords}


def calls() -> Iterator[tuple[str, set[str]]]:
    """Yield the name of each sentence that is said or carried by a fault, with the facts it is given."""
    for _, tree in trees():
        yield from named_by_faults(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in SPEAKERS:
                continue
            for word in node.args:
                if isinstance(word, ast.Constant) and word.value in SENTENCES:
                    yield str(word.value), {one.arg or "**" for one in node.keywords}


@pytest.mark.parametrize("name", SENTENCES)
def test_both_languages_have_the_same_places(name: str) -> None:
    chinese, english = SENTENCES[name]
    assert places(chinese) == places(english)
    assert not CHINESE.search(QUOTED.sub("", english))


def test_every_sentence_is_given_its_facts() -> None:
    found = [(name, facts) for name, facts in calls() if facts != places(SENTENCES[name][0])]
    assert found == []
    assert len(list(calls())) > 100


def test_every_sentence_is_said_and_no_other() -> None:
    like = re.compile(rf"(?:{'|'.join(FAMILIES)})\.[a-z0-9-]+")
    named = {name for _, tree in trees() for name, _ in named_by_faults(tree)}
    named |= {text for path, tree in trees() if path.parent.name != "backends" for text in texts(tree) if like.fullmatch(text)}
    reasons = {f"import.{text}" for path, tree in trees() if path.parent.name == "importers" for text in texts(tree)}
    assert named | (reasons & set(SENTENCES)) == set(SENTENCES)


def test_no_sentence_stands_outside_the_catalogue() -> None:
    shell = [(path, tree) for path, tree in trees() if path.parent == SOURCE / "cli" and path.name not in ELSEWHERE]
    shell += [(path, tree) for path, tree in trees() if path.name in ("git.py", "path_log.py", "revision.py", "formatting.py")]
    found = {(path.name, text) for path, tree in shell for text in texts(tree) if CHINESE.search(text)}
    assert {(name, text) for name, text in found if text not in LANGUAGE_WORDS} == set()


def words_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield every word that the help of a parser and its commands shows."""
    yield from filter(None, [parser.description, *(group.title for group in parser._action_groups)])
    for action in parser._actions:
        yield from (word for word in (action.help, action.metavar) if isinstance(word, str))
        if isinstance(action, argparse._SubParsersAction):
            yield from (listed.help or "" for listed in action._choices_actions)
            for command in action.choices.values():
                yield from words_of(command)


def test_every_word_of_the_help_has_its_english() -> None:
    chinese = {word for word in words_of(build_parser()) if CHINESE.search(word)}
    assert chinese == set(help_words.ENGLISH)
    assert [word for word in help_words.ENGLISH.values() if CHINESE.search(QUOTED.sub("", word))] == []


def test_every_command_can_be_asked_for_its_language() -> None:
    def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
        yield parser
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for command in action.choices.values():
                    yield from parsers(command)

    assert [one.prog for one in parsers(build_parser()) if "--lang" not in one._option_string_actions] == []


def test_every_dimension_has_a_heading() -> None:
    assert set(units.SENTENCES) == {"计数" if dimension == symbol else dimension for dimension, symbol, *_ in UNITS}
    assert all(name == chinese and not CHINESE.search(english) for name, (chinese, english) in units.SENTENCES.items())


def test_facts_are_put_in_as_the_language_does() -> None:
    assert say("zh", "files.missing", paths=["甲", "乙"]) == "找不到 甲、乙"
    assert say("en", "files.missing", paths=["甲", "{x}"]) == "not found: 甲, {x}"
    assert [say("en", "fmt.would-change", count=count) for count in (1, 2)] == ["1 file would be formatted", "2 files would be formatted"]
    inner = CommandFault("git.no-git")
    assert say("en", CommandFault("git.no-file-no-git", word="甲", fault=inner)).endswith(say("en", inner))
