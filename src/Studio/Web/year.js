// The open year as the page knows it: what the program said, with the edits on top that it has not confirmed yet.
import { isAccepted } from "./finding-lines.js";
import { Marks } from "./marks.js";
import { above, isBelow, shapeOf } from "./paths.js";
import { t } from "./words.js";

export class Year {
  constructor(data) {
    this.take(data);
  }

  // The program's answer takes the place of what was known; unconfirmed edits stay on top.
  take(data, pending = []) {
    // The same plan stays the same object, so that what is drawn from it stays.
    const planText = data.plan ? JSON.stringify(data.plan) : this.planText;
    const isNewPlan = planText !== this.planText;
    const plan = isNewPlan ? data.plan : this.plan;
    this.planText = planText;
    Object.assign(this, data, { plan, places: { ...data.places }, values: new Map(Object.entries(data.values ?? {})), lists: new Map(Object.entries(data.lists ?? {})) });
    if (isNewPlan || !this.sheetsByShape) {
      this.sheetsByShape = sheetsByShape(this.sheets);
      this.specs = new Map(this.sheets.flatMap(fieldsOf).flatMap(({ spec, shapes }) => shapes.map(shape => [shape, spec])));
    }
    this.findings = data.findings ?? [];
    this.byField = new Map();
    for (const finding of this.findings) {
      if (finding.field && !isAccepted(finding))
        this.byField.set(finding.field, [...this.byField.get(finding.field) ?? [], finding]);
    }
    this.given = new Set(data.given);
    // A fact that may stand in several places is missed in the first.
    this.lacks = (data.lacks ?? []).map(path => path.split("|")[0]);
    this.shapes = new Set([...this.values.keys()].map(shapeOf));
    for (const edit of pending)
      this.apply(edit);
    this.mark();
    return isNewPlan;
  }

  get sheets() {
    return this.plan?.steps.flatMap(step => step.sheets) ?? [];
  }

  mark() {
    this.marks = new Marks(this);
  }

  text(path) {
    return this.values.get(path) ?? "";
  }

  // The «…» of a new file: what stands there until one types.
  hint(path) {
    return this.places[path] ?? "";
  }

  count(list) {
    return this.lists.get(list) ?? 0;
  }

  at(path) {
    return this.byField.get(path) ?? [];
  }

  // Findings at a path and below it.
  under(path) {
    return this.findings.filter(finding => !isAccepted(finding) && finding.field && isBelow(finding.field, path));
  }

  apply(edit) {
    if (edit.set !== undefined) {
      delete this.places[edit.set];
      this.given.delete(edit.set);
      if (edit.text === "")
        this.values.delete(edit.set);
      else
        this.values.set(edit.set, edit.text);
    } else if (edit.insert !== undefined) {
      this.move(edit.insert, edit.at, 1);
    } else if (edit.remove !== undefined) {
      this.move(edit.remove, edit.at, -1);
    }
  }

  // Items from a number on go one up or down; an item removed goes with all that is in it.
  move(list, at, by) {
    const moved = path => {
      if (!path.startsWith(list + "["))
        return path;
      const end = path.indexOf("]", list.length);
      const item = Number(path.slice(list.length + 1, end));
      if (item < at)
        return path;
      return by < 0 && item === at ? null : `${list}[${item + by}${path.slice(end)}`;
    };
    for (const name of ["values", "lists"]) {
      const shifted = new Map();
      for (const [path, value] of this[name]) {
        const to = moved(path);
        if (to !== null)
          shifted.set(to, value);
      }
      this[name] = shifted;
    }
    this.lists.set(list, Math.max(0, this.count(list) + by));
  }

  // The sheet that has a field, or those of a record, by its path.
  sheetOf(path) {
    for (let shape = shapeOf(path); shape; shape = above(shape)) {
      if (this.sheetsByShape.has(shape))
        return this.sheetsByShape.get(shape);
    }
    // A record has fields alone: the first of them.
    const below = [...this.sheetsByShape.keys()].find(shape => shape.startsWith(`${shapeOf(path)}.`));
    return this.sheetsByShape.get(below) ?? null;
  }

