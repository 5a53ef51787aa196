// The steps of a year with their state, and of each step its sheets.
import { el, fill } from "./dom.js";
import { isAccepted } from "./year.js";
import { t } from "./words.js";

export function stateOf(year, sheets) {
  const ids = new Set(sheets.map(sheet => sheet.id));
  const found = year.findings.filter(finding => ids.has(finding.sheet) && !isAccepted(finding));
  const errors = found.filter(finding => finding.severity === "error").length;
  const warnings = found.filter(finding => finding.severity === "warning").length;
  if (errors > 0)
    return { kind: "error", text: t("errors", errors) };
  if (!sheets.some(sheet => year.hasValue(sheet)))
    return { kind: "empty", text: t("empty") };
  return warnings > 0 ? { kind: "warning", text: t("warnings", warnings) } : { kind: "ok", text: "✓", said: t("ok_said") };
}

const shownState = state => el("span", { class: `state ${state.kind}` }, state.said ? [el("span", { "aria-hidden": "true" }, state.text), el("span", { class: "unseen" }, state.said)] : state.text);

// A list of links that is filled again when the states change; the focus stays where it is.
export class Links {
  constructor(label, className, address) {
    this.address = address;
    this.list = el("ul");
    this.element = el("nav", { class: className, "aria-label": label }, this.list);
  }

  show(year, entries, current) {
    while (this.list.children.length > entries.length)
      this.list.lastChild.remove();
    entries.forEach((entry, at) => {
      const link = this.list.children[at]?.firstChild ?? el("a", {});
      if (!link.isConnected)
        this.list.append(el("li", {}, link));
      link.href = this.address(entry);
      if (entry === current)
        link.setAttribute("aria-current", "page");
      else
        link.removeAttribute("aria-current");
      fill(link, el("span", { class: "link-text" }, entry.title), " ", shownState(stateOf(year, entry.sheets ? year.shownSheets(entry) : [entry])));
    });
  }
}
