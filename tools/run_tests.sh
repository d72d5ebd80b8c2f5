#!/usr/bin/env bash
# Every test. The CUDA simulator is chosen when Numba is imported, so its tests have a process of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

if grep -rqs --include='test_*.py' 'mark\.simulator' tests; then
    NUMBA_ENABLE_CUDASIM=1 .venv/bin/python -m pytest -m simulator "$@"
fi
.venv/bin/python -m pytest "$@"
