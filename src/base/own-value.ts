/**
 * The entry a record itself holds under a key. Keys come out of users' files: one that says `constructor` must not be
 * answered by the language.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
