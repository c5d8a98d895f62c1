// Reads what the site gives to machines with parsers that are not the site's own.
// On the standard input: {"kind": "ical" | "feed" | "sitemap" | "jsonld", "documents": {address: text}}.
// On the standard output: {address: what was read, or {"error": why it could not be read}}.
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { ErrorLevel, parseSitemap } from "sitemap";
import { faults } from "./vocabulary.mjs";

const schemaOrg = JSON.parse(readFileSync(new URL("./schema-org.context.json", import.meta.url), "utf8"));

const readers = {
  ical(text) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const zones = Object.fromEntries(calendar.getAllSubcomponents("vtimezone").map(component => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }));
    const moment = time => {
      if (!zones[time.zone?.tzid]) throw new Error(`The calendar says nothing of the time zone ${time.zone?.tzid}.`);
      return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    };
    return {
      version: calendar.getFirstPropertyValue("version"),
      method: calendar.getFirstPropertyValue("method"),
      events: calendar.getAllSubcomponents("vevent").map(component => {
        const event = new ICAL.Event(component);
        return {
          uid: event.uid,
          summary: event.summary,
          location: event.location,
          start: moment(event.startDate),
          end: moment(event.endDate),
          sequence: event.sequence,
          status: component.getFirstPropertyValue("status"),
          url: component.getFirstPropertyValue("url"),
          stamp: component.getFirstPropertyValue("dtstamp").toString(),
        };
      }),
    };
  },

  feed(text) {
    const feed = parseFeed(text);
    return {
      type: feed.meta.type,
      version: feed.meta.version,
      language: feed.language,
      title: feed.title,
      self: feed.self,
      url: feed.url,
      updated: feed.updated,
      items: feed.items.map(item => ({
        id: item.id, title: item.title, url: item.url, published: item.published, updated: item.updated, description: item.description,
      })),
    };
  },

  async sitemap(text) {
    // Throws at the first element that a site map does not have.
    const urls = await parseSitemap(Readable.from([text]), { level: ErrorLevel.THROW });
    return { urls: urls.map(({ url, lastmod, links }) => ({ url, lastmod, links })) };
  },

  async jsonld(text) {
    const data = JSON.parse(text);
    const options = {
      safe: true,
      documentLoader: async address => {
        if (new URL(address).host !== "schema.org") throw new Error(`Structured data loads ${address}.`);
        return { contextUrl: null, documentUrl: address, document: schemaOrg };
      },
    };
    const nodes = await jsonld.flatten(data, null, options);
    const statements = await jsonld.toRDF(data, options);
    return {
      statements: statements.length,
      types: nodes.flatMap(node => node["@type"] ?? []),
      faults: nodes.flatMap(faults),
    };
  },
};

const { kind, documents } = JSON.parse(readFileSync(0, "utf8"));
const answers = {};
for (const [address, text] of Object.entries(documents)) {
  try {
    answers[address] = await readers[kind](text);
  } catch (error) {
    answers[address] = { error: String(error?.message ?? error) };
  }
}

process.stdout.write(JSON.stringify(answers));
