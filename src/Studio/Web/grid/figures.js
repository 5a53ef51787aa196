// What a grid computes while one types: the sum of columns, the sum of the levels of a row, the share of each level.
import { el } from "../dom.js";
import { isOff, scaleOf } from "../levels.js";
import { shareOf, shown, sumOf } from "../numbers.js";
import { t } from "../words.js";

const Sum = 5;

// The columns that are shown: those in use, those that hold something, and of the levels those that a row's scale has.
export function columnsOf(year, sheet, list) {
  const rows = [...Array(year.count(list)).keys()].map(row => `${list}[${row}].`);
  const holds = key => rows.some(row => year.text(row + key) !== "");
  const levels = new Set(sheet.shares ? rows.flatMap(row => scaleOf(year, year.text(`${row}scale`))?.levels ?? []) : []);
  return sheet.fields.filter(field => (!field.hidden && (levels.size === 0 || !field.word || levels.has(field.word))) || holds(field.key));
}

export class Figures {
  constructor(grid) {
    this.grid = grid;
    this.columns = grid.columns;
    this.words = this.columns.flatMap((column, at) => column.word ? [at] : []);
    this.hasRowSum = this.words.length > 1;
    this.total = grid.sheet.shares ? this.columns.findIndex(column => column.key === grid.sheet.shares.total) : -1;
    this.scaleColumn = this.columns.findIndex(column => column.key === "scale");
    this.sums = this.columns.map(column => grid.sheet.sums && column.summed ? el("output", { class: "locked" }) : null);
    this.rowSums = [];
    this.shares = [];
  }

  get width() {
    return this.hasRowSum ? Sum : 0;
  }

  heads() {
    return this.hasRowSum ? [el("th", { scope: "col" }, t("sum"))] : [];
  }

  cols() {
    if (!this.hasRowSum)
      return [];
    const col = el("col");
    col.style.width = `${Sum}ch`;
    return [col];
  }

  foot() {
    if (!this.sums.some(sum => sum))
      return null;
    const label = this.sums[0] === null ? t("sum") : "";
    return el("tfoot", {}, el("tr", {}, el("td", {}), this.sums.map((sum, at) => el("td", { class: at === 0 ? "first" : "" }, sum ?? (at === 0 ? label : ""))),
      this.hasRowSum ? el("td") : null));
  }

  row(row) {
    if (!this.hasRowSum)
      return [];
    this.rowSums[row] = el("output", { class: "locked" });
    return [el("td", { class: "locked" }, this.rowSums[row])];
  }

  // The share stands under the count that it is of.
  beside(row, column) {
    if (this.total < 0 || !this.words.includes(column))
      return null;
    this.shares[row] ??= [];
    return this.shares[row][column] = el("output", { class: "share" });
  }

  // A level that the row's scale has not is greyed.
  scale(input, row, column, text) {
    if (this.scaleColumn < 0 || !this.columns[column].word)
      return;
    const named = this.text(row, this.scaleColumn);
    const scale = scaleOf(this.grid.view.year, named);
    const isForeign = scale !== undefined && !scale.levels.includes(this.columns[column].word);
    input.parentElement.classList.toggle("foreign", isForeign);
    input.tabIndex = isForeign && text === "" ? -1 : 0;
    input.title = isForeign ? t("not_of_scale") : "";
  }

  all() {
    this.columns.forEach((_, column) => this.sum(column));
    for (let row = 0; row < this.grid.rows.length; row++)
      this.line(row);
  }

  changed(row, column) {
    this.sum(column);
    this.line(row);
    if (column === this.scaleColumn)
      this.grid.rows[row].cells.forEach((input, at) => this.scale(input, row, at, this.text(row, at)));
  }

  text(row, column) {
    return column < 0 ? "" : this.grid.view.year.text(this.grid.path(row, column));
  }

  sum(column) {
    if (!this.sums[column])
      return;
    const sum = sumOf([...Array(this.grid.count).keys()].map(row => this.text(row, column)));
    put(this.sums[column], sum === null ? "" : shown(sum));
  }

  line(row) {
    if (!this.hasRowSum)
      return;
    const levels = scaleOf(this.grid.view.year, this.text(row, this.scaleColumn))?.levels;
    const counts = this.words.filter(column => this.text(row, column) !== "" || !levels || levels.includes(this.columns[column].word)).map(column => this.text(row, column));
    const sum = sumOf(counts);
    const total = this.total >= 0 ? this.text(row, this.total) : "";
    put(this.rowSums[row], sum === null ? "" : shown(sum));
    const isWrong = isOff(counts, total);
    this.rowSums[row].classList.toggle("off", isWrong);
    this.rowSums[row].title = sum !== null && total !== "" ? t("sum_of", shown(sum), total) : "";
    for (const column of this.words) {
      const share = this.shares[row]?.[column];
      if (share)
        put(share, shareOf(this.text(row, column), total));
    }
  }
}

function put(output, text) {
  if (output.textContent !== text)
    output.textContent = text;
}
