/** What may be kept, and under which name. */
import { LARGEST_FILE } from "@onward/domain/attachments/attachment";
import { expect, test } from "vitest";
import { LARGEST, readyFile, readyText, readyVoice } from "./attach.ts";

test("the limit is the domain's", () => expect(LARGEST).toBe(LARGEST_FILE));

test("a file as it is, a text and a memo under a name with its ending", async () => {
  const file = new File(["abc"], "score.csv", { type: "text/csv" });
  expect(await readyFile(file, "File")).toMatchObject({ kind: "file", name: "score.csv", type: "text/csv" });
  expect(await readyText("They said no.", "Text")).toMatchObject({ name: "Text.txt", type: "text/plain" });
  const memo = new Blob(["sound"], { type: "audio/webm" });
  expect(await readyVoice(memo, "Voice")).toMatchObject({ kind: "voice", name: "Voice.webm" });
});

test("nothing in it, too much in it, no kind given, an endless name", async () => {
  expect(await readyFile(new File([], "a"), "File")).toBe("emptyFile");
  expect(await readyFile(new File([new Uint8Array(LARGEST + 1)], "a"), "File")).toBe("tooLarge");
  expect(await readyFile(new File(["x"], "a"), "File")).toMatchObject({ type: "application/octet-stream" });
  const long = await readyFile(new File(["x"], `${"n".repeat(400)}.pdf`), "File");
  expect(long).toMatchObject({ name: expect.stringMatching(/^n{96}….*\.pdf$/) });
});
