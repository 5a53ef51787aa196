// One list of words for all inputs that offer some; what is typed and not in the list stays.
import { el, newId } from "./dom.js";
import { t } from "./words.js";

const list = el("ul", { class: "words", role: "listbox", id: "words", "aria-label": t("choose"), hidden: true });
let owner = null, shown = [], active = -1;

const fold = text => text.trim().toLowerCase().normalize("NFC");

// HTXS finds «Hoàn thành xuất sắc nhiệm vụ».
const initials = text => fold(text).split(/[\s,()]+/).map(word => word[0] ?? "").join("");

export function withWords(input, words) {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", "words");
  input.setAttribute("autocomplete", "off");
  input.classList.add("combo");
  input.words = words;
  input.addEventListener("input", event => event.isTrusted !== false && open(input, false));
  input.addEventListener("click", () => owner === input ? close() : open(input, true));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => keys(event, input));
}

export const isOpen = input => owner === input;

function open(input, all) {
  if (!list.isConnected) {
    document.body.append(list);
    addEventListener("scroll", () => owner && place(), true);
  }
  const typed = fold(input.value);
  const known = input.words.some(word => fold(word) === typed);
  shown = all || known || typed === "" ? input.words : input.words.filter(word => fold(word).includes(typed) || initials(word).startsWith(typed));
  if (shown.length === 0) {
    close();
    return;
  }
  owner = input;
  active = shown.findIndex(word => fold(word) === typed);
  // What is typed completes itself when it can mean one word alone: of several somebody has to choose.
  if (active < 0 && typed !== "" && !all) {
    const short = shown.filter(word => initials(word) === typed || initials(word) === typed + "nv");
    active = shown.length === 1 ? 0 : short.length === 1 ? shown.indexOf(short[0]) : -1;
  }
  list.replaceChildren(...shown.map((word, at) => el("li", {
    id: newId("word"), role: "option", class: at === active ? "active" : "", "aria-selected": at === active ? "true" : "false",
    onpointerdown: event => {
      event.preventDefault();
      pick(at);
    },
  }, word)));
  // A dialog is above all else; the list goes into it.
  (input.closest("dialog") ?? document.body).append(list);
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  mark();
  place();
}

function place() {
  const box = owner.getBoundingClientRect();
  const below = innerHeight - box.bottom, above = box.top;
  list.style.minWidth = `${box.width}px`;
  list.style.maxHeight = `${Math.max(80, Math.min(320, Math.max(below, above) - 12))}px`;
  list.style.left = `${Math.max(4, Math.min(box.left, innerWidth - list.offsetWidth - 4))}px`;
  list.style.top = below >= list.offsetHeight + 8 || below >= above ? `${box.bottom + 2}px` : `${box.top - list.offsetHeight - 2}px`;
}

function mark() {
  [...list.children].forEach((item, at) => {
    item.classList.toggle("active", at === active);
    item.setAttribute("aria-selected", `${at === active}`);
  });
  const item = list.children[active];
  if (item) {
    owner.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  } else {
    owner.removeAttribute("aria-activedescendant");
  }
}

export function close() {
  if (!owner)
    return;
  owner.setAttribute("aria-expanded", "false");
  owner.removeAttribute("aria-activedescendant");
  owner = null;
  list.hidden = true;
}

function pick(at) {
  const input = owner;
  close();
  if (!input || input.value === shown[at])
    return;
  input.value = shown[at];
  input.dispatchEvent(new CustomEvent("picked", { bubbles: true }));
}

function keys(event, input) {
  if (event.isComposing)
    return;
  const isMine = owner === input;
  if (event.key === "ArrowDown" && (event.altKey || isMine || !input.closest("table"))) {
    if (isMine)
      move(1);
    else
      open(input, true);
  } else if (event.key === "ArrowUp" && isMine) {
    move(-1);
  } else if (event.key === "Escape" && isMine) {
    close();
  } else if ((event.key === "Enter" || event.key === "Tab") && isMine) {
    if (active >= 0)
      pick(active);
    close();
    if (event.key === "Tab" || input.closest("table"))
      return;
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function move(by) {
  active = (active + by + shown.length) % shown.length;
  mark();
}
