"""Read and run a template; what goes wrong in it is a LayoutFault with its line, whatever Jinja makes of it."""

import re
from collections.abc import Iterator

from jinja2 import Environment
from jinja2 import Template
from jinja2 import TemplateError
from jinja2 import TemplateNotFound
from jinja2 import TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.exceptions import UndefinedError

from targetlang.layout.fault import LayoutFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def read_template(environment: Environment, text: str) -> Template:
    """Return a template. Raises LayoutFault where it is not written as templates are."""
    try:
        return environment.from_string(text)
    except TemplateSyntaxError as error:
        raise LayoutFault(error.lineno, *_read_apart(error.message or "")) from error
    except (RecursionError, MemoryError, SyntaxError, TypeError, ValueError) as error:
        raise LayoutFault(1, "syntax", {"error": str(error)}) from error


def run_template(template: Template, names: "dict[str, Any]") -> Iterator[str]:
    """Yield the pieces of a rendering with the given names."""
    try:
        yield from template.generate(names)
    except LayoutFault as fault:
        raise LayoutFault(fault.line or _line_of(fault, template), fault.variant, fault.facts) from fault
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        variant, facts = _told_apart(error)
        raise LayoutFault(_line_of(error, template), variant, facts) from error


def _read_apart(message: str) -> tuple[str, dict[str, str]]:
    """Return which sentence fits what Jinja can't read, and its facts."""
    for pattern, variant in _UNREADABLE:
        found = pattern.search(message)
        if found is not None:
            return variant, {"name": _ENDS.get(found[1], found[1])}
    return "syntax", {"error": message.rstrip(".")}


_ENDS = {"end of print statement": "}}", "end of statement block": "%}"}
# What Jinja says of a template that it can't read; the first that fits.
_UNREADABLE = [
    (re.compile(pattern), variant)
    for pattern, variant in (
        (r"The innermost block that needs to be closed is '(\w+)'", "not-ended"),
        (r"Unexpected end of template\. Jinja was looking for .*'end(\w+)'", "not-ended"),
        (r"[Uu]nknown tag '(\w+)'", "unknown-tag"),
        (r"No filter named '(.*)'", "no-filter"),
        (r"No test named '(.*)'", "no-filter"),
        (r"[Ee]xpected .*, got '(.*)'", "unreadable-tag"),
        (r"[Uu]nexpected (?:char )?'(.+?)'", "unreadable-tag"),
        (r"[Uu]nexpected char \"(.*?)\"", "unreadable-tag"),
    )
]


def _told_apart(error: Exception) -> tuple[str, dict[str, str]]:
    """Return which sentence fits what Jinja or a view says while a template runs, and its facts."""
    if isinstance(error, TemplateNotFound):
        return "undefined", {"name": str(error.name)}
    said = str(error)
    named = re.findall(r"'([^']*)'", said)
    if isinstance(error, UndefinedError) and named:
        return "undefined", {"name": named[-1]}
    element = re.search(r"has no element (.*)", said)
    if isinstance(error, UndefinedError) and element is not None:
        return "no-element", {"name": element[1]}
    if isinstance(error, SecurityError) and named:
        return "forbidden", {"name": named[0]}
    called = re.search(r"(\w+)\(\) (?:missing|takes|got)", said)
    if isinstance(error, TypeError) and called is not None:
        return "arguments", {"name": called[1]}
    return "failed", {"error": said}


def _line_of(error: BaseException, template: Template) -> int:
    """Return the line of the template where a rendering stopped."""
    line = 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in ("<template>", template.filename):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
