"""Templates run shut in: no attribute but those of views, no file, no private name, bounded output and time.

Time is counted in steps (rounds of loops, calls), not in seconds, so that a template that is too slow is the
same fault on every machine.
"""

import os
from collections.abc import Iterator
from decimal import Decimal

from jinja2 import Environment
from jinja2 import FunctionLoader
from jinja2 import StrictUndefined
from jinja2 import TemplateSyntaxError
from jinja2 import nodes
from jinja2 import pass_context
from jinja2.ext import Extension
from jinja2.lexer import Token
from jinja2.lexer import TokenStream
from jinja2.runtime import Context
from jinja2.runtime import LoopContext
from jinja2.runtime import Macro
from jinja2.runtime import Undefined
from jinja2.runtime import markup_join
from jinja2.runtime import str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler
from jinja2.utils import Namespace

from targetlang.layout.fault import LayoutFault
from targetlang.layout.fields_view import PeriodView
from targetlang.layout.from_html import mark_lines
from targetlang.layout.rows import IndicatorRow
from targetlang.layout.rows import RowCell
from targetlang.layout.views import VIEWS
from targetlang.layout.views import CostLineView
from targetlang.layout.views import DepartmentView
from targetlang.layout.views import ProjectView
from targetlang.layout.views import TaskView
from targetlang.ports.form import ColumnSpec
from targetlang.ports.form import Form
from targetlang.ports.form import FundingSpec
from targetlang.units.number import in_chinese

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

METER = "_meter"
_PARTS = "parts"
MAX_TEXT = 1_000_000
_MAX_REPEATED = 10_000
_MAX_BITS = 256
_MAX_RANGE = 1000
_TEXT_METHODS = frozenset({"strip", "startswith", "endswith", "split", "removeprefix", "removesuffix"})
_OPEN = frozenset({*VIEWS, RowCell, IndicatorRow, ColumnSpec, FundingSpec, Form, LoopContext, Macro, Cycler, Namespace})
_KINDS = {
    DepartmentView: "部门",
    ProjectView: "项目",
    TaskView: "任务",
    CostLineView: "测算",
    IndicatorRow: "指标行",
    RowCell: "单元格",
    Form: "form",
}
_FILTERS = (
    *("abs", "batch", "count", "d", "default", "first", "groupby", "int", "last", "length", "list", "lower", "map"),
    *("max", "min", "reject", "rejectattr", "reverse", "round", "select", "selectattr", "slice", "sort", "string"),
    *("trim", "unique", "upper"),
)


class Meter:
    """What one template may still do for one document."""

    __slots__ = ("_steps", "_text")

    def __init__(self, blocks: int) -> None:
        self._steps = 200_000 + 10_000 * blocks
        self._text = 10 * MAX_TEXT + MAX_TEXT * blocks

    def step(self) -> None:
        """Count one round of a loop or one call."""
        self._steps -= 1
        if self._steps < 0:
            raise LayoutFault(0, "too-slow", {})

    def write(self, text: str) -> None:
        """Count what is written."""
        self._text -= len(text)
        if self._text < 0:
            raise LayoutFault(0, "too-long", {})


class _Counted:
    """What a loop goes through, counted; its length is known where that of the original is."""

    __slots__ = ("_items", "_step")

    def __init__(self, items: "Any", meter: Meter) -> None:
        self._items = items
        self._step = meter.step

    def __iter__(self) -> "Iterator[Any]":
        step = self._step
        for item in self._items:
            step()
            yield item

    def __len__(self) -> int:
        return len(self._items)


class _Lines(Extension):
    """Tells every tag its line; those of the shared parts have none, the line that asks for them counts."""

    def filter_stream(self, stream: TokenStream) -> "Iterator[Token]":
        """Return the tokens with the literal text of the template marked."""
        for token in stream:
            marked = token.type == "data" and stream.name is None
            yield Token(token.lineno, "data", mark_lines(token.value, token.lineno)) if marked else token


@pass_context
def _steps(context: Context, items: object) -> object:
    if isinstance(items, Undefined):
        return items
    return _Counted(items, context[METER])


@pass_context
def _joined(context: Context, parts: "list[Any]") -> str:
    joined: str = (markup_join if context.eval_ctx.autoescape else str_join)(parts)
    return _bounded(joined)


@pass_context
def _written(context: Context, value: object) -> object:
    if isinstance(value, str):
        context[METER].write(value)
    elif not isinstance(value, Undefined):
        value = text_of(value)
        context[METER].write(value)
    return value


