// Counts by level beside the number that they are of.
import { numberOf, sumOf } from "./numbers.js";

// votes.levels.htxs → votes.levels → votes
export const stemOf = key => key.replace(/\.?[^.]+$/, "");

// Of the fields of a form those that count the levels of a stem, and the field of what they add up to, if there is one.
export function levelsOf(fields, stem) {
  const owner = stemOf(stem);
  const total = ["valid", "total", "rated"].map(key => fields.find(one => one.key === `${owner ? owner + "." : ""}${key}`)).find(one => one);
  return { counts: fields.filter(one => one.word && stemOf(one.key) === stem), total };
}

export const scaleOf = (year, name) => year.plan.scales?.find(one => one.label === name || one.code === name);

// Wrong whatever else is entered: more than the number, or another one with no box left.
export function isOff(texts, total) {
  const sum = sumOf(texts), of = numberOf(total);
  return sum !== null && of !== null && sum !== of && (sum > of || texts.every(isFilled));
}

// The paths of boxes that are empty while the others do not come to their number: one for each such number of a sheet.
export function shortOf(year, sheet) {
  const paths = [];
  const add = (counts, total) => {
    const texts = counts.map(path => year.text(path)), of = numberOf(year.text(total)), empty = texts.findIndex(text => !isFilled(text));
    // Ballots may be counted member by member instead: there no level is filled in.
    if (of !== null && empty >= 0 && (sumOf(texts) ?? (sheet.shares ? 0 : of)) < of)
      paths.push(counts[empty]);
  };
  if (sheet.shares) {
    for (const { path } of sheet.tables) {
      for (let row = 0; row < year.count(path); row++) {
        const before = `${path}[${row}].`, scale = scaleOf(year, year.text(`${before}scale`));
        const counts = sheet.fields.filter(one => one.word && scale?.levels.includes(one.word));
        add(counts.map(one => before + one.key), before + sheet.shares.total);
      }
    }
  } else if (sheet.kind === "fields") {
    const fields = sheet.groups.flatMap(group => group.fields);
    for (const stem of new Set(fields.filter(one => one.word).map(one => stemOf(one.key)))) {
      const { counts, total } = levelsOf(fields.filter(one => !one.hidden), stem);
      if (total)
        add(counts.map(one => one.key), total.key);
    }
  }
  return paths;
}

const isFilled = text => text.trim() !== "";
