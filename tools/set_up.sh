#!/usr/bin/env bash
# Bring .venv up to date: `tools/set_up.sh app` for what the app needs, `dev` for the tests as well.
# Nothing is fetched, and no registry is asked, while the requirements are the ones installed last.
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
app) wanted=(requirements.txt) ;;
dev) wanted=(requirements.txt requirements-dev.txt) ;;
*) echo "usage: tools/set_up.sh app|dev" >&2; exit 2 ;;
esac

venv=.venv
python=$venv/bin/python
stamp=$venv/.installed-$1

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        new_enough "$PYTHON" && { echo "$PYTHON"; return; }
        die "PYTHON=$PYTHON: want Python 3.11 or newer, got $(version_of "$PYTHON" || echo 'something that does not run')."
    fi
    local candidate
    for candidate in python3 python3.13 python3.12 python3.14 python3.11; do
        new_enough "$candidate" && { echo "$candidate"; return; }
    done
    die "Python 3.11 or newer is needed and none is on the PATH (python3 is $(version_of python3 || echo 'not there')); \`make PYTHON=/path/to/python3.12 …\` uses one that is elsewhere."
}

# Debian's python3 comes without ensurepip, so `-m venv` alone cannot put pip in; three other ways can.
make_venv() {
    say "Making $venv with Python $(version_of "$1") …"
    rm -rf "$venv"
    "$1" -m venv "$venv" 2>/dev/null && return
    rm -rf "$venv"
    "$1" -m virtualenv --quiet "$venv" 2>/dev/null && return
    rm -rf "$venv"
    if "$1" -m venv --without-pip "$venv" 2>/dev/null; then
        "$1" -m pip --python "$python" install --quiet pip 2>/dev/null && return
        "$python" tools/bootstrap_pip.py 2>/dev/null && return
    fi
    rm -rf "$venv"
    die "This Python cannot make a virtual environment with pip in it. On Debian or Ubuntu: sudo apt-get install python3-venv"
}

runs() { [ -x "$python" ] && "$python" -c 'import pip' 2>/dev/null; }

# An environment that no longer runs, or of another Python than the one asked for, is made anew.
if ! runs || { [ -n "${PYTHON:-}" ] && [ "$(version_of "$python")" != "$(version_of "$PYTHON")" ]; }; then
    base=$(find_python)
    make_venv "$base"
fi

if ! cat "${wanted[@]}" | cmp -s - "$stamp"; then
    say "Installing ${wanted[*]} …"
    "$python" -m pip install --quiet --disable-pip-version-check -r "${wanted[${#wanted[@]}-1]}" ||
        die "Installing ${wanted[*]} failed (see above); nothing else was changed, and the next \`make\` tries again."
    cat "${wanted[@]}" >"$stamp"
    cat requirements.txt >"$venv/.installed-app"
fi
