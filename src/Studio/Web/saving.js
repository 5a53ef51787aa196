// Edits go to the program in order, one request at a time; nothing typed is lost while it does not answer.
import { get, patch, post, Refused, Unreachable } from "./api.js";
import { settle } from "./conflict.js";
import { say } from "./dom.js";
import { t } from "./words.js";

const Wait = 250, Again = 2000, Look = 3000, Rest = 1000;

// Closed, or started again with another key: what was typed waits.
const isAway = error => error instanceof Unreachable || (error instanceof Refused && error.status === 401);

// Tells of: "year" (new values or findings; forced when the field in focus takes them too), "state".
export class Saver extends EventTarget {
  constructor(year) {
    super();
    this.year = year;
    // What is done in one go goes to the program in one request, so that it is undone in one step.
    this.pending = [];
    this.sending = [];
    this.state = "saved";
    this.edited = 0;
    this.looking = setInterval(() => document.visibilityState === "visible" && this.look(), Look);
    this.onFocus = () => this.look();
    this.onHide = () => document.visibilityState === "hidden" && this.flush();
    this.onLeave = event => this.isDirty && event.preventDefault();
    addEventListener("focus", this.onFocus);
    document.addEventListener("visibilitychange", this.onHide);
    addEventListener("beforeunload", this.onLeave);
  }

  get isDirty() {
    return this.pending.length + this.sending.length > 0;
  }

  get unsaved() {
    return [...this.sending, ...this.pending.flat()];
  }

  get waiting() {
    return [this.sending, ...this.pending].filter(edits => edits.length > 0);
  }

  close() {
    this.isClosed = true;
    clearInterval(this.looking);
    clearTimeout(this.timer);
    removeEventListener("focus", this.onFocus);
    document.removeEventListener("visibilitychange", this.onHide);
    removeEventListener("beforeunload", this.onLeave);
  }

  // Takes edits at once in the page, and to the program when the typing pauses.
  edit(edits, now = false) {
    this.edited = performance.now();
    for (const edit of edits)
      this.year.apply(edit);
    const last = this.pending.at(-1)?.at(-1), [only] = edits;
    if (edits.length === 1 && only.set !== undefined && last?.set === only.set)
      last.text = only.text;
    else
      this.pending.push(edits);
    if (this.state !== "lost")
      this.tell("typing");
    clearTimeout(this.timer);
    if (now)
      this.flush();
    else
      this.timer = setTimeout(() => this.flush(), Wait);
  }

  hasEdit(path) {
    return this.unsaved.some(edit => edit.set === path);
  }

  // Sends what is waiting; resolves when nothing is left or the program does not answer.
  flush() {
    clearTimeout(this.timer);
    return this.running ??= this.send().finally(() => this.running = null);
  }

  async send() {
    while (this.pending.length > 0 && !this.isClosed) {
      this.sending = this.pending.shift();
      if (this.state !== "lost")
        this.tell("saving");
      try {
        const answer = await patch(`years/${this.year.id}`, { revision: this.year.revision, edits: this.sending });
        this.sending = [];
        this.take(answer);
      } catch (error) {
        if (!await this.missed(error))
          return;
      }
    }
  }

  // What to do after a request that failed; true when the rest may be sent.
  async missed(error) {
    if (isAway(error)) {
      this.pending = this.waiting;
      this.sending = [];
      this.tell("lost");
      this.timer = setTimeout(() => this.reconnect(), Again);
      if (error instanceof Refused)
        this.dispatchEvent(new CustomEvent("failed", { detail: error }));
      return false;
    }
    if (error instanceof Refused && error.status === 409) {
      let theirs;
      try {
        if (this.isDirty)
          await this.rest();
        theirs = await get(`years/${this.year.id}`);
      } catch (gone) {
        return this.missed(gone);
      }
      const edits = this.waiting;
      this.sending = [];
      this.pending = [];
      await this.resolve(edits, theirs);
      return true;
    }
    this.sending = [];
    this.pending = [];
    this.dispatchEvent(new CustomEvent("failed", { detail: error }));
    if (error instanceof Refused) {
      const fresh = await get(`years/${this.year.id}`).catch(() => null);
      fresh && this.take(fresh, true);
    }
    return false;
  }

