// Makes documents with another engine: node peer.js ENGINE TEMPLATE DATA OUT|SECONDS
// A file name writes one document; a number of seconds measures and prints processor milliseconds, wall milliseconds, bytes.
"use strict";
const fs = require("fs");
const path = require("path");
const load = name => require(require.resolve(name, { paths: [process.cwd()] }));
const [engine, templateFile, dataFile, target] = process.argv.slice(2);
const template = fs.readFileSync(templateFile);
const parsed = JSON.parse(fs.readFileSync(dataFile, "utf8"));
const records = Array.isArray(parsed) ? parsed : [parsed];

const engines = {
  // An instance renders once, so that reading and compiling belong to every document.
  "docxtemplater"() {
    const PizZip = load("pizzip"), Engine = load("docxtemplater");
    return async data => new Engine(new PizZip(template), { paragraphLoop: true, linebreaks: true }).render(data).toBuffer();
  },
  "easy-template-x"() {
    const handler = new (load("easy-template-x").TemplateHandler)();
    return data => handler.process(template, data);
  },
  "docx-templates"() {
    const { createReport } = load("docx-templates");
    return data => createReport({ template, data, noSandbox: true, maximumWalkingDepth: 1e9 });
  },
  // Not installed by us, its licence is not an open one: CARBONE names the module where a user has it.
  "carbone"() {
    const carbone = load(process.env.CARBONE || "carbone");
    return data => new Promise((done, failed) =>
      carbone.render(path.resolve(templateFile), data, { lang: "en" }, (error, document) => error ? failed(error) : done(document)));
  },
};

async function measure(make, seconds) {
  let turn = 0, size = 0;
  // Processor time: on a busy machine a second on the clock is not enough to get warm.
  const spent = since => { const { user, system } = process.cpuUsage(since); return (user + system) / 1000; };
  const spend = async () => {
    const started = process.hrtime.bigint(), cpu = process.cpuUsage(), first = turn;
    do size = (await make(records[turn++ % records.length])).length;
    while (spent(cpu) < seconds * 1000);
    return [spent(cpu), Number(process.hrtime.bigint() - started) / 1e6].map(time => time / (turn - first));
  };
  await spend();
  const [cpu, wall] = await spend();
  console.log([cpu.toFixed(4), wall.toFixed(4), size].join("\t"));
}

(async () => {
  const make = engines[engine]();
  if (Number(target) > 0) await measure(make, Number(target));
  else fs.writeFileSync(target, Buffer.from(await make(records[0])));
  // Carbone keeps timers of its own.
  if (engine === "carbone") process.exit(0);
})().catch(error => { console.error(engine, error.message); process.exit(1); });
