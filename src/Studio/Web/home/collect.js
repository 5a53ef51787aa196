// What became of members' forms: file by file, and who is still awaited.
import { ask, el } from "../dom.js";
import { factTable, findingList } from "../finding-lines.js";
import { t } from "../words.js";

const State = { taken: "ok", kept: "warning", read: "ok", refused: "error" };

export async function collected(result) {
  const { forms, awaited } = result;
  await ask(t("collect"), el("div", { class: "long collected" },
    el("p", {}, t("taken", result.taken), " ", forms.some(form => form.end === "refused") ? t("not_taken", forms.filter(form => form.end === "refused").length) : null),
    factTable(t("collect"), [t("file"), t("member"), t("became")], forms.map(form => [form.file, form.member ?? "–",
      [el("span", { class: `state ${State[form.end]}` }, t(`form_${form.end}`)), findingList(form.findings, form.file)]])),
    el("p", {}, !(result.year.lists.members > 0) ? t("no_members") : awaited.length > 0 ? t("awaited", awaited.length, awaited.join(", ")) : t("none_awaited"))),
  [{ text: t("continue"), value: true, main: true }], "wide-dialog");
}
