/**
 * The canary: a word that stands nowhere else, written wherever something can be written. It must leave by no door:
 * no request, no address, no title, no message of the console, nothing the browser keeps outside the app's own files.
 */
import { expect, test } from "./setup/fixtures.ts";

const CANARY = "Quillwracken";

test("what is written reaches no request, address, title, log or cookie @once", async ({
  page,
  context,
  baseURL,
  kept,
}) => {
  const left: string[] = [];
  context.on("request", (request) => {
    const sent = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`;
    if (sent.toLowerCase().includes(CANARY.toLowerCase())) left.push(`request ${request.method()}`);
    if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url()))
      left.push(`another origin: ${new URL(request.url()).origin}`);
  });
  page.on("console", (message) => {
    if (message.text().includes(CANARY)) left.push("console");
  });
  page.on("framenavigated", (frame) => {
    if (frame.url().includes(CANARY)) left.push("address");
  });
  const look = async () => {
    if ((await page.title()).includes(CANARY)) left.push("title");
    if (page.url().includes(CANARY)) left.push("address");
  };

  await page.goto("/setbacks/new");
  await kept(page);
  await page.getByRole("textbox", { name: /what happened/i }).fill(`${CANARY} happened`);
  await look();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /It.s down/ })).toBeVisible();
  await look();

  await page.goto("/setbacks");
  await page.getByRole("main").getByText(CANARY).click();
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
  await look();
  await page.goto("/goals/new");
  await page.getByRole("textbox").first().fill(`${CANARY} goal`);
  await page
    .getByRole("button", { name: /^(Save|Next|Keep)/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: `${CANARY} goal` })).toBeVisible();
  await look();
  await page.goto("/lessons/new");
  await page.getByRole("textbox").first().fill(`${CANARY} lesson`);
  await page
    .getByRole("button", { name: /^(Save|Keep)/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeVisible();
  await look();
  await page.goto("/search");
  await page.getByRole("searchbox").fill(CANARY);
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
  await look();

  const beside = await page.evaluate(async () => {
    const caches_ = await Promise.all(
      (await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).map((r) => r.url)),
    );
    return JSON.stringify([
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      caches_,
      history.state,
    ]);
  });
  if (beside.includes(CANARY)) left.push("kept beside the app's files");
  expect(left).toEqual([]);
});
