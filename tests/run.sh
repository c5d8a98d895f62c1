#!/usr/bin/env bash
# Installs what the tests need where it is missing, builds, runs every test.
# --full also runs what takes long: kill loops and load in their whole length.
# The last line reads "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export UMBRELLA_TESTS_FULL=0
[ "${1:-}" = "--full" ] && export UMBRELLA_TESTS_FULL=1

install_missing() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  command -v vipsthumbnail >/dev/null || missing+=(libvips-tools)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v npm >/dev/null || missing+=(nodejs npm)
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install: ${missing[*]}" >&2
    return
  fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

# axe-core and html-validate, other people's parsers: in the versions of the lock files.
install_packages() {
  local folder=$1
  [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error
}

install_missing
install_packages tests/UmbrellaSite.BrowserTests || exit 1
install_packages tests/standards || exit 1
dotnet build UmbrellaSite.sln -v q -nologo -warnaserror || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
for project in tests/*Tests/*.csproj; do
  dotnet test "$project" --no-build -nologo 2>&1 | tee -a "$log"
  [ "${PIPESTATUS[0]}" -eq 0 ] || status=1
done

# The runner's summary of a project: "Passed!  - Failed: 0, Passed: 12, Skipped: 0, Total: 12, …"
counts=$(sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+), Total.*/\1 \2 \3/p' "$log" |
  awk '{ failed += $1; passed += $2; skipped += $3 } END { print passed + 0, failed + 0, skipped + 0 }')
read -r passed failed skipped <<<"$counts"
[ "$passed" -gt 0 ] || status=1
[ "$failed" -eq 0 ] || status=1
echo "$passed passed, $failed failed, $skipped skipped"
exit $status
