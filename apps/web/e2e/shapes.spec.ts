/**
 * Every screen holds in every shape: two made-up languages, 320 to 1280 px, the reader's text twice as large. What is
 * behind a press is looked at in a few shapes.
 */
import { faultsOfHelp, faultsOfShape } from "../../../tools/look/faults.ts";
import { livedIn } from "../../../tools/look/lived-in.ts";
import { checked, emptyScreens, screensOf } from "../../../tools/look/screens.ts";
import { show, visit } from "../../../tools/look/visit.ts";
import { expect, test } from "./setup/fixtures.ts";

for (const shape of checked) {
  test(`every screen holds in the shape ${shape.name} @once`, async ({ baseURL }) => {
    test.setTimeout(600_000);
    const { bytes, ids } = await livedIn();
    const faults: string[] = [];
    for (const [screens, copy] of [
      [emptyScreens, null],
      [screensOf(ids), bytes],
    ] as const) {
      const { page, leave } = await visit(baseURL ?? "", shape, copy);
      for (const screen of screens.filter(({ act }) => act === undefined || shape.acts)) {
        await show(page, screen);
        const found = await page.evaluate(faultsOfShape);
        if (!screen.noHelp) found.push(...(await page.evaluate(faultsOfHelp)));
        faults.push(...found.map((fault) => `${screen.name}: ${fault}`));
      }
      await leave();
    }
    expect(faults).toEqual([]);
  });
}
