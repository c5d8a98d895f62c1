#!/usr/bin/env bash
# Makes the pictures and PDF files of the site anew from what lies beside this script. Needs chromium, vips and python3.
set -euo pipefail
cd "$(dirname "$0")"
chrome() { chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --hide-scrollbars --user-data-dir="$(mktemp -d)" "$@" 2>/dev/null; }

images=../../src/UmbrellaSite.Website/wwwroot/images
mkdir -p "$images"
chrome --window-size=1200,630 --screenshot="$PWD/$images/share.full.png" "file://$PWD/share.html"
vips copy "$images/share.full.png" "$images/share.png[palette,strip,compression=9]"
rm "$images/share.full.png"

python3 media.py
