/** Words of a catalog, which are Indonesian: in quotation marks, and those inside them single. */
export function quoteOriginal(original: string): string {
  return `"${original.replaceAll('"', "'")}"`;
}
