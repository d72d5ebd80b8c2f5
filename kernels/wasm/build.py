"""Build the module: ``make wasm``, or ``python -m roiviz.kernels.wasm.build [FILE]``.

Numba makes LLVM's intermediate code of each exported function, as it does for the CPU; here it is
linked into one module, its host's traits are taken off, LLVM compiles it for wasm32 and its linker
(from PyPI's ziglang) makes the file. What the code needs of Numba's runtime and of a C library is
``RUNTIME``: an allocator whose memory is given back all at once, and six functions.

Numba's settings count from its import on, so a process of its own builds. The same sources and
tools give the same bytes; the tools' versions stand in the file, in a section named ``tools``.

This relies on Numba's internals: ``_lean`` lists them.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
from llvmlite import ir
from numba import types
from numba.core import callconv, cgutils, cpu
from numba.cpython import slicing
from numba.np import arrayobj

from .. import compiling
from . import MODULE, loops, regions
from .angles import cosine, sine
from .exports import BROKEN, EXPORTED, MEMORY

EXPORTING = loops, regions
"""Their import fills ``EXPORTED``."""

TRIPLE = "wasm32-unknown-unknown"
FEATURES = "+sign-ext,+mutable-globals,+nontrapping-fptoint,+bulk-memory"
"""What every browser of the last years has; without the third, a huge float would be a trap."""

SETTINGS = {
    "NUMBA_OPT": "0",  # LLVM optimizes once, for the other machine
    "NUMBA_LOOP_VECTORIZE": "0",
    "NUMBA_SLP_VECTORIZE": "0",
    "NUMBA_CPU_NAME": "generic",
    "NUMBA_CPU_FEATURES": "",
    "PYTHONHASHSEED": "0",  # the order of functions follows from it
}

TOOLS = ("numba", "llvmlite", "numpy", "ziglang")

STACK_BYTES = 2**16

RENAMED = {
    "llvm.cos.f64": "cosine",
    "llvm.sin.f64": "sine",
    "llvm.smul.with.overflow.i64": "size_product",
}
"""Instructions that this machine lacks, and the functions that stand in for them."""

APART = (
    "NRT_MemInfo_alloc_aligned", "_as_int32", "_answer", "_turned", "axis_tap", "steps_near",
    "first_fault", "pool_sides", "_put", "cells_near", "counted_samples", "pool_bin",
    "upright_axes", "_read", "_write", "small_sine", "small_cosine",
)  # fmt: skip
"""Functions called from so many places that a copy for each would make the module larger."""

RUNTIME_EXPORTS = "take", "keep", "clear"

RUNTIME = """
@__heap_base = external global i8
@floor = global i32 ptrtoint (ptr @__heap_base to i32)
@top = global i32 ptrtoint (ptr @__heap_base to i32)
@refused = global i32 0

declare i32 @llvm.wasm.memory.size.i32(i32)
declare i32 @llvm.wasm.memory.grow.i32(i32, i32)

; The address of so many bytes, from a multiple of 16 on; 0 if there is no more memory.
define i32 @take(i32 %bytes) {
  %wide = zext i32 %bytes to i64
  %address = call i32 @allocated(i64 %wide)
  ret i32 %address
}

define i32 @allocated(i64 %bytes) noinline {
  %start = load i32, ptr @top
  %begin = zext i32 %start to i64
  %end = add i64 %begin, %bytes
  %over = add i64 %end, 15
  %next = and i64 %over, -16
  %huge = icmp ugt i64 %bytes, 4000000000
  br i1 %huge, label %refuse, label %measure
measure:
  %last = add i64 %next, 65535
  %wanted = lshr i64 %last, 16
  %pages = trunc i64 %wanted to i32
  %there = call i32 @llvm.wasm.memory.size.i32(i32 0)
  %fits = icmp ule i32 %pages, %there
  br i1 %fits, label %give, label %ask
ask:
  %possible = icmp ult i32 %pages, 65536
  br i1 %possible, label %grow, label %refuse
grow:
  %more = sub i32 %pages, %there
  %before = call i32 @llvm.wasm.memory.grow.i32(i32 0, i32 %more)
  %failed = icmp eq i32 %before, -1
  br i1 %failed, label %refuse, label %give
give:
  %new = trunc i64 %next to i32
  store i32 %new, ptr @top
  ret i32 %start
refuse:
  store i32 1, ptr @refused
  ret i32 0
}

; Give back what was taken since the last `keep`; with an argument, all of it.
define i32 @clear(i32 %all) {
  %base = ptrtoint ptr @__heap_base to i32
  %kept = load i32, ptr @floor
  %whole = icmp ne i32 %all, 0
  %floor = select i1 %whole, i32 %base, i32 %kept
  store i32 %floor, ptr @floor
  store i32 %floor, ptr @top
  store i32 0, ptr @refused
  ret i32 0
}

; What was taken outlives the next `clear`.
define i32 @keep() {
  %top = load i32, ptr @top
  store i32 %top, ptr @floor
  ret i32 0
}

