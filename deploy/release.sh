#!/usr/bin/env bash
# Makes what people without an SDK start: one self-contained file for each kind of machine, zipped with forms, samples,
# an empty workbook, the guide and the notices of what is embedded, and the checksums of the zips.
#   deploy/release.sh OUT [RID…]        (default: win-x64 linux-x64 osx-arm64)
# Each kind of machine needs .NET's runtime for it as a package, which dotnet restores.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/.." && pwd)
case ${1:-} in
    '' | -*)
        echo "usage: deploy/release.sh OUT [RID…]" >&2
        exit 2
        ;;
esac
mkdir -p "$1"
out=$(cd "$1" && pwd) && shift
[ $# -gt 0 ] || set -- win-x64 linux-x64 osx-arm64

# What is built on the way lies elsewhere: the checkout stays as it was.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//; s#/$##')

# Every package of the program with its licence and copyright as its own description states them, and the texts that it brings along.
notices() {
    local rid=$1 assets
    assets=$(find "$scratch/artifacts" -path '*Cli*' -name project.assets.json | head -1 || true)
    echo "Reports is made of the following works besides its own code."
    grep -o '"path": "[^"]*"' "$assets" | sed 's/.*: "//; s/"$//' | sort -u | while read -r path; do
        local nuspec
        nuspec=$(find "$packages/$path" -maxdepth 1 -name '*.nuspec' 2>/dev/null | head -1 || true)
        # Analyzers and build tasks are no part of the program.
        [ -n "$nuspec" ] && [ -d "$packages/$path/lib" ] || continue
        printf '\n%s\n' "------------------------------------------------------------"
        printf '%s\n' "$path"
        sed -n 's#.*<license[^>]*>\(.*\)</license>.*#Licence: \1#p; s#.*<copyright>\(.*\)</copyright>.*#\1#p; s#.*<projectUrl>\(.*\)</projectUrl>.*#\1#p' "$nuspec" | sed 's/&#169;/©/; s/&copy;/©/'
        find "$packages/$path" -maxdepth 1 -iname 'licen[sc]e*' -type f -exec cat {} +
    done
    local kind runtime
    for kind in netcore aspnetcore; do
        runtime=$(find "$packages/microsoft.$kind.app.runtime.$rid" -mindepth 1 -maxdepth 1 -type d | sort | tail -1)
        printf '\n%s\n.NET runtime (%s)\n' "------------------------------------------------------------" "$kind"
        find "$runtime" -maxdepth 1 \( -iname 'licen[sc]e*' -o -iname 'third-party*' \) -type f -exec cat {} +
    done
    # What the studio's page draws Word files with; a machine without npm builds a program without it.
    local script
    find "$scratch/artifacts" -path "*node_modules/*" -iname 'licen[sc]e*' -type f | sort | while read -r script; do
        printf '\n%s\n%s\n' "------------------------------------------------------------" "$(basename "$(dirname "$script")")"
        cat "$script"
    done
}

# Started by a double click: the studio over a folder of its own beside the program.
launcher() {
    case $1 in
        win-*) printf '@"%%~dp0reports.exe" studio "%%~dp0so-lieu"\r\n' >"$2/mo-trang-nhap.cmd" ;;
        osx-*) printf '#!/bin/sh\ncd "$(dirname "$0")" && exec ./reports studio so-lieu\n' >"$2/mo-trang-nhap.command" && chmod +x "$2/mo-trang-nhap.command" ;;
        *) printf '#!/bin/sh\ncd "$(dirname "$0")" && exec ./reports studio so-lieu\n' >"$2/mo-trang-nhap.sh" && chmod +x "$2/mo-trang-nhap.sh" ;;
    esac
    mkdir -p "$2/so-lieu"
    # An empty folder is no entry of every zip program.
    printf 'Các tệp số liệu của từng năm nằm trong thư mục này.\r\n' >"$2/so-lieu/doc-truoc.txt"
}

for rid in "$@"; do
    folder=$scratch/reports-$rid
    echo "release.sh: $rid" >&2
    if ! dotnet publish "$root/src/Cli" -c Release -r "$rid" -v q --nologo --artifacts-path "$scratch/artifacts" -o "$folder" >"$scratch/log" 2>&1; then
        cat "$scratch/log" >&2
        exit 1
    fi
    rm -f "$folder"/*.pdb
    notices "$rid" >"$folder/THIRD-PARTY-NOTICES.txt"
    mkdir -p "$folder/huong-dan/images"
    cp "$root/docs/trang-nhap.md" "$root/docs/bang-tinh.md" "$root/docs/thu-ban-kiem-diem.md" "$folder/huong-dan/"
    cp -r "$root/docs/images/studio" "$root/docs/images/workbook" "$folder/huong-dan/images/"
    launcher "$rid" "$folder"
    for level in mam-non tieu-hoc thcs thpt; do
        dotnet run --project "$root/src/Cli" -c Release -v q --artifacts-path "$scratch/run" -- workbook new "$folder/bang-tinh-$level.xlsx" --level "$level" >/dev/null
    done
    rm -f "$out/reports-$rid.zip"
    (cd "$scratch" && zip -q -r -X "$out/reports-$rid.zip" "reports-$rid")
done
(cd "$out" && sha256sum reports-*.zip >SHA256SUMS)
