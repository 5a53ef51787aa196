// The office above: the files of its branches, what was found in each, the decision and the combined table.
import { postFiles } from "./api.js";
import { button, el, fill, heading } from "./dom.js";
import { downloadButton } from "./download.js";
import { dropZone } from "./drop.js";
import { Preview } from "./preview.js";
import { t } from "./words.js";

export async function superior(app, main) {
  const home = app.home ?? await app.loadHome();
  const result = el("div", { class: "superior", "aria-live": "polite" });
  let files = [];
  fill(main, heading(1, t("superior")),
    dropZone({ help: t("superior_help"), choose: t("choose_files"), accept: ".json,.xlsx,.xls", multiple: true, take: async more => {
      // A file of the same name takes the place of the one before.
      const names = new Set(more.map(file => file.name));
      files = [...files.filter(file => !names.has(file.name)), ...more];
      fill(result, answer(await postFiles("superior", files), home, app.failed));
    } }), result);
}

function answer(data, home, failed) {
  const preview = new Preview({ hasPreview: home.hasPreview, hasPdf: false, back: () => fill(place), path: paper => `superior/papers/${paper.n}` });
  const place = el("div", { class: "superior-preview" });
  return [
    heading(2, t("result")),
    el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("result") }, el("table", { class: "facts" },
      el("thead", {}, el("tr", {}, [t("branch"), t("year"), t("file"), t("state")].map(name => el("th", { scope: "col" }, name)))),
      el("tbody", {}, data.files.map(row)))),
    data.findings?.length > 0 ? [heading(2, t("all_findings")), el("ul", {}, data.findings.map(line))] : null,
    heading(2, t("superior_papers")),
    el("ul", { class: "list" }, (data.papers ?? []).map(paper => el("li", { class: "paper" }, el("div", { class: "paper-head" },
      el("span", { class: "paper-name" }, paper.name),
      button(t("view"), () => {
        fill(place, preview.element);
        preview.show(paper);
        preview.title.focus();
      }, { class: "small", "aria-label": `${t("view")}: ${paper.name}` }),
      downloadButton(t("download"), () => `superior/papers/${paper.n}`, { failed, class: "small", "aria-label": `${t("download")}: ${paper.name}` }))))),
    place,
  ];
}

function row(file) {
  const findings = file.findings ?? [];
  const state = el("span", { class: `state ${file.errors > 0 ? "error" : file.warnings > 0 ? "warning" : "ok"}` },
    file.errors > 0 ? t("errors", file.errors) : file.warnings > 0 ? t("warnings", file.warnings) : "✓");
  return el("tr", {}, el("th", { scope: "row" }, file.branch ?? ""), el("td", {}, `${file.year ?? ""}`), el("td", {}, file.name),
    el("td", {}, findings.length === 0 ? state : el("details", {}, el("summary", {}, state), el("ul", {}, findings.map(line)))));
}

const line = finding => el("li", { class: finding.severity }, finding.message, finding.hint ? el("span", { class: "hint" }, ` ${finding.hint}`) : "", " ", el("span", { class: "code" }, finding.code));
