// Finds words in any order, without regard to capitals and Vietnamese marks: "kiem diem" finds «kiểm điểm».
(() => {
  "use strict";
  const { pages, sections } = window.reportsIndex;
  const most = 40;
  const around = 90;
  const input = document.getElementById("search");
  const box = document.getElementById("results");
  const count = box.querySelector(".count");
  const list = box.querySelector("ol");
  const up = document.body.dataset.up;

  // One letter stays one letter, so that a place in the folded text is a place in the text.
  const plain = new Map();
  const fold = text => {
    let folded = "";
    for (const letter of text) {
      let base = plain.get(letter);
      if (base === undefined) {
        base = letter === "đ" || letter === "Đ" ? "d" : letter.normalize("NFD")[0].toLowerCase()[0];
        base = base.padEnd(letter.length);
        plain.set(letter, base);
      }
      folded += base;
    }
    return folded;
  };

  const places = sections.map(([page, anchor, heading, text]) => {
    const whole = text.normalize("NFC");
    return { page: pages[page], anchor, heading: heading.normalize("NFC"), text: whole, foldedHeading: fold(heading.normalize("NFC")), foldedTitle: fold(pages[page][1].normalize("NFC")), folded: fold(whole) };
  });

  // A short word counts where a word begins: "so" is in «số», not in «also». Codes and longer words count anywhere.
  const isLetter = letter => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  const find = (folded, word, from = 0) => {
    const anywhere = word.length > 3 || /[^a-z]/.test(word);
    let at = folded.indexOf(word, from);
    while (at >= 0 && !anywhere && isLetter(folded[at - 1]))
      at = folded.indexOf(word, at + 1);
    return at;
  };

  // Headings count more than text, and marks that were typed more than letters alone; the words in a row as they were typed count most.
  const score = (place, words, typed) => {
    let sum = 0;
    for (const [index, word] of words.entries()) {
      const inHeading = find(place.foldedHeading, word) >= 0;
      const inText = find(place.folded, word) >= 0;
      const inTitle = find(place.foldedTitle, word) >= 0;
      if (!inHeading && !inText && !inTitle)
        return 0;
      sum += (inHeading ? 12 : 0) + (inTitle ? 4 : 0) + (inText ? 2 : 0);
      if (place.foldedHeading.split(/[^\p{L}\p{N}_.]+/u).includes(word))
        sum += 10;
      if ((place.heading + " " + place.text).toLowerCase().includes(typed[index]))
        sum += 1;
    }
    const phrase = words.join(" ");
    if (words.length > 1)
      sum += (find(place.foldedHeading, phrase) >= 0 ? 80 : 0) + (find(place.folded, phrase) >= 0 ? 40 : 0);
    return sum;
  };

  const marked = (text, folded, words) => {
    const parts = [];
    let at = 0;
    while (at < text.length) {
      let next = -1, length = 0;
      for (const word of words) {
        const found = find(folded, word, at);
        if (found >= 0 && (next < 0 || found < next))
          [next, length] = [found, word.length];
      }
      if (next < 0)
        break;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next, next + length);
      parts.push(text.slice(at, next), mark);
      at = next + length;
    }
    parts.push(text.slice(at));
    return parts;
  };

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  };

  const excerpt = (place, words) => {
    const phrase = words.join(" ");
    const firsts = [find(place.folded, phrase), ...words.map(word => find(place.folded, word))].filter(at => at >= 0);
    const middle = firsts.length > 0 ? firsts[0] : 0;
    let from = Math.max(0, middle - around);
    if (from > 0)
      from = place.text.indexOf(" ", from) + 1 || from;
    const to = Math.min(place.text.length, middle + 2 * around);
    return element("span", "excerpt", from > 0 ? "… " : "", ...marked(place.text.slice(from, to), place.folded.slice(from, to), words), to < place.text.length ? " …" : "");
  };

  const result = (place, words) => {
    const link = element("a", "", element("span", "where",
      ...marked(place.heading, place.foldedHeading, words),
      ...(place.heading === place.page[1] ? [] : [" ", element("small", "", "– " + place.page[1])])), excerpt(place, words));
    link.href = `${up}${place.page[0]}#${encodeURIComponent(place.anchor)}`;
    link.addEventListener("click", hide);
    return element("li", "", link);
  };

  const hide = () => { box.hidden = true; };

  const search = () => {
    const typed = input.value.normalize("NFC").toLowerCase().split(/\s+/).filter(word => word.length > 0);
    const words = typed.map(fold);
    list.textContent = "";
    box.hidden = words.length === 0;
    if (box.hidden)
      return;
    const found = places.map(place => ({ place, score: score(place, words, typed) })).filter(one => one.score > 0)
      .sort((a, b) => b.score - a.score);
    count.textContent = found.length === 0 ? "Không thấy gì. · Nothing found."
      : `${found.length} chỗ · ${found.length} ${found.length === 1 ? "place" : "places"}${found.length > most ? ` (${most} đầu · first ${most})` : ""}`;
    list.append(...found.slice(0, most).map(one => result(one.place, words)));
    box.scrollTop = 0;
  };

  const step = by => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + by;
    (at < 0 ? input : links[Math.min(at, links.length - 1)])?.focus();
  };

  input.addEventListener("input", search);
  input.addEventListener("focus", () => { if (input.value && list.children.length > 0) box.hidden = false; });
  addEventListener("keydown", event => {
    const within = event.target === input || box.contains(event.target);
    if (event.key === "Escape" && !box.hidden) {
      hide();
      input.focus();
    } else if (within && !box.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.target === input && event.key === "Enter")
      list.querySelector("a")?.click();
  });
  addEventListener("click", event => { if (!box.contains(event.target) && event.target !== input) hide(); });
  if (input.value)
    search();
})();
