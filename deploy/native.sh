#!/usr/bin/env bash
# Publishes the program as native code: one file without a .NET runtime to start, for commands that run often and briefly.
#   deploy/native.sh OUT [FURTHER OPTIONS OF dotnet publish]
# Needs clang or gcc. Where .NET 10's package with the native runtime cannot be had, .NET 9's is taken, which is said.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?usage: deploy/native.sh OUT} && shift
rid=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')

# What is built on the way lies elsewhere: a build for another framework leaves the checkout as it was.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
publish() {
    dotnet publish "$here/../src/Cli" -c Release -r "$rid" -p:Native=true -v q --nologo --artifacts-path "$scratch/artifacts" -o "$out" "$@"
}

if publish "$@" >"$scratch/log" 2>&1; then exit; fi
if ! grep -q 'NU110[12].*NativeAOT' "$scratch/log"; then
    cat "$scratch/log" >&2
    exit 1
fi
echo "native.sh: the package with .NET 10's native runtime cannot be had here; with .NET 9's instead" >&2
publish -p:Framework=net9.0 "$@"
