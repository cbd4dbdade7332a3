/**
 * A long page of the content, block by block.
 */
import type { Block, Page } from "@onward/content/pages/page";
import type { ComponentChildren } from "preact";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { pageInLanguage } from "../../copy/content/page.ts";
import { settings } from "../../copy/en/settings.ts";
import "../../ui/screens/settings.css";

/** @param children stand between the title and the text */
export function LongPage({ page, children }: { readonly page: Page; readonly children?: ComponentChildren }) {
  const { title, blocks } = pageInLanguage(page);
  return (
    <>
      <SubBar back={{ href: "/settings", name: settings.title }} />
      <div class="head">
        <PageTitle window={title}>{title}</PageTitle>
      </div>
      {children}
      <div class="prose long-page">
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </div>
    </>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h2>{block.text}</h2>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "list": {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return <BlockTable {...block} />;
  }
}

// Written out, since on a narrow screen each row is laid out as a list, which would hide that it is a table.
const ROLE = {
  table: { role: "table" },
  part: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader", scope: "col" },
  first: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

function BlockTable({ caption, head, rows }: Extract<Block, { kind: "table" }>) {
  return (
    <table class="tbl stacks" {...ROLE.table}>
      <caption class="vh">{caption}</caption>
      <thead {...ROLE.part}>
        <tr {...ROLE.row}>
          {head.map((name) => (
            <th key={name} {...ROLE.column}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.part}>
        {rows.map((cells, row) => (
          <tr key={row} {...ROLE.row}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} {...ROLE.first}>
                  {cell}
                </th>
              ) : (
                <td key={index} {...ROLE.cell} data-head={head[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
