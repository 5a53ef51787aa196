// What is on the screen of the open year: its controls by the paths they show.
import { above } from "./paths.js";

export class View {
  constructor(saver) {
    this.saver = saver;
    this.controls = new Map();
    this.parts = [];
    // Which item each list of records shows: kept while one goes from step to step.
    this.chosen = new Map();
  }

  get year() {
    return this.saver.year;
  }

  clear() {
    this.controls.clear();
    this.parts = [];
  }

  // A control shows one path: {path, input, sync(isForced), mark()}.
  add(control) {
    this.controls.set(control.path, control);
  }

  // A part shows many or is computed: {refresh(isForced), find?(path)}.
  addPart(part) {
    this.parts.push(part);
  }

  forget(controls, parts) {
    for (const control of controls) {
      if (this.controls.get(control.path) === control)
        this.controls.delete(control.path);
    }
    this.parts = this.parts.filter(part => !parts.includes(part));
  }

  // What is made while something runs, so that it can be forgotten with it.
  made(make) {
    const before = new Set(this.controls.values()), partsBefore = new Set(this.parts);
    make();
    return {
      controls: [...this.controls.values()].filter(control => !before.has(control)),
      parts: this.parts.filter(part => !partsBefore.has(part)),
    };
  }

  refresh(isForced = false) {
    for (const part of [...this.parts])
      part.refresh(isForced);
    for (const control of this.controls.values()) {
      control.sync(isForced);
      control.mark();
    }
  }

  // Computed things, after each keystroke.
  computed(path) {
    for (const part of this.parts)
      part.compute?.(path);
  }

  edit(edits, now = false) {
    this.saver.edit(edits, now);
    for (const path of new Set(edits.map(edit => edit.set ?? edit.insert ?? edit.remove ?? "")))
      this.computed(path);
  }

  // A part that shows another item to find a path may bring parts that have it.
  found(path) {
    return this.parts.map(part => part.find?.(path)).find(input => input);
  }

  // Puts the focus on the control of a path, or on the nearest that there is.
  focus(path) {
    for (let at = path; at; at = above(at)) {
      const input = this.controls.get(at)?.input
        ?? this.found(at) ?? this.found(at)
        ?? [...this.controls.values()].find(control => control.path.startsWith(at + ".") || control.path.startsWith(at + "["))?.input;
      if (input) {
        input.scrollIntoView({ block: "center", inline: "nearest" });
        input.focus({ preventScroll: true });
        // What one types takes the place of what was wrong; a long text keeps its own place.
        if (input.localName === "input")
          input.select();
        return true;
      }
    }
    return false;
  }
}
