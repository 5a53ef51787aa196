// One paper as it will be printed, nearly, in a frame that runs nothing.
import { address, file } from "./api.js";
import { button, el, fill, heading } from "./dom.js";
import { downloadButton } from "./download.js";
import { draw } from "./drawing.js";
import { t } from "./words.js";

export class Preview {
  // options: hasPreview, hasPdf, back(), path(paper), before() and failed(error) of downloads
  constructor(options) {
    this.options = options;
    this.title = heading(3, "", { tabindex: -1 });
    this.note = el("span", { class: "note" });
    this.frame = el("iframe", { sandbox: "allow-same-origin", src: "/frame", title: "", tabindex: 0 });
    this.ready = new Promise(resolve => this.frame.addEventListener("load", resolve, { once: true }));
    this.pdf = el("a", { class: "button small", target: "_blank", rel: "noopener", hidden: true }, t("pdf"));
    this.download = downloadButton(t("download"), () => options.path(this.paper), { before: options.before, failed: options.failed ?? (error => this.say(error.message)), class: "small" });
    this.wide = button(t("wider"), () => this.setWide(!this.isWide), { class: "small", "aria-pressed": "false" });
    this.message = el("p", { class: "quiet", hidden: true });
    this.element = el("div", { class: "preview" },
      el("div", { class: "preview-head" }, button(t("back_to_list"), options.back, { class: "small" }), this.title),
      el("div", { class: "preview-tools" }, this.note, this.pdf, this.download, this.wide), this.message, this.frame);
    this.sized = new ResizeObserver(() => this.fit());
    this.sized.observe(this.frame);
  }

  leave() {
    this.running?.abort();
    this.setWide(false);
  }

  setWide(isWide) {
    this.isWide = isWide;
    this.wide.setAttribute("aria-pressed", `${isWide}`);
    this.wide.textContent = t(isWide ? "narrower" : "wider");
    this.element.closest(".studio")?.classList.toggle("wide", isWide);
  }

  // Drawn again while one enters, at the place where one was.
  async show(paper, isAgain = false) {
    this.paper = paper;
    const path = this.options.path(paper);
    this.title.textContent = paper.member ? `${paper.name}: ${paper.member}` : paper.name;
    this.frame.title = t("preview_of", this.title.textContent);
    this.pdf.href = address(`${path}.pdf`);
    const isWord = /\.docx$/i.test(paper.output);
    this.pdf.hidden = !this.options.hasPdf || !isWord;
    if (isWord && !this.options.hasPreview) {
      this.say(t("no_preview"));
      return;
    }
    this.running?.abort();
    const running = this.running = new AbortController();
    this.note.textContent = t("drawing");
    try {
      const response = await file(path, running.signal);
      const content = isWord ? await response.blob() : await response.text();
      // Put into another place in the page, a frame loads again.
      await this.loaded();
      if (running.signal.aborted)
        return;
      this.message.hidden = true;
      this.frame.hidden = false;
      const scroll = isAgain ? this.frame.contentWindow.scrollY : 0;
      if (isWord) {
        const { pages } = await draw(content, this.frame);
        this.pages = pages;
        const missing = Number(response.headers.get("X-Missing") ?? 0), stopped = Number(response.headers.get("X-Stopped") ?? 0);
        this.note.replaceChildren(`${t("pages", pages)} · `, el("em", {}, t("nearly")), missing > 0 ? ` · ${t("paper_blanks", missing)}` : "",
          stopped > 0 ? el("span", { class: "state error" }, ` · ${t("errors", stopped)}`) : "");
        this.frame.dataset.pages = `${pages}`;
      } else {
        this.plain(content, /\.html?$/i.test(paper.output));
        this.note.textContent = "";
      }
      this.fit();
      this.frame.contentWindow.scrollTo(0, scroll);
    } catch (error) {
      if (error.name !== "AbortError")
        this.say(`${t("cannot_draw")} (${error.message})`);
    }
  }

  async loaded() {
    for (let tries = 0; tries < 100; tries++) {
      const page = this.frame.contentDocument;
      if (page?.readyState === "complete" && page.location.pathname === "/frame")
        return;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }

  say(text) {
    fill(this.message, text);
    this.message.hidden = false;
    this.frame.hidden = true;
    this.note.textContent = "";
  }

  // A page for the web, or a text; scripts do not run in the frame and are left out.
  plain(text, isPage) {
    const place = this.frame.contentDocument;
    const look = place.createElement("style");
    if (isPage) {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      parsed.querySelectorAll("script, base, meta, iframe, link").forEach(element => element.remove());
      look.textContent = "html { background: #fff; } body { margin: 1rem; font: 1rem/1.5 serif; color: #000; }";
      place.head.replaceChildren(look, ...parsed.querySelectorAll("style"));
      place.body.replaceChildren(...parsed.body.childNodes);
    } else {
      look.textContent = "html { background: #fff; } body { margin: 1rem; color: #000; } pre { white-space: pre-wrap; font: 1rem/1.5 serif; }";
      place.head.replaceChildren(look);
      const pre = place.createElement("pre");
      pre.textContent = text;
      place.body.replaceChildren(pre);
    }
  }

  // The width of a page is the width of the panel.
  fit() {
    const sheets = this.frame.contentDocument?.querySelector(".sheets");
    const page = sheets?.querySelector("section");
    if (!page)
      return;
    sheets.style.zoom = "1";
    const width = Math.max(...[...sheets.children].map(one => one.offsetWidth)) + 28;
    sheets.style.zoom = `${Math.min(1.4, (this.frame.clientWidth - 16) / width)}`;
  }
}
