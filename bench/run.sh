#!/usr/bin/env bash
# Measures whole documents: ours, the floors, and the engines that npm and Debian give, in turns; prints one table.
#   bench/run.sh [SCRATCH] [ROUNDS] [SECONDS]
# Scratch is a folder outside the checkout: works, npm packages and results go there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=${1:-${TMPDIR:-/tmp}/reports-bench} rounds=${2:-5} seconds=${3:-2}
mkdir -p "$scratch" && scratch=$(cd "$scratch" && pwd)
works=$scratch/works results=$scratch/results.tsv

# A change of the checkout while this runs changes nothing: what is measured is a copy.
program=$scratch/program
ours() { dotnet "$program/Reports.Benchmarks.dll" "$@"; }
dotnet build -c Release "$here/../tests/Benchmarks" -v q --nologo -o "$program"
ours works "$works"

# Development-only packages, installed outside the checkout; what cannot be had is left out.
peers=()
if command -v npm >/dev/null; then
    cp "$here/package.json" "$here/peer.js" "$scratch/"
    (cd "$scratch" && npm install --no-audit --no-fund --silent) && peers+=(docxtemplater easy-template-x docx-templates)
fi
# Carbone's licence is not an open one: measured only where the user has installed it. CARBONE=/folder/node_modules/carbone says where.
if command -v node >/dev/null && (cd "$scratch" && node -e 'require.resolve(process.env.CARBONE || "carbone", { paths: [process.cwd()] })' 2>/dev/null); then
    peers+=(carbone)
fi
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import docxtpl' 2>/dev/null && peers+=(docxtpl)

run() { # ENGINE WORK DATA TARGET
    local template=$works/$2.$1.docx
    if [ "$1" = docxtpl ]; then "$python" "$here/peer.py" "$template" "$3" "$4"; else (cd "$scratch" && node peer.js "$1" "$template" "$3" "$4"); fi
}

# Sameness of text first: who shows something else is not measured.
: >"$results"
able=()
for peer in "${peers[@]}"; do
    for work in W1 W2 W3; do
        out=$scratch/$work.$peer.docx
        if run "$peer" "$work" "$works/$work.one.json" "$out" && ours check "$out" "$works/$work.expected.txt"; then able+=("$peer $work"); fi
    done
done

for ((round = 1; round <= rounds; round++)); do
    ours documents 1 $((seconds * 1000)) 1 >>"$results"
    for pair in "${able[@]}"; do
        read -r peer work <<<"$pair"
        printf '%s\t1\t%s\t%s\n' "$work" "$peer" "$(run "$peer" "$work" "$works/$work.json" "$seconds")" >>"$results"
    done
done

# Medians, and each way against ours.
"${AWK:-awk}" -F'\t' '
    { key = $1 "\t" $3; if (!(key in n)) order[++keys] = key; cpu[key, ++n[key]] = $4; size[key] = $6 }
    function median(key,   i, j, t, m) {
        m = n[key]
        for (i = 1; i <= m; i++) a[i] = cpu[key, i]
        for (i = 2; i <= m; i++) for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
        return a[int((m + 1) / 2)]
    }
    END {
        printf "%-4s %-28s %12s %10s %12s\n", "work", "way", "CPU ms", "ours = 1", "bytes"
        for (i = 1; i <= keys; i++) {
            split(order[i], part, "\t")
            printf "%-4s %-28s %12.4f %10.2f %12d\n", part[1], part[2], median(order[i]), median(order[i]) / median(part[1] "\tours, fast"), size[order[i]]
        }
    }' "$results"
