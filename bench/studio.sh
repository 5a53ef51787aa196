#!/usr/bin/env bash
# Measures the studio as a person feels it: the first page, from the keystroke to the findings, a year of 60 members.
#   bench/studio.sh [SCRATCH] [ROUNDS]
# Scratch is a folder outside the checkout. Needs Node.js, npm and Debian's chromium (or CHROMIUM=/path).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=${1:-${TMPDIR:-/tmp}/reports-studio-bench} rounds=${2:-40}
mkdir -p "$scratch" && scratch=$(cd "$scratch" && pwd)
dotnet build -c Release "$here/../src/Cli" -v q --nologo -o "$scratch/program"
cp "$here/package.json" "$here/studio.js" "$scratch/"
cd "$scratch"
[ -d node_modules/playwright-core ] || npm install --no-audit --no-fund --ignore-scripts --silent
node studio.js "$scratch/program" "$rounds"
