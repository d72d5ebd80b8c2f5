#!/usr/bin/env bash
# Every test. The CUDA simulator is chosen when Numba is imported, so its tests have a process of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

# Each process has a core of its own; more threads of numpy's linear algebra would wait for each other.
export OPENBLAS_NUM_THREADS=1

# Two processes, each with whole files (but for some of the browser's: tests/conftest.py), for a file's tests
# share what they have prepared. Browser tests come last and by themselves, for Playwright keeps an event
# loop running in its process.
# (In the order of tests/conftest.py; xdist's own puts the files of most tests first.)
run() { .venv/bin/python -m pytest -n 2 --no-loadscope-reorder "$@" || [ $? = 5 ]; } # 5: ARGS chose none

# Whatever ARGS chooses is looked for everywhere; without any, only where a step's tests are.
in_folder() { [ $# -gt 1 ] || echo "$1"; }

step() { printf '\n== %s\n' "$*"; }

step "the CUDA kernels on Numba's simulator"
NUMBA_ENABLE_CUDASIM=1 run --dist load -m simulator $(in_folder tests/kernels "$@") "$@"
step "the library and the pages"
run --dist loadfile -m "not browser" $(in_folder --ignore=tests/browser "$@") "$@"
step "the app in a browser"
results=${TEST_RESULTS:-test-results}
export FAILED_TESTS=$(mktemp) # tests/conftest.py writes their names there, one a line
trap 'rm -f "$FAILED_TESTS"' EXIT
in_a_browser() { .venv/bin/python -m pytest --dist loadfile --no-loadscope-reorder -m browser "$@"; }
# A page is waited for more than it computes: one process more than there are cores.
status=0
in_a_browser -n 3 --output="$results" $(in_folder tests/browser "$@") "$@" || status=$?
case $status in 0 | 5) exit ;; 1) ;; *) exit "$status" ;; esac # 1: tests have failed
# A wait may be unlucky where the machine does much else. What failed runs once more, with a trace (of each test
# it would take a third longer): the run is green where that is a few, alone, and all of them pass.
few=3
mapfile -t failed <"$FAILED_TESTS"
step "what failed, once more with a trace"
alone=$((${#failed[@]} > few ? 3 : 0))
in_a_browser -n $alone --output="$results/again" --tracing=on "${failed[@]}" || exit 1
step "passed only when run again: ${failed[*]}"
[ ${#failed[@]} -le $few ] || { step "red: that is more than $few"; exit 1; }
