#!/usr/bin/env bash
# Builds once, runs every test and ends with the line "N passed, N failed"; fails when a test does.
# What the tests need and Debian has (Chromium; npm for axe-core) is installed when it is missing and the user is root.
set -uo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v chromium >/dev/null || [[ -n "${CHROMIUM_PATH:-}" ]] || missing+=(chromium)
if [[ -f tests/fetch-axe.sh && ! -f artifacts/axe/axe.min.js ]]; then
    command -v npm >/dev/null || missing+=(nodejs npm)
fi

if (( ${#missing[@]} > 0 )); then
    if (( EUID == 0 )) && command -v apt-get >/dev/null; then
        export DEBIAN_FRONTEND=noninteractive
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null ||
            echo "Installing ${missing[*]} failed: the tests in the browser will fail." >&2
    else
        echo "The tests in the browser need ${missing[*]}: install them (apt-get install ${missing[*]})." >&2
    fi
fi

if [[ -f tests/fetch-axe.sh ]]; then
    bash tests/fetch-axe.sh || echo "axe-core could not be fetched: the accessibility tests will fail." >&2
fi

if ! dotnet build ChatBriefing.sln -c Release -v quiet --nologo; then
    echo "The build failed; no test was run." >&2
    echo "0 passed, 1 failed"
    exit 1
fi

passed=0
failed=0
for project in tests/*/*.Tests.csproj; do
    log="$(mktemp)"
    dotnet run --no-build -c Release --project "$project" -- -noColor 2>&1 | tee "$log"
    summary="$(grep -Eo 'Total: +[0-9]+, Errors: +[0-9]+, Failed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -1)"
    rm -f "$log"
    if [[ -z "$summary" ]]; then
        echo "$project ended without a summary; that counts as one failure." >&2
        failed=$((failed + 1))
        continue
    fi

    read -r total errors bad skipped <<<"$(grep -Eo '[0-9]+' <<<"$summary" | tr '\n' ' ')"
    passed=$((passed + total - bad - skipped))
    failed=$((failed + bad + errors))
done

echo "$passed passed, $failed failed"
(( failed == 0 ))
