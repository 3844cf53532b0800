import { restoreCharacters } from './escape-text.js';
import { packDeflated } from './pack-zip.js';
import { readZipDirectory, unpackText } from './zip.js';

/**
 * The package the library wrote, packed again: with the characters it would have broken, and without the time of day.
 */
export function packAgain(bytes: Buffer): Buffer {
  const files = new Map<string, string>();
  for (const [name, entry] of readZipDirectory(bytes) ?? []) {
    const text = unpackText(entry);
    if (text === undefined) throw new Error(`the library wrote a part that cannot be read: ${name}`);
    files.set(name, acceptTextNumbers(restoreCharacters(text)));
  }
  return packDeflated(files);
}

/**
 * A worksheet that does not complain of numbers stored as texts, as codes, numbers of letters and years are here. The
 * library cannot write this part; it stands behind those the library writes.
 */
function acceptTextNumbers(xml: string): string {
  const end = '</worksheet>';
  if (!xml.endsWith(end)) return xml;
  const part = '<ignoredErrors><ignoredError sqref="A1:XFD20000" numberStoredAsText="1"/></ignoredErrors>';
  return `${xml.slice(0, -end.length)}${part}${end}`;
}
