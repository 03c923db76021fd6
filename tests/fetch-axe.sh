#!/usr/bin/env bash
# Puts axe-core, which the accessibility tests run in the browser, into artifacts/axe/. It is needed once.
set -euo pipefail

version=4.14.1
folder="$(cd "$(dirname "$0")/.." && pwd)/artifacts/axe"

if [[ -f "$folder/axe.min.js" ]] && grep -q "axe v$version" "$folder/axe.min.js"; then
    exit 0
fi

command -v npm >/dev/null || { echo "The accessibility tests need axe-core, and npm fetches it: install npm (apt-get install npm)." >&2; exit 1; }
mkdir -p "$folder"
cd "$folder"
npm pack --silent "axe-core@$version" >/dev/null
tar -xzf "axe-core-$version.tgz" --strip-components=1 package/axe.min.js
rm "axe-core-$version.tgz"
