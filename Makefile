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
# The key of the sample's pseudonyms guards nothing: everyone in the sample is made up. Real returns need a secret one.
export RETURNS_KEY_PAN ?= of-the-made-up-sample-and-of-no-other-return
endif
DATA ?= data

.PHONY: run install test lint unit dbt audit bench torture docs clean lock

run: $(VENV)/.installed
	@$(BIN)/returns run --incoming "$(INCOMING)" --data "$(DATA)" $(if $(AS_AT),--as-at $(AS_AT)) || test $$? -eq 1

install: $(VENV)/.installed

test: lint unit dbt

# The generated models of a kind come from one template, so that some tables stand for all of them: one with repairs,
# one of every return and of a second form, one that is built, one that feeds it, one of an XML return by itself, one
# with a pseudonym, one of reference data, one for other authorities.
LINTED := value*_cin *__episodes *annex_a__list_1 *__cin *__factors *cin__header pub_pan__csww__workers
LINTED += *pan_*__postcode_sectors *cross_*__exclusions *pan__coverage pan_quality__coverage
LINTED := $(foreach name,$(LINTED),-o -name '$(name).sql')

# Tests of single macros call them once for each cell, which takes minutes to parse: there the calls stand for themselves.
CELLS := $(filter-out tests/dbt/cells/match_codes%,$(wildcard tests/dbt/cells/*.sql))

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/returns generate --check
	$(BIN)/sqlfluff lint --processes 2 --templater jinja --ignore templating $(CELLS)
	RETURNS_DATA=.test $(BIN)/sqlfluff lint --processes 2 $(wildcard tests/dbt/*.sql tests/dbt/cells/match_codes*) \
		$$(grep -rL --include='*.sql' '^-- Made from' dbt_project/models) \
		$$(find dbt_project/models -false $(LINTED))

unit: $(VENV)/.installed
	$(BIN)/python -m pytest -n 2

# The way of a scheduler: load, then a plain `dbt build`, unit tests of the models included. What was built is then proven
# to be what the schemas declare: `make audit` does only that.
dbt: export RETURNS_DATA = $(CURDIR)/.test/data
dbt: export RETURNS_AS_AT = 2026-06-30
dbt: export RETURNS_KEY_PAN = of-the-made-up-sample-and-of-no-other-return
dbt: $(VENV)/.installed
	rm -rf .test
	$(BIN)/returns load --incoming samples/incoming || test $$? -eq 1
	$(BIN)/dbt --quiet build --project-dir dbt_project --profiles-dir . --target-path $(CURDIR)/.test/target
	$(BIN)/returns audit --check --manifest .test/target/manifest.json
	rm -rf .test

audit: $(VENV)/.installed
	$(BIN)/returns audit --check

bench: $(VENV)/.installed
	$(BIN)/python -m benchmarks

# The long forms, each of which prints how many cases and seeds ran: SEED and SECONDS say which mutants, and how long.
SEED ?= 903
SECONDS ?= 600
TORTURE := "fuzz $(SEED) $(SECONDS)" "faults $(SEED) $(SECONDS)" "determinism $(SEED) $(SECONDS)" "memory 500"

torture: $(VENV)/.installed
	@failed=0; for part in $(TORTURE); do $(BIN)/python -m tests.torture.$$part || failed=1; done; exit $$failed

docs: $(VENV)/.installed
	@RETURNS_DATA=$(abspath $(DATA)) $(BIN)/dbt --quiet docs generate --static --project-dir dbt_project --profiles-dir .
	@echo "Open dbt_project/target/static_index.html"

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
