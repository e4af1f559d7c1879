# make maps: every layer and map into out/      make test: lint, types and all tests
# make fuzz-tables, make damaged-files, make faults, make cluster: damage of every kind, at length
# make docs: README, tables, docstrings and the notebooks, run, as a site in docs/site/_build
# All set up their own .venv with the pinned versions of constraints.txt.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NOT_PAGES = $(shell grep -L "browser\|sync_playwright" tests/test_*.py)

.PHONY: maps test lint test-lowest bench fuzz-tables damaged-files faults cluster docs clean
maps: $(VENV)/.maps
	$(BIN)/corridors build

# Two workers, a file at a time each: what a file builds once is not built twice.
test: $(VENV)/.test lint
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Every figure of the READMEs, kept in benchmarks/figures.json; CHECK=1 compares with it instead.
bench: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
	$(BIN)/python benchmarks/run.py $(if $(CHECK),--check) $(if $(QUICK),--quick) $(if $(ONLY),--only $(ONLY))
	$(if $(CHECK),,$(BIN)/python scripts/write_figures.py && $(BIN)/python scripts/draw_scaling.py)

# Damage tables 5,000 times and run what check lets pass; the suite does a dozen.
fuzz-tables: $(VENV)/.test
	CORRIDORS_FUZZ=5000 CORRIDORS_FUZZ_WHOLE=100 $(BIN)/python -m pytest -s tests/test_fuzz_tables.py

# Damage 600 files of every kind that a command reads.
damaged-files: $(VENV)/.test
	$(BIN)/python tests/damaged_files.py

# Kill builds at 150 moments and at every rename, and let several loose on one folder.
faults: $(VENV)/.test
	$(BIN)/python tests/fault_run.py

# A register of 5,000,000 rows on two workers of Dask, one of them killed; the suite has 60,000.
cluster: $(VENV)/.test
	CORRIDORS_CLUSTER_ROWS=5000000 $(BIN)/python -m pytest --durations=5 tests/test_cluster.py

# The same tests, but for pages, with the lowest versions pyproject.toml allows.
test-lowest:
	test -x $(VENV)-lowest/bin/python || $(PYTHON) -m venv $(VENV)-lowest
	$(PYTHON) scripts/lowest_versions.py > $(VENV)-lowest/lowest.txt
	$(VENV)-lowest/bin/python -m pip install --quiet --constraint $(VENV)-lowest/lowest.txt --editable '.[test,documents,alignments,online]'
	$(VENV)-lowest/bin/python -m pytest $(NOT_PAGES)

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx -q -W --keep-going -b html docs/site docs/site/_build
	@echo docs/site/_build/index.html

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.maps: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.test: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test,documents,alignments,dask]'
	touch $@ $(VENV)/.maps

$(VENV)/.docs: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[docs,test,documents,alignments]'
	touch $@ $(VENV)/.test $(VENV)/.maps

clean:
	rm -rf $(VENV) $(VENV)-lowest out docs/site/_build docs/site/_generated
