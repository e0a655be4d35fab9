# `make run` and `make test` are all that is needed; each installs what is missing. `make help` lists the rest.
.PHONY: help run test bench screenshots fmt lint
.DEFAULT_GOAL := help

help: ## what this file can do
	@awk -F '## ' '/^[a-z]+:.*## / { sub(":.*", "", $$1); printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: ## builds and serves a demo on http://127.0.0.1:3000, data in ./data
	@.ci/run-demo.sh

test: ## everything: form, rules, store on both databases, HTTP, browser
	@.ci/test.sh

bench: ## start-up time, memory and page times, measured side by side (BENCH_RELEASE=1: the release build)
	@.ci/bench.sh

screenshots: ## the pictures of the README, made from the demo
	@.ci/screenshots.sh

fmt: ## formats the Rust code
	@cargo fmt --all

lint: ## what `make test` checks before it runs anything
	@.ci/lint.sh
