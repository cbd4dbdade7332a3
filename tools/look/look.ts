/**
 * Takes a picture of every screen in every shape, for people to look at: `npm run look`, or
 * `npm run look -- --only=today,log --shapes=phone-light`. The pictures are in look/.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serveBuilt } from "./serve.ts";
import { livedIn } from "./lived-in.ts";
import { emptyScreens, lookedAt, screensOf } from "./screens.ts";
import { show, visit } from "./visit.ts";

const folder = join(import.meta.dirname, "../../look");
const argument = (name: string) =>
  process.argv
    .find((a) => a.startsWith(`--${name}=`))
    ?.slice(name.length + 3)
    .split(",");

const only = argument("only");
const shapes = argument("shapes");
const { bytes, ids } = await livedIn();
const server = await serveBuilt();
mkdirSync(folder, { recursive: true });
let taken = 0;
try {
  for (const shape of lookedAt) {
    if (shapes && !shapes.includes(shape.name)) continue;
    for (const [screens, copy] of [
      [emptyScreens, null],
      [screensOf(ids), bytes],
    ] as const) {
      const wanted = screens.filter((s) => !only || only.includes(s.name));
      if (wanted.length === 0) continue;
      const { page, leave } = await visit(server.url, shape, copy);
      for (const screen of wanted) {
        await show(page, screen);
        await page.screenshot({ path: join(folder, `${screen.name}-${shape.name}.png`) });
        taken++;
      }
      await leave();
    }
  }
} finally {
  server.stop();
}
console.log(`${taken} pictures are in look/`);
