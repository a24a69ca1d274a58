"""The peers: how each writes the content, reads it back, and counts what it read.

Every reader opens the file itself, so reading and decoding are inside the timing, as for targetlang.
"""

import json
from collections.abc import Callable
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from benchmarks import beancount_peer
from benchmarks import lark_peer
from benchmarks import subject
from benchmarks.printing import print_content
from benchmarks.records import Content
from benchmarks.structured import to_content
from benchmarks.structured import to_plain
from benchmarks.toml_text import print_toml

Reader = Callable[[], object]


@frozen
class Peer:
    """One way to hold the content.

    `write` yields the text of the file; `open_reader` is given its path, does all that is done once in a process
    (imports, tables) and returns the call that is timed. `count` says how many projects or directives were read,
    or None where the result is not looked into. `slow` samples are taken once in a process.
    """

    title: str
    suffix: str
    write: Callable[[Content], Iterable[str]]
    open_reader: Callable[[Path], Reader]
    count: Callable[[Any], int | None] = lambda _: None
    slow: bool = False


def _write_yaml(content: Content) -> Iterable[str]:
    import yaml

    yield yaml.dump(to_plain(content), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000)


def _write_json(content: Content) -> Iterable[str]:
    yield json.dumps(to_plain(content), ensure_ascii=False)


def _write_toml(content: Content) -> Iterable[str]:
    return print_toml(to_plain(content))


def _open_tree(path: Path) -> Reader:
    subject.warm()
    return lambda: subject.parse(path.name, path.read_bytes())


def _open_document(path: Path) -> Reader:
    subject.warm()
    return lambda: subject.build(path.name, path.read_bytes())


def _open_check(path: Path) -> Reader:
    subject.warm()
    return lambda: subject.check(path.name, path.read_bytes())


def _open_command(path: Path) -> Reader:
    subject.warm()
    return lambda: subject.check_as_command(path.name, path.read_bytes())


def _open_load_file(path: Path) -> Reader:
    import os

    os.environ["BEANCOUNT_DISABLE_LOAD_CACHE"] = "1"
    from beancount import loader

    # The directives are those of the parser's benchmark: what the checks say of them is not looked at.
    return lambda: loader.load_file(str(path))[0]


def _open_beancount(path: Path) -> Reader:
    from beancount.parser import parser

    def read() -> object:
        entries, errors, _ = parser.parse_file(str(path))
        if errors:
            raise ValueError(errors[0])
        return entries

    return read


def _open_lark(path: Path) -> Reader:
    parser = lark_peer.make_parser()
    return lambda: parser.parse(path.read_text("utf-8"))


def _open_yaml(path: Path) -> Reader:
    import yaml

    return lambda: yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def _open_tomllib(path: Path) -> Reader:
    import tomllib

    return lambda: tomllib.loads(path.read_text("utf-8"))


def _open_tomli(path: Path) -> Reader:
    import tomli

    return lambda: tomli.loads(path.read_text("utf-8"))


def _open_json(path: Path) -> Reader:
    return lambda: json.loads(path.read_bytes())


def _open_json_records(path: Path) -> Reader:
    return lambda: to_content(json.loads(path.read_bytes()))


def _count_mapping(plain: dict[str, Any]) -> int:
    return sum(len(department.get("projects", ())) for department in plain["departments"])


def _count_records(content: Content) -> int:
    return sum(len(department.projects) for department in content.departments)


SUBJECT = {
    "tree": Peer("targetlang: text to tree", "target", print_content, _open_tree),
    "document": Peer("targetlang: text to objects", "target", print_content, _open_document),
    "python": Peer("targetlang: objects, Python alone", "target", print_content, _open_document),
    "check": Peer("targetlang: findings, one process", "target", print_content, _open_check),
    "command": Peer("targetlang: findings, all processors", "target", print_content, _open_command),
}
PEERS = {
    "load": Peer("beancount load_file, parse and checks", "beancount", beancount_peer.print_directives, _open_load_file, len),
    "beancount": Peer("beancount C parser", "beancount", beancount_peer.print_directives, _open_beancount, len),
    "lark": Peer("plain Lark, embedded transformer", "target", print_content, _open_lark, _count_records, slow=True),
    "yaml": Peer("PyYAML CSafeLoader", "yaml", _write_yaml, _open_yaml, _count_mapping, slow=True),
    "tomllib": Peer("tomllib", "toml", _write_toml, _open_tomllib, _count_mapping, slow=True),
    "tomli": Peer("tomli", "toml", _write_toml, _open_tomli, _count_mapping),
    "json": Peer("json.loads", "json", _write_json, _open_json, _count_mapping),
    "records": Peer("json.loads + attrs objects", "json", _write_json, _open_json_records, _count_records),
}
ALL = {**SUBJECT, **PEERS}
