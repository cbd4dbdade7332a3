/**
 * Every screen holds in every shape: two pseudo-languages, 320 to 1280 px, the reader's text twice as large.
 */
import { faultsOfShape } from "../../../tools/look/faults.ts";
import { livedIn } from "../../../tools/look/lived-in.ts";
import { checked, emptyScreens, screensOf } from "../../../tools/look/screens.ts";
import { settle, visit } from "../../../tools/look/visit.ts";
import { expect, test } from "./setup/fixtures.ts";

for (const shape of checked) {
  test(`every screen holds in the shape ${shape.name}`, async ({ baseURL }, info) => {
    // A shape brings its own window: once is enough.
    if (info.project.name !== "desktop") return;
    test.setTimeout(180_000);
    const { bytes, ids } = await livedIn();
    const faults: string[] = [];
    for (const [screens, copy] of [
      [emptyScreens, null],
      [screensOf(ids), bytes],
    ] as const) {
      const { page, leave } = await visit(baseURL ?? "", shape, copy);
      for (const screen of screens) {
        await settle(page, screen.path);
        for (const fault of await page.evaluate(faultsOfShape)) faults.push(`${screen.name}: ${fault}`);
      }
      await leave();
    }
    expect(faults).toEqual([]);
  });
}
