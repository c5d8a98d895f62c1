// Measures pages with Lighthouse as it comes: a slow phone on a slow network. Each page three times, and the run in the
// middle counts. usage: node measure.mjs http://127.0.0.1:5080 [runs]; fails below 95 in any category.
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";

const required = 95;
const pages = [
  ["Startseite", "/"],
  ["Organisation", "/organisationen/darmleben-bundesverband/"],
  ["Finder mit Antwort", "/hilfe-finden/?anliegen=Darmkrebs&ort=Stuttgart"],
  ["Veranstaltung", "/veranstaltungen/darmkrebs-austauschtag-stuttgart/"],
];
const categories = ["performance", "accessibility", "best-practices", "seo"];
const [address, runs = "3"] = process.argv.slice(2);
const chromium = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});

const measure = async (url) => (await lighthouse(url, { port: chromium.port, onlyCategories: categories })).lhr;
const inTheMiddle = (results) => results.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[Math.floor(results.length / 2)];
const seconds = (audit) => (audit.numericValue / 1000).toFixed(1).replace(".", ",") + " s";

let low = false;
console.log("| Seite | Leistung | Zugänglichkeit | gute Praxis | SEO | größtes Bild oder Textstück | blockiert | verschoben | übertragen |");
console.log("|---|---|---|---|---|---|---|---|---|");
for (const [name, path] of pages) {
  const results = [];
  for (let run = 0; run < Number(runs); run++) {
    results.push(await measure(address + path));
  }
  const { categories: found, audits } = inTheMiddle(results);
  const scores = categories.map((category) => Math.round(found[category].score * 100));
  low ||= scores.some((score) => score < required);
  console.log(`| ${[name, ...scores, seconds(audits["largest-contentful-paint"]), Math.round(audits["total-blocking-time"].numericValue) + " ms",
    audits["cumulative-layout-shift"].numericValue.toFixed(3).replace(".", ","), Math.round(audits["total-byte-weight"].numericValue / 1024) + " KB"].join(" | ")} |`);
  for (const audit of Object.values(audits)) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") {
      console.error(`  ${name}: ${audit.id} ${audit.score} ${audit.displayValue ?? ""}`);
    }
  }
}

await chromium.kill();
process.exit(low ? 1 : 0);
