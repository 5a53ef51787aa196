// A list as a grid of inputs, an item a row, with a blank row below that becomes an item when one types in it.
import { isOpen } from "../combo.js";
import { button, el, fill, newId, say } from "../dom.js";
import { inputOf, isLong, show } from "../fields.js";
import { gridKeys } from "./keys.js";
import { Range } from "./range.js";
import { columnsOf, Figures } from "./figures.js";
import { pasted } from "./paste.js";
import { t } from "../words.js";

export class Grid {
  // options: title (what the table is called), open(row) (shows one row as a form)
  constructor(view, sheet, list, options = {}) {
    Object.assign(this, { view, sheet, list, options });
    this.columns = columnsOf(view.year, sheet, list);
    this.rows = [];
    this.body = el("tbody");
    this.messages = el("div", { class: "messages strip", id: newId("strip") });
    this.figures = new Figures(this);
    this.range = new Range(this);
    this.lastRow = 0;
    this.box = this.table();
    this.element = el("div", { class: "grid-box" }, this.box, this.messages, this.tools());
    view.addPart(this);
    this.refresh(true);
  }

  get count() {
    return this.view.year.count(this.list);
  }

  path(row, column) {
    return `${this.list}[${row}].${this.columns[column].key}`;
  }

  table() {
    const levels = this.sheet.shares ? this.columns.filter(column => column.word).length : 0;
    const widths = this.columns.map(column => widthOf(column, levels));
    // The first column is narrower on a narrow screen.
    const columns = widths.map((width, at) => {
      const col = el("col", { class: at === 0 ? "first-col" : "" });
      if (at > 0)
        col.style.width = `${width}ch`;
      return col;
    });
    const head = el("tr", {}, el("th", { scope: "col", class: "number-head" }, el("span", { class: "unseen" }, t("row", ""))),
      this.columns.map((column, at) => el("th", { scope: "col", class: at === 0 ? "first" : "", title: column.help || null }, column.label)), this.figures.heads());
    const table = el("table", { class: this.sheet.shares ? "grid dense" : "grid", "aria-label": this.options.title ?? this.sheet.title },
      el("colgroup", {}, el("col", { class: "number-col" }), columns, this.figures.cols()), el("thead", {}, head), this.body, this.figures.foot());
    table.style.setProperty("--first-wide", `${widths[0]}ch`);
    table.style.setProperty("--others", `${widths.slice(1).reduce((all, width) => all + width, 0) + this.figures.width}ch`);
    table.addEventListener("input", event => this.typed(event.target));
    table.addEventListener("picked", event => this.typed(event.target, true));
    table.addEventListener("keydown", event => !event.defaultPrevented && gridKeys(this, event));
    table.addEventListener("paste", event => this.paste(event));
    table.addEventListener("copy", event => this.range.copy(event));
    table.addEventListener("focusin", event => this.entered(event.target));
    table.addEventListener("focusout", event => this.left(event.target));
    // A click into a cell that had no focus selects all of it, as in Excel; a second one sets the caret.
    table.addEventListener("pointerup", event => event.target.at && this.fresh === event.target && (event.target.select(), this.fresh = null));
    return el("div", { class: "scroll", tabindex: -1 }, table);
  }

  tools() {
    const keys = el("details", { class: "keys" }, el("summary", {}, t("keys")), el("p", {}, t("grid_keys")));
    this.add = button(t("add_row"), () => this.focus(this.count, 0), { class: "small" });
    return el("div", { class: "tools" }, this.add,
      button(t("insert_row"), () => this.insert(this.lastRow), { class: "small" }),
      button(t("remove_row"), () => this.remove(this.lastRow), { class: "small" }), keys);
  }

