/**
 * The least a page can do with the app's database: load SQLite beside, open the file, show one number of it; take
 * keys in a field, keep a line, show a heading.
 */
const worker = new Worker(new URL("./floor-worker.ts", import.meta.url), { type: "module" });
const main = document.createElement("main");
const form = document.createElement("form");
const field = document.createElement("textarea");
const save = document.createElement("button");
save.className = "primary";
save.textContent = "Save";
form.append(field, save);
form.onsubmit = (event) => {
  event.preventDefault();
  worker.postMessage(field.value);
};
worker.onmessage = (event: MessageEvent<unknown>) => {
  if (typeof event.data === "number") {
    const article = document.createElement("article");
    article.append(String(event.data));
    main.append(article, form);
    document.body.append(main);
  } else {
    const heading = document.createElement("h1");
    heading.tabIndex = -1;
    heading.append("Kept");
    main.replaceChildren(heading);
    heading.focus();
  }
};
