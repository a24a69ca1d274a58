"""One English word per Chinese term: in names of the code, keys of data, codes and options.

glossary.tsv has the terms, the word for them, words that must not stand for them, and why a word is used nowhere if it is
not. glossary_kept.tsv has the names that go against it, each with its reason.
"""

import argparse
import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest.mock import patch

import pytest

from targetlang.cli import diff_settings
from targetlang.cli import read_settings
from targetlang.cli.options import parse_options
from targetlang.diagnostics import catalogue
from targetlang.diff import catalogue as events
from targetlang.diff.views.schema import SCHEMA as DIFF_SCHEMA
from targetlang.history.course_schema import SCHEMA as HISTORY_SCHEMA
from targetlang.ports.document_schema import SCHEMA as DOCUMENT_SCHEMA
from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.form_shape import FORM
from targetlang.ports.form_shape import OWNERS
from targetlang.ports.form_shape import TYPES
from targetlang.ports.vocabulary import LANGUAGE_FIELDS

HERE = Path(__file__).parent
SOURCE = HERE.parent.parent / "src" / "targetlang"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if "_prepared" not in path.parts)
FORMS = [tomllib.loads(path.read_text("utf-8")) for path in sorted(SOURCE.glob("forms/*/form.toml"))]
# How a docstring tells the term of what it documents: `依据: a named basis`, `预算.`, `One budget project (项目)`.
TOLD = re.compile(r"^([一-鿿]+)[:,.]|^One .*\(([一-鿿]+)\)")


def rows(name: str) -> list[dict[str, str]]:
    head, *lines = (line.split("\t") for line in (HERE / name).read_text("utf-8").splitlines())
    return [dict(zip(head, line, strict=True)) for line in lines]


GLOSSARY = rows("glossary.tsv")
KEPT = {row["name"] for row in rows("glossary_kept.tsv")}
WORD_OF = {term: row["word"] for row in GLOSSARY for term in row["term"].split()}


def parts(name: str) -> str:
    """Return the words of a name, each between blanks and without the s of its plural."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)
    return f" {' '.join(word.lower().removesuffix('s') for word in words)} "


def holds(name: str, word: str) -> bool:
    return parts(word) in parts(name)


def defined(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Yield public classes, functions and values of a module, and those of its classes."""
    for one in body:
        if isinstance(one, ast.ClassDef | ast.FunctionDef) and not one.name.startswith("_"):
            yield one
            if isinstance(one, ast.ClassDef):
                yield from defined(one.body)
        elif isinstance(one, ast.AnnAssign | ast.Assign):
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            yield from (each for each in targets if isinstance(each, ast.Name) and not each.id.startswith("_"))