  // Rows stay where they are; what they show changes.
  refresh(isForced = false) {
    if (this.sheet.shares)
      this.chooseColumns();
    const wanted = this.count + 1;
    while (this.rows.length > wanted)
      this.rows.pop().element.remove();
    while (this.rows.length < wanted)
      this.rows.push(this.row(this.rows.length));
    this.rows.forEach((row, at) => this.fillRow(row, at, isForced));
    this.figures.all();
    this.describe(this.focused);
  }

  // Another scale has other levels.
  chooseColumns() {
    const columns = columnsOf(this.view.year, this.sheet, this.list);
    if (columns.map(column => column.key).join() === this.columns.map(column => column.key).join())
      return;
    const focused = this.element.contains(document.activeElement) ? document.activeElement.at : null;
    const key = focused && this.columns[focused.column].key;
    Object.assign(this, { columns, rows: [], body: el("tbody") });
    this.figures = new Figures(this);
    const box = this.table();
    this.box.replaceWith(box);
    this.box = box;
    this.refresh(true);
    if (focused)
      this.focus(focused.row, this.columns.findIndex(column => column.key === key));
  }

  row(at) {
    const open = this.options.open
      ? button(`${at + 1}`, () => this.options.open(at), { class: "row-number", tabindex: -1, title: t("one_of") })
      : `${at + 1}`;
    const head = el("th", { scope: "row" }, open);
    const cells = this.columns.map((column, index) => {
      const input = inputOf(column, { "aria-label": `${column.label}, ${t("row", at + 1)}`, tabindex: 0 }, true);
      input.at = { row: at, column: index };
      input.ownUndo = () => isLong(column) && input.isTouched;
      return input;
    });
    const figures = this.figures.row(at);
    const element = el("tr", {}, head, cells.map((input, index) => el("td", { class: index === 0 ? "first" : "" }, input, this.figures.beside(at, index))), figures);
    this.body.append(element);
    return { element, head, cells };
  }

  fillRow(row, at, isForced) {
    const isNew = at >= this.count;
    row.element.classList.toggle("new", isNew);
    const own = this.view.year.at(`${this.list}[${at}]`);
    row.element.classList.toggle("wrong", own.some(finding => finding.severity === "error"));
    row.head.title = own.map(finding => finding.message).join("\n");
    row.cells.forEach((input, column) => {
      const path = this.path(at, column), text = this.view.year.text(path);
      if (input.value !== text && (isForced || document.activeElement !== input))
        input.value = text;
      // A word of a list is mostly longer than its column.
      if (this.columns[column].kind === "word")
        input.title = text;
      const hint = text === "" ? this.view.year.hint(path) : "";
      if (input.placeholder !== hint)
        input.placeholder = hint;
      const findings = this.view.year.at(path);
      const isWrong = findings.some(finding => finding.severity === "error");
      if (isWrong !== (input.getAttribute("aria-invalid") === "true"))
        input.setAttribute("aria-invalid", `${isWrong}`);
      input.classList.toggle("doubtful", findings.length > 0 && !isWrong);
      this.figures.scale(input, at, column, text);
    });
  }

  typed(input, isDone = false) {
    if (!input.at)
      return;
    input.isTouched = true;
    this.range.clear();
    const { row, column } = input.at;
    const edits = row >= this.count ? [{ insert: this.list, at: this.count }] : [];
    this.view.edit([...edits, { set: this.path(row, column), text: input.value }], isDone);
    if (edits.length > 0)
      this.refresh();
    else
      this.figures.changed(row, column);
    // Of what is taken away nothing is shown in its place.
    input.placeholder = "";
  }

  // The whole grid again where another part changed its list.
  compute(path) {
    if (path === this.list)
      this.refresh();
  }

  entered(input) {
    if (!input.at)
      return;
    this.range.clear();
    this.focused = input;
    this.lastRow = input.at.row;
    this.fresh = input;
    input.isTouched = false;
    input.isEditing = false;
    this.describe(input);
  }

  left(input) {
    if (!input.at)
      return;
    this.fresh = null;
    this.view.saver.flush();
    if (!this.view.saver.hasEdit(this.path(input.at.row, input.at.column)))
      input.value = this.view.year.text(this.path(input.at.row, input.at.column));
  }

