/**
 * Fields in which the names of people stand: the one that is meant for them, and the kind of initiator, under which many
 * lists write who it was. What is typed there stays in the office's own file.
 */
const PERSONAL_FIELDS: ReadonlySet<string> = new Set(['nama_inisiator', 'inisiator']);

export function mayNamePerson(field: string): boolean {
  return PERSONAL_FIELDS.has(field);
}
