// The steps of a year with their state, and of each step its sheets.
import { el, fill } from "./dom.js";
import { shownState } from "./marks.js";

// A list of links that is filled again when the states change; the focus stays where it is.
export class Links {
  constructor(label, className, address) {
    this.address = address;
    this.list = el("ul");
    this.element = el("nav", { class: className, "aria-label": label }, this.list);
  }

  show(year, entries, current) {
    while (this.list.children.length > entries.length)
      this.list.lastChild.remove();
    entries.forEach((entry, at) => {
      const link = this.list.children[at]?.firstChild ?? el("a", {});
      if (!link.isConnected)
        this.list.append(el("li", {}, link));
      link.href = this.address(entry);
      if (entry === current)
        link.setAttribute("aria-current", "page");
      else
        link.removeAttribute("aria-current");
      fill(link, el("span", { class: "link-text" }, entry.title), " ", shownState(year.marks.of(entry.sheets ? year.shownSheets(entry) : [entry])));
    });
  }
}
