// Elements made from names, properties and children; texts are text nodes, never HTML.

export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false)
      continue;
    if (key.startsWith("on"))
      element.addEventListener(key.slice(2), value);
    else if (key === "class")
      element.className = value;
    else if (key === "data")
      Object.assign(element.dataset, value);
    else if (key in element && typeof value !== "string")
      element[key] = value;
    else
      element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export function fill(parent, ...children) {
  parent.replaceChildren(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return parent;
}

export function button(text, onclick, properties = {}) {
  return el("button", { type: "button", onclick, ...properties }, text);
}

// A heading of a panel or a section, by its depth.
export const heading = (depth, text, properties = {}) => el(`h${depth}`, properties, text);

let last = 0;
export const newId = prefix => `${prefix}-${++last}`;

// What a screen reader should hear without the focus moving.
export function say(text) {
  const place = document.getElementById("said");
  if (place.textContent === text)
    place.textContent = "";
  place.textContent = text;
}

// A dialog that gives focus back to where it came from and answers once; Escape answers null.
export function ask(title, content, answers, kind = "") {
  return new Promise(resolve => {
    const before = document.activeElement;
    const id = newId("dialog");
    const dialog = el("dialog", { "aria-labelledby": id, class: `dialog ${kind}`.trim() }, heading(2, title, { id }), content,
      el("div", { class: "answers" }, answers.map(answer =>
        button(answer.text, () => end(answer.value), { class: answer.main ? "main" : "" }))));
    dialog.addEventListener("cancel", event => {
      event.preventDefault();
      end(null);
    });
    document.body.append(dialog);
    dialog.showModal();

    function end(value) {
      const given = typeof value === "function" ? value() : value;
      if (given === undefined)
        return;
      dialog.close();
      dialog.remove();
      before?.isConnected && before.focus();
      resolve(given);
    }
  });
}
