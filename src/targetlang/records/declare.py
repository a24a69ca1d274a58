"""Classes of values at run time: slots, and the prepared `__init__`; equality, hash and print by the fields."""

from targetlang._prepared.records import PREPARED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Options = dict[str, Any]

UNSET = ...
"""The default of an argument that every object makes for itself."""

_OWN_TO_THE_OLD_CLASS = ("__dict__", "__weakref__")


class Declared:
    """What `field(…)` says in the body of a class."""

    __slots__ = ("options",)

    def __init__(self, options: "Options") -> None:
        self.options = options


def field(**options: "Any") -> "Any":
    """Say more of a field than its type: `default`, `factory` (dict or list), `eq`, `hash`, `repr`."""
    return Declared(options)


def define(cls: "type | None" = None, /, **options: "Any") -> "Any":
    """Make a class of values. `eq=False` compares by identity."""
    return _decorate(cls, options, frozen=False)


def frozen(cls: "type | None" = None, /, **options: "Any") -> "Any":
    """Make a class of values that don't change. `eq=False` compares by identity, `cache_hash` keeps the hash."""
    return _decorate(cls, options, frozen=True)


def evolve(one: "Any", /, **changes: "Any") -> "Any":
    """Return a new object with some fields changed."""
    kind = type(one)
    return kind(**{name: getattr(one, name) for name in kind.__match_args__} | changes)


def _decorate(cls: "type | None", options: "Options", *, frozen: bool) -> "Any":
    if cls is None:
        return lambda given: _make(given, options, frozen=frozen)
    return _make(cls, options, frozen=frozen)


def _make(cls: type, options: "Options", *, frozen: bool) -> type:
    prepared = PREPARED.get(f"{cls.__module__}.{cls.__qualname__}")
    own = tuple(cls.__annotations__)
    inherited = getattr(cls.__mro__[1], "__match_args__", ())
    if prepared is None or prepared[0] != (*inherited, *own):
        return made_by_attrs(cls, options, frozen=frozen)
    names: tuple[str, ...] = prepared[0]
    init: Any = prepared[1]
    body = {name: value for name, value in cls.__dict__.items() if name not in own and name not in _OWN_TO_THE_OLD_CLASS}
    declared = {name: _declared(cls.__dict__[name]) for name in own if name in cls.__dict__}
    fields = AttrsFields(cls, options, frozen=frozen)
    body |= {"__slots__": own, "__match_args__": names, "__attrs_attrs__": fields}
    body |= _printing(names, declared) | _pickling()
    if options.get("eq", True):
        body |= _comparing(names, declared, hashed=frozen, kept=options.get("cache_hash", False))
    if options.get("cache_hash", False):
        body["__slots__"] = (*own, "_hash")
    if frozen:
        body |= {"__setattr__": _refuse, "__delattr__": _refuse}
    made = type(cls)(cls.__name__, cls.__bases__, body)
    if frozen:
        init = init(*[getattr(made, name).__set__ for name in names])
    init.__defaults__ = _inherited_defaults(cls, inherited) + _defaults(declared) or None
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__init__ = init  # type: ignore[misc]  # that of this class alone
    return made


def made_by_attrs(cls: type, options: "Options", *, frozen: bool) -> type:
    """Return the class as attrs makes it: what the prepared one has to be like."""
    import attrs

    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Declared):
            setattr(cls, name, attrs.field(**value.options))
    return (attrs.frozen if frozen else attrs.define)(cls, weakref_slot=False, **options)


class AttrsFields:
    """What attrs knows of a class, for `attrs.fields`, `attrs.asdict` and the like: found when it is asked for."""

    def __init__(self, cls: type, options: "Options", *, frozen: bool) -> None:
        self._cls = cls
        self._options = options
        self._frozen = frozen
        self._fields: Any = None

    def __get__(self, _one: object, _cls: type | None = None) -> "Any":
        """Return the attributes as attrs gives them."""
        if self._fields is None:
            self._fields = made_by_attrs(self._cls, self._options, frozen=self._frozen).__attrs_attrs__  # type: ignore[attr-defined]
        return self._fields


def _declared(value: "Any") -> Declared:
    return value if isinstance(value, Declared) else Declared({"default": value})


def _defaults(declared: dict[str, Declared]) -> "tuple[Any, ...]":
    """Return the defaults of the arguments that have one; UNSET where every object makes its own (factory)."""
    said = [one.options for one in declared.values()]
    return tuple(one.get("default", UNSET) for one in said if "default" in one or "factory" in one)


def _inherited_defaults(cls: type, inherited: tuple[str, ...]) -> "tuple[Any, ...]":
    if not inherited:
        return ()
    init = cls.__mro__[1].__init__  # type: ignore[misc]  # a record's own, made above
    return init.__defaults__ or ()


def _refuse(self: object, *_: object) -> None:
    from attrs.exceptions import FrozenInstanceError

    raise FrozenInstanceError


def _comparing(
    names: tuple[str, ...], declared: dict[str, Declared], *, hashed: bool, kept: bool
) -> "dict[str, Any]":
    """Return `__eq__`, and `__hash__` of a class whose objects don't change."""
    compared = tuple(name for name in names if name not in declared or declared[name].options.get("eq", True))
    values = _values(compared)

    def equal(self: "Any", other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented  # type: ignore[no-any-return]
        return self is other or bool(values(self) == values(other))

    if not hashed:
        return {"__eq__": equal, "__hash__": None}
    of_hash = _values(tuple(name for name in compared if name not in declared or declared[name].options.get("hash") is not False))
    if not kept:
        return {"__eq__": equal, "__hash__": lambda self: hash(of_hash(self))}

    def kept_hash(self: "Any") -> int:
        try:
            return self._hash  # type: ignore[no-any-return]
        except AttributeError:
            object.__setattr__(self, "_hash", hash(of_hash(self)))
            return self._hash  # type: ignore[no-any-return]

    return {"__eq__": equal, "__hash__": kept_hash}


def _values(names: tuple[str, ...]) -> "Callable[[Any], Any]":
    from operator import attrgetter

    return attrgetter(*names) if names else lambda _: ()


def _printing(names: tuple[str, ...], declared: dict[str, Declared]) -> "dict[str, Any]":
    shown = tuple(name for name in names if name not in declared or declared[name].options.get("repr", True))

    def show(self: "Any") -> str:
        return f"{self.__class__.__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    return {"__repr__": show}


def _pickling() -> "dict[str, Any]":
    def get_state(self: "Any") -> "tuple[Any, ...]":
        return tuple(getattr(self, name) for name in self.__match_args__)

    def set_state(self: "Any", state: "tuple[Any, ...]") -> None:
        for name, value in zip(self.__match_args__, state, strict=True):
            object.__setattr__(self, name, value)

    return {"__getstate__": get_state, "__setstate__": set_state}
