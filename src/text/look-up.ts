/** Labels by code. */
export type LabelTable = Readonly<Record<string, string>>;

/**
 * The label of a code. Codes come out of users' files, so only the table's own entries are labels: a file that
 * says `constructor` must not be answered by the language.
 */
export function lookUp(table: LabelTable, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