; Numba's arrays: this header, then their numbers; nobody counts who refers to them.
define ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 %align) {
  %all = add i64 %bytes, 32
  %address = call i32 @allocated(i64 %all)
  %memory = inttoptr i32 %address to ptr
  %none = icmp eq i32 %address, 0
  br i1 %none, label %end, label %fill
fill:
  %data = getelementptr i8, ptr %memory, i32 32
  %field = getelementptr { i64, ptr, ptr, ptr, i64 }, ptr %memory, i32 0, i32 3
  store ptr %data, ptr %field
  br label %end
end:
  ret ptr %memory
}
define void @NRT_incref(ptr %memory) { ret void }
define void @NRT_decref(ptr %memory) { ret void }

; Numba multiplies shapes to a size; no product that fits 32 bits comes from more than 31 + 31.
define { i64, i1 } @size_product(i64 %a, i64 %b) {
  %product = mul i64 %a, %b
  %either = or i64 %a, %b
  %large = icmp ugt i64 %either, 4294967295
  %first = insertvalue { i64, i1 } poison, i64 %product, 0
  %both = insertvalue { i64, i1 } %first, i1 %large, 1
  ret { i64, i1 } %both
}

declare float @llvm.ceil.f32(float)
declare float @llvm.floor.f32(float)
declare double @llvm.ceil.f64(double)
define float @ceilf(float %x) {
  %y = call float @llvm.ceil.f32(float %x)
  ret float %y
}
define float @floorf(float %x) {
  %y = call float @llvm.floor.f32(float %x)
  ret float %y
}
define double @ceil(double %x) {
  %y = call double @llvm.ceil.f64(double %x)
  ret double %y
}
"""


class Statuses(callconv.CPUCallConv):
    """Numba's calling convention, with a number for an exception in place of its object."""

    def return_user_exc(self, builder, exc, exc_args=None, loc=None, func_name=None):
        """End the function."""
        self._return_errcode_raw(builder, callconv.RETCODE_USEREXC)

    def return_dynamic_user_exc(self, builder, exc, exc_args, nb_types, loc=None, func_name=None):
        """End the function."""
        self._return_errcode_raw(builder, callconv.RETCODE_USEREXC)

    def return_status_propagate(self, builder, status):
        """End the function as the one that it called has ended."""
        self._return_errcode_raw(builder, status.code)

    def call_function(self, builder, callee, resty, argtys, args, attrs=None):
        """Call a function, with no room for an exception's object."""
        with builder.goto_entry_block():
            place = builder.alloca(self.get_return_type(resty).pointee)
        nowhere = cgutils.get_null_value(callee.args[1].type)
        nothing = cgutils.get_null_value(callee.args[1].type.pointee)
        given = self._get_arg_packer(argtys).as_arguments(builder, args)
        code = builder.call(callee, [place, nowhere, *given])
        status = self._get_return_status(builder, code, nothing)
        value = self.context.get_returned_value(builder, resty, builder.load(place))
        return status, value


def index_of(context, builder, kind, index, size):
    """An index of an array: the one place for Numba to count a negative one from the end.

    Only those written as a literal ever are, so the others need no test.
    """
    if isinstance(index, ir.Constant):
        return slicing.fix_index(builder, context.cast(builder, index, kind, types.intp), size)
    return context.cast(builder, index, kind, types.intp)


def _lean() -> None:
    """Let Numba make nothing that calls Python, and no test of what never happens here."""
    cpu.CPUContext.call_conv = property(Statuses)
    cpu.CPUContext.create_cpython_wrapper = lambda *_, **__: None
    cpu.CPUContext.create_cfunc_wrapper = lambda *_, **__: None
    callconv.PythonErrorModel.raise_on_fp_zero_division = False  # the checks exclude it
    arrayobj.fix_integer_index = index_of


class Machine:
    """LLVM for wasm32."""

    def __init__(self) -> None:
        llvm.initialize_all_targets()
        llvm.initialize_all_asmprinters()
        self._target = llvm.Target.from_triple(TRIPLE).create_target_machine(
            cpu="generic", features=FEATURES, opt=2, reloc="static"
        )
        self._whole = self._parsed(RUNTIME)

    def _parsed(self, text: str) -> llvm.ModuleRef:
        """A module of this machine, whatever machine it was written for."""
        module = llvm.parse_assembly(text)
        module.triple = self._target.triple
        module.data_layout = str(self._target.target_data)
        for function in list(module.functions):
            function.name = RENAMED.get(function.name, function.name)
        return module

    def add(self, name: str, function: Callable[..., Any], signature: Any) -> None:
        """Compile a function, and give it a plain name."""
        dispatcher = compiling.njit()(getattr(function, "py_func", function))
        dispatcher.compile(signature)
        ((arguments, compiled),) = dispatcher.overloads.items()
        module = self._parsed(dispatcher.inspect_llvm(arguments))
        native = compiled.fndesc.llvm_func_name
        kinds = [str(value.type) for value in module.get_function(native).arguments]
        self._whole.link_in(module)
        self._whole.link_in(self._parsed(entry(name, native, kinds[2:], signature.return_type)))

    def object_file(self, exported: set[str]) -> bytes:
        """All of it compiled, without what no exported function reaches."""
        for function in self._whole.functions:
            if not function.is_declaration:
                if function.name not in exported:
                    function.linkage = "internal"
                if plain_name(function.name) in APART:
                    function.add_function_attribute("noinline")
        for variable in self._whole.global_variables:
            if not variable.is_declaration:
                variable.linkage = "internal"  # wasm32 knows no common ones
        tuning = llvm.create_pipeline_tuning_options(speed_level=2)
        tuning.loop_unrolling = tuning.loop_vectorization = tuning.slp_vectorization = False
        builder = llvm.create_pass_builder(self._target, tuning)
        for passes in (_merging(), builder.getModulePassManager(), _merging()):
            passes.run(self._whole, builder)
        return bytes(self._target.emit_object(self._whole))


