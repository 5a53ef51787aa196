// The choice when the file was changed by somebody else meanwhile.
import { ask, el } from "./dom.js";
import { t } from "./words.js";

// True when the person's own edits go on top of theirs.
export async function settle(year, edits, theirs) {
  if (edits.length === 0)
    return false;
  // A field that was typed in more than once stands as it was typed last.
  edits = edits.filter((edit, at) => edit.set === undefined || !edits.slice(at + 1).some(later => later.set === edit.set));
  const lines = edits.slice(0, 12).map(edit => el("li", {}, el("strong", {}, whatOf(year, edit)), ...comparison(edit, theirs)));
  const rest = edits.length > 12 ? el("li", {}, `… ${edits.length - 12}`) : null;
  const answer = await ask(t("conflict"), el("div", {}, el("p", {}, t("conflict_help")), el("ul", { class: "conflicts" }, lines, rest)), [
    { text: t("mine"), value: "mine", main: true },
    { text: t("theirs"), value: "theirs" },
  ]);
  // Escape keeps what was typed.
  return answer !== "theirs";
}

function whatOf(year, edit) {
  if (edit.set !== undefined)
    return year.labelOf(edit.set);
  if (edit.insert !== undefined)
    return t("inserted", year.labelOf(edit.insert));
  if (edit.remove !== undefined)
    return t("removed", year.labelOf(edit.remove));
  return t("acceptance", edit.accept.code);
}

function comparison(edit, theirs) {
  if (edit.set === undefined)
    return [];
  return [
    el("div", {}, `${t("mine_now")}: `, el("q", {}, edit.text)),
    el("div", {}, `${t("theirs_now")}: `, el("q", {}, theirs.values[edit.set] ?? "")),
  ];
}
