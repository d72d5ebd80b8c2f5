"""Vectors of channels for the inner loops: 64 bytes at once, 16 float32 or 8 float64.

LLVM can vectorize a plain loop only after it has checked, at run time and for every loop,
that input and output do not overlap; with a dozen taps a bin those checks cost more than the sums.
These few operations state the vectors explicitly; on a processor with narrower registers LLVM
splits them.

An array of uint16 holds the bits of float16 numbers, which Numba has no arrays of: they are
computed with as float32, widened and rounded on the way (``kernels.cpu.halves``).
"""

from llvmlite import ir
from numba import types
from numba.core import cgutils, config
from numba.extending import intrinsic, models, register_model

from . import plain_vectors

LINE_BYTES = 64


class VectorType(types.Type):
    """A vector of ``lanes`` numbers of one float type."""

    def __init__(self, scalar):
        self.scalar = scalar
        self.lanes = LINE_BYTES * 8 // scalar.bitwidth
        super().__init__(name=f"Vector({scalar}, {self.lanes})")


@register_model(VectorType)
class _VectorModel(models.PrimitiveModel):
    """An LLVM vector, kept in a register."""

    def __init__(self, manager, vector_type):
        scalar = manager.lookup(vector_type.scalar).get_value_type()
        super().__init__(manager, vector_type, ir.VectorType(scalar, vector_type.lanes))


HALVES = types.uint16
"""The type of the bits of a float16 number."""


def _is_vectorizable(array):
    return (
        isinstance(array, types.Array)
        and array.ndim == 1
        and array.layout == "C"
        and (isinstance(array.dtype, types.Float) or array.dtype == HALVES)
    )


def _is_float(array):
    return _is_vectorizable(array) and array.dtype != HALVES


def computed(array):
    """The type that an array's numbers are computed with."""
    return types.float32 if array.dtype == HALVES else array.dtype


def _pointer(context, builder, array_type, array, index, kept):
    """Pointer to a number, or a vector, of type ``kept`` that begins at ``array[index]``."""
    data = cgutils.create_struct_proxy(array_type)(context, builder, value=array).data
    return builder.bitcast(builder.gep(data, [index]), kept.as_pointer())


def _kept(array, value):
    """The LLVM type of a number, or a vector, in memory, ``value`` being that in a register."""
    if array.dtype != HALVES:
        return value
    return ir.VectorType(ir.HalfType(), value.count) if _is_vector(value) else ir.HalfType()


def _is_vector(value):
    return isinstance(value, ir.VectorType)


def _load(builder, pointer, scalar_type):
    value = builder.load(pointer)
    value.align = scalar_type.bitwidth // 8
    return value


def _read(context, builder, array, data, index, value):
    """A number, or a vector, of LLVM type ``value`` from ``data[index]``."""
    kept = _kept(array, value)
    found = _load(builder, _pointer(context, builder, array, data, index, kept), array.dtype)
    return found if kept == value else builder.fpext(found, value)


