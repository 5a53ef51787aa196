// What is still to be entered on a sheet, each with a way there.
import { button, el, fill } from "./dom.js";
import { t } from "./words.js";

export class Left {
  // goTo({path})
  constructor(goTo) {
    this.goTo = goTo;
    this.element = el("div", { class: "left-open" });
  }

  show(year, sheet) {
    const open = sheet ? year.marks.openOn(sheet) : [];
    const key = JSON.stringify(open);
    if (key === this.shownKey && sheet === this.sheet)
      return;
    const isOpen = sheet === this.sheet && this.element.querySelector("details")?.open;
    Object.assign(this, { shownKey: key, sheet });
    fill(this.element, open.length === 0 ? null : el("details", { open: isOpen }, el("summary", {}, t("left_open", open.length)),
      el("ul", {}, open.map(one => el("li", {}, button(one.count > 1 ? `${one.label} (${one.count})` : one.label, () => this.goTo(one), { class: "link" }))))));
  }
}
