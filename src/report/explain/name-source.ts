import type { Texts } from '../../text/language.js';
import { lookUp } from '../../text/look-up.js';

/**
 * The name of a source: as the catalog lists it, else as this program's own, else its key.
 *
 * @param quote how a view writes the words of a catalog
 */
export function nameSource(
  key: string,
  listed: Readonly<Record<string, string>>,
  { sources }: Texts,
  quote: (original: string) => string = (original) => original,
): string {
  const original = lookUp(listed, key);
  return original === undefined ? (lookUp(sources, key) ?? key) : quote(original);
}