  // Somebody in the middle of a word is not interrupted: a question that opened would swallow the rest of it.
  async rest() {
    for (let left; (left = this.edited + Rest - performance.now()) > 0;)
      await new Promise(go => setTimeout(go, left));
  }

  // After a while without the program: what it has may be what was sent last.
  async reconnect() {
    try {
      const theirs = await get(`years/${this.year.id}`);
      say(t("back"));
      this.dispatchEvent(new CustomEvent("failed", { detail: null }));
      this.state = "typing";
      if (theirs.revision !== this.year.revision) {
        const edits = this.pending;
        this.pending = [];
        const isTaken = edits.flat().every(edit => edit.set !== undefined && (theirs.values[edit.set] ?? "") === edit.text.trim());
        if (isTaken)
          this.take(theirs);
        else
          await this.resolve(edits, theirs);
      }
      this.flush();
    } catch (error) {
      if (isAway(error))
        this.timer = setTimeout(() => this.reconnect(), Again);
      if (!(error instanceof Unreachable))
        this.dispatchEvent(new CustomEvent("failed", { detail: error }));
    }
  }

  // Somebody else wrote the file: the person chooses.
  async resolve(edits, theirs) {
    const keepMine = await settle(this.year, edits.flat(), theirs);
    this.pending = [...keepMine ? edits : [], ...this.pending];
    this.reload(theirs);
  }

  // What was done before somebody else wrote the file cannot be undone any more.
  reload(theirs) {
    this.isCut ||= this.year.canUndo && !theirs.canUndo;
    this.take(theirs, true);
  }

  take(answer, isForced = false) {
    const before = this.year.values;
    const isNewPlan = this.year.take(answer, this.unsaved);
    // There is something to undo again.
    this.isCut &&= !this.year.canUndo;
    if (!this.isDirty)
      this.state = "saved";
    this.dispatchEvent(new CustomEvent("year", { detail: { isForced, before, isNewPlan } }));
    this.dispatchEvent(new Event("state"));
  }

  tell(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }

  // Notices a change of the file by somebody else.
  async look() {
    if (this.isDirty || this.isLooking)
      return;
    this.isLooking = true;
    try {
      const { revision } = await get(`years/${this.year.id}/revision`);
      if (revision !== this.year.revision && !this.isDirty && !this.isClosed) {
        const theirs = await get(`years/${this.year.id}`);
        if (this.isDirty || this.isClosed || theirs.revision === this.year.revision)
          return;
        this.reload(theirs);
        this.dispatchEvent(new Event("reloaded"));
      }
      if (this.state === "lost") {
        this.tell("saved");
        this.dispatchEvent(new CustomEvent("failed", { detail: null }));
      }
    } catch (error) {
      if (error instanceof Unreachable)
        this.tell("lost");
      else
        this.dispatchEvent(new CustomEvent("failed", { detail: error }));
    } finally {
      this.isLooking = false;
    }
  }

  undo() {
    return this.step("undo");
  }

  redo() {
    return this.step("redo");
  }

  // One step of the history; answers the paths that changed, null when there was none.
  async step(way) {
    await this.flush();
    if (this.isDirty || !this.year[way === "undo" ? "canUndo" : "canRedo"])
      return null;
    try {
      const { values: before, places: placesBefore } = this.year;
      this.take(await post(`years/${this.year.id}/${way}`, { revision: this.year.revision }), true);
      const { values: after, places } = this.year;
      return [...new Set([...after.keys(), ...Object.keys(places), ...before.keys()])].filter(path => before.get(path) !== after.get(path) || placesBefore[path] !== places[path]);
    } catch (error) {
      if (await this.missed(error))
        this.flush();
      return null;
    }
  }
}