def _merging() -> llvm.ModulePassManager:
    """One copy of what Numba compiled alike for several callers."""
    passes = llvm.create_new_module_pass_manager()
    passes.add_merge_functions_pass()
    passes.add_global_dead_code_eliminate_pass()
    return passes


def plain_name(mangled: str) -> str:
    """The name of a function in its source: the last of the parts, each after its length."""
    rest, name = mangled.removeprefix("_ZN"), mangled
    while rest != mangled and (length := re.match(r"\d+", rest)):
        end = length.end() + int(length[0])
        name, rest = rest[length.end() : end], rest[end:]
    return name


STATUS_OF = f"""  %fine = icmp eq i32 %status, 0
  %refusal = load i32, ptr @refused
  %full = icmp ne i32 %refusal, 0
  %fault = select i1 %full, i32 {MEMORY}, i32 {BROKEN}
  %said = select i1 %fine, i32 %value, i32 %fault
  ret i32 %said
"""


def entry(name: str, native: str, kinds: list[str], returned: Any) -> str:
    """A function of a plain name around Numba's; a status also says if there was an exception."""
    arguments = ", ".join(f"{kind} %a{place}" for place, kind in enumerate(kinds))
    kind = {types.int32: "i32", types.float64: "double"}[returned]
    return f"""
@refused = external global i32
declare i32 @"{native}"(ptr, ptr, {", ".join(kinds)})
define {kind} @{name}({arguments}) {{
  %result = alloca {kind}
  %problem = alloca ptr
  store {kind} zeroinitializer, ptr %result
  %status = call i32 @"{native}"(ptr %result, ptr %problem, {arguments})
  %value = load {kind}, ptr %result
{STATUS_OF if kind == "i32" else f"  ret {kind} %value"}
}}
"""


def linked(compiled: bytes, exported: Iterable[str]) -> bytes:
    """The module that a browser takes."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "kernels.o"), Path(folder, "kernels.wasm")
        source.write_bytes(compiled)
        options = ["--no-entry", "--gc-sections", "--strip-all", "--export-memory", "-O2"]
        options += ["-z", f"stack-size={STACK_BYTES}", *(f"--export={name}" for name in exported)]
        subprocess.run(
            [sys.executable, "-m", "ziglang", "wasm-ld", *options, "-o", target, source], check=True
        )
        return target.read_bytes()


def tools() -> str:
    """What built a module, and what its bytes follow from besides the sources."""
    python = ".".join(map(str, sys.version_info[:2]))
    return " ".join([f"python={python}", *(f"{name}={version(name)}" for name in TOOLS)])


def section(name: str, content: str) -> bytes:
    """A section that a browser skips. Both texts are short."""
    body = bytes([len(name)]) + name.encode() + content.encode()
    if len(body) > 127:
        raise ValueError(f"content: want a section of at most 127 bytes, got {len(body)}")
    return bytes([0, len(body)]) + body


def main(target: Path = MODULE) -> None:
    """Write the module; in a process with ``SETTINGS``, which is started first."""
    if any(os.environ.get(name) != value for name, value in SETTINGS.items()):
        command = [sys.executable, "-m", f"{__package__}.build", str(target)]
        # Kept code would be taken up in another order; and this process's is no other's.
        with tempfile.TemporaryDirectory() as folder:
            settings = SETTINGS | {"NUMBA_CACHE_DIR": folder}
            subprocess.run(command, env=os.environ | settings, check=True)
        return
    _lean()
    machine = Machine()
    machine.add("cosine", cosine, types.float64(types.float64))
    machine.add("sine", sine, types.float64(types.float64))
    for name, (function, signature) in EXPORTED.items():
        machine.add(name, function, signature)
    exported = {*RUNTIME_EXPORTS, *EXPORTED}
    module = linked(machine.object_file(exported), sorted(exported))
    target.write_bytes(module + section("tools", tools()))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
