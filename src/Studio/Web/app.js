// Which page is shown: home, a year, the office above, the forms.
import { get, Refused, Unreachable } from "./api.js";
import { button, el, fill, heading, say } from "./dom.js";
import { language, setLanguage, t } from "./words.js";
import "./home/words.js";

const app = {
  root: document.getElementById("app"),
  home: null,

  // What went wrong, where one sees it.
  failed(error) {
    if (!error) {
      fill(app.alarm);
      return;
    }
    const text = error instanceof Refused && error.status === 401 ? t("signed_out")
      : error instanceof Unreachable ? t("unreachable") : t("failed", [error.message, error.hint].filter(part => part).join(" "));
    fill(app.alarm, el("span", {}, text), button(t("close"), () => fill(app.alarm), { class: "small" }));
    if (!(error instanceof Refused || error instanceof Unreachable))
      console.error(error);
  },

  async loadHome() {
    return app.home = await get("home");
  },
};

let page = null, opened = "", isStarted = false;

function frame() {
  const other = button(t("other_language"), async () => {
    setLanguage(language() === "en" ? "vi" : "en");
    opened = "";
    frame();
    await route();
  }, { class: "small quiet", lang: language() === "en" ? "vi" : "en" });
  app.where = heading(1, "", { class: "where", hidden: true });
  app.alarm = el("div", { class: "alarm", role: "alert" });
  app.place = el("div", { class: "place" });
  const skip = el("a", { class: "skip", href: "#middle", onclick: event => {
    event.preventDefault();
    (document.getElementById("middle") ?? app.place.querySelector("main"))?.focus();
  } }, t("skip"));
  fill(app.root, skip,
    el("header", { class: "top" }, el("a", { href: "#/", class: "brand" }, t("home")), app.where, other), app.alarm, app.place);
}

async function route() {
  const [where, id, step, sheet] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  try {
    // Started with a file, the program says which year to open first.
    if (!isStarted && location.hash === "") {
      isStarted = true;
      const { open } = app.home ?? await app.loadHome();
      if (open) {
        location.replace(`#/y/${open}`);
        return;
      }
    }
    isStarted = true;
    if (where === "y" && id) {
      if (opened !== `y/${id}`) {
        await leave();
        fill(app.place, el("p", { class: "wait" }, t("loading")));
        const [{ Studio }] = await Promise.all([import("./studio.js"), app.home ?? app.loadHome()]);
        page = await Studio.open(app, id);
        opened = `y/${page.year.id}`;
        // A workbook is opened as the data file made beside it.
        if (page.year.id !== id)
          history.replaceState(null, "", `#/y/${page.year.id}`);
        app.where.textContent = page.year.file;
        app.where.hidden = false;
        fill(app.place, page.element);
      }
      page.show(step, sheet);
      if (app.begun === page.year.id)
        page.carried.open();
      app.begun = null;
      return;
    }
    await leave();
    opened = where;
    app.where.textContent = "";
    app.where.hidden = true;
    document.title = t("title");
    const main = el("main", { id: "middle", tabindex: -1, class: "home" });
    fill(app.place, main);
    if (where === "superior") {
      const { superior } = await import("./home/superior.js");
      await superior(app, main);
    } else if (where === "forms") {
      const { forms } = await import("./forms.js");
      page = await forms(app, main, id);
    } else {
      const { home } = await import("./home/home.js");
      await home(app, main);
    }
  } catch (error) {
    opened = "";
    app.failed(error);
    if (!app.place.querySelector("main"))
      fill(app.place, el("main", { id: "middle", tabindex: -1, class: "home" }, heading(1, t("title"))));
  }
}

async function leave() {
  await page?.close?.();
  page = null;
}

addEventListener("hashchange", route);
addEventListener("unhandledrejection", event => app.failed(event.reason));
setLanguage(language());
frame();
route().then(() => say(document.title));
