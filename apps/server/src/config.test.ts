/**
 * Settings from the environment, and what a wrong one says.
 */
import { expect, test } from "vitest";
import { describeSettings, readConfig } from "./config.ts";

test("without settings it is this machine alone, on port 4600", () => {
  const standard = { port: 4600, hosts: ["127.0.0.1", "::1"] };
  expect(readConfig({})).toMatchObject(standard);
  expect(readConfig({ PORT: " " })).toMatchObject(standard);
});

test("they are taken as given", () => {
  const given = { PORT: "0", HOST: "0.0.0.0", ONWARD_APP: "built" };
  expect(readConfig(given)).toEqual({ port: 0, hosts: ["0.0.0.0"], app: "built" });
});

test.each(["eighty", "-1", "65536", "4600.5"])("PORT=%s gives a sentence", (PORT) => {
  expect(readConfig({ PORT })).toEqual({
    type: "BadSetting",
    sentence: "PORT must be a number from 0 to 65535.",
  });
});

test("every setting is described with its default", () => {
  expect(describeSettings()).toMatch(/PORT \(4600\)[^]*HOST \(localhost\)/);
});
