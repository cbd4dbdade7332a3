/**
 * Row ids. Each table has its own brand, so that a goal's id does not fit where a setback's is asked for.
 *
 * The ids themselves come from `ctx` (see `ctx.ts`); the domain never makes one up.
 */

export type Id<Table extends string> = string & { readonly __table: Table };

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a UUIDv7 or UUIDv8 in lower case, the two forms Onward makes (RFC 9562). */
export const isId = (value: unknown): value is Id<string> => typeof value === "string" && FORM.test(value);
