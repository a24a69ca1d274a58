# Two commands on a fresh machine with Python 3.11: `make demo`, `make test`.
PYTHON ?= python3
BIN := .venv/bin
DEMO := build/demo

WHEEL := build/wheel
COMPILED := build/compiled

.PHONY: setup demo test coverage check mutants wheel compiled test-compiled test-other prepare bench axe clean

setup: .venv/.stamp

.venv/.stamp: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("需要 Python 3.11 或更新的版本" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: setup
	@mkdir -p $(DEMO)
	@echo "检查 examples/weixian："
	@$(BIN)/targetlang check examples/weixian --output-format concise
	@for kind in txt html json docx xlsx pdf; do $(BIN)/targetlang build examples/weixian/信访局.target -o $(DEMO)/weixian.$$kind || exit 1; done
	@$(BIN)/python -c 'import json, sys; \
	    projects = [p for d in json.load(open(sys.argv[1], encoding="utf-8"))["departments"] for p in d["projects"]]; \
	    count = sum(len(p["indicators"]) for p in projects); \
	    print(f"已检查 {len(projects)} 个项目、{count} 条指标，没有错误。生成了：")' $(DEMO)/weixian.json
	@ls -1 $(DEMO)/weixian.*

test: setup
	$(BIN)/python -m pytest -q -n 2

# Which lines and branches the suite runs; each package has its floor in pyproject.toml.
# In two processes, each with about half of the suite.
HALF := tests/arch tests/property tests/e2e $(filter-out tests/unit/importers,$(wildcard tests/unit/[a-z]*))
coverage: setup
	@mkdir -p build/coverage
	@rm -f build/coverage/data*
	$(BIN)/coverage run -p -m pytest -q -p no:xdist -p no:cacheprovider $(HALF) & half=$$!; \
	$(BIN)/coverage run -p -m pytest -q -p no:xdist -p no:cacheprovider tests $(HALF:%=--ignore=%) && wait $$half
	$(BIN)/coverage combine
	$(BIN)/coverage report
	$(BIN)/python -m tests.floors

# Breaks the checks one by one; prints the breaks that no case sees.
mutants: setup
	$(BIN)/python -m tests.mutation

check: setup
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m targetlang.records.prepare_records --check
	$(BIN)/python -m targetlang.syntax.prepare_grammar --check
	$(BIN)/python -m targetlang.units.prepare_units --check
	$(BIN)/python -m targetlang.units.prepare_names --check
	$(BIN)/python -m targetlang.ports.prepare_rules --check
	$(BIN)/python -m targetlang.ports.prepare_forms --check
	$(BIN)/python -m targetlang.resolve.prepare_confusable --check
	$(BIN)/python -m targetlang.source.prepare_patterns --check
	$(BIN)/python -m targetlang.cli.prepare_pages --check
	$(BIN)/targetlang check examples --output-format concise
	$(BIN)/targetlang fmt examples --check
	$(MAKE) wheel

# What is installed from a wheel works without the checkout.
wheel: setup
	rm -rf $(WHEEL)
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir $(WHEEL) .
	$(BIN)/python -m venv $(WHEEL)/venv
	$(WHEEL)/venv/bin/python -m pip install --quiet $(WHEEL)/*.whl
	$(WHEEL)/venv/bin/targetlang check examples/minimal --strict
	$(WHEEL)/venv/bin/targetlang build examples/minimal/接入专线.target -o $(WHEEL)/minimal.html

# The program with what reads, builds and judges made into C (pyproject.toml), unpacked beside the checkout; needs a C compiler.
compiled: $(COMPILED)/.stamp

$(COMPILED)/.stamp: .venv/.stamp $(shell find src grammar -name '*.py' -o -name '*.lark')
	rm -rf $(COMPILED)
	mkdir -p $(COMPILED)/source
	cp -r pyproject.toml README.md LICENSE grammar src $(COMPILED)/source
	HATCH_BUILD_HOOK_ENABLE_MYPYC=true $(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir $(COMPILED) $(COMPILED)/source
	$(BIN)/python -m pip install --quiet --no-deps --target $(COMPILED)/lib $(COMPILED)/*.whl
	@touch $@

# The suite, run by the compiled program; all but the tests that change a rule's source and import it again, and those of
# the readers of other formats, of which nothing is compiled.
test-compiled: compiled
	PYTHONPATH="$(CURDIR)/$(COMPILED)/lib" $(BIN)/python -m pytest -q -n 2 --deselect tests/test_mutation.py --ignore tests/unit/importers

# The suite under another Python: `make test-other OTHER=python3.12`.
OTHER ?= python3
test-other: setup
	rm -rf build/other
	$(OTHER) -m venv --without-pip build/other
	$(BIN)/python -m pip --python build/other/bin/python install --quiet --editable '.[dev]'
	build/other/bin/python -m pytest -q -n 2 -p no:cacheprovider

prepare: setup
	$(BIN)/python -m targetlang.units.prepare_names
	$(BIN)/python -m targetlang.records.prepare_records
	$(BIN)/python -m targetlang.syntax.prepare_grammar
	$(BIN)/python -m targetlang.units.prepare_units
	$(BIN)/python -m targetlang.ports.prepare_rules
	$(BIN)/python -m targetlang.ports.prepare_forms
	$(BIN)/python -m targetlang.resolve.prepare_confusable
	$(BIN)/python -m targetlang.source.prepare_patterns
	$(BIN)/python -m targetlang.cli.prepare_pages

bench: setup
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	@if command -v cc >/dev/null; then $(MAKE) compiled; else echo "no C compiler: targetlang is measured in Python alone"; fi
	$(BIN)/python -m benchmarks.run --quick

# Accessibility of every page, in a real browser; needs npm and chromium.
axe: setup
	@mkdir -p build/axe/pages
	npm install --silent --no-save --prefix build/axe axe-core@4.14.1
	$(BIN)/targetlang build examples -o build/axe/pages --to html
	$(BIN)/targetlang diff examples/weixian/信访局.target examples/weixian-次年/信访局次年.target -o build/axe/pages/diff.html
	$(BIN)/python tests/accessibility.py build/axe/node_modules/axe-core/axe.min.js build/axe/pages/*.html

clean:
	rm -rf .venv build dist
