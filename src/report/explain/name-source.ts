import type { Texts } from '../../text/language.js';
import { lookUp } from '../../text/look-up.js';

/** The name of a source: as the catalog lists it, else as this program's own, else its key. */
export function nameSource(
  key: string,
  listed: Readonly<Record<string, string>>,
  { sources }: Texts,
): string {
  return lookUp(listed, key) ?? lookUp(sources, key) ?? key;
}
