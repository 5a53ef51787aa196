#!/usr/bin/env bash
# What people wait for, as whole processes: the check of a year, its dossier, the dossier again with nothing changed, 100,000
# members' forms (W2) from JSON Lines into one zip. Any number of programs in turns, on the clock, so that a build can be held
# against the one before it. Prints one table.
#   bench/waits.sh SCRATCH ROUNDS PROGRAM [PROGRAM]…
# A program is a path of `reports`, or of `reports.dll`; the scratch folder lies outside the checkout.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 3 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1" && scratch=$(cd "$1" && pwd) rounds=$2 && shift 2
sample=$here/../templates/samples/thcs-2023.json works=$scratch/works results=$scratch/waits.tsv
benchmarks=(dotnet run -c Release --project "$here/../tests/Benchmarks" --)
"${benchmarks[@]}" works "$works"
"${benchmarks[@]}" records "$works/W4.jsonl" 100000

reports() { case $1 in *.dll) dotnet "$@" ;; *) "$@" ;; esac >/dev/null 2>&1; }
once() { # PROGRAM WORK
    case $2 in
        check) reports "$1" check "$sample" ;;
        generate | again) reports "$1" generate "$sample" -o "$scratch/dossier" ;;
        batch) reports "$1" batch "$works/W4.jsonl" --template "$works/W2.reports.docx" -o "$scratch/forms.zip" ;;
    esac
}

: >"$results"
for ((round = 0; round <= rounds; round++)); do
    for work in check generate again batch; do
        # A batch lasts seconds: a third of the rounds is enough.
        if [ "$work" = batch ] && ((round % 3 > 0)); then continue; fi
        for program in "$@"; do
            rm -rf "$scratch/dossier" "$scratch/forms.zip"
            [ "$work" != again ] || once "$program" generate
            start=$EPOCHREALTIME
            once "$program" "$work" || { echo "waits.sh: $program failed at $work" >&2; exit 1; }
            end=$EPOCHREALTIME
            # The first round warms the disk's cache. Microseconds, whatever the language of the machine writes between seconds and the rest.
            ((round == 0)) || printf '%s\t%s\t%d\n' "$work" "$program" $((${end/[.,]/} - ${start/[.,]/})) >>"$results"
        done
    done
done

"${AWK:-awk}" -F'\t' -v first="$1" '
    { key = $1 FS $2; if (!(key in n)) order[++keys] = key; wall[key, ++n[key]] = $3 / 1000 }
    function median(key,   i, j, t) {
        for (i = 1; i <= n[key]; i++) a[i] = wall[key, i]
        for (i = 2; i <= n[key]; i++) for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
        return n[key] % 2 ? a[(n[key] + 1) / 2] : (a[n[key] / 2] + a[n[key] / 2 + 1]) / 2
    }
    END {
        printf "%-10s %12s %12s  %s\n", "work", "median ms", "first = 1", "program"
        for (i = 1; i <= keys; i++) {
            split(order[i], of, FS)
            own = median(order[i])
            printf "%-10s %12.1f %12.2f  %s\n", of[1], own, own / median(of[1] FS first), of[2]
        }
    }' "$results"
