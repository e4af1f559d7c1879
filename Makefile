# make maps: every layer and map into out/      make test: lint, types and all tests
# make fuzz-tables, make faults: damaged tables and broken builds, at length
# Both set up their own .venv with the pinned versions of constraints.txt.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: maps test lint bench fuzz-tables faults clean
maps: $(VENV)/.maps
	$(BIN)/corridors build

test: $(VENV)/.test lint
	$(BIN)/python -m pytest

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.test
	for f in benchmarks/bench_*.py; do $(BIN)/python $$f || exit 1; done

# Damage tables 1,500 times and run what check lets pass (an hour); the suite does a dozen.
fuzz-tables: $(VENV)/.test
	CORRIDORS_FUZZ=1500 CORRIDORS_FUZZ_WHOLE=50 $(BIN)/python -m pytest -s tests/test_fuzz_tables.py

# Kill builds at 150 moments and at every rename, and let several loose on one folder.
faults: $(VENV)/.test
	$(BIN)/python tests/fault_run.py

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.maps: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.test: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test,documents,alignments]'
	touch $@ $(VENV)/.maps

clean:
	rm -rf $(VENV) out
