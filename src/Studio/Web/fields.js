// One field: its label, its input by kind, help, and what was found beside it.
import { withWords } from "./combo.js";
import { button, el, newId } from "./dom.js";
import { t } from "./words.js";

export const isLong = spec => ["prose", "texts", "items"].includes(spec.kind);

// An input by the kind of the field; in a table long texts grow with their lines.
export function inputOf(spec, properties = {}, inTable = false) {
  const isArea = isLong(spec) || (inTable && spec.kind === "text" && (spec.width ?? 0) >= 30);
  const input = isArea
    ? el("textarea", { rows: inTable ? 1 : isLong(spec) ? (spec.kind === "prose" ? 4 : 2) : 1, ...properties })
    : el("input", { type: "text", ...properties });
  input.setAttribute("autocomplete", "off");
  if (["whole", "count"].includes(spec.kind))
    input.inputMode = "numeric";
  if (spec.kind === "decimal")
    input.inputMode = "decimal";
  if (["whole", "count", "decimal"].includes(spec.kind))
    input.classList.add("number");
  if (isArea || spec.kind === "text")
    input.spellcheck = false;
  const words = spec.kind === "answer" ? [t("yes"), t("no")] : spec.words;
  if (words?.length > 0)
    withWords(input, words);
  return input;
}

// Delete or Backspace takes away the «…» of a new file that an empty input shows.
export const clears = (event, hint) => hint !== "" && event.target.value === "" && !event.altKey && (event.key === "Delete" || event.key === "Backspace");

// What the control itself shows need not be said: that there is a list, how a day is written.
function helpOf(spec) {
  const help = spec.help === spec.label ? "" : /^(Chọn trong danh sách|Choose from the list|Có hoặc Không|Có or Không|Ngày\/tháng\/năm|Day\/month\/year)\.$/.test(spec.help ?? "") ? "" : spec.help ?? "";
  return ["texts", "items"].includes(spec.kind) && !/một dòng|a line/i.test(help) ? `${help} ${t("each_line")}`.trim() : help;
}

// Field with label, in a form. Answers the element; the view keeps the control.
export function field(view, path, spec, options = {}) {
  const id = newId("field"), help = newId("help"), found = newId("found");
  const input = inputOf(spec, { id, name: path });
  const messages = el("div", { id: found, class: "messages" });
  const helpText = helpOf(spec);
  const empty = spec.kind === "prose" ? button(t("nothing_to_state"), () => set(t("nothing")), { class: "small quiet", "aria-describedby": `${id}-label` }) : null;
  const control = { path, input, sync, mark };
  view.add(control);

  let known = view.year.text(path), isTouched = false;
  input.value = known;
  input.addEventListener("focus", () => isTouched = false);
  input.addEventListener("input", typed);
  input.addEventListener("picked", () => typed(true));
  input.addEventListener("blur", () => {
    view.saver.flush();
    if (!view.saver.hasEdit(path))
      sync(true);
  });
  input.addEventListener("keydown", event => {
    if (clears(event, view.year.hint(path)))
      typed(true);
    else if (event.key === "Enter" && !event.isComposing && input.localName === "input") {
      view.saver.flush();
      event.preventDefault();
    }
  });
  // A long text's own undo is finer than the program's.
  input.ownUndo = () => isLong(spec) && isTouched;
  mark();

  return el("div", { class: `field ${spec.kind}${options.class ? " " + options.class : ""}` },
    el("label", { for: id, id: `${id}-label` }, options.label ?? spec.label),
    el("div", { class: "entry" }, input, empty, options.beside ?? null),
    helpText ? el("div", { class: "help", id: help }, helpText) : null,
    messages);

  function typed(now) {
    isTouched = true;
    known = input.value;
    view.edit([{ set: path, text: input.value }], now === true);
    shown();
  }

  function set(text) {
    input.value = text;
    typed(true);
    input.focus();
  }

  function sync(isForced) {
    const text = view.year.text(path);
    shown();
    if (input.value === text || (document.activeElement === input && !isForced))
      return;
    known = text;
    input.value = text;
  }

  function shown() {
    const hint = view.year.hint(path) || (view.year.inForce?.[path] ? t("in_force", view.year.inForce[path]) : "") || (spec.kind === "day" ? t("day_form") : "");
    if (input.placeholder !== hint)
      input.placeholder = hint;
    if (empty)
      empty.hidden = view.year.text(path) !== "";
  }

  function mark() {
    const findings = view.year.at(path);
    const described = [helpText && help, findings.length > 0 && found].filter(part => part).join(" ");
    if (described)
      input.setAttribute("aria-describedby", described);
    else
      input.removeAttribute("aria-describedby");
    input.setAttribute("aria-invalid", findings.some(finding => finding.severity === "error") ? "true" : "false");
    input.classList.toggle("doubtful", findings.some(finding => finding.severity === "warning"));
    show(messages, findings);
    shown();
  }
}

// The sentences of findings, with the arithmetic, beside what they are about.
export function show(place, findings) {
  const key = findings.map(finding => `${finding.code} ${finding.message} ${finding.hint ?? ""}`).join("\n");
  if (place.shownKey === key)
    return;
  place.shownKey = key;
  place.replaceChildren(...findings.map(finding => el("p", { class: `message ${finding.severity}` },
    el("span", { class: "unseen" }, `${t(finding.severity)}: `), finding.message, finding.hint ? el("span", { class: "hint" }, ` ${finding.hint}`) : "")));
}
