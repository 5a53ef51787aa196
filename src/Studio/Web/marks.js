// How far the year is entered, by sheet and by item: what somebody entered, and what is still open – a «…», a fact that papers ask for.
import { el } from "./dom.js";
import { isAccepted } from "./finding-lines.js";
import { shortOf } from "./levels.js";
import { isBelow } from "./paths.js";
import { t } from "./words.js";

export class Marks {
  constructor(year) {
    this.year = year;
    this.entered = this.bySheet([...year.values.keys()].filter(path => !year.given.has(path)));
    this.open = this.bySheet([...Object.keys(year.places), ...year.lacks, ...year.sheets.flatMap(sheet => shortOf(year, sheet)), ...unconfirmed(year)]);
  }

  // What is open on a sheet, an item of a list once: {path, label, count}.
  openOn(sheet) {
    return [...this.open.get(sheet) ?? []].flatMap(([item, paths]) =>
      item === "" ? paths.map(path => ({ path, label: this.year.labelIn(path), count: 1 })) : [{ path: paths[0], label: this.year.labelIn(item), count: paths.length }]);
  }

  countOn(sheet) {
    const items = this.open.get(sheet) ?? new Map();
    return items.has("") ? items.size - 1 + items.get("").length : items.size;
  }

  // The paths of each sheet by the items they are in.
  bySheet(paths) {
    const sheets = new Map();
    for (const path of new Set(paths)) {
      const sheet = this.year.sheetOf(path), item = path.slice(0, path.indexOf("]") + 1);
      if (!sheets.has(sheet))
        sheets.set(sheet, new Map());
      sheets.get(sheet).set(item, [...sheets.get(sheet).get(item) ?? [], path]);
    }
    return sheets;
  }

  // {isBegun, done, all, open}: items that are whole of all of them, and what is open in no item.
  progress(sheet) {
    const entered = this.entered.get(sheet) ?? new Map(), open = this.open.get(sheet) ?? new Map();
    const own = (sheet.tables ?? []).filter(table => !table.owner), owned = (sheet.tables ?? []).filter(table => table.owner);
    const lists = own.filter(table => this.year.lists.has(table.path));
    const isBegun = entered.size > 0 || lists.some(table => this.year.count(table.path) === 0 && !this.year.given.has(table.path));
    const items = new Set([...entered.keys(), ...open.keys()].filter(item => item !== ""));
    // Of members it is known who has to write.
    for (const list of [...lists.map(table => table.path), ...owned.map(table => table.owner.path).filter(path => path !== "members")]) {
      for (let at = 0; at < this.year.count(list); at++)
        items.add(`${list}[${at}]`);
    }
    return { isBegun, all: items.size, done: [...items].filter(item => entered.has(item) && !open.has(item)).length, open: (open.get("") ?? []).length };
  }

  // The state of some sheets together: errors, nothing yet, in part, all.
  of(sheets) {
    const ids = new Set(sheets.map(sheet => sheet.id));
    const found = this.year.findings.filter(finding => ids.has(finding.sheet) && !isAccepted(finding));
    const count = severity => found.filter(finding => finding.severity === severity).length;
    if (count("error") > 0)
      return { kind: "error", text: t("errors", count("error")) };
    const all = sheets.filter(isEntered).map(sheet => this.progress(sheet));
    if (all.length === 0)
      return { kind: "", text: "" };
    if (!all.some(one => one.isBegun))
      return { kind: "empty", text: t("empty") };
    // A sheet of which nothing is asked may stay empty.
    const parts = all.filter(one => one.open > 0 || one.done < one.all);
    if (parts.length > 0)
      return partly(parts, all.every(one => one.isBegun));
    return count("warning") > 0 ? { kind: "warning", text: t("warnings", count("warning")) } : { kind: "ok", text: "✓", said: t("ok_said") };
  }

  // The state of an item of a list; keys: those of its fields that count.
  ofItem(item, keys) {
    const isHere = path => path === item || keys.some(key => isBelow(path, `${item}.${key}`));
    const errors = this.year.under(item).filter(finding => finding.severity === "error" && isHere(finding.field)).length;
    if (errors > 0)
      return { kind: "error", text: t("errors", errors) };
    const at = sheets => [...sheets.values()].flatMap(items => items.get(item) ?? []).filter(isHere);
    const open = at(this.open).length;
    if (at(this.entered).length === 0)
      return { kind: "empty", text: t("empty") };
    return open > 0 ? partly([{ open, all: 0, done: 0 }], true) : { kind: "ok", text: "✓", said: t("ok_said") };
  }
}

// What was carried from last year and nobody has looked at.
const unconfirmed = year => (year.carried ?? []).filter(line => line.kind === "to_confirm" && !line.isSeen && line.field).map(line => year.first(line.field));

// Findings that were kept are noted by the program, and the rest is edited in the file.
const isEntered = sheet => sheet.kind !== "rest" && !sheet.tables?.some(table => table.path === "acknowledged");

// Where all sheets are begun and one is in part, it is said how much of how much there is.
function partly(parts, isAllBegun) {
  if (isAllBegun && parts[0].open === 0 && parts[0].done > 0)
    return { kind: "partly", text: `${parts[0].done}/${parts[0].all}`, said: t("partly_said", parts[0].done, parts[0].all) };
  return { kind: "partly", text: t("partly", parts.reduce((sum, one) => sum + one.open + one.all - one.done, 0)) };
}

export const shownState = ({ kind, text, said }) =>
  el("span", { class: `state ${kind}` }, said ? [el("span", { "aria-hidden": "true" }, text), el("span", { class: "unseen" }, said)] : text);
