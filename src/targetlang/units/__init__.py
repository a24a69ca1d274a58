"""Units of measure of the field: dimensions, exact factors, written amounts. No floating point anywhere."""

from targetlang.units.amount import Amount
from targetlang.units.dimension import Dimension
from targetlang.units.number import parse_number
from targetlang.units.quantity import Quantity
from targetlang.units.registry import Registry
from targetlang.units.registry import shipped
from targetlang.units.unit import Unit

__all__ = ["Amount", "Dimension", "Quantity", "Registry", "Unit", "parse_number", "shipped"]
