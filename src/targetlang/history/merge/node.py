"""A file as a tree of what can be edited on its own: blocks, fields, entries, indicators, with their comments.

Flattening a tree gives back every line of the file.
"""

from targetlang.ports.vocabulary import KIND_ALIASES
from targetlang.ports.vocabulary import Vocabulary
from targetlang.records import define
from targetlang.records import field
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.parse import parse
from targetlang.syntax.tree import Statement

Key = tuple[str, ...]

_RANKS = {tree.FIELD: 0, tree.ENTRY: 0, tree.INDICATOR: 1}
_BLOCK_RANKS = {"单位": 3, "部门": 4}
_OTHER_BLOCK = 2
_OWNERS = {"测算": "cost", "任务": "task"}


@define(eq=False)
class Node:
    """One statement and what belongs to it.

    `lead` are the comments and blank lines above it, `body` the plain lines below it (items of a list, text
    that no statement explains), `tail` what follows the last statement of the file. `line` is None for the
    file itself. `key` says which thing it is among its siblings; `rank` where such things stand: fields
    before indicators before blocks.
    """

    key: Key
    rank: int = 0
    statement: Statement | None = None
    line: str | None = None
    lead: list[str] = field(factory=list)
    body: list[str] = field(factory=list)
    children: "list[Node]" = field(factory=list)
    tail: list[str] = field(factory=list)

    def lines(self) -> list[str]:
        """Return every line, in order."""
        result = list(self.lead)
        if self.line is not None:
            result.append(self.line)
        result += self.body
        for child in self.children:
            result += child.lines()
        return result + self.tail


def build_tree(source: SourceText, vocabulary: Vocabulary) -> Node:
    """Return the tree of a text whose lines end in line feeds."""
    return _Builder(vocabulary).build(source)


class _Builder:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.root = Node(("file",))
        self.department: Node | None = None
        self.entity: Node | None = None
        self.block = self.root
        self.below: Node | None = None
        self.last = self.root
        self.lead: list[str] = []
        self.seen: dict[tuple[int, Key], int] = {}

    def build(self, source: SourceText) -> Node:
        for statement in parse(source):
            end = source.text.find("\n", statement.start)
            line = source.text[statement.start : end if end >= 0 else len(source.text)]
            if statement.shape in (tree.BLANK, tree.COMMENT):
                self.lead.append(line)
            elif statement.shape in (tree.ITEM, tree.BROKEN):
                self.last.body += [*self.lead, line]
                self.lead = []
            else:
                self._add(statement, line)
        self.root.tail = self.lead
        return self.root

    def _add(self, statement: Statement, line: str) -> None:
        shape = statement.shape
        node = Node(self._key(statement), _RANKS.get(shape, 0), statement, line, self.lead)
        self.lead = []
        if shape == tree.HEADER:
            parent = self._open(node)
        elif shape == tree.FIELD or statement.word == "其中":
            parent = self._owner(statement)
        else:
            parent = self.block
        place = (id(parent), node.key)
        self.seen[place] = self.seen.get(place, 0) + 1
        if self.seen[place] > 1:
            node.key = (*node.key, f"#{self.seen[place]}")
        parent.children.append(node)
        self.last = node
        if parent is self.block and shape != tree.HEADER:
            carries = shape == tree.INDICATOR or (shape == tree.ENTRY and statement.word in _OWNERS)
            self.below = node if carries else None

    def _key(self, statement: Statement) -> Key:
        word, name = statement.word or "", (statement.name or "").strip('"')
        if statement.shape == tree.HEADER:
            kind = KIND_ALIASES.get(word, word)
            return ("block", kind, "code", statement.value) if statement.value else ("block", kind, name)
        if statement.shape == tree.FIELD:
            spec = self.vocabulary.by_key.get(word)
            return ("field", spec.key if spec is not None else word, name)
        if statement.shape == tree.ENTRY:
            return ("entry", word, name)
        path = self.vocabulary.find_path(word)
        return ("indicator", path.text if path is not None else word, name)

    def _open(self, node: Node) -> Node:
        """Open a block and return what holds it: a project stands in the nearest 单位 or 部门 above."""
        kind = node.key[1]
        node.rank = _BLOCK_RANKS.get(kind, _OTHER_BLOCK)
        self.block, self.below = node, None
        if kind == "部门":
            self.department, self.entity = node, None
            return self.root
        above = self.department or self.root
        if kind == "单位":
            self.entity = node
            return above
        return self.entity or above

    def _owner(self, statement: Statement) -> Node:
        """Return the line that a field belongs to where it may have one, else the block."""
        if self.below is None:
            return self.block
        if statement.word == "其中":
            return self.below if self.below.key[0] == "indicator" else self.block
        spec = self.vocabulary.by_key.get(statement.word or "")
        kind = "indicator" if self.below.key[0] == "indicator" else _OWNERS[self.below.key[1]]
        return self.below if spec is None or kind in spec.owners else self.block
