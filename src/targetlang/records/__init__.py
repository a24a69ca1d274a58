"""How classes of values are declared: as attrs classes, whose making is prepared.

To a reader and a type checker these are attrs' own `define`, `frozen`, `field` and `evolve`. At run time what attrs
would write into a class stands ready in `_prepared/records.py`, so that no start waits for attrs to be imported and
to compile methods; a class that is not prepared, or was changed since, is made by attrs itself.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from attrs import define
    from attrs import evolve
    from attrs import field
    from attrs import frozen
else:
    from targetlang.records.declare import define
    from targetlang.records.declare import evolve
    from targetlang.records.declare import field
    from targetlang.records.declare import frozen

__all__ = ["define", "evolve", "field", "frozen"]
