/** The least a page can do with the app's database: load SQLite beside, open the file, show one number of it. */
const worker = new Worker(new URL("./floor-worker.ts", import.meta.url), { type: "module" });
worker.onmessage = (event: MessageEvent<number>) => {
  const main = document.createElement("main");
  const article = document.createElement("article");
  article.append(String(event.data));
  main.append(article);
  document.body.append(main);
};
