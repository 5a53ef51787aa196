// A file to take home: asked for by the page, so that a refusal is read here and not saved as a file.
import { file } from "./api.js";
import { button, el } from "./dom.js";
import { t } from "./words.js";

// options: before() runs first (what is typed is saved), done(), failed(error), and properties of the button.
export function downloadButton(text, path, { before, done, failed, ...properties }) {
  const one = button(text, async () => {
    one.disabled = true;
    one.textContent = t("working");
    try {
      await before?.();
      const response = await file(path());
      save(await response.blob(), nameOf(response));
      done?.();
    } catch (error) {
      failed(error);
    } finally {
      one.disabled = false;
      one.textContent = text;
    }
  }, properties);
  return one;
}

function nameOf(response) {
  const stated = response.headers.get("Content-Disposition") ?? "";
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(stated)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(stated)?.[1] ?? "tep";
}

function save(blob, name) {
  const link = el("a", { href: URL.createObjectURL(blob), download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