def text_of(value: object) -> str:
    """Return what is printed of a thing: paragraphs on lines of their own. Raises LayoutFault for what is no text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return "\n".join(map(text_of, value))
    if isinstance(value, int | float | Decimal | PeriodView | Undefined):
        return str(value)
    if callable(value):
        raise LayoutFault(0, "not-asked", {"name": getattr(value, "__name__", "")})
    raise LayoutFault(0, "no-text", {"kind": _KINDS.get(type(value), type(value).__name__)})


def _bounded(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise LayoutFault(0, "too-long", {})
    return text


def _join(items: "Any", between: str = "") -> str:
    texts = [text_of(item) for item in items]
    if sum(map(len, texts)) + len(between) * len(texts) > MAX_TEXT:
        raise LayoutFault(0, "too-long", {})
    return str_join([text for one in texts for text in (between, one)][1:])


def _replace(text: str, old: str, new: str) -> str:
    if text.count(old) * len(new) > MAX_TEXT:
        raise LayoutFault(0, "too-long", {})
    return str(text).replace(old, new)


def _range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > _MAX_RANGE:
        raise LayoutFault(0, "too-slow", {})
    return found


class _Sandbox(ImmutableSandboxedEnvironment):
    """The environment of layout templates."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for scope in tree.find_all((nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)):
            raise TemplateSyntaxError("autoescape", scope.lineno)
        for loop in list(tree.find_all(nodes.For)):
            if loop.recursive:
                raise TemplateSyntaxError("recursive", loop.lineno)
            loop.iter = nodes.Filter(loop.iter, "_steps", [], [], None, None, lineno=loop.lineno)
        _bound_joins(tree)
        tree.set_environment(self)
        return tree

    def getattr(self, obj: "Any", attribute: str) -> "Any":
        """Return an attribute that a template asks for; most are public ones of views."""
        if type(obj) in _OPEN and not attribute.startswith("_"):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: "Any", attr: str, value: "Any") -> bool:
        """Tell whether a template may see an attribute: the public ones of views, a few methods of texts."""
        if type(obj) in _OPEN:
            return not attr.startswith("_")
        return isinstance(obj, str) and attr in _TEXT_METHODS

    def is_safe_callable(self, obj: "Any") -> bool:
        """Tell whether a template may call a thing: what it may see is safe to call, but of classes only these."""
        return not isinstance(obj, type) or obj in (Namespace, Cycler)

    def call(__self, __context: Context, __obj: "Any", *args: "Any", **kwargs: "Any") -> "Any":  # noqa: N805 - as in Jinja
        """Call what a template calls, counted."""
        __context[METER].step()
        return super().call(__context, __obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: "Any", right: "Any") -> "Any":
        """Add and multiply within bounds; there is no power and no formatting with %."""
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise LayoutFault(0, "operator", {"operator": operator})
        sizes = [len(one) if isinstance(one, str | list | tuple) else 0 for one in (left, right)]
        bits = sum(one.bit_length() for one in (left, right) if isinstance(one, int))
        if sum(sizes) > (_MAX_REPEATED if operator == "*" else MAX_TEXT) or bits > _MAX_BITS:
            raise LayoutFault(0, "too-long", {})
        if operator == "*" and any(sizes) and max(sizes) * max(_whole(left), _whole(right)) > _MAX_REPEATED:
            raise LayoutFault(0, "too-long", {})
        return super().call_binop(context, operator, left, right)


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _bound_joins(node: nodes.Node) -> None:
    """Replace every `a ~ b` by a join that has a bound."""
    for field, value in list(node.iter_fields()):
        items = value if isinstance(value, list) else [value]
        for at, item in enumerate(items):
            if not isinstance(item, nodes.Node):
                continue
            _bound_joins(item)
            if isinstance(item, nodes.Concat):
                parts = nodes.List(item.nodes, lineno=item.lineno)
                joined = nodes.Filter(parts, "_joined", [], [], None, None, lineno=item.lineno)
                if isinstance(value, list):
                    value[at] = joined
                else:
                    setattr(node, field, joined)


def _read_part(name: str) -> tuple[str, str, "Callable[[], bool]"] | None:
    """Return the macros that layouts share, where a layout imports them; there is no other file to import."""
    if name != _PARTS:
        return None
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{_PARTS}.html.j2")
    with open(path, encoding="utf-8") as file:
        return file.read(), path, lambda: True


def make_environment(finalize: "Callable[..., Any] | None" = None) -> Environment:
    """Return the environment that every template runs in: escaping on, unknown names are faults.

    It is that of layouts in HTML, whose tags know their lines; with a `finalize` of its own it is that of another
    format, which returns by it what is printed of a value.
    """
    html = finalize is None
    environment = _Sandbox(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=html,
        lstrip_blocks=html,
        extensions=[_Lines] if html else [],
        loader=FunctionLoader(_read_part) if html else None,
        finalize=_written if finalize is None else finalize,
    )
    kept = {name: environment.filters[name] for name in _FILTERS}
    environment.filters = {**kept, "chinese": in_chinese, "join": _join, "replace": _replace, "_steps": _steps, "_joined": _joined}
    environment.globals = {"range": _range, "namespace": Namespace, "cycler": Cycler}
    return environment
