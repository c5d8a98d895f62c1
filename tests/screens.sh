#!/usr/bin/env bash
# Takes the pictures of the main pages into docs/screens again, on a phone and at a desk, in light and dark.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/UmbrellaSite.BrowserTests -v q -nologo
dotnet test tests/UmbrellaSite.BrowserTests --no-build -nologo --filter TestCategory=Screens
