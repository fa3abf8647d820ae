# Everything starts here: `make run`, `make test`. The virtual environment is made when it is first needed.

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin

# The shipped sample is read as of a fixed day; someone's own folder as of today, unless AS_AT says otherwise.
ifdef INCOMING
AS_AT ?=
else
INCOMING := samples/incoming
AS_AT ?= 2026-06-30
endif
DATA ?= data

.PHONY: run test lint unit bench docs clean lock

run: $(VENV)/.installed
	@$(BIN)/returns run --incoming "$(INCOMING)" --data "$(DATA)" $(if $(AS_AT),--as-at $(AS_AT)) || test $$? -eq 1

test: lint unit

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/returns generate --check
	$(BIN)/sqlfluff lint --processes 2 dbt_project/models tests/dbt macros

unit: $(VENV)/.installed
	$(BIN)/python -m pytest -n 2

bench: $(VENV)/.installed
	$(BIN)/python -m benchmarks.ssda903

docs: $(VENV)/.installed
	RETURNS_DATA=$(abspath $(DATA)) $(BIN)/dbt docs generate --static --project-dir dbt_project --profiles-dir .

# Renew the lock file from what pyproject.toml asks for, in a fresh environment.
lock:
	rm -rf .lock-venv && $(PYTHON) -m venv .lock-venv
	.lock-venv/bin/pip install --quiet ".[dev]"
	.lock-venv/bin/pip freeze --exclude la-returns > requirements.lock
	rm -rf .lock-venv

$(VENV)/.installed: requirements.lock pyproject.toml
	@echo "Making the virtual environment: this takes about a minute, once."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

clean:
	rm -rf $(VENV) data dbt_project/target
