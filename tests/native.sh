#!/usr/bin/env bash
# Holds the program as native code against the ordinary one: what they print, how they end, every byte that they write.
#   tests/native.sh [PROGRAM]
# Publishes with deploy/native.sh unless the native program is given; ends with "native: N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
native=${1:-$scratch/published/reports}

dotnet build "$root/src/Cli" -c Release -v q --nologo -o "$scratch/ordinary" || exit 1
[ $# -gt 0 ] || "$root/deploy/native.sh" "$scratch/published" || exit 1
export REPORTS_DEBUG=1

passed=0 failed=0

# What may differ: the identity of the build in a manifest of batch; and how the runtime's own zlib packs the copies that
# lint writes, of which the text is compared.
settle() {
    find . -name '*batch.jsonl' -exec sed -i 's/"program":"[^"]*"//' {} +
    if [ -f linted.docx ]; then
        dotnet "$scratch/ordinary/reports.dll" outline linted.docx >linted.txt && rm linted.docx
    fi
}

# same STATUS NAME ARGUMENTS…: both programs in a folder of their own, with the same files in it, must end with the status.
same() {
    local status=$1 name=$2 kind && shift 2
    for kind in ordinary native; do
        rm -rf "$scratch/$kind.run" && cp -r "$scratch/files" "$scratch/$kind.run"
        (
            cd "$scratch/$kind.run"
            case $kind in
                ordinary) dotnet "$scratch/ordinary/reports.dll" "$@" ;;
                native) "$native" "$@" ;;
            esac >printed.out 2>printed.err
            echo $? >printed.status
            settle
        )
    done
    if diff -r "$scratch/ordinary.run" "$scratch/native.run" >"$scratch/difference" 2>&1 && [ "$(cat "$scratch/native.run/printed.status")" -eq "$status" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "native: $name differs, or does not end with $status:" >&2
        head -20 "$scratch/difference" "$scratch/native.run/printed.err" >&2
    fi
}

# Laid out as in the repository: the cases name their data by paths of their own.
mkdir -p "$scratch/files/tests" "$scratch/files/templates"
cp -r "$root/tests/cases" "$scratch/files/tests/"
cp -r "$root/templates/samples" "$scratch/files/templates/"
cp -r "$scratch/files/tests/cases" "$scratch/files/tests/new"
find "$scratch/files/tests/new" -name '*.verified.txt' -delete
cp "$root/tests/Templates.Tests/fixtures/reference-as-printed.json" "$scratch/files/faulty.json"
forms=$root/templates/editions/2023
cp "$forms/bao-cao-kiem-diem-tap-the.docx" "$scratch/files/form.docx"
cp "$forms/phieu-xep-loai-chi-bo.docx" "$scratch/files/record.docx"
cat >"$scratch/files/text.txt" <<'TEMPLATE'
{{ for name in names | array.sort }}{{ name | string.upcase }} {{ for.index }}; {{ end }}
{{ "2026-11-21" | date.parse | date.add_days 40 | date.to_string "%d/%m/%Y" }} {{ 1234567.891 | math.format "N2" }}
{{ "a1b22" | regex.replace "[0-9]+" "#" }} {{ "một  hai" | regex.split "\\s+" | array.size }} {{ [3, 1, 2] | array.sort | array.join "," }}
{{ { a: 1, b: [1, 2] } | object.to_json }} {{ "[1, {\"a\": 2.5}]" | object.from_json }} {{ object.typeof 1.5 }} {{ 1 << 4 }} {{ 7 // 2 }}
{{ func twice(x) }}{{ ret x * 2 }}{{ end }}{{ twice 21 }} {{ 123456789 | vi.words }} {{ "Đặng Thị Ánh" | slug }} {{ 0.125 * 8 }}
{{ "x y" | html.escape }} {{ "a b" | string.capitalizewords }} {{ timespan.from_hours 30 }} {{ "abc" | string.sha256 }} {{ missing?.deeper ?? "none" }}
TEMPLATE
cp "$root/tests/Engine.Tests/Scripting/Library/every-function.txt" "$scratch/files/"
echo '{ "names": ["Bình", "An", "Đức"] }' >"$scratch/files/text.json"
record='"branch": { "superior": "Đảng bộ", "name": "Chi bộ" }, "document": {}, "edition": { "levels": [] }, "layout": {}, "figures": {}'
for code in a b c d; do echo "{ \"code\": \"$code\", $record, \"year\": 2026 }"; done >"$scratch/files/records.jsonl"
head -1 "$scratch/files/records.jsonl" >"$scratch/files/record.json"
echo '{{ "x" | string.upcas }} {{ if }}' >"$scratch/files/wrong.txt"

for sample in "$root"/templates/samples/*.json; do
    name=$(basename "$sample")
    same 0 "generate $name" generate "templates/samples/$name" -o out
    same 0 "check $name" check "templates/samples/$name"
done
for format in human json sarif github junit; do same 1 "check --format $format" check faulty.json --format $format; done
same 0 "check --figures" check templates/samples/thcs-2023.json --figures
same 0 "superior" superior templates/samples/thcs-2023.json -o out
same 0 "verify" verify tests/cases
CI='' same 0 "verify --html of new cases" verify tests/new --html verify.html
CI=true same 1 "verify of new cases on a build server" verify tests/new
CI=true same 1 "accept on a build server" accept tests/new
same 0 "render text" render text.txt text.json -o out.txt
same 0 "every builtin function" render every-function.txt text.json --now 2026-03-05T08:30:00+07:00 -o out.txt
same 0 "render form" render record.docx record.json -o out.docx
same 0 "batch of files" batch records.jsonl --template record.docx -o out --name '{{ code }}-{{ branch.name | slug }}'
same 0 "batch to a zip" batch records.jsonl --template record.docx -o out.zip --jobs 1
same 0 "batch to one document" batch records.jsonl --template record.docx --merge out.docx
same 0 "batch of dossiers" batch templates/samples --document ban-kiem-diem -o out
same 0 "lint" lint "$forms/bao-cao-kiem-diem-tap-the.docx" --data templates/samples/thcs-2023.json
same 0 "lint --annotate" lint form.docx --annotate linted.docx
same 0 "lint --fix" lint form.docx --fix linted.docx
same 1 "lint of mistakes" lint wrong.txt
same 0 "inspect" inspect form.docx
same 0 "inspect --format json" inspect form.docx --format json
same 0 "inspect --sample" inspect form.docx --sample
same 0 "outline" outline form.docx
same 1 "diff" diff form.docx record.docx
for level in mam-non tieu-hoc thcs thpt; do same 0 "new $level" new "$level.json" --level $level --year 2026; done
same 0 "list" list
same 0 "list --format json" list --format json
same 0 "schema" schema
same 0 "explain" explain
same 0 "explain a rule" explain YEAR206
same 0 "explain damage" explain DOC119
same 0 "help" --help
same 0 "version" --version

echo "native: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
