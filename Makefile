# Everything here does its own set-up; the only need is Python 3.11 or newer (`make PYTHON=… app` picks one).

BIN := .venv/bin
PORT ?=
HOST ?=
ARGS ?=
SERVE = $(if $(PORT),--server.port=$(PORT)) $(if $(HOST),--server.address=$(HOST)) $(ARGS)

# Where this folder cannot be written, the tools keep what they remember in a scratch folder.
SCRATCH := $(shell [ -w . ] && pwd || echo "$${TMPDIR:-/tmp}/roiviz")
export RUFF_CACHE_DIR := $(SCRATCH)/.ruff_cache
export MYPY_CACHE_DIR := $(SCRATCH)/.mypy_cache
export HYPOTHESIS_STORAGE_DIRECTORY := $(SCRATCH)/.hypothesis
ifneq ($(SCRATCH),$(CURDIR))
export NUMBA_CACHE_DIR := $(SCRATCH)/numba
endif
export PYTEST_ADDOPTS += -o cache_dir=$(SCRATCH)/.pytest_cache
export TEST_RESULTS := $(SCRATCH)/test-results

# Else each of the many processes of the tests would compile all sources for itself.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help app test lint compile format types bundle wasm wheel docs bench mutants screenshots cuda clean .venv .venv-dev .browser

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.venv:
	@PYTHON="$(PYTHON)" tools/set_up.sh app

.venv-dev: .venv
	@PYTHON="$(PYTHON)" tools/set_up.sh dev

.browser: .venv-dev
	@tools/find_browser.sh

app: .venv ## serve the app (PORT=8502, HOST=0.0.0.0, ARGS="--server.baseUrlPath=/x")
	$(BIN)/python -m roiviz app $(SERVE)

lint: .venv-dev ## ruff, format check, who imports whom, types; the canvas's too
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	PYTHONPATH=. $(BIN)/lint-imports --no-logo --no-cache
	$(BIN)/mypy
	SCRATCH=$(SCRATCH) tools/canvas.sh lint

# One core compiles as soon as the app's needs are there; the other installs the tests' needs and looks at
# types, and a browser is fetched where there is none. What pip brings is compiled when it is imported.
test: export PIP_COMPILE := 0
test: ## lint, types and every test: unit, golden, property, pages, canvas, simulator, browser
	$(MAKE) --no-print-directory -j3 lint compile .browser
	SCRATCH=$(SCRATCH) tools/canvas.sh test
	tools/run_tests.sh $(ARGS)

compile: .venv ## compile beforehand what the app would compile when it is first opened
	$(BIN)/python -c "from roiviz.hosts.streamlit import warm_up; warm_up.compile_all()"

format: .venv-dev ## mend what ruff and biome can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	SCRATCH=$(SCRATCH) tools/canvas.sh format

types: .venv-dev ## write the canvas's types from the schema
	$(BIN)/python tools/canvas_types.py

bundle: .venv-dev ## make the canvas one file, for notebooks and offline pages
	SCRATCH=$(SCRATCH) tools/canvas.sh bundle

wasm: .venv-dev ## compile the kernels for the browser again
	$(BIN)/python -m roiviz.kernels.wasm.build

wheel: .venv-dev ## build the wheel that `pip install` takes, into dist/
	rm -rf build dist
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

docs: .venv-dev ## write the documentation's site into build/docs
	$(BIN)/python -m sphinx -q -W --keep-going -c docs . build/docs

bench: .browser ## measure fluidity in a real browser: one person dragging, then ten
	$(BIN)/python -m benchmarks.drag $(ARGS)
	$(BIN)/python -m benchmarks.many $(ARGS)

mutants: .venv-dev ## plant faults in the formulas, the plan and the regions, and see which no test notices
	$(BIN)/python -m pip install --quiet -r requirements-mutation.txt
	$(BIN)/python tools/mutation.py $(ARGS)

screenshots: .browser ## take README's moving picture and the gallery of Home again
	$(BIN)/python -m docs.take_screenshots $(ARGS)

cuda: .venv ## add what a real NVIDIA GPU needs
	$(BIN)/python -m pip install --quiet -r requirements-cuda.txt

clean: ## remove the virtual environment and every cache
	rm -rf .venv node_modules build dist roiviz.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