  sheet(id) {
    return this.sheets.find(sheet => sheet.id === id) ?? null;
  }

  stepOf(sheet) {
    return this.plan.steps.find(step => step.sheets.includes(sheet)) ?? null;
  }

  hasValue(sheet) {
    return shapesOf(sheet).some(shape => this.shapes.has(shape));
  }

  // A hidden sheet is shown all the same when it holds something.
  shownSheets(step) {
    return step.sheets.filter(sheet => (!sheet.hidden || this.hasValue(sheet)) && (sheet.kind !== "rest" || (this.rest ?? []).length > 0));
  }

  // members[].born → members[3].born: the first of which papers ask for it, or that has nothing there.
  first(path) {
    const [list, key] = path.split("[]");
    if (key === undefined)
      return path;
    const asked = this.lacks.find(lack => shapeOf(lack) === path);
    const empty = [...Array(this.count(list)).keys()].findIndex(at => this.text(`${list}[${at}]${key}`) === "");
    return this.first(asked ?? `${list}[${Math.max(0, empty)}]${path.slice(list.length + 2)}`);
  }

  labelOf(path) {
    const sheet = this.sheetOf(path);
    const item = /\[(\d+)\]/.exec(path), field = this.fieldAt(path);
    return `${sheet?.title ?? path}${item ? ` ${Number(item[1]) + 1}` : ""}${field ? `: ${field.label}` : ""}`;
  }

  // What a place is called on its own sheet: an item by its name, a field with the group that it is in.
  labelIn(path) {
    const sheet = this.sheetOf(path), item = /^[^\]]*\]/.exec(path)?.[0];
    const table = item && sheet?.tables?.length > 1 ? sheet.tables.find(one => item.startsWith(`${one.path}[`))?.name : null;
    const name = item && (["name", "content", ...sheet?.fields?.slice(0, 1).map(spec => spec.key) ?? []].map(key => this.text(`${item}.${key}`)).find(text => text !== "") ?? t("row", parseInt(/\[(\d+)/.exec(item)[1], 10) + 1));
    const field = this.fieldAt(path), below = item ? path.slice(item.length + 1) : path;
    const group = sheet?.groups?.find(one => field ? one.fields.includes(field) : one.fields.some(spec => isBelow(spec.key, below)));
    return [table, name ?? (group && group.title !== sheet.title ? group.title : null), field?.label].filter(part => part).join(": ") || sheet?.title || path;
  }

  // The member that a place belongs to; null elsewhere.
  whose(path) {
    const item = /^members\[\d+\]/.exec(path ?? "")?.[0];
    return item ? this.text(`${item}.name`) || null : null;
  }

  fieldAt(path) {
    return this.specs.get(shapeOf(path));
  }
}

// The fields of a sheet with the shapes of their paths: one for each list that a table sheet shows.
export function fieldsOf(sheet) {
  if (sheet.kind === "fields")
    return sheet.groups.flatMap(group => group.fields).map(spec => ({ spec, shapes: [spec.key] }));
  if (sheet.kind === "records")
    return sheet.groups.flatMap(group => group.fields).map(spec => ({ spec, shapes: [`${sheet.records.path}[].${spec.key}`] }));
  if (sheet.kind === "table")
    return sheet.fields.map(spec => ({ spec, shapes: sheet.tables.map(table => `${table.path}[].${spec.key}`) }));
  return [];
}

const shapesOf = sheet => fieldsOf(sheet).flatMap(field => field.shapes);

function sheetsByShape(all) {
  const sheets = new Map();
  for (const sheet of all) {
    for (const shape of shapesOf(sheet))
      sheets.set(shape, sheet);
    for (const table of sheet.tables ?? [])
      sheets.set(table.path, sheet);
  }
  return sheets;
}
