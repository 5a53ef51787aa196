// Cells copied in Excel, LibreOffice or Google Sheets come as lines and tabs; a cell with such signs in it stands in quotes.
export function cellsOf(text) {
  const rows = [[]];
  let at = 0;
  const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  while (at <= plain.length) {
    let cell = "";
    if (plain[at] === "\"" && closes(plain, at)) {
      at++;
      while (at < plain.length && !(plain[at] === "\"" && plain[at + 1] !== "\"")) {
        cell += plain[at];
        at += plain[at] === "\"" ? 2 : 1;
      }
      at++;
    } else {
      while (at < plain.length && plain[at] !== "\t" && plain[at] !== "\n")
        cell += plain[at++];
    }
    rows.at(-1).push(cell.trim());
    if (plain[at] === "\n" && at < plain.length - 1)
      rows.push([]);
    else if (plain[at] === "\n" || at >= plain.length)
      break;
    at++;
  }
  return rows;
}

// A quote that opens a cell has its other one at the end of a cell.
function closes(text, from) {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== "\"")
      continue;
    if (text[at + 1] === "\"")
      at++;
    else
      return at + 1 === text.length || text[at + 1] === "\t" || text[at + 1] === "\n";
  }
  return false;
}

const fold = text => text.trim().toLowerCase().normalize("NFC").replaceAll(/\s+/g, " ");

// The edits of a paste at a cell: rows are added as needed; a first line of the grid's own headings says which columns.
export function pasted(grid, text, row, column) {
  let cells = cellsOf(text);
  const heads = cells[0].map(cell => grid.columns.findIndex(one => fold(one.label) === fold(cell)));
  const isHead = heads.filter(head => head >= 0).length >= Math.max(2, cells[0].length / 2);
  if (isHead)
    cells = cells.slice(1);
  const edits = [];
  for (let at = grid.count; at < row + cells.length; at++)
    edits.push({ insert: grid.list, at });
  let written = 0, left = 0;
  cells.forEach((line, down) => line.forEach((cell, right) => {
    const to = isHead ? heads[right] : column + right;
    if (to >= 0 && to < grid.columns.length) {
      edits.push({ set: grid.path(row + down, to), text: cell });
      written++;
    } else if (cell !== "") {
      left++;
    }
  }));
  return { edits, rows: cells.length, cells: written, left };
}
