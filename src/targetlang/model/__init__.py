"""The meaning of a document: departments, projects, indicators, money. No behaviour beyond derived values.

Objects are treated as immutable: a pass makes new ones. They compare by identity; what they
say is compared by `targetlang.sameness`, and written as JSON by `targetlang.backends.to_json`.
"""

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import PLAIN_ATTRIBUTES
from targetlang.model.indicator import Attributes
from targetlang.model.indicator import Basis
from targetlang.model.indicator import BasisRef
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import Binding
from targetlang.model.money import CostLine
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import Milestone
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.target import Target
from targetlang.model.text import Field
from targetlang.model.text import Period
from targetlang.model.text import Text

__all__ = [
    "PLAIN_ATTRIBUTES",
    "Attributes",
    "Basis",
    "BasisRef",
    "Binding",
    "CostLine",
    "Department",
    "DisbursementPlan",
    "Document",
    "Field",
    "FundingSource",
    "Indicator",
    "IndicatorGroup",
    "Milestone",
    "MoneyTree",
    "Period",
    "Project",
    "Target",
    "Task",
    "Text",
]
