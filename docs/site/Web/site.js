// What a page does beside being read: the language, kept for all pages, and the search, loaded when it is first wanted.
(() => {
  "use strict";
  const root = document.documentElement;
  const choices = ["vi", "en", "both"];

  // A browser may refuse to keep anything for pages that lie in a folder.
  const kept = {
    get: () => { try { return localStorage.getItem("reports-show"); } catch { return null; } },
    set: show => { try { localStorage.setItem("reports-show", show); } catch { /* chosen for this page alone */ } },
  };

  const show = choice => {
    root.dataset.show = choices.includes(choice) ? choice : "both";
    root.lang = choice === "en" ? "en" : "vi";
    for (const button of document.querySelectorAll(".show button"))
      button.setAttribute("aria-pressed", String(button.dataset.show === root.dataset.show));
  };

  // A link to something in the language that is put away brings it out.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target)
      return;
    const half = target.closest(".half");
    if (half && root.dataset.show !== "both" && half.lang !== root.dataset.show)
      show(half === target ? half.lang : "both");
    target.scrollIntoView();
  };

  show(kept.get());

  addEventListener("DOMContentLoaded", () => {
    show(root.dataset.show);
    for (const button of document.querySelectorAll(".show button"))
      button.addEventListener("click", () => { show(button.dataset.show); kept.set(button.dataset.show); });

    const input = document.getElementById("search");
    const load = src => new Promise((done, failed) => {
      const script = document.createElement("script");
      Object.assign(script, { src, onload: done, onerror: failed });
      document.head.append(script);
    });
    let loading = null;
    const begin = () => loading ??= load(input.dataset.index).then(() => load(input.dataset.script));
    input.addEventListener("focus", begin);
    input.addEventListener("input", begin);
    input.form.addEventListener("submit", event => event.preventDefault());
    addEventListener("keydown", event => {
      const typing = event.target.closest?.("input, textarea, select");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
      }
    });
    reveal();
  });
  addEventListener("hashchange", reveal);
})();