def _write(context, builder, array, data, index, value):
    """The other way."""
    kept = _kept(array, value.type)
    pointer = _pointer(context, builder, array, data, index, kept)
    value = value if kept == value.type else builder.fptrunc(value, kept)
    return builder.store(value, pointer, align=array.dtype.bitwidth // 8)


def _splat(builder, scalar, vector):
    """A vector with the same number in every lane."""
    one = builder.insert_element(
        ir.Constant(vector, ir.Undefined), scalar, ir.Constant(ir.IntType(32), 0)
    )
    zeros = ir.Constant(ir.VectorType(ir.IntType(32), vector.count), [0] * vector.count)
    return builder.shuffle_vector(one, ir.Constant(vector, ir.Undefined), zeros)


def _vectorized(plain):
    """Decorator: an intrinsic, or ``plain`` if nothing is compiled."""
    return lambda typed: plain if config.DISABLE_JIT else intrinsic(typed)


@_vectorized(plain_vectors.lanes)
def lanes(typing_context, array):
    """Numbers in a vector of the array's dtype."""
    if not _is_vectorizable(array):
        return None
    count = VectorType(computed(array)).lanes

    def codegen(context, builder, signature, args):
        return ir.Constant(ir.IntType(64), count)

    return types.intp(array), codegen


@_vectorized(plain_vectors.zero)
def zero(typing_context, array):
    """A vector of zeros of the array's dtype."""
    if not _is_vectorizable(array):
        return None
    vector_type = VectorType(computed(array))

    def codegen(context, builder, signature, args):
        return ir.Constant(context.get_value_type(vector_type), None)

    return vector_type(array), codegen


@_vectorized(plain_vectors.load)
def load(typing_context, array, index):
    """The vector that begins at ``array[index]``."""
    if not _is_vectorizable(array):
        return None
    vector_type = VectorType(computed(array))

    def codegen(context, builder, signature, args):
        source, index = args
        vector = context.get_value_type(vector_type)
        return _read(context, builder, array, source, index, vector)

    return vector_type(array, types.intp), codegen


@_vectorized(plain_vectors.number)
def number(typing_context, array, index):
    """``array[index]`` without the check for a negative index."""
    if not _is_vectorizable(array):
        return None

    def codegen(context, builder, signature, args):
        source, index = args
        scalar = context.get_value_type(computed(array))
        return _read(context, builder, array, source, index, scalar)

    return computed(array)(array, types.intp), codegen


@_vectorized(plain_vectors.put)
def put(typing_context, array, index, value):
    """``array[index] = value``, rounded to the array's numbers."""
    if not (_is_vectorizable(array) and isinstance(value, types.Float)):
        return None

    def codegen(context, builder, signature, args):
        target, index, value = args
        value = context.cast(builder, value, signature.args[2], computed(array))
        _write(context, builder, array, target, index, value)
        return context.get_dummy_value()

    return types.void(array, types.intp, value), codegen


@_vectorized(plain_vectors.store)
def store(typing_context, array, index, value):
    """Write a vector to ``array[index]`` and the numbers after it."""
    if not (_is_vectorizable(array) and value == VectorType(computed(array))):
        return None

    def codegen(context, builder, signature, args):
        target, index, value = args
        _write(context, builder, array, target, index, value)
        return context.get_dummy_value()

    return types.void(array, types.intp, value), codegen


def _first_lanes(builder, scalar, count):
    """A mask of a vector's first ``count`` lanes, and the vector's name in LLVM."""
    lanes, index = VectorType(scalar).lanes, ir.IntType(64)
    numbers = ir.Constant(ir.VectorType(index, lanes), list(range(lanes)))
    mask = builder.icmp_signed("<", numbers, _splat(builder, count, numbers.type))
    return mask, f"v{lanes}f{scalar.bitwidth}.p0"


@_vectorized(plain_vectors.load_some)
def load_some(typing_context, array, index, count):
    """As ``load``, for a vector's first ``count`` lanes; the others are 0."""
    if not _is_float(array):
        return None
    vector_type = VectorType(array.dtype)

    def codegen(context, builder, signature, args):
        source, index, count = args
        vector = context.get_value_type(vector_type)
        mask, name = _first_lanes(builder, array.dtype, count)
        place = _pointer(context, builder, signature.args[0], source, index, vector)
        align = ir.IntType(32)(array.dtype.bitwidth // 8)
        kinds = [place.type, align.type, mask.type, vector]
        kind = ir.FunctionType(vector, kinds)
        read = cgutils.get_or_insert_function(builder.module, kind, f"llvm.masked.load.{name}")
        return builder.call(read, [place, align, mask, ir.Constant(vector, None)])

    return vector_type(array, types.intp, types.intp), codegen


@_vectorized(plain_vectors.store_some)
def store_some(typing_context, array, index, value, count):
    """As ``store``, for a vector's first ``count`` lanes."""
    if not (_is_float(array) and value == VectorType(array.dtype)):
        return None

    def codegen(context, builder, signature, args):
        target, index, value, count = args
        mask, name = _first_lanes(builder, array.dtype, count)
        place = _pointer(context, builder, signature.args[0], target, index, value.type)
        align = ir.IntType(32)(array.dtype.bitwidth // 8)
        kind = ir.FunctionType(ir.VoidType(), [value.type, place.type, align.type, mask.type])
        write = cgutils.get_or_insert_function(builder.module, kind, f"llvm.masked.store.{name}")
        builder.call(write, [value, place, align, mask])
        return context.get_dummy_value()

    return types.void(array, types.intp, value, types.intp), codegen


@_vectorized(plain_vectors.stream)
def stream(typing_context, array, index, value):
    """As ``store``, past the caches. ``array[index]`` begins a cache line (``is_on_lines``)."""
    if not (_is_vectorizable(array) and value == VectorType(computed(array))):
        return None

    def codegen(context, builder, signature, args):
        target, index, value = args
        written = _write(context, builder, signature.args[0], target, index, value)
        written.align = LINE_BYTES // (2 if signature.args[0].dtype == HALVES else 1)
        mark = builder.module.add_metadata([ir.Constant(ir.IntType(32), 1)])
        written.set_metadata("nontemporal", mark)
        return context.get_dummy_value()

    return types.void(array, types.intp, value), codegen


@_vectorized(plain_vectors.settle)
def settle(typing_context):
    """Wait until what was written past the caches can be read by other threads."""

    def codegen(context, builder, signature, args):
        builder.fence("seq_cst")
        return context.get_dummy_value()

    return types.void(), codegen


@_vectorized(plain_vectors.is_on_lines)
def is_on_lines(typing_context, array):
    """Whether the array begins where a cache line does."""
    if not _is_vectorizable(array):
        return None

    def codegen(context, builder, signature, args):
        (array,) = args
        address = ir.IntType(64)
        number = builder.ptrtoint(
            _pointer(context, builder, signature.args[0], array, address(0), ir.IntType(8)), address
        )
        rest = builder.and_(number, address(LINE_BYTES - 1))
        return builder.icmp_unsigned("==", rest, address(0))

    return types.boolean(array), codegen


@_vectorized(plain_vectors.ask_for)
def ask_for(typing_context, array, index):
    """Have the line with ``array[index]`` fetched into the core's second cache."""
    if not _is_vectorizable(array):
        return None

    def codegen(context, builder, signature, args):
        array, index = args
        byte, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [byte, number, number, number])
        fetch = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0i8")
        place = _pointer(context, builder, signature.args[0], array, index, ir.IntType(8))
        to_read, second_cache, data = number(0), number(2), number(1)
        builder.call(fetch, [place, to_read, second_cache, data])
        return context.get_dummy_value()

    return types.void(array, types.intp), codegen


@_vectorized(plain_vectors.add_product)
def add_product(typing_context, total, factor, value):
    """``total + factor * value``: a vector, a number, a vector. Fused where the processor can."""
    if not isinstance(total, VectorType) or value != total:
        return None

    def codegen(context, builder, signature, args):
        total, factor, value = args
        product = builder.fmul(_splat(builder, factor, value.type), value, flags=("contract",))
        return builder.fadd(total, product, flags=("contract",))

    return total(total, total.scalar, total), codegen


@_vectorized(plain_vectors.add_products)
def add_products(typing_context, total, first, second):
    """``total + first * second``, lane by lane."""
    if not isinstance(total, VectorType) or first != total or second != total:
        return None

    def codegen(context, builder, signature, args):
        total, first, second = args
        product = builder.fmul(first, second, flags=("contract",))
        return builder.fadd(total, product, flags=("contract",))

    return total(total, total, total), codegen


@_vectorized(plain_vectors.add_wide)
def add_wide(typing_context, totals, index, value):
    """Add a vector to the float64 numbers ``totals[index]`` …, lane by lane."""
    if not (_is_vectorizable(totals) and isinstance(value, VectorType)):
        return None
    if totals.dtype != types.float64:
        return None

    def codegen(context, builder, signature, args):
        totals, index, value = args
        wide = ir.VectorType(ir.DoubleType(), value.type.count)
        pointer = _pointer(context, builder, signature.args[0], totals, index, wide)
        if value.type != wide:
            value = builder.fpext(value, wide)
        total = builder.fadd(_load(builder, pointer, types.float64), value)
        builder.store(total, pointer, align=8)
        return context.get_dummy_value()

    return types.void(totals, types.intp, value), codegen


@_vectorized(plain_vectors.larger)
def larger(typing_context, best, value):
    """In each lane ``value`` if it outranks ``best`` (``formulas.outranks``), else ``best``."""
    if not isinstance(best, VectorType) or value != best:
        return None

    def codegen(context, builder, signature, args):
        best, value = args
        # Larger, or one of them is a NaN; but a NaN that is already the best stays.
        above = builder.fcmp_unordered(">", value, best)
        number = builder.fcmp_ordered("==", best, best)
        return builder.select(builder.and_(above, number), value, best)

    return best(best, value), codegen


@_vectorized(plain_vectors.lane_sum)
def lane_sum(typing_context, vector_type):
    """The sum of a vector's lanes, halves added to halves."""
    if not isinstance(vector_type, VectorType):
        return None

    def codegen(context, builder, signature, args):
        (value,) = args
        index_type = ir.IntType(32)
        count = vector_type.lanes
        while count > 1:
            count //= 2
            low, high = (
                ir.Constant(ir.VectorType(index_type, count), list(range(start, start + count)))
                for start in (0, count)
            )
            empty = ir.Constant(value.type, ir.Undefined)
            value = builder.fadd(
                builder.shuffle_vector(value, empty, low),
                builder.shuffle_vector(value, empty, high),
            )
        return builder.extract_element(value, ir.Constant(index_type, 0))

    return vector_type.scalar(vector_type), codegen


@_vectorized(plain_vectors.transpose)
def transpose(typing_context, source, source_index, source_step, target, target_index, target_step):
    """Transpose a square block: lane i of the source's vector k becomes lane k of target vector i.

    Vector k begins at ``source_index + k * source_step``, and likewise in the target; there are as
    many vectors as lanes.
    """
    # Two types where the source is read-only, or one of them holds the bits of float16.
    if not (_is_vectorizable(source) and _is_vectorizable(target)):
        return None
    if computed(source) != computed(target):
        return None
    count = VectorType(computed(source)).lanes

    def codegen(context, builder, signature, args):
        source, source_index, source_step, target, target_index, target_step = args
        source_type, target_type = signature.args[0], signature.args[3]
        vector = context.get_value_type(VectorType(computed(source_type)))

        def places(index, step):
            for k in range(count):
                yield builder.add(index, builder.mul(step, ir.Constant(step.type, k)))

        rows = [
            _read(context, builder, source_type, source, place, vector)
            for place in places(source_index, source_step)
        ]
        columns = _transposed(builder, rows)
        for column, place in zip(columns, places(target_index, target_step), strict=True):
            _write(context, builder, target_type, target, place, column)
        return context.get_dummy_value()

    ints = types.intp
    return types.void(source, ints, ints, target, ints, ints), codegen


def _transposed(builder, rows):
    """A square block transposed: log2(n) rounds that interleave row i with row i + n/2."""
    count = len(rows)
    index_vector = ir.VectorType(ir.IntType(32), count)
    low, high = (
        ir.Constant(index_vector, [start + i // 2 + (i % 2) * count for i in range(count)])
        for start in (0, count // 2)
    )
    for _ in range(count.bit_length() - 1):
        half = count // 2
        rows = [
            builder.shuffle_vector(rows[i], rows[i + half], mask)
            for i in range(half)
            for mask in (low, high)
        ]
    return rows
