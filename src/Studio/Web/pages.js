// Splits what docx-preview draws, one long page up to each explicit break, into pages as they will be printed, nearly.
// Paragraphs are split between lines, two of them at least on either side; tables between rows, their headings again on the next page.

// sections: the pages drawn so far; headers: the header of the pages after the first. Answers the pages.
export function split(sections, headers) {
  const pages = [];
  for (const section of sections) {
    // A break before the first paragraph makes no page of its own.
    if (!section.querySelector(":scope > article > *")) {
      section.remove();
      continue;
    }
    for (let page = section; page; page = rest(page, headers))
      pages.push(page);
  }
  pages.forEach((page, at) => number(page, at + 1));
  return pages;
}

// What does not fit goes to a new page, which is answered; null when all fits.
function rest(page, headers) {
  const style = page.ownerDocument.defaultView.getComputedStyle(page);
  const height = parseFloat(style.minHeight);
  if (!(height > 0))
    return null;
  const limit = page.getBoundingClientRect().top + height - parseFloat(style.paddingBottom) + 1;
  const articles = [...page.children].filter(child => child.localName === "article");
  const at = articles.findIndex(article => article.lastElementChild && bottomOf(article.lastElementChild) > limit);
  if (at < 0)
    return null;
  const article = articles[at];
  const blocks = [...article.children];
  let first = blocks.findIndex(block => bottomOf(block) > limit);
  const overflow = blocks[first];
  const part = overflow.localName === "table" ? splitTable(overflow, limit) : overflow.localName === "p" ? splitLines(overflow, limit) : null;
  if (!part) {
    while (first > 0 && blocks[first - 1].classList.contains("keep-next"))
      first--;
    // One block higher than a page stays alone on it.
    if (first === 0 && at === articles.findIndex(one => one.firstElementChild))
      first = Math.max(1, blocks.indexOf(overflow) === 0 ? 1 : blocks.indexOf(overflow));
  }
  const moved = part ? [part, ...blocks.slice(first + 1)] : blocks.slice(first);
  if (moved.length === 0 && at === articles.length - 1)
    return null;
  const next = page.cloneNode(false);
  const header = headers.get(page.dataset.section ?? "0") ?? headers.get("0");
  if (header)
    next.append(header.cloneNode(true));
  const to = article.cloneNode(false);
  to.append(...moved);
  next.append(to, ...articles.slice(at + 1));
  const footer = [...page.children].find(child => child.localName === "footer");
  if (footer)
    next.append(footer.cloneNode(true));
  page.after(next);
  page.style.height = `${height}px`;
  return next;
}

const bottomOf = block => block.getBoundingClientRect().bottom;

// The part of a table from the first row that does not fit, with its heading rows; null when no row fits.
function splitTable(table, limit) {
  const rows = [...table.rows].filter(row => row.closest("table") === table);
  const heads = rows.filter((row, at) => row.classList.contains("head-row") && rows.slice(0, at).every(one => one.classList.contains("head-row")));
  let at = rows.findIndex(row => bottomOf(row) > limit);
  if (at < 0)
    return null;
  const cut = splitRow(rows[at], limit);
  const first = at;
  while (!cut && at > heads.length && isKept(rows[at - 1]))
    at--;
  // Rows that are all kept together are more than a page holds.
  if (!cut && at <= heads.length)
    at = first;
  if (!cut && at <= heads.length)
    return null;
  const next = table.cloneNode(false);
  const columns = table.querySelector(":scope > colgroup");
  if (columns)
    next.append(columns.cloneNode(true));
  next.append(...heads.map(row => row.cloneNode(true)), ...cut ? [cut] : [], ...rows.slice(cut ? at + 1 : at));
  return next;
}

// A row is kept with the next one where its cells end with what is.
const isKept = row => [...row.cells].every(cell => cell.querySelector(":scope > p:last-of-type")?.classList.contains("keep-next"));

// The part of a row below the limit; null when the row goes whole.
function splitRow(row, limit) {
  // The forms keep their rows whole; one that no page could hold is split all the same.
  if (row.getBoundingClientRect().height < 500)
    return null;
  const parts = [...row.cells].map(cell => {
    const blocks = [...cell.children];
    const first = blocks.findIndex(block => bottomOf(block) > limit);
    if (first < 0)
      return [];
    const part = blocks[first].localName === "p" ? splitLines(blocks[first], limit) : null;
    return part ? [part, ...blocks.slice(first + 1)] : first > 0 ? blocks.slice(first) : null;
  });
  if (parts.some(part => part === null) || parts.every(part => part.length === 0))
    return null;
  const next = row.cloneNode(false);
  [...row.cells].forEach((cell, at) => {
    const other = cell.cloneNode(false);
    other.append(...parts[at]);
    next.append(other);
  });
  return next;
}

// The lines of a paragraph below the limit as a paragraph of their own; null when fewer than two would stay or go.
function splitLines(paragraph, limit) {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  const lines = [];
  for (const box of [...range.getClientRects()].filter(box => box.height > 0).sort((one, other) => one.bottom - other.bottom)) {
    if (lines.length === 0 || box.bottom > lines.at(-1) + 4)
      lines.push(box.bottom);
  }
  let stay = lines.filter(bottom => bottom <= limit).length;
  if (stay === lines.length)
    return null;
  stay = Math.min(stay, lines.length - 2);
  if (stay < 2)
    return null;
  const start = firstBelow(paragraph, lines[stay - 1] + 2);
  if (!start)
    return null;
  range.setStart(start.node, start.offset);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const next = paragraph.cloneNode(false);
  next.append(range.extractContents());
  next.style.marginTop = "0";
  next.style.textIndent = "0";
  return next;
}

// Where the text below a height begins.
function firstBelow(paragraph, height) {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = paragraph.ownerDocument.createRange();
  const isBelow = (node, offset) => {
    range.setStart(node, offset);
    range.setEnd(node, Math.min(offset + 1, node.length));
    const box = [...range.getClientRects()].at(-1);
    return box !== undefined && box.bottom > height;
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.length === 0 || !isBelow(node, node.length - 1))
      continue;
    let low = 0, high = node.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(node, middle))
        high = middle;
      else
        low = middle + 1;
    }

    return { node, offset: low };
  }

  return null;
}

// Word keeps the last number it printed in the header; here it is the page's own.
function number(page, at) {
  const header = [...page.children].find(child => child.localName === "header");
  if (!header)
    return;
  const walker = page.ownerDocument.createTreeWalker(header, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (/^\s*\d+\s*$/.test(walker.currentNode.data))
      walker.currentNode.data = `${at}`;
  }
}
