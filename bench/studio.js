// node studio.js PROGRAM-FOLDER ROUNDS: prints one table; called by studio.sh.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [program, rounds] = [process.argv[2], Number(process.argv[3])];
// How long the page waits after a keystroke before it asks; the person is still typing.
const Wait = 250;

const sample = JSON.parse(fs.readFileSync(path.join(program, "templates/samples/thcs-2023.json"), "utf8").replace(/^\uFEFF/, ""));

// The same year with many members and classes.
function crowded() {
  const year = structuredClone(sample);
  const grade = year.pupils.enrolment.grades[0];
  year.pupils.enrolment.grades = Array.from({ length: 12 }, (_, at) => ({ ...grade, grade: `${(at % 4) + 6}` }));
  year.members = Array.from({ length: 60 }, (_, at) => ({ ...year.members[at % year.members.length], id: `nguoi-${at + 1}`, name: `Đảng viên Thứ ${at + 1}` }));
  return year;
}

function start(year) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "reports-studio-"));
  fs.writeFileSync(path.join(folder, "nam.json"), JSON.stringify(year, null, 2));
  const begun = performance.now();
  const studio = spawn("dotnet", [path.join(program, "reports.dll"), "studio", folder, "--no-browser"]);
  return new Promise(resolve => {
    let said = "";
    studio.stdout.on("data", text => {
      said += text;
      const address = said.match(/http:\/\/127\.0\.0\.1:\S+/);
      if (address)
        resolve({ studio, folder, address: address[0], up: performance.now() - begun });
    });
  });
}

const quantile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const row = (what, value, asked) => console.log(`${what.padEnd(64)} ${value.toFixed(0).padStart(6)} ms   ${asked}`);

// In the page: when something was typed last, when the answer was drawn, how long the page did not answer.
function watch() {
  window.measured = { answers: [], blocked: [], events: [] };
  let typed = 0;
  addEventListener("input", () => typed = performance.now(), true);
  const fetchIt = window.fetch;
  window.fetch = async (...request) => {
    const answer = await fetchIt(...request);
    if (request[1]?.method === "PATCH")
      answer.clone().text().then(() => requestAnimationFrame(() => setTimeout(() => window.measured.answers.push(performance.now() - typed))));
    return answer;
  };
  new PerformanceObserver(list => window.measured.blocked.push(...list.getEntries().map(entry => entry.duration))).observe({ type: "longtask" });
  new PerformanceObserver(list => window.measured.events.push(...list.getEntries().map(entry => entry.processingEnd - entry.startTime))).observe({ type: "event", durationThreshold: 16 });
}

async function open(browser, address, init) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (init)
    await page.addInitScript(init);
  const begun = performance.now();
  await page.goto(address);
  return { page, begun };
}

async function inputs(page) {
  return page.locator("main input:visible, main textarea:visible");
}

async function main() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const one = await start(sample);
  const first = await open(browser, one.address, watch);
  await first.page.locator("main a, main button, main input").first().waitFor();
  row("from the address printed to the first page that can be used", performance.now() - first.begun, "asked: 1000");
  row("from the start of the process to the address printed", one.up, "");
  await (await studioYear(first.page)).waitFor();

  const fields = await inputs(first.page);
  for (let turn = 0; turn < rounds; turn++) {
    const field = fields.nth(turn % Math.min(await fields.count(), 12));
    const text = await field.inputValue().catch(() => "");
    await field.focus();
    await first.page.keyboard.press("End");
    await first.page.keyboard.type("1");
    await first.page.waitForTimeout(Wait + 350);
    await field.fill(text);
    await first.page.waitForTimeout(Wait + 350);
  }

  const answers = (await first.page.evaluate(() => window.measured.answers)).map(answer => answer - Wait);
  row(`keystroke to findings, median of ${answers.length}, without the ${Wait} ms of waiting`, quantile(answers, 0.5), "");
  row("keystroke to findings, 95 of 100", quantile(answers, 0.95), "asked: 150");
  await first.page.close();
  one.studio.kill();

  const many = await start(crowded());
  const big = await open(browser, many.address, watch);
  await (await studioYear(big.page)).waitFor();
  await big.page.getByText("Đảng viên", { exact: true }).first().click();
  await big.page.waitForTimeout(500);
  await big.page.evaluate(() => window.measured = { answers: [], blocked: [], events: [] });
  const cells = await inputs(big.page);
  for (let turn = 0; turn < rounds; turn++) {
    const cell = cells.nth((turn * 37) % await cells.count());
    await cell.focus();
    await big.page.keyboard.press("End");
    await big.page.keyboard.type("ab", { delay: 60 });
    await big.page.mouse.wheel(0, turn % 2 === 0 ? 600 : -600);
    await big.page.waitForTimeout(Wait + 200);
    await big.page.keyboard.press("Backspace");
    await big.page.keyboard.press("Backspace");
  }

  const lag = await big.page.evaluate(() => window.measured);
  row(`60 members, 12 classes: typing, 95 of 100 of ${lag.events.length} events`, quantile(lag.events, 0.95) ?? 0, "asked: 50");
  row("60 members, 12 classes: the longest the page stood still", Math.max(0, ...lag.blocked), "asked: 50");
  many.studio.kill();
  await browser.close();
  for (const { folder } of [one, many])
    fs.rmSync(folder, { recursive: true });
}

async function studioYear(page) {
  await page.getByText("nam.json").first().click();
  return page.getByText("Đảng viên", { exact: true }).first();
}

main();
