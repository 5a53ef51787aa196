#!/usr/bin/env bash
# Times whole processes: start, load, render W2 once, save, end. Ours as native code, as one file with the .NET runtime and as
# built (dotnet reports.dll); an empty .NET program published as one file; and the engines that npm and Debian give. In turns,
# on the clock, which wants a quiet machine. Prints one table.
#   bench/process.sh [SCRATCH] [ROUNDS]
# Scratch is a folder outside the checkout: the published programs, works, npm packages and results go there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=${1:-${TMPDIR:-/tmp}/reports-bench} rounds=${2:-10}
mkdir -p "$scratch" && scratch=$(cd "$scratch" && pwd)
works=$scratch/works results=$scratch/process.tsv program=$scratch/program
mkdir -p "$scratch/empty"
rid=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')

dotnet build -c Release "$here/../tests/Benchmarks" -v q --nologo -o "$program"
dotnet "$program/Reports.Benchmarks.dll" works "$works"
dotnet publish "$here/../src/Cli" -c Release -r "$rid" -v q --nologo -o "$scratch/published"
dotnet build -c Release "$here/../src/Cli" -v q --nologo -o "$scratch/built"
"$here/../deploy/native.sh" "$scratch/native"

# What every .NET process costs: the settings of src/Cli/Cli.csproj that bear on its start, and nothing to do.
cat >"$scratch/empty/Empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <SelfContained>true</SelfContained>
    <PublishSingleFile>true</PublishSingleFile>
    <PublishReadyToRun>true</PublishReadyToRun>
    <PublishTrimmed>true</PublishTrimmed>
    <TieredPGO>false</TieredPGO>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
  </PropertyGroup>
</Project>
PROJECT
echo 'return 0;' >"$scratch/empty/Program.cs"
dotnet publish "$scratch/empty" -c Release -r "$rid" -v q --nologo -o "$scratch/published-empty"

names=(native one-file built)
if command -v npm >/dev/null; then
    cp "$here/package.json" "$here/peer.js" "$scratch/"
    (cd "$scratch" && npm install --no-audit --no-fund --silent) && names+=(docxtemplater easy-template-x docx-templates)
    # Only where the user has installed it: see bench/run.sh.
    (cd "$scratch" && node -e 'require.resolve(process.env.CARBONE || "carbone", { paths: [process.cwd()] })' 2>/dev/null) && names+=(carbone)
fi
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import docxtpl' 2>/dev/null && names+=(docxtpl)

cd "$scratch"
once() { # NAME OUT
    local data=$works/W2.one.json
    case $1 in
        empty) published-empty/Empty ;;
        native) native/reports render "$works/W2.reports.docx" "$data" -o "$2" 2>/dev/null ;;
        built) dotnet built/reports.dll render "$works/W2.reports.docx" "$data" -o "$2" 2>/dev/null ;;
        one-file) published/reports render "$works/W2.reports.docx" "$data" -o "$2" 2>/dev/null ;;
        docxtpl) "$python" "$here/peer.py" "$works/W2.docxtpl.docx" "$data" "$2" ;;
        *) node peer.js "$1" "$works/W2.$1.docx" "$data" "$2" ;;
    esac
}

# Sameness of text first, which also warms the disk's cache: who shows something else is not measured.
able=(empty)
once empty
for name in "${names[@]}"; do
    if once "$name" "$scratch/process.$name.docx" && dotnet "$program/Reports.Benchmarks.dll" check "$scratch/process.$name.docx" "$works/W2.expected.txt"; then able+=("$name"); fi
done
[[ " ${able[*]} " == *" native "* ]] || { echo "process.sh: the native program does not show the expected text" >&2; exit 1; }

: >"$results"
for ((round = 1; round <= rounds; round++)); do
    for name in "${able[@]}"; do
        start=$EPOCHREALTIME
        once "$name" "$scratch/process.$name.docx" || { echo "process.sh: $name failed" >&2; exit 1; }
        end=$EPOCHREALTIME
        # Microseconds, whatever the language of the machine writes between seconds and the rest.
        printf '%s\t%d\n' "$name" $((${end/[.,]/} - ${start/[.,]/})) >>"$results"
    done
done

"${AWK:-awk}" -F'\t' '
    { if (!($1 in n)) order[++names] = $1; wall[$1, ++n[$1]] = $2 / 1000 }
    function sort(name,   i, j, t) {
        for (i = 1; i <= n[name]; i++) a[i] = wall[name, i]
        for (i = 2; i <= n[name]; i++) for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
    }
    function median(name) { sort(name); return n[name] % 2 ? a[(n[name] + 1) / 2] : (a[n[name] / 2] + a[n[name] / 2 + 1]) / 2 }
    END {
        printf "%-18s %10s %10s %10s %10s\n", "process", "median ms", "least ms", "empty = 1", "native = 1"
        for (i = 1; i <= names; i++)
        {
            own = median(order[i]); least = a[1]
            printf "%-18s %10.1f %10.1f %10.2f %10.2f\n", order[i], own, least, own / median("empty"), own / median("native")
        }
    }' "$results"
