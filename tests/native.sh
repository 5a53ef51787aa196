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

# What may differ: the identity of the build in a manifest of batch; and how the runtime's own zlib packs a commented copy,
# of which the text is compared.
settle() {
    find . -name '*batch.jsonl' -exec sed -i 's/"program":"[^"]*"//' {} +
    if [ -f commented.docx ]; then
        dotnet "$scratch/ordinary/reports.dll" outline commented.docx >commented.txt && rm commented.docx
    fi
}

# same NAME ARGUMENTS…: both programs in a folder of their own, with the same files in it.
same() {
    local name=$1 kind && shift
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
    if diff -r "$scratch/ordinary.run" "$scratch/native.run" >"$scratch/difference" 2>&1 && [ "$(cat "$scratch/native.run/printed.status")" -lt 2 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "native: $name differs, or failed:" >&2
        head -20 "$scratch/difference" "$scratch/native.run/printed.err" >&2
    fi
}

mkdir "$scratch/files" && cp -r "$root/tests/cases" "$root/templates/samples" "$scratch/files/"
cp "$root/tests/Templates.Tests/fixtures/reference-as-printed.json" "$scratch/files/faulty.json"
cp "$root/templates/editions/2023/bao-cao-kiem-diem-tap-the.docx" "$scratch/files/form.docx"
cp "$root/templates/editions/2023/phieu-xep-loai-chi-bo.docx" "$scratch/files/record.docx"
cat >"$scratch/files/text.txt" <<'TEMPLATE'
{{ for name in names | array.sort }}{{ name | string.upcase }} {{ for.index }}; {{ end }}
{{ "2026-11-21" | date.parse | date.add_days 40 | date.to_string "%d/%m/%Y" }} {{ 1234567.891 | math.format "N2" }}
{{ "a1b22" | regex.replace "[0-9]+" "#" }} {{ "một  hai" | regex.split "\\s+" | array.size }} {{ [3, 1, 2] | array.sort | array.join "," }}
{{ { a: 1, b: [1, 2] } | object.to_json }} {{ "[1, {\"a\": 2.5}]" | object.from_json }} {{ object.typeof 1.5 }} {{ 1 << 4 }} {{ 7 // 2 }}
{{ func twice(x) }}{{ ret x * 2 }}{{ end }}{{ twice 21 }} {{ 123456789 | vi.words }} {{ "Đặng Thị Ánh" | slug }} {{ 0.125 * 8 }}
{{ "x y" | html.escape }} {{ "a b" | string.capitalizewords }} {{ timespan.from_hours 30 }} {{ "abc" | string.sha256 }} {{ missing?.deeper ?? "none" }}
TEMPLATE
echo '{ "names": ["Bình", "An", "Đức"] }' >"$scratch/files/text.json"
for code in a b c d; do echo "{ \"branch\": { \"code\": \"$code\" }, \"member\": { \"name\": \"Người $code\" }, \"document\": {}, \"figures\": {}, \"review\": {}, \"layout\": {} }"; done >"$scratch/files/records.jsonl"

for sample in "$root"/templates/samples/*.json; do
    name=$(basename "$sample")
    same "generate $name" generate "samples/$name" -o out
    same "check $name" check "samples/$name"
done
for format in human json sarif github junit; do same "check --format $format" check faulty.json --format $format; done
same "check --figures" check samples/thcs-2023.json --figures
same "superior" superior samples/thcs-2023.json samples/tieu-hoc-2022.json -o out
same "verify" verify cases
same "render text" render text.txt text.json -o out.txt
same "render form" render form.docx samples/thcs-2023.json -o out.docx
same "batch of files" batch records.jsonl --template record.docx -o out --name '{{ branch.code }}-{{ member.name | slug }}'
same "batch to a zip" batch records.jsonl --template record.docx -o out.zip --jobs 1
same "batch to one document" batch records.jsonl --template record.docx --merge out.docx
same "batch of dossiers" batch samples --document ban-kiem-diem -o out
same "lint" lint form.docx --data samples/thcs-2023.json
same "lint --annotate" lint form.docx --annotate commented.docx
same "inspect" inspect form.docx
same "inspect --format json" inspect form.docx --format json
same "inspect --sample" inspect form.docx --sample
same "outline" outline form.docx
same "diff" diff form.docx form.docx
for level in mam-non tieu-hoc thcs thpt; do same "new $level" new "$level.json" --level $level --year 2026; done
same "list" list
same "list --format json" list --format json
same "schema" schema
same "explain" explain
same "explain a rule" explain YEAR206
same "explain damage" explain DOC119
same "help" --help
same "version" --version

echo "native: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
