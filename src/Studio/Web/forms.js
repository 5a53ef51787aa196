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
  if (home.forms.some(one => one.id === chosen))
    form.input.value = chosen;
  const state = el("p", { class: "quiet", role: "status" }), found = el("div"), names = el("div");
  const preview = new Preview({ hasPreview: home.hasPreview, hasPdf: false, back: () => {}, path: paper => `forms/${paper.id}/document?year=${year.input.value}` });
  preview.element.querySelector(".preview-head button").hidden = true;
  const pages = el("div", { class: "form-pages" }, preview.element);
  fill(main, heading(1, t("forms")), el("p", { class: "quiet" }, t("forms_help")),
    el("div", { class: "choices" }, form.element, year.element), state, el("div", { class: "form-look" }, el("div", {}, found, names), pages));
  let running = null;
  watch();
  return { close: () => running?.abort() };

  async function watch() {
    running?.abort();
    const mine = running = new AbortController();
    const one = home.forms.find(item => item.id === form.input.value);
    state.textContent = t("watching", one.file);
    let stamp = "";
    while (!mine.signal.aborted) {
      try {
        const answer = await get(`forms/${one.id}?year=${year.input.value}&since=${encodeURIComponent(stamp)}`, mine.signal);
        if (answer.stamp !== stamp) {
          stamp = answer.stamp;
          show(one, answer);
        }
      } catch (error) {
        if (error.name === "AbortError")
          return;
        state.textContent = error.message;
        await new Promise(resolve => setTimeout(resolve, 2000));
      }
    }
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
    pages.hidden = !answer.hasPages;
    if (answer.hasPages)
      preview.show({ id: one.id, name: one.file, output: one.file }, true);
  }
}
