// What was carried from last year: kept with the year until all that is to be confirmed was looked at, and after.
import { post } from "./api.js";
import { ask, button, el, fill } from "./dom.js";
import { t } from "./words.js";

export class Carried {
  // goTo(line) opens the place of a line; seen() when one was ticked; failed(error)
  constructor(view, goTo, seen, failed) {
    Object.assign(this, { view, goTo, seen, failed });
    this.element = el("div", { class: "carried-open" });
    this.show();
  }

  get lines() {
    return this.view.year.carried ?? [];
  }

  show() {
    const open = this.lines.filter(line => line.kind === "to_confirm" && !line.isSeen).length;
    const text = open > 0 ? t("carried_open", open) : t("carried");
    if (this.lines.length > 0 && this.element.textContent !== text)
      fill(this.element, button(text, () => this.open(), { class: open > 0 ? "small" : "small quiet" }));
  }

  async open() {
    const lists = ["to_confirm", "changed", "kept", "cleared"].map(kind => {
      const lines = this.lines.filter(line => line.kind === kind);
      return lines.length === 0 ? null : el("details", { open: kind === "to_confirm" || kind === "changed" },
        el("summary", {}, headOf(kind, lines)), el("ul", { class: kind === "to_confirm" ? "list" : "" }, lines.map(line => this.item(line))));
    });
    const place = await ask(t("carried"), el("div", { class: "long" }, el("p", { class: "quiet" }, t("carried_help")), lists), [{ text: t("close"), value: true, main: true }], "wide-dialog");
    this.show();
    if (this.wanted && place === null)
      this.goTo(this.wanted);
    this.wanted = null;
  }

  item(line) {
    const go = line.sheet ? button(t("go"), event => {
      this.wanted = line;
      event.target.closest("dialog").dispatchEvent(new Event("cancel", { cancelable: true }));
    }, { class: "small" }) : null;
    if (line.kind !== "to_confirm")
      return el("li", {}, line.text, " ", go);
    const seen = el("input", { type: "checkbox", checked: line.isSeen, onchange: () => this.see(line, seen) });
    return el("li", {}, el("label", { class: "check" }, seen, " ", line.text), " ", go);
  }

  async see(line, seen) {
    try {
      await post(`years/${this.view.year.id}/carried`, { line: this.lines.indexOf(line), isSeen: seen.checked });
      line.isSeen = seen.checked;
      this.view.year.mark();
      const head = seen.closest("details").querySelector("summary");
      head.textContent = headOf(line.kind, this.lines.filter(one => one.kind === line.kind));
      this.seen();
    } catch (error) {
      seen.checked = line.isSeen;
      this.failed(error);
    }
  }
}

// Of what is to be confirmed, how much is left.
function headOf(kind, lines) {
  const open = lines.filter(line => !line.isSeen).length;
  return kind === "to_confirm" && open < lines.length ? `${t(kind)} (${open}/${lines.length})` : `${t(kind)} (${lines.length})`;
}
