// Reads pages as a JSON object of address and HTML from the standard input, writes the faults found, one a line.
import { HtmlValidate } from "html-validate";
import { readFileSync } from "node:fs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // What Razor leaves of a line that held only code. No reader meets it, and compressed it weighs nothing.
    "no-trailing-whitespace": "off",
  },
});
const pages = JSON.parse(readFileSync(0, "utf8"));

for (const [address, html] of Object.entries(pages)) {
  const report = await validator.validateString(html, address);
  for (const { messages } of report.results) {
    for (const { line, ruleId, message } of messages) {
      console.log(`${address} line ${line}: ${message} (${ruleId})`);
    }
  }
}
