// What is still to be entered on a sheet, each with a way there.
import { button, el, fill } from "./dom.js";
import { t } from "./words.js";

export class Left {
  // goTo({path})
  constructor(goTo) {
    this.goTo = goTo;
    this.summary = el("summary");
    this.list = el("ul");
    this.details = el("details", { hidden: true, ontoggle: () => this.fillList() }, this.summary, this.list);
    this.element = el("div", { class: "left-open" }, this.details);
  }

  show(year, sheet) {
    if (sheet !== this.sheet)
      this.details.open = false;
    Object.assign(this, { year, sheet });
    const count = sheet ? year.marks.countOn(sheet) : 0;
    this.details.hidden = count === 0;
    this.summary.textContent = t("left_open", count);
    this.fillList();
  }

  // Made when somebody looks: it may be long.
  fillList() {
    const open = this.details.open && this.sheet ? this.year.marks.openOn(this.sheet) : [];
    const key = JSON.stringify(open);
    if (key === this.shownKey)
      return;
    this.shownKey = key;
    fill(this.list, open.map(one => el("li", {}, button(one.count > 1 ? `${one.label} (${one.count})` : one.label, () => this.goTo(one), { class: "link" }))));
  }
}
