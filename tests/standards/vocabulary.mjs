// The vocabulary of schema.org, as the package schema-dts describes it: which type has which properties.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const declaration = /^(?:export )?interface (\w+)(?: extends (.+))? \{$/;
const property = /^ {4}"(\w+)"\?/;

function readTypes() {
  const types = new Map();
  let current = null;
  for (const line of readFileSync(fileURLToPath(import.meta.resolve("schema-dts")).replace(/\.js$/, ".d.ts"), "utf8").split("\n")) {
    const declared = declaration.exec(line);
    if (declared) {
      current = { above: (declared[2] ?? "").split(", ").filter(Boolean), properties: new Set() };
      types.set(declared[1], current);
    } else if (current) {
      const named = property.exec(line);
      if (named) current.properties.add(named[1]);
    }
  }

  return types;
}

const types = readTypes();
const knows = (name, wanted) => {
  const type = types.get(name);
  return type !== undefined && (type.properties.has(wanted) || type.above.some(above => knows(above, wanted)));
};

/** What is wrong with a node: types and properties that schema.org does not have. */
export function faults(node) {
  const local = address => address.replace("https://schema.org/", "");
  const names = (node["@type"] ?? []).map(local);
  const unknown = names.filter(name => !types.has(`${name}Leaf`)).map(name => `There is no type ${name}.`);
  const properties = Object.keys(node).filter(name => !name.startsWith("@")).map(local);
  return names.length === 0 || unknown.length > 0
    ? unknown
    : properties.filter(name => !names.some(type => knows(`${type}Leaf`, name))).map(name => `${names.join(", ")} has no ${name}.`);
}
