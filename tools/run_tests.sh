#!/usr/bin/env bash
# Every test. The CUDA simulator is chosen when Numba is imported, so its tests have a process of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

# Two processes, each with whole files: a file's tests share what they have prepared.
at_once=(-n 2 --dist loadfile)

step() { printf '\n== %s\n' "$*"; }

if grep -rqs --include='test_*.py' 'mark\.simulator' tests; then
    step "the CUDA kernels on Numba's simulator"
    NUMBA_ENABLE_CUDASIM=1 .venv/bin/python -m pytest "${at_once[@]}" -m simulator "$@" || [ $? = 5 ] # 5: ARGS chose none
fi
step "everything else (the deselected have just run there)"
.venv/bin/python -m pytest "${at_once[@]}" "$@"
