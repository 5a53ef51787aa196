// Cells chosen with Shift and the arrows, to be copied as Excel takes them.
import { say } from "../dom.js";
import { t } from "../words.js";

export class Range {
  constructor(grid) {
    this.grid = grid;
    this.to = null;
  }

  // The cell in focus is one corner, the other one goes.
  extend(from, byRow, byColumn) {
    const { rows, columns } = this.grid, at = this.to ?? from;
    this.from = from;
    this.to = { row: clamp(at.row + byRow, rows.length - 1), column: clamp(at.column + byColumn, columns.length - 1) };
    this.show();
    rows[this.to.row].cells[this.to.column].scrollIntoView({ block: "nearest", inline: "nearest" });
    say(t("cells_chosen", this.rows.length, this.columns.length));
  }

  clear() {
    if (!this.to)
      return;
    this.to = null;
    this.show();
  }

  get rows() {
    return between(this.from.row, this.to.row);
  }

  get columns() {
    return between(this.from.column, this.to.column);
  }

  show() {
    this.grid.rows.forEach((row, at) => row.cells.forEach((input, column) =>
      input.closest("td").classList.toggle("picked", this.to !== null && this.rows.includes(at) && this.columns.includes(column))));
  }

  copy(event) {
    if (!this.to)
      return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", this.rows.map(row => this.columns.map(column => quoted(this.grid.view.year.text(this.grid.path(row, column)))).join("\t")).join("\r\n"));
    say(t("cells_copied", this.rows.length * this.columns.length));
  }
}

const clamp = (at, last) => Math.max(0, Math.min(at, last));

const between = (one, other) => [...Array(Math.abs(one - other) + 1).keys()].map(step => Math.min(one, other) + step);

const quoted = text => /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
