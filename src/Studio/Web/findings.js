// All findings, by steps; each leads to its field, or is kept with a reason.
import { ask, button, el, fill, heading, newId } from "./dom.js";
import { isAccepted } from "./finding-lines.js";
import { t } from "./words.js";

const Kinds = ["error", "warning", "note"];

export class Findings {
  // goTo(finding) opens the step, the sheet and the field; carried stands above.
  constructor(view, goTo, carried) {
    Object.assign(this, { view, goTo, carried });
    this.kind = "all";
    this.here = false;
    this.count = el("p", { class: "counted" });
    this.choice = el("select", { "aria-label": t("kind"), onchange: () => this.filter({ kind: this.choice.value }) },
      ["all", ...Kinds].map(kind => el("option", { value: kind }, t(kind))));
    const only = el("input", { type: "checkbox", onchange: event => this.filter({ here: event.target.checked }) });
    this.list = el("div", { class: "finding-list" });
    this.element = el("div", { class: "findings" }, carried.element, this.count,
      el("div", { class: "filter" }, this.choice, el("label", { class: "check" }, only, " ", t("this_step"))), this.list);
  }

  filter(changes) {
    Object.assign(this, changes);
    this.shownKey = null;
    this.show(this.step);
  }

  show(step) {
    this.step = step;
    this.carried.show();
    const { year } = this.view;
    this.count.textContent = t("counted", year.sum?.errors ?? 0, year.sum?.warnings ?? 0, year.sum?.notes ?? 0);
    // What has not changed is not made again: the focus may be in it.
    const key = JSON.stringify([year.findings, this.here ? step?.id : "", this.kind]);
    if (key === this.shownKey)
      return;
    this.shownKey = key;
    const focused = this.list.contains(document.activeElement) ? document.activeElement.closest("[data-key]")?.dataset.key : null;
    const open = year.findings.filter(finding => !isAccepted(finding));
    const wanted = open.filter(finding => (this.kind === "all" || finding.severity === this.kind) && (!this.here || this.stepOf(finding) === step));
    const steps = [null, ...year.plan?.steps ?? []];
    fill(this.list,
      open.length === 0 ? el("p", { class: "quiet" }, t("no_findings")) : wanted.length === 0 ? el("p", { class: "quiet" }, t("none_of_filter")) : null,
      steps.map(one => this.group(one?.title ?? t("elsewhere"), wanted.filter(finding => this.stepOf(finding) === one))),
      this.accepted(year.findings.filter(isAccepted)));
    if (focused)
      ([...this.list.querySelectorAll("[data-key]")].find(item => item.dataset.key === focused)?.querySelector("button") ?? this.choice).focus();
  }

  stepOf(finding) {
    return this.view.year.plan?.steps.find(step => step.sheets.some(sheet => sheet.id === finding.sheet)) ?? null;
  }

  group(title, findings) {
    if (findings.length === 0)
      return null;
    const id = newId("findings");
    const order = finding => Kinds.indexOf(finding.severity);
    return el("section", { "aria-labelledby": id }, heading(3, title, { id }),
      el("ul", {}, [...findings].sort((one, other) => order(one) - order(other)).map(finding => this.item(finding))));
  }

  item(finding) {
    const more = [["found", finding.found], ["expected", finding.expected], ["source", finding.source]].filter(([, text]) => text && text !== "–");
    return el("li", { class: `finding ${finding.severity}`, data: { key: `${finding.code} ${finding.path}` } },
      el("p", { class: "finding-head" }, el("span", { class: "severity" }, t(finding.severity)), " ", finding.name ? el("strong", {}, [this.view.year.whose(finding.field), finding.name].filter(part => part).join(": ")) : null, " ", el("span", { class: "code" }, finding.code)),
      el("p", {}, finding.message, finding.hint ? el("span", { class: "hint" }, ` ${finding.hint}`) : null),
      more.length > 0 ? el("details", {}, el("summary", {}, t("more")), el("dl", {}, more.map(([name, text]) => [el("dt", {}, t(name)), el("dd", {}, text)]))) : null,
      el("div", { class: "finding-tools" },
        finding.sheet ? button(t("go"), () => this.goTo(finding), { class: "small" }) : null,
        idle(finding) === null ? null : button(t("withdraw"), () => this.view.edit([{ remove: "acknowledged", at: idle(finding) }], true), { class: "small quiet" }),
        finding.canAccept ? button(t("keep"), () => this.keep(finding), { class: "small quiet" }) : null));
  }

  async keep(finding) {
    const id = newId("reason"), problem = el("p", { class: "message error", role: "alert" });
    const reason = el("textarea", { id, rows: 3 });
    const answer = await ask(t("keep_title"), el("div", {}, el("p", {}, finding.message), el("label", { for: id }, t("reason")), reason, problem), [
      { text: t("accept"), main: true, value: () => reason.value.trim() || (problem.textContent = t("reason_needed"), reason.focus(), undefined) },
      { text: t("cancel"), value: null },
    ]);
    if (answer)
      this.view.edit([{ accept: { code: finding.code, path: finding.path || undefined, reason: answer } }], true);
  }

  accepted(findings) {
    if (findings.length === 0)
      return null;
    return el("details", { class: "kept", open: true }, el("summary", {}, t("accepted", findings.length)), el("ul", {}, findings.map(finding =>
      el("li", { class: "finding accepted", data: { key: `kept ${finding.code} ${finding.path}` } },
        el("p", {}, finding.message), el("p", { class: "reason" }, t("kept_because", finding.accepted)),
        el("div", { class: "finding-tools" },
          finding.sheet ? button(t("go"), () => this.goTo(finding), { class: "small" }) : null,
          button(t("withdraw"), () => this.view.edit([{ accept: { code: finding.code, path: finding.path || undefined, reason: "" } }], true), { class: "small quiet" }))))));
  }
}

// The number of what was kept and is found no more; null for another finding.
function idle(finding) {
  const at = finding.code === "YEAR031" ? /acknowledged\[(\d+)\]/.exec(finding.path) : null;
  return at ? Number(at[1]) : null;
}
