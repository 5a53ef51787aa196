#!/usr/bin/env bash
# Holds the program as native code against the ordinary one: what they print, how they end, every byte that they write.
#   tests/native.sh [PROGRAM [ORDINARY]]
# Publishes with deploy/native.sh unless the native program is given, and builds the ordinary one unless its reports.dll is given;
# ends with "native: N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
native=$(realpath -m "${1:-$scratch/published/reports}")

# .ci/run gives both: what its tests held is what is compared.
ordinary=$(realpath -m "${2:-$root/src/Cli/bin/Debug/net10.0/reports.dll}")
[ $# -gt 1 ] || dotnet build "$root/src/Cli" -v q --nologo || exit 1
[ $# -gt 0 ] || "$root/deploy/native.sh" "$scratch/published" || exit 1
export REPORTS_DEBUG=1

cases=0
mkdir "$scratch/cases"

# What may differ: the identity of the build in a manifest; and how the runtime's own zlib packs the copies that
# lint writes, of which the text is compared.
settle() {
    find . -name '*batch.jsonl' -exec sed -i 's/"program":"[^"]*"//' {} +
    find . -name 'dossier.json' -exec sed -i '/"made_from":/d' {} +
    if [ -f linted.docx ]; then
        dotnet "$ordinary" outline linted.docx >linted.txt && rm linted.docx
    fi
}

program() {
    local kind=$1 && shift
    case $kind in
        ordinary) exec dotnet "$ordinary" "$@" ;;
        native) exec "$native" "$@" ;;
    esac
}

# asked KIND: the studio of a folder, and what its page asks for first: the years, one of them, its papers, one paper.
asked() {
    local address id
    cd templates/samples || return
    (program "$1" studio . --no-browser) >../../address 2>/dev/null &
    local studio=$!
    for _ in $(seq 200); do
        address=$(grep -o 'http://[^ ]*key=[0-9a-f]*' ../../address) && break
        sleep 0.1
    done
    ask() { curl -sS --fail -b ../../jar -c ../../jar "${address%%\?*}$1"; }
    ask "?key=${address##*key=}" >/dev/null
    ask api/home | sed 's/"folder":"[^"]*"//' >../../home
    id=$(grep -o '"id":"[^"]*","file":"thcs-2023.json"' ../../home | cut -d'"' -f4)
    ask "api/years/$id" | sed 's/"saved":"[^"]*"//' >../../year
    ask "api/years/$id/papers" >../../papers
    ask "api/years/$id/papers/0" >../../paper.docx
    local status=$?
    kill $studio
    rm -f ../../jar ../../address
    return $status
}

# run KIND CASE ARGUMENTS…: one of the programs in a folder of its own, with the same files in it.
run() {
    local kind=$1 folder=$2/$1 && shift 2
    cp -r "$scratch/files" "$folder"
    cd "$folder" || return
    if [ "$*" = studio ]; then (asked "$kind"); else (program "$kind" "$@"); fi >printed.out 2>printed.err
    echo $? >printed.status
    settle
}

# compare CASE STATUS NAME ARGUMENTS…: leaves a file "passed", or says what differs.
compare() {
    local case=$1 status=$2 name=$3 && shift 3
    (run ordinary "$case" "$@")
    (run native "$case" "$@")
    if diff -r "$case/ordinary" "$case/native" >"$case/difference" 2>&1 && [ "$(cat "$case/native/printed.status")" -eq "$status" ]; then
        touch "$case/passed"
    else
        { echo "native: $name differs, or does not end with $status:" && head -20 "$case/difference" "$case/native/printed.err"; } >&2
    fi
    rm -rf "$case/ordinary" "$case/native"
}

# same STATUS NAME ARGUMENTS…: both programs must leave the same and end with the status; as many cases at once as there are cores.
same() {
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
    cases=$((cases + 1))
    mkdir "$scratch/cases/$cases"
    compare "$scratch/cases/$cases" "$@" &
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
cp -r "$root/templates/project" "$scratch/files/"
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

dotnet "$ordinary" workbook write "$scratch/files/templates/samples/thpt-2025.json" -o "$scratch/files/year.xlsx" >/dev/null
dotnet "$ordinary" workbook write "$scratch/files/faulty.json" -o "$scratch/files/faulty.xlsx" >/dev/null
printf 'STT;Họ và tên;Ngày sinh\n1;Lò Thị Hải Yến;05/04/1984\n' >"$scratch/files/list.csv"
# What members hand in: papers that say what the year says, and a row of a questionnaire.
mkdir "$scratch/files/handed-in"
dotnet "$ordinary" generate "$scratch/files/templates/samples/thcs-2023.json" -o "$scratch/dossier" >/dev/null
cp "$scratch"/dossier/ban-kiem-diem/0[1-3]-*.docx "$scratch/files/handed-in/"
printf 'Họ và tên,"1. Hạn chế, khuyết điểm"\nTrần Minh Hòa,Chưa mạnh dạn.\n' >"$scratch/files/handed-in/answers.csv"

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
same 0 "new --from" new next.json --from templates/samples/thcs-2023.json --year 2026
same 0 "new workbook" new next.xlsx --from year.xlsx
same 0 "workbook write" workbook write templates/samples/thcs-2023.json -o written.xlsx
same 0 "workbook read" workbook read year.xlsx
same 0 "generate from a workbook" generate year.xlsx -o out
same 1 "a list" workbook read list.csv -o list.json
same 0 "collect" collect handed-in --into templates/samples/thcs-2023.json -o collected.xlsx
same 1 "check --annotate" check faulty.xlsx --annotate checked.xlsx
same 0 "studio" studio
same 0 "init" init out
same 0 "lint of a project" lint project
same 0 "list" list
same 0 "list --format json" list --format json
same 0 "schema" schema
same 0 "explain" explain
same 0 "explain a rule" explain YEAR206
same 0 "explain damage" explain DOC119
same 0 "help" --help
same 0 "version" --version

wait
passed=$(find "$scratch/cases" -name passed | wc -l)
failed=$((cases - passed))
echo "native: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
