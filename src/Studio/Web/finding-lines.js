// Findings of files that are not open: severity, place, what is wrong and what to do.
import { el } from "./dom.js";
import { t } from "./words.js";

// within: the file that the lines stand beside, which its places need not name.
export const findingList = (findings, within) => findings.length === 0 ? null
  : el("ul", { class: "finding-lines" }, findings.map(finding => el("li", { class: finding.severity }, el("strong", { class: "severity" }, t(finding.severity)), " ",
    where(finding, within), finding.message, finding.accepted ? el("span", { class: "hint" }, ` ${t("kept_because", finding.accepted)}`) : finding.hint ? el("span", { class: "hint" }, ` ${finding.hint}`) : null, " ", el("span", { class: "code" }, finding.code))));

function where(finding, within) {
  const place = finding.place ?? finding.name ?? "";
  const shown = within && place.startsWith(within) ? place.slice(within.length).replace(/^[,\s]+(document, )?/, "") : place;
  return shown ? el("span", { class: "finding-place" }, `${shown}: `) : null;
}

// How many errors and warnings, in one word.
export function stateOf({ errors, warnings }) {
  return el("span", { class: `state ${errors > 0 ? "error" : warnings > 0 ? "warning" : "ok"}` },
    errors > 0 ? [t("errors", errors), warnings > 0 ? `, ${t("warnings", warnings)}` : ""].join("") : warnings > 0 ? t("warnings", warnings) : "✓");
}

// A table whose first column names the rows; too wide for the place, it scrolls by itself.
export const factTable = (label, heads, rows) => el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, el("table", { class: "facts" },
  el("thead", {}, el("tr", {}, heads.map(name => el("th", { scope: "col" }, name)))),
  el("tbody", {}, rows.map(([first, ...cells]) => el("tr", {}, el("th", { scope: "row" }, first), cells.map(cell => el("td", {}, cell)))))));

// Considered and kept, with a reason.
export const isAccepted = finding => finding.accepted !== undefined && finding.accepted !== null && finding.accepted !== "";
