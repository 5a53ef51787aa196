// The fields of a form under their headings. Parts of a review have their rating beside the text; ballots and attendance are added up.
import { el, heading, newId } from "./dom.js";
import { field } from "./fields.js";
import { isOff, levelsOf, stemOf } from "./levels.js";
import { shown, sumOf } from "./numbers.js";
import { t } from "./words.js";

// prefix: "" for the year, "members[3]." for an item.
export function groups(view, list, prefix, depth) {
  return list.map(group => {
    const fields = group.fields.filter(spec => !spec.hidden || view.year.text(prefix + spec.key) !== "");
    if (fields.length === 0)
      return null;
    const id = newId("group");
    return el("div", { class: "group", role: "group", "aria-labelledby": id }, heading(depth, group.title, { id }), form(view, fields, prefix));
  });
}

export function form(view, fields, prefix) {
  const rows = [], done = new Set();
  for (const spec of fields) {
    if (done.has(spec))
      continue;
    const stem = stemOf(spec.key);
    const rating = spec.key.endsWith("prose") && fields.find(one => one.key === `${stem ? stem + "." : ""}rating`);
    if (rating) {
      done.add(rating);
      rows.push(el("div", { class: "rated" }, field(view, prefix + spec.key, spec), field(view, prefix + rating.key, rating)));
    } else if (spec.word) {
      const levels = levelsOf(fields, stem);
      levels.counts.forEach(one => done.add(one));
      rows.push(counts(view, levels.counts, levels.total, prefix));
    } else {
      rows.push(field(view, prefix + spec.key, spec));
      if (spec.key === "meeting.absent")
        rows.push(attendance(view, prefix));
    }
  }

  return el("div", { class: "form" }, rows);
}

// Counts by words stand in one line, with their sum and, for ballots, what it should be.
function counts(view, words, total, prefix) {
  const output = el("output", { class: "computed" });
  const common = commonStart(words.map(one => one.label));
  const part = {
    refresh: compute,
    compute,
  };
  view.addPart(part);
  const inputs = words.map(one => field(view, prefix + one.key, one, { label: one.label.slice(common.length) || one.label, class: "narrow" }));
  compute();
  return el("div", { class: "counts", role: "group", "aria-label": common.replace(/:\s*$/, "") || words[0].label },
    common ? el("div", { class: "counts-title" }, common.replace(/:\s*$/, "")) : null, el("div", { class: "counts-row" }, inputs), output);

  function compute() {
    const texts = words.map(one => view.year.text(prefix + one.key)), sum = sumOf(texts);
    const of = total ? view.year.text(prefix + total.key) : "";
    output.textContent = sum === null ? "" : total && of !== "" ? t(total.key.endsWith("valid") ? "ballots" : "sum_of", shown(sum), of) : t("sum_is", shown(sum));
    output.classList.toggle("off", isOff(texts, of));
  }
}

function attendance(view, prefix) {
  const output = el("output", { class: "computed" });
  view.addPart({ refresh: compute, compute });
  compute();
  return output;

  function compute() {
    const [present, absent, convened] = ["present", "absent", "convened"].map(key => view.year.text(`${prefix}meeting.${key}`));
    const sum = sumOf([present, absent]);
    output.textContent = sum === null || convened === "" ? "" : t("attendance", present || "0", absent || "0", shown(sum), convened);
    output.classList.toggle("off", isOff([present, absent], convened));
  }
}

// «Số phiếu từng mức: » of all of them.
function commonStart(labels) {
  const end = labels[0].indexOf(": ") + 2;
  const start = end > 1 ? labels[0].slice(0, end) : "";
  return labels.every(label => label.startsWith(start)) ? start : "";
}
