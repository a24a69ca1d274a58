"""Prepare the classes of values: every class declared with `targetlang.records` → `_prepared/records.py`."""

from targetlang._prepared.keep import keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = '''"""Prepared from the classes declared with targetlang.records by its prepare_records; do not edit."""

# mypy: ignore-errors

'''
_OWN = {dict: "{}", list: "[]"}


def prepare() -> str:
    """Return the source of the prepared module: one `__init__` for each class (or what makes it), and where it belongs."""
    functions, table = [], ["PREPARED = {\n"]
    for number, cls in enumerate(_classes()):
        names = tuple(one.name for one in cls.__attrs_attrs__)  # type: ignore[attr-defined]  # made by attrs
        functions.append(_init(f"init_{number}", cls))
        table.append(f'    "{cls.__module__}.{cls.__qualname__}": ({names!r}, init_{number}),\n')
    return _HEAD + "\n\n".join(functions) + "\n\n" + "".join([*table, "}\n"])


def _classes() -> "Iterator[type]":
    """Yield every class of the package as attrs makes it, by module and name; no module may be imported yet."""
    from importlib import import_module
    from pkgutil import walk_packages

    import targetlang
    from targetlang._prepared.records import PREPARED

    PREPARED.clear()
    found = {}
    for module in walk_packages(targetlang.__path__, "targetlang."):
        if module.name.endswith("__main__"):
            continue
        for one in vars(import_module(module.name)).values():
            if isinstance(one, type) and "__attrs_attrs__" in one.__dict__ and one.__module__ == module.name:
                found[one.__module__, one.__qualname__] = one
    yield from (found[key] for key in sorted(found))


def _init(name: str, cls: type) -> str:
    """Return the source of an `__init__`, for a class that does not change of what makes one.

    Such a class refuses `self.name = …`, so its slots are given to it, each as what puts a value there.
    """
    from attrs import NOTHING
    from attrs import Factory

    arguments, lines = ["self"], []
    fixed = "__setattr__" in cls.__dict__
    for one in cls.__attrs_attrs__:  # type: ignore[attr-defined]  # made by attrs
        value = one.name
        if one.default is NOTHING:
            arguments.append(one.name)
        else:
            arguments.append(f"{one.name}=...")
            if isinstance(one.default, Factory):  # type: ignore[arg-type]  # a class at run time
                value = f"{_OWN[one.default.factory]} if {one.name} is ... else {one.name}"
        lines.append(f"    put_{one.name}(self, {value})\n" if fixed else f"    self.{one.name} = {value}\n")
    if not fixed:
        return f"def {name}({', '.join(arguments)}):\n" + ("".join(lines) or "    pass\n")
    slots = ", ".join(f"put_{argument.removesuffix('=...')}" for argument in arguments[1:])
    body = "".join("    " + line for line in lines) or "        pass\n"
    return f"def {name}({slots}):\n    def init({', '.join(arguments)}):\n{body}    return init\n"


def main() -> None:
    """Write the prepared module, or with `--check` exit 1 where it is out of date."""
    keep(records=prepare())


if __name__ == "__main__":
    main()
