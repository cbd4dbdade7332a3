/**
 * How large a copy may be so that it can be opened again: it is read as one text, and browsers end theirs at 512 MiB
 * (V8: 2^29 - 24 letters). A little under it, for a seal and a browser that ends sooner.
 */
export const MOST_READABLE_BYTES = 500 * 1024 * 1024;
