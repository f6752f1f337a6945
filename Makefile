# `make` lists the targets. Needed: Debian with make, python3 (3.11 or newer) and python3-venv.

PORT ?= 8000
PYTHON := .venv/bin/python
SYSTEM_PYTHON := $(firstword $(wildcard /usr/bin/python3) python3)
PIP_INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes
PIP_COMPILE := CUSTOM_COMPILE_COMMAND="make requirements" $(PYTHON) -m piptools compile --quiet --generate-hashes \
  --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options

# What is made from the sources, made again only when they change.
CATALOGUES := locale/sr/LC_MESSAGES/django.mo
CATALOGUE_SOURCES := $(shell find locale core/catalogues -name '*.p[oy]' 2>/dev/null) core/serbian.py gjilan_site/settings/base.py
LEXICON := var/lexicon.marisa
LEXICON_SOURCES := $(shell find search/analysis -name '*.py' 2>/dev/null) requirements.txt
STATIC := var/static/staticfiles.json
STATIC_SOURCES := $(shell find . -path ./.venv -prune -o -path ./var -prune -o -path '*/static/*' -type f -print) \
  core/stylesheets.py gjilan_site/settings/base.py

.DEFAULT_GOAL := help
.PHONY: help run demo-reset test test-fast test-long lint format audit messages pictures compile requirements

help: ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-22s %s\n", $$1, $$2}'

run: .venv/.installed $(CATALOGUES) $(LEXICON) $(STATIC) ## start the site with the demo's content on http://127.0.0.1:8000 (PORT=…)
	@$(PYTHON) -m scripts.prepare
	@$(PYTHON) -m scripts.serve $(PORT)

demo-reset: .venv/.installed $(CATALOGUES) $(LEXICON) ## throw the demo's database and files away and load them again (stop `make run` first)
	rm -rf var/db.sqlite3 var/db.sqlite3-shm var/db.sqlite3-wal var/media var/mail
	@$(PYTHON) -m scripts.prepare

test: .venv/.installed-dev $(CATALOGUES) $(LEXICON) ## all checks and tests on PostgreSQL, Elasticsearch, Chromium and SQLite; installs what is missing
	@$(PYTHON) -m scripts.verify full

test-fast: .venv/.installed-dev $(CATALOGUES) $(LEXICON) ## the tests that need neither service nor browser, on SQLite
	@$(PYTHON) -m scripts.verify fast

test-long: .venv/.installed-dev $(CATALOGUES) $(LEXICON) ## slow and property tests, many more examples each
	@$(PYTHON) -m scripts.verify long

lint: .venv/.installed-dev ## format, lint, types, direction of imports
	@$(PYTHON) -m scripts.verify lint

format: .venv/.installed-dev ## put code into the one format and mend what the linter can mend
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

audit: .venv/.installed-dev $(CATALOGUES) ## pa11y and Lighthouse on every kind of page (needs node 20, npm, Chromium; AUDIT=pa11y for one of them)
	@$(PYTHON) -m scripts.audit $(AUDIT)

messages: .venv/.installed ## put new strings into the catalogues, take unused ones out (needs gettext)
	$(PYTHON) manage.py renew_messages

pictures: .venv/.installed-dev $(CATALOGUES) ## write the pictures of docs/images anew (needs Chromium)
	WRITE_PICTURES=1 $(PYTHON) -m pytest -q tests/browser/test_pictures.py

compile: .venv/.installed ## compile the message catalogues
	$(PYTHON) manage.py compile_catalogues

# On Debian 12: its Python is the oldest that the site runs on, and some newest versions no longer do.
requirements: .venv/.installed-dev ## compile requirements*.in (UPGRADE=--upgrade for newer versions)
	$(PIP_COMPILE) $(UPGRADE) requirements.in -o requirements.txt
	$(PIP_COMPILE) $(UPGRADE) requirements-dev.in -o requirements-dev.txt

.venv/.installed: requirements.txt
	@echo "Installing what the site needs into .venv …"
	@$(SYSTEM_PYTHON) -m venv .venv
	@$(PIP_INSTALL) -r requirements.txt
	@touch $@

.venv/.installed-dev: requirements-dev.txt .venv/.installed
	@echo "Installing what the tests need into .venv …"
	@$(PIP_INSTALL) -r requirements-dev.txt
	@touch $@

$(CATALOGUES): $(CATALOGUE_SOURCES) requirements.txt | .venv/.installed
	@$(PYTHON) manage.py compile_catalogues

# Half a minute. Without it search does by rule alone: no reason not to start.
$(LEXICON): $(LEXICON_SOURCES) | .venv/.installed
	@$(PYTHON) manage.py build_lexicon || echo "No lexicon could be made: words are found by rule alone."

$(STATIC): $(STATIC_SOURCES) requirements.txt | .venv/.installed
	@$(PYTHON) manage.py collectstatic --no-input --clear --verbosity 0
