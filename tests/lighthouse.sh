#!/usr/bin/env bash
# Measures the start page, an organisation, the finder and an event with Lighthouse; each must reach 95 in every category.
# Prints the table of docs/performance.md. Needs a quiet machine: what else runs lowers the figures.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
port=${PORT:-5090}

npm ci --prefix tests/lighthouse --ignore-scripts --no-audit --no-fund --loglevel=error
dotnet build src/UmbrellaSite -c Release -v q -nologo

folder=$(mktemp -d)
mkdir "$folder/wwwroot"
cp appsettings.json "$folder"
(cd "$folder" && exec dotnet "$root/src/UmbrellaSite/bin/Release/net10.0/UmbrellaSite.dll" --contentRoot "$folder" \
  --urls "http://127.0.0.1:$port" --uSync:Settings:Folders:0 "$root/uSync/v17" >"$folder/log.txt") &
site=$!
trap 'kill $site; wait $site 2>/dev/null || true; rm -rf "$folder"' EXIT
curl --silent --output /dev/null --retry 120 --retry-delay 1 --retry-connrefused "http://127.0.0.1:$port/"

node tests/lighthouse/measure.mjs "http://127.0.0.1:$port" "${RUNS:-3}"
