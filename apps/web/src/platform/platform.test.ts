/** Which voice reads, and how each browser installs: told from what browsers say of themselves. */
import { effect } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { wayToInstall } from "./install.ts";
import { pickVoice } from "./speech.ts";
import { helpWasOpened, noteHelpOpened } from "./visit.ts";

test("a screen that stands already knows at once that help was sought", () => {
  const seen: boolean[] = [];
  effect(() => {
    seen.push(helpWasOpened());
  });
  noteHelpOpened();
  expect(seen).toEqual([false, true]);
});

const voice = (lang: string, localService: boolean, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe("pickVoice", () => {
  test("never takes a voice that sends words away, however well it fits", () => {
    expect(pickVoice([voice("en-GB", false, true)], "en-GB")).toBeNull();
    expect(pickVoice([voice("en-GB", false), voice("en-US", true)], "en-GB")).toEqual(voice("en-US", true));
  });
  test("takes the same region first, then the device's default, then any of the language", () => {
    const voices = [
      voice("en-AU", true),
      voice("en-US", true, true),
      voice("en_GB", true),
      voice("fr-FR", true),
    ];
    expect(pickVoice(voices, "en-GB")?.lang).toBe("en_GB");
    expect(pickVoice(voices, "en-IE")?.lang).toBe("en-US");
    expect(pickVoice(voices.slice(0, 1), "en-IE")?.lang).toBe("en-AU");
    expect(pickVoice(voices, "de")).toBeNull();
  });
});

const SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0";
describe("wayToInstall", () => {
  test.each([
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
      5,
      "iosSafari",
    ],
    [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`, 5, "iosSafari"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130.0 Mobile/15E148 Safari/604.1",
      5,
      "iosOther",
    ],
    [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`, 0, "macSafari"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0 Safari/537.36", 0, "desktop"],
    ["Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0.0.0 Mobile Safari/537.36", 5, "android"],
    ["Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", 5, "androidFirefox"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", 0, "desktopFirefox"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0", 0, "desktop"],
  ])("%s", (agent, touch, way) => {
    expect(wayToInstall(agent, touch)).toBe(way);
  });
});
