/**
 * The face of the store for programs that hold the file themselves (the command line, tests). Pages use `tab/client`.
 */
export { openStore, type Asked, type Ran, type Store, type StoreRefusal, type Undone } from "./store.ts";
export { queries } from "./queries/index.ts";
