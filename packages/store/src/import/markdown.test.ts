/** Markdown folders: the fixture vault, front matter, tags, links, days. */
import { describe, expect, test } from "vitest";
import { picture, utf8, vault, vaultZip } from "./fixtures/exports.ts";
import { errorOf, found, ids, remarks } from "./fixtures/reading.ts";
import {
  fileLinks,
  frontTags,
  headingDate,
  inlineTags,
  leadingHeading,
  pathDate,
  takeFrontMatter,
} from "./markdown-text.ts";

const one = (text: string, name = "2024-01-05.md") => found([{ name, bytes: utf8(text) }]);

test("reads a vault: days, titles, tags, embeds, what is missing and what nobody uses", () => {
  const f = found(vault);
  expect(f.format).toBe("markdown");
  expect(f.notes).toEqual([
    expect.objectContaining({
      day: "2024-01-04",
      writtenAt: Date.UTC(2024, 0, 4, 9, 30),
      title: "Interview",
      text: "Asked about [[2024-01-05|Friday]].\n\n![](sky.png)\n![gone](missing.jpg)",
      tags: ["work", "2024"],
      mood: 1,
      moodLabel: "good",
      attachments: [0],
    }),
    expect.objectContaining({
      day: "2023-05-06",
      title: "Loose thoughts",
      text: "---\nNot front matter, just a rule.\n---\nAnd [a file](files/notes.txt).",
      attachments: [],
    }),
    expect.objectContaining({
      day: "2024-01-05",
      writtenAt: null,
      title: "Friday",
      text: expect.stringMatching(/^Third no\. !\[\[sky\.png\|The sky at five\|300\]\]\n!\[\[Interview\]\]/),
      tags: ["work/interviews"],
      attachments: [0, 1],
    }),
  ]);
  expect(f.attachments.map((a) => [a.name, a.kind, a.mime])).toEqual([
    ["sky.png", "photo", "image/png"],
    ["my plan.pdf", "file", "application/pdf"],
  ]);
  expect(f.attachments[0]?.bytes()).toEqual({ ok: true, value: picture(3) });
  expect(remarks(f)).toEqual(["file 1 AttachmentMissing", "file 2 NoDate"]);
  expect(f.leftOut).toEqual([
    { what: "properties", count: 1 },
    { what: "files", count: 1 },
  ]);
});

test("the zip gives what the folder gives, with the same ids, also from another folder", () => {
  const elsewhere = vault.map((file) => ({ ...file, name: file.name.replace("Vault/", "Copy of it/sub/") }));
  expect(ids(found(vaultZip()))).toEqual(ids(found(vault)));
  expect(ids(found(elsewhere))).toEqual(ids(found(vault)));
});

test("a note rewritten since is another note: neither version is lost", () => {
  expect(ids(one("first"))).not.toEqual(ids(one("second")));
});

