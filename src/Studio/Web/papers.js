// The papers of a year: what keeps each from being made, what it leaves blank, how it looks, and everything to take home.
import { get } from "./api.js";
import { button, el, fill, heading, say } from "./dom.js";
import { downloadButton } from "./download.js";
import { shownState } from "./marks.js";
import { Preview } from "./preview.js";
import { t } from "./words.js";

export class Papers {
  // goTo(lack) opens the field of what is lacking; failed(error) says what went wrong.
  constructor(view, home, goTo, failed) {
    Object.assign(this, { view, home, goTo, failed });
    this.id = view.year.id;
    this.list = el("div", { class: "paper-list" });
    this.blanks = new Map();
    this.dossier = this.download(t("dossier"), "dossier", { done: () => this.state(`${t("dossier_taken")} `) });
    this.content = el("div", { class: "dossier-state" });
    this.all = el("div", {}, el("div", { class: "downloads" }, this.dossier, this.download(t("workbook"), "workbook", {})), this.content, this.list);
    this.preview = new Preview({
      hasPreview: home.hasPreview, hasPdf: home.hasPdf, back: () => this.close(true), path: paper => `years/${this.id}/papers/${paper.n}`,
      before: () => view.saver.flush(), failed,
    });
    this.element = el("div", { class: "papers" }, this.all);
  }

  download(text, path, properties) {
    return downloadButton(text, () => `years/${this.id}/${path}`, { before: () => this.view.saver.flush(), failed: this.failed, ...properties });
  }

  setShown(isShown) {
    this.isShown = isShown;
    if (isShown)
      this.load();
  }

  // The list and the paper on the screen follow what is entered.
  changed() {
    clearTimeout(this.timer);
    if (this.isShown)
      this.timer = setTimeout(() => this.load(), 400);
  }

  async load() {
    if (this.revision === this.view.year.revision)
      return;
    const { revision } = this.view.year;
    try {
      this.papers = await get(`years/${this.id}/papers`);
      this.revision = revision;
    } catch (error) {
      fill(this.list, el("p", { class: "message error" }, error.message));
      return;
    }
    this.show();
    this.count(revision);
    if (this.open) {
      this.open = this.papers.find(paper => paper.output === this.open.output && paper.lacks.length === 0) ?? null;
      if (this.open)
        this.preview.show(this.open, true);
      else
        this.close();
    }
  }

  // Papers are made to be counted: what was counted before stands until then.
  async count(revision) {
    try {
      const blanks = await get(`years/${this.id}/papers/blanks`);
      if (this.revision !== revision)
        return;
      this.blanks = new Map(this.papers.map((paper, at) => [paper.output, blanks[at]]));
      this.show();
    } catch (error) {
      this.failed(error);
    }
  }

  show() {
    // A member may have a form of more than one kind.
    const kinds = new Map();
    for (const paper of this.papers) {
      const kind = paper.member ? paper.name.slice(0, -`: ${paper.member}`.length) : "";
      kinds.set(kind, [...kinds.get(kind) ?? [], paper]);
    }
    const focused = document.activeElement?.dataset?.paper;
    const open = new Set([...this.list.querySelectorAll("details[open]")].map(one => one.dataset.of));
    fill(this.list, [...kinds].map(([kind, papers]) => [kind ? heading(3, kind) : null, el("ul", { class: "list" }, papers.map(paper => this.item(paper)))]));
    this.list.querySelectorAll("details").forEach(one => one.open = open.has(one.dataset.of));
    if (focused)
      [...this.list.querySelectorAll("[data-paper]")].find(one => one.dataset.paper === focused)?.focus();
    this.dossier.disabled = this.papers.every(isLeftOut);
    this.state();
  }

  // How much of the dossier there is: said before it is taken and after.
  state(taken = "") {
    const left = this.papers.filter(isLeftOut), all = this.papers.length;
    const text = left.length === 0 ? t("dossier_whole", all) : t("dossier_part", all - left.length, all);
    const isOpen = taken !== "" || this.content.querySelector("details")?.open;
    fill(this.content, el("p", {}, taken, text, this.papers.some(paper => paper.member) ? el("span", { class: "quiet" }, ` ${t("dossier_more")}`) : null),
      left.length > 0 ? el("details", { open: isOpen }, el("summary", {}, t("dossier_left", left.length)), el("ul", {}, left.map(paper => el("li", {}, button(paper.name, () => this.find(paper), { class: "link" }))))) : null);
    if (taken !== "")
      say(this.content.textContent);
  }

  item(paper) {
    const title = paper.member ?? paper.name, isMade = paper.lacks.length === 0;
    const blanks = this.blanks.get(paper.output) ?? [];
    return el("li", { class: "paper", tabindex: -1, data: { of: paper.output } },
      el("div", { class: "paper-head" }, el("span", { class: "paper-name", lang: "vi" }, title), shownState(stateOf(paper, this.blanks.get(paper.output))),
        isMade ? el("span", { class: "paper-tools" }, button(t("view"), () => this.open_(paper), { class: "small", "aria-label": `${t("view")}: ${title}`, data: { paper: paper.output } }),
          this.download(t("download"), `papers/${paper.n}`, { class: "small", "aria-label": `${t("download")}: ${title}` })) : null),
      isMade ? null : el("p", { class: "needs" }, t("paper_needs"), paper.lacks.map((lack, at) => [at > 0 ? ", " : " ", this.link(lack)])),
      paper.stopped.length > 0 ? this.more(`${paper.output} stopped`, t("stopped_by"), paper.stopped.map(one => [`${one.message} `, el("span", { class: "code" }, one.code)])) : null,
      isMade && blanks.length > 0 ? this.more(`${paper.output} blanks`, t("blanks"), blanks.map(lack => this.link(lack))) : null);
  }

  more(of, title, items) {
    return el("details", { data: { of } }, el("summary", {}, title), el("ul", { class: "lacks" }, items.map(item => el("li", {}, item))));
  }

  // To its place in the list, where what it needs is said.
  find(paper) {
    const place = [...this.list.querySelectorAll("li.paper")].find(one => one.dataset.of === paper.output);
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }

  // A fact that may stand in several places is entered in the first.
  link(lack) {
    const path = lack.path.split("|")[0];
    return this.view.year.sheetOf(path.replace(/^\$\./, "")) ? button(lack.label, () => this.goTo({ path }), { class: "link" }) : lack.label;
  }

  open_(paper) {
    this.open = paper;
    fill(this.element, this.preview.element);
    this.preview.show(paper);
    this.preview.title.focus();
  }

  close(moves = false) {
    const output = this.open?.output;
    this.open = null;
    this.preview.leave();
    fill(this.element, this.all);
    if (moves)
      [...this.list.querySelectorAll("[data-paper]")].find(one => one.dataset.paper === output)?.focus();
  }
}

const isLeftOut = paper => paper.lacks.length > 0 || paper.stopped.length > 0;

function stateOf(paper, blanks) {
  if (paper.lacks.length > 0)
    return { kind: "error", text: t("paper_not_made") };
  if (paper.stopped.length > 0)
    return { kind: "error", text: t("paper_stopped") };
  if (!blanks)
    return { kind: "", text: "…" };
  return blanks.length > 0 ? { kind: "warning", text: t("paper_blanks", blanks.length) } : { kind: "ok", text: "✓", said: t("paper_whole") };
}
