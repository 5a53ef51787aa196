// The office above: the files of its branches, what was found in each, the decision and the combined table.
import { postFiles } from "../api.js";
import { button, el, fill, heading } from "../dom.js";
import { downloadButton } from "../download.js";
import { dropZone } from "./drop.js";
import { factTable, findingList, stateOf } from "../finding-lines.js";
import { Preview } from "../preview.js";
import { t } from "../words.js";

export async function superior(app, main) {
  const home = app.home ?? await app.loadHome();
  const result = el("div", { class: "superior", "aria-live": "polite" });
  const place = el("div", { class: "superior-preview" });
  // It stays open while files come and go, and shows the paper as it then is.
  const preview = new Preview({ hasPreview: home.hasPreview, hasPdf: false, back: () => fill(place), path: paper => `superior/papers/${paper.n}` });
  let files = [], asked = 0;

  async function make(wanted) {
    const turn = ++asked, before = files;
    // More may be dropped before the answer is there.
    files = wanted;
    let data = null;
    try {
      data = wanted.length > 0 ? await postFiles("superior", wanted) : null;
    } catch (error) {
      files = turn === asked ? before : files;
      throw error;
    }
    if (turn !== asked)
      return;
    fill(result, data ? answer(data) : null);
    const open = place.firstChild ? preview.paper?.output : null;
    const again = data?.papers.find(paper => paper.output === open);
    if (again)
      preview.show(again, true);
    else
      fill(place);
  }

  function answer(data) {
    const errors = data.findings.filter(finding => finding.severity === "error").length + data.files.reduce((sum, file) => sum + file.errors, 0);
    return [
      heading(2, t("result")),
      factTable(t("result"), [t("branch"), t("year"), t("file"), t("state"), el("span", { class: "unseen" }, t("remove_file"))], data.files.map(row)),
      data.findings.length > 0 ? [heading(2, t("all_findings")), findingList(data.findings)] : null,
      heading(2, t("superior_papers")),
      errors > 0 ? el("p", { class: "problem" }, t("no_superior_papers", errors)) : el("ul", { class: "list" }, data.papers.map(item)),
    ];
  }

  function row(file) {
    const state = stateOf(file);
    return [file.branch ?? t("no_branch"), `${file.year ?? ""}`, file.name,
      file.findings.length === 0 ? state : el("details", {}, el("summary", {}, state), findingList(file.findings, file.name)),
      button(t("remove_file"), () => make(files.filter(one => one.name !== file.name)).catch(app.failed), { class: "small", "aria-label": `${t("remove_file")}: ${file.name}` })];
  }

  const item = paper => el("li", { class: "paper" }, el("div", { class: "paper-head" },
    el("span", { class: "paper-name" }, paper.name),
    button(t("view"), () => {
      fill(place, preview.element);
      preview.show(paper);
      preview.title.focus();
    }, { class: "small", "aria-label": `${t("view")}: ${paper.name}` }),
    downloadButton(t("download"), () => `superior/papers/${paper.n}`, { failed: app.failed, class: "small", "aria-label": `${t("download")}: ${paper.name}` })));

  fill(main, heading(1, t("superior")),
    dropZone({ help: t("superior_help"), choose: t("choose_files"), accept: ".json,.xlsx,.xls", multiple: true, take: more => {
      // A file of the same name takes the place of the one before.
      const names = new Set(more.map(file => file.name));
      return make([...files.filter(file => !names.has(file.name)), ...more]);
    } }), result, place);
}