  // What was found at the cell in focus stands below the table.
  describe(input) {
    if (!input?.at)
      return;
    const path = this.path(input.at.row, input.at.column);
    const findings = [...this.view.year.at(path), ...this.view.year.at(`${this.list}[${input.at.row}]`)];
    const help = this.columns[input.at.column].help;
    show(this.messages, findings.length > 0 || !help ? findings : [{ code: "", severity: "help", message: `${this.columns[input.at.column].label}: ${help}` }]);
    if (this.messages.childElementCount > 0)
      input.setAttribute("aria-describedby", this.messages.id);
    else
      input.removeAttribute("aria-describedby");
  }

  focus(row, column, isEditing = false) {
    const input = this.rows[Math.max(0, Math.min(row, this.count))]?.cells[Math.max(0, Math.min(column, this.columns.length - 1))];
    if (!input)
      return false;
    input.focus();
    input.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (!isEditing)
      input.select();
    return true;
  }

  find(path) {
    if (path === this.list || this.list.startsWith(`${path}.`))
      return this.rows[0]?.cells[0];
    const row = path.startsWith(`${this.list}[`) ? this.rows[parseInt(path.slice(this.list.length + 1), 10)] : null;
    if (!row)
      return null;
    const key = path.slice(path.indexOf("]", this.list.length) + 2);
    const at = this.columns.findIndex(column => column.key === key);
    return at >= 0 ? row.cells[at] : row.cells[Math.max(0, this.columns.findIndex(column => column.key.startsWith(key + ".")))];
  }

  insert(row) {
    if (row < this.count) {
      this.view.edit([{ insert: this.list, at: row }], true);
      this.refresh(true);
    }
    this.focus(row, 0);
  }

  remove(row) {
    if (row >= this.count)
      return;
    const column = this.focused?.at?.column ?? 0;
    this.view.edit([{ remove: this.list, at: row }], true);
    this.refresh(true);
    say(t("row_removed", row + 1));
    this.focus(Math.min(row, Math.max(0, this.count - 1)), column);
  }

  paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // A text without tabs and lines is pasted into the cell as ever.
    if (!event.target.at || !/[\t\n]/.test(text.replace(/\r?\n$/, "")) || event.target.isEditing)
      return;
    event.preventDefault();
    const { row, column } = event.target.at;
    const { edits, rows, cells, left } = pasted(this, text, row, column);
    this.view.edit(edits, true);
    this.refresh(true);
    this.focus(row, column);
    say(left > 0 ? t("pasted_cut", rows, cells, left) : t("pasted", rows, cells));
    fill(this.messages, el("p", { class: "message help" }, left > 0 ? t("pasted_cut", rows, cells, left) : t("pasted", rows, cells)));
  }

  isListOpen(input) {
    return isOpen(input);
  }
}

// In letters; what the layout says, or by the kind.
// levels: how many levels of a scale stand side by side, with names and scale in the same row; 0 for none.
function widthOf(column, levels) {
  if (/(^|\.)school_year$/.test(column.key))
    return levels > 0 ? 10 : 12;
  const word = Math.max(...column.label.split(/\s+/).map(part => part.length));
  if (levels > 0)
    return column.word || ["texts", "whole", "count"].includes(column.kind) ? Math.max(5.5, word + 1) : levels > 3 ? 9 : 15;
  const most = column.kind === "word" ? 22 : 60;
  if (column.width && column.kind !== "count")
    return Math.min(column.width, most) + 2;
  const least = { whole: 8, count: 9, decimal: 8, day: 13, answer: 9, word: 18, mark: 18 }[column.kind] ?? 16;
  // A heading of more than three lines takes the place of the rows.
  return Math.max(least, Math.min(Math.max(word + 3, Math.ceil(column.label.length / 2.5)), 16));
}
