/**
 * What may be told of a bug: its kind and place, never its message, which may quote what was written.
 */

const FRAMES = 3;
const LONGEST = 300;

/** A bug in another worker, which told its place. */
export class BugElsewhere extends Error {
  override readonly name = "BugElsewhere";
  readonly place: string;
  constructor(place: string) {
    super(place);
    this.place = place;
  }
}

/** "SyntaxError at parse (rows.ts:12:3) ..."; "unknown" for what is no error. */
export function placeOfBug(error: unknown): string {
  if (error instanceof BugElsewhere) return error.place;
  if (!(error instanceof Error)) return "unknown";
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at |^[^\s]*@\S+:\d+:\d+$/.test(line))
    .slice(0, FRAMES);
  // A message may look like a frame: none of its lines is one.
  const said = new Set(error.message.split("\n"));
  const places = frames.filter((line) => !said.has(line)).map((line) => line.trim());
  return [error.name, ...places].join(" ").slice(0, LONGEST);
}
