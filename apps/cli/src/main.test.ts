/** The real process on a real profile: what it prints, where, and how it ends. */
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { openNode } from "@onward/store/drivers/node";
import { openStore } from "@onward/store/store";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "onward-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const main = join(import.meta.dirname, "main.ts");

function onward(
  words: readonly string[],
  {
    profile = "a",
    input = "",
    env = {},
  }: { profile?: string; input?: string; env?: Record<string, string> } = {},
) {
  const ran = spawnSync(process.execPath, [main, ...words, "--profile", join(folder, profile)], {
    input,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { out: ran.stdout, err: ran.stderr, code: ran.status };
}

// Each call starts a process of its own.
describe("onward", { timeout: 180_000 }, () => {
  it("writes down, lists and shows", () => {
    expect(onward(["log", "The", "grant", "went to someone else."])).toEqual({
      out: "It’s down.\n",
      err: "",
      code: 0,
    });
    expect(onward(["log"], { input: "From a pipe\n" }).code).toBe(0);
    const rows = JSON.parse(onward(["list", "--json"]).out) as { id: string; line: string }[];
    expect(rows.map((r) => r.line).sort()).toEqual(["From a pipe", "The grant went to someone else."]);
    expect(onward(["show", rows.find((r) => r.line === "From a pipe")?.id ?? ""]).out).toContain(
      "From a pipe",
    );
    expect(onward(["show", "zzz"]).code).toBe(1);
  });

  it("shows a goal with the line it stands under and what was said of its weeks", () => {
    expect(onward(["list"], { profile: "goal" }).code).toBe(0);
    const store = openStore(openNode(join(folder, "goal/onward.db")));
    let n = 0;
    const ran = (name: string, input: object): string => {
      const asked = { batch: String(++n).padStart(32, "0"), now: Date.UTC(2026, 2, 10, 12), zone: "UTC" };
      const result = store.run(name, input, asked);
      return result.ok ? String(result.value.answer) : expect.unreachable(name);
    };
    const longView = ran("writeLongView", { text: "Music in the house" });
    const goal = ran("setGoal", { text: "Sing in a choir", longView });
    ran("keepGoalWeek", { goal, stood: "Late trains", next: "another", words: "Ring the choir" });
    store.close();
    const { out, code } = onward(["show", goal.slice(0, 30)], { profile: "goal" });
    expect([code, out]).toEqual([
      0,
      "Sing in a choir\n\nThe long view: Music in the house\n\n2026-03-09 to 2026-03-15\n" +
        "What stood in the way: Late trains\nWhat next: Ring the choir\n",
    ]);
    expect(JSON.parse(onward(["show", goal, "--json"], { profile: "goal" }).out)).toMatchObject({
      under: { id: longView },
      weeks: [{ stood: "Late trains" }],
    });
  });

  it("waits for the end of words that come slowly, and leaves the profile to others until then", async () => {
    const { stdin, stdout, stderr } = spawn(process.execPath, [main, "log", "--profile", join(folder, "s")]);
    const said = Promise.all([text(stdout), text(stderr)]);
    stdin.on("error", () => undefined);
    // More than a pipe holds: once it is through, they are being read.
    let meanwhile;
    stdin.write("\n".repeat(2_000_000), () => {
      meanwhile = onward(["list", "--json"], { profile: "s" });
      stdin.end("Slow words");
    });
    expect(await said).toEqual(["It’s down.\n", ""]);
    expect(meanwhile).toEqual({ out: "[]\n", err: "", code: 0 });
    const rows = JSON.parse(onward(["list", "--json"], { profile: "s" }).out) as { line: string }[];
    expect(rows.map(({ line }) => line)).toEqual(["Slow words"]);
  });

  it("writes down in UTC where the machine's zone has no name that is known", () => {
    for (const TZ of [":/etc/localtime", "Nope/Zone", "", "UTC+25"])
      expect(onward(["log", "A day"], { profile: "z", env: { TZ } }), TZ).toMatchObject({ code: 0, err: "" });
    const rows = onward(["list", "--json"], { profile: "z", env: { TZ: "Nope/Zone" } });
    expect(JSON.parse(rows.out)).toHaveLength(4);
    const db = openNode(join(folder, "z/onward.db"));
    expect(db.all("SELECT DISTINCT zone FROM setback")).toEqual([{ zone: "UTC" }]);
    db.close();
  });

  it("tells what one's own history shows, in words and as data", () => {
    const empty = onward(["insights"], { profile: "i" });
    expect(empty).toMatchObject({ code: 0, err: "" });
    expect(empty.out).toContain("Patterns need about three setbacks. There’s no hurry.");
    expect(JSON.parse(onward(["insights", "--json"], { profile: "i" }).out)).toMatchObject({
      nextTries: { waits: [], said: { count: 0, half: null } },
      rhythms: [],
      letters: [],
      approaches: { approaches: [], moreOften: [] },
      causes: { of: 0 },
      days: { days: 0, words: [] },
      weekGuesses: { said: { of: 0 }, guesses: [] },
      eased: { said: { of: 0 }, setbacks: [] },
      lessonsUsed: { arisen: 0 },
    });
  });

  it("says what is off, never what was written", () => {
    expect(onward(["log", "   "]).code).toBe(1);
    expect(onward(["log", "Quillwracken ".repeat(8000)]).err).not.toContain("Quillwracken");
    for (const words of [
      ["nope"],
      ["log", "x", "--heaviness", "12"],
      ["show"],
      ["list", "--limit", "0"],
      ["list", "--no-such"],
    ]) {
      expect(onward(words).code, words.join(" ")).toBe(2);
    }
    expect(onward(["--help"]).out).toContain("It is not a medical device");
  });

  it("tells of a bug by its kind and place, without a word of what was written", () => {
    const profile = "damaged";
    expect(onward(["log", "The grant went to someone else."], { profile }).code).toBe(0);
    const db = openNode(join(folder, profile, "onward.db"));
    db.run(`UPDATE setback SET feelings = '["own:quillwracken"'`);
    db.close();
    const { err, out, code } = onward(["list", "--json"], { profile });
    const shown = onward(["show", "0"], { profile });
    expect(`${err}${out}${shown.err}`).not.toContain("quillwracken");
    expect([code, shown.code]).toContain(1);
    expect(`${err}${shown.err}`).toMatch(/Something broke, and nothing more was done\. SyntaxError at /);
  });

  it("says what is wrong with the text: nothing in it, or too much", () => {
    expect(onward(["log", "   "]).err).toBe("onward: There is nothing in it. Write a few words.\n");
    for (const length of [50_001, 100_001, 1_000_000])
      expect(onward(["log"], { input: "x".repeat(length) }).err).toBe(
        "onward: That is longer than one entry holds (50,000 characters).\n",
      );
  });

  it("takes and shows heaviness in its five words", () => {
    for (const given of ["Some weight", "SOME WEIGHT", "someWeight"]) {
      const { id } = JSON.parse(
        onward(["log", "A day", "--heaviness", given, "--json"], { profile: "w" }).out,
      ) as { id: string };
      expect(onward(["show", id], { profile: "w" }).out, given).toBe("A day\n\nHeaviness: Some weight\n");
    }
    expect(onward(["log", "x", "--heaviness", "Some"]).err).toContain(
      'is one of Light, "Some weight", Middling, Heavy, "Very heavy".',
    );
  });

  it("says which rows were not read and why, and ends with 1 when nothing could be", () => {
    const file = join(folder, "d.csv");
    const head = "full_date,date,weekday,time,mood,activities,note_title,note\n";
    const shifted = "x,2024-01-05,5 January,Friday,8:00,bad,walk,words\n";
    const why = "Its cells don’t stand under their headings. Left out.";
    const at = { profile: "i" };
    writeFileSync(file, head + shifted);
    for (const more of [[], ["--dry-run"]]) {
      const ran = onward(["import", file, ...more], at);
      expect(ran.code).toBe(1);
      expect(ran.out).toBe(`1 not read in full:\n  Row 2: ${why}\n`);
      expect(ran.err).toBe("onward: Nothing in it could be brought in.\n");
      const json = JSON.parse(onward(["import", file, "--json", ...more], at).out) as object;
      expect(json).toMatchObject({
        added: 0,
        unreadable: 1,
        notRead: [{ where: "row 2", why: "ShiftedColumns", kept: false }],
      });
    }
    writeFileSync(file, `${head}${shifted.repeat(21)}2024-01-06,6 January,Saturday,8:00,bad,,,fine`);
    const list = Array.from({ length: 20 }, (_, i) => `  Row ${i + 2}: ${why}`);
    const notRead = ["21 not read in full:", ...list, "  and 1 more", ""].join("\n");
    const dry = onward(["import", file, "--dry-run"], at);
    expect(dry).toMatchObject({ code: 0, err: "" });
    expect(dry.out).toBe(`Would add 1 and bring back 0, with 0 attachments; 0 are here already.\n${notRead}`);
    const real = onward(["import", file], at);
    expect(real).toEqual({ code: 0, err: "", out: `1 added; 0 were here already.\n${notRead}` });
  });

  it("says what is not brought in as it has no place here", () => {
    const file = join(folder, "day-one.json");
    const words = {
      uuid: "A",
      creationDate: "2024-01-05T10:00:00Z",
      timeZone: "Europe/Lisbon",
      text: "A day",
    };
    const entries = [{ ...words, location: { placeName: "The pier" }, weather: { temperatureCelsius: 9 } }];
    writeFileSync(file, JSON.stringify({ metadata: { version: "1.0" }, entries }));
    const left = "Not brought in, as Onward has no place for it: 1 place and 1 note of the weather.\n";
    for (const more of [["--dry-run"], []]) {
      const json = JSON.parse(onward(["import", file, "--json", ...more], { profile: "n" }).out) as object;
      expect(json).toMatchObject({
        leftOut: [
          { what: "places", count: 1 },
          { what: "weather", count: 1 },
        ],
      });
      expect(onward(["import", file, ...more], { profile: "n" }).out).toContain(left);
    }
  });

  it("brings notes and an export of another app in one at a time", () => {
    const vault = join(folder, "beside");
    mkdirSync(vault);
    writeFileSync(join(vault, "a.md"), "# 2024-01-05\nA note");
    const entries = [{ title: "A day", body: "Rain.", date: "2026-01-02", time: "10:00" }];
    const jrnl = join(folder, "jrnl.json");
    writeFileSync(jrnl, JSON.stringify({ entries }));
    expect(onward(["import", vault, jrnl], { profile: "o" })).toMatchObject({
      code: 1,
      out: "",
      err: "onward: Those are several exports. Bring them in one at a time.\n",
    });
    writeFileSync(join(vault, "old.json"), JSON.stringify({ entries }));
    expect(onward(["import", vault], { profile: "o" })).toMatchObject({ code: 0, err: "" });
  });

  it("says how files are counted", () => {
    const notes = join(folder, "undated");
    mkdirSync(notes);
    writeFileSync(join(notes, "a.md"), "No day");
    writeFileSync(join(notes, "b.md"), "# 2024-01-05\n![[gone.png]]");
    expect(onward(["import", notes], { profile: "j" }).out).toBe(
      [
        "2 added; 0 were here already.",
        "2 not read in full (files are counted in the order of their paths):",
        "  File 1: It has no day. Kept on the file’s own day.",
        "  File 2: A photo or file of it isn’t in the export. Kept.",
        "",
      ].join("\n"),
    );
  });

  it("takes only the options and words a command has", () => {
    for (const [words, sentence] of [
      [["check", "--dry-run"], "check has no option --dry-run."],
      [["lessons", "--markdown"], "lessons has no option --markdown."],
      [["log", "x", "--limit", "3"], "log has no option --limit."],
      [["show", "a", "b"], "show has no use for more than one word."],
      [["lessons", "a"], "lessons stands alone."],
    ] as const) {
      const ran = onward(words);
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toBe(`onward: ${sentence} onward ${words[0]} --help has an example.\n`);
    }
  });

  it("never leaves a copy open that was to be sealed", () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const to = join(folder, "sealed-not.zip");
    expect(onward(["export", to, "--passphrase-file", empty]).code).toBe(2);
    expect(onward(["export", to, "--markdown", "--passphrase-file", main]).code).toBe(2);
    expect(existsSync(to)).toBe(false);
  });

  it("has a page for each command, and an example of each on the first", () => {
    const all = onward(["--help"]).out;
    for (const name of ["log", "list", "show", "lessons", "import", "export", "check"]) {
      const { out, code } = onward([name, "--help"]);
      expect([code, out.split("\n")[0]], name).toEqual([
        0,
        expect.stringMatching(`^Usage: onward ${name}\\b`),
      ]);
      const example = /^Example:\n(  onward .*)$/m.exec(out)?.[1];
      expect(example, name).toContain(`onward ${name}`);
      expect(all.split("Examples:")[1]).toContain(example);
    }
    const page = onward(["import", "--help"]).out;
    expect(page).toContain("--dry-run");
    expect(page).toContain("nothing in it could be brought in");
    expect(page).not.toContain("--heaviness");
    expect(onward(["nope", "--help"]).code).toBe(2);
  });

  it("starts with npm run, beside the folder it is called from", () => {
    writeFileSync(join(folder, "near.md"), "# 2024-01-05\nNear");
    const script = join(import.meta.dirname, "../../../tools/setup/run.mjs");
    const words = ["import", "near.md", "--json", "--profile", "k"];
    const ran = spawnSync(process.execPath, [script, "onward", ...words], {
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toMatchObject({ added: 1 });
    expect(existsSync(join(folder, "k/onward.db"))).toBe(true);
  });

  it("brings in once, takes out, and gives the same rows to another profile", () => {
    const file = join(folder, "journal.json");
    writeFileSync(
      file,
      JSON.stringify({
        tags: {},
        entries: [
          { title: "A day", body: "Rain.", date: "2026-01-02", time: "10:00", tags: [], starred: false },
        ],
      }),
    );
    expect(JSON.parse(onward(["import", file, "--dry-run", "--json"]).out)).toMatchObject({
      added: 1,
      dryRun: true,
    });
    expect(JSON.parse(onward(["import", file, "--json"]).out)).toMatchObject({ added: 1 });
    expect(JSON.parse(onward(["import", file, "--json"]).out)).toMatchObject({ added: 0, here: 1 });
    const copy = join(folder, "copy.json");
    expect(onward(["export", copy]).code).toBe(0);
    expect(onward(["export", copy]).code).toBe(1);
    expect(onward(["import", copy], { profile: "b" }).code).toBe(0);
    const counts = (profile: string) =>
      (JSON.parse(onward(["check", "--json"], { profile }).out) as { counts: unknown }).counts;
    expect(counts("b")).toEqual(counts("a"));
    expect(onward(["export", join(folder, "notes.zip"), "--markdown"]).code).toBe(0);
    expect(existsSync(join(folder, "notes.zip"))).toBe(true);
  });

  it("leaves nothing of a file that could not be written whole", () => {
    onward(["log", "Too long for the disk. ".repeat(400)], { profile: "l" });
    const words = ["export", join(folder, "cut.json"), "--profile", join(folder, "l")];
    // No file may grow beyond a block, and the database is only read.
    const cut = spawnSync("sh", ["-c", 'ulimit -f 1; exec "$@"', "sh", process.execPath, main, ...words]);
    expect([cut.status, cut.stderr.toString()]).toEqual([1, "onward: That file cannot be written.\n"]);
    expect(existsSync(join(folder, "cut.json"))).toBe(false);
    expect(onward(["export", join(folder, "cut.json")], { profile: "l" }).code).toBe(0);
    expect(onward(["export", join(main, "cut.json")], { profile: "l" }).err).toBe(
      "onward: That file cannot be written.\n",
    );
  });

  it("counts what a copy would change or take away, and asks before it does", () => {
    const copy = join(folder, "other.json");
    onward(["log", "Told first"], { profile: "g" });
    onward(["log", "And another"], { profile: "g" });
    expect(onward(["export", copy], { profile: "g" }).code).toBe(0);
    const whole = JSON.parse(readFileSync(copy, "utf8")) as {
      tables: { setback: { cells: Record<string, [unknown, string]>; removed?: [number, string] }[] };
    };
    const [one, two] = whole.tables.setback;
    const later = `0${"1f".repeat(6).slice(1)}${"0".repeat(12)}`;
    if (!one || !two) throw new Error("Two were written");
    one.cells["name"] = ["A name", later];
    two.cells = {};
    two.removed = [2, later];
    rmSync(copy);
    writeFileSync(copy, JSON.stringify(whole));
    const dry = onward(["import", copy, "--dry-run"], { profile: "g" });
    expect(dry.out).toContain("It would change 1 that are here and put 1 into Recently deleted.");
    expect(JSON.parse(onward(["import", copy, "--dry-run", "--json"], { profile: "g" }).out)).toMatchObject({
      added: 0,
      changed: 1,
      gone: 1,
    });
    const lines = () =>
      (JSON.parse(onward(["list", "--json"], { profile: "g" }).out) as { line: string }[]).map((r) => r.line);
    const before = lines();
    const refused = onward(["import", copy], { profile: "g" });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("Nothing was changed.");
    expect(lines()).toEqual(before);
    expect(JSON.parse(onward(["import", copy, "--change", "--json"], { profile: "g" }).out)).toMatchObject({
      changed: 1,
      gone: 1,
    });
    expect(lines()).toEqual(["A name"]);
    expect(onward(["import", copy], { profile: "g" }).code).toBe(0);
  });

  it("seals with a passphrase from the environment", () => {
    const sealed = join(folder, "sealed.age");
    const env = { ONWARD_PASSPHRASE: "a long enough phrase" };
    expect(onward(["export", sealed], { env }).code).toBe(0);
    expect(onward(["import", sealed], { profile: "c" }).code).toBe(1);
    expect(onward(["import", sealed], { profile: "c", env }).code).toBe(0);
  });

  it("keeps a new profile from others' eyes, whatever the machine's habit", () => {
    const notes = join(folder, "with-file");
    mkdirSync(notes);
    writeFileSync(join(notes, "a.md"), "# 2024-01-05\n![[b.txt]]");
    writeFileSync(join(notes, "b.txt"), "kept with it");
    const profile = join(folder, "mine/onward");
    const open = (...words: string[]) =>
      spawnSync("sh", ["-c", 'umask 000; exec "$@"', "sh", process.execPath, main, ...words]).status;
    expect(open("import", notes, "--profile", profile)).toBe(0);
    const modes = readdirSync(profile, { recursive: true, encoding: "utf8" }).map((name) => {
      const its = statSync(join(profile, name));
      return `${(its.mode & 0o777).toString(8)} ${its.isDirectory() ? name : (name.split("/")[0] ?? "")}`;
    });
    expect(modes.sort()).toEqual(["600 files", "600 onward.db", "700 files"]);
    expect(statSync(profile).mode & 0o777).toBe(0o700);
    const given = join(folder, "theirs");
    mkdirSync(given);
    chmodSync(given, 0o755);
    expect(open("list", "--profile", given)).toBe(0);
    expect(statSync(given).mode & 0o777).toBe(0o755);
  });

  it("says so when another program holds the profile, and changes nothing", () => {
    onward(["log", "Before"], { profile: "e" });
    const held = openNode(join(folder, "e/onward.db"));
    held.all("SELECT id FROM setback");
    const ran = onward(["log", "Meanwhile"], { profile: "e" });
    held.close();
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toMatch(/^onward: Another program has .* open\. Close it and try again\.\n$/);
    expect(JSON.parse(onward(["list", "--json"], { profile: "e" }).out)).toHaveLength(1);
  });

  it("reads what lies in a folder, and not what links in it lead to", () => {
    const vault = join(folder, "vault");
    const elsewhere = join(folder, "elsewhere");
    for (const made of [join(vault, "sub"), elsewhere]) mkdirSync(made, { recursive: true });
    writeFileSync(join(vault, "a.md"), "# 2024-01-05\n![[sub/b.txt]]");
    writeFileSync(join(vault, "sub/b.txt"), "kept with it");
    writeFileSync(join(elsewhere, "secret.md"), "# 2024-01-06\nNobody gave me");
    symlinkSync(join(elsewhere, "secret.md"), join(vault, "secret.md"));
    symlinkSync(elsewhere, join(vault, "others"));
    symlinkSync(vault, join(vault, "loop"));
    symlinkSync(join(folder, "nowhere"), join(vault, "gone.md"));
    const looked = (path: string) =>
      JSON.parse(onward(["import", path, "--dry-run", "--json"], { profile: "h" }).out) as object;
    for (const path of [vault, `${vault}/`, `${vault}/sub/../.`, relative(process.cwd(), vault)])
      expect(looked(path), path).toMatchObject({ added: 1, attachments: 1, unreadable: 0 });
    // One that is named itself is what was meant.
    expect(looked(join(vault, "others"))).toMatchObject({ added: 1 });
  });

  it("carries on what a killed process left half brought in", () => {
    const journal = join(folder, "long.json");
    const entries = Array.from({ length: 4000 }, (_, i) => ({
      title: `Day ${i}`,
      body: "A line about it.",
      date: `2020-0${1 + (i % 9)}-1${i % 9}`,
      time: "10:00",
    }));
    writeFileSync(journal, JSON.stringify({ entries }));
    onward(["list"], { profile: "f" });
    // Killed after a moment, wherever that is: what follows must hold in any case.
    spawnSync(process.execPath, [main, "import", journal, "--profile", join(folder, "f")], {
      timeout: 900,
      killSignal: "SIGKILL",
    });
    const again = JSON.parse(onward(["import", journal, "--json"], { profile: "f" }).out) as {
      added: number;
      here: number;
    };
    expect(again.added + again.here).toBe(4000);
    const { counts, problems } = JSON.parse(onward(["check", "--json"], { profile: "f" }).out) as {
      counts: { note: number };
      problems: unknown[];
    };
    expect([counts.note, problems]).toEqual([4000, []]);
  });

  it("leaves another program's file alone", () => {
    rmSync(join(folder, "d"), { recursive: true, force: true });
    onward(["list"], { profile: "d" });
    writeFileSync(
      join(folder, "d/onward.db"),
      "this is no database, and longer than a header of one would be ".repeat(20),
    );
    expect(onward(["list"], { profile: "d" }).code).toBe(1);
  });
});
