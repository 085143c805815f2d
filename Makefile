# Cicerone. `make` lists the targets.
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.stamp
PYTHON ?= $(shell command -v python3.11 || command -v python3)
export OMP_NUM_THREADS := 1
export GRADIO_ANALYTICS_ENABLED := False
export TOKENIZERS_PARALLELISM := false

.DEFAULT_GOAL := help

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(STAMP): pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null || { echo "make: $(PYTHON) not found; install Python 3.11 or set PYTHON=..."; exit 2; }
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install -q -c constraints.txt torch==2.13.0
	$(PY) -m pip install -q -c constraints.txt -e '.[dev]'
	touch $(STAMP)

setup: $(STAMP) ## Build the virtual environment

serve: $(STAMP) ## Serve the page on http://127.0.0.1:7860 (no key, no network)
	$(VENV)/bin/cicerone serve $(ARGS)

test: $(STAMP) ## Run the tests
	$(PY) -m pytest -q

check: $(STAMP) ## Format, lint and types
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy

format: $(STAMP) ## Format the code
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

browser: ## Install Debian's Chromium and fonts for the browser tests
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium fonts-noto-core fonts-noto-cjk; }

test-browser: $(STAMP) browser ## Drive the page in headless Chromium
	$(PY) -m pytest -q -m browser tests/browser

evals: $(STAMP) ## Run the shipped eval sets in process
	$(VENV)/bin/cicerone eval run

bench: $(STAMP) ## Measure latency, start-up, memory, index build
	$(VENV)/bin/cicerone bench latency
	$(VENV)/bin/cicerone bench startup
	$(VENV)/bin/cicerone bench index

.PHONY: help setup serve test check format browser test-browser evals bench
