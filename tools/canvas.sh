#!/usr/bin/env bash
# Lint, format, test or bundle the canvas's JavaScript: `tools/canvas.sh lint|format|test|bundle`.
# The app needs none of this. Node comes from the PATH, else from PyPI into .venv; where neither is to be
# had, the step is left out with a word, and fails under CI.
set -euo pipefail
cd "$(dirname "$0")/.."

step=${1:-}
case "$step" in
lint | format | test | bundle) ;;
*) echo "usage: tools/canvas.sh lint|format|test|bundle" >&2; exit 2 ;;
esac

root=$PWD
scratch=${SCRATCH:-$root} # where this folder cannot be written
modules=$scratch/node_modules

left_out() {
    echo "NO NODE: \`tools/canvas.sh $step\` was left out ($1)." >&2
    [ "${CI:-}" = true ] || [ "$step" = bundle ] && exit 1
    exit 0
}

new_enough() { "$1" -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null; }

find_node() {
    if new_enough node && command -v npm >/dev/null; then return; fi
    PATH=$root/.venv/bin:$PATH
    if new_enough node && command -v npm >/dev/null; then return; fi
    echo "No Node 20 or newer here: asking PyPI for one …" >&2
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-node.txt >/dev/null 2>&1 &&
        new_enough node || left_out "install Node 20 or newer"
}

# What is installed is what package-lock.json says, and no registry is asked while it says the same.
fetch_modules() {
    if cmp -s package-lock.json "$modules/.installed"; then return; fi
    echo "Installing package-lock.json …" >&2
    if [ "$scratch" != "$root" ]; then
        mkdir -p "$scratch"
        cp package.json package-lock.json "$scratch"
        export npm_config_cache=$scratch/.npm # npm's own may be as closed
    fi
    npm ci --prefix "$scratch" --ignore-scripts --no-audit --no-fund --silent ||
        left_out "\`npm ci\` failed, see above"
    cp package-lock.json "$modules/.installed"
}

find_node
[ "$step" = test ] || fetch_modules

case "$step" in
lint)
    "$modules/.bin/biome" check --error-on-warnings .
    "$modules/.bin/tsc" --project tsconfig.json
    ;;
format) "$modules/.bin/biome" check --write . ;;
test) node --test --test-reporter=dot tests/canvas/*.test.js ;;
bundle) .venv/bin/python tools/bundle_canvas.py "$modules/.bin/esbuild" ;;
esac
