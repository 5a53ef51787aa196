// A place that takes files, chosen or dropped.
import { button, el, fill, newId, say } from "../dom.js";
import { findingList } from "../finding-lines.js";
import { t } from "../words.js";

// options: help, choose, accept, multiple, take(files): what it answers runs when the work is over, such as a dialog with the result
export function dropZone(options) {
  const id = newId("help");
  const problem = el("div", { class: "message error", role: "alert" });
  const state = el("p", { class: "quiet" });
  // A button of our own: what the browser writes into its own is in its language.
  const input = el("input", { type: "file", accept: options.accept, multiple: options.multiple, hidden: true, onchange: () => take([...input.files]) });
  const choose = button(`${options.choose} …`, () => input.click(), { "aria-describedby": id });
  const zone = el("div", { class: "drop" }, el("p", { id }, options.help), choose, input, state, problem);
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
    fill(problem);
    state.textContent = `${t("working")} (${t("dropped", files.length)})`;
    say(state.textContent);
    try {
      const after = await options.take(options.multiple ? files : files.slice(0, 1));
      end();
      await after?.();
    } catch (error) {
      fill(problem, el("p", {}, [error.message, error.hint].filter(part => part).join(" ")), error.body?.findings ? findingList(error.body.findings) : null);
    } finally {
      end();
    }
  }

  function end() {
    if (state.textContent === "")
      return;
    state.textContent = "";
    input.value = "";
    say("");
  }
}
