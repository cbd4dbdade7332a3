/**
 * The face of the domain: tables, commands and rules. Import a rule from its own file (`@onward/domain/lessons/recall`).
 */
export { commands, type CommandName, type Commands } from "./commands.ts";
export { tables, type TableName } from "./tables.ts";
