"""What a rule is: the code it reports, what it looks at, and what it may know beside that.

A rule is one file `rules/<fault>.py` with one RULE, named for its fault as the catalogue names it. The prepared
index (`_prepared/rules.py`) lists them by code, so nothing searches the folder at the start.
"""

from collections.abc import Callable
from collections.abc import Iterable
from importlib import import_module

from targetlang._prepared.rules import RULES
from targetlang.diagnostics import Finding
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.model.target import Target
    from targetlang.ports.form import Form
    from targetlang.ports.form import Path

SUBJECTS = ("indicator", "text", "project", "department", "document")
"""What a rule can look at, in the order in which the subjects are walked."""

NOTHING: tuple[Finding, ...] = ()
"""What a rule gives where it finds nothing."""


@frozen
class Scope:
    """What stands around the subject of a rule.

    `project` is the project of an indicator or text, None for those of a department, a group or the document.
    """

    document: "Document"
    form: "Form | None"
    project: "Project | None" = None


Finder = Callable[..., Iterable[Finding]]


@frozen
class Rule:
    """One fault. `find` takes the subject and its Scope and gives the findings.

    | looks_at | subject | asked for |
    | --- | --- | --- |
    | indicator | Indicator with a readable target | every one where `applies(path, target)`, in groups once |
    | text | WrittenText | every text that will be printed and holds one of the characters `marks` |
    | project, department, document | that | every one |

    `applies` may be slow, `find` may not: of quantities it is asked once for each path, comparator and unit, so it can't
    look at the number; of all other targets once for each of them with its path. `needs` names what an indicator must have
    for the rule to see it: "fields", "parts" or "description", "" for nothing.
    """

    code: str
    looks_at: str
    find: Finder
    applies: "Callable[[Path, Target], bool] | None" = None
    marks: str = ""
    needs: str = ""


def load_rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of their codes."""
    return tuple(import_module(f"targetlang.rules.{name}").RULE for _, name in RULES)
