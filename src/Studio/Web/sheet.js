// One sheet of a step, made by its kind.
import { button, el, heading } from "./dom.js";
import { Grid } from "./grid/grid.js";
import { form, groups } from "./groups.js";
import { records } from "./records.js";
import { t } from "./words.js";

export function sheetElement(view, sheet, open) {
  const content = { fields, table, records: members, rest }[sheet.kind](view, sheet, open);
  // What the layout says of rows and columns is for tables; fields have their own help beside them.
  return el("div", { class: `sheet sheet-${sheet.kind}` }, sheet.help && sheet.kind === "table" && !sheet.tables.some(one => one.owner) ? el("p", { class: "sheet-help" }, sheet.help) : null, content);
}

const fields = (view, sheet) => groups(view, sheet.groups, "", 3);

function rest(view) {
  return [el("p", { class: "quiet" }, t("rest_help")),
    el("dl", { class: "rest" }, (view.year.rest ?? []).map(one => [el("dt", {}, one.name), el("dd", {}, el("pre", {}, one.text))]))];
}

function members(view, sheet) {
  return records(view, {
    list: sheet.records.path, name: sheet.records.name ?? "name", title: sheet.records.title ?? sheet.title,
    states: keysOf(sheet),
    make: item => groups(view, sheet.groups, `${sheet.records.path}[${item}].`, 4),
  });
}

const keysOf = sheet => sheet.groups.flatMap(group => group.fields).map(spec => spec.key);

function table(view, sheet, open) {
  const tables = sheet.tables.filter(one => !one.hidden || view.year.count(one.path) > 0);
  return tables.map(one => [
    tables.length > 1 ? heading(3, one.name, { class: "table-name" }) : null,
    one.owner ? owned(view, sheet, one) : list(view, sheet, one, open),
  ]);
}

// A list of wide items is also shown one by one.
function list(view, sheet, one, open) {
  if (sheet.fields.filter(field => !field.hidden).length < 9 || sheet.shares)
    return new Grid(view, sheet, one.path, { title: one.name }).element;
  const place = el("div");
  const isPeople = one.path === "members";
  const asTable = button(t("as_table"), () => show(false)), byOne = button(t(isPeople ? "one_by_one" : "one_of"), () => show(true));
  const key = `${one.path} one`;
  let made = null;
  view.addPart({ refresh: () => {}, find: path => {
    // Fields of the form are found by the view; a jump to a cell goes to the table.
    if (view.chosen.get(key) && view.year.sheetOf(path) === sheet && /\]/.test(path))
      show(false, false);
    return null;
  } });
  show(view.chosen.get(key) ?? false, false);
  return el("div", {}, el("div", { class: "switch", role: "group", "aria-label": sheet.title }, asTable, byOne), place);

  function show(isOne, moves = true) {
    if (made)
      view.forget(made.controls, made.parts);
    view.chosen.set(key, isOne);
    asTable.setAttribute("aria-pressed", `${!isOne}`);
    byOne.setAttribute("aria-pressed", `${isOne}`);
    made = view.made(() => place.replaceChildren(isOne
      ? records(view, { list: one.path, name: sheet.fields[0].key, title: one.name, states: sheet.fields.map(field => field.key), make: item => page(view, sheet, one.path, item) })
      : new Grid(view, sheet, one.path, { title: one.name, open: row => row < view.year.count(one.path) && (view.chosen.set(one.path, row), show(true)) }).element));
    if (moves)
      place.querySelector(isOne ? ".record-title" : "td input")?.focus();
  }
}

// Everything of one item: the columns of its table, and the groups of the sheets that are about it.
function page(view, sheet, path, item) {
  const prefix = `${path}[${item}].`;
  const more = view.year.sheets.filter(other => other.records?.path === path && !other.hidden);
  return [
    form(view, sheet.fields.filter(field => !field.hidden || view.year.text(prefix + field.key) !== ""), prefix),
    more.map(other => el("details", { class: "more-of", open: true }, el("summary", {}, other.title), groups(view, other.groups, prefix, 4))),
  ];
}

// A list within the items of another: all of them below one another where the owners are few.
function owned(view, sheet, one) {
  const { path } = one.owner, below = one.owner.below;
  const name = path === "members" ? "name" : "content";
  const place = el("div", { class: "owned" });
  let made = null, count = -1;
  view.addPart({ refresh, find });
  refresh();
  return place;

  function refresh() {
    const now = view.year.count(path);
    if (now === count)
      return;
    count = now;
    if (made)
      view.forget(made.controls, made.parts);
    made = view.made(() => place.replaceChildren(...parts()));
  }

  function parts() {
    if (count === 0)
      return [el("p", { class: "quiet" }, t("no_owners", one.owner.title))];
    if (count > 6) {
      return [records(view, { list: path, name, title: one.owner.title, states: [below], make: item => gridOf(item) })];
    }
    return [...Array(count).keys()].map(item => el("div", { class: "group" },
      heading(3, `${item + 1}. ${view.year.text(`${path}[${item}].${name}`) || t("unnamed", item + 1)}`), gridOf(item)));
  }

  function gridOf(item) {
    return new Grid(view, sheet, `${path}[${item}].${below}`, { title: `${one.name} ${item + 1}` }).element;
  }

  function find() {
    return null;
  }
}
