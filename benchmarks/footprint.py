"""How much memory a result holds."""

import gc
from sys import getsizeof
from types import BuiltinFunctionType
from types import FunctionType
from types import ModuleType

SHARED = (type, ModuleType, FunctionType, BuiltinFunctionType)


def held_bytes(root: object) -> int:
    """Return the bytes of every object that the root keeps alive, each counted once.

    Classes, modules and functions are left out: they belong to the program. Sizes are those of
    `sys.getsizeof`, so they hold the collector's header, but no slack of the allocator.
    """
    seen = {id(root)}
    waiting = [root]
    total = 0
    while waiting:
        current = waiting.pop()
        total += getsizeof(current)
        for other in gc.get_referents(current):
            if id(other) not in seen and not isinstance(other, SHARED):
                seen.add(id(other))
                waiting.append(other)
    return total
