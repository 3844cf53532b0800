/** Fields of an evidence record as they would be typed; an empty text leaves the field out. */
export type Fields = Readonly<Record<string, string>>;

/** A maker of evidence records in flow style: a good one, with the fields given put in its place. */
export function paperLike(good: Fields): (change?: Fields) => string {
  return (change = {}) => {
    const fields = Object.entries({ ...good, ...change }).filter(([, value]) => value !== '');
    return `{${fields.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
  };
}

/** Several records of one slot. */
export function papers(...records: readonly string[]): string {
  return records.join(', ');
}
