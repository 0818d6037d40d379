// Prints HTML files in headless Chromium, as a person would, and says of each how many sheets of paper it
// takes and what is not as it should be: a word on the console, or a request besides the file itself.
//
//   node scripts/print-pages.mjs CHROMIUM FILE...    one line for each: its pages and its name
//
// Exit code 1 when something was not. Speaks the DevTools protocol through two pipes
// (https://chromedevtools.github.io/devtools-protocol/): messages are JSON, ended by a NUL.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PATIENCE_MS = 60_000;
const [chromium, ...files] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "viva-chromium-"));
const browser = spawn(
  chromium,
  [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
  ],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
);
const patience = setTimeout(() => {
  console.error(`print-pages: ${chromium} did not answer in ${PATIENCE_MS / 1000} s`);
  browser.kill("SIGKILL");
  process.exitCode = 1;
}, PATIENCE_MS);
const exited = new Promise((done) => browser.once("exit", done));

const waiting = new Map();
let heard = () => {};
let last = 0;
let rest = "";
browser.stdio[4].setEncoding("utf8").on("data", (text) => {
  const messages = (rest + text).split("\0");
  rest = messages.pop();
  for (const message of messages.map((m) => JSON.parse(m))) {
    if (message.id === undefined) {
      heard(message);
    } else {
      waiting.get(message.id)(message);
      waiting.delete(message.id);
    }
  }
});

async function ask(method, params = {}, sessionId = undefined) {
  const id = ++last;
  const answer = new Promise((done) => waiting.set(id, done));
  browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  const { result, error } = await answer;
  if (error) {
    throw new Error(`${method}: ${error.message}`);
  }
  return result;
}

// Opens and prints a file. Its pages, and what was wrong.
async function print(file) {
  const url = pathToFileURL(resolve(file)).href;
  const wrong = [];
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const loaded = new Promise((done) => {
    heard = ({ method, params }) => {
      if (method === "Page.loadEventFired") {
        done();
      } else if (method === "Network.requestWillBeSent" && params.request.url !== url) {
        wrong.push(`request: ${params.request.url}`);
      } else if (method === "Log.entryAdded") {
        wrong.push(`log: ${params.entry.text}`);
      } else if (method === "Runtime.consoleAPICalled" || method === "Runtime.exceptionThrown") {
        wrong.push(`script: ${JSON.stringify(params)}`);
      }
    };
  });
  for (const domain of ["Page", "Network", "Log", "Runtime"]) {
    await ask(`${domain}.enable`, {}, sessionId);
  }
  await ask("Page.navigate", { url }, sessionId);
  await loaded;
  const { data } = await ask("Page.printToPDF", { preferCSSPageSize: true }, sessionId);
  await ask("Target.closeTarget", { targetId });
  const pdf = Buffer.from(data, "base64").toString("latin1");
  return { pages: pdf.match(/\/Type\s*\/Page\b/g).length, wrong };
}

for (const file of files) {
  const { pages, wrong } = await print(file);
  console.log(`${pages} ${basename(file)}`);
  for (const what of wrong) {
    console.error(`${basename(file)}: ${what}`);
    process.exitCode = 1;
  }
}
clearTimeout(patience);
browser.kill();
await exited;
// Processes of the browser that outlive it for a moment still write there.
for (let tries = 0; existsSync(profile) && tries < 50; tries++) {
  try {
    rmSync(profile, { recursive: true, force: true });
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
