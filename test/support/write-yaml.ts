/**
 * Writes plain data as block YAML, keys in their own order. Texts are quoted, so that nothing but the reader decides
 * what a text means; numbers are not.
 */
export function writeYaml(value: object): string {
  return `${writeBlock(value, '').join('\n')}\n`;
}

function writeBlock(value: object, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => writeEntry('-', item, indent));
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .flatMap(([key, item]) => writeEntry(`${JSON.stringify(key)}:`, item, indent));
}

function writeEntry(head: string, value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null || isEmpty(value) || isTextList(value))
    return [`${indent}${head} ${JSON.stringify(value)}`];
  return [`${indent}${head}`, ...writeBlock(value, `${indent}  `)];
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function isTextList(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
