"""The `__init__` that is prepared for a class of values, from what attrs knows of it."""

from typing import Any

import attrs
import pytest

from targetlang.records.prepare_records import _init


@attrs.define
class Changing:
    name: str
    size: int = 3
    parts: list[str] = attrs.field(factory=list)


@attrs.frozen
class Fixed:
    name: str
    size: int = 3
    parts: list[str] = attrs.field(factory=list)


@attrs.frozen
class Nothing:
    pass


def made_of(cls: Any) -> Any:
    """The prepared function of a class, `...` standing for a default that each object makes for itself."""
    scope: dict[str, Any] = {}
    exec(_init("init", cls), scope)
    init = scope["init"]
    if cls is not Changing:
        init = init(*[getattr(cls, one.name).__set__ for one in attrs.fields(cls)])
    init.__defaults__ = (3, ...) if attrs.fields(cls) else None
    return init


@pytest.mark.parametrize("cls", [Changing, Fixed])
def test_it_puts_every_value_into_its_slot(cls: Any) -> None:
    one, other = cls.__new__(cls), cls.__new__(cls)
    made_of(cls)(one, "甲", 4, ["乙"])
    made_of(cls)(other, "甲")
    assert (one, other) == (cls("甲", 4, ["乙"]), cls("甲"))
    assert other.parts is not cls("甲").parts


def test_a_class_without_values_has_one_too() -> None:
    one = Nothing.__new__(Nothing)
    made_of(Nothing)(one)
    assert one == Nothing()
