"""A prepared class is like the one attrs makes of the same body."""

import copy
import inspect
import pickle
from importlib import import_module
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

from targetlang._prepared.records import PREPARED
from targetlang.records import define
from targetlang.records import evolve
from targetlang.records import frozen
from targetlang.records.declare import made_by_attrs
from targetlang.units.amount import Amount
from targetlang.units.registry import shipped


def resolve(name: str) -> Any:
    module, _, cls = name.rpartition(".")
    return getattr(import_module(module), cls)


def parameters(cls: type) -> list[tuple[str, bool]]:
    return [
        (one.name, one.default is not inspect.Parameter.empty)
        for one in inspect.signature(cls.__init__).parameters.values()  # type: ignore[misc]
    ]


def like_attrs(cls: Any) -> Any:
    fields = vars(cls)["__attrs_attrs__"]
    return made_by_attrs(fields._cls, fields._options, frozen=fields._frozen)


@pytest.mark.parametrize("name", PREPARED)
def test_a_class_has_the_arguments_and_compares_as_attrs_makes_it(name: str) -> None:
    prepared = resolve(name)
    by_attrs = like_attrs(prepared)
    assert parameters(prepared) == parameters(by_attrs)
    assert prepared.__match_args__ == by_attrs.__match_args__
    assert [one.name for one in attrs.fields(prepared)] == [one.name for one in attrs.fields(by_attrs)]
    for method in ("__eq__", "__hash__", "__setattr__", "__delattr__"):
        assert (getattr(prepared, method) is getattr(object, method)) == (
            getattr(by_attrs, method) is getattr(object, method)
        ), method
    assert "__dict__" not in dir(prepared)


@pytest.mark.parametrize("name", PREPARED)
def test_an_object_holds_what_it_was_given(name: str) -> None:
    prepared = resolve(name)
    by_attrs = like_attrs(prepared)
    required = [given for given, has_default in parameters(prepared)[1:] if not has_default]
    values = {given: f"<{given}>" for given in required}
    one, other = prepared(**values), by_attrs(**values)
    for field in prepared.__match_args__:
        assert getattr(one, field) == getattr(other, field), field
    assert repr(one) == repr(other)
    if vars(prepared)["__attrs_attrs__"]._options.get("eq", True):
        assert one == prepared(**values)
        assert other == by_attrs(**values)
    assert repr(copy.copy(one)) == repr(one)
    assert evolve(one) is not one or "__new__" in vars(prepared)  # of some classes there is one object for each value
    if prepared.__setattr__ is not object.__setattr__ and prepared.__match_args__:
        with pytest.raises(FrozenInstanceError):
            setattr(one, prepared.__match_args__[0], "changed")


def amount(number: str, symbol: str) -> Amount:
    from decimal import Decimal

    unit = shipped().find(symbol)
    assert unit is not None
    return Amount(Decimal(number), unit, number + symbol)


def test_what_does_not_change_is_equal_by_value_and_can_be_a_key() -> None:
    assert amount("34", "万元") == amount("34", "万元")
    assert amount("34", "万元") != amount("34", "元")
    assert len({amount("34", "万元"), amount("34", "万元"), amount("34", "元")}) == 2
    other: object = "34万元"
    assert amount("34", "万元") != other


def test_objects_travel_between_processes() -> None:
    one = amount("34.00", "万元")
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - made here


def test_attrs_works_on_prepared_classes() -> None:
    one = amount("34.00", "万元")
    assert attrs.has(Amount)
    assert attrs.asdict(one, recurse=False)["text"] == "34.00万元"
    assert attrs.evolve(one, text="34万元").text == evolve(one, text="34万元").text == "34万元"


def test_a_class_that_is_not_prepared_is_made_by_attrs() -> None:
    @define
    class Changing:
        name: str

    @frozen
    class Fixed:
        name: str = "甲"

    assert Changing("甲") == Changing("甲")
    assert Fixed() == Fixed("甲")
    with pytest.raises(FrozenInstanceError):
        Fixed().name = "乙"  # type: ignore[misc]
