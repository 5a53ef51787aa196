// What was taken from members' forms, who is still awaited, and what was found.
import { ask, el } from "./dom.js";
import { t } from "./words.js";

export async function collected(result) {
  const findings = result.findings ?? [];
  await ask(t("collect"), el("div", { class: "long" }, el("p", {}, t("taken", result.taken ?? 0)),
    result.awaited?.length > 0 ? el("p", {}, t("awaited", result.awaited.join(", "))) : null,
    findings.length > 0 ? el("ul", {}, findings.map(finding => el("li", { class: finding.severity }, finding.message, finding.hint ? ` ${finding.hint}` : ""))) : null),
  [{ text: t("continue"), value: true, main: true }]);
}
