#!/usr/bin/env bash
# Publishes the program as native code, without a .NET runtime to start: for commands that run often and briefly.
#   deploy/native.sh OUT [FURTHER OPTIONS OF dotnet publish]
# OUT gets the program and the folder of templates that it needs beside it. Takes some minutes; needs clang or gcc.
# On x86-64 it is for processors with AVX2, nearly all made since 2013; for all others: -p:VectorInstructions=x86-64-v2
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
case ${1:-} in
    '' | -*)
        echo "usage: deploy/native.sh OUT [FURTHER OPTIONS OF dotnet publish]" >&2
        exit 2
        ;;
esac
out=$1 && shift
rid=$(dotnet msbuild "$here/../src/Cli" -getProperty:NETCoreSdkRuntimeIdentifier)

# What is built on the way lies elsewhere: the checkout stays as it was.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo "native.sh: compiling for $rid, some minutes" >&2
if ! dotnet publish "$here/../src/Cli" -c Release -r "$rid" -p:Native=true -v q --nologo --artifacts-path "$scratch/artifacts" -o "$out" "$@" >"$scratch/log" 2>&1; then
    cat "$scratch/log" >&2
    exit 1
fi
