#!/usr/bin/env bash
# Every test. The CUDA simulator is chosen when Numba is imported, so its tests have a process of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

# Two processes, each with whole files: a file's tests share what they have prepared. Browser tests come
# last and by themselves, for Playwright keeps an event loop running in its process.
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
# A page is waited for more than it computes: one process more than there are cores.
in_a_browser() { run -n 3 --dist loadfile -m browser "$@"; }
folder=$(in_folder tests/browser "$@")
in_a_browser --output="$results" $folder "$@" && exit
# A trace of each test would take a third longer, so only those that failed are traced, as they run again.
step "what failed, once more with a trace"
in_a_browser --output="$results/again" --tracing=on --last-failed --last-failed-no-failures=none $folder "$@" || true
exit 1
