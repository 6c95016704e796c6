# Samenhang: everything a developer or a server does, by name. "make help" lists it.
.DEFAULT_GOAL := help
SHELL := /bin/sh

JAVA_HOME := $(shell scripts/find-jdk.sh 2>/dev/null)
export JAVA_HOME
# The quick compiler fits a program that runs for a minute; the last two options keep Maven 3.8 quiet on today's Java.
export MAVEN_OPTS := $(MAVEN_OPTS) -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
MVN := mvn -B -q -Dstyle.color=never
TIMED := scripts/timed.sh
# The devstack waits more than it works: a small heap and the quick compiler.
DEVSTACK := $(JAVA_HOME)/bin/java -Xmx160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar devstack/target/devstack.jar

devstack_sources := $(shell find devstack/src/main -type f 2>/dev/null) devstack/pom.xml
backend_sources := $(shell find backend/src/main -type f 2>/dev/null) backend/pom.xml openapi.yaml
frontend_sources := $(shell find frontend/src frontend/public frontend/vite -type f 2>/dev/null) $(wildcard frontend/*.html frontend/*.json frontend/*.ts)

devstack_jar := devstack/target/devstack.jar
backend_jar := backend/target/quarkus-app/quarkus-run.jar
backend_cache := backend/target/quarkus-app/app.aot
frontend_modules := frontend/node_modules/.installed
frontend_dist := frontend/dist/index.html
dev_maven := devstack/target/maven-for-dev
e2e_modules := e2e/node_modules/.installed

.PHONY: help
help: ## List what there is
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

# ---- Running ----------------------------------------------------------------

.PHONY: run
run: build ## Build what is stale and start everything with demo data (Ctrl-C stops it, the data stays)
	@exec $(DEVSTACK) run

.PHONY: dev
dev: tools $(devstack_jar) $(dev_maven) $(frontend_modules) ## The same with hot reload of the API and the application
	@exec $(DEVSTACK) dev

.PHONY: services
services: tools $(devstack_jar) ## Only PostgreSQL, Keycloak and the mailbox
	@exec $(DEVSTACK) services

.PHONY: reset
reset: tools $(devstack_jar) ## Throw the data away: the next run starts over
	@$(DEVSTACK) reset

.PHONY: mail
mail: tools $(devstack_jar) ## Show the mails the running stack has sent (TO=address for one person's)
	@$(DEVSTACK) mail $(TO)

# ---- Building ---------------------------------------------------------------

.PHONY: build
build: tools $(devstack_jar) $(backend_jar) $(frontend_dist) ## Build what is stale

.PHONY: tools
tools:
	@scripts/find-jdk.sh >/dev/null
	@scripts/need-tools.sh

$(devstack_jar): $(devstack_sources)
	@$(TIMED) "Building the devstack (the first time it downloads PostgreSQL and Keycloak)" $(MVN) -f devstack/pom.xml package -DskipTests
	@touch $@

$(dev_maven): devstack/pom.xml
	@$(TIMED) "Fetching the Maven that hot reload needs" $(MVN) -f devstack/pom.xml dependency:unpack@maven-for-dev
	@touch $@

$(backend_jar): $(backend_sources)
	@$(TIMED) "Building the API" $(MVN) -f backend/pom.xml package -DskipTests
	@touch $@

$(backend_cache): $(backend_jar) scripts/aot-cache.sh deploy/api/jvm.options
	@$(TIMED) "Watching the API start, for a quicker start" scripts/aot-cache.sh backend/target/quarkus-app deploy/api/jvm.options

.PHONY: package
package: build $(backend_cache) ## Build what is stale as it is packaged: with the cache from which the API starts in a fraction of the time

$(frontend_modules): frontend/package.json frontend/package-lock.json
	@$(TIMED) "Installing what the application is built with" npm --prefix frontend ci --no-audit --no-fund --loglevel=error
	@touch $@

$(frontend_dist): $(frontend_sources) $(frontend_modules)
	@$(TIMED) "Building the application" npm --prefix frontend run --silent bundle -- --logLevel warn
	@touch $@

$(e2e_modules): e2e/package.json e2e/package-lock.json
	@$(TIMED) "Installing what the journeys are run with" npm --prefix e2e ci --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: contract
contract: tools $(frontend_modules) ## Write openapi.yaml from the code and the TypeScript client from openapi.yaml
	$(MVN) -f backend/pom.xml test -Dtest=ContractTest -Dcontract.write=true
	npm --prefix frontend run --silent contract

.PHONY: clean
clean: ## Remove what was built (the data of "make run" stay; see reset)
	rm -rf devstack/target backend/target frontend/target frontend/dist e2e/target e2e/test-results e2e/playwright-report

# ---- Testing ----------------------------------------------------------------

.PHONY: test
test: tools ## Run every test of every kind (those of the API and of the application side by side)
	@$(MAKE) --no-print-directory test-devstack
	@echo "== Tests of the API and of the application, side by side; what each says comes when it ends, after some minutes"
	@$(MAKE) --no-print-directory -j2 -Oline test-backend test-frontend prepare-e2e
	@$(MAKE) --no-print-directory test-e2e
	@scripts/test-totals.sh

.PHONY: test-devstack
test-devstack: tools ## The tests of the devstack and of the deployment files
	@$(TIMED) "Tests of the devstack and the deployment" $(MVN) -f devstack/pom.xml package
	@touch $(devstack_jar)

.PHONY: test-backend
test-backend: tools ## The tests of the API, contract and authorization included
	@$(TIMED) "Tests of the API" $(MVN) -f backend/pom.xml verify
	@touch $(backend_jar)

.PHONY: test-frontend
test-frontend: tools $(frontend_modules) ## Lint, types, tests and build of the application
	@$(TIMED) "Lint of the application" npm --prefix frontend run --silent lint
	@$(TIMED) "Types of the application" npm --prefix frontend run --silent typecheck
	@$(TIMED) "Tests of the application" npm --prefix frontend run --silent test -- --silent=passed-only --reporter=default --reporter=junit --outputFile.junit=target/vitest.xml
	@$(MAKE) --no-print-directory $(frontend_dist)

# PostgreSQL and Keycloak as the journeys find them at their first start, made while the API's tests still run.
.PHONY: prepare-e2e
prepare-e2e: tools $(devstack_jar) $(e2e_modules) test-frontend
	@$(TIMED) "Types of the journeys" npm --prefix e2e run --silent typecheck
	@rm -rf .run/e2e && env $$(grep -v '^#' e2e/stack.env) $(TIMED) "Preparing the services for the journeys" $(DEVSTACK) prepare
	@touch .run/e2e/unused

.PHONY: test-e2e
test-e2e: build $(e2e_modules) ## The journeys in the browser (ARGS="-g 'a title'" for some of them, E2E_TRACE=1 to look into one)
	@CHROMIUM=$$(scripts/find-chromium.sh) && export CHROMIUM && cd e2e && \
	  PLAYWRIGHT_HTML_OPEN=never PLAYWRIGHT_JUNIT_OUTPUT_FILE=target/playwright.xml ../$(TIMED) "Journeys in the browser" npx playwright test --reporter=list,junit,html $(ARGS)

.PHONY: bench
bench: package ## Measure the API against its own SQL
	@bench/run.sh
