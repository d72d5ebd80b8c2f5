"""``python -m kernels`` prints the table of operators."""

from kernels import operators

print(operators.table())
