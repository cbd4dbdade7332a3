/**
 * The guides and the practices lead to each other, and to pages that are there.
 */
import { GUIDES, guidesTo, practicesIn } from "@onward/content/guides/index";
import { PRACTICES } from "@onward/content/practices/index";
import { expect, test } from "vitest";
import { guides as copy } from "../copy/en/guides.ts";
import { guideAddress, keyOfGuide } from "./parts/guide-address.ts";
import { addressOfPractice, keyOfAddress } from "./parts/practice-address.ts";
import { find } from "./routes.tsx";

/** The key at the end of an address, as its screen is given it. */
const paramIn = async (address: string): Promise<string> => {
  const { route, params } = await find(address);
  const [name] = Object.values(params);
  return `${route.path} ${name ?? ""}`;
};

test("each page a guide names has a screen and a name, and asks for nothing the guide cannot know", async () => {
  const named = GUIDES.flatMap((guide) =>
    guide.here.flatMap(({ to }) => (to !== null && "page" in to ? [to.page] : [])),
  );
  expect(named.length).toBeGreaterThan(GUIDES.length);
  for (const page of named) {
    expect((await find(page)).route.path).toBe(page);
    expect(copy.pages[page], page).toMatch(/\S/);
  }
  expect(Object.keys(copy.pages).filter((page) => !named.includes(page))).toEqual([]);
});

test("each guide has an address of its own, in small letters, that leads to it", async () => {
  const addresses = GUIDES.map(({ key }) => guideAddress(key));
  expect(new Set(addresses).size).toBe(GUIDES.length);
  expect(guideAddress("lookBack")).toBe("/guides/look-back");
  for (const [index, address] of addresses.entries()) {
    expect(address).toMatch(/^\/guides\/[a-z]+(-[a-z]+)*$/);
    const said = await paramIn(address);
    expect(said).toBe(`/guides/:key ${address.slice("/guides/".length)}`);
    expect(keyOfGuide(said.split(" ")[1] ?? "")).toBe(GUIDES[index]?.key);
  }
});

test("each practice a guide leads to is at its address, and leads back to that guide", async () => {
  for (const guide of GUIDES)
    for (const practice of practicesIn(guide)) {
      const said = await paramIn(addressOfPractice(practice));
      expect(keyOfAddress(said.split(" ")[1] ?? "")).toBe(practice);
      expect(guidesTo(practice)).toContain(guide);
    }
  for (const { key } of PRACTICES) expect(guidesTo(key), key).not.toEqual([]);
});
