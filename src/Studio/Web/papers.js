// The papers of a year: what each lacks or what stops it, how it looks, and everything to take home.
import { get } from "./api.js";
import { button, el, fill, heading } from "./dom.js";
import { downloadButton } from "./download.js";
import { Preview } from "./preview.js";
import { t } from "./words.js";

export class Papers {
  // goTo(lack) opens the field of what is lacking; failed(error) says what went wrong.
  constructor(view, home, goTo, failed) {
    Object.assign(this, { view, home, goTo, failed });
    this.id = view.year.id;
    this.list = el("div", { class: "paper-list" });
    const download = (path, text) => this.download(text, path, {});
    this.all = el("div", {}, el("div", { class: "downloads" }, download("dossier", t("dossier")), download("workbook", t("workbook"))), this.list);
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
    if (this.open) {
      this.open = this.papers.find(paper => paper.output === this.open.output) ?? null;
      if (this.open)
        this.preview.show(this.open, true);
      else
        this.close();
    }
  }

  show() {
    const own = this.papers.filter(paper => !paper.member), members = this.papers.filter(paper => paper.member);
    const focused = document.activeElement?.dataset?.paper;
    fill(this.list, el("ul", { class: "list" }, own.map(paper => this.item(paper))),
      members.length > 0 ? [heading(3, t("members_papers")), el("ul", { class: "list" }, members.map(paper => this.item(paper)))] : null);
    if (focused)
      [...this.list.querySelectorAll("[data-paper]")].find(one => one.dataset.paper === focused)?.focus();
  }

  item(paper) {
    const isStopped = paper.stopped?.length > 0, lacks = paper.lacks ?? [];
    const state = isStopped ? { kind: "error", text: t("paper_stopped") } : lacks.length > 0 ? { kind: "warning", text: t("paper_lacks", lacks.length) } : { kind: "ok", text: "✓" };
    const title = paper.member ?? paper.name;
    return el("li", { class: "paper" },
      el("div", { class: "paper-head" }, el("span", { class: "paper-name" }, title), el("span", { class: `state ${state.kind}` }, state.text),
        button(t("view"), () => this.open_(paper), { class: "small", "aria-label": `${t("view")}: ${title}`, data: { paper: paper.output } }),
        this.download(t("download"), `papers/${paper.n}`, { class: "small", "aria-label": `${t("download")}: ${title}` })),
      isStopped ? el("details", {}, el("summary", {}, t("stopped_by")), el("ul", {}, paper.stopped.map(one => el("li", {}, `${one.message} `, el("span", { class: "code" }, one.code))))) : null,
      lacks.length > 0 ? el("details", {}, el("summary", {}, t("lacks")), el("ul", { class: "lacks" }, lacks.map(lack =>
        el("li", {}, lack.path ? button(lack.label, () => this.goTo(lack), { class: "link" }) : lack.label)))) : null);
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
