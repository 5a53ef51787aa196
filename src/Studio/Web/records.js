// Items one by one: their names with their state on the left, one of them on the right.
import { button, el, fill } from "./dom.js";
import { shownState } from "./marks.js";
import { t } from "./words.js";

// options: list, name (key of the name), make(item) → elements, states (keys of the fields that count), title
export function records(view, options) {
  const names = el("ul", { class: "names" });
  const place = el("div", { class: "record" });
  const title = el("h3", { class: "record-title", tabindex: -1 });
  const before = button(t("previous"), () => go(-1), { title: "Alt+PageUp" });
  const after = button(t("next"), () => go(1), { title: "Alt+PageDown" });
  const choose = el("select", { class: "choose-name", "aria-label": options.title, onchange: () => show(choose.selectedIndex) });
  let shown = -1, made = null;
  const part = { refresh, find };
  view.addPart(part);
  const element = el("div", { class: "records" },
    el("nav", { class: "names-box", "aria-label": options.title }, names),
    el("div", { class: "record-box" }, el("div", { class: "record-head" }, title, choose, before, after), place));
  element.addEventListener("keydown", event => {
    if (event.altKey && (event.key === "PageUp" || event.key === "PageDown")) {
      event.preventDefault();
      go(event.key === "PageUp" ? -1 : 1);
    }
  });
  refresh();
  return element;

  function count() {
    return view.year.count(options.list);
  }

  function nameOf(item) {
    const name = view.year.text(`${options.list}[${item}].${options.name}`).trim().split("\n")[0];
    return name === "" ? t("unnamed", item + 1) : name;
  }

  function refresh() {
    const chosen = Math.max(0, Math.min(view.chosen.get(options.list) ?? 0, count() - 1));
    while (names.children.length > count())
      names.lastChild.remove();
    while (names.children.length < count()) {
      const at = names.children.length;
      names.append(el("li", {}, button("", () => show(at), { class: "name" })));
    }
    while (choose.options.length > count())
      choose.options[choose.options.length - 1].remove();
    for (let item = 0; item < count(); item++) {
      const state = view.year.marks.ofItem(`${options.list}[${item}]`, options.states), name = nameOf(item);
      fill(names.children[item].firstChild, el("span", { class: "name-text" }, name), shownState(state));
      if (!choose.options[item])
        choose.append(el("option", {}));
      choose.options[item].textContent = state.text && state.kind !== "empty" ? `${name} – ${state.text}` : name;
    }
    if (chosen !== shown && count() > 0)
      show(chosen, false);
    if (count() === 0)
      fill(place, el("p", { class: "quiet" }, options.none ?? t("no_records")));
    if (shown >= 0 && shown < count())
      title.textContent = nameOf(shown);
  }

  function show(item, moves = true) {
    if (made)
      view.forget(made.controls, made.parts);
    shown = item;
    view.chosen.set(options.list, item);
    made = view.made(() => fill(place, options.make(item)));
    title.textContent = nameOf(item);
    choose.selectedIndex = item;
    [...names.children].forEach((name, at) => {
      if (at === item)
        name.firstChild.setAttribute("aria-current", "true");
      else
        name.firstChild.removeAttribute("aria-current");
    });
    before.disabled = item <= 0;
    after.disabled = item >= count() - 1;
    if (moves)
      title.focus();
  }

  function go(by) {
    const next = shown + by;
    if (next >= 0 && next < count())
      show(next);
  }

  // Shows the item that a path is in; its control is found by the view then.
  function find(path) {
    const inside = path.startsWith(`${options.list}[`) ? parseInt(path.slice(options.list.length + 1), 10) : -1;
    if (inside < 0 || inside >= count())
      return null;
    if (inside !== shown)
      show(inside, false);
    const rest = view.controls.get(path)?.input;
    return rest ?? (path === `${options.list}[${inside}]` ? title : null);
  }
}
