// The first page: years to open, a new one, from last year, from a file, members' forms.
import { post, postBytes, postFiles } from "../api.js";
import { ask, el, fill, heading, newId } from "../dom.js";
import { collected } from "./collect.js";
import { dropZone } from "./drop.js";
import { factTable, findingList, stateOf } from "../finding-lines.js";
import { t } from "../words.js";

const Levels = ["mam_non", "tieu_hoc", "thcs", "thpt"];

export async function home(app, main) {
  const data = await app.loadHome();
  fill(main, heading(1, t("title")),
    el("p", { class: "quiet" }, t("folder", data.folder)),
    section(t("years"), data.years.length === 0 ? el("p", {}, t("no_years")) : el("ul", { class: "years" }, data.years.map(year => card(app, year)))),
    el("div", { class: "cards" },
      section(t("new_year"), newYear(app, data)),
      data.years.length > 0 ? section(t("from_last"), fromLast(app, data)) : null,
      section(t("bring"), bring(app)),
      data.years.some(year => year.kind === "json") ? section(t("collect"), collect(app, data)) : null),
    section(t("other_pages"), el("ul", { class: "plain" },
      el("li", {}, el("a", { href: "#/superior" }, t("superior"))), el("li", {}, el("a", { href: "#/forms" }, t("forms"))))));
}

function section(title, ...content) {
  const id = newId("section");
  return el("section", { class: "card", "aria-labelledby": id }, heading(2, title, { id }), content);
}

function card(app, year) {
  const isWorkbook = year.kind === "xlsx";
  const title = titleOf(year);
  const state = year.problem ? el("span", { class: "state error" }, year.problem)
    : isWorkbook ? el("span", { class: "state empty" }, t("is_workbook")) : stateOf(year);
  return el("li", {}, el("a", { href: `#/y/${year.id}`, class: "year" }, el("strong", {}, title), " ", title.startsWith(year.file) ? null : el("span", { class: "quiet" }, year.file), " ", state));
}

const titleOf = year => [year.title || year.branch || year.file, year.year].filter(part => part).join(", ");

// The year first: the rest may not fit.
const chooseYear = years => select(years.map(year => [year.id, `${year.year ?? "–"}: ${year.file}${year.branch ? ` (${year.branch})` : ""}`]));

// A form whose button says what it does; a failure stands beside it.
function form(fields, action, text) {
  const problem = el("p", { class: "message error", role: "alert" });
  const go = el("button", { type: "submit", class: "main" }, text);
  return el("form", { onsubmit: async event => {
    event.preventDefault();
    go.disabled = true;
    problem.textContent = "";
    try {
      await action();
    } catch (error) {
      problem.textContent = [error.message, error.hint].filter(part => part).join(" ");
    } finally {
      go.disabled = false;
    }
  } }, fields, el("div", { class: "answers" }, go), problem);
}

function labelled(text, input) {
  input.id = newId("input");
  return el("div", { class: "field" }, el("label", { for: input.id }, text), input);
}

function select(options) {
  return el("select", {}, options.map(([value, text]) => el("option", { value }, text)));
}

function newYear(app, data) {
  const level = select(Levels.map(one => [one, t(one)]));
  const year = el("input", { type: "text", inputmode: "numeric", size: "6", value: `${data.thisYear}` });
  return form([labelled(t("level"), level), labelled(t("year"), year)], async () => {
    const made = await post("years", { level: level.value, year: Number(year.value) });
    location.hash = `#/y/${made.id}`;
  }, t("start"));
}

function fromLast(app, data) {
  const from = chooseYear(data.years), year = el("input", { type: "text", inputmode: "numeric", size: "6" });
  const next = () => year.value = `${(data.years[from.selectedIndex].year ?? data.thisYear - 1) + 1}`;
  from.addEventListener("change", next);
  next();
  return form([el("p", { class: "quiet" }, t("from_last_help")), labelled(t("from"), from), labelled(t("new_year"), year)], async () => {
    const made = await post("years", { from: from.value, year: Number(year.value) });
    // The list of what was carried opens with the year.
    app.begun = made.id;
    location.hash = `#/y/${made.id}`;
  }, t("start"));
}

function bring(app) {
  return dropZone({ help: t("bring_help"), choose: t("choose_file"), accept: ".json,.xlsx,.xls", multiple: false, take: async files => {
    const made = await postBytes(`years/import?name=${encodeURIComponent(files[0].name)}`, await files[0].arrayBuffer());
    return async () => {
      await imported(made, files[0].name);
      location.hash = `#/y/${made.id}`;
    };
  } });
}

// What was read, on which sheets, and what was not.
async function imported(made, name) {
  const facts = [[t("year"), made.year], [t("branch"), made.branch], [t("level"), made.level]].filter(([, text]) => text);
  await ask(t("imported", made.file), el("div", { class: "long" },
    made.isEmpty ? el("p", { class: "problem" }, t("import_empty")) : null,
    el("dl", { class: "pairs" }, facts.map(([name, text]) => [el("dt", {}, name), el("dd", {}, text)])),
    made.isEmpty ? null : factTable(t("sheets_read"), [t("sheets_read"), t("how_much")], made.sheets.map(sheet => [sheet.title, sheet.rows ? t("rows_read", sheet.rows) : t("fields_read", sheet.fields)])),
    made.findings.length > 0 ? [heading(3, t("import_findings", made.findings.length)), findingList(made.findings, name)] : el("p", {}, t("import_clean"))),
  [{ text: t("continue"), value: true, main: true }], "wide-dialog");
}

function collect(app, data) {
  const into = chooseYear(data.years.filter(year => year.kind === "json"));
  const replace = el("input", { type: "checkbox" });
  return el("div", {}, labelled(t("collect_into"), into), el("label", { class: "check" }, replace, " ", t("replace")),
    dropZone({ help: t("collect_help"), choose: t("choose_files"), accept: ".docx,.csv,.xlsx,.xls", multiple: true, take: async files => {
      const result = await postFiles(`years/${into.value}/collect`, files, { replace: `${replace.checked}` });
      return async () => {
        await collected(result);
        location.hash = `#/y/${into.value}/member_reviews`;
      };
    } }));
}
