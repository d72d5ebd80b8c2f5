#!/usr/bin/env bash
# Find a Chromium for the browser tests: an installed one, else Playwright's, else Debian's.
# Without one the tests still run, report at the end what they left out, and fail under CI.
set -euo pipefail
cd "$(dirname "$0")/.."

found() { .venv/bin/python tests/browser/chromium.py >/dev/null 2>&1; }

found && exit 0
echo "No Chromium here: asking Playwright for one …" >&2
timeout 300 .venv/bin/python -m playwright install chromium >/dev/null 2>&1 && found && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Playwright could not fetch one: asking Debian for its package …" >&2
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 && found && exit 0
fi

echo "NO BROWSER: the browser tests cannot run (install Chromium or Chrome, or set ROIVIZ_CHROMIUM)." >&2
