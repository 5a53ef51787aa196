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
    const input = el("select", { id: newId("choice"), onchange: watch }, options.map(one => el("option", { value: one.id }, one.file ?? one.name)));
    return { input, element: el("div", { class: "field" }, el("label", { for: input.id }, name), input) };
  };
  const form = choose(t("form"), home.forms), year = choose(t("over_year"), [...home.years.filter(one => one.kind === "json"), { id: "", name: t("over_sample") }]);
  if (home.forms.some(one => one.id === chosen))
    form.input.value = chosen;
  // What a template is checked as: found out, until its owner says it.
  const kind = choose(t("checked_as"), [{ id: "", name: "…" }]), said = new Map();
  const state = el("p", { class: "quiet", role: "status" }), found = el("div"), names = el("div");
  const preview = new Preview({ hasPreview: home.hasPreview, hasPdf: false, back: () => {}, path: paper => `forms/${paper.id}/document?${asked()}` });
  preview.element.querySelector(".preview-head button").hidden = true;
  const why = el("p", { class: "message", hidden: true });
  const look = el("div", { class: "form-look", hidden: true }, el("div", {}, found, names), el("div", { class: "form-pages" }, why, preview.element));
  fill(main, heading(1, t("forms")), el("p", { class: "quiet" }, t("forms_help")),
    el("div", { class: "choices" }, form.element, year.element, kind.element), state, look);
  let running = null, watched = "";
  watch();
  return { close: () => running?.abort() };

  function asked() {
    return `year=${year.input.value}&as=${kind.input.value}`;
  }

  async function watch() {
    running?.abort();
    if (watched === form.input.value)
      said.set(watched, kind.input.value);
    watched = form.input.value;
    fill(kind.input, el("option", { value: said.get(watched) ?? "" }, "…"));
    const mine = running = new AbortController();
    const one = home.forms.find(item => item.id === form.input.value);
    tell("quiet", t("watching", one.file));
    look.hidden = true;
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
        tell("message error", error.status === 404 ? t("file_gone", error.code === "no-form" ? one.file : year.input.selectedOptions[0].textContent) : error.message);
        look.hidden = true;
        // What was there is waited for by who answers, as a change is.
        const isAwaited = error.status === 404 && stamp !== "";
        stamp = "gone";
        if (!isAwaited)
          await new Promise(resolve => setTimeout(resolve, 2000));
      }
    }
  }

  // Said once, however often it is found.
  function tell(manner, text) {
    state.className = manner;
    if (state.textContent !== text)
      state.textContent = text;
  }

  function offer(answer) {
    const choices = answer.choices ?? [], value = kind.input.value;
    const taken = choices.find(choice => choice.id === answer.taken)?.name ?? t("as_it_stands");
    const options = [["", value === "" ? t("found_out", taken) : t("find_out")], ["none", t("as_it_stands")], ...choices.map(choice => [choice.id, choice.name])];
    fill(kind.input, options.map(([id, name]) => el("option", { value: id }, name)));
    kind.input.value = value;
    // What the year has no paper of any more.
    if (kind.input.selectedIndex < 0)
      kind.input.value = "none";
    kind.element.hidden = choices.length === 0;
  }

  function show(one, answer) {
    const time = new Date().toTimeString().slice(0, 8);
    tell("quiet", `${t("watching", one.file)} · ${t("checked_at", time)}`);
    look.hidden = false;
    offer(answer);
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
    const errors = findings.filter(finding => finding.severity === "error").length;
    fill(why, answer.hasPages ? null : t("no_pages", errors));
    why.hidden = answer.hasPages;
    preview.element.hidden = !answer.hasPages;
    if (answer.hasPages)
      preview.show({ id: one.id, name: one.file, output: one.file }, true);
  }
}
