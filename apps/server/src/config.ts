/**
 * Every setting of the server, its default and its meaning. `main.ts --help` prints them.
 */
import { fileURLToPath } from "node:url";

/** The settings as the server uses them. */
export type Config = {
  readonly port: number;
  /** The addresses to listen on: the first one without fail. */
  readonly hosts: readonly string[];
  /** The folder with the built app. */
  readonly app: string;
};

export type ConfigError = { readonly type: "BadSetting"; readonly sentence: string };

type Setting = { readonly name: string; readonly standard: string; readonly meaning: string };

const settings: readonly Setting[] = [
  { name: "PORT", standard: "4600", meaning: "The port to listen on; 0 takes a free one." },
  {
    name: "HOST",
    standard: "localhost",
    meaning:
      "The address to listen on. localhost lets only this machine in. For others, 0.0.0.0 or ::, behind a " +
      "proxy that speaks HTTPS: without it browsers refuse the storage and the offline use that Onward needs.",
  },
  {
    name: "ONWARD_APP",
    standard: fileURLToPath(new URL("../../web/dist", import.meta.url)),
    meaning: "The folder with the built app.",
  },
];

/** Reads the settings from an environment. A wrong one gives a sentence that names it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config | ConfigError {
  const value = (name: string): string => {
    const standard = settings.find((setting) => setting.name === name)?.standard ?? "";
    return environment[name]?.trim() || standard;
  };
  const port = Number(value("PORT"));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return { type: "BadSetting", sentence: "PORT must be a number from 0 to 65535." };
  }
  const host = value("HOST");
  return { port, hosts: host === "localhost" ? ["127.0.0.1", "::1"] : [host], app: value("ONWARD_APP") };
}

/** The settings as text for a terminal. */
export function describeSettings(): string {
  return settings
    .map(({ name, standard, meaning }) => `  ${name} (${standard})\n      ${meaning}`)
    .join("\n");
}
