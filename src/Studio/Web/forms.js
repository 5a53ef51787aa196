// A template that lies open in Word: at each save what is wrong in it, the names it uses, and its pages over a year.
import { get } from "./api.js";
import { el, fill, heading, newId, say } from "./dom.js";
import { Preview } from "./preview.js";
import { t } from "./words.js";

export async function forms(app, main, chosen) {
  const home = await app.loadHome();
  if (home.forms.length === 0) {
    fill(main, heading(1, t("forms")), el("p", {}, t("no_forms")));
    return null;
  }
  const choose = (name, options) => {
    const input = el("select", { id: newId("choice"), onchange: watch }, options.map(one => el("option", { value: one.id }, one.file)));
    return { input, element: el("div", { class: "field" }, el("label", { for: input.id }, name), input) };
  };
  const form = choose(t("form"), home.forms), year = choose(t("over_year"), home.years.filter(one => one.kind === "json"));
  const like = choose(t("looked_at_as"), []);
  form.input.addEventListener("change", () => like.input.value = "");
  if (home.forms.some(one => one.id === chosen))
    form.input.value = chosen;
  const state = el("p", { class: "quiet", role: "status" }), found = el("div"), names = el("div");
  const preview = new Preview({ hasPreview: home.hasPreview, hasPdf: false, back: () => {}, path: paper => `forms/${paper.id}/document?${asked()}` });
  preview.element.querySelector(".preview-head button").hidden = true;
  const pages = el("div", { class: "form-pages" }, preview.element), noPages = el("p", { class: "quiet form-pages" });
  fill(main, heading(1, t("forms")), el("p", { class: "quiet" }, t("forms_help")),
    el("div", { class: "choices" }, form.element, year.element, like.element), state, el("div", { class: "form-look" }, el("div", {}, found, names), pages, noPages));
  let running = null;
  watch();
  return { close: () => running?.abort() };

  function asked() {
    return `year=${year.input.value}${like.input.value ? `&as=${encodeURIComponent(like.input.value)}` : ""}`;
  }

  async function watch() {
    running?.abort();
    const mine = running = new AbortController();
    const one = home.forms.find(item => item.id === form.input.value);
    state.textContent = t("watching", one.file);
    let stamp = "";
    while (!mine.signal.aborted) {
      try {
        const answer = await get(`forms/${one.id}?${asked()}&since=${encodeURIComponent(stamp)}`, mine.signal);
        if (answer.stamp !== stamp) {
          stamp = answer.stamp;
          show(one, answer);
        }
      } catch (error) {
        if (error.name === "AbortError")
          return;
        // What was found before is of a file that is no longer there.
        stamp = "";
        state.textContent = `${one.file}: ${error.message}`;
        fill(found);
        fill(names);
        pages.hidden = noPages.hidden = true;
        await new Promise(resolve => setTimeout(resolve, 2000));
      }
    }
  }

  // What the template is taken for, and what else it may be.
  function choices({ as, documents }) {
    const chosen = like.input.value, taken = documents.find(one => one.id === as)?.name ?? t("own_template");
    fill(like.input, el("option", { value: "" }, t("found_out", taken)), documents.map(one => el("option", { value: one.id }, one.name)), el("option", { value: "own" }, t("own_template")));
    like.input.value = chosen;
    like.element.hidden = documents.length === 0;
  }

  function show(one, answer) {
    const time = new Date().toTimeString().slice(0, 8);
    state.textContent = `${t("watching", one.file)} · ${t("checked_at", time)}`;
    const findings = answer.findings ?? [];
    say(`${t("findings")}: ${findings.length}`);
    fill(found, heading(2, `${t("findings")} (${findings.length})`),
      findings.length === 0 ? el("p", { class: "quiet" }, t("no_findings")) : el("ul", { class: "finding-list" }, findings.map(finding =>
        el("li", { class: `finding ${finding.severity}` }, el("p", { class: "finding-head" }, el("span", { class: "severity" }, t(finding.severity)), " ",
          el("strong", {}, (finding.place ?? finding.name ?? "").replace(/^.*?\.docx, /i, "")), " ", el("span", { class: "code" }, finding.code)),
        el("p", {}, finding.message, finding.hint ? el("span", { class: "hint" }, ` ${finding.hint}`) : "")))));
    fill(names, answer.missing?.length > 0 ? el("p", { class: "message warning" }, t("missing_names", answer.missing.join(", "))) : null,
      el("details", {}, el("summary", {}, t("names_used", answer.names?.length ?? 0)),
        el("ul", {}, (answer.names ?? []).map(name => el("li", {}, el("code", {}, name.name), ` ${name.kind ?? ""}`, name.place ? el("span", { class: "quiet" }, ` ${name.place}`) : "")))));
    choices(answer);
    pages.hidden = !answer.hasPages;
    noPages.hidden = answer.hasPages;
    noPages.textContent = t(findings.some(finding => finding.severity === "error") ? "no_pages_errors" : "no_pages");
    if (answer.hasPages)
      preview.show({ id: one.id, name: one.file, output: one.file }, true);
  }
}