def name_of(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else str(getattr(node, "name", ""))


@cache
def definitions() -> list[ast.AST]:
    return [node for path in MODULES for node in defined(ast.parse(path.read_text("utf-8")).body)]


def schema_words(schema: object) -> Iterator[str]:
    """Yield the keys of objects and the words of enumerations of a JSON Schema."""
    if isinstance(schema, dict):
        for key in ("properties", "$defs"):
            yield from schema.get(key, {})
        yield from (word for word in schema.get("enum", ()) if isinstance(word, str))
        schema = [*schema.values()]
    if isinstance(schema, list):
        for one in schema:
            yield from schema_words(one)


def form_keys(shape: object) -> Iterator[str]:
    """Yield the keys and choices that the data of a form may have."""
    if isinstance(shape, dict):
        for key, below in shape.items():
            yield key.rstrip("!")
            if key != "parts":  # of funding, which holds itself
                yield from form_keys(below)
    elif isinstance(shape, list):
        yield from form_keys(shape[0])
    elif isinstance(shape, tuple):
        yield from shape


def options_of(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from options_of(command)
        else:
            yield action


@cache
def options() -> list[argparse.Action]:
    """Return all options and arguments of all commands."""
    with patch.object(argparse.ArgumentParser, "parse_args", autospec=True, side_effect=SystemExit) as parsed:
        parse_options([""])
    return [*options_of(parsed.call_args.args[0])]


def option_name(option: argparse.Action) -> str:
    return option.option_strings[-1] if option.option_strings else option.dest


@cache
def field_words() -> list[tuple[str, str]]:
    """Return (what a form calls a field, its identifier) for all fields of all forms."""
    found = [(word, spec.identifier) for spec in LANGUAGE_FIELDS for word in (spec.key, *spec.aliases)]
    for form in FORMS:
        for one in form.get("fields", ()):
            found += [(word, one["identifier"]) for word in (one["key"], one.get("label", ""), *one.get("aliases", ()))]
    return found


@cache
def names() -> frozenset[str]:
    """Return every public name there is."""
    found = {name_of(node) for node in definitions()} | {path.stem for path in MODULES}
    for schema in (DOCUMENT_SCHEMA, DIFF_SCHEMA, HISTORY_SCHEMA):
        found |= {*schema_words(schema)}
    found |= {*form_keys(FORM), *COLUMN_KEYS, *OWNERS, *TYPES, *read_settings._KEYS, *diff_settings._KEYS}
    found |= {identifier for _, identifier in field_words()}
    found |= {option_name(option) for option in options()}
    found |= {code.name for code in (*catalogue.codes(), *events.codes())}
    return frozenset(found)


def told(node: ast.AST) -> str:
    """Return the Chinese term that the docstring of a class or function gives for it."""
    if not isinstance(node, ast.ClassDef | ast.FunctionDef):
        return ""
    found = TOLD.search((ast.get_docstring(node) or "").split("\n")[0])
    return (found[1] or found[2]) if found else ""


@cache
def pairs() -> list[tuple[str, str]]:
    """Return (term, name) wherever code or data say what a name is in Chinese."""
    found = [(told(node), name_of(node)) for node in definitions()]
    # What an option takes is often called by what it is; 名称 and 编码 say only how it is named.
    found += [(str(option.metavar), option_name(option)) for option in options() if option.metavar not in ("名称", "编码")]
    found += [(one["heading"], one["key"]) for form in FORMS for one in form.get("columns", ()) if one["key"].isascii()]
    # A field is called 批复单位 or 政策依据: what it ends with says what it is.
    for word, identifier in field_words():
        term = max((term for term in WORD_OF if word.endswith(term)), key=len, default="")
        found.append((term, identifier))
    return [(term, name) for term, name in found if term in WORD_OF]


def test_terms_are_told_once() -> None:
    assert len(WORD_OF) == sum(len(row["term"].split()) for row in GLOSSARY)


def test_there_is_something_to_judge() -> None:
    assert len(names()) > 1000
    assert len(pairs()) > 80


@pytest.mark.parametrize("row", GLOSSARY, ids=lambda row: row["word"])
def test_word_is_used_and_no_other(row: dict[str, str]) -> None:
    others = {name for name in names() for word in row["never"].split() if holds(name, word)}
    assert others - KEPT == set(), f"{row['term']} is {row['word']}"
    assert any(holds(name, row["word"]) for name in names()) == (not row["unused"])


@pytest.mark.parametrize("term", WORD_OF)
def test_what_is_called_by_a_term_is_named_by_its_word(term: str) -> None:
    wrong = {name for one, name in pairs() if one == term and not holds(name, WORD_OF[term])}
    assert wrong - KEPT == set(), f"{term} is {WORD_OF[term]}"


def test_a_field_has_one_identifier_in_all_forms() -> None:
    found: dict[str, set[str]] = {}
    for form in FORMS:
        for one in form.get("fields", ()):
            found.setdefault(one["key"], set()).add(one["identifier"])
    assert [key for key, identifiers in found.items() if len(identifiers) > 1] == []


def test_names_are_kept_for_a_reason_and_as_long_as_they_are_there() -> None:
    assert all(len(row["reason"]) > 20 for row in rows("glossary_kept.tsv"))
    against = {name for row in GLOSSARY for word in row["never"].split() for name in names() if holds(name, word)}
    against |= {name for term, name in pairs() if not holds(name, WORD_OF[term])}
    assert against >= KEPT
