"""What a rule is: the code it reports, what it looks at, and what it may know beside that.

A rule is one file `rules/<fault>.py` with one RULE, named for its fault as the catalogue names it. The prepared
index (`_prepared/rules.py`) lists them by code, so nothing searches the folder at the start.
"""

from collections.abc import Callable
from collections.abc import Iterable
from importlib import import_module

from targetlang._prepared.rules import RULES
from targetlang.diagnostics import Finding
from targetlang.records import define
from targetlang.records import field
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from typing import TypeVar

    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Form
    from targetlang.ports.form import Path
    from targetlang.syntax.tree import Statement

    Looked = TypeVar("Looked")
    Subject = TypeVar("Subject")

SUBJECTS = ("indicator", "rows", "all_rows", "text", "field", "plan", "block", "project", "department", "document")
"""What a rule can look at."""

NOTHING: tuple[Finding, ...] = ()
"""What a rule gives where it finds nothing."""


@define(eq=False)
class Scope:
    """What stands around the subject of a rule.

    `project` is the project of what is looked at, None for what belongs to a department, a group or the document.
    `statements` are the lines of the document, `told` what was found before any rule. `unreadable` holds the ids of the
    projects with a line that could not be read: nothing can be called missing there.
    """

    document: "Document"
    form: "Form | None"
    project: "Project | None" = None
    statements: "list[Statement]" = field(factory=list)
    told: list[Finding] = field(factory=list)
    unreadable: "set[int] | frozenset[int]" = frozenset()
    seen: "dict[Callable[..., Any], Any]" = field(factory=dict)
    subject: object = None
    looks: "dict[Callable[..., Any], Any]" = field(factory=dict)

    def once(self, look: "Callable[[Scope], Looked]") -> "Looked":
        """Return what a look at the whole document gives: several rules ask for it, and it is done once."""
        if look not in self.seen:
            self.seen[look] = look(self)
        return self.seen[look]  # type: ignore[no-any-return]

    def about(self, subject: "Subject", look: "Callable[[Subject, Scope], Looked]") -> "Looked":
        """Return what a look at one project or department gives: the rules ask one after another, and it is done once.

        Only what was seen last is kept, until another subject is asked about.
        """
        if self.subject is not subject:
            self.subject, self.looks = subject, {}
        looks = self.looks
        if look not in looks:
            looks[look] = look(subject, self)
        return looks[look]  # type: ignore[no-any-return]


Finder = Callable[..., Iterable[Finding]]

if TYPE_CHECKING:
    Rows = Iterable[tuple[Project | None, list[Indicator]]]


@frozen
class Rule:
    """One fault. `find` takes the subject and its Scope and gives the findings.

    | looks_at | subject | asked for |
    | --- | --- | --- |
    | indicator | Indicator with a readable target | every one of which the rule is, in groups once |
    | rows | those indicators of a project of which the rule is | every project that has one, those of groups too |
    | all_rows | pairs of a project (None: a department) and those rows of it | the document, if there are any |
    | text | WrittenText | texts that will be printed and hold one of the characters `marks`, each once |
    | field | Field with a Text | those of document, departments, projects with a key of `keys` (any where empty) and one of `marks` |
    | plan | DisbursementPlan with checkpoints | every one of which the rule is |
    | block | Project or Department, what a header begins | every one, a 单位 is a Department |
    | project, department, document | that | every one |

    Which indicators, fields and plans a rule is of is asked seldom and may be slow, `find` may not. `applies` is asked of
    quantities once for each path, comparator and unit, so it can't look at the number; of all other targets once for
    each of them with its path. `suspects` is asked with one of those that share that and the name, of a field
    with its text, of a plan with the form once for all that are written alike; it must look at nothing else. Of a block, project or department
    it is asked with the scope, once for all rules that suspect the same. `needs` names
    what an indicator must have for the rule to see it: "parts", "description", "direction" or "last" (上年), "" for nothing.

    A text in which nothing was found is not looked at again, unless a rule suspects something there: whether that is so may depend
    on the place, as a year does.
    """

    code: str
    looks_at: str
    find: Finder
    applies: "Callable[[Path, Target], bool] | None" = None
    suspects: "Callable[..., object] | None" = None
    marks: str = ""
    keys: tuple[str, ...] = ()
    needs: str = ""


def load_rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of their codes."""
    return tuple(import_module(f"targetlang.rules.{name}").RULE for _, name in RULES)
