// The open year: steps, one step, findings and papers, and what is saved.
import { get } from "./api.js";
import { Carried } from "./carried.js";
import { button, el, fill, heading, say } from "./dom.js";
import { Findings } from "./findings.js";
import { Left } from "./left.js";
import { Papers } from "./papers.js";
import { Saver } from "./saving.js";
import { sheetElement } from "./sheet.js";
import { Links } from "./steps.js";
import { View } from "./view.js";
import { t } from "./words.js";
import { Year } from "./year.js";

export class Studio {
  constructor(app, data) {
    this.app = app;
    this.saver = new Saver(new Year(data));
    this.view = new View(this.saver);
    this.links = new Links(t("steps"), "steps part", step => this.address(step));
    this.tabs = new Links(t("enter"), "tabs", sheet => this.address(this.step, sheet));
    this.content = el("div", { class: "content" });
    this.title = heading(2, "", { class: "step-title", tabindex: -1 });
    this.lost = el("div", { class: "problem", hidden: true });
    this.problem = el("div", { class: "problem", role: "alert" });
    const goTo = place => this.goTo(place.field ?? place.path, place.sheet);
    this.carried = new Carried(this.view, goTo, () => this.states(), app.failed);
    this.left = new Left(goTo);
    this.findings = new Findings(this.view, goTo, this.carried);
    this.papers = new Papers(this.view, app.home, place => this.goTo(place.path, place.sheet), app.failed);
    this.make();
    this.saver.addEventListener("year", event => this.changed(event.detail));
    this.saver.addEventListener("state", () => this.state());
    this.saver.addEventListener("reloaded", () => this.tell(t("reloaded") + (this.saver.isCut ? ` ${t("undo_cut")}` : "")));
    this.saver.addEventListener("failed", event => app.failed(event.detail));
    this.state();
    if (data.notice)
      this.tell(data.notice);
  }

  static async open(app, id) {
    return new Studio(app, await get(`years/${id}`));
  }

  get year() {
    return this.saver.year;
  }

  address(step, sheet) {
    return `#/y/${this.year.id}/${step?.id ?? ""}${sheet ? `/${sheet.id}` : ""}`;
  }

  make() {
    this.saved = el("span", { class: "saved" });
    this.notice = el("span", { class: "notice" });
    this.undoButton = button(t("undo"), () => this.history("undo"), { title: "Ctrl+Z" });
    this.redoButton = button(t("redo"), () => this.history("redo"), { title: "Ctrl+Y" });
    this.side = { findings: this.findings.element, papers: this.papers.element };
    this.sideTabs = Object.keys(this.side).map(name => button(t(name), () => this.showSide(name), { role: "tab", id: `tab-${name}`, "aria-controls": "side-panel" }));
    this.panel = el("div", { id: "side-panel", role: "tabpanel", class: "panel", tabindex: -1 });
    this.main = el("section", { class: "middle part", id: "middle", "aria-label": t("enter"), tabindex: -1 }, this.title, this.tabs.element, this.lost, this.problem, this.left.element, this.content);
    const tabs = el("div", { class: "side-tabs", role: "tablist", "aria-label": t("check"), onkeydown: event => this.sideKeys(event) }, this.sideTabs);
    this.aside = el("section", { class: "side part", "aria-label": t("check"), tabindex: -1 }, heading(2, t("check"), { class: "unseen" }), tabs, this.panel);
    this.parts = [["steps", this.links.element], ["enter", this.main], ["check", this.aside]];
    this.partButtons = this.parts.map(([name], at) => button(t(name), () => this.showPart(at), { class: "part-button" }));
    const bar = el("footer", { class: "bar" }, this.saved, this.undoButton, this.redoButton, this.notice);
    this.element = el("main", { class: "studio", onkeydown: event => this.keys(event) },
      this.links.element, this.main, this.aside, bar, el("nav", { class: "parts", "aria-label": t("theme_parts") }, this.partButtons));
    this.showSide("findings");
    this.showPart(1, false);
  }

  // Shows a step, a sheet of it, by what the address says.
  show(stepId, sheetId) {
    const steps = this.year.plan?.steps ?? [];
    const step = steps.find(one => one.id === stepId) ?? steps[0];
    const sheets = step ? this.year.shownSheets(step) : [];
    const sheet = step?.sheets.find(one => one.id === sheetId) ?? sheets[0];
    const isOther = step !== this.step || sheet !== this.sheet;
    Object.assign(this, { step, sheet });
    if (isOther || !this.content.firstChild)
      this.draw();
    this.states();
    document.title = `${step?.title ?? ""} – ${this.year.file}`;
    if (isOther)
      this.showPart(1, false);
  }

  draw() {
    this.view.clear();
    this.title.textContent = this.step?.title ?? "";
    fill(this.content, this.sheet ? sheetElement(this.view, this.sheet) : null);
    this.main.scrollTop = 0;
  }

  states() {
    const { year, step } = this;
    this.links.show(year, (year.plan?.steps ?? []).filter(one => year.shownSheets(one).length > 0), step);
    const sheets = step ? year.shownSheets(step) : [];
    this.tabs.element.hidden = sheets.length < 2;
    this.tabs.show(year, sheets, this.sheet);
    this.left.show(year, this.sheet);
    this.findings.show(step);
    const open = (year.sum?.errors ?? 0) + (year.sum?.warnings ?? 0);
    this.sideTabs[0].textContent = `${t("findings")} (${open})`;
    this.partButtons[2].textContent = `${t("check")} (${open})`;
    this.problem.textContent = year.readable === false ? t("unreadable", year.problem ?? "") : "";
    this.problem.hidden = year.readable !== false;
  }

