/** What stands beside the goals themselves, in one file to fetch: the long view, and five minutes with one's goals. */
export { default as LongView } from "./long-view.tsx";
export { default as Week } from "./week.tsx";
