/** What is kept near: kept, changed, taken away. */
import { expect, test } from "vitest";
import { attachment } from "../attachments/attachment.ts";
import { memory } from "../testing/ctx.ts";
import { editNear, keepNear, removeNear } from "./commands.ts";
import { keptNear } from "./keep-near.ts";

const PHOTO = {
  kind: "photo",
  name: "sea.jpg",
  type: "image/jpeg",
  size: 4,
  sha256: "a".repeat(64),
} as const;

test("a person with a number, a song without: a number is a person's only", () => {
  const m = memory();
  const ana = m.run(keepNear, { kind: "person", text: "Ana", phone: "+351 21 000 0000" });
  m.run(keepNear, { kind: "song", text: "The slow one", phone: "123" });
  expect(m.rows(keptNear)).toMatchObject([
    { kind: "person", text: "Ana", phone: "+351 21 000 0000" },
    { kind: "song", text: "The slow one", phone: null },
  ]);
  if (!ana.ok) throw new Error("not kept");
  m.run(editNear, { keptNear: ana.value, phone: " " });
  expect(m.rows(keptNear)[0]).toMatchObject({ text: "Ana", phone: null });
  expect(m.run(editNear, { keptNear: ana.value, text: " " })).toEqual({
    ok: false,
    error: { type: "NothingToKeep" },
  });
  m.run(removeNear, { keptNear: ana.value });
  expect(m.run(editNear, { keptNear: ana.value, text: "Ana" })).toEqual({
    ok: false,
    error: { type: "NearMissing" },
  });
});

test("a photo comes with its file, and may be without words; nothing else may", () => {
  const m = memory();
  const kept = m.run(keepNear, { kind: "photo", file: PHOTO });
  expect(m.rows(attachment)).toMatchObject([
    { owner: kept.ok && kept.value, ownerTable: "keptNear", sha256: PHOTO.sha256 },
  ]);
  for (const nothing of [
    m.run(keepNear, { kind: "photo", text: "The sea" }),
    m.run(keepNear, { kind: "sentence" }),
  ])
    expect(nothing).toEqual({ ok: false, error: { type: "NothingToKeep" } });
  // A file that comes with anything else is not its own.
  m.run(keepNear, { kind: "place", text: "The pier", file: PHOTO });
  expect(m.rows(attachment)).toHaveLength(1);
});
