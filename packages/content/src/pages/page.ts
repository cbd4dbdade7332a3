/**
 * A long page of the app, as data: what it is about, block by block.
 */

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      /** Names the table for whoever does not see it. */
      readonly caption: string;
      readonly head: readonly string[];
      /** Each as long as `head`; its first cell names the row. */
      readonly rows: readonly (readonly string[])[];
    };

export type Page = {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export const heading = (text: string): Block => ({ kind: "heading", text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const list = (...items: readonly string[]): Block => ({ kind: "list", ordered: false, items });
export const numbered = (...items: readonly string[]): Block => ({ kind: "list", ordered: true, items });
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block => ({ kind: "table", caption, head, rows });

/** Every text of a page that a person reads, in order. */
export const textsOf = (page: Page): readonly string[] => [
  page.title,
  ...page.blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [block.text];
      case "list":
        return block.items;
      case "table":
        return [block.caption, ...block.head, ...block.rows.flat()];
    }
  }),
];
