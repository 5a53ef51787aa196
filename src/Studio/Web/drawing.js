// Draws a Word file into the sandboxed frame, whose own rules of content allow the styles that a document brings.
import { split } from "./pages.js";

let loading = null;

function load() {
  return loading ??= ["/vendor/jszip.js", "/vendor/docx-preview.js"].reduce((before, src) => before.then(() => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { src, onload: resolve, onerror: () => reject(new Error(src)) });
    document.head.append(script);
  })), Promise.resolve()).catch(error => {
    loading = null;
    throw error;
  });
}

// Times New Roman's own line is 1.149 times its size; CSS counts multiples of the size.
const lineHeight = text => text.replace(/^(\d+(\.\d+)?)$/, (_, number) => `${Number(number) * 1.149}`).replace(/^calc\(100% \+ ([\d.]+pt)\)$/, "max($1, 1.149em)");

const Look = `
html { background: #777; } body { margin: 0; }
.sheets { display: flex; flex-direction: column; align-items: center; gap: 14px; padding: 14px; width: max-content; min-width: 100%; box-sizing: border-box; }
section.docx { background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, .5); }
.docx td { box-sizing: border-box; }
.docx .tab { display: inline-block; }`;

export async function draw(bytes, frame) {
  await load();
  const place = frame.contentDocument;
  const docx = globalThis.docx;
  const parsed = await docx.parseAsync(bytes);
  const stops = prepare(parsed);
  const options = { h: made(place), inWrapper: false, ignoreLastRenderedPageBreak: false, renderChanges: false };
  const nodes = await docx.renderDocument(parsed, options);
  const headers = await laterHeaders(docx, parsed, options);
  const sheets = place.createElement("div");
  sheets.className = "sheets";
  const look = place.createElement("style");
  look.textContent = Look;
  place.head.replaceChildren(...nodes.filter(node => node.nodeName === "STYLE"), look);
  sheets.append(...nodes.filter(node => node.nodeName === "SECTION"));
  place.body.replaceChildren(sheets);
  await place.fonts?.ready;
  for (const tab of sheets.querySelectorAll(".tab"))
    widen(tab, stops);
  return { sheets, pages: split([...sheets.children], headers).length };
}

// Elements made in the frame's own document; tabs and styles are what they are to Word.
function made(place) {
  const h = elem => {
    if (typeof elem === "string")
      return place.createTextNode(elem);
    if (elem.nodeType)
      return elem;
    const { ns, tagName, className, style, children, ...properties } = elem;
    if (tagName === "#fragment" || tagName === "#comment")
      return tagName === "#comment" ? place.createComment(children?.[0] ?? "") : append(place.createDocumentFragment(), children);
    if (tagName === "script" || tagName === "iframe")
      return place.createTextNode("");
    const result = ns ? place.createElementNS(ns, tagName) : place.createElement(tagName);
    if (className)
      result.setAttribute("class", className);
    if (typeof style === "string")
      result.setAttribute("style", style);
    else if (style)
      Object.assign(result.style, "line-height" in style ? { ...style, "line-height": lineHeight(`${style["line-height"]}`) } : style);
    for (const [key, value] of Object.entries(properties)) {
      if (value !== undefined && !(key === "href" && /^\s*javascript:/i.test(value)))
        result[key] = value;
    }

    if (tagName === "style")
      result.textContent = `${children[0]}`.replaceAll(/line-height: ([^;]+);/g, (_, value) => `line-height: ${lineHeight(value)};`);
    else if (tagName === "span" && children?.length === 1 && children[0] === "\u2003")
      append(result, children).className = "tab";
    else
      append(result, children);
    return result;
  };
  const append = (parent, children) => {
    for (const child of children ?? []) {
      if (child !== null && child !== undefined)
        parent.appendChild(h(child));
    }

    return parent;
  };
  return h;
}

// Marks what the library knows and does not draw: what is kept with the next, heading rows, tab stops.
function prepare(parsed) {
  const styles = new Map((parsed.stylesPart?.styles ?? []).filter(style => style.id).map(style => [style.id, style]));
  const stops = [];
  const ofStyle = (id, key) => {
    for (let style = styles.get(id); style; style = styles.get(style.basedOn)) {
      if (style.paragraphProps?.[key] !== undefined && style.paragraphProps[key] !== null)
        return style.paragraphProps[key];
    }
    return undefined;
  };
  const tag = (element, name) => element.className = element.className ? `${element.className} ${name}` : name;
  const walk = element => {
    if (element.type === "paragraph") {
      if (element.keepNext ?? ofStyle(element.styleName, "keepNext"))
        tag(element, "keep-next");
      const tabs = element.tabs ?? ofStyle(element.styleName, "tabs");
      if (tabs?.length > 0)
        tag(element, `stops-${stops.push(tabs) - 1}`);
    }
    if (element.type === "row" && element.isHeader !== undefined && element.isHeader !== false)
      tag(element, "head-row");
    if (element.children)
      element.children = element.children.filter(child => child && child.break !== "lastRenderedPageBreak");
    element.children?.forEach(walk);
  };
  walk(parsed.documentPart.body);
  return stops;
}

// The header of pages after the first: of an empty document with the same section, whose first page is no title page.
async function laterHeaders(docx, parsed, options) {
  const { body } = parsed.documentPart;
  const props = body.props;
  const kept = [body.children, props?.titlePage];
  const headers = new Map();
  if (!props?.headerRefs?.length)
    return headers;
  try {
    body.children = [];
    props.titlePage = false;
    const nodes = await docx.renderDocument(parsed, options);
    const header = nodes.find(node => node.nodeName === "SECTION")?.querySelector(":scope > header");
    if (header)
      headers.set("0", header);
  } finally {
    [body.children, props.titlePage] = kept;
  }

  return headers;
}

// A tab reaches to its stop: to the next one of its paragraph, or to half an inch further.
function widen(tab, stops) {
  const paragraph = tab.closest("p");
  if (!paragraph)
    return;
  const own = /stops-(\d+)/.exec(paragraph.className);
  const view = tab.ownerDocument.defaultView;
  const style = view.getComputedStyle(paragraph);
  const edge = paragraph.getBoundingClientRect().left - parseFloat(style.marginLeft);
  const at = tab.getBoundingClientRect().left - edge;
  const list = (own ? stops[Number(own[1])] : []).filter(stop => stop.style !== "clear")
    .map(stop => ({ ...stop, at: parseFloat(stop.position) * 96 / 72 })).sort((one, other) => one.at - other.at);
  const stop = list.find(one => one.at > at + 1) ?? { at: (Math.floor(at / 48) + 1) * 48 };
  let behind = 0;
  if (stop.style === "right" || stop.style === "center") {
    const range = tab.ownerDocument.createRange();
    range.setStartAfter(tab);
    const next = [...paragraph.querySelectorAll(".tab")].find(other => tab.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (next)
      range.setEndBefore(next);
    else
      range.setEnd(paragraph, paragraph.childNodes.length);
    behind = range.getBoundingClientRect().width * (stop.style === "center" ? 0.5 : 1);
  }
  const room = paragraph.getBoundingClientRect().right - tab.getBoundingClientRect().left - behind;
  tab.style.width = `${Math.max(2, Math.min(stop.at - at - behind, room) - 0.5)}px`;
  tab.textContent = "\u200b";
  if (["dot", "middleDot", "hyphen", "underscore", "heavy"].includes(stop.leader))
    tab.style.borderBottom = `1px ${stop.leader.includes("ot") ? "dotted" : "solid"} currentColor`;
}
