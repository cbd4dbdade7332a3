/**
 * What a line is shown with, in the app and in the page that the build writes: how to reach it, when, in which languages.
 */
import { HELPLINES, helpFor } from "@onward/content/helplines/index";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { AllCountries } from "./all-countries.tsx";
import { FirstNumber } from "./first-number.tsx";
import { Lines } from "./numbers.tsx";

const DAY = "2026-11-27";
const inCountry = (country: string): string => renderToString(<Lines help={helpFor(country, DAY)} />);
const textOf = (html: string): string => html.replaceAll(/<svg.*?<\/svg>/g, "").replaceAll(/<[^>]+>/g, " ");
const links = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(https?:[^"]+)"[^>]*>(.*?)<\/a>/g)].map(
    ([, href, inside]) =>
      `${textOf(inside ?? "")
        .replaceAll(/\s+/g, " ")
        .trim()}: ${href}`,
  );

test("a line has a link to its own pages, with its name, once for all lines of one address", () => {
  expect(links(inCountry("GB"))).toContain("Samaritans on the web: https://www.samaritans.org/");
  expect(links(inCountry("CH"))).toEqual([
    "Die Dargebotene Hand on the web: https://www.143.ch/",
    "Beratung + Hilfe 147 on the web: https://www.147.ch/",
  ]);
  expect(links(inCountry("FI"))).toEqual([
    "MIELI Kriisipuhelin on the web: https://mieli.fi/",
    "Lasten ja nuorten puhelin on the web: https://www.mll.fi/",
  ]);
  expect(links(inCountry("KR"))).toEqual([]);
});

test("a line says its languages where they are known, and nothing of them where they are not", () => {
  expect(textOf(inCountry("EE"))).toContain("In Estonian, Russian and English.");
  expect(textOf(inCountry("CA"))).toContain("In English and French.");
  expect(textOf(inCountry("GB"))).not.toMatch(/\bIn [A-Z]/);
});

test("the page that is there without script has the address of every line it shows", () => {
  const written = links(renderToString(<AllCountries />)).map((link) => link.replace(/^.*: /, ""));
  const shown = HELPLINES.lines.filter((line) => helpFor(line.country, DAY).lines.includes(line));
  const addresses = new Set(shown.flatMap(({ web }) => web ?? []));
  expect(addresses.size).toBeGreaterThan(30);
  expect(new Set(written)).toEqual(addresses);
});

test("the card after heavy words says when its line answers, and where it may not, has the emergency number beside it", () => {
  const card = (country: string | null): string =>
    textOf(renderToString(<FirstNumber help={helpFor(country, DAY)} />))
      .replaceAll(/\s+/g, " ")
      .trim();
  expect(card("GB")).toBe("Call Samaritans, 116 123 Day and night.");
  expect(card("EE")).toMatch(/^Call .*, 116 123 Counsellors every day from 10 am .*\. In danger\? Call 112$/);
  expect(card("NL")).toBe("Call 113 Zelfmoordpreventie, 113 In danger? Call 112");
  expect(card("AE")).toMatch(/^In danger\? Call \d+$/);
  expect(card(null)).toBe("");
});
