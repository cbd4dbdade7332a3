/** Laws of merging: order, grouping and repetition of changes make no difference to the row that comes out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Removed, RowChange } from "./batch.ts";
import {
  EMPTY,
  heads,
  lastStamp,
  mergeRows,
  normalise,
  stateOf,
  thin,
  type MergeRule,
  type RowState,
  type Version,
} from "./merge.ts";
import { nextStamp, type Stamp } from "./stamp.ts";

const RULES: Record<string, MergeRule> = {
  title: "latest",
  source: "origin",
  text: "keepBoth",
  tags: "member",
};
const rules = (cell: string): MergeRule => RULES[cell.split("/")[0] ?? ""] ?? "latest";

type Step = { minutes: number; kind: number; value: string; seen: number };
/** A history of changes of one row: texts replace some of the versions that went before. */
function history(steps: readonly Step[]): { change: RowChange; stamp: Stamp }[] {
  const texts: Stamp[] = [];
  let clock: Stamp = "";
  return steps.map((step, i) => {
    const stamp = nextStamp(clock, step.minutes * 60_000, (i % 3).toString(16).padStart(8, "0"));
    clock = stamp;
    const base = { table: "note", row: "r" };
    const replaces = texts.filter((_, n) => (step.seen >> (n % 8)) & 1);
    const changes: RowChange[] = [
      { ...base, cells: { title: step.value, unknownCell: i } },
      { ...base, cells: { source: step.value } },
      { ...base, cells: { text: step.value }, replaces: { text: replaces } },
      { ...base, cells: { "tags/a": i % 2, "tags/b": 1 } },
      { ...base, removed: (i % 2) as Removed },
      { ...base, cells: { title: null } },
    ];
    const change = changes[step.kind % changes.length] as RowChange;
    if (change.cells?.["text"] !== undefined) texts.push(stamp);
    return { change, stamp };
  });
}
const steps = fc.array(
  fc.record({
    minutes: fc.integer({ min: 1, max: 400 }),
    kind: fc.integer({ min: 0, max: 5 }),
    value: fc.string({ maxLength: 4 }),
    seen: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 40 },
);
const plain = (state: RowState) => ({
  cells: Object.fromEntries([...state.cells].sort(([a], [b]) => (a < b ? -1 : 1))),
  removed: state.removed,
  versions: Object.fromEntries(state.versions),
  ...normalise(state),
});
const fold = (list: readonly { change: RowChange; stamp: Stamp }[]) =>
  list.reduce((state, { change, stamp }) => mergeRows(state, stateOf(change, stamp, rules), rules), EMPTY);
const shuffled = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((item, i) => ({ item, key: keys[i % keys.length] ?? 0, i }))
    .sort((a, b) => a.key - b.key || b.i - a.i)
    .map((x) => x.item);
const order = fc.array(fc.integer(), { minLength: 40, maxLength: 40 });

describe("merging", () => {
  it("gives the same row whatever the order and repetition", () => {
    fc.assert(
      fc.property(steps, order, order, (list, a, b) => {
        const all = history(list);
        const expected = plain(fold(all));
        expect(plain(fold(shuffled([...all, ...all.slice(0, 7)], a)))).toEqual(expected);
        const [left, right] = [shuffled(all, b).slice(0, 5), shuffled(all, b).slice(5)];
        expect(plain(mergeRows(fold(left), fold(right), rules))).toEqual(expected);
        expect(plain(mergeRows(fold(right), fold(left), rules))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("lets the later edit win, and for an origin the earlier", () => {
    const all = history([
      { minutes: 1, kind: 0, value: "first", seen: 0 },
      { minutes: 2, kind: 0, value: "second", seen: 0 },
      { minutes: 3, kind: 1, value: "from A", seen: 0 },
      { minutes: 4, kind: 1, value: "from B", seen: 0 },
    ]);
    expect(fold(all).cells.get("title")?.value).toBe("second");
    expect(fold(all).cells.get("source")?.value).toBe("from A");
  });

  it("keeps both texts when neither saw the other, until one replaces both", () => {
    const at = (n: number) => nextStamp("", n * 3_600_000, "00000001");
    const text = (value: string, replaces: Stamp[]): RowChange => ({
      table: "note",
      row: "r",
      cells: { text: value },
      replaces: { text: replaces },
    });
    const both = fold([
      { change: text("start", []), stamp: at(1) },
      { change: text("phone", [at(1)]), stamp: at(2) },
      { change: text("laptop", [at(1)]), stamp: at(3) },
    ]);
    expect(both.cells.get("text")?.value).toBe("laptop");
    expect(heads(both.versions.get("text") ?? []).map((v) => v.value)).toEqual(["phone", "laptop"]);
    const settled = mergeRows(both, stateOf(text("together", [at(2), at(3)]), at(4), rules), rules);
    expect(heads(settled.versions.get("text") ?? []).map((v) => v.value)).toEqual(["together"]);
  });

  it("never brings back what is gone for good, and holds none of its words", () => {
    fc.assert(
      fc.property(steps, order, (list, keys) => {
        const all = history(list);
        const gone = {
          change: { table: "note", row: "r", removed: 2 as Removed },
          stamp: nextStamp("", 60_000, "0000000f"),
        };
        const state = fold(shuffled([...all, gone], keys));
        expect(state.removed?.value).toBe(2);
        expect(state.cells.size + state.versions.size).toBe(0);
      }),
    );
  });

  it("keeps at most twenty earlier versions, one in ten minutes, and every place in the graph", () => {
    const versions: Version[] = [];
    for (let i = 0; i < 300; i++) {
      versions.push({
        stamp: nextStamp("", i * 120_000, "00000001"),
        replaces: i ? [(versions[i - 1] as Version).stamp] : [],
        value: `v${i}`,
      });
    }
    const kept = thin(versions);
    expect(kept).toHaveLength(300);
    expect(kept.filter((v) => v.value !== null)).toHaveLength(21);
    expect(kept.at(-1)?.value).toBe("v299");
  });

  it("writes a row made at once without a list of stamps", () => {
    const stamp = nextStamp("", 5, "00000001");
    const state = stateOf(
      { table: "note", row: "r", cells: { title: "a", source: "b", mood: 0 } },
      stamp,
      rules,
    );
    expect(normalise(state)).toEqual({ stamp, cellStamps: {} });
    expect(lastStamp(state)).toBe(stamp);
  });
});
