// A place that takes files, chosen or dropped.
import { el, newId, say } from "./dom.js";
import { t } from "./words.js";

// options: help, choose, accept, multiple, take(files)
export function dropZone(options) {
  const id = newId("files");
  const problem = el("p", { class: "message error", role: "alert" });
  const state = el("p", { class: "quiet" });
  const input = el("input", { type: "file", id, accept: options.accept, multiple: options.multiple, onchange: () => take([...input.files]) });
  const zone = el("div", { class: "drop" }, el("p", {}, options.help), el("label", { for: id }, options.choose), input, state, problem);
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, event => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }

  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", event => {
    event.preventDefault();
    zone.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
  return zone;

  async function take(files) {
    if (files.length === 0)
      return;
    problem.textContent = "";
    state.textContent = `${t("working")} (${t("dropped", files.length)})`;
    say(state.textContent);
    try {
      await options.take(options.multiple ? files : files.slice(0, 1));
    } catch (error) {
      problem.textContent = [error.message, error.hint].filter(part => part).join(" ");
    } finally {
      state.textContent = "";
      input.value = "";
    }
  }
}