describe("front matter", () => {
  const front = (yaml: string) => takeFrontMatter(`---\n${yaml}\n---\nrest`);

  test("tags as a list, or as one string; # goes", () => {
    const tags = (yaml: string) => frontTags(front(yaml).front);
    expect(tags("tags: [a, '#b', 2024]")).toEqual(["a", "b", "2024"]);
    expect(tags("tags:\n  - a b\n  - null\n  - {x: 1}")).toEqual(["a b"]);
    expect(tags("tags: a, b c")).toEqual(["a", "b c"]);
    expect(tags("Tags: a b")).toEqual(["a", "b"]);
    expect(tags("tag: a")).toEqual(["a"]);
    expect(tags("tags:")).toEqual([]);
  });

  test("dates in several forms; an impossible one falls back to the name, and is said", () => {
    expect(one("---\ncreated: 2024-02-03T10:00:00+02:00\n---\nx").notes[0]).toMatchObject({
      day: "2024-02-03",
      writtenAt: Date.UTC(2024, 1, 3, 8),
      zone: "+02:00",
    });
    expect(one("---\ndate: '[[2024-02-03]]'\n---\nx").notes[0]?.day).toBe("2024-02-03");
    const wrong = one("---\ndate: 2024-02-30\n---\nx");
    expect(wrong.notes[0]?.day).toBe("2024-01-05");
    expect(remarks(wrong)).toEqual(["file 1 BadDate"]);
  });

  test("not YAML: it stays in the text, and is said", () => {
    const text = '---\ntitle: "open\n---\nwords';
    const f = one(text);
    expect(f.notes[0]?.text).toBe(text);
    expect(remarks(f)).toEqual(["file 1 FrontMatter"]);
  });

  test("a rule at the top is no front matter; an empty block is; one that never ends is text", () => {
    expect(takeFrontMatter("---\njust words\n---\nmore")).toMatchObject({
      rest: "---\njust words\n---\nmore",
      broken: false,
    });
    expect(takeFrontMatter("---\n---\nmore")).toMatchObject({ rest: "more", broken: false });
    expect(takeFrontMatter("---\na: 1\nmore").rest).toBe("---\na: 1\nmore");
    expect(takeFrontMatter("a\n---\nb: 1\n---\n").rest).toBe("a\n---\nb: 1\n---\n");
  });

  test("own tags, binary, merges and prototypes do nothing", () => {
    const { front: map } = front(
      "a: !!js/function 'x'\nb: !!binary aGk=\nc: {<<: {d: 1}}\n__proto__: {e: 1}",
    );
    expect(map.get("a")).toBe("x");
    expect(({} as Record<string, unknown>)["e"]).toBeUndefined();
  });

  test("aliases that unfold to a billion are refused", () => {
    const lines = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
    for (let i = 1; i < 12; i++) {
      const before = String.fromCharCode(96 + i);
      const name = String.fromCharCode(97 + i);
      lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(",")}]`);
    }
    expect(front(lines.join("\n"))).toMatchObject({ broken: true });
  });
});

describe("days", () => {
  test.each([
    ["2024-01-05.md", "2024-01-05"],
    ["notes/2024_01_05 evening.md", "2024-01-05"],
    ["Fri 2024.01.05.md", "2024-01-05"],
    ["20240105.md", "2024-01-05"],
    ["202401052230 zettel.md", "2024-01-05"],
    ["2024/01/05.md", "2024-01-05"],
    ["12345678.md", null],
    ["2024-01-05/untitled.md", null],
    ["call 0202401057.md", null],
  ])("in the path %j", (path, day) => {
    expect(pathDate(path)).toEqual({ day, wrong: false });
  });

  test("one that does not exist is said", () => {
    const f = one("# 2024-03-01 then\nx", "2024-02-30.md");
    expect(f.notes[0]?.day).toBe("2024-03-01");
    expect(remarks(f)).toEqual(["file 1 BadDate"]);
  });

  test("in the first heading, else the file's own, else today", () => {
    expect(headingDate("words\n## On 2024-03-01\n")).toBe("2024-03-01");
    expect(headingDate("2024-03-01")).toBeNull();
    expect(one("words", "a.md").notes[0]?.day).toBe("2026-11-24");
    expect(remarks(one("words", "a.md"))).toEqual(["file 1 NoDate"]);
    expect(remarks(one("words", "2031-01-01.md"))).toEqual(["file 1 FutureDate"]);
  });
});

describe("titles", () => {
  test.each([
    ["2024-01-05.md", "# Friday\nwords", "Friday", "words"],
    ["2024-01-05.md", "# 2024-01-05\nwords", null, "# 2024-01-05\nwords"],
    ["2024-01-05.md", "words\n# Later", null, "words\n# Later"],
    ["Friday.md", "# Friday\nwords", "Friday", "words"],
    ["Friday.md", "# Otherwise\nwords", "Friday", "# Otherwise\nwords"],
    ["Friday.md", "---\ntitle: Said so\n---\n# Friday\nwords", "Said so", "# Friday\nwords"],
    ["2024-01-05.md", "# Only a heading", null, "Only a heading"],
  ])("%s with %j", (name, text, title, body) => {
    expect(one(text, name).notes[0]).toMatchObject({ title, text: body });
  });

  test("closing signs go, signs that belong stay", () => {
    expect(leadingHeading("## Two ##\n")?.heading).toBe("Two");
    expect(leadingHeading("# C#\n")?.heading).toBe("C#");
  });
});

test("tags in the text, and what only looks like one", () => {
  expect(
    inlineTags(
      "#one and (#two/deep) #drei-ß #3 #2024-01 a#b https://x.org/#c `#d`\n```\n#e\n```\n# Heading\n#né",
    ),
  ).toEqual(["one", "two/deep", "drei-ß", "né"]);
});

