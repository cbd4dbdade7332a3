/**
 * The server's only way to write: lines of JSON that can hold nothing but the fields named here.
 *
 * There is no field for an address, a path or a query, so none of them can end up in a log by accident.
 */

/** What may be logged. Numbers and fixed words only. */
export type Line = {
  readonly event: "refused" | "crashed";
  readonly method?: "GET" | "HEAD" | "POST" | "other";
  readonly status?: number;
};

const fields = ["event", "method", "status"] as const satisfies readonly (keyof Line)[];

/** Writes one line to the error stream. Fields outside the list are left out, whatever the caller passes. */
export function log(line: Line, write: (text: string) => void = (text) => process.stderr.write(text)): void {
  const allowed = fields.filter((field) => line[field] !== undefined).map((field) => [field, line[field]]);
  write(`${JSON.stringify({ at: new Date().toISOString(), ...Object.fromEntries(allowed) })}\n`);
}

/** A sentence for the person who started the server. */
export function say(sentence: string): void {
  console.log(sentence);
}

/** A sentence about why it cannot go on. */
export function complain(sentence: string): void {
  console.error(sentence);
}
