// Keys of a grid, as people know them from Excel.
import { clears } from "../fields.js";

export function gridKeys(grid, event) {
  const input = event.target;
  if (!input.at || event.isComposing)
    return;
  const { row, column } = input.at;
  const isWhole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  const isEditing = input.isEditing;
  const done = action => {
    event.preventDefault();
    action();
  };

  const step = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  if (step && event.shiftKey && !event.altKey && !event.ctrlKey && !isEditing && isWhole && !grid.isListOpen(input))
    return done(() => grid.range.extend(input.at, ...step));

  switch (event.key) {
    case "ArrowDown":
    case "ArrowUp": {
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (event.altKey || grid.isListOpen(input) || (isEditing && input.localName === "textarea"))
        return;
      return done(() => grid.focus(event.ctrlKey ? (by > 0 ? grid.count - 1 : 0) : row + by, column));
    }
    case "ArrowLeft":
      if (!isEditing && !event.shiftKey && (isWhole || (input.selectionStart === 0 && input.selectionEnd === 0)))
        return done(() => side(grid, row, column, event.ctrlKey ? -column : -1));
      return;
    case "ArrowRight":
      if (!isEditing && !event.shiftKey && (isWhole || input.selectionStart === input.value.length))
        return done(() => side(grid, row, column, event.ctrlKey ? grid.columns.length : 1));
      return;
    case "Enter":
      if (event.altKey && input.localName === "textarea") {
        return done(() => {
          input.isEditing = true;
          input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
          input.dispatchEvent(new Event("input", { bubbles: true }));
        });
      }
      if (event.ctrlKey && grid.options.open)
        return done(() => grid.options.open(row));
      return done(() => grid.focus(row + (event.shiftKey ? -1 : 1), column));
    case "F2":
      return done(() => {
        input.isEditing = true;
        input.setSelectionRange(input.value.length, input.value.length);
      });
    case "Escape":
      return done(() => grid.range.to ? grid.range.clear() : isEditing ? (input.isEditing = false, input.select()) : grid.add.focus());
    case "Home":
    case "End":
      if (event.ctrlKey)
        done(() => event.key === "Home" ? grid.focus(0, 0) : grid.focus(grid.count, 0));
      return;
    case "PageDown":
    case "PageUp":
      if (!event.altKey)
        done(() => grid.focus(row + (event.key === "PageDown" ? 10 : -10), column));
      return;
    case "d":
      if (event.ctrlKey && row > 0)
        done(() => copyAbove(grid, input));
      return;
    case "Insert":
      if (event.altKey)
        done(() => grid.insert(row));
      return;
    case "Delete":
    case "Backspace":
      if (event.altKey && event.key === "Delete")
        done(() => grid.remove(row));
      else if (clears(event, grid.view.year.hint(grid.path(row, column))))
        done(() => input.dispatchEvent(new CustomEvent("picked", { bubbles: true })));
      return;
    default:
  }
}

// The next cell to the side that may be used.
function side(grid, row, column, by) {
  const step = Math.sign(by) || 1, cells = grid.rows[row].cells;
  let at = Math.max(0, Math.min(column + by, cells.length - 1));
  while (at > 0 && at < cells.length - 1 && cells[at].tabIndex < 0)
    at += step;
  grid.focus(row, at);
}

function copyAbove(grid, input) {
  input.value = grid.view.year.text(grid.path(input.at.row - 1, input.at.column));
  input.dispatchEvent(new CustomEvent("picked", { bubbles: true }));
  input.select();
}
