// What the program on this machine is asked; every answer is JSON or a file.
import { language } from "./words.js";

export class Refused extends Error {
  constructor(status, body) {
    super(body?.message ?? `HTTP ${status}`);
    this.status = status;
    this.code = body?.code;
    this.hint = body?.hint;
    this.body = body ?? {};
  }
}

// The program does not answer: it was closed, or is being started again.
export class Unreachable extends Error {
}

export const address = path => `/api/${path}${path.includes("?") ? "&" : "?"}lang=${language()}`;

async function send(method, path, body, type, signal) {
  let response;
  try {
    response = await fetch(address(path), { method, body, signal, headers: type ? { "Content-Type": type } : {} });
  } catch (error) {
    if (error.name === "AbortError")
      throw error;
    throw new Unreachable(error.message);
  }
  if (response.ok)
    return response;
  let problem = null;
  try {
    problem = await response.json();
  } catch {
    // No JSON: the status alone says it.
  }
  throw new Refused(response.status, problem);
}

export const get = async (path, signal) => (await send("GET", path, undefined, undefined, signal)).json();

export const post = async (path, body) => (await send("POST", path, JSON.stringify(body ?? {}), "application/json")).json();

export const patch = async (path, body) => (await send("PATCH", path, JSON.stringify(body), "application/json")).json();

export const postBytes = async (path, bytes) => (await send("POST", path, bytes, "application/octet-stream")).json();

export async function postFiles(path, files, fields = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    form.append(name, value);
  for (const file of files)
    form.append("files", file, file.name);
  return (await send("POST", path, form)).json();
}

export const file = (path, signal) => send("GET", path, undefined, undefined, signal);