test("tags in the text that have no room are only in the text", () => {
  const text = `${Array.from({ length: 60 }, (_, i) => `#t${i}`).join(" ")} #${"y".repeat(61)}`;
  const f = one(`---\ntags: [front]\n---\n${text}`);
  expect(f.notes[0]?.tags).toHaveLength(49);
  expect(f.notes[0]?.text).toBe(text);
  expect(remarks(f)).toEqual([]);
});

test("links that may mean a file", () => {
  const targets = (text: string) => fileLinks(text).map(({ target, embed, alt }) => [target, embed, alt]);
  expect(
    targets("![[a b.png|200]] [[Note#Part|said]] ![alt](<c d.png> 'e') [f](g%20(1).pdf#page=2)"),
  ).toEqual([
    ["a b.png", true, null],
    ["Note", false, "said"],
    ["c d.png", true, "alt"],
    ["g (1).pdf", false, "f"],
  ]);
  expect(
    targets(
      "![](https://x.org/a.png) [m](mailto:a@b.c) [h](#part) ![](data:image/png;base64,AA) `![[a.png]]`",
    ),
  ).toEqual([]);
  expect(targets("![a [b] c](x.png) ![ [ ](y.png)")).toEqual([
    ["x.png", true, "a [b] c"],
    ["y.png", false, " "],
  ]);
  expect(targets("![](100%.png)")).toEqual([["100%.png", true, null]]);
});

test("files are found beside the note first, then anywhere, whatever the spelling", () => {
  const f = found([
    { name: "v/a/1.md", bytes: utf8("![[Pic.PNG]] ![](../b/u\u0308.png)") },
    { name: "v/a/pic.png", bytes: picture(1) },
    { name: "v/b/pic.png", bytes: picture(2) },
    { name: "v/b/\u00fc.png", bytes: picture(3) },
    { name: "v/b/2.md", bytes: utf8("![[pic.png]] ![[a/pic.png]]") },
  ]);
  expect(f.attachments.map((a) => a.bytes())).toEqual(
    [1, 3, 2].map((n) => ({ ok: true, value: picture(n) })),
  );
  expect(f.notes.map((note) => note.attachments)).toEqual([
    [0, 1],
    [2, 0],
  ]);
});

test("plain text is a note, unless a note embeds it", () => {
  const f = found([
    { name: "a.md", bytes: utf8("![[b.txt]]") },
    { name: "b.txt", bytes: utf8("embedded") },
    { name: "c.txt", bytes: utf8("a note") },
  ]);
  expect(f.notes.map((note) => note.text)).toEqual(["![[b.txt]]", "a note"]);
  expect(f.attachments.map((a) => a.mime)).toEqual(["text/plain"]);
});

test("empty notes, bytes that are no text, broken encoding", () => {
  const f = found([
    { name: "a.md", bytes: utf8(" \n") },
    { name: "b.md", bytes: new Uint8Array([1, 0, 2, 0]) },
    { name: "c.md", bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) },
    { name: "d.md", bytes: utf8("\uFEFFwith a mark") },
  ]);
  expect(f.notes.map((note) => note.text)).toEqual(["caf\uFFFD", "with a mark"]);
  expect(remarks(f).filter((r) => !r.endsWith("NoDate"))).toEqual([
    "file 1 Empty left",
    "file 2 NotAnEntry left",
    "file 3 BadEncoding",
  ]);
  expect(errorOf([{ name: "a.md", bytes: new Uint8Array([1, 0, 2, 0]) }])).toBe("UnknownFormat");
});

test("an ending that every object knows is none we know", () => {
  const bytes = picture(1);
  const f = found([
    { name: "a.md", bytes: utf8("# 2024-01-05\n![[sky.constructor]]") },
    { name: "sky.constructor", bytes },
  ]);
  expect(f.attachments.map((a) => [a.mime, a.kind])).toEqual([["image/jpeg", "photo"]]);
});
