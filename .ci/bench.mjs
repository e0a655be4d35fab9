// Measures one server on one database: node bench.mjs PROGRAM SITE WORKDIR sqlite|ADDRESS
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const [program, site, work, database] = process.argv.slice(2);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 60);
// Renders the frame and a little text, and reads nothing from the database but the session.
const BASE = "/over";

async function start(extra) {
  const port = await freePort();
  const listen = `127.0.0.1:${port}`;
  const data = mkdtempSync(join(work, "data-"));
  const flags = ["serve", "--listen", listen, "--public-url", `http://${listen}`, "--data", data, "--site", site];
  if (database !== "sqlite") flags.push("--database-url", database);
  const began = performance.now();
  const child = spawn(program, [...flags, ...extra], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  child.stderr.on("data", (text) => (log += text));
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method, path, headers = {}) =>
    new Promise((done, fail) => {
      const asked = performance.now();
      const request = http.request({ port, host: "127.0.0.1", method, path, headers, agent }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text) => (body += text));
        response.on("end", () => done({ status: response.statusCode, headers: response.headers, body, ms: performance.now() - asked }));
      });
      request.on("error", fail).end();
    });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server did not start:\n${log}`);
    const answer = await ask("GET", "/readyz").catch(() => null);
    if (answer?.status === 200) break;
    if (performance.now() - began > 60_000) throw new Error(`the server was not ready in a minute:\n${log}`);
    await wait(5);
  }
  const ready = performance.now() - began;
  const stop = async () => {
    const gone = new Promise((done) => child.on("exit", done));
    child.kill("SIGTERM");
    agent.destroy();
    await gone;
  };
  return { ask, ready, stop, pid: child.pid, origin: `http://127.0.0.1:${port}` };
}

async function signIn(server, role) {
  const answer = await server.ask("POST", `/demo/als/${role}`, { origin: server.origin, "content-length": "0" });
  const cookie = (answer.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
  if (answer.status !== 303 || !cookie) throw new Error(`cannot sign in as ${role}: ${answer.status}`);
  return { cookie, home: answer.headers.location };
}

/** The pages of the main navigation of a role, and the first page under each of `deeper`. */
async function pagesOf(server, role, deeper) {
  const { cookie, home: first } = await signIn(server, role);
  let home = first;
  for (let hops = 0; hops < 3; hops++) {
    const { status, headers } = await server.ask("GET", home, { cookie });
    if (status !== 303) break;
    home = headers.location;
  }
  const links = async (path) => {
    const { body } = await server.ask("GET", path, { cookie });
    return [...body.matchAll(/href="(\/[^"#?]*)"/g)].map((found) => found[1]);
  };
  const nav = (await server.ask("GET", home, { cookie })).body.match(/<nav[^>]*class="aw-nav".*?<\/nav>/s)?.[0] ?? "";
  const pages = new Set([home, ...[...nav.matchAll(/href="(\/[^"#?]*)"/g)].map((found) => found[1])]);
  for (const path of [...pages]) {
    if (!deeper.test(path)) continue;
    const below = (await links(path)).find((link) => link.startsWith(`${path}/`) && link.split("/").length === path.split("/").length + 1);
    if (below) pages.add(below);
  }
  return [...pages].map((path) => ({ name: `${role} ${path}`, path, headers: { cookie } }));
}

const middle = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const memory = (pid) => Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;

console.log(`\n${database === "sqlite" ? "SQLite" : "PostgreSQL"}, demo data, one request at a time, ${ROUNDS} rounds over all pages`);
const empty = await start([]);
console.log(`start on an empty database to the first answered /readyz, migrations included   ${empty.ready.toFixed(0)} ms`);
await wait(1000);
console.log(`resident memory at rest                                                       ${memory(empty.pid).toFixed(0)} MB`);
await empty.stop();

const server = await start(["--demo"]);
try {
  const open = ["/", "/begin", "/inloggen", "/wat-ziet-wie", "/bronnen"].map((path) => ({ name: path, path, headers: {} }));
  const base = { name: `${BASE} (the light page)`, path: BASE, headers: {} };
  const signedIn = [];
  for (const role of ["lead", "coach", "admin"]) signedIn.push(...(await pagesOf(server, role, /\/route$/)));
  const pages = [base, ...open, ...signedIn].map((page) => ({ ...page, times: [], bytes: 0 }));

  // All pages in every round: what else the machine does meanwhile hits them alike.
  for (let round = -5; round < ROUNDS; round++) {
    for (const page of pages) {
      const answer = await server.ask("GET", page.path, page.headers);
      page.status = answer.status;
      page.bytes = answer.body.length;
      if (round >= 0) page.times.push(answer.ms);
    }
  }
  for (const page of pages) page.times.sort((a, b) => a - b);
  const light = middle(pages[0].times, 0.5);
  const line = (cells) => console.log(`${cells[0].padEnd(58)}${cells.slice(1).map((cell) => String(cell).padStart(10)).join("")}`);
  line(["page", "status", "kB html", "median ms", "95 % ms", "x light"]);
  for (const { name, status, bytes, times } of pages) {
    const median = middle(times, 0.5);
    line([name, status, (bytes / 1000).toFixed(1), median.toFixed(1), middle(times, 0.95).toFixed(1), (median / light).toFixed(1)]);
  }
  console.log(`memory after ${pages.length * (ROUNDS + 5)} requests  ${memory(server.pid).toFixed(0)} MB`);
} finally {
  await server.stop();
}

function freePort() {
  return new Promise((done) => {
    const probe = http.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
