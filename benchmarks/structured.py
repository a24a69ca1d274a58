"""The content as nested lists and mappings, for YAML, TOML and JSON, and back from JSON to records."""

from decimal import Decimal
from typing import Any

from benchmarks.printing import print_expression
from benchmarks.records import Budget
from benchmarks.records import Content
from benchmarks.records import CostLine
from benchmarks.records import Department
from benchmarks.records import Entry
from benchmarks.records import Group
from benchmarks.records import Indicator
from benchmarks.records import Part
from benchmarks.records import Project
from benchmarks.records import Quantity
from benchmarks.records import Source
from benchmarks.records import Target
from benchmarks.records import Task


def to_plain(value: object) -> Any:  # noqa: ANN401 - the shapes of JSON
    """Return records as mappings without empty members; quantities are `[number, unit]`, both text."""
    if isinstance(value, Quantity):
        return [str(value.number), value.unit]
    if isinstance(value, tuple) and len(value) == 3:
        return print_expression(value)
    if isinstance(value, list | tuple):
        return [to_plain(each) for each in value]
    if not hasattr(value, "__attrs_attrs__"):
        return value
    members = ((each.name, getattr(value, each.name)) for each in value.__attrs_attrs__ if each.name != "note")
    return {name: to_plain(member) for name, member in members if member not in (None, "", [])}


def to_content(plain: dict[str, Any]) -> Content:
    """Return the document that a mapping of `to_plain` stands for, with expressions left as text."""
    return Content(
        [tuple(pair) for pair in plain["fields"]],
        [Entry(**entry) for entry in plain["entries"]],
        [_department(each) for each in plain["departments"]],
    )


def _department(plain: dict[str, Any]) -> Department:
    return Department(
        plain["kind"],
        plain["code"],
        plain["name"],
        [(key, items) for key, items in plain.get("texts", ())],
        [Entry(**each) for each in plain.get("entries", ())],
        [Task(each["name"], _budget(each["budget"]), each.get("description")) for each in plain.get("tasks", ())],
        [_indicator(each) for each in plain.get("indicators", ())],
        [Group(each["name"], [_indicator(one) for one in each["indicators"]]) for each in plain.get("groups", ())],
        [_project(each) for each in plain.get("projects", ())],
    )


def _project(plain: dict[str, Any]) -> Project:
    return Project(
        plain["code"],
        plain["name"],
        _budget(plain["budget"]),
        [(by, _quantity(share)) for by, share in plain["plan"]],
        plain["objective"],
        [(key, text) for key, text in plain["fields"]],
        plain.get("uses", []),
        [CostLine(**each) for each in plain.get("costs", ())],
        [_indicator(each) for each in plain["indicators"]],
    )


def _indicator(plain: dict[str, Any]) -> Indicator:
    return Indicator(
        plain["path"],
        plain["name"],
        _target(plain["target"]),
        plain.get("description"),
        plain.get("bases", []),
        plain.get("attributes", []),
        [(key, text) for key, text in plain.get("fields", ())],
        [Part(each["name"], _target(each["target"])) for each in plain.get("parts", ())],
    )


def _target(plain: dict[str, Any]) -> Target:
    low, high = plain.get("low"), plain.get("high")
    return Target(
        plain["kind"],
        plain.get("comparator", ""),
        None if low is None else _quantity(low),
        None if high is None else _quantity(high),
        plain.get("text", ""),
        plain.get("expression"),
        plain.get("horizon", ""),
    )


def _budget(plain: dict[str, Any]) -> Budget:
    return Budget(_quantity(plain["total"]), [_source(each) for each in plain.get("sources", ())])


def _source(plain: dict[str, Any]) -> Source:
    return Source(plain["name"], _quantity(plain["amount"]), [_source(each) for each in plain.get("parts", ())])


def _quantity(pair: list[str]) -> Quantity:
    return Quantity(Decimal(pair[0]), pair[1])
