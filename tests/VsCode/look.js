// What VS Code shows for a data file, as JSON on standard output.
//   node look.js SCHEMA FILE                problems: [{line, column, message}]
//   node look.js SCHEMA FILE LINE COLUMN    completions: [{label, documentation}]
const { readFileSync } = require("fs");
const { pathToFileURL } = require("url");
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");

const [schema, file, line, column] = process.argv.slice(2);
const service = getLanguageService({ schemaRequestService: async () => readFileSync(schema, "utf8") });
service.configure({ allowComments: true, schemas: [{ fileMatch: ["*"], uri: pathToFileURL(schema).href }] });
const document = TextDocument.create(pathToFileURL(file).href, "jsonc", 1, readFileSync(file, "utf8"));
const parsed = service.parseJSONDocument(document);

async function problems() {
    const found = await service.doValidation(document, parsed, { comments: "ignore", trailingCommas: "ignore", schemaValidation: "warning" });
    return found.map(one => ({ line: one.range.start.line + 1, column: one.range.start.character + 1, message: one.message }));
}

async function completions() {
    const list = await service.doComplete(document, { line: line - 1, character: column - 1 }, parsed);
    return list.items.map(item => ({ label: item.label, documentation: item.documentation?.value ?? item.documentation ?? "" }));
}

(line ? completions() : problems()).then(found => console.log(JSON.stringify(found)));