  changed({ isForced, isNewPlan }) {
    if (isNewPlan) {
      // Sheets are objects of the plan: the same ones again, by their ids.
      const [step, sheet] = [this.step?.id, this.sheet?.id];
      const path = document.activeElement?.name, isHere = this.content.contains(document.activeElement);
      this.step = this.sheet = null;
      this.show(step, sheet);
      if (isHere && path)
        this.view.focus(path);
    } else {
      this.view.refresh(isForced);
      this.states();
    }
    const { sum } = this.year;
    const said = t("counted", sum?.errors ?? 0, sum?.warnings ?? 0, sum?.notes ?? 0);
    if (said !== this.said) {
      this.said = said;
      say(said);
    }
    this.papers.changed();
  }

  state() {
    const { saver, year } = this;
    this.saved.textContent = {
      saved: t("saved", year.saved ?? ""), saving: t("saving"), typing: t("typing"), lost: t("lost", saver.unsaved.length),
    }[saver.state];
    this.saved.className = `saved ${saver.state}`;
    this.showLost();
    this.undoButton.disabled = !year.canUndo && !saver.isDirty;
    this.undoButton.title = saver.isCut && this.undoButton.disabled ? t("undo_cut") : "Ctrl+Z";
    this.redoButton.disabled = !year.canRedo || saver.isDirty;
  }

  // What is lost with this page is listed, so that it can be entered again.
  showLost() {
    const edits = this.saver.state === "lost" ? this.saver.unsaved.filter(edit => edit.set !== undefined) : [];
    fill(this.lost, edits.length === 0 ? null : [el("p", {}, t("lost_help")), el("ul", {}, edits.map(edit => el("li", {}, `${this.year.labelOf(edit.set)}: ${edit.text}`)))]);
    this.lost.hidden = edits.length === 0;
  }

  tell(text) {
    this.notice.textContent = text;
    say(text);
    clearTimeout(this.noticed);
    this.noticed = setTimeout(() => this.notice.textContent = "", 8000);
  }

  async history(way) {
    const changed = await this.saver[way]();
    if (!changed) {
      this.tell(this.saver.isCut && way === "undo" ? t("undo_cut") : t("nothing_undone"));
      return;
    }
    const done = t(way === "undo" ? "undone" : "redone"), [path] = changed;
    if (!path) {
      this.tell(done);
      return;
    }
    this.tell(`${done}: ${this.year.labelOf(path)}${changed.length > 1 ? ` ${t("and_more", changed.length - 1)}` : ""}`);
    const sheet = this.year.sheetOf(path);
    if (sheet && sheet !== this.sheet)
      this.goTo(path, sheet.id);
    else
      this.view.focus(path);
  }

  goTo(place, sheetId) {
    const path = this.year.first((place ?? "").replace(/^\$\.?/, ""));
    const sheet = this.year.sheet(sheetId) ?? this.year.sheetOf(path);
    if (!sheet)
      return;
    const step = this.year.stepOf(sheet);
    this.show(step.id, sheet.id);
    history.replaceState(null, "", this.address(step, sheet));
    this.showPart(1, false);
    if (!path || !this.view.focus(path))
      this.title.focus();
  }

  showSide(name) {
    this.sideName = name;
    this.sideTabs.forEach((tab, at) => {
      const isOn = Object.keys(this.side)[at] === name;
      tab.setAttribute("aria-selected", `${isOn}`);
      tab.tabIndex = isOn ? 0 : -1;
    });
    this.panel.setAttribute("aria-labelledby", `tab-${name}`);
    fill(this.panel, this.side[name]);
    this.papers.setShown(name === "papers");
  }

  sideKeys(event) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight")
      return;
    event.preventDefault();
    const at = this.sideName === "findings" ? 1 : 0;
    this.showSide(Object.keys(this.side)[at]);
    this.sideTabs[at].focus();
  }

  // On a narrow screen one of the three parts is seen.
  showPart(at, moves = true) {
    this.part = at;
    this.parts.forEach(([, part], index) => part.classList.toggle("chosen", index === at));
    this.partButtons.forEach((one, index) => one.setAttribute("aria-pressed", `${index === at}`));
    if (moves)
      this.focusPart(at);
  }

  focusPart(at) {
    const [, part] = this.parts[at];
    (part.querySelector("[aria-current], [aria-selected=true], input:not([disabled]), textarea") ?? part).focus();
  }

  keys(event) {
    const key = event.key.toLowerCase();
    const ways = { z: event.shiftKey ? "redo" : "undo", y: "redo" };
    if (event.ctrlKey && !event.altKey && ways[key]) {
      if (event.target.ownUndo?.() || event.target.closest?.("dialog"))
        return;
      event.preventDefault();
      this.history(ways[key]);
    } else if (event.key === "F6") {
      event.preventDefault();
      const now = this.parts.findIndex(([, part]) => part.contains(document.activeElement));
      const next = (now + (event.shiftKey ? this.parts.length - 1 : 1)) % this.parts.length;
      this.showPart(next);
    } else if (event.ctrlKey && event.altKey && (event.key === "PageDown" || event.key === "PageUp")) {
      event.preventDefault();
      const steps = this.year.plan.steps.filter(one => this.year.shownSheets(one).length > 0);
      const next = steps[steps.indexOf(this.step) + (event.key === "PageDown" ? 1 : -1)];
      if (next) {
        location.hash = this.address(next);
        requestAnimationFrame(() => this.title.focus());
      }
    }
  }

  async close() {
    await this.saver.flush();
    this.saver.close();
    this.papers.close();
  }
}
