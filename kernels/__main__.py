"""``python -m roiviz.kernels`` prints the table of operators."""

from . import operators

print(operators.table())
